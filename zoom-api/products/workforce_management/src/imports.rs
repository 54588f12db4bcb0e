//! Imports of historical queue metrics, on which forecasts are based.

use zoom_api::types::Moment;
use zoom_api::{FilePart, zoom_endpoint, zoom_model};

/// Imports historical queue metrics from a file.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    POST, "/workforce-management/imports/historical-queue-metrics", form,
    scopes = ["workforce_management:write:admin", "workforce_management:write:queue_metrics:admin"],
    rate_limit = Heavy,
    success = 201,
    operation = "Uploadhistoricalqueuemetrics",
    docs = "https://developers.zoom.us/docs/api/workforce-management/#tag/imports/POST/workforce-management/imports/historical-queue-metrics",
    errors(
        /// Zoom rejected the request.
        400 => BadRequest,
    )
)]
pub fn upload_queue_metrics(
    /// CSV file. The web portal describes the format, under Forecasting, Historical data.
    file: Option<FilePart>,
    /// Time zone of the times in the file, as IANA identifier.
    #[zoom(default = "UTC")]
    timezone: Option<String>,
    /// Whether uploaded data may replace existing data; with `false`, the import fails if they conflict.
    allow_overwrite: Option<bool>,
) -> StartedImport;

/// Returns the status of an import of historical queue metrics.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/workforce-management/imports/<import_id>/historical-queue-metrics",
    scopes = ["workforce_management:read:admin", "workforce_management:read:queue_metrics:admin"],
    rate_limit = Light,
    operation = "Viewhistoricalqueuemetricimoprtmeta",
    docs = "https://developers.zoom.us/docs/api/workforce-management/#tag/imports/GET/workforce-management/imports/%7BimportId%7D/historical-queue-metrics",
    errors(
        /// Zoom rejected the request.
        400 => BadRequest,
        /// The import does not exist.
        404 => NotFound,
    )
)]
pub fn get_queue_metrics_import(
    /// ID of the import.
    import_id: String,
    /// ID of the division.
    division_id: Option<String>,
) -> QueueMetricsImport;

/// Import of historical queue metrics.
#[zoom_model(response)]
pub struct QueueMetricsImport {
    /// State of the import.
    pub status: ImportStatus,
    /// Time of the creation.
    pub create_time: Moment,
    /// Number of rows processed.
    pub row_processed: i64,
    /// Number of rows in the file.
    pub total_rows: i64,
    /// ID of the import.
    pub import_id: String,
    /// Name of the file.
    pub file_name: String,
    /// Time zone of the times in the file.
    pub timezone: String,
    /// ID of the user who started the import.
    pub imported_by: String,
}

/// State of an import.
#[zoom_model]
pub enum ImportStatus {
    /// Pending.
    #[zoom(rename = "PENDING")]
    Pending,
    /// Failed.
    #[zoom(rename = "FAILED")]
    Failed,
    /// Succeeded.
    #[zoom(rename = "SUCCESS")]
    Success,
    /// Being deleted.
    #[zoom(rename = "DELETING")]
    Deleting,
}

/// Import that was started.
#[zoom_model(response)]
pub struct StartedImport {
    /// ID of the import.
    pub import_id: Option<String>,
}
