//! Availabilities of users: list, create, get, update and delete them.
//!
//! An availability is a named set of weekly hours in which a user can be booked.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::WeeklyHours;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the availabilities of a user.
#[zoom_endpoint(
    GET, "/scheduler/availability",
    scopes = ["scheduler:read", "scheduler:read:admin", "scheduler:read:list_availability", "scheduler:read:list_availability:admin"],
    rate_limit = Light,
    paged = availabilities,
    operation = "list_availability",
    docs = "https://developers.zoom.us/docs/api/scheduler/#tag/availability/GET/scheduler/availability",
    errors(
        /// The access token is not valid for this user.
        401/401 => Unauthorized,
        /// The resource does not exist.
        404/404 => NotFound,
        /// The request conflicts with the current state of the resource.
        409/409 => Conflict,
        /// Zoom failed to process the request.
        500/500 => InternalError,
    )
)]
pub fn list_availabilities(
    page_size: Option<u32>,
    next_page_token: Option<String>,
    /// ID of the user whose availabilities to list.
    user_id: Option<String>,
) -> AvailabilityPage;

/// Creates an availability of the user.
#[zoom_endpoint(
    POST, "/scheduler/availability", json,
    scopes = ["scheduler:write", "scheduler:write:admin", "scheduler:write:availability", "scheduler:write:availability:admin"],
    rate_limit = Light,
    success = 201,
    operation = "insert_availability",
    docs = "https://developers.zoom.us/docs/api/scheduler/#tag/availability/POST/scheduler/availability",
    errors(
        /// An argument is invalid.
        400/400 => InvalidArgument,
        /// The access token is not valid for this user.
        401/401 => Unauthorized,
        /// The request conflicts with the current state of the resource.
        409/409 => Conflict,
        /// Zoom failed to process the request.
        500/500 => InternalError,
    )
)]
pub fn create_availability(
    /// Availability to create.
    #[body]
    availability: NewAvailability,
) -> CreatedAvailability;

/// Returns an availability.
#[zoom_endpoint(
    GET, "/scheduler/availability/<availability_id>",
    scopes = ["scheduler:read", "scheduler:read:admin", "scheduler:read:availability", "scheduler:read:availability:admin"],
    rate_limit = Light,
    operation = "get_availability",
    docs = "https://developers.zoom.us/docs/api/scheduler/#tag/availability/GET/scheduler/availability/%7BavailabilityId%7D",
    errors(
        /// An argument is invalid.
        400/400 => InvalidArgument,
        /// The access token is not valid for this user.
        401/401 => Unauthorized,
        /// The availability does not exist.
        404/404 => NotFound,
        /// The request conflicts with the current state of the resource.
        409/409 => Conflict,
        /// Zoom failed to process the request.
        500/500 => InternalError,
    )
)]
pub fn get_availability(
    /// ID of the availability.
    availability_id: String,
) -> Availability;

/// Deletes an availability.
#[zoom_endpoint(
    DELETE, "/scheduler/availability/<availability_id>",
    scopes = ["scheduler:write", "scheduler:write:admin", "scheduler:delete:availability", "scheduler:delete:availability:admin"],
    rate_limit = Light,
    operation = "delete_availability",
    docs = "https://developers.zoom.us/docs/api/scheduler/#tag/availability/DELETE/scheduler/availability/%7BavailabilityId%7D",
    errors(
        /// The availability does not exist.
        404/404 => NotFound,
        /// Zoom failed to process the request.
        500/500 => InternalError,
    )
)]
pub fn delete_availability(
    /// ID of the availability.
    availability_id: String,
) -> NoContent;

/// Updates an availability.
#[zoom_endpoint(
    PATCH, "/scheduler/availability/<availability_id>", json,
    scopes = ["scheduler:write", "scheduler:write:admin", "scheduler:update:availability", "scheduler:update:availability:admin"],
    rate_limit = Light,
    operation = "patch_availability",
    docs = "https://developers.zoom.us/docs/api/scheduler/#tag/availability/PATCH/scheduler/availability/%7BavailabilityId%7D",
    errors(
        /// An argument is invalid.
        400/400 => InvalidArgument,
        /// The access token is not valid for this user.
        401/401 => Unauthorized,
        /// The availability does not exist.
        404/404 => NotFound,
        /// The request conflicts with the current state of the resource.
        409/409 => Conflict,
        /// Zoom failed to process the request.
        500/500 => InternalError,
    )
)]
pub fn update_availability(
    /// ID of the availability.
    availability_id: String,
    /// New content of the availability.
    #[body]
    availability: AvailabilityUpdate,
) -> NoContent;

/// Weekly hours in which a user can be booked.
#[zoom_model(response)]
pub struct Availability {
    /// ID of the availability.
    pub availability_id: Option<String>,
    /// Whether it is the default availability.
    pub default: Option<bool>,
    /// Name of the availability.
    pub name: Option<String>,
    /// ID of the owner.
    pub owner: Option<String>,
    /// Available hours of each weekday.
    pub segments_recurrence: Option<WeeklyHours>,
    /// Time zone of the hours, as IANA identifier.
    pub time_zone: Option<String>,
}

/// Page of availabilities.
#[zoom_model(response)]
pub struct AvailabilityPage {
    pub next_page_token: Option<String>,
    /// Availabilities.
    #[zoom(rename = "items")]
    pub availabilities: Vec<Availability>,
}

/// Availability after its creation.
#[zoom_model(response)]
pub struct CreatedAvailability {
    /// Whether it is the default availability.
    pub default: Option<bool>,
    /// ID of the availability.
    pub availability_id: Option<String>,
    /// Name of the availability.
    pub name: Option<String>,
    /// URI of the owner.
    pub owner: Option<String>,
    /// Available hours of each weekday.
    pub segments_recurrence: Option<WeeklyHours>,
    /// Time zone of the hours, as IANA identifier.
    pub time_zone: Option<String>,
    /// Periods that override the weekly hours.
    pub segments: Vec<BTreeMap<String, serde_json::Value>>,
}

/// Availability to create.
#[zoom_model]
pub struct NewAvailability {
    /// ID of the availability; read-only.
    pub availability_id: Option<String>,
    /// Whether it is the default availability.
    pub default: Option<bool>,
    /// ID of the owner; read-only.
    pub owner: Option<String>,
    /// Name of the availability.
    #[zoom(min_length = 1)]
    pub name: String,
    /// Time zone of the hours, as IANA identifier.
    pub time_zone: String,
    /// Periods that override the weekly hours.
    pub segments: Vec<DateOverride>,
    /// Available hours of each weekday.
    pub segments_recurrence: Option<WeeklyHours>,
}

/// Period that overrides the weekly hours.
#[zoom_model]
pub struct DateOverride {
    /// End of the period.
    pub end: Timestamp,
    /// Start of the period.
    pub start: Timestamp,
}

/// New content of an availability.
#[zoom_model]
pub struct AvailabilityUpdate {
    /// Whether it is the default availability.
    pub default: Option<bool>,
    /// Name of the availability.
    #[zoom(min_length = 1)]
    pub name: String,
    /// Time zone of the hours, as IANA identifier.
    pub time_zone: String,
    /// Periods that override the weekly hours.
    pub segments: Vec<DateOverride>,
    /// Available hours of each weekday.
    pub segments_recurrence: Option<WeeklyHours>,
}
