//! Events: webinar participant.

use jiff::Timestamp;

use super::{ParticipantFeedbackObject, ParticipantRole, WebinarType};
use zoom_api::types::{MeetingId, Moment};
use zoom_api::{zoom_event, zoom_model};

/// A participant who joined by phone was matched with a participant of the webinar.
///
/// `bind_user_id` and `bind_participant_uuid` identify the participant that the phone connection belongs to.
#[zoom_event(
    "webinar.participant_bind",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:write", "webinar:write:admin", "webinar:read:participant", "webinar:read:participant:admin", "webinar:read:participant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.participant_bind",
)]
pub struct WebinarParticipantBind {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Webinar that the event concerns.
    pub object: WebinarParticipantBindObject,
}

/// At the end of a webinar, a participant or the host completed the feedback survey.
#[zoom_event(
    "webinar.participant_feedback",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:write", "webinar:write:admin", "webinar:read:participant_feedback", "webinar:read:participant_feedback:admin", "webinar:read:participant_feedback:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.participant_feedback",
)]
pub struct WebinarParticipantFeedback {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Webinar that the event concerns.
    pub object: ParticipantFeedbackObject,
}

/// The host or a participant joined a webinar.
///
/// Requires a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.participant_joined",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:write", "webinar:write:admin", "webinar:read:participant", "webinar:read:participant:admin", "webinar:read:participant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.participant_joined",
)]
pub struct WebinarParticipantJoined {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Webinar that the event concerns.
    pub object: WebinarParticipantJoinedObject,
}

/// The host or a participant left a webinar.
///
/// `leave_reason` gives the reason as text. The host belongs to the account or to an account that installed the app.
/// Requires a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.participant_left",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:write", "webinar:write:admin", "webinar:read:participant", "webinar:read:participant:admin", "webinar:read:participant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.participant_left",
)]
pub struct WebinarParticipantLeft {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Webinar that the event concerns.
    pub object: WebinarParticipantLeftObject,
}

/// The role of the host or of a participant changed during a webinar.
///
/// Requires a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.participant_role_changed",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:write", "webinar:write:admin", "webinar:read:participant", "webinar:read:participant:admin", "webinar:read:participant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.participant_role_changed",
)]
pub struct WebinarParticipantRoleChanged {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Webinar that the event concerns.
    pub object: WebinarParticipantRoleChangedObject,
}

/// Webinar in `webinar.participant_bind` events.
#[zoom_model]
pub struct WebinarParticipantBindObject {
    /// ID (number) of the meeting or webinar.
    pub id: Option<MeetingId>,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// Topic of the meeting or webinar.
    pub topic: Option<String>,
    /// Type: `0` prescheduled, `1` instant, `2` scheduled, `3` recurring without a fixed time, `4` personal room, `7`
    /// personal audio conference, `8` recurring with a fixed time; Zoom documents the values of meetings here.
    #[zoom(rename = "type")]
    pub kind: Option<ParticipantBindType>,
    /// Start time (UTC).
    pub start_time: Option<Moment>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// The participant concerned.
    pub participant: WebinarParticipant,
}

/// Kind of binding between two participants.
#[zoom_model]
pub enum ParticipantBindType {
    /// Prescheduled.
    Prescheduled = 0,
    /// Instant webinar.
    Instant = 1,
    /// Scheduled.
    Scheduled = 2,
    /// Recurring without a fixed time.
    RecurringNoFixedTime = 3,
    /// Personal webinar room.
    PersonalRoom = 4,
    /// Personal audio conference (PAC).
    PersonalAudioConference = 7,
    /// Recurring with a fixed time.
    RecurringFixedTime = 8,
}

