//! The callback of an authorization.

use std::fmt;

use secrecy::SecretString;
use url::form_urlencoded;

/// The parameters of the callback to which Zoom redirects the browser after an [`Authorization`](super::Authorization).
///
/// A web server that serves several users finds the session by the [`state`](Self::state), and then finishes its authorization. `Debug` shows
/// neither the code nor the state.
///
/// # Examples
/// ```
/// use std::collections::HashMap;
///
/// use secrecy::{ExposeSecret, SecretString};
/// use zoom_api::auth::{Callback, OAuthApp};
///
/// # fn main() -> zoom_api::Result<()> {
/// let app = OAuthApp::builder("client id", "client secret").build()?;
/// let authorization = app.authorize("https://example.com/callback").build()?;
/// // Redirect the browser to `authorization.url()`, and store the verifier under the state.
/// let mut sessions: HashMap<String, SecretString> = HashMap::new();
/// let state = authorization.state().expose_secret().to_owned();
/// sessions.insert(state.clone(), authorization.verifier().clone());
///
/// let target = format!("/callback?code=abc&state={state}");
/// let callback = Callback::parse(&target);
/// let verifier = callback.state().and_then(|state| sessions.remove(state.expose_secret()));
/// if let Some(verifier) = verifier {
///     let authorization = app.authorize("https://example.com/callback").resume(state, verifier).build()?;
///     // `authorization.finish(&target)` exchanges the code for a grant.
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
pub struct Callback {
    pub(super) code: Option<SecretString>,
    pub(super) state: Option<SecretString>,
    pub(super) error: Option<String>,
}

impl Callback {
    /// Reads the callback's URL, its path with the query, or the query alone.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let query = text.split_once('?').map_or(text, |(_, query)| query);
        let query = query.split('#').next().unwrap_or_default();
        let mut callback = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match &*name {
                "code" => callback.code = Some(value.into_owned().into()),
                "state" => callback.state = Some(value.into_owned().into()),
                "error" => callback.error = Some(value.into_owned()),
                _ => {}
            }
        }
        callback
    }

    /// Returns the `state`, which identifies the session that started the authorization.
    #[must_use]
    pub fn state(&self) -> Option<&SecretString> {
        self.state.as_ref()
    }

    /// Returns the `code`, which [`Authorization::finish`](super::Authorization::finish) exchanges for a grant.
    #[must_use]
    pub fn code(&self) -> Option<&SecretString> {
        self.code.as_ref()
    }

    /// Whether the user denied consent.
    #[must_use]
    pub fn is_denied(&self) -> bool {
        self.error.as_deref() == Some("access_denied")
    }
}

impl fmt::Debug for Callback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Callback").field("is_denied", &self.is_denied()).finish_non_exhaustive()
    }
}
