//! Campaign contact lists: responses.

use super::{ContactListType, ContactPhone};
use zoom_api::zoom_model;

/// Contact list.
#[zoom_model(response)]
pub struct ContactList {
    /// ID of the contact list.
    pub contact_list_id: String,
    /// Name of the contact list.
    #[zoom(min_length = 1, max_length = 100)]
    pub contact_list_name: String,
    /// Description of the contact list.
    #[zoom(max_length = 100)]
    pub contact_list_description: Option<String>,
    /// Number of contacts.
    #[zoom(max = 100000)]
    pub contacts_count: Option<u32>,
}

/// Contact of a contact list.
#[zoom_model(response)]
pub struct Contact {
    /// ID of the contact.
    pub contact_id: String,
    /// Display name of the contact.
    #[zoom(min_length = 1, max_length = 64)]
    pub contact_display_name: String,
    /// First name of the contact.
    #[zoom(max_length = 64)]
    pub contact_first_name: Option<String>,
    /// Last name of the contact.
    #[zoom(max_length = 64)]
    pub contact_last_name: Option<String>,
    /// Phone numbers of the contact, of which one is the main number.
    #[zoom(min_items = 1, max_items = 5)]
    pub contact_phones: Vec<ContactPhone>,
    /// Email addresses of the contact, together at most 1,100 characters.
    #[zoom(max_items = 4)]
    pub contact_emails: Vec<String>,
    /// Location of the contact.
    #[zoom(max_length = 50)]
    pub contact_location: Option<String>,
    /// Account number of the contact.
    #[zoom(max_length = 50)]
    pub contact_account_number: Option<String>,
    /// Company of the contact.
    #[zoom(max_length = 50)]
    pub contact_company: Option<String>,
    /// Role of the contact in the company.
    #[zoom(max_length = 50)]
    pub contact_role: Option<String>,
    /// Time zone of the contact, as IANA identifier.
    #[zoom(max_length = 50)]
    pub contact_timezone: Option<String>,
}

/// Page of contact lists.
#[zoom_model(response)]
pub struct ContactListPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Contact lists.
    pub contact_lists: Vec<ContactList>,
}

/// Page of a contact list's contacts.
#[zoom_model(response)]
pub struct ContactPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Contacts.
    pub contacts: Vec<ListedContact>,
}

/// Contact in a list.
#[zoom_model(response)]
pub struct ListedContact {
    /// ID of the contact.
    pub contact_id: String,
    /// Display name of the contact.
    #[zoom(max_length = 64)]
    pub contact_display_name: String,
    /// First name of the contact.
    #[zoom(max_length = 64)]
    pub contact_first_name: Option<String>,
    /// Last name of the contact.
    #[zoom(max_length = 64)]
    pub contact_last_name: Option<String>,
    /// Phone numbers of the contact, of which one is the main number.
    #[zoom(max_items = 5)]
    pub contact_phones: Vec<ContactPhone>,
    /// Email addresses of the contact, together at most 1,100 characters.
    #[zoom(max_items = 4)]
    pub contact_emails: Vec<String>,
    /// Location of the contact.
    #[zoom(max_length = 50)]
    pub contact_location: Option<String>,
    /// Account number of the contact.
    #[zoom(max_length = 50)]
    pub contact_account_number: Option<String>,
    /// Company of the contact.
    #[zoom(max_length = 50)]
    pub contact_company: Option<String>,
    /// Role of the contact in the company.
    #[zoom(max_length = 50)]
    pub contact_role: Option<String>,
}

/// Contact list that was created.
#[zoom_model(response)]
pub struct CreatedContactList {
    /// ID of the contact list.
    pub contact_list_id: Option<String>,
    /// Name of the contact list.
    pub contact_list_name: Option<String>,
    /// Description of the contact list.
    pub contact_list_description: Option<String>,
    /// Number of contacts.
    pub contacts_count: Option<u32>,
    /// Whether the contacts are dialed or excluded.
    pub contact_list_type: Option<ContactListType>,
}

/// Contact lists that could not be updated.
#[zoom_model(response)]
pub struct FailedContactLists {
    /// Contact lists that could not be updated.
    pub failed_contact_lists: Vec<FailedContactList>,
}

/// Contact list that could not be updated.
#[zoom_model(response)]
pub struct FailedContactList {
    /// ID of the contact list.
    pub contact_list_id: Option<String>,
    /// Reason of the failure.
    pub error: Option<String>,
}

/// Contacts that could not be updated.
#[zoom_model(response)]
pub struct FailedContacts {
    /// Contacts that could not be updated.
    #[zoom(max_items = 100)]
    pub failed_contacts: Vec<FailedContact>,
}

/// Contact that could not be updated.
#[zoom_model(response)]
pub struct FailedContact {
    /// ID of the contact.
    #[zoom(max_length = 64)]
    pub contact_id: Option<String>,
    /// Reason of the failure.
    pub error: Option<String>,
}
