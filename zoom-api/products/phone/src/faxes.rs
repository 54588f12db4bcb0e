//! Faxes: send them, and list, download and delete them.

mod responses;

pub use responses::*;

use bytes::Bytes;

use super::{PartyExtensionType, ReadStatus};
use zoom_api::{FilePart, NoContent, zoom_endpoint, zoom_model};

/// Uploads a ZIP file of documents to fax, of at most 50 MB, for [`send_fax`].
#[zoom_endpoint(
    POST, "/fax/files", form,
    scopes = ["phone:write", "phone:write:admin", "phone:write:send_fax", "phone:write:send_fax:admin"],
    rate_limit = ResourceIntensive,
    success = 201,
    operation = "UploadFaxFiles",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/fax/POST/fax/files",
    base = files,
    errors(
        /// The file is larger than 50 MB.
        400/1001 => FileTooLarge,
        /// The lifetime is not between 1 and 604,800 seconds.
        400/1002 => InvalidExpiry,
    )
)]
pub fn upload_fax_file(
    /// Time in seconds after which the uploaded file expires.
    #[zoom(default = 259200, min = 1, max = 604800)]
    #[query]
    expire: Option<f64>,
    /// ZIP file of PDF, JPEG, PNG, TXT and Word files (`pdf`, `jpg`, `jpeg`, `png`, `txt`, `doc`, `docx`) that are
    /// named by their order, such as `1.pdf` and `2.txt`.
    file: FilePart,
) -> FaxFile;

/// Lists the fax logs of an extension.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/extension/<extension_id>/fax/logs",
    scopes = ["phone:read", "phone:read:admin", "phone:read:list_fax_log", "phone:read:list_fax_log:admin"],
    rate_limit = Medium,
    paged = fax_logs,
    operation = "Getuser'sfaxlogs",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/fax/GET/phone/extension/%7BextensionId%7D/fax/logs",
    errors(
        /// The request is invalid; Zoom's message says why.
        400 => BadRequest,
        /// The extension does not exist.
        404 => ExtensionNotFound,
    )
)]
pub fn list_fax_logs(
    /// Extension ID of the owner of the fax logs.
    extension_id: String,
    #[zoom(min = 1, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Number of the sender, in E.164 format.
    sender_number: Option<String>,
    /// Number of the receiver, in E.164 format.
    receiver_number: Option<String>,
) -> UserFaxLogPage;

/// Sends a fax to up to 50 receivers.
///
/// Pages come from the account's page pool, if there is one, and are otherwise billed individually; unlimited faxing
/// does not apply. The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/fax/documents", json,
    scopes = ["phone:write", "phone:write:admin", "phone:write:send_fax", "phone:write:send_fax:admin"],
    rate_limit = Light,
    success = 201,
    operation = "SendEFax",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/fax/POST/phone/fax/documents",
    errors(
        /// The request is invalid; Zoom's message says why.
        400 => BadRequest,
    )
)]
pub fn send_fax(
    /// Fax number of the sender.
    sender_number: String,
    /// Name of the sender.
    sender_name: Option<String>,
    /// ID of the ZIP file with the documents, from [`upload_fax_file`].
    file_id: String,
    /// Receivers of the fax; at most 50.
    receivers: Vec<FaxReceiver>,
) -> Fax;

/// Lists the fax logs of the account.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/fax/logs",
    scopes = ["phone:read:admin", "phone:read:list_fax_log:admin"],
    rate_limit = Heavy,
    paged = fax_logs,
    operation = "GetAccount'sFaxLogs",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/fax/GET/phone/fax/logs",
    errors(
        /// The request is invalid; Zoom's message says why.
        400 => BadRequest,
        /// The account or the site does not exist.
        404 => NotFound,
    )
)]
pub fn list_account_fax_logs(
    /// Number of items per page; 30 by default, at most 300.
    page_size: Option<u32>,
    next_page_token: Option<String>,
    /// ID of the site whose fax logs are listed.
    site_id: Option<String>,
    /// Number of the sender, in E.164 format.
    sender_number: Option<String>,
    /// Number of the receiver, in E.164 format.
    receiver_number: Option<String>,
    /// Kind of the owner's extension.
    extension_type: Option<PartyExtensionType>,
) -> AccountFaxLogPage;

/// Returns a fax log.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/fax/logs/<fax_log_id>",
    scopes = ["phone:read:admin", "phone:read:list_fax_log:admin"],
    rate_limit = Light,
    operation = "GetFaxLogDetails",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/fax/GET/phone/fax/logs/%7BfaxLogId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400 => BadRequest,
        /// The fax log does not exist.
        404/40401 => FaxLogNotFound,
    )
)]
pub fn get_fax_log(
    /// ID of the fax log.
    fax_log_id: String,
) -> Vec<FaxLog>;

/// Deletes a fax log.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/fax/logs/<fax_log_id>",
    scopes = ["phone:write", "phone:write:admin", "phone:delete:fax_log", "phone:delete:fax_log:admin"],
    rate_limit = Light,
    operation = "DeleteFaxLog",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/fax/DELETE/phone/fax/logs/%7BfaxLogId%7D",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The fax log does not exist.
        404/400001 => FaxLogNotFound,
    )
)]
pub fn delete_fax_log(
    /// ID of the fax log.
    fax_log_id: String,
) -> NoContent;

/// Marks a fax as read or unread.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/fax/logs/<fax_log_id>",
    scopes = ["phone:read", "phone:read:admin", "phone:read:fax_log", "phone:read:fax_log:admin"],
    rate_limit = Light,
    operation = "UpdateFaxLogReadStatus",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/fax/PATCH/phone/fax/logs/%7BfaxLogId%7D",
    errors(
        /// The fax log does not exist.
        400/400001 => FaxLogNotFound,
        /// The read status is invalid.
        400/400201 => InvalidReadStatus,
        /// The request is invalid.
        400 => BadRequest,
    )
)]
pub fn update_read_status(
    /// ID of the fax log.
    fax_log_id: String,
    /// Whether the fax is marked as read or unread.
    #[query]
    read_status: Option<ReadStatus>,
) -> NoContent;

/// Downloads the PDF file of a fax.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/fax/logs/<fax_log_id>/file/<file_id>",
    scopes = ["phone:read", "phone:read:admin", "phone:read:fax_log", "phone:read:fax_log:admin"],
    rate_limit = ResourceIntensive,
    operation = "Downloadfaxfile",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/fax/GET/phone/fax/logs/%7BfaxLogId%7D/file/%7BfileId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400 => BadRequest,
        /// The fax log does not exist.
        404/40401 => FaxLogNotFound,
        /// The fax file does not exist.
        404/40402 => FaxFileNotFound,
    )
)]
pub fn download_fax_file(
    /// ID of the fax log.
    fax_log_id: String,
    /// ID of the file.
    file_id: String,
) -> Bytes;

/// Receiver of a fax.
#[zoom_model]
pub struct FaxReceiver {
    /// Fax number of the receiver.
    pub receiver_number: String,
    /// Name of the receiver.
    pub receiver_name: Option<String>,
}
