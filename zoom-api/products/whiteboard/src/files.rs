//! Files of whiteboards: upload and download them.

use bytes::Bytes;

use zoom_api::{FilePart, zoom_endpoint, zoom_model};

/// Uploads a PDF or Visio file to import it as a whiteboard.
///
/// The host is `fileapi.zoom.us`, which allows 20 requests per second per user and 2,000 per IP address. An
/// account-level app needs a user whose role has the edit permission for Whiteboard Management. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    POST, "/whiteboards/files", form,
    scopes = ["whiteboard_file:write", "whiteboard_file:write:admin", "whiteboard:write:file", "whiteboard:write:file:admin"],
    rate_limit = Heavy,
    success = 201,
    operation = "Uploadfileforwhiteboardimport",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/file/POST/whiteboards/files",
    base = files,
    errors(
        /// The access token is invalid.
        400/124 => InvalidAccessToken,
        /// The file has an unsupported format or is too large.
        400/300 => InvalidFileType,
    )
)]
pub fn upload_file(
    /// PDF or VSDX file; at most 100 MB.
    file: FilePart,
) -> File;

/// Downloads an image or document that was added to a whiteboard.
#[zoom_endpoint(
    GET, "/whiteboards/<whiteboard_id>/files/<file_id>",
    scopes = ["whiteboard_file:read", "whiteboard_file:read:admin", "whiteboard:read:file", "whiteboard:read:file:admin"],
    rate_limit = Light,
    operation = "Downloadembeddedwhiteboardfile",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/file/GET/whiteboards/%7BwhiteboardId%7D/files/%7BfileId%7D",
    errors(
        /// The user may not access the whiteboard.
        403 => Forbidden,
        /// The whiteboard or the file does not exist.
        404 => NotFound,
    )
)]
pub fn download_file(
    /// ID of the whiteboard.
    whiteboard_id: String,
    /// ID of the file on the whiteboard.
    file_id: String,
) -> Bytes;

/// File that was uploaded.
#[zoom_model(response)]
pub struct File {
    /// ID of the file, to import it.
    pub file_id: Option<String>,
}
