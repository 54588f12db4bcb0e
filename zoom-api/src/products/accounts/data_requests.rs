//! Data requests.

use jiff::Timestamp;

use crate::{NoContent, zoom_endpoint, zoom_model};

/// Gets a download link.
///
/// Zoom's page: [Get download link](https://developers.zoom.us/docs/api/accounts/#tag/data-requests/GET/data_requests/files/%7BfileId%7D/url).
#[zoom_endpoint(
    GET, "/data_requests/files/<file_id>/url",
    scopes = ["data_request:read:admin", "data_request:write:admin", "data_request:read:download:admin"],
    rate_limit = Medium,
    errors(
        /// Invalid parameters.
        400/200 => InvalidParameters,
        /// No permission.
        403/200 => NoPermission,
        /// Request not completed.
        403/14104 => RequestNotCompleted,
        /// Download failed.
        404/14103 => DownloadFailed,
        /// Download failed.
        500/14103 => DownloadFailed,
    )
)]
pub fn get_download_link(
    /// The file.
    file_id: String,
) -> DownloadLink;

/// Lists data requests.
///
/// Zoom's page: [List data request history](https://developers.zoom.us/docs/api/accounts/#tag/data-requests/GET/data_requests/requests).
#[zoom_endpoint(
    GET, "/data_requests/requests",
    scopes = ["data_request:read:admin", "data_request:write:admin", "data_request:read:history:admin"],
    rate_limit = Medium,
    paged = records,
    errors(
        /// Invalid parameters.
        400/14115 => InvalidParameters,
        /// No permission.
        401/200 => NoPermission,
        /// Data not loaded.
        500/14102 => DataNotLoaded,
    )
)]
pub fn list_data_requests(
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// How many records a page holds: at most 30.
    page_size: Option<u32>,
) -> DataRequestRecordPage;

/// Creates a data request.
///
/// Zoom's page: [Create data  (export/deletion) request](https://developers.zoom.us/docs/api/accounts/#tag/data-requests/POST/data_requests/requests).
#[zoom_endpoint(
    POST, "/data_requests/requests", json,
    scopes = ["data_request:write:admin", "data_request:write:request:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// Too many emails.
        400/200 => TooManyEmails,
        /// Invalid email address.
        400/300 => InvalidEmailAddress,
        /// Data request failed.
        400/14101 => DataRequestFailed,
        /// Data migration in progress.
        400/14108 => DataMigrationInProgress,
        /// Invalid email addresses.
        400/14111 => InvalidEmailAddresses,
        /// No permission.
        403/200 => NoPermission,
        /// Another data request in progress.
        409/14114 => AnotherDataRequestInProgress,
    )
)]
pub fn create_data_request(
    /// The data request.
    #[body]
    data_request: NewDataRequest,
) -> DataRequest;

/// Lists files.
///
/// Zoom's page: [List downloadable files for export data request](https://developers.zoom.us/docs/api/accounts/#tag/data-requests/GET/data_requests/requests/%7BrequestId%7D).
#[zoom_endpoint(
    GET, "/data_requests/requests/<request_id>",
    scopes = ["data_request:read:admin", "data_request:write:admin", "data_request:read:download:admin"],
    rate_limit = Medium,
    paged = file_records,
    errors(
        /// Invalid parameters.
        400/14115 => InvalidParameters,
        /// No permission.
        403/200 => NoPermission,
        /// Download failed.
        404/14103 => DownloadFailed,
        /// Download failed.
        500/14103 => DownloadFailed,
    )
)]
pub fn list_files(
    /// The request.
    request_id: String,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// How many records a page holds: 1 to 6.
    page_size: Option<u32>,
) -> FileRecordPage;

/// Cancels a data request.
///
/// Zoom's page: [Cancel data deletion request](https://developers.zoom.us/docs/api/accounts/#tag/data-requests/DELETE/data_requests/requests/%7BrequestId%7D).
#[zoom_endpoint(
    DELETE, "/data_requests/requests/<request_id>",
    scopes = ["data_request:write:admin", "data_request:delete:request:admin"],
    rate_limit = Medium,
    errors(
        /// No permission.
        403/200 => NoPermission,
        /// Invalid parameters.
        404/200 => InvalidParameters,
        /// Data request not cancelled.
        404/14105 => DataRequestNotCancelled,
        /// Data request in progress.
        422/14106 => DataRequestInProgress,
        /// Internal error.
        500/2 => InternalError,
    )
)]
pub fn cancel_data_request(
    /// The request.
    request_id: String,
) -> NoContent;

