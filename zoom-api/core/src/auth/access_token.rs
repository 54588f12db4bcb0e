//! Access tokens.

use std::fmt;
use std::sync::Arc;

use http::HeaderValue;
use url::Url;

use super::{Scopes, api_url};
use crate::error::{Error, Result};
use crate::foundation::blank::is_blank;

/// An OAuth access token. Cheap to clone; `Debug` does not show it.
///
/// It does not implement `Serialize`:
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
    /// Creates a token from its text.
    ///
    /// # Errors
    /// Fails if the text is empty, or contains a character that is not allowed in a header.
    pub fn new(token: &str) -> Result<Self> {
        if is_blank(token) {
            return Err(Error::auth("the access token is empty: set the text of a token"));
        }
        let mut header = HeaderValue::try_from(format!("Bearer {token}"))
            .map_err(|_| Error::auth("the token contains a character that is not allowed in a header"))?;
        header.set_sensitive(true);
        Ok(Self { inner: Arc::new(Inner { header, scopes: None, api_url: None }) })
    }

    /// Sets the granted scopes, which errors use to list missing ones.
    #[must_use]
    pub fn with_scopes(self, scopes: Scopes) -> Self {
        self.with(|inner| inner.scopes = Some(scopes))
    }

    /// Sets the host that serves the token's account. URLs other than `https` of a Zoom host are ignored.
    #[must_use]
    pub fn with_api_url(self, url: &str) -> Self {
        self.with(|inner| inner.api_url = api_url::accept(url))
    }

    /// Returns the granted scopes, if they are known.
    #[must_use]
    pub fn scopes(&self) -> Option<&Scopes> {
        self.inner.scopes.as_ref()
    }

    /// Returns the URL of the host that serves the token's account, if it is known.
    #[must_use]
    pub fn api_url(&self) -> Option<&Url> {
        self.inner.api_url.as_ref()
    }

    /// Returns the value of the `Authorization` header, marked as sensitive.
    pub(crate) fn header(&self) -> HeaderValue {
        self.inner.header.clone()
    }

    /// Returns the text of the token.
    pub(crate) fn exposed(&self) -> Option<&str> {
        self.inner.header.to_str().ok()?.strip_prefix("Bearer ")
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
