//! Co-editors of events and their permissions.

use super::EmailErrorList;
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the co-editors of an event with their permissions.
///
/// Co-editors can view the whole event and change the parts that they have permissions for. Requires a Pro plan or
/// higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/coeditors",
    scopes = ["zoom_events_coeditors:read", "zoom_events_coeditors:read:admin", "zoom_events:read:list_coeditors", "zoom_events:read:list_coeditors:admin"],
    rate_limit = Light,
    operation = "getCoEditors",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/co-editors/GET/zoom_events/events/%7BeventId%7D/coeditors",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
    )
)]
pub fn list_coeditors(
    /// ID of the event.
    event_id: String,
) -> CoeditorList;

/// Adds, updates or removes co-editors of an event.
///
/// The call can succeed in part: the response lists the people who failed, with a message each. Requires a Pro plan or
/// higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    PATCH, "/zoom_events/events/<event_id>/coeditors", json,
    scopes = ["zoom_events_coeditor:write", "zoom_events_coeditor:write:admin", "zoom_events:write:coeditor", "zoom_events:write:coeditor:admin"],
    rate_limit = Light,
    success = 201,
    operation = "coeditoractions",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/co-editors/PATCH/zoom_events/events/%7BeventId%7D/coeditors",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
    )
)]
pub fn update_coeditors(
    /// ID of the event.
    event_id: String,
    /// Whether to add, update or delete the co-editors.
    operation: Option<CoeditorOperation>,
    /// Co-editors to add, update or delete.
    #[zoom(max_items = 3)]
    coeditors: Option<Vec<Coeditor>>,
) -> EmailErrorList;

/// Co-editors of an event.
#[zoom_model(response)]
pub struct CoeditorList {
    /// Number of records in the response.
    pub total_records: Option<u64>,
    /// Co-editors.
    #[zoom(max_items = 3)]
    pub coeditors: Vec<Coeditor>,
}

/// Co-editor of an event.
#[zoom_model]
pub struct Coeditor {
    /// Email address.
    pub email: Option<String>,
    /// Parts of the event that the co-editor can change.
    #[zoom(max_items = 12)]
    pub permission_groups: Vec<PermissionGroup>,
}

/// Part of an event that a co-editor can change.
#[zoom_model]
pub enum PermissionGroup {
    /// Publication of the event.
    #[zoom(rename = "Publish")]
    Publish,
    /// Page "Event Configuration".
    #[zoom(rename = "EventConfiguration")]
    EventConfiguration,
    /// Page "Event Branding".
    #[zoom(rename = "EventBranding")]
    EventBranding,
    /// Page "Registration & Join".
    #[zoom(rename = "Registration & Join")]
    RegistrationAndJoin,
    /// Page "Event Experience", as for [`EventExperience`](Self::EventExperience).
    #[zoom(rename = "Venue")]
    Venue,
    /// Page "Event Experience".
    #[zoom(rename = "EventExperience")]
    EventExperience,
    /// Page "Event Content".
    #[zoom(rename = "EventPlanning")]
    EventPlanning,
    /// Page "Special Roles".
    #[zoom(rename = "SpecialRole")]
    SpecialRole,
    /// Page "Post Event".
    #[zoom(rename = "PostEvent")]
    PostEvent,
    /// Page "Analytics".
    #[zoom(rename = "Analytics")]
    Analytics,
    /// Page "Communications".
    #[zoom(rename = "Email")]
    Email,
    /// Page "Integrations".
    #[zoom(rename = "Integrations")]
    Integrations,
}

/// Change to the co-editors.
#[zoom_model]
pub enum CoeditorOperation {
    /// Adds the co-editors.
    Add,
    /// Updates the permissions of the co-editors.
    Update,
    /// Removes the co-editors.
    Delete,
}
