//! Requests for the export or deletion of users' data: create, list and cancel them, and download exports.
//!
//! Zoom processes one request at a time.

use jiff::Timestamp;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the download URL of a data request's file.
///
/// The link works once, within five minutes.
#[zoom_endpoint(
    GET, "/data_requests/files/<file_id>/url",
    scopes = ["data_request:read:admin", "data_request:write:admin", "data_request:read:download:admin"],
    rate_limit = Medium,
    operation = "DownloadfilesfromDataRequest",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/data-requests/GET/data_requests/files/%7BfileId%7D/url",
    errors(
        /// A parameter is invalid.
        400/200 => InvalidParameters,
        /// The app or its user cannot request data.
        403/200 => NoPermission,
        /// Zoom could not process the request; try again later.
        403/14104 => RequestNotCompleted,
        /// Zoom could not provide the data; try again later.
        404/14103 => DownloadFailed,
        /// Zoom could not provide the data; try again later.
        500/14103 => DownloadFailed,
    )
)]
pub fn get_download_link(
    /// ID of the file, from the list of downloadable files.
    file_id: String,
) -> DownloadLink;

/// Lists the data requests of the account.
#[zoom_endpoint(
    GET, "/data_requests/requests",
    scopes = ["data_request:read:admin", "data_request:write:admin", "data_request:read:history:admin"],
    rate_limit = Medium,
    paged = data_requests,
    operation = "GetDataRequestsHistory",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/data-requests/GET/data_requests/requests",
    errors(
        /// A parameter is invalid.
        400/14115 => InvalidParameters,
        /// The app or its user cannot request data.
        401/200 => NoPermission,
        /// Zoom could not load the requests; try again later.
        500/14102 => DataNotLoaded,
    )
)]
pub fn list_data_requests(
    next_page_token: Option<String>,
    /// Number of records per page; zero or less means ten. At most 30, although Zoom's document also mentions ten.
    #[zoom(max = 30)]
    page_size: Option<u32>,
) -> DataRequestPage;

/// Requests the export of users' data for a period, or the deletion of all data of email addresses.
///
/// A deletion can be canceled for 30 minutes. One call takes at most ten addresses, and Zoom processes one request at a
/// time.
#[zoom_endpoint(
    POST, "/data_requests/requests", json,
    scopes = ["data_request:write:admin", "data_request:write:request:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "CreateDataAccessRequest",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/data-requests/POST/data_requests/requests",
    errors(
        /// One call takes at most ten addresses.
        400/200 => TooManyEmails,
        /// An address is invalid or longer than 127 characters.
        400/300 => InvalidEmailAddress,
        /// Zoom did not accept the request; try again.
        400/14101 => DataRequestFailed,
        /// The account's data is being migrated; try again afterwards.
        400/14108 => DataMigrationInProgress,
        /// Some of the addresses are not allowed in a request; the message names them.
        400/14111 => InvalidEmailAddresses,
        /// The app or its user cannot request data.
        403/200 => NoPermission,
        /// Another request is in progress; wait until it ends.
        409/14114 => AnotherDataRequestInProgress,
    )
)]
pub fn create_data_request(
    /// Request to create: an export or a deletion.
    #[body]
    data_request: NewDataRequest,
) -> CreatedDataRequests;

/// Lists the files of a data export.
#[zoom_endpoint(
    GET, "/data_requests/requests/<request_id>",
    scopes = ["data_request:read:admin", "data_request:write:admin", "data_request:read:download:admin"],
    rate_limit = Medium,
    paged = files,
    operation = "GetDownloadableFilesforDataRequest",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/data-requests/GET/data_requests/requests/%7BrequestId%7D",
    errors(
        /// A parameter is invalid.
        400/14115 => InvalidParameters,
        /// The app or its user cannot request data.
        403/200 => NoPermission,
        /// Zoom could not provide the data; try again later.
        404/14103 => DownloadFailed,
        /// Zoom could not provide the data; try again later.
        500/14103 => DownloadFailed,
    )
)]
pub fn list_files(
    /// ID of the export request.
    request_id: String,
    next_page_token: Option<String>,
    #[zoom(min = 1, max = 6)] page_size: Option<u32>,
) -> FilePage;

/// Cancels a request for the deletion of data.
///
/// Possible for 30 minutes after the request; exports cannot be canceled.
#[zoom_endpoint(
    DELETE, "/data_requests/requests/<request_id>",
    scopes = ["data_request:write:admin", "data_request:delete:request:admin"],
    rate_limit = Medium,
    operation = "CancelDataRequest",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/data-requests/DELETE/data_requests/requests/%7BrequestId%7D",
    errors(
        /// The app or its user cannot request data.
        403/200 => NoPermission,
        /// A parameter is invalid.
        404/200 => InvalidParameters,
        /// The request could not be canceled; try again later.
        404/14105 => DataRequestNotCanceled,
        /// The deletion has started and cannot be canceled.
        422/14106 => DataRequestInProgress,
        /// Internal error of Zoom.
        500/2 => InternalError,
    )
)]
pub fn cancel_data_request(
    /// ID of the request.
    request_id: String,
) -> NoContent;

