//! Tracking fields, which classify the account's usage: list, create, get, update and delete them.
//!
//! Requires a Business, Education, API or higher plan.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the account's tracking fields.
///
/// They classify the account's usage by values that hosts select when they schedule. Requires a Business, Education,
/// API or higher plan.
#[zoom_endpoint(
    GET, "/tracking_fields",
    scopes = ["tracking_fields:read:admin", "tracking_field:read:list_tracking_fields:admin"],
    rate_limit = Medium,
    operation = "trackingfieldList",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/tracking-field/GET/tracking_fields",
)]
pub fn list_tracking_fields() -> TrackingFieldList;

/// Creates a tracking field.
///
/// Hosts can then select it when they schedule a meeting. Requires a Business, Education, API or higher plan.
#[zoom_endpoint(
    POST, "/tracking_fields", json,
    scopes = ["tracking_fields:write:admin", "tracking_field:write:tracking_field:admin"],
    rate_limit = Light,
    success = 201,
    operation = "trackingfieldCreate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/tracking-field/POST/tracking_fields",
)]
pub fn create_tracking_field(
    /// Label of the tracking field.
    field: Option<String>,
    /// Recommended values, among which hosts can choose.
    recommended_values: Option<Vec<String>>,
    /// Whether the tracking field is required.
    required: Option<bool>,
    /// Whether the tracking field is shown in the web portal when a meeting is scheduled.
    visible: Option<bool>,
) -> TrackingField;

/// Returns a tracking field.
///
/// Requires a Business, Education, API or higher plan.
#[zoom_endpoint(
    GET, "/tracking_fields/<field_id>",
    scopes = ["tracking_fields:read:admin", "tracking_field:read:tracking_field:admin"],
    rate_limit = Light,
    operation = "trackingfieldGet",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/tracking-field/GET/tracking_fields/%7BfieldId%7D",
    errors(
        /// The tracking field does not exist.
        404/5110 => TrackingFieldNotFound,
    )
)]
pub fn get_tracking_field(
    /// ID of the tracking field.
    field_id: String,
) -> TrackingField;

/// Deletes a tracking field.
///
/// Requires a Business, Education, API or higher plan.
#[zoom_endpoint(
    DELETE, "/tracking_fields/<field_id>",
    scopes = ["tracking_fields:write:admin", "tracking_field:delete:tracking_field:admin"],
    rate_limit = Light,
    operation = "trackingfieldDelete",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/tracking-field/DELETE/tracking_fields/%7BfieldId%7D",
    errors(
        /// The tracking field does not exist.
        404/5110 => TrackingFieldNotFound,
    )
)]
pub fn delete_tracking_field(
    /// ID of the tracking field.
    field_id: String,
) -> NoContent;

/// Updates a tracking field.
///
/// Requires a Business, Education, API or higher plan.
#[zoom_endpoint(
    PATCH, "/tracking_fields/<field_id>", json,
    scopes = ["tracking_fields:write:admin", "tracking_field:update:tracking_field:admin"],
    rate_limit = Light,
    operation = "trackingfieldUpdate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/tracking-field/PATCH/tracking_fields/%7BfieldId%7D",
    errors(
        /// A tracking field with this name already exists.
        400/200 => TrackingFieldExists,
        /// The tracking field does not exist.
        404/5110 => TrackingFieldNotFound,
    )
)]
pub fn update_tracking_field(
    /// ID of the tracking field.
    field_id: String,
    /// Label of the tracking field.
    field: Option<String>,
    /// Recommended values, among which hosts can choose.
    recommended_values: Option<Vec<String>>,
    /// Whether the tracking field is required.
    required: Option<bool>,
    /// Whether the tracking field is shown in the web portal when a meeting is scheduled.
    visible: Option<bool>,
) -> NoContent;

/// Tracking field of the account.
#[zoom_model(response)]
pub struct TrackingField {
    /// ID of the tracking field.
    pub id: Option<String>,
    /// Label of the tracking field.
    pub field: Option<String>,
    /// Recommended values, among which hosts can choose.
    pub recommended_values: Vec<String>,
    /// Whether the tracking field is required.
    pub required: Option<bool>,
    /// Whether the tracking field is shown in the web portal when a meeting is scheduled. A hidden one can be set only
    /// through the API.
    pub visible: Option<bool>,
}

/// Tracking fields of the account.
#[zoom_model(response)]
pub struct TrackingFieldList {
    /// Number of tracking fields.
    pub total_records: Option<u64>,
    /// Tracking fields.
    pub tracking_fields: Vec<TrackingField>,
}
