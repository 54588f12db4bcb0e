//! Sites: dial by name.

use zoom_api::zoom_model;

/// Dial-by-name directory of a site.
#[zoom_model]
pub struct DialByName {
    /// Whether callers can find extensions by first or last name; in English only.
    pub status: Option<bool>,
    /// Whether the site uses the account's directory, which is then read-only for the site.
    pub inherit: Option<bool>,
    /// Name that callers enter to search the directory: the first or the last name, at least two characters of it.
    pub rule: Option<DialByNameRule>,
}

/// Whether callers find users by the first or the last name.
#[zoom_model]
pub enum DialByNameRule {
    /// First name.
    FirstName,
    /// Last name.
    LastName,
}
