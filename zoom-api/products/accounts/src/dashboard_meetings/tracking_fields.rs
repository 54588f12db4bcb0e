//! Dashboard meetings: tracking fields.

use zoom_api::zoom_model;

/// Tracking field of a meeting, with its value.
#[zoom_model(response)]
pub struct TrackingField {
    /// Label of the tracking field.
    #[zoom(max_length = 64)]
    pub field: Option<String>,
    /// Value of the tracking field.
    #[zoom(max_length = 256)]
    pub value: Option<String>,
}
