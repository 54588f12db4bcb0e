//! Uploads of recordings, transcripts and metadata that become conversations.

use super::{FileSource, UploadEvent, UploadMethod, UploadParams, UploadedFile, UploadedPart};
use zoom_api::{FilePart, zoom_endpoint};

/// Uploads a recording, transcript or metadata file.
///
/// The caller needs a Revenue Accelerator license; an account-level app acts for a user whose role can edit all
/// conversations. Upload the main file first, then its transcript, then its metadata. Videos are `.mov`, `.mp4`,
/// `.avi`, `.wmv` or H.264; the other two are JSON with names that end in `transcript.json` and `metadata.json`. Upload
/// files of 2 GB or more in parts. Limited to 20 calls per second and user, and to 2,000 per second and IP address.
#[zoom_endpoint(
    POST, "/zra/files", form,
    scopes = ["iq_conversation:write", "iq_conversation:write:admin", "zra:write:file", "zra:write:file:admin"],
    rate_limit = Unlabeled,
    success = 201,
    operation = "UploadZraFile",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/conversations/POST/zra/files",
    base = files,
    errors(
        /// The access token is invalid.
        400/124 => InvalidAccessToken,
        /// The account has no Revenue Accelerator plan, or it is not enabled for the user.
        400/200 => PlanRequired,
        /// The type of the file is not supported, or the file is too large.
        400/300 => InvalidFile,
        /// No uploaded file has this ID.
        404/1005 => FileNotFound,
    )
)]
pub fn upload_file(
    /// Content of the file; at most 2 GB.
    file: FilePart,
    /// ID of the uploaded main file. Only for the transcript or metadata that belong to it.
    main_file_id: Option<String>,
    /// Product that the transcript and metadata come from.
    #[zoom(default = 1)]
    source: Option<FileSource>,
) -> UploadedFile;

/// Uploads one part of a multipart upload.
///
/// Requires a user covered by Revenue Accelerator; an account-level app acts for a user whose role can edit all
/// conversations. Except for the last, a part has at least 5 MB. Videos are `.mov`, `.mp4`, `.avi`, `.wmv` or H.264,
/// transcripts `.vtt` or `.json`. Limited to 20 calls per second and to 2,000 per day and IP address.
#[zoom_endpoint(
    POST, "/zra/files/multipart", form,
    scopes = ["iq_conversation:write", "iq_conversation:write:admin", "zra:write:file", "zra:write:file:admin"],
    rate_limit = Unlabeled,
    success = 201,
    operation = "UploadZraMultipartFile.",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/conversations/POST/zra/files/multipart",
    base = files,
    errors(
        /// The access token is invalid.
        400/124 => InvalidAccessToken,
        /// The account has no Revenue Accelerator plan, or it is not enabled for the user.
        400/200 => PlanRequired,
        /// The type of the file is not supported, the part has an invalid number or is smaller than 5 MB, or the file
        /// is too large.
        400/300 => InvalidPart,
        /// The upload context does not exist.
        404/1005 => UploadContextNotFound,
    )
)]
pub fn upload_part(
    /// Content of the part: 5 MB to 100 MB; the last part can be smaller.
    file: FilePart,
    /// Identifier of the multipart upload.
    upload_context: String,
    /// Number of the part.
    #[zoom(min = 1, max = 100)]
    part_number: i64,
) -> UploadedPart;

/// Starts or completes a multipart upload.
///
/// An upload must be completed within 7 days. Requires a user covered by Revenue Accelerator; an account-level app acts
/// for a user whose role can edit all conversations. Limited to 20 calls per second and to 2,000 per day and IP
/// address.
#[zoom_endpoint(
    POST, "/zra/files/multipart/upload_events", json,
    scopes = ["iq_conversation:write", "iq_conversation:write:admin", "zra:write:file", "zra:write:file:admin"],
    rate_limit = Unlabeled,
    success = 201,
    operation = "InitiateAndCompleteAMultipartUpload",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/conversations/POST/zra/files/multipart/upload_events",
    base = files,
    errors(
        /// The access token is invalid.
        400/124 => InvalidAccessToken,
        /// The account has no Revenue Accelerator plan, or it is not enabled for the user.
        400/200 => PlanRequired,
        /// The part ETags do not match the uploaded parts.
        400/300 => InvalidPartEtags,
        /// The upload context, or the main file, does not exist.
        404/1005 => UploadContextOrFileNotFound,
    )
)]
pub fn control_multipart_upload(
    /// Whether the upload starts or completes.
    method: UploadMethod,
    /// Parameters of the start or the completion.
    params: Option<UploadParams>,
) -> UploadEvent;
