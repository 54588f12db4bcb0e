//! The body of token requests.

use secrecy::{ExposeSecret as _, SecretString};
use url::form_urlencoded::byte_serialize;

/// A URL-encoded form with secret values.
#[derive(Clone, Debug, Default)]
pub(super) struct TokenForm {
    fields: Vec<(&'static str, SecretString)>,
}

impl TokenForm {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Creates the form of a grant type.
    pub(super) fn grant(grant_type: &str) -> Self {
        Self::new().field("grant_type", grant_type)
    }

    pub(super) fn field(self, name: &'static str, value: &str) -> Self {
        self.secret(name, &SecretString::from(value))
    }

    pub(super) fn secret(mut self, name: &'static str, value: &SecretString) -> Self {
        self.fields.push((name, value.clone()));
        self
    }

    pub(super) fn encoded(&self) -> SecretString {
        let pairs = self.fields.iter().map(|(name, value)| {
            let value: String = byte_serialize(value.expose_secret().as_bytes()).collect();
            format!("{name}={value}")
        });
        pairs.collect::<Vec<_>>().join("&").into()
    }
}