/// A download link.
#[zoom_model]
pub struct DownloadLink {
    /// The download URL.
    pub download_url: Option<String>,
}

/// One page of data request records.
#[zoom_model]
pub struct DataRequestRecordPage {
    /// How many records there are on all pages.
    pub total_records: f64,
    /// The records: at most 30.
    pub records: Vec<DataRequestRecord>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
}

/// A data request record.
#[zoom_model]
pub struct DataRequestRecord {
    /// The request ID.
    pub request_id: String,
    /// The request type.
    pub request_type: RequestType,
    /// The created at.
    pub created_at: Timestamp,
    /// The requestor user ID.
    pub requestor_user_id: String,
    /// The requestor name.
    pub requestor_name: String,
    /// The account ID.
    pub account_id: String,
    /// The user identifier.
    pub user_identifier: String,
    /// The data type.
    pub data_type: Vec<DataType>,
    /// The state.
    pub state: DataRequestState,
    /// The files count.
    pub files_count: u32,
    /// The start at.
    pub start_at: Timestamp,
    /// The end at.
    pub end_at: Timestamp,
    /// Whether it is current user.
    pub is_current_user: bool,
    /// The failed reason.
    pub failed_reason: Option<String>,
}

/// What a request type can be.
#[zoom_model]
pub enum RequestType {
    /// Delete.
    #[zoom(rename = "DELETE")]
    Delete,
    /// Export.
    #[zoom(rename = "EXPORT")]
    Export,
}

/// What a data type can be.
#[zoom_model]
pub enum DataType {
    /// All.
    #[zoom(rename = "ALL")]
    All,
    /// Phone.
    #[zoom(rename = "PHONE")]
    Phone,
}

/// What a data request state can be.
#[zoom_model]
pub enum DataRequestState {
    /// Pending.
    #[zoom(rename = "Pending")]
    Pending,
    /// Processing.
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

/// One page of file records.
#[zoom_model]
pub struct FileRecordPage {
    /// How many records there are on all pages.
    pub total_records: f64,
    /// The request type.
    pub request_type: FileRecordRequestType,
    /// The file records: 0 to 6.
    pub file_records: Vec<FileRecord>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
}

/// What a file record request type can be.
#[zoom_model]
pub enum FileRecordRequestType {
    /// Export.
    #[zoom(rename = "EXPORT")]
    Export,
}

/// A file record.
#[zoom_model]
pub struct FileRecord {
    /// The file ID.
    pub file_id: Option<String>,
    /// The file name.
    pub file_name: Option<String>,
    /// The size.
    pub size: Option<String>,
    /// The created at.
    pub created_at: Option<Timestamp>,
}

/// A data request.
#[zoom_model]
pub struct DataRequest {
    /// The data: 1 to 10.
    pub data: Vec<DataRequestData>,
}

/// A data request data.
#[zoom_model]
pub struct DataRequestData {
    /// The email: an e-mail address.
    pub email: Option<String>,
    /// The request ID.
    pub request_id: Option<String>,
}

/// One of the shapes of a new data request.
#[zoom_model(one_of)]
pub enum NewDataRequest {
    /// Export.
    Export(NewExport),
    /// Delete.
    Delete(NewDeletion),
}

/// What is made: export.
#[zoom_model]
pub struct NewExport {
    /// The emails: 1 to 10.
    pub emails: Vec<String>,
    /// The start date.
    pub start_date: String,
    /// The end date.
    pub end_date: String,
    /// The request type.
    pub request_type: ExportRequestType,
}

/// What an export request type can be.
#[zoom_model]
pub enum ExportRequestType {
    /// Export.
    #[zoom(rename = "EXPORT")]
    Export,
}

/// What is made: deletion.
#[zoom_model]
pub struct NewDeletion {
    /// The emails: 1 to 10.
    pub emails: Vec<String>,
    /// The request type.
    pub request_type: DeletionRequestType,
}

/// What a deletion request type can be.
#[zoom_model]
pub enum DeletionRequestType {
    /// Delete.
    #[zoom(rename = "DELETE")]
    Delete,
}
