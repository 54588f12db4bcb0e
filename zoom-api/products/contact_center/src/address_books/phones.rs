//! Address books: phones.

use zoom_api::zoom_model;

/// Phone number of a contact.
#[zoom_model]
pub struct Phone {
    /// Phone number.
    pub phone_number: Option<String>,
    /// Type of the phone number.
    pub phone_type: Option<PhoneType>,
}

/// Type of a phone number; a contact has at most one main number.
#[zoom_model]
pub enum PhoneType {
    /// Main.
    Main,
    /// Work.
    Work,
    /// Home.
    Home,
    /// Mobile.
    Mobile,
    /// Other.
    Other,
}
