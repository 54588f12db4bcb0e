//! OAuth scopes.

use std::sync::Arc;

/// The OAuth scopes of a token. Cheap to clone.
///
/// # Examples
/// ```
/// use zoom_api::auth::Scopes;
///
/// let granted = Scopes::parse("meeting:read meeting:write");
/// assert!(granted.contains("meeting:read"));
/// assert_eq!(granted.missing(&["meeting:read", "user:read"]), ["user:read"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scopes {
    names: Arc<[Box<str>]>,
}

impl Scopes {
    /// Parses a space-separated list, as in token responses.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        text.split_ascii_whitespace().collect()
    }

    /// Whether the scope was granted.
    #[must_use]
    pub fn contains(&self, scope: &str) -> bool {
        self.iter().any(|name| name == scope)
    }

    /// Returns the scopes in their original order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|name| &**name)
    }

    /// Returns the scopes of `needed` that were not granted.
    #[must_use]
    pub fn missing(&self, needed: &[&'static str]) -> Vec<&'static str> {
        needed.iter().copied().filter(|scope| !self.contains(scope)).collect()
    }
}

impl<S: Into<Box<str>>> FromIterator<S> for Scopes {
    fn from_iter<I: IntoIterator<Item = S>>(names: I) -> Self {
        Self { names: names.into_iter().map(Into::into).collect() }
    }
}
