//! Logs: files.

use zoom_api::zoom_model;

/// File of an email.
#[zoom_model(response)]
pub struct MessageFile {
    /// MIME type or format.
    pub file_type: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size in bytes.
    pub file_size: Option<u64>,
    /// URL of the file. Requires the access token as bearer token in the `Authorization` header.
    pub download_url: Option<String>,
}
