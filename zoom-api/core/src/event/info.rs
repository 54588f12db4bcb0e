//! The metadata of an event.

/// The metadata of an event, from its declaration.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EventInfo {
    /// Zoom's name, such as `meeting.started`.
    pub name: &'static str,
    /// The OAuth scopes, any one of which is sufficient to subscribe to the event.
    pub scopes: &'static [&'static str],
    /// The URL of Zoom's page about the event.
    pub docs_url: Option<&'static str>,
}

impl EventInfo {
    /// Creates the metadata of a declaration in one call, which compiles faster than several.
    #[doc(hidden)]
    #[must_use]
    pub const fn declared(name: &'static str, scopes: &'static [&'static str], docs_url: Option<&'static str>) -> Self {
        Self { name, scopes, docs_url }
    }

    /// Creates the metadata of an event without scopes.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, scopes: &[], docs_url: None }
    }

    /// Sets the scopes.
    #[must_use]
    pub const fn scopes(self, scopes: &'static [&'static str]) -> Self {
        Self { scopes, ..self }
    }

    /// Sets the URL of Zoom's page.
    #[must_use]
    pub const fn docs_url(self, url: &'static str) -> Self {
        Self { docs_url: Some(url), ..self }
    }
}
