//! Apps that open by themselves when a meeting starts.
//!
//! They are set before the meeting is live, three at most. The setting "Zoom Apps Quick Launch Button" must be on.

use jiff::Timestamp;

use zoom_api::types::MeetingId;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Sets an app to open by itself when a meeting starts.
///
/// It must be done before the meeting is live: an app cannot be opened in a running one. The setting "Zoom Apps Quick
/// Launch Button" must be on. A meeting takes three apps at most.
///
/// Zoom's page: [Add a meeting app](https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-apps/POST/meetings/%7BmeetingId%7D/open_apps).
#[zoom_endpoint(
    POST, "/meetings/<meeting_id>/open_apps",
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:open_app", "meeting:write:open_app:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// The meeting ID is not valid.
        400/300 => InvalidMeetingId,
        /// The meeting has three apps already or has started, or the setting "Zoom Apps Quick Launch Button" is off.
        400/3000 => TooManyApps,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn add_open_app(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
) -> OpenApp;

/// Stops an app from opening by itself when a meeting starts.
///
/// The meeting must not be live, and the setting "Zoom Apps Quick Launch Button" must be on.
///
/// Zoom's page: [Delete a meeting app](https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-apps/DELETE/meetings/%7BmeetingId%7D/open_apps).
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/open_apps",
    scopes = ["meeting:write", "meeting:write:admin", "meeting:delete:open_app", "meeting:delete:open_app:admin"],
    rate_limit = Light,
    errors(
        /// The meeting ID is not valid.
        400/300 => InvalidMeetingId,
        /// The meeting has started, so its apps cannot be changed.
        400/3000 => MeetingStarted,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn delete_open_app(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
) -> NoContent;

/// An app that was set to open when a meeting starts.
#[zoom_model]
pub struct OpenApp {
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// When the scheduled meeting starts, in UTC, such as `2020-03-31T12:02:00Z`.
    pub start_time: Option<Timestamp>,
    /// The app's ID.
    pub app_id: Option<String>,
}
