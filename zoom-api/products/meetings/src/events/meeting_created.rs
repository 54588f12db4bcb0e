//! Events: meeting created.

use super::{CreatedMeetingType, MeetingInvitee, MeetingOccurrence, Operation, Recurrence};
use zoom_api::types::{MeetingId, Moment, SemicolonSeparated};
use zoom_api::{zoom_event, zoom_model};

/// A user of the account or of the app created a meeting, in the client, in the web portal or through the API.
#[zoom_event(
    "meeting.created",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:meeting", "meeting:read:meeting:admin", "meeting:read:meeting:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.created",
)]
pub struct MeetingCreated {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Whether the change applies to `all` occurrences or to a `single` one.
    pub operation: Option<Operation>,
    /// Meeting that the event concerns.
    pub object: MeetingCreatedObject,
}

/// Meeting in `meeting.created` events.
#[zoom_model]
pub struct MeetingCreatedObject {
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// ID (number) of the meeting or webinar.
    pub id: MeetingId,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// Topic of the meeting or webinar.
    pub topic: Option<String>,
    /// Meetings: `0` prescheduled, `1` instant, `2` scheduled, `3` recurring without a fixed time, `4` personal room,
    /// `7` personal audio conference, `8` recurring with a fixed time, `10` screen share only. Webinars: `5` single,
    /// `6` recurring without a fixed time, `9` recurring with a fixed time.
    #[zoom(rename = "type")]
    pub kind: Option<CreatedMeetingType>,
    /// Start time (UTC).
    pub start_time: Option<Moment>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// URL to join the meeting or webinar.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// Passcode of the meeting or webinar.
    #[zoom(secret)]
    pub password: Option<String>,
    /// Personal Meeting ID.
    pub pmi: Option<String>,
    /// Affected occurrences; only for meetings of type 8 and webinars of type 9, recurring with a fixed time.
    pub occurrences: Vec<MeetingOccurrence>,
    /// Settings of the meeting or webinar; in update events only those that changed.
    pub settings: MeetingSettings,
    /// Rule of the recurrence.
    pub recurrence: Option<Recurrence>,
    /// Tracking fields and their values.
    pub tracking_fields: Vec<CreatedTrackingField>,
}

/// Settings of the created meeting.
#[zoom_model]
pub struct MeetingSettings {
    /// Whether it uses the Personal Meeting ID (PMI) of the host.
    pub use_pmi: Option<bool>,
    /// Email addresses or IDs of the alternative hosts, separated by semicolons.
    pub alternative_hosts: Option<SemicolonSeparated<String>>,
    /// Invited people.
    pub meeting_invitees: Vec<MeetingInvitee>,
    /// Whether participants can join before the host; for scheduled and recurring meetings. A waiting room disables it.
    pub join_before_host: Option<bool>,
    /// Number of minutes before the start from which participants can join without the host; `0` means any time.
    /// Applies only if `join_before_host` is `true`.
    pub jbh_time: Option<CreatedJoinBeforeHostTime>,
}

/// Number of minutes before the start from which participants can join without the host.
#[zoom_model]
pub enum CreatedJoinBeforeHostTime {
    /// At any time.
    Anytime = 0,
    /// Five minutes.
    FiveMinutes = 5,
    /// Ten minutes.
    TenMinutes = 10,
    /// Fifteen minutes.
    FifteenMinutes = 15,
}

/// Tracking field with its value, and its visibility when meetings are scheduled.
#[zoom_model]
pub struct CreatedTrackingField {
    /// Label of the tracking field.
    pub field: Option<String>,
    /// Value of the tracking field.
    pub value: Option<String>,
    /// Whether the web portal offers the tracking field when a meeting is scheduled.
    pub visible: Option<bool>,
}
