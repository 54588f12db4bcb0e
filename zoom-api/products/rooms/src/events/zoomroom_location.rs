//! Events: zoomroom location.

use zoom_api::{zoom_event, zoom_model};

/// An administrator or the account owner added a location of Zoom Rooms.
///
/// Requires the Zoom Rooms or the Workspace Reservation feature.
#[zoom_event(
    "zoomroom.location_created",
    scopes = ["room:write:admin", "zoom_rooms:read:room:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/zoomroom/POSTzoomroom.location_created",
)]
pub struct ZoomroomLocationCreated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Email address of the user who caused the event.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Location that was created.
    pub object: ZoomroomLocationObject,
}

/// An administrator or the account owner deleted a location of Zoom Rooms for good.
///
/// Possible only in the web portal; its data are removed too. Requires the Zoom Rooms or the Workspace Reservation
/// feature.
#[zoom_event(
    "zoomroom.location_deleted",
    scopes = ["room:write:admin", "zoom_rooms:read:room:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/zoomroom/POSTzoomroom.location_deleted",
)]
pub struct ZoomroomLocationDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Email address of the user who caused the event.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Location that was deleted.
    pub object: ZoomroomLocationObject,
}

/// An administrator or the account owner changed a location of Zoom Rooms.
///
/// Requires the Zoom Rooms or the Workspace Reservation feature.
#[zoom_event(
    "zoomroom.location_updated",
    scopes = ["room:write:admin", "zoom_rooms:read:room:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/zoomroom/POSTzoomroom.location_updated",
)]
pub struct ZoomroomLocationUpdated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Email address of the user who caused the event.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Location that changed.
    pub object: ZoomroomLocationObject,
}

/// Location in `zoomroom.location_created` and 2 other events.
#[zoom_model]
pub struct ZoomroomLocationObject {
    /// ID of the location.
    pub id: String,
    /// Name of the location.
    pub name: Option<String>,
    /// ID of the location above this one.
    pub parent_location_id: Option<String>,
    /// Kind of location: country, state, city, campus, building or floor.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
}
