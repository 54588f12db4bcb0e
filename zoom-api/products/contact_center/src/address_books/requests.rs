//! Address books: requests.

use super::{DataType, Phone};
use zoom_api::zoom_model;

/// Custom field to create, or new data of an existing one.
#[zoom_model]
pub struct NewCustomField {
    /// Name of the custom field.
    #[zoom(max_length = 30)]
    pub custom_field_name: String,
    /// Description of the custom field.
    #[zoom(max_length = 200)]
    pub custom_field_description: Option<String>,
    /// Data type of the values.
    pub data_type: DataType,
    /// Value if none is set.
    #[zoom(max_length = 512)]
    pub default_value: Option<String>,
    /// Values to choose from; only for the data type `pick_list`.
    #[zoom(max_items = 250)]
    pub pick_list_values: Vec<String>,
    /// IDs of the address books that get the custom field.
    #[zoom(max_items = 50)]
    pub address_book_ids: Vec<String>,
    /// Whether consumer routing profiles can use the field.
    pub use_as_routing_profile_parameter: Option<bool>,
    /// Whether URLs that open for agents can contain the field. Its name then has no spaces.
    pub use_as_external_url_parameter: Option<bool>,
    /// Whether the field is shown for calls transferred to Zoom Phone.
    pub show_in_transferred_calls: Option<bool>,
    /// Whether the field is shown in the notification about an inbound engagement.
    pub show_in_inbound_notification: Option<bool>,
    /// Whether the field is shown in the profile tab of the client.
    pub show_in_profile_tab: Option<bool>,
}

/// Contact to create.
#[zoom_model]
pub struct NewContact {
    /// Display name.
    pub display_name: String,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Phone numbers.
    #[zoom(required)]
    #[deprecated = "deprecated by Zoom; use `phones`"]
    pub phone_numbers: Vec<String>,
    /// Phone numbers; only one can be the main number.
    #[zoom(required, max_items = 5)]
    pub phones: Vec<Phone>,
    /// Email addresses; a new contact needs these or phone numbers.
    #[zoom(max_items = 4)]
    pub emails: Vec<String>,
    /// Location of the contact.
    pub location: Option<String>,
    /// Time zone, as IANA identifier.
    #[zoom(max_length = 100)]
    pub timezone: Option<String>,
    /// Account number of the contact.
    pub account_number: Option<String>,
    /// Company of the contact.
    pub company: Option<String>,
    /// Role of the contact in the company.
    pub role: Option<String>,
    /// Values of the address book's variables.
    pub variables: Vec<VariableValue>,
    /// IDs of consumers to associate with the contact.
    #[zoom(max_items = 10)]
    pub consumer_ids: Vec<String>,
    /// Custom fields with their values.
    pub custom_fields: Vec<CustomFieldValue>,
}

/// Value for a variable of a contact.
#[zoom_model]
pub struct VariableValue {
    /// ID of the variable.
    pub variable_id: Option<String>,
    /// Value of the variable.
    pub variable_value: Option<String>,
}

/// Value for a custom field of a new contact.
#[zoom_model]
pub struct CustomFieldValue {
    /// ID of the custom field.
    #[zoom(max_length = 36)]
    pub custom_field_id: String,
    /// Value of the custom field.
    #[zoom(max_length = 512)]
    pub custom_field_value: Option<String>,
}

/// Changes to a contact.
#[zoom_model]
pub struct ContactUpdate {
    /// Display name.
    pub display_name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Phone numbers.
    #[zoom(required, max_items = 5)]
    #[deprecated = "deprecated by Zoom; use `phones`"]
    pub phone_numbers: Vec<String>,
    /// Phone numbers; only one can be the main number.
    #[zoom(required, max_items = 5)]
    pub phones: Vec<Phone>,
    /// Email addresses; a new contact needs these or phone numbers.
    #[zoom(max_items = 4)]
    pub emails: Vec<String>,
    /// Location of the contact.
    pub location: Option<String>,
    /// Time zone, as IANA identifier.
    #[zoom(max_length = 100)]
    pub timezone: Option<String>,
    /// Account number of the contact.
    pub account_number: Option<String>,
    /// Company of the contact.
    pub company: Option<String>,
    /// Role of the contact in the company.
    pub role: Option<String>,
    /// Values of the address book's variables.
    pub variables: Vec<VariableValue>,
    /// IDs of consumers to associate with the contact.
    #[zoom(max_items = 10)]
    pub consumer_ids: Vec<String>,
    /// Custom fields with their values.
    pub custom_fields: Vec<CustomFieldValueUpdate>,
}

/// New value of a contact's custom field.
#[zoom_model]
pub struct CustomFieldValueUpdate {
    /// ID of the custom field.
    #[zoom(max_length = 36)]
    pub custom_field_id: Option<String>,
    /// Value of the custom field.
    #[zoom(max_length = 512)]
    pub custom_field_value: Option<String>,
}
