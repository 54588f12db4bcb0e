//! Requests for the export or deletion of users' data: make, list and cancel them, and download what was exported.
//!
//! One request is worked on at a time.

use jiff::Timestamp;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Gets the link from which a file of a data request is downloaded.
///
/// The link works once, within five minutes.
///
/// Zoom's page: [Get download link](https://developers.zoom.us/docs/api/accounts/#tag/data-requests/GET/data_requests/files/%7BfileId%7D/url).
#[zoom_endpoint(
    GET, "/data_requests/files/<file_id>/url",
    scopes = ["data_request:read:admin", "data_request:write:admin", "data_request:read:download:admin"],
    rate_limit = Medium,
    errors(
        /// A parameter is not valid.
        400/200 => InvalidParameters,
        /// The app or its user may not ask for data.
        403/200 => NoPermission,
        /// Zoom could not do it; try again later.
        403/14104 => RequestNotCompleted,
        /// Zoom failed to give the data; try again later.
        404/14103 => DownloadFailed,
        /// Zoom failed to give the data; try again later.
        500/14103 => DownloadFailed,
    )
)]
pub fn get_download_link(
    /// The file, by its ID from the list of downloadable files.
    file_id: String,
) -> DownloadLink;

/// Lists the data requests of the account, page by page.
///
/// Zoom's page: [List data request history](https://developers.zoom.us/docs/api/accounts/#tag/data-requests/GET/data_requests/requests).
#[zoom_endpoint(
    GET, "/data_requests/requests",
    scopes = ["data_request:read:admin", "data_request:write:admin", "data_request:read:history:admin"],
    rate_limit = Medium,
    paged = records,
    errors(
        /// A parameter is not valid.
        400/14115 => InvalidParameters,
        /// The app or its user may not ask for data.
        401/200 => NoPermission,
        /// Zoom failed to load the requests; try again later.
        500/14102 => DataNotLoaded,
    )
)]
pub fn list_data_requests(
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// How many records a page holds; zero and less count as ten. At most 30, though Zoom's document also speaks of
    /// ten.
    page_size: Option<u32>,
) -> DataRequestRecordPage;

/// Asks Zoom to export the data of users for a period, or to delete all data of e-mail addresses.
///
/// A deletion can be taken back for 30 minutes. One call takes ten addresses, and one request is worked on at a time.
///
/// Zoom's page: [Create data  (export/deletion) request](https://developers.zoom.us/docs/api/accounts/#tag/data-requests/POST/data_requests/requests).
#[zoom_endpoint(
    POST, "/data_requests/requests", json,
    scopes = ["data_request:write:admin", "data_request:write:request:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// One call takes ten addresses at most.
        400/200 => TooManyEmails,
        /// An address is not valid, or is longer than 127 characters.
        400/300 => InvalidEmailAddress,
        /// Zoom did not take the request; try again.
        400/14101 => DataRequestFailed,
        /// The account's data is being moved; ask when that is done.
        400/14108 => DataMigrationInProgress,
        /// Some of the addresses cannot be part of a request; the message names them.
        400/14111 => InvalidEmailAddresses,
        /// The app or its user may not ask for data.
        403/200 => NoPermission,
        /// Another request is being worked on; wait for its end.
        409/14114 => AnotherDataRequestInProgress,
    )
)]
pub fn create_data_request(
    /// What is asked for.
    #[body]
    data_request: NewDataRequest,
) -> CreatedDataRequests;

/// Lists the files that an export of data has produced, page by page.
///
/// Zoom's page: [List downloadable files for export data request](https://developers.zoom.us/docs/api/accounts/#tag/data-requests/GET/data_requests/requests/%7BrequestId%7D).
#[zoom_endpoint(
    GET, "/data_requests/requests/<request_id>",
    scopes = ["data_request:read:admin", "data_request:write:admin", "data_request:read:download:admin"],
    rate_limit = Medium,
    paged = file_records,
    errors(
        /// A parameter is not valid.
        400/14115 => InvalidParameters,
        /// The app or its user may not ask for data.
        403/200 => NoPermission,
        /// Zoom failed to give the data; try again later.
        404/14103 => DownloadFailed,
        /// Zoom failed to give the data; try again later.
        500/14103 => DownloadFailed,
    )
)]
pub fn list_files(
    /// The request.
    request_id: String,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// How many files a page holds. 1 to 6.
    page_size: Option<u32>,
) -> FileRecordPage;

/// Takes back a request for the deletion of data.
///
/// It can be done for 30 minutes after the request; exports cannot be taken back.
///
/// Zoom's page: [Cancel data deletion request](https://developers.zoom.us/docs/api/accounts/#tag/data-requests/DELETE/data_requests/requests/%7BrequestId%7D).
#[zoom_endpoint(
    DELETE, "/data_requests/requests/<request_id>",
    scopes = ["data_request:write:admin", "data_request:delete:request:admin"],
    rate_limit = Medium,
    errors(
        /// The app or its user may not ask for data.
        403/200 => NoPermission,
        /// A parameter is not valid.
        404/200 => InvalidParameters,
        /// The request could not be taken back; try again later.
        404/14105 => DataRequestNotCancelled,
        /// The deletion has begun, and cannot be taken back.
        422/14106 => DataRequestInProgress,
        /// Zoom failed.
        500/2 => InternalError,
    )
)]
pub fn cancel_data_request(
    /// The request.
    request_id: String,
) -> NoContent;