/// Download URL of the file. It works once, within five minutes.
#[zoom_model(response)]
pub struct DownloadLink {
    /// Download URL of the file. It works once and within five minutes.
    pub download_url: Option<String>,
}

/// Page of data requests.
#[zoom_model(response)]
pub struct DataRequestPage {
    /// Number of data requests.
    pub total_records: u64,
    /// Data requests.
    #[zoom(rename = "records", max_items = 30)]
    pub data_requests: Vec<DataRequest>,
    pub next_page_token: Option<String>,
}

/// Data request: its type, requester and status.
#[zoom_model(response)]
pub struct DataRequest {
    /// ID of the request.
    pub request_id: String,
    /// Whether data is exported or deleted.
    pub request_type: RequestType,
    /// Creation time of the data request.
    pub created_at: Timestamp,
    /// ID of the requester.
    pub requestor_user_id: String,
    /// Name of the requester.
    pub requestor_name: String,
    /// ID of the data request's account.
    pub account_id: String,
    /// Email address or phone number that the request is about.
    pub user_identifier: String,
    /// Categories of the requested data.
    pub data_type: Vec<DataType>,
    /// Status of the data request.
    pub state: DataRequestState,
    /// Number of files of an export.
    pub files_count: u32,
    /// Start of the requested period.
    pub start_at: Timestamp,
    /// End of the requested period.
    pub end_at: Timestamp,
    /// Whether the token's user made the request.
    pub is_current_user: bool,
    /// Reason why the request failed.
    pub failed_reason: Option<String>,
}

/// Type of a data request.
#[zoom_model]
pub enum RequestType {
    /// Deletion of data.
    #[zoom(rename = "DELETE")]
    Delete,
    /// Export of data.
    #[zoom(rename = "EXPORT")]
    Export,
}

/// Data that a request covers.
#[zoom_model]
pub enum DataType {
    /// All data.
    #[zoom(rename = "ALL")]
    All,
    /// Zoom Phone data.
    #[zoom(rename = "PHONE")]
    Phone,
}

/// Status of a data request.
#[zoom_model]
pub enum DataRequestState {
    /// Pending.
    #[zoom(rename = "Pending")]
    Pending,
    /// In progress.
    #[zoom(rename = "Processing")]
    Processing,
    /// Canceled.
    #[zoom(rename = "Canceled")]
    Canceled,
    /// Completed.
    #[zoom(rename = "Completed")]
    Completed,
    /// Failed.
    #[zoom(rename = "Failed")]
    Failed,
}

/// Page of a data request's files.
#[zoom_model(response)]
pub struct FilePage {
    /// Total number of files of the request.
    pub total_records: u64,
    /// Request type: an export.
    pub request_type: ExportRequestType,
    /// Files.
    #[zoom(rename = "file_records", max_items = 6)]
    pub files: Vec<File>,
    pub next_page_token: Option<String>,
}

/// Request type: an export.
#[zoom_model]
pub enum ExportRequestType {
    /// Export of data.
    #[zoom(rename = "EXPORT")]
    Export,
}

/// File of a data request.
#[zoom_model(response)]
pub struct File {
    /// ID to download the file with.
    pub file_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size in bits.
    pub size: Option<String>,
    /// Creation time of the file.
    pub created_at: Option<Timestamp>,
}

/// Data requests that one call created.
#[zoom_model(response)]
pub struct CreatedDataRequests {
    /// Created data requests.
    #[zoom(rename = "data", min_items = 1, max_items = 10)]
    pub data_requests: Vec<CreatedDataRequest>,
}

/// Created data request, and its address.
#[zoom_model(response)]
pub struct CreatedDataRequest {
    /// Email address that the data request is about.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// ID of the request.
    pub request_id: Option<String>,
}

/// Request type: a copy of the data, or its deletion.
#[zoom_model(one_of)]
pub enum NewDataRequest {
    /// Request for a copy of the data.
    Export(NewExport),
    /// Request for the deletion of the data.
    Delete(NewDeletion),
}

/// Request to export users' data.
#[zoom_model]
pub struct NewExport {
    /// Email addresses, all in the account.
    #[zoom(required, min_items = 1, max_items = 10)]
    pub emails: Vec<String>,
    /// Start of the period to export, such as `2025-09-02T15:04:05Z`. It must be before the end.
    pub start_date: Timestamp,
    /// End of the period to export, such as `2025-09-02T15:04:05Z`. It must be after the start.
    pub end_date: Timestamp,
    /// Request type: an export.
    pub request_type: ExportRequestType,
}

/// Request to delete users' data.
#[zoom_model]
pub struct NewDeletion {
    /// Email addresses, all in the account.
    #[zoom(required, min_items = 1, max_items = 10)]
    pub emails: Vec<String>,
    /// Request type: a deletion.
    pub request_type: DeletionRequestType,
}

/// Request type: a deletion.
#[zoom_model]
pub enum DeletionRequestType {
    /// Deletion of data.
    #[zoom(rename = "DELETE")]
    Delete,
}
