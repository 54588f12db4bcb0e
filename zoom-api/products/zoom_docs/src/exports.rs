//! Exports of files.

use jiff::Timestamp;

use super::ConversionStatus;
use zoom_api::{zoom_endpoint, zoom_model};

/// Starts the export of a file to another format.
///
/// The export runs in the background; [`get_export_status`] returns the download link. Not available in Zoom for
/// Government.
#[zoom_endpoint(
    POST, "/docs/exports", json,
    scopes = ["docs_export:write", "docs:write:export"],
    rate_limit = Heavy,
    success = 201,
    operation = "Createafileexport",
    docs = "https://developers.zoom.us/docs/api/zoom-docs/#tag/export/POST/docs/exports",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
    )
)]
pub fn create_export(
    /// ID of the file.
    file_id: String,
    /// Format of the exported file.
    export_format: ExportFormat,
) -> Export;

/// Returns the status of an export, and the download link if it has succeeded.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/docs/exports/<export_id>/status",
    scopes = "docs:read:export",
    rate_limit = Light,
    operation = "Getfileexportstatus",
    docs = "https://developers.zoom.us/docs/api/zoom-docs/#tag/export/GET/docs/exports/%7BexportId%7D/status",
    errors(
        /// The exported file would be too large.
        400/5150 => ExportTooLarge,
        /// The export does not exist or has expired.
        404/5003 => ExportNotFound,
    )
)]
pub fn get_export_status(
    /// ID of the export, from [`create_export`](crate::exports::create_export).
    export_id: String,
) -> ExportStatus;

/// Status of an export.
#[zoom_model(response)]
pub struct ExportStatus {
    /// Status of the export.
    pub status: ConversionStatus,
    /// URL to download the exported file, after the export has succeeded.
    pub download_link: Option<String>,
    /// When the download URL expires.
    pub expires_at: Option<Timestamp>,
}

/// Export that was started.
#[zoom_model(response)]
pub struct Export {
    /// ID to query the status with [`get_export_status`].
    pub export_id: String,
}

/// Format of an exported file.
///
/// Documents can be exported to Word, Markdown and PDF, data tables to CSV.
#[zoom_model]
pub enum ExportFormat {
    /// Word; for documents.
    Docx,
    /// Markdown; for documents.
    Markdown,
    /// PDF; for documents.
    Pdf,
    /// CSV; for data tables.
    Csv,
}
