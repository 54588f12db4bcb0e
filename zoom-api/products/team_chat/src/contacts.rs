//! Contacts of a user and company contacts: list, get, search and invite them.

use super::UserStatus;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the contacts of the current user.
///
/// Only for user-managed OAuth apps. By default, company contacts are listed: the people of the user's account.
#[zoom_endpoint(
    GET, "/chat/users/me/contacts",
    scopes = ["chat_contact:read", "team_chat:read:list_contacts"],
    rate_limit = Medium,
    paged = contacts,
    operation = "getUserContacts",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/contacts/GET/chat/users/me/contacts",
)]
pub fn list_contacts(
    /// Type of the contacts to list.
    #[zoom(default = "company")]
    #[query(rename = "type")]
    kind: Option<ContactTypeFilter>,
    #[zoom(default = 10, max = 50)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ContactPage;

/// Returns a contact of the current user.
///
/// Only for user-managed OAuth apps.
#[zoom_endpoint(
    GET, "/chat/users/me/contacts/<identifier>",
    scopes = ["chat_contact:read", "team_chat:read:contact"],
    rate_limit = Medium,
    operation = "getUserContact",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/contacts/GET/chat/users/me/contacts/%7Bidentifier%7D",
    errors(
        /// Zoom could not determine the contact's presence.
        400/5301 => PresenceUnavailable,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn get_contact(
    /// Contact, by user ID, email address or member ID.
    identifier: String,
    /// Whether to return the presence of the contact.
    query_presence_status: Option<bool>,
) -> Contact;

/// Searches the company contacts of an account by name or email address.
#[zoom_endpoint(
    GET, "/contacts",
    scopes = ["contact:read", "contact:read:admin", "contact:read:list_contacts", "contact:read:list_contacts:admin"],
    rate_limit = Medium,
    paged = contacts,
    operation = "searchCompanyContacts",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/contacts/GET/contacts",
)]
pub fn search_company_contacts(
    /// First name, last name or email address to search for.
    search_key: String,
    /// Whether to return the presence of the contacts.
    query_presence_status: Option<bool>,
    #[zoom(default = 1, max = 25)] page_size: Option<u32>,
    /// Types of contacts to search. Auto receptionists, common area phones, call queues, shared line groups and shared
    /// office contacts need a phone management role with the View permission.
    #[zoom(default = 1)]
    #[query(csv)]
    contact_types: Vec<ContactType>,
    /// Status of the users to find; by default any. Only with the contact type 1, Zoom users.
    user_status: Option<UserStatus>,
    next_page_token: Option<String>,
) -> CompanyContactPage;

/// Invites a person to become a contact of the user.
///
/// A user-level app passes `me` as the user ID.
#[zoom_endpoint(
    POST, "/chat/users/<user_id>/invitations", json,
    scopes = ["chat_contact:write", "chat_contact:write:admin", "team_chat:write:contact_information", "team_chat:write:contact_information:admin"],
    rate_limit = Light,
    operation = "sendNewContactInvitation",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/invitations/POST/chat/users/%7BuserId%7D/invitations",
    errors(
        /// The email address is malformed.
        400 => InvalidEmailFormat,
        /// The caller lacks the permission for this call.
        403 => NoPermission,
    )
)]
pub fn invite_contact(
    /// ID of the user who invites, or `me` in a user-level app.
    user_id: String,
    /// Email address of the person to invite.
    #[zoom(format = "email")]
    email: String,
    /// Text of the invitation.
    message: Option<String>,
) -> NoContent;

/// Contact of a user.
#[zoom_model(response)]
pub struct Contact {
    /// Direct phone numbers; only with Zoom Phone.
    pub direct_numbers: Vec<String>,
    /// Email address.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Extension; only with Zoom Phone.
    pub extension_number: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// User ID of the contact; empty for people of other accounts.
    pub id: Option<String>,
    /// Member ID of the person, which also exists for people of other accounts.
    pub member_id: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Phone numbers of the contact.
    pub phone_numbers: Vec<PhoneNumber>,
    /// Presence; only if requested by `query_presence_status`.
    pub presence_status: Option<PresenceStatus>,
}

/// Phone number of a contact.
#[zoom_model(response)]
pub struct PhoneNumber {
    /// Country code of the number, such as `+1`.
    pub code: Option<String>,
    /// Two-letter country code of the number.
    pub country: Option<String>,
    /// Label of the number.
    pub label: Option<PhoneLabel>,
    /// Phone number.
    pub number: Option<String>,
    /// Whether Zoom verified the number.
    pub verified: Option<bool>,
}

