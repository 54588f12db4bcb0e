//! Events: meeting participant bind.

use jiff::Timestamp;

use super::MeetingType;
use zoom_api::types::{MeetingId, Moment};
use zoom_api::{zoom_event, zoom_model};

/// A participant who joined by phone was matched with a participant of the meeting.
///
/// `bind_user_id` and `bind_participant_uuid` identify the participant that the phone connection belongs to.
#[zoom_event(
    "meeting.participant_bind",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant", "meeting:read:participant:admin", "meeting:read:participant:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.participant_bind",
)]
pub struct MeetingParticipantBind {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingParticipantBindObject,
}

/// Meeting in `meeting.participant_bind` events.
#[zoom_model]
pub struct MeetingParticipantBindObject {
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
    pub participant: BindParticipant,
}

/// Participant who is bound to another one, such as a phone to its user.
#[zoom_model]
pub struct BindParticipant {
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
    /// Time of the action (UTC).
    pub date_time: Option<Timestamp>,
    /// Email address of the person. With some exceptions, empty for participants outside the host's account.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// User ID of the participant; empty for external users and for participants who joined without signing in.
    pub participant_user_id: Option<String>,
    /// Registrant ID of the participant to whom the phone connection belongs; only if registration was required.
    pub registrant_id: Option<String>,
    /// Phone number of a participant who joined by phone.
    pub phone_number: Option<String>,
    /// When the participant joined (UTC).
    pub join_time: Option<Timestamp>,
}
