//! Events: meeting participant left.

use jiff::Timestamp;

use super::{MeetingParticipantObject, MeetingType};
use zoom_api::types::{MeetingId, Moment};
use zoom_api::{zoom_event, zoom_model};

/// A participant or the host left a meeting.
///
/// `leave_reason` gives the reason as text. The host belongs to the account or to an account that installed the app.
#[zoom_event(
    "meeting.participant_left",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant", "meeting:read:participant:admin", "meeting:read:participant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.participant_left",
)]
pub struct MeetingParticipantLeft {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingParticipantLeftObject,
}

/// A participant left a breakout room of a meeting.
///
/// The object describes the main meeting; `breakout_room_uuid` identifies the room.
#[zoom_event(
    "meeting.participant_left_breakout_room",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant", "meeting:read:participant:admin", "meeting:read:participant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.participant_left_breakout_room",
)]
pub struct MeetingParticipantLeftBreakoutRoom {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingParticipantLeftBreakoutRoomObject,
}

/// A participant left the waiting room without admission, or the host removed the participant from it.
///
/// The meeting must have a waiting room. `meeting.participant_admitted` reports admissions. The host belongs to the
/// account or to an account that installed the app.
#[zoom_event(
    "meeting.participant_left_waiting_room",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant", "meeting:read:participant:admin", "meeting:read:participant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.participant_left_waiting_room",
)]
pub struct MeetingParticipantLeftWaitingRoom {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingParticipantObject,
}

/// Meeting in `meeting.participant_left` events.
#[zoom_model]
pub struct MeetingParticipantLeftObject {
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
    pub participant: LeftParticipant,
}

/// Participant who left.
#[zoom_model]
pub struct LeftParticipant {
    /// In-meeting ID of the participant, valid until the meeting or webinar ends.
    pub user_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// User ID of the participant; empty for participants who joined without signing in. Zoom will remove it where
    /// there is `participant_user_id`; use that.
    pub id: Option<String>,
    /// UUID of the participant, valid until the meeting or webinar ends, in breakout rooms too.
    pub participant_uuid: Option<String>,
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
    /// Identifier that an app which uses the SDK assigned to the participant, alphanumeric.
    pub customer_key: Option<String>,
    /// Phone number of a participant who joined by phone.
    pub phone_number: Option<String>,
    /// Time of the action (UTC).
    pub date_time: Option<Timestamp>,
}

/// Meeting in `meeting.participant_left_breakout_room` events.
#[zoom_model]
pub struct MeetingParticipantLeftBreakoutRoomObject {
    /// ID (number) of the meeting or webinar.
    pub id: MeetingId,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// UUID of this instance of the breakout room.
    pub breakout_room_uuid: Option<String>,
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
    pub participant: LeftBreakoutRoomParticipant,
}

/// Participant who left a breakout room.
#[zoom_model]
pub struct LeftBreakoutRoomParticipant {
    /// In-meeting ID of the participant, valid until the meeting or webinar ends.
    pub user_id: Option<String>,
    /// In-meeting ID of the participant in the main meeting.
    pub parent_user_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// User ID of the participant; empty for participants who joined without signing in. Zoom will remove it where
    /// there is `participant_user_id`; use that.
    pub id: Option<String>,
    /// UUID of the participant, valid until the meeting or webinar ends, in breakout rooms too.
    pub participant_uuid: Option<String>,
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
    /// Phone number of a participant who joined by phone.
    pub phone_number: Option<String>,
    /// Identifier that an app which uses the SDK assigned to the participant, alphanumeric.
    pub customer_key: Option<String>,
    /// Time of the action (UTC).
    pub date_time: Option<Timestamp>,
}
