//! Contact lists that outbound campaigns dial, and their contacts.

mod responses;

pub use responses::*;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the contact lists for outbound campaigns.
#[zoom_endpoint(
    GET, "/contact_center/outbound_campaign/contact_lists",
    scopes = ["contact_center_outbound_campaign_contactlist:read:admin", "contact_center:read:outbound_campaign_contactlist:admin"],
    rate_limit = Medium,
    paged = contact_lists,
    operation = "listCampaignContactLists",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/GET/contact_center/outbound_campaign/contact_lists",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
    )
)]
pub fn list_contact_lists(
    next_page_token: Option<String>,
    #[zoom(default = 30, min = 1, max = 100)] page_size: Option<u32>,
) -> ContactListPage;

/// Creates a contact list for outbound campaigns.
///
/// Zoom documents that do-not-contact lists cannot be created.
#[zoom_endpoint(
    POST, "/contact_center/outbound_campaign/contact_lists", json,
    scopes = ["contact_center_outbound_campaign_contactlist:write:admin", "contact_center:write:outbound_campaign_contactlist:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createCampaignContactList",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/POST/contact_center/outbound_campaign/contact_lists",
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/300 => ValidationFailed,
    )
)]
pub fn create_contact_list(
    /// Name of the contact list.
    #[zoom(min_length = 1, max_length = 100)]
    contact_list_name: String,
    /// Description of the contact list.
    #[zoom(max_length = 100)]
    contact_list_description: Option<String>,
    /// Whether the contacts are dialed or excluded.
    #[zoom(default = "contact")]
    contact_list_type: Option<ContactListType>,
) -> CreatedContactList;

/// Updates several contact lists in one call.
///
/// The response contains the lists that failed. Zoom calls it a batch update, but documents a single list in the
/// request.
#[zoom_endpoint(
    PATCH, "/contact_center/outbound_campaign/contact_lists", json,
    scopes = ["contact_center_outbound_campaign_contactlist:write:admin", "contact_center:update:outbound_campaign_contactlist:admin"],
    rate_limit = Medium,
    operation = "Batchupdatecampaigncontactlists",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/PATCH/contact_center/outbound_campaign/contact_lists",
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/300 => ValidationFailed,
    )
)]
pub fn update_contact_lists(
    /// ID of the contact list.
    #[zoom(max_length = 64)]
    contact_list_id: String,
    /// Name of the contact list.
    #[zoom(max_length = 100)]
    contact_list_name: Option<String>,
    /// Description of the contact list.
    #[zoom(max_length = 100)]
    contact_list_description: Option<String>,
) -> FailedContactLists;

/// Returns a contact list.
#[zoom_endpoint(
    GET, "/contact_center/outbound_campaign/contact_lists/<contact_list_id>",
    scopes = ["contact_center_outbound_campaign_contactlist:read:admin", "contact_center:read:outbound_campaign_contactlist:admin"],
    rate_limit = Light,
    operation = "getCampaignContactList",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/GET/contact_center/outbound_campaign/contact_lists/%7BcontactListId%7D",
    errors(
        /// No contact list has this ID.
        404/5001 => ContactListNotFound,
    )
)]
pub fn get_contact_list(
    /// ID of the contact list.
    contact_list_id: String,
) -> ContactList;

/// Deletes a contact list.
#[zoom_endpoint(
    DELETE, "/contact_center/outbound_campaign/contact_lists/<contact_list_id>",
    scopes = ["contact_center_outbound_campaign_contactlist:write:admin", "contact_center:delete:outbound_campaign_contactlist:admin"],
    rate_limit = Light,
    operation = "deleteCampaignContactList",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/DELETE/contact_center/outbound_campaign/contact_lists/%7BcontactListId%7D",
    errors(
        /// No contact list has this ID.
        404/5001 => ContactListNotFound,
    )
)]
pub fn delete_contact_list(
    /// ID of the contact list.
    contact_list_id: String,
) -> NoContent;

