//! Apps that open automatically when a meeting starts.
//!
//! They are set before the meeting is live, at most three. The setting "Zoom Apps Quick Launch Button" must be enabled.

use jiff::Timestamp;

use zoom_api::types::MeetingId;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Sets an app to open automatically when a meeting starts.
///
/// Must be called before the meeting is live: an app cannot be opened in a running meeting. The setting "Zoom Apps
/// Quick Launch Button" must be enabled. A meeting has at most three apps.
#[zoom_endpoint(
    POST, "/meetings/<meeting_id>/open_apps",
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:open_app", "meeting:write:open_app:admin"],
    rate_limit = Light,
    success = 201,
    operation = "meetingAppAdd",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-apps/POST/meetings/%7BmeetingId%7D/open_apps",
    errors(
        /// The meeting ID is invalid.
        400/300 => InvalidMeetingId,
        /// The meeting already has three apps or has started, or the setting "Zoom Apps Quick Launch Button" is
        /// disabled.
        400/3000 => CannotAddApp,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn add_open_app(
    /// ID of the meeting.
    meeting_id: MeetingId,
) -> OpenApp;

/// Stops an app from opening automatically when a meeting starts.
///
/// The meeting must not be live, and the setting "Zoom Apps Quick Launch Button" must be enabled.
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/open_apps",
    scopes = ["meeting:write", "meeting:write:admin", "meeting:delete:open_app", "meeting:delete:open_app:admin"],
    rate_limit = Light,
    operation = "meetingAppDelete",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-apps/DELETE/meetings/%7BmeetingId%7D/open_apps",
    errors(
        /// The meeting ID is invalid.
        400/300 => InvalidMeetingId,
        /// The meeting has started, or the setting "Zoom Apps Quick Launch Button" is disabled.
        400/3000 => CannotRemoveApp,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn remove_open_app(
    /// ID of the meeting.
    meeting_id: MeetingId,
) -> NoContent;

/// App that opens when a meeting starts.
#[zoom_model(response)]
pub struct OpenApp {
    /// ID of the meeting.
    pub id: Option<MeetingId>,
    /// Start time of the scheduled meeting, in UTC, such as `2020-03-31T12:02:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of the app.
    pub app_id: Option<String>,
}