/// Participant, as webinar events describe them.
#[zoom_model]
pub struct WebinarParticipant {
    /// In-meeting ID of the participant, valid until the meeting or webinar ends.
    pub user_id: Option<String>,
    /// In-meeting ID of the participant to whom the phone connection belongs; valid until the meeting or webinar ends.
    pub bind_user_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// User ID of the participant; empty for participants who joined without signing in. Zoom will remove it where
    /// there is `participant_user_id`; use that.
    pub id: Option<String>,
    /// UUID of the participant, valid until the meeting or webinar ends, in breakout rooms too.
    pub participant_uuid: Option<String>,
    /// UUID of the participant to whom the phone connection belongs.
    pub bind_participant_uuid: Option<String>,
    /// When the participant joined (UTC).
    pub join_time: Option<Timestamp>,
    /// Registrant ID of the participant to whom the phone connection belongs; only if registration was required.
    pub registrant_id: Option<String>,
    /// Phone number of a participant who joined by phone.
    pub phone_number: Option<String>,
    /// Time of the action (UTC).
    pub date_time: Option<Timestamp>,
}

/// Webinar in `webinar.participant_joined` events.
#[zoom_model]
pub struct WebinarParticipantJoinedObject {
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
    pub kind: Option<WebinarType>,
    /// Start time (UTC).
    pub start_time: Option<Moment>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// The participant concerned.
    pub participant: JoinedWebinarParticipant,
}

/// Participant who joined a webinar.
#[zoom_model]
pub struct JoinedWebinarParticipant {
    /// In-meeting ID of the participant, valid until the meeting or webinar ends.
    pub user_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// User ID of the participant; empty for participants who joined without signing in. Zoom will remove it where
    /// there is `participant_user_id`; use that.
    pub id: Option<String>,
    /// When the participant joined (UTC).
    pub join_time: Option<Timestamp>,
    /// Email address of the person. With some exceptions, empty for participants outside the host's account.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Registrant ID of the participant; only if registration was required.
    pub registrant_id: Option<String>,
    /// User ID of the participant; empty for external users and for participants who joined without signing in.
    pub participant_user_id: Option<String>,
    /// UUID of the participant, valid until the meeting or webinar ends, in breakout rooms too.
    pub participant_uuid: Option<String>,
    /// Identifier that an app which uses the SDK assigned to the participant, alphanumeric.
    pub customer_key: Option<String>,
    /// Phone number of a participant who joined by phone.
    pub phone_number: Option<String>,
}

/// Webinar in `webinar.participant_left` events.
#[zoom_model]
pub struct WebinarParticipantLeftObject {
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
    pub kind: Option<WebinarType>,
    /// Start time (UTC).
    pub start_time: Option<Moment>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// The participant concerned.
    pub participant: LeftWebinarParticipant,
}

/// Participant who left a webinar.
#[zoom_model]
pub struct LeftWebinarParticipant {
    /// In-meeting ID of the participant, valid until the meeting or webinar ends.
    pub user_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// User ID of the participant; empty for participants who joined without signing in. Zoom will remove it where
    /// there is `participant_user_id`; use that.
    pub id: Option<String>,
    /// When the participant left (UTC).
    pub leave_time: Option<Timestamp>,
    /// Why the participant left, as text.
    pub leave_reason: Option<String>,
    /// Email address of the person. With some exceptions, empty for participants outside the host's account.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Registrant ID of the participant; only if registration was required.
    pub registrant_id: Option<String>,
    /// User ID of the participant; empty for external users and for participants who joined without signing in.
    pub participant_user_id: Option<String>,
    /// UUID of the participant, valid until the meeting or webinar ends, in breakout rooms too.
    pub participant_uuid: Option<String>,
    /// Identifier that an app which uses the SDK assigned to the participant, alphanumeric.
    pub customer_key: Option<String>,
    /// Phone number of a participant who joined by phone.
    pub phone_number: Option<String>,
}

/// Webinar in `webinar.participant_role_changed` events.
#[zoom_model]
pub struct WebinarParticipantRoleChangedObject {
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
    pub kind: Option<WebinarType>,
    /// Start time (UTC).
    pub start_time: Option<Moment>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// The participant concerned.
    pub participant: RoleChangedWebinarParticipant,
}

/// Participant whose role in a webinar changed.
#[zoom_model]
pub struct RoleChangedWebinarParticipant {
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
    /// Identifier that an app which uses the SDK assigned to the participant, alphanumeric.
    pub customer_key: Option<String>,
}
