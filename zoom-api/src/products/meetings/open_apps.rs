//! Open apps.

use jiff::Timestamp;

use crate::types::MeetingId;
use crate::{NoContent, zoom_endpoint, zoom_model};

/// Adds an open app.
///
/// Zoom's page: [Add a meeting app](https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-apps/POST/meetings/%7BmeetingId%7D/open_apps).
#[zoom_endpoint(
    POST, "/meetings/<meeting_id>/open_apps",
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:open_app", "meeting:write:open_app:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// Invalid meeting ID.
        400/300 => InvalidMeetingId,
        /// Too many apps.
        400/3000 => TooManyApps,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn add_open_app(
    /// The meeting.
    meeting_id: MeetingId,
) -> OpenApp;

/// Deletes an open app.
///
/// Zoom's page: [Delete a meeting app](https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-apps/DELETE/meetings/%7BmeetingId%7D/open_apps).
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/open_apps",
    scopes = ["meeting:write", "meeting:write:admin", "meeting:delete:open_app", "meeting:delete:open_app:admin"],
    rate_limit = Light,
    errors(
        /// Invalid meeting ID.
        400/300 => InvalidMeetingId,
        /// Meeting started.
        400/3000 => MeetingStarted,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn delete_open_app(
    /// The meeting.
    meeting_id: MeetingId,
) -> NoContent;

/// An open app.
#[zoom_model]
pub struct OpenApp {
    /// The ID.
    pub id: Option<i64>,
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The app ID.
    pub app_id: Option<String>,
}
