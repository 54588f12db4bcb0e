//! Scheduled meetings of a user on all supported meeting platforms.

use jiff::Timestamp;

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the scheduled meetings of a user.
#[zoom_endpoint(
    GET, "/zra/scheduled",
    scopes = ["iq_conversation:read", "iq_conversation:read:admin", "iq_conversation:write", "iq_conversation:write:admin", "zra:read:list_conversations", "zra:read:list_conversations:admin"],
    rate_limit = Medium,
    paged = meetings,
    operation = "Listallscheduledmeetings",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/schedulemeetings/GET/zra/scheduled",
    errors(
        /// The user or the meeting platform does not exist.
        400/1001 => UserOrPlatformNotFound,
    )
)]
pub fn list_scheduled_meetings(
    /// ID of the user whose meetings are listed.
    user_id: Option<String>,
    /// Platform of the meetings to list.
    meeting_platform: Option<MeetingPlatform>,
    /// Start of the period, in UTC.
    from: Option<Timestamp>,
    /// End of the period, in UTC.
    to: Option<Timestamp>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> MeetingPage;

/// Page of scheduled meetings.
#[zoom_model(response)]
pub struct MeetingPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Start of the period, in UTC.
    pub from: Option<Timestamp>,
    /// End of the period, in UTC.
    pub to: Option<Timestamp>,
    /// Scheduled meetings.
    pub meetings: Vec<Meeting>,
}

/// Scheduled meeting of a user.
#[zoom_model(response)]
pub struct Meeting {
    /// Topic of the meeting.
    pub topic: Option<String>,
    /// ID of the user whose meeting it is.
    pub user_id: Option<String>,
    /// User ID of the host; absent if the meeting is external or the host is unknown.
    pub host_id: Option<String>,
    /// UUID of the scheduled meeting.
    pub event_id: Option<String>,
    /// Time when the meeting was scheduled.
    pub schedule_time: Option<Timestamp>,
    /// Scheduled start of the meeting.
    pub start_time: Option<Timestamp>,
    /// Platform that hosts the meeting.
    pub meeting_platform: Option<MeetingPlatform>,
    /// Whether the meeting is external.
    pub external: Option<bool>,
}

/// Platform that hosts a meeting.
#[zoom_model]
pub enum MeetingPlatform {
    /// Zoom.
    Zoom,
    /// Microsoft Teams.
    MicrosoftTeams,
    /// Google Meet.
    GoogleMeet,
}
