//! What a token may do.

use std::sync::Arc;

/// The scopes that were granted, in Zoom's own words; cheap to clone.
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
    /// Reads a list separated by spaces, as token responses have it.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        text.split_ascii_whitespace().collect()
    }

    /// Whether a scope was granted.
    #[must_use]
    pub fn contains(&self, scope: &str) -> bool {
        self.iter().any(|name| name == scope)
    }

    /// The scopes in the order in which they were given.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|name| &**name)
    }

    /// Those of a list that were not granted.
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