/// The link from which a file is downloaded. It works once, within five minutes.
#[zoom_model]
pub struct DownloadLink {
    /// The link to download the file from. It works once and within five minutes.
    pub download_url: Option<String>,
}

/// One page of data requests.
#[zoom_model]
pub struct DataRequestRecordPage {
    /// How many data requests there were.
    pub total_records: f64,
    /// The requests. At most 30.
    pub records: Vec<DataRequestRecord>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
}

/// A data request that was made: what was asked for, by whom, and how far it is.
#[zoom_model]
pub struct DataRequestRecord {
    /// The ID of the request.
    pub request_id: String,
    /// Whether data is exported or deleted.
    pub request_type: RequestType,
    /// When the data request was made.
    pub created_at: Timestamp,
    /// The user who asked, by ID.
    pub requestor_user_id: String,
    /// The name of the user who asked.
    pub requestor_name: String,
    /// The account the data request belongs to.
    pub account_id: String,
    /// The e-mail address or phone number that the request is about.
    pub user_identifier: String,
    /// What data was asked for.
    pub data_type: Vec<DataType>,
    /// The state of the data request.
    pub state: DataRequestState,
    /// How many files an export has.
    pub files_count: u32,
    /// The start of the period that the request is about.
    pub start_at: Timestamp,
    /// The end of the period that the request is about.
    pub end_at: Timestamp,
    /// Whether the user of the token asked for it.
    pub is_current_user: bool,
    /// Why the request failed.
    pub failed_reason: Option<String>,
}

/// What a data request asks for.
#[zoom_model]
pub enum RequestType {
    /// To have data deleted.
    #[zoom(rename = "DELETE")]
    Delete,
    /// To have data exported.
    #[zoom(rename = "EXPORT")]
    Export,
}

/// Which data a request covers.
#[zoom_model]
pub enum DataType {
    /// All of it.
    #[zoom(rename = "ALL")]
    All,
    /// Zoom Phone's.
    #[zoom(rename = "PHONE")]
    Phone,
}

/// How far a data request is.
#[zoom_model]
pub enum DataRequestState {
    /// It waits.
    #[zoom(rename = "Pending")]
    Pending,
    /// Zoom is at work on it.
    #[zoom(rename = "Processing")]
    Processing,
    /// It was cancelled.
    #[zoom(rename = "Canceled")]
    Canceled,
    /// It is done.
    #[zoom(rename = "Completed")]
    Completed,
    /// It failed.
    #[zoom(rename = "Failed")]
    Failed,
}

/// One page of the files that a data request has produced.
#[zoom_model]
pub struct FileRecordPage {
    /// How many files there are for the request, on all pages.
    pub total_records: f64,
    /// What the request asked for: an export.
    pub request_type: ExportRequestType,
    /// The files. 0 to 6 of them.
    pub file_records: Vec<FileRecord>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
}

/// What is requested: an export.
#[zoom_model]
pub enum ExportRequestType {
    /// To have data exported.
    #[zoom(rename = "EXPORT")]
    Export,
}

/// A file that a data request has produced.
#[zoom_model]
pub struct FileRecord {
    /// The ID to download the file by.
    pub file_id: Option<String>,
    /// The name of the file.
    pub file_name: Option<String>,
    /// The size in bits.
    pub size: Option<String>,
    /// When the file was created.
    pub created_at: Option<Timestamp>,
}

/// The data requests that one call has made.
#[zoom_model]
pub struct CreatedDataRequests {
    /// The data requests that were made. 1 to 10 of them.
    pub data: Vec<CreatedDataRequest>,
}

/// A data request that was made, and the address that it is about.
#[zoom_model]
pub struct CreatedDataRequest {
    /// The e-mail address the data request is about.
    pub email: Option<String>,
    /// The ID of the request.
    pub request_id: Option<String>,
}

/// What is asked for: a copy of the data, or its deletion.
#[zoom_model(one_of)]
pub enum NewDataRequest {
    /// A request for a copy of the data.
    Export(NewExport),
    /// A request to delete the data.
    Delete(NewDeletion),
}

/// What is needed to have the data of users exported.
#[zoom_model]
pub struct NewExport {
    /// The addresses, all of the account. 1 to 10 of them.
    pub emails: Vec<String>,
    /// When the period to export begins, such as `2025-09-02T15:04:05Z`. It must lie before the end.
    pub start_date: String,
    /// When the period to export ends, such as `2025-09-02T15:04:05Z`. It must lie after the start.
    pub end_date: String,
    /// What is asked for: an export.
    pub request_type: ExportRequestType,
}

/// What is needed to have the data of users deleted.
#[zoom_model]
pub struct NewDeletion {
    /// The addresses, all of the account. 1 to 10 of them.
    pub emails: Vec<String>,
    /// What is asked for: a deletion.
    pub request_type: DeletionRequestType,
}

/// What is requested: a deletion.
#[zoom_model]
pub enum DeletionRequestType {
    /// To have data deleted.
    #[zoom(rename = "DELETE")]
    Delete,
}
