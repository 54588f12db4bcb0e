//! Events: meeting participant jbh.

use super::MeetingType;
use zoom_api::types::{MeetingId, Moment};
use zoom_api::{zoom_event, zoom_model};

/// A participant joined a meeting before its host.
///
/// The meeting must allow participants to join before the host; it starts when the first of them joins. The host needs
/// a Pro plan or higher, and belongs to the account or to an account that installed the app.
#[zoom_event(
    "meeting.participant_jbh_joined",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant", "meeting:read:participant:admin", "meeting:read:participant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.participant_jbh_joined",
)]
pub struct MeetingParticipantJbhJoined {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingParticipantJbhObject,
}

/// A participant has been waiting for the host for at least 30 seconds.
///
/// Sent only if the meeting does not allow participants to join before the host. The host needs a Pro plan or higher,
/// and belongs to the account or to an account that installed the app.
#[zoom_event(
    "meeting.participant_jbh_waiting",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant", "meeting:read:participant:admin", "meeting:read:participant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.participant_jbh_waiting",
)]
pub struct MeetingParticipantJbhWaiting {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingParticipantJbhWaitingObject,
}

/// A participant who was waiting for the host left before the host joined.
///
/// Sent only if the meeting does not allow participants to join before the host. The host needs a Pro plan or higher,
/// and belongs to the account or to an account that installed the app.
#[zoom_event(
    "meeting.participant_jbh_waiting_left",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant", "meeting:read:participant:admin", "meeting:read:participant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.participant_jbh_waiting_left",
)]
pub struct MeetingParticipantJbhWaitingLeft {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingParticipantJbhObject,
}

/// Meeting in `meeting.participant_jbh_joined` and `meeting.participant_jbh_waiting_left` events.
#[zoom_model]
pub struct MeetingParticipantJbhObject {
    /// ID (number) of the meeting or webinar.
    pub id: MeetingId,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// Topic of the meeting or webinar.
    pub topic: Option<String>,
    /// Meetings: `0` prescheduled, `1` instant, `2` scheduled, `3` recurring without a fixed time, `4` personal room,
    /// `7` personal audio conference, `8` recurring with a fixed time, `10` screen share only. Webinars: `5` single,
    /// `6` recurring without a fixed time, `9` recurring with a fixed time.
    #[zoom(rename = "type")]
    pub kind: Option<MeetingType>,
    /// Start time (UTC).
    pub start_time: Option<Moment>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// The participant concerned.
    pub participant: JoinedBeforeHostParticipant,
}

/// Participant who joined before the host, or stopped waiting for the host.
#[zoom_model]
pub struct JoinedBeforeHostParticipant {
    /// User ID of the participant; empty for participants who joined without signing in. Zoom will remove it where
    /// there is `participant_user_id`; use that.
    pub id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// Identifier that an app which uses the SDK assigned to the participant, alphanumeric.
    pub customer_key: Option<String>,
    /// Registrant ID of the participant; only if registration was required.
    pub registrant_id: Option<String>,
}

/// Meeting in `meeting.participant_jbh_waiting` events.
#[zoom_model]
pub struct MeetingParticipantJbhWaitingObject {
    /// ID (number) of the meeting or webinar.
    pub id: MeetingId,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// Topic of the meeting or webinar.
    pub topic: Option<String>,
    /// Meetings: `0` prescheduled, `1` instant, `2` scheduled, `3` recurring without a fixed time, `4` personal room,
    /// `7` personal audio conference, `8` recurring with a fixed time, `10` screen share only. Webinars: `5` single,
    /// `6` recurring without a fixed time, `9` recurring with a fixed time.
    #[zoom(rename = "type")]
    pub kind: Option<MeetingType>,
    /// Start time (UTC).
    pub start_time: Option<Moment>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// The participant concerned.
    pub participant: WaitingForHostParticipant,
}

/// Participant who is waiting for the host.
#[zoom_model]
pub struct WaitingForHostParticipant {
    /// User ID of the participant; empty for participants who joined without signing in. Zoom will remove it where
    /// there is `participant_user_id`; use that.
    pub id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// Identifier that an app which uses the SDK assigned to the participant, alphanumeric.
    pub customer_key: Option<String>,
}
