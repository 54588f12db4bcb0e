//! Appearance of workspace reservations in users' calendars.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns whether a user's reservations appear as free or busy in the calendar.
#[zoom_endpoint(
    GET, "/workspaces/users/<user_id>/calendar/settings",
    scopes = ["workspace:read:admin", "workspace:read:workspace:admin"],
    rate_limit = Medium,
    operation = "GetWorkspaceCalendarFree/BusyEvent",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/users/%7BuserId%7D/calendar/settings",
    errors(
        /// Zoom's room service is unavailable; retry later.
        400/2 => ServiceUnavailable,
        /// The account has no subscription to workspace reservation.
        400/200 => NoWorkspaceSubscription,
        /// The user does not exist.
        400/300510002 => UserNotFound,
        /// The user ID is missing.
        404/30051014 => MissingUserId,
    )
)]
pub fn get_free_busy_event(
    /// ID of the user.
    user_id: String,
) -> FreeBusyResult;

/// Sets whether a user's reservations appear as free or busy in the calendar.
#[zoom_endpoint(
    POST, "/workspaces/users/<user_id>/calendar/settings", json,
    scopes = ["workspace:write:admin", "workspace:write:workspace:admin"],
    rate_limit = Medium,
    operation = "SetCalendarFree/BusyEvent",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/POST/workspaces/users/%7BuserId%7D/calendar/settings",
    errors(
        /// Zoom's room service is unavailable; retry later.
        400/2 => ServiceUnavailable,
        /// The account has no subscription to workspace reservation.
        400/200 => NoWorkspaceSubscription,
        /// The user does not exist.
        400/300510002 => UserNotFound,
        /// `room_status` is invalid.
        400/300510003 => InvalidRoomStatus,
        /// `desk_status` is invalid.
        400/300510004 => InvalidDeskStatus,
        /// The user ID is missing.
        404/30051014 => MissingUserId,
    )
)]
pub fn set_free_busy_event(
    /// ID of the user.
    user_id: String,
    /// Appearance of room reservations in the calendar.
    room_status: Option<FreeBusyStatus>,
    /// Appearance of desk reservations in the calendar.
    desk_status: Option<FreeBusyStatus>,
) -> NoContent;

/// Envelope of the settings of a user's calendar.
#[zoom_model(response)]
pub struct FreeBusyResult {
    /// Calendar settings of the user.
    #[zoom(rename = "result")]
    pub settings: Option<FreeBusySettings>,
}

/// Appearance of reservations in a user's calendar.
#[zoom_model(response)]
pub struct FreeBusySettings {
    /// Appearance of room reservations in the calendar.
    pub room_status: Option<FreeBusyStatus>,
    /// Appearance of desk reservations in the calendar.
    pub desk_status: Option<FreeBusyStatus>,
}

/// Appearance of a reservation in a calendar.
#[zoom_model]
pub enum FreeBusyStatus {
    /// Free.
    Free,
    /// Busy.
    Busy,
}
