//! Address books: responses.

use super::{DataType, Phone};
use zoom_api::zoom_model;

/// Custom field of contacts.
#[zoom_model(response)]
pub struct CustomField {
    /// ID of the custom field.
    #[zoom(max_length = 36)]
    pub custom_field_id: String,
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
    /// Address books.
    #[zoom(max_items = 50)]
    pub address_books: Vec<AddressBookRef>,
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

/// ID and name of an address book.
#[zoom_model(response)]
pub struct AddressBookRef {
    /// ID of the address book.
    #[zoom(max_length = 36)]
    pub address_book_id: Option<String>,
    /// Name of the address book.
    #[zoom(max_length = 100)]
    pub address_book_name: Option<String>,
}

/// Unit that groups address books.
#[zoom_model(response)]
pub struct Unit {
    /// ID of the unit.
    pub unit_id: Option<String>,
    /// Name of the unit.
    #[zoom(max_length = 255)]
    pub unit_name: Option<String>,
    /// Description of the unit.
    #[zoom(max_length = 256)]
    pub unit_description: Option<String>,
}

/// Address book.
#[zoom_model(response)]
pub struct AddressBook {
    /// ID of the address book.
    pub address_book_id: Option<String>,
    /// Name of the address book.
    pub address_book_name: Option<String>,
    /// Description of the address book.
    pub address_book_description: Option<String>,
    /// Number of contacts.
    pub total_contacts: Option<i64>,
    /// ID of the unit.
    pub unit_id: Option<String>,
    /// Name of the unit.
    pub unit_name: Option<String>,
}

/// Contact of an address book.
#[zoom_model(response)]
pub struct Contact {
    /// ID of the contact.
    pub contact_id: String,
    /// Display name.
    #[zoom(max_length = 125)]
    pub display_name: String,
    /// First name.
    #[zoom(max_length = 36)]
    pub first_name: Option<String>,
    /// Last name.
    #[zoom(max_length = 36)]
    pub last_name: Option<String>,
    /// Phone numbers.
    #[zoom(max_items = 5)]
    #[deprecated = "deprecated by Zoom; use `phones`"]
    pub phone_numbers: Vec<String>,
    /// Phone numbers, at most 5, one of them the main number.
    #[zoom(max_items = 5)]
    pub phones: Vec<Phone>,
    /// Email addresses.
    #[zoom(max_items = 4)]
    pub emails: Vec<String>,
    /// Location of the contact.
    #[zoom(max_length = 256)]
    pub location: Option<String>,
    /// Time zone, as IANA identifier.
    #[zoom(max_length = 100)]
    pub timezone: Option<String>,
    /// Account number of the contact.
    #[zoom(max_length = 256)]
    pub account_number: Option<String>,
    /// Company of the contact.
    #[zoom(max_length = 256)]
    pub company: Option<String>,
    /// Role of the contact in the company.
    #[zoom(max_length = 256)]
    pub role: Option<String>,
    /// ID of the address book.
    pub address_book_id: Option<String>,
    /// Name of the address book.
    pub address_book_name: Option<String>,
    /// Values of the address book's variables.
    pub variables: Vec<ContactVariable>,
    /// IDs of consumers to associate with the contact.
    #[zoom(max_items = 10)]
    pub consumer_ids: Vec<String>,
    /// URL of the contact's custom fields. Requires the access token as bearer token; absent without custom fields.
    pub custom_fields_url: Option<String>,
}

/// Variable of a contact with its value.
#[zoom_model(response)]
pub struct ContactVariable {
    /// ID of the variable group.
    pub variable_group_id: Option<String>,
    /// ID of the variable.
    pub variable_id: Option<String>,
    /// Name of the variable.
    pub variable_name: Option<String>,
    /// Data type of the values.
    pub data_type: Option<VariableDataType>,
    /// Value of the variable.
    pub variable_value: Option<String>,
}

/// Data type of a contact's variable.
#[zoom_model]
pub enum VariableDataType {
    /// String.
    String,
    /// Boolean.
    Boolean,
}

/// Page of address books.
#[zoom_model(response)]
pub struct AddressBookPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Address books.
    pub address_books: Vec<AddressBook>,
}

/// Page of a contact's custom fields.
#[zoom_model(response)]
pub struct ContactCustomFieldPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 300)]
    pub page_size: Option<u32>,
    /// Custom fields with their values.
    pub custom_fields: Vec<ContactCustomField>,
}

/// Custom field of a contact with its value.
#[zoom_model(response)]
pub struct ContactCustomField {
    /// ID of the custom field.
    #[zoom(max_length = 36)]
    pub custom_field_id: String,
    /// Name of the custom field.
    #[zoom(max_length = 30)]
    pub custom_field_name: String,
    /// Data type of the values.
    pub data_type: DataType,
    /// Value of the custom field.
    #[zoom(max_length = 512)]
    pub custom_field_value: Option<String>,
    /// Whether the value is outdated.
    pub outdated: Option<bool>,
}

/// Page of custom fields.
#[zoom_model(response)]
pub struct CustomFieldPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Custom fields.
    pub custom_fields: Vec<CustomField>,
}

/// Page of units.
#[zoom_model(response)]
pub struct UnitPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Units.
    pub units: Vec<Unit>,
}

/// Page of an address book's contacts.
#[zoom_model(response)]
pub struct ContactPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Contacts.
    pub contacts: Vec<Contact>,
}

/// Address book that was created.
#[zoom_model(response)]
pub struct CreatedAddressBook {
    /// ID of the address book.
    pub address_book_id: Option<String>,
    /// Name of the address book.
    #[zoom(max_length = 100)]
    pub address_book_name: Option<String>,
    /// Description of the address book.
    #[zoom(max_length = 256)]
    pub address_book_description: Option<String>,
    /// ID of the unit.
    pub unit_id: Option<String>,
    /// Name of the unit.
    pub unit_name: Option<String>,
}

/// Contact that was created.
#[zoom_model(response)]
pub struct CreatedContact {
    /// ID of the contact.
    pub contact_id: Option<String>,
    /// Display name.
    pub display_name: String,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Phone numbers.
    #[zoom(max_items = 5)]
    #[deprecated = "deprecated by Zoom; use `phones`"]
    pub phone_numbers: Vec<String>,
    /// Phone numbers, at most 5, one of them the main number.
    #[zoom(max_items = 5)]
    pub phones: Vec<Phone>,
    /// Email addresses.
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
    /// ID of the address book.
    pub address_book_id: Option<String>,
    /// Name of the address book.
    pub address_book_name: Option<String>,
    /// Values of the address book's variables.
    pub variables: Vec<ContactVariable>,
    /// IDs of consumers to associate with the contact.
    #[zoom(max_items = 10)]
    pub consumer_ids: Vec<String>,
    /// URL of the contact's custom fields. Requires the access token as bearer token; absent without custom fields.
    pub custom_fields_url: Option<String>,
}
