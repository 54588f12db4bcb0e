//! Exports of whiteboards.

use bytes::Bytes;

use zoom_api::{zoom_endpoint, zoom_model};

/// Starts the export of whiteboards.
///
/// The export is a ZIP file with a PDF of every whiteboard and an audit log. It runs in the background;
/// [`get_export_status`] returns its status.
#[zoom_endpoint(
    POST, "/whiteboards/export", json,
    scopes = ["whiteboard_export:write", "whiteboard_export:write:admin", "whiteboard:write:export", "whiteboard:write:export:admin"],
    rate_limit = Medium,
    operation = "Createwhiteboardsexport",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/export/POST/whiteboards/export",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access this whiteboard or project.
        403/111804 => AccessDenied,
        /// The whiteboard does not exist.
        404/34002 => WhiteboardNotFound,
    )
)]
pub fn create_export(
    /// IDs of the whiteboards; only the first 50 are exported.
    #[zoom(min_items = 1, max_items = 50)]
    whiteboard_ids: Vec<String>,
) -> Export;

/// Downloads a finished export.
#[zoom_endpoint(
    GET, "/whiteboards/export/task/<task_id>",
    scopes = ["whiteboard_content:read", "whiteboard_content:read:admin", "whiteboard:read:export", "whiteboard:read:export:admin"],
    rate_limit = Medium,
    operation = "Downloadwhiteboardexport",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/export/GET/whiteboards/export/task/%7BtaskId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The task does not exist or has expired.
        404/34002 => TaskNotFound,
    )
)]
pub fn download_export(
    /// ID of the export, from [`create_export`](crate::exports::create_export).
    task_id: String,
) -> Bytes;

/// Returns the status of an export.
///
/// [`create_export`] returns the task ID.
#[zoom_endpoint(
    GET, "/whiteboards/export/task/<task_id>/status",
    scopes = ["whiteboard_content:read", "whiteboard_content:read:admin", "whiteboard:read:export", "whiteboard:read:export:admin"],
    rate_limit = Medium,
    operation = "Getwhiteboardexportdatagenerationstatus",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/export/GET/whiteboards/export/task/%7BtaskId%7D/status",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The task does not exist or has expired.
        404/34002 => TaskNotFound,
    )
)]
pub fn get_export_status(
    /// ID of the export, from [`create_export`](crate::exports::create_export).
    task_id: String,
) -> ExportStatus;

/// Status of an export, in total and for each whiteboard.
#[zoom_model(response)]
pub struct ExportStatus {
    /// IDs of the exported whiteboards.
    #[zoom(max_items = 50)]
    pub processed: Vec<String>,
    /// Progress of the export.
    pub status: ExportProgress,
    /// Number of whiteboards to export.
    pub total: i64,
    /// IDs of the whiteboards that could not be exported.
    #[zoom(max_items = 50)]
    pub failed: Vec<String>,
    /// IDs of the whiteboards that are being exported.
    #[zoom(max_items = 50)]
    pub processing: Vec<String>,
}

/// Progress of an export.
#[zoom_model]
pub enum ExportProgress {
    /// In progress.
    Processing,
    /// Finished; at least one whiteboard was exported.
    #[zoom(rename = "successed")]
    Succeeded,
    /// No whiteboard was exported.
    Failed,
}

/// Export that was started.
#[zoom_model(response)]
pub struct Export {
    /// ID to query the status and to download the export; expires after 30 days.
    pub task_id: String,
}