/// Label of a phone number.
#[zoom_model]
pub enum PhoneLabel {
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

/// Presence of a contact in Zoom.
#[zoom_model]
pub enum PresenceStatus {
    /// Do not disturb.
    #[zoom(rename = "Do_Not_Disturb")]
    DoNotDisturb,
    /// Away.
    #[zoom(rename = "Away", alias = "away")]
    Away,
    /// Available.
    #[zoom(rename = "Available")]
    Available,
    /// Offline.
    #[zoom(rename = "Offline")]
    Offline,
    /// In a meeting.
    #[zoom(rename = "In_A_Meeting", alias = "In_A_Zoom_Meeting")]
    InAMeeting,
    /// In a call.
    #[zoom(rename = "In_A_Call", alias = "On_A_Call")]
    InACall,
    /// In a calendar event.
    #[zoom(rename = "In_A_Calendar_Event", alias = "In_Calendar_Event")]
    InACalendarEvent,
    /// Presenting.
    #[zoom(rename = "Presenting")]
    Presenting,
    /// Out of office.
    #[zoom(rename = "Out_of_Office")]
    OutOfOffice,
    /// Busy.
    #[zoom(rename = "Busy")]
    Busy,
}

/// Page of contacts.
#[zoom_model(response)]
pub struct ContactPage {
    /// Contacts.
    pub contacts: Vec<ListedContact>,
    pub next_page_token: Option<String>,
    #[zoom(max = 1000)]
    pub page_size: Option<u32>,
}

/// Contact in a listing.
#[zoom_model(response)]
pub struct ListedContact {
    /// Email address.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// User ID of the contact; empty for people of other accounts.
    pub id: Option<String>,
    /// Member ID of the person, which also exists for people of other accounts.
    pub member_id: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
}

/// Type of the contacts to list.
#[zoom_model]
pub enum ContactTypeFilter {
    /// People of the user's organization.
    Company,
    /// Other people.
    External,
}

/// Page of company contacts.
#[zoom_model(response)]
pub struct CompanyContactPage {
    /// Contacts.
    pub contacts: Vec<CompanyContact>,
    pub next_page_token: Option<String>,
    #[zoom(max = 25)]
    pub page_size: Option<u32>,
}

/// Company contact that matches a search.
#[zoom_model(response)]
pub struct CompanyContact {
    /// Kind of the contact: a Zoom user, or for example an auto receptionist or a call queue.
    pub contact_type: Option<ContactType>,
    /// Department.
    #[zoom(rename = "dept")]
    pub department: Option<String>,
    /// Direct phone numbers; only with Zoom Phone.
    pub direct_numbers: Vec<String>,
    /// Email address.
    pub email: Option<String>,
    /// Extension; only with Zoom Phone.
    pub extension_number: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// User ID of the contact; empty for people of other accounts.
    pub id: Option<String>,
    /// Member ID of the person, which also exists for people of other accounts.
    pub member_id: Option<String>,
    /// ID of the contact's IM directory group.
    pub im_group_id: Option<String>,
    /// Name of the contact's IM directory group.
    pub im_group_name: Option<String>,
    /// Job title, as in the user's profile.
    pub job_title: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Location of the contact.
    pub location: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Phone numbers of the contact.
    pub phone_numbers: Vec<PhoneNumber>,
    /// Presence; only if requested by `query_presence_status`.
    pub presence_status: Option<CompanyPresenceStatus>,
    /// Status of the user; only for contacts of type 1.
    pub user_status: Option<UserStatus>,
    /// Activity of the call queue; only for contacts of type 4.
    pub activity: Option<Activity>,
    /// SIP phone number, if the user has a SIP phone.
    pub sip_phone_number: Option<String>,
    /// SIP URI of the contact.
    pub sip_uri: Option<String>,
}

/// Type of a company contact.
#[zoom_model]
pub enum ContactType {
    /// Zoom user.
    ZoomUser = 1,
    /// Auto receptionist.
    AutoReceptionist = 2,
    /// Common area phone.
    CommonAreaPhone = 3,
    /// Call queue.
    CallQueue = 4,
    /// Shared line group.
    SharedLineGroup = 5,
    /// Shared global directory.
    SharedGlobalDirectory = 6,
    /// Shared office contact.
    SharedOffice = 7,
    /// Zoom Room.
    ZoomRoom = 8,
}

/// Presence of a company contact in Zoom.
#[zoom_model]
pub enum CompanyPresenceStatus {
    /// Do not disturb.
    #[zoom(rename = "Do_Not_Disturb")]
    DoNotDisturb,
    /// Away.
    #[zoom(rename = "Away", alias = "away")]
    Away,
    /// Available.
    #[zoom(rename = "Available")]
    Available,
    /// Offline.
    #[zoom(rename = "Offline")]
    Offline,
}

/// Activity of a call queue.
#[zoom_model]
pub enum Activity {
    /// Active.
    #[zoom(rename = "Active")]
    Active,
    /// Inactive.
    #[zoom(rename = "Inactive")]
    Inactive,
    /// Not known.
    #[zoom(rename = "Unknown")]
    NotKnown,
}