/// Updates a contact list.
#[zoom_endpoint(
    PATCH, "/contact_center/outbound_campaign/contact_lists/<contact_list_id>", json,
    scopes = ["contact_center_outbound_campaign_contactlist:write:admin", "contact_center:update:outbound_campaign_contactlist:admin"],
    rate_limit = Light,
    operation = "updateCampaignContactList",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/PATCH/contact_center/outbound_campaign/contact_lists/%7BcontactListId%7D",
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/300 => ValidationFailed,
        /// No contact list has this ID.
        404/5001 => ContactListNotFound,
    )
)]
pub fn update_contact_list(
    /// ID of the contact list.
    contact_list_id: String,
    /// Name of the contact list.
    #[zoom(max_length = 100)]
    contact_list_name: Option<String>,
    /// Description of the contact list.
    #[zoom(max_length = 100)]
    contact_list_description: Option<String>,
) -> NoContent;

/// Lists the contacts of a contact list.
#[zoom_endpoint(
    GET, "/contact_center/outbound_campaign/contact_lists/<contact_list_id>/contacts",
    scopes = ["contact_center_outbound_campaign_contacts:read:admin", "contact_center:read:outbound_campaign_contacts:admin"],
    rate_limit = Medium,
    paged = contacts,
    operation = "listCampaignContactListContacts",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/GET/contact_center/outbound_campaign/contact_lists/%7BcontactListId%7D/contacts",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The access token is invalid.
        401/124 => InvalidAccessToken,
        /// The token's user does not exist or is invalid.
        401/1002 => TokenUserNotFound,
        /// The user is deactivated.
        403/1021 => UserDeactivated,
        /// The user has no Contact Center license.
        403/1022 => UserUnlicensed,
        /// The role of the token's user lacks a privilege that this call requires.
        403/9001 => MissingRolePrivileges,
        /// The account exceeded the rate limit of this call.
        429/4001 => RateLimited,
    )
)]
pub fn list_contacts(
    /// ID of the contact list.
    contact_list_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
) -> ContactPage;

/// Adds a contact to a contact list.
#[zoom_endpoint(
    POST, "/contact_center/outbound_campaign/contact_lists/<contact_list_id>/contacts", json,
    scopes = ["contact_center_outbound_campaign_contacts:write:admin", "contact_center:write:outbound_campaign_contacts:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createCampaignContactListContact",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/POST/contact_center/outbound_campaign/contact_lists/%7BcontactListId%7D/contacts",
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/300 => ValidationFailed,
        /// The contact is already on the list.
        400/5003 => ContactAlreadyExists,
        /// The contact list has the maximum number of contacts.
        400/5004 => ContactListFull,
        /// No contact list has this ID.
        404/5001 => ContactListNotFound,
    )
)]
pub fn add_contact(
    /// ID of the contact list.
    contact_list_id: String,
    /// Contact to add.
    #[body]
    contact: NewContact,
) -> Contact;

/// Updates several contacts of a contact list in one call.
///
/// The response contains the contacts that failed.
#[zoom_endpoint(
    PATCH, "/contact_center/outbound_campaign/contact_lists/<contact_list_id>/contacts", json,
    scopes = ["contact_center_outbound_campaign_contacts:write:admin", "contact_center:update:outbound_campaign_contacts:admin"],
    rate_limit = Medium,
    operation = "Updateabatchofcontactsonacampaigncontactlist",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/PATCH/contact_center/outbound_campaign/contact_lists/%7BcontactListId%7D/contacts",
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/300 => ValidationFailed,
    )
)]
pub fn update_contacts(
    /// ID of the contact list.
    contact_list_id: String,
    /// Changes to the contacts.
    #[zoom(max_items = 100)]
    contacts: Option<Vec<BatchContactUpdate>>,
) -> FailedContacts;

/// Returns a contact of a contact list.
#[zoom_endpoint(
    GET, "/contact_center/outbound_campaign/contact_lists/<contact_list_id>/contacts/<contact_id>",
    scopes = ["contact_center_outbound_campaign_contacts:read:admin", "contact_center:read:outbound_campaign_contacts:admin"],
    rate_limit = Light,
    operation = "getCampaignContactListContact",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/GET/contact_center/outbound_campaign/contact_lists/%7BcontactListId%7D/contacts/%7BcontactId%7D",
    errors(
        /// No contact list has this ID.
        404/5001 => ContactListNotFound,
        /// No contact has this ID.
        404/5002 => ContactNotFound,
    )
)]
pub fn get_contact(
    /// ID of the contact list.
    contact_list_id: String,
    /// ID of the contact.
    contact_id: String,
) -> Contact;

