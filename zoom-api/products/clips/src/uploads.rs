//! Uploads of videos as clips, in one request or in parts.
//!
//! A multipart upload has three steps: [`control_multipart_upload`] starts it, [`upload_part`] uploads each part, and
//! [`control_multipart_upload`] completes it.

use zoom_api::{FilePart, zoom_endpoint, zoom_model};

/// Uploads a video as a clip in one request.
///
/// Files of 2 GB and more need a multipart upload. Videos are MP4 or WebM. The host is `fileapi.zoom.us`, which allows
/// 20 requests per second, 2,000 per second per IP address, and 50 per user within 24 hours. An account-level app needs
/// a user whose role has the edit permission for Zoom Clips.
#[zoom_endpoint(
    POST, "/clips/files", form,
    scopes = ["clips:write", "clips:write:admin"],
    rate_limit = Unlabeled,
    success = 201,
    operation = "UploadClipFile",
    docs = "https://developers.zoom.us/docs/api/clips/#tag/upload/POST/clips/files",
    base = files,
)]
pub fn upload_file(
    /// Video; at most 2 GB.
    file: FilePart,
) -> UploadedClip;

/// Uploads one part of a multipart upload.
///
/// Keep the returned tag: completing the upload requires the tags of all parts. Videos are MP4 or WebM. The host is
/// `fileapi.zoom.us`, which allows 20 requests per second, 2,000 per second per IP address, and 50 per user within 24
/// hours. An account-level app needs a user whose role has the edit permission for Zoom Clips.
#[zoom_endpoint(
    POST, "/clips/files/multipart", form,
    scopes = ["clips:write", "clips:write:admin"],
    rate_limit = Unlabeled,
    success = 201,
    operation = "UploadIqMultipartClipFile",
    docs = "https://developers.zoom.us/docs/api/clips/#tag/upload/POST/clips/files/multipart",
    base = files,
)]
pub fn upload_part(
    /// Part of the video: 5 to 100 MB, the last part may be smaller.
    file: FilePart,
    /// ID of the multipart upload, from its start.
    upload_context: String,
    /// Number of the part, from 1 to 100.
    #[zoom(min = 1, max = 100)]
    part_number: i64,
) -> UploadedPart;

/// Starts or completes a multipart upload.
///
/// An upload must be completed within 7 days after its start. Videos are MP4 or WebM. The host is `fileapi.zoom.us`,
/// which allows 20 requests per second, 2,000 per second per IP address, and 50 per user within 24 hours. An
/// account-level app needs a user whose role has the edit permission for Zoom Clips.
#[zoom_endpoint(
    POST, "/clips/files/multipart/upload_events", json,
    scopes = ["clips:write", "clips:write:admin"],
    rate_limit = Unlabeled,
    success = 201,
    operation = "InitiateAndCompleteAClipMultipartUpload.",
    docs = "https://developers.zoom.us/docs/api/clips/#tag/upload/POST/clips/files/multipart/upload_events",
    base = files,
)]
pub fn control_multipart_upload(
    /// Start or completion of the upload.
    #[body]
    event: MultipartUploadEvent,
) -> MultipartUpload;

/// Clip that an upload created.
#[zoom_model(response)]
pub struct UploadedClip {
    /// ID of the clip.
    pub clip_id: Option<String>,
}

/// Part that was uploaded.
#[zoom_model(response)]
pub struct UploadedPart {
    /// Number and tag of the part; completing the upload requires them.
    pub part_number_etag: Option<PartEtag>,
}

/// Number and tag of an uploaded part.
#[zoom_model]
pub struct PartEtag {
    /// Number of the part.
    pub part_number: Option<i64>,
    /// Tag of the part.
    pub etag: Option<String>,
}

/// Result of starting or completing a multipart upload.
#[zoom_model(one_of)]
pub enum MultipartUpload {
    /// The upload was started.
    Started(StartedUpload),
    /// The upload was completed.
    Completed(UploadedClip),
}

/// Multipart upload that was started.
#[zoom_model(response)]
pub struct StartedUpload {
    /// ID of the multipart upload; uploading parts and completing the upload require it.
    pub upload_context: Option<String>,
}

/// Start or completion of a multipart upload.
#[zoom_model(one_of)]
pub enum MultipartUploadEvent {
    /// Starts an upload.
    Start(StartUpload),
    /// Completes an upload.
    Complete(CompleteUpload),
}

/// Start of a multipart upload.
#[zoom_model]
pub struct StartUpload {
    /// Method that starts an upload.
    pub method: StartUploadMethod,
    /// Name of the file to upload.
    pub params: Option<StartUploadParams>,
}

/// Method that starts an upload.
#[zoom_model]
pub enum StartUploadMethod {
    /// Starts an upload.
    #[zoom(rename = "CreateMultipartUpload")]
    CreateMultipartUpload,
}

/// Parameters to start an upload.
#[zoom_model]
pub struct StartUploadParams {
    /// Name of the file.
    pub file_name: Option<String>,
}

/// Completion of a multipart upload.
#[zoom_model]
pub struct CompleteUpload {
    /// Method that completes an upload.
    pub method: CompleteUploadMethod,
    /// Parts of the upload.
    pub params: Option<CompleteUploadParams>,
}

/// Method that completes an upload.
#[zoom_model]
pub enum CompleteUploadMethod {
    /// Completes an upload.
    #[zoom(rename = "CompleteMultipartUpload")]
    CompleteMultipartUpload,
}

/// Parameters to complete an upload.
#[zoom_model]
pub struct CompleteUploadParams {
    /// ID of the multipart upload, from its start.
    pub upload_context: Option<String>,
    /// Numbers and tags of all parts.
    pub part_number_etags: Vec<PartEtag>,
}
