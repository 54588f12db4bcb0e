//! Events: meeting participant.

use jiff::Timestamp;

use super::{MeetingType, ParticipantFeedbackObject, ParticipantRole};
use zoom_api::types::{MeetingId, Moment};
use zoom_api::{zoom_event, zoom_model};

/// The host admitted a participant from the waiting room to the meeting.
///
/// The meeting must have a waiting room. The host belongs to the account or to an account that installed the app.
#[zoom_event(
    "meeting.participant_admitted",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant", "meeting:read:participant:admin", "meeting:read:participant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.participant_admitted",
)]
pub struct MeetingParticipantAdmitted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingParticipantObject,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Whether the change applies to `all` occurrences or to a `single` one.
    pub operation: Option<String>,
}

/// At the end of a meeting, a participant or the host completed the feedback survey.
///
/// The participant's "Display end-of-meeting experience feedback survey" setting must be enabled.
#[zoom_event(
    "meeting.participant_feedback",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant_feedback", "meeting:read:participant_feedback:admin", "meeting:read:participant_feedback:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.participant_feedback",
)]
pub struct MeetingParticipantFeedback {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: ParticipantFeedbackObject,
}

/// The host moved a participant from the meeting back to the waiting room.
///
/// The meeting must have a waiting room. The host belongs to the account or to an account that installed the app.
#[zoom_event(
    "meeting.participant_put_in_waiting_room",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant", "meeting:read:participant:admin", "meeting:read:participant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.participant_put_in_waiting_room",
)]
pub struct MeetingParticipantPutInWaitingRoom {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingParticipantObject,
}

/// The role of a participant changed during a meeting, for example from attendee to co-host.
///
/// The host belongs to the account or to an account that installed the app.
#[zoom_event(
    "meeting.participant_role_changed",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant", "meeting:read:participant:admin", "meeting:read:participant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.participant_role_changed",
)]
pub struct MeetingParticipantRoleChanged {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingParticipantRoleChangedObject,
}

/// Meeting in `meeting.participant_admitted` and 3 other events.
#[zoom_model]
pub struct MeetingParticipantObject {
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
    pub participant: Participant,
}

/// Participant, as meeting events describe them.
#[zoom_model]
pub struct Participant {
    /// In-meeting ID of the participant, valid until the meeting or webinar ends.
    pub user_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// User ID of the participant; empty for participants who joined without signing in. Zoom will remove it where
    /// there is `participant_user_id`; use that.
    pub id: Option<String>,
    /// UUID of the participant, valid until the meeting or webinar ends, in breakout rooms too.
    pub participant_uuid: Option<String>,
    /// User ID of the participant; empty for external users and for participants who joined without signing in.
    pub participant_user_id: Option<String>,
    /// Phone number of a participant who joined by phone.
    pub phone_number: Option<String>,
    /// When the participant was admitted, or joined, left or was put in the waiting room (UTC).
    pub date_time: Option<Timestamp>,
    /// Email address of the person. With some exceptions, empty for participants outside the host's account.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Identifier that an app which uses the SDK assigned to the participant, alphanumeric.
    pub customer_key: Option<String>,
    /// Registrant ID of the participant; only if registration was required.
    pub registrant_id: Option<String>,
}

/// Meeting in `meeting.participant_role_changed` events.
#[zoom_model]
pub struct MeetingParticipantRoleChangedObject {
    /// ID (number) of the meeting or webinar.
    pub id: Option<MeetingId>,
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
    pub participant: RoleChangedParticipant,
}

/// Participant whose role changed.
#[zoom_model]
pub struct RoleChangedParticipant {
    /// In-meeting ID of the participant, valid until the meeting or webinar ends.
    pub user_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// Email address of the person. With some exceptions, empty for participants outside the host's account.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Registrant ID of the participant; only if registration was required.
    pub registrant_id: Option<String>,
    /// User ID of the participant; empty for external users and for participants who joined without signing in.
    pub participant_user_id: Option<String>,
    /// UUID of the participant, valid until the meeting or webinar ends, in breakout rooms too.
    pub participant_uuid: Option<String>,
    /// When the role changed (UTC).
    pub date_time: Option<Timestamp>,
    /// Role before the change: `host`, `co-host` or `attendee`.
    pub old_role: Option<ParticipantRole>,
    /// Role after the change: `host`, `co-host` or `attendee`.
    pub new_role: Option<ParticipantRole>,
}
