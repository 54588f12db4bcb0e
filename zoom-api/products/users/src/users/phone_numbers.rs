//! Users: phone numbers.

use zoom_api::zoom_model;

/// Type of a phone number.
#[zoom_model]
pub enum Label {
    /// Mobile.
    #[zoom(rename = "Mobile")]
    Mobile,
    /// Office.
    #[zoom(rename = "Office")]
    Office,
    /// Home.
    #[zoom(rename = "Home")]
    Home,
    /// Fax.
    #[zoom(rename = "Fax")]
    Fax,
}
