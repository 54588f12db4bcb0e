//! Files for events: upload them whole or in parts.

use zoom_api::{FilePart, zoom_endpoint, zoom_model};

/// Uploads a file in one request.
///
/// Accepts videos (MP4, WebM), captions (VTT), and JPEG, PNG, PDF, TXT, PPT, DOC, CSV and XLS files. Files of 2 GB or
/// more need a multipart upload. The call goes to Zoom's file server, which may redirect. Requires a Pro plan or higher
/// with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    POST, "/zoom_events/files", form,
    scopes = ["zoom_events_file:write", "zoom_events_file:write:admin", "zoom_events:write:file_upload", "zoom_events:write:file_upload:admin"],
    rate_limit = Unlabeled,
    success = 201,
    operation = "uploadEventFile",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/files/POST/zoom_events/files",
    base = files,
)]
pub fn upload_file(
    /// File of at most 2 GB.
    file: FilePart,
    /// ID of the hub; required for a recording.
    hub_id: Option<String>,
    /// Purpose of the file; by default `recording`.
    file_type: Option<FileType>,
) -> UploadedFile;

/// Uploads one part of a large file.
///
/// `control_multipart_upload` starts and completes the upload. Videos are MP4 or WebM. The endpoint is limited to 20
/// requests per second, 2,000 per second for an IP address, and 50 per user in 24 hours. The call goes to Zoom's file
/// server, which may redirect. The caller needs a Zoom Events license and a hub.
#[zoom_endpoint(
    POST, "/zoom_events/files/multipart", form,
    scopes = ["zoom_events_file:write", "zoom_events_file:write:admin", "zoom_events:write:file_upload", "zoom_events:write:file_upload:admin"],
    rate_limit = Light,
    success = 201,
    operation = "uploadMultipartEventFile",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/files/POST/zoom_events/files/multipart",
    base = files,
)]
pub fn upload_part(
    /// Part of 5 to 100 MB; the last part can be smaller.
    file: FilePart,
    /// ID of the upload, from `control_multipart_upload`.
    upload_context: String,
    /// Number of the part, from 1 to 100.
    #[zoom(min = 1, max = 100)]
    part_number: i64,
) -> UploadedPart;

/// Starts or completes the upload of a file in several parts.
///
/// Meant for files of 2 GB or more, of the types that `upload_file` accepts; `upload_part` uploads the parts. An upload
/// must be completed within seven days. The call goes to Zoom's file server, which may redirect. Requires a Pro plan or
/// higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    POST, "/zoom_events/files/multipart/upload", json,
    scopes = ["zoom_events_file:write", "zoom_events_file:write:admin", "zoom_events:write:file_upload", "zoom_events:write:file_upload:admin"],
    rate_limit = Unlabeled,
    success = 201,
    operation = "initiateAndCompleteAEventMultipartUpload.",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/files/POST/zoom_events/files/multipart/upload",
    base = files,
)]
pub fn control_multipart_upload(
    /// Start or completion of the upload.
    #[body]
    action: MultipartUploadAction,
) -> MultipartUpload;

/// IDs of an uploaded file.
#[zoom_model(response)]
pub struct UploadedFile {
    /// ID of the file.
    pub file_id: Option<String>,
    /// ID of the video, if the file is a recording.
    pub video_id: Option<String>,
}

/// Tag of an uploaded part.
#[zoom_model(response)]
pub struct UploadedPart {
    /// Number and ETag of the part.
    pub part_number_etag: Option<PartTag>,
}

/// Number and ETag of a part, to complete the upload with.
#[zoom_model(response)]
pub struct PartTag {
    /// Number of the part.
    #[zoom(min = 1, max = 100)]
    pub part_number: Option<i64>,
    /// ETag of the part.
    pub etag: Option<String>,
}

/// Started or completed multipart upload.
#[zoom_model(one_of)]
pub enum MultipartUpload {
    /// The upload was started.
    Started(StartedUpload),
    /// The upload was completed.
    Completed(UploadedFile),
}

/// ID of a started upload.
#[zoom_model(response)]
pub struct StartedUpload {
    /// ID of the upload: the `upload_context` of each part, and needed to complete it.
    pub upload_id: Option<String>,
}

/// Purpose of a file.
#[zoom_model]
pub enum FileType {
    /// Video for a video on-demand channel.
    Recording,
    /// Video for another purpose, such as a speaker's biography.
    Video,
    /// Another file.
    Other,
}

/// Step of a multipart upload: its start or its completion.
#[zoom_model(one_of)]
pub enum MultipartUploadAction {
    /// Start the upload.
    Start(StartUpload),
    /// Complete the upload.
    Complete(CompleteUpload),
}

/// Starts a multipart upload.
#[zoom_model]
pub struct StartUpload {
    /// Method of the step, which has only one value.
    pub method: StartUploadMethod,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    pub file_length: Option<String>,
    /// ID of the hub.
    pub hub_id: Option<String>,
    /// Purpose of the file; by default `recording`.
    pub file_type: Option<FileType>,
}

/// Method of [`StartUpload`].
#[zoom_model]
pub enum StartUploadMethod {
    /// Starts the upload.
    #[zoom(rename = "CreateMultipartUpload")]
    CreateMultipartUpload,
}

/// Completes a multipart upload.
#[zoom_model]
pub struct CompleteUpload {
    /// Method of the step, which has only one value.
    pub method: CompleteUploadMethod,
    /// ID of the upload, from its start.
    pub upload_id: Option<String>,
    /// Number of uploaded parts.
    pub part_count: Option<String>,
}

/// Method of [`CompleteUpload`].
#[zoom_model]
pub enum CompleteUploadMethod {
    /// Completes the upload.
    #[zoom(rename = "CompleteMultipartUpload")]
    CompleteMultipartUpload,
}
