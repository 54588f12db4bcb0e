//! Tracking fields.

use crate::{NoContent, zoom_endpoint, zoom_model};

/// Lists tracking fields.
///
/// Zoom's page: [List tracking fields](https://developers.zoom.us/docs/api/meetings/#tag/tracking-field/GET/tracking_fields).
#[zoom_endpoint(
    GET, "/tracking_fields",
    scopes = ["tracking_fields:read:admin", "tracking_field:read:list_tracking_fields:admin"],
    rate_limit = Medium,
)]
pub fn list_tracking_fields() -> TrackingFieldList;

/// Creates a tracking field.
///
/// Zoom's page: [Create a tracking field](https://developers.zoom.us/docs/api/meetings/#tag/tracking-field/POST/tracking_fields).
#[zoom_endpoint(
    POST, "/tracking_fields", json,
    scopes = ["tracking_fields:write:admin", "tracking_field:write:tracking_field:admin"],
    rate_limit = Light,
    success = 201,
)]
pub fn create_tracking_field(
    /// The field.
    field: Option<String>,
    /// The recommended values.
    recommended_values: Option<Vec<String>>,
    /// Whether `required` is on.
    required: Option<bool>,
    /// Whether `visible` is on.
    visible: Option<bool>,
) -> TrackingField;

/// Gets a tracking field.
///
/// Zoom's page: [Get a tracking field](https://developers.zoom.us/docs/api/meetings/#tag/tracking-field/GET/tracking_fields/%7BfieldId%7D).
#[zoom_endpoint(
    GET, "/tracking_fields/<field_id>",
    scopes = ["tracking_fields:read:admin", "tracking_field:read:tracking_field:admin"],
    rate_limit = Light,
    errors(
        /// Tracking field not found.
        404/5110 => TrackingFieldNotFound,
    )
)]
pub fn get_tracking_field(
    /// The field.
    field_id: String,
) -> TrackingField;

/// Deletes a tracking field.
///
/// Zoom's page: [Delete a tracking field](https://developers.zoom.us/docs/api/meetings/#tag/tracking-field/DELETE/tracking_fields/%7BfieldId%7D).
#[zoom_endpoint(
    DELETE, "/tracking_fields/<field_id>",
    scopes = ["tracking_fields:write:admin", "tracking_field:delete:tracking_field:admin"],
    rate_limit = Light,
    errors(
        /// Tracking field not found.
        404/5110 => TrackingFieldNotFound,
    )
)]
pub fn delete_tracking_field(
    /// The field.
    field_id: String,
) -> NoContent;

/// Updates a tracking field.
///
/// Zoom's page: [Update a tracking field](https://developers.zoom.us/docs/api/meetings/#tag/tracking-field/PATCH/tracking_fields/%7BfieldId%7D).
#[zoom_endpoint(
    PATCH, "/tracking_fields/<field_id>", json,
    scopes = ["tracking_fields:write:admin", "tracking_field:update:tracking_field:admin"],
    rate_limit = Light,
    errors(
        /// Tracking field exists.
        400/200 => TrackingFieldExists,
        /// Tracking field not found.
        404/5110 => TrackingFieldNotFound,
    )
)]
pub fn update_tracking_field(
    /// The field.
    field_id: String,
    /// The field.
    field: Option<String>,
    /// The recommended values.
    recommended_values: Option<Vec<String>>,
    /// Whether `required` is on.
    required: Option<bool>,
    /// Whether `visible` is on.
    visible: Option<bool>,
) -> NoContent;

/// A tracking field.
#[zoom_model]
pub struct TrackingField {
    /// The ID.
    pub id: Option<String>,
    /// The field.
    pub field: Option<String>,
    /// The recommended values.
    pub recommended_values: Vec<String>,
    /// Whether `required` is on.
    pub required: Option<bool>,
    /// Whether `visible` is on.
    pub visible: Option<bool>,
}

/// A tracking field list.
#[zoom_model]
pub struct TrackingFieldList {
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The tracking fields.
    pub tracking_fields: Vec<TrackingField>,
}
