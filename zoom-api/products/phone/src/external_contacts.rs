//! External contacts, which all users of the account see.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the external contacts of the account.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/external_contacts",
    scopes = ["phone:read:admin", "phone:read:list_external_contacts:admin"],
    rate_limit = Light,
    paged = external_contacts,
    operation = "listExternalContacts",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/external-contacts/GET/phone/external_contacts",
)]
pub fn list_external_contacts(
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> ExternalContactPage;

/// Adds an external contact.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/external_contacts", json,
    scopes = ["phone:write:admin", "phone:write:external_contact:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addExternalContact",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/external-contacts/POST/phone/external_contacts",
    errors(
        /// Zoom's support has not enabled profile pictures, the picture is too large or invalid, or another value is
        /// invalid.
        400/300 => InvalidProfilePicture,
    )
)]
pub fn add_external_contact(
    /// External contact to add.
    #[body]
    external_contact: NewExternalContact,
) -> CreatedExternalContact;

/// Returns an external contact.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/external_contacts/<external_contact_id>",
    scopes = ["phone:read:admin", "phone:read:external_contact:admin"],
    rate_limit = Light,
    operation = "getAExternalContact",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/external-contacts/GET/phone/external_contacts/%7BexternalContactId%7D",
    errors(
        /// The external contact does not exist.
        400/400 => ExternalContactNotFound,
    )
)]
pub fn get_external_contact(
    /// ID of the external contact.
    external_contact_id: String,
) -> ExternalContact;

/// Deletes an external contact.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/external_contacts/<external_contact_id>",
    scopes = ["phone:write:admin", "phone:delete:external_contact:admin"],
    rate_limit = Light,
    operation = "deleteAExternalContact",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/external-contacts/DELETE/phone/external_contacts/%7BexternalContactId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn delete_external_contact(
    /// ID of the external contact.
    external_contact_id: String,
) -> NoContent;

/// Changes an external contact.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    PATCH, "/phone/external_contacts/<external_contact_id>", json,
    scopes = ["phone:write:admin", "phone:update:external_contact:admin"],
    rate_limit = Light,
    operation = "updateExternalContact",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/external-contacts/PATCH/phone/external_contacts/%7BexternalContactId%7D",
    errors(
        /// The external contact does not exist, Zoom's support has not enabled profile pictures, or the picture is too
        /// large or invalid.
        400/400 => ContactNotFoundOrInvalidPicture,
    )
)]
pub fn update_external_contact(
    /// ID of the external contact.
    external_contact_id: String,
    /// Changes to the external contact.
    #[body]
    external_contact: ExternalContactUpdate,
) -> NoContent;

/// External contact.
#[zoom_model(response)]
pub struct ExternalContact {
    /// Description of the external contact.
    pub description: Option<String>,
    /// Email address of the external contact.
    pub email: Option<String>,
    /// Extension number of the external contact in the original phone system.
    pub extension_number: Option<String>,
    /// ID that Zoom gave to the external contact.
    pub external_contact_id: Option<String>,
    /// ID that the account gave to the external contact, such as its key in the original phone system.
    pub id: Option<String>,
    /// Name of the external contact.
    pub name: Option<String>,
    /// Phone numbers in E.164 format.
    pub phone_numbers: Vec<String>,
    /// Whether calls with the contact may be recorded automatically.
    pub auto_call_recorded: Option<bool>,
    /// Download URL of the profile picture.
    pub profile_picture_download_url: Option<String>,
    /// Whether the contact counts as an internal extension for users outside of their permitted calling locations or
    /// hours.
    pub enable_internal_extension: Option<bool>,
}

/// Page of external contacts.
#[zoom_model(response)]
pub struct ExternalContactPage {
    /// External contacts.
    pub external_contacts: Vec<ExternalContact>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// External contact that was added.
#[zoom_model(response)]
pub struct CreatedExternalContact {
    /// Name of the external contact.
    pub name: Option<String>,
    /// ID that Zoom gave to the external contact.
    pub external_contact_id: Option<String>,
}

/// External contact to add.
#[zoom_model]
pub struct NewExternalContact {
    /// Description of the external contact.
    pub description: Option<String>,
    /// Email address of the external contact.
    #[zoom(max_length = 255)]
    pub email: Option<String>,
    /// Extension number of the external contact in the original phone system, which must not exist in the account;
    /// required without `phone_numbers`.
    pub extension_number: Option<String>,
    /// ID that the account gave to the external contact, such as its key in the original phone system.
    pub id: Option<String>,
    /// Name of the external contact.
    #[zoom(max_length = 255)]
    pub name: String,
    /// Phone numbers in E.164 format; required without `extension_number`.
    pub phone_numbers: Vec<String>,
    /// SIP group through which calls to the contact go, for accounts with SIP trunks.
    pub routing_path: Option<String>,
    /// Whether calls with the contact may be recorded automatically.
    pub auto_call_recorded: Option<bool>,
    /// Profile picture, at most 2 MB; only if Zoom's support has enabled it.
    pub profile_picture: Option<ProfilePicture>,
    /// Whether the contact counts as an internal extension for users outside of their permitted calling locations or
    /// hours.
    pub enable_internal_extension: Option<bool>,
}

/// Profile picture of an external contact.
#[zoom_model]
pub struct ProfilePicture {
    /// Format of the file: `JPG`, `JPEG`, `PNG` or `GIF`.
    #[zoom(rename = "type")]
    pub kind: Option<ProfilePictureType>,
    /// Content, encoded in Base64.
    pub base64_encoding: Option<String>,
}

/// File type of a profile picture.
#[zoom_model]
pub enum ProfilePictureType {
    /// JPG.
    #[zoom(rename = "JPG")]
    Jpg,
    /// JPEG.
    #[zoom(rename = "JPEG")]
    Jpeg,
    /// PNG.
    #[zoom(rename = "PNG")]
    Png,
    /// GIF.
    #[zoom(rename = "GIF")]
    Gif,
}

/// Changes to an external contact.
#[zoom_model]
pub struct ExternalContactUpdate {
    /// Description of the external contact.
    pub description: Option<String>,
    /// Email address of the external contact.
    #[zoom(max_length = 255)]
    pub email: Option<String>,
    /// Extension number of the external contact in the original phone system, which must not exist in the account.
    pub extension_number: Option<String>,
    /// ID that the account gave to the external contact, such as its key in the original phone system.
    pub id: Option<String>,
    /// Name of the external contact.
    #[zoom(max_length = 255)]
    pub name: Option<String>,
    /// Phone numbers in E.164 format.
    pub phone_numbers: Vec<String>,
    /// SIP group through which calls to the contact go, for accounts with SIP trunks.
    pub routing_path: Option<String>,
    /// Whether calls with the contact may be recorded automatically.
    pub auto_call_recorded: Option<bool>,
    /// Profile picture, at most 2 MB; only if Zoom's support has enabled it. Empty strings for `type` and
    /// `base64_encoding` restore the default picture.
    pub profile_picture: Option<ProfilePicture>,
    /// Whether the contact counts as an internal extension for users outside of their permitted calling locations or
    /// hours; unchanged if omitted.
    pub enable_internal_extension: Option<bool>,
}
