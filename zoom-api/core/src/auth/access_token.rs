//! The token that a request carries.

use std::fmt;
use std::sync::Arc;

use http::HeaderValue;
use url::Url;

use super::{Scopes, api_url};
use crate::error::{Error, Result};

/// A bearer token, ready to be put into a request; cheap to clone, and never shown.
///
/// It cannot be serialized by accident:
/// ```compile_fail
/// let token = zoom_api::auth::AccessToken::new("secret").unwrap();
/// serde_json::to_string(&token);
/// ```
#[derive(Clone)]
pub struct AccessToken {
    inner: Arc<Inner>,
}

#[derive(Clone)]
struct Inner {
    header: HeaderValue,
    scopes: Option<Scopes>,
    api_url: Option<Url>,
}

impl AccessToken {
    /// Makes a token of its text.
    ///
    /// # Errors
    /// When the text holds a character that no header can.
    pub fn new(token: &str) -> Result<Self> {
        let mut header = HeaderValue::try_from(format!("Bearer {token}"))
            .map_err(|_| Error::auth("the token holds a character that no header can"))?;
        header.set_sensitive(true);
        Ok(Self { inner: Arc::new(Inner { header, scopes: None, api_url: None }) })
    }

    /// Says what the token was granted, so that a refusal can name what is missing.
    #[must_use]
    pub fn with_scopes(self, scopes: Scopes) -> Self {
        self.with(|inner| inner.scopes = Some(scopes))
    }

    /// Says which of Zoom's hosts serves the token's account; an address that is not Zoom's is ignored.
    #[must_use]
    pub fn with_api_url(self, url: &str) -> Self {
        self.with(|inner| inner.api_url = api_url::accept(url))
    }

    /// What the token was granted, where that is known.
    #[must_use]
    pub fn scopes(&self) -> Option<&Scopes> {
        self.inner.scopes.as_ref()
    }

    /// The host that serves the token's account, where Zoom named one: `https` and one of Zoom's own.
    #[must_use]
    pub fn api_url(&self) -> Option<&Url> {
        self.inner.api_url.as_ref()
    }

    /// The value of the `Authorization` header, marked sensitive.
    pub(crate) fn header(&self) -> HeaderValue {
        self.inner.header.clone()
    }

    fn with(self, change: impl FnOnce(&mut Inner)) -> Self {
        let mut inner = Arc::unwrap_or_clone(self.inner);
        change(&mut inner);
        Self { inner: Arc::new(inner) }
    }
}

impl PartialEq for AccessToken {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.inner, &other.inner) || self.inner.header == other.inner.header
    }
}

impl Eq for AccessToken {}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken([REDACTED])")
    }
}
