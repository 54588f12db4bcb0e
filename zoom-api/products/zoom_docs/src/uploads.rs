//! Uploads of files to import or attach.

use zoom_api::{FilePart, zoom_endpoint, zoom_model};

/// Uploads a file to import it or to attach it.
///
/// SVG files are rejected. The host is `fileapi.zoom.us`, which allows 20 requests per second per user and 2,000 per IP
/// address. An account-level app needs a user whose role has the edit permission for Docs Management. Not available in
/// Zoom for Government.
#[zoom_endpoint(
    POST, "/docs/file_uploads", form,
    scopes = ["docs_file_uploads:write", "docs_file_uploads:write:admin", "docs:write:file_uploads", "docs:write:file_uploads:admin"],
    rate_limit = Heavy,
    success = 201,
    operation = "Uploadfilefordocsimportorattachments",
    docs = "https://developers.zoom.us/docs/api/zoom-docs/#tag/file-uploads/POST/docs/file_uploads",
    base = files,
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
    )
)]
pub fn upload_file(
    /// File to upload.
    file: FilePart,
) -> FileUpload;

/// File that was uploaded.
#[zoom_model(response)]
pub struct FileUpload {
    /// ID of the upload, to import or attach the file.
    pub file_upload_id: Option<String>,
}
