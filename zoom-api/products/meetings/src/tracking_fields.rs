//! Tracking fields, by which the account's usage is sorted: list, create, look up, change and delete them.
//!
//! The account needs a Business, Education, API or higher plan.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the account's tracking fields.
///
/// They sort the account's usage by what hosts choose when they schedule. The account needs a Business, Education, API
/// or higher plan.
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
/// Hosts then find it among the options when they schedule a meeting. The account needs a Business, Education, API or
/// higher plan.
///
/// Zoom's page: [Create a tracking field](https://developers.zoom.us/docs/api/meetings/#tag/tracking-field/POST/tracking_fields).
#[zoom_endpoint(
    POST, "/tracking_fields", json,
    scopes = ["tracking_fields:write:admin", "tracking_field:write:tracking_field:admin"],
    rate_limit = Light,
    success = 201,
)]
pub fn create_tracking_field(
    /// The label of the tracking field.
    field: Option<String>,
    /// The values that are suggested.
    recommended_values: Option<Vec<String>>,
    /// Whether the tracking field must have a value.
    required: Option<bool>,
    /// Whether the web portal shows the tracking field when a meeting is scheduled.
    visible: Option<bool>,
) -> TrackingField;

/// Looks up a tracking field.
///
/// The account needs a Business, Education, API or higher plan.
///
/// Zoom's page: [Get a tracking field](https://developers.zoom.us/docs/api/meetings/#tag/tracking-field/GET/tracking_fields/%7BfieldId%7D).
#[zoom_endpoint(
    GET, "/tracking_fields/<field_id>",
    scopes = ["tracking_fields:read:admin", "tracking_field:read:tracking_field:admin"],
    rate_limit = Light,
    errors(
        /// No tracking field has this ID.
        404/5110 => TrackingFieldNotFound,
    )
)]
pub fn get_tracking_field(
    /// The tracking field, by its ID.
    field_id: String,
) -> TrackingField;

/// Deletes a tracking field.
///
/// The account needs a Business, Education, API or higher plan.
///
/// Zoom's page: [Delete a tracking field](https://developers.zoom.us/docs/api/meetings/#tag/tracking-field/DELETE/tracking_fields/%7BfieldId%7D).
#[zoom_endpoint(
    DELETE, "/tracking_fields/<field_id>",
    scopes = ["tracking_fields:write:admin", "tracking_field:delete:tracking_field:admin"],
    rate_limit = Light,
    errors(
        /// No tracking field has this ID.
        404/5110 => TrackingFieldNotFound,
    )
)]
pub fn delete_tracking_field(
    /// The tracking field, by its ID.
    field_id: String,
) -> NoContent;

/// Changes a tracking field.
///
/// The account needs a Business, Education, API or higher plan.
///
/// Zoom's page: [Update a tracking field](https://developers.zoom.us/docs/api/meetings/#tag/tracking-field/PATCH/tracking_fields/%7BfieldId%7D).
#[zoom_endpoint(
    PATCH, "/tracking_fields/<field_id>", json,
    scopes = ["tracking_fields:write:admin", "tracking_field:update:tracking_field:admin"],
    rate_limit = Light,
    errors(
        /// Another tracking field has this name.
        400/200 => TrackingFieldExists,
        /// No tracking field has this ID.
        404/5110 => TrackingFieldNotFound,
    )
)]
pub fn update_tracking_field(
    /// The tracking field, by its ID.
    field_id: String,
    /// The label of the tracking field.
    field: Option<String>,
    /// The values that are suggested.
    recommended_values: Option<Vec<String>>,
    /// Whether the tracking field must have a value.
    required: Option<bool>,
    /// Whether the web portal shows the tracking field when a meeting is scheduled.
    visible: Option<bool>,
) -> NoContent;

/// A tracking field of the account.
#[zoom_model]
pub struct TrackingField {
    /// The tracking field's ID.
    pub id: Option<String>,
    /// The label of the tracking field.
    pub field: Option<String>,
    /// The values that are suggested.
    pub recommended_values: Vec<String>,
    /// Whether the tracking field must have a value.
    pub required: Option<bool>,
    /// Whether the web portal shows the tracking field when a meeting is scheduled. One that is not shown can be set
    /// through the API only.
    pub visible: Option<bool>,
}

/// The tracking fields of the account.
#[zoom_model]
pub struct TrackingFieldList {
    /// How many tracking fields there are.
    pub total_records: Option<u64>,
    /// The tracking fields.
    pub tracking_fields: Vec<TrackingField>,
}
