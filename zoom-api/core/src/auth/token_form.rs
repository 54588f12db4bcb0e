//! The body of token requests.

use secrecy::{ExposeSecret as _, SecretString};
use url::form_urlencoded::byte_serialize;

/// A field of a form.
#[derive(Clone, Debug)]
struct Field {
    name: &'static str,
    value: SecretString,
    is_secret: bool,
}

/// A URL-encoded form with secret values.
#[derive(Clone, Debug, Default)]
pub(super) struct TokenForm {
    fields: Vec<Field>,
}

impl TokenForm {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Creates the form of a grant type.
    pub(super) fn grant(grant_type: &str) -> Self {
        Self::new().field("grant_type", grant_type)
    }

    pub(super) fn field(mut self, name: &'static str, value: &str) -> Self {
        self.fields.push(Field { name, value: value.into(), is_secret: false });
        self
    }

    pub(super) fn secret(mut self, name: &'static str, value: &SecretString) -> Self {
        self.fields.push(Field { name, value: value.clone(), is_secret: true });
        self
    }

    /// The values that no error may show.
    pub(super) fn secrets(&self) -> impl Iterator<Item = &SecretString> {
        self.fields.iter().filter(|field| field.is_secret).map(|field| &field.value)
    }

    pub(super) fn encoded(&self) -> SecretString {
        let pairs = self.fields.iter().map(|Field { name, value, .. }| {
            let value: String = byte_serialize(value.expose_secret().as_bytes()).collect();
            format!("{name}={value}")
        });
        pairs.collect::<Vec<_>>().join("&").into()
    }
}