/// Removes a contact from a contact list.
#[zoom_endpoint(
    DELETE, "/contact_center/outbound_campaign/contact_lists/<contact_list_id>/contacts/<contact_id>",
    scopes = ["contact_center_outbound_campaign_contacts:write:admin", "contact_center:delete:outbound_campaign_contacts:admin"],
    rate_limit = Light,
    operation = "deleteCampaigncontactListContact",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/DELETE/contact_center/outbound_campaign/contact_lists/%7BcontactListId%7D/contacts/%7BcontactId%7D",
    errors(
        /// No contact list has this ID.
        404/5001 => ContactListNotFound,
        /// No contact has this ID.
        404/5002 => ContactNotFound,
    )
)]
pub fn remove_contact(
    /// ID of the contact list.
    contact_list_id: String,
    /// ID of the contact.
    contact_id: String,
) -> NoContent;

/// Updates a contact of a contact list.
#[zoom_endpoint(
    PATCH, "/contact_center/outbound_campaign/contact_lists/<contact_list_id>/contacts/<contact_id>", json,
    scopes = ["contact_center_outbound_campaign_contacts:write:admin", "contact_center:update:outbound_campaign_contacts:admin"],
    rate_limit = Light,
    operation = "updateCampaignContactListContact",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/PATCH/contact_center/outbound_campaign/contact_lists/%7BcontactListId%7D/contacts/%7BcontactId%7D",
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/300 => ValidationFailed,
        /// No contact list has this ID.
        404/5001 => ContactListNotFound,
        /// No contact has this ID.
        404/5002 => ContactNotFound,
    )
)]
pub fn update_contact(
    /// ID of the contact list.
    contact_list_id: String,
    /// ID of the contact.
    contact_id: String,
    /// Changes to the contact.
    #[body]
    contact: ContactUpdate,
) -> NoContent;

/// Phone number of a contact.
#[zoom_model]
pub struct ContactPhone {
    /// Phone number in E.164 format.
    pub contact_phone_number: String,
    /// Type of the phone number.
    pub contact_phone_type: ContactPhoneType,
}

/// Type of a phone number.
#[zoom_model]
pub enum ContactPhoneType {
    /// Main.
    #[zoom(rename = "Main")]
    Main,
    /// Home.
    #[zoom(rename = "Home")]
    Home,
    /// Work.
    #[zoom(rename = "Work")]
    Work,
    /// Mobile.
    #[zoom(rename = "Mobile")]
    Mobile,
    /// Other.
    #[zoom(rename = "Other")]
    Other,
}

/// Whether the contacts of a list are dialed or excluded.
#[zoom_model]
pub enum ContactListType {
    /// The contacts are dialed.
    Contact,
    /// The contacts are excluded.
    DoNotContact,
}

/// Contact to add.
#[zoom_model]
pub struct NewContact {
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
    #[zoom(required, max_items = 5)]
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

/// Changes to one of several contacts.
#[zoom_model]
pub struct BatchContactUpdate {
    /// ID of the contact.
    #[zoom(max_length = 64)]
    pub contact_id: String,
    /// Display name of the contact.
    #[zoom(max_length = 64)]
    pub contact_display_name: Option<String>,
    /// First name of the contact.
    #[zoom(max_length = 64)]
    pub contact_first_name: Option<String>,
    /// Last name of the contact.
    #[zoom(max_length = 64)]
    pub contact_last_name: Option<String>,
    /// Phone numbers of the contact, of which one is the main number.
    #[zoom(max_items = 5)]
    pub contact_phones: Vec<ContactPhoneUpdate>,
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

/// New phone number of a contact.
#[zoom_model]
pub struct ContactPhoneUpdate {
    /// Phone number in E.164 format.
    pub contact_phone_number: Option<String>,
    /// Type of the phone number.
    pub contact_phone_type: Option<ContactPhoneType>,
}

/// Changes to a contact.
#[zoom_model]
pub struct ContactUpdate {
    /// Display name of the contact.
    #[zoom(min_length = 1, max_length = 64)]
    pub contact_display_name: Option<String>,
    /// First name of the contact.
    #[zoom(max_length = 64)]
    pub contact_first_name: Option<String>,
    /// Last name of the contact.
    #[zoom(max_length = 64)]
    pub contact_last_name: Option<String>,
    /// Phone numbers of the contact, of which one is the main number.
    #[zoom(max_items = 5)]
    pub contact_phones: Vec<ContactPhoneUpdate>,
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
