//! Zoom rooms: params.

use zoom_api::types::Moment;
use zoom_api::zoom_model;

/// Text of an emergency alert, and where to display it.
#[zoom_model]
pub struct DisplayAlertParams {
    /// Text to display.
    pub content: Option<String>,
    /// IDs of accounts, locations or rooms, of the kind in `target_type`.
    #[zoom(min_items = 1, max_items = 10)]
    pub target_ids: Vec<String>,
    /// Kind of the IDs in `target_ids`.
    pub target_type: Option<AlertTargetType>,
}

/// Kind of the targets of an emergency alert.
#[zoom_model]
pub enum AlertTargetType {
    /// All rooms of accounts.
    Account,
    /// All rooms of locations.
    Location,
    /// Rooms.
    Room,
}

/// Emergency alert to remove, and where.
#[zoom_model]
pub struct RemoveAlertParams {
    /// ID of the alert's event.
    pub event_id: Option<String>,
    /// IDs of accounts, locations or rooms, of the kind in `target_type`.
    #[zoom(min_items = 1, max_items = 10)]
    pub target_ids: Vec<String>,
    /// Kind of the IDs in `target_ids`.
    pub target_type: Option<AlertTargetType>,
    /// Whether to remove the current alert even without its event ID.
    pub force_remove: Option<bool>,
}

/// Calendar event to check in to or out of.
#[zoom_model]
pub struct RoomEventParams {
    /// ID of the calendar; required for Google Calendar.
    pub calendar_id: Option<String>,
    /// Change key of the calendar item; required for Microsoft Exchange and Office 365.
    pub change_key: Option<String>,
    /// ID of the calendar event, from the Exchange or Google Calendar API; required.
    pub event_id: Option<String>,
    /// Email address of the calendar resource; required for Microsoft Exchange and Office 365.
    #[zoom(format = "email")]
    pub resource_email: Option<String>,
}

/// Meeting to join.
#[zoom_model]
pub struct JoinMeetingParams {
    /// Number of the meeting; without it, the room starts an instant meeting.
    pub meeting_number: Option<String>,
    /// Passcode of the meeting.
    #[zoom(secret)]
    pub passcode: Option<String>,
    /// Whether the room leaves its current meeting to join.
    pub force_accept: Option<bool>,
    /// Whether the room becomes the host of this meeting if it joins before the host; by default not.
    pub make_zoom_room_host: Option<bool>,
}

/// Users to invite.
#[zoom_model]
pub struct InviteToMeetingParams {
    /// IDs of the users to invite; required.
    #[zoom(max_items = 10)]
    pub user_ids: Vec<String>,
}

/// Meeting to cancel.
#[zoom_model]
pub struct CancelMeetingParams {
    /// Topic of the meeting; required.
    #[zoom(max_length = 200)]
    pub meeting_topic: Option<String>,
    /// Start of the meeting in ISO 8601; required. Without an offset, it is in `timezone`.
    pub start_time: Option<Moment>,
    /// Length of the meeting in minutes; required.
    pub duration: Option<u32>,
    /// Time zone of `start_time`, such as `America/Los_Angeles`; not needed if that has an offset.
    pub timezone: Option<String>,
}

/// Meeting to schedule.
#[zoom_model]
pub struct ScheduleMeetingParams {
    /// Passcode of the meeting.
    #[zoom(secret)]
    pub passcode: Option<String>,
    /// Topic of the meeting; required.
    #[zoom(max_length = 200)]
    pub meeting_topic: Option<String>,
    /// Start of the meeting in ISO 8601; required. Without an offset, it is in `timezone`.
    pub start_time: Option<Moment>,
    /// Length of the meeting in minutes; required.
    pub duration: Option<u32>,
    /// Time zone of `start_time`, such as `America/Los_Angeles`; not needed if that has an offset.
    pub timezone: Option<String>,
    /// Settings of the meeting.
    pub settings: Option<ScheduleMeetingSettings>,
}

/// Settings of a meeting to schedule.
#[zoom_model]
pub struct ScheduleMeetingSettings {
    /// Whether participants can join before the host; only for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
}

/// Meeting of another provider to join.
#[zoom_model]
pub struct JoinThirdPartyMeetingParams {
    /// ID of the calendar event of a scheduled meeting; the other values are then ignored.
    pub event_id: Option<String>,
    /// Passcode of the meeting; required for Microsoft Teams if `join_type` is `meeting_id`.
    #[zoom(secret)]
    pub passcode: Option<String>,
    /// How to join; required unless `event_id` is given.
    pub join_type: Option<JoinType>,
    /// Provider of the meeting; required if `join_type` is `url` or `meeting_id`.
    pub meeting_source_type: Option<MeetingSourceType>,
    /// URL of the meeting; required if `join_type` is `url`.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// SIP address of the meeting, with its passcode if it has one; required if `join_type` is `sip`.
    pub sip_address: Option<String>,
    /// ID of the meeting; required if `join_type` is `meeting_id`.
    pub third_party_meeting_id: Option<String>,
}

/// How to join a meeting of another provider.
#[zoom_model]
pub enum JoinType {
    /// By URL.
    Url,
    /// By meeting ID.
    MeetingId,
    /// By SIP address.
    Sip,
}

/// Provider of a meeting.
#[zoom_model]
pub enum MeetingSourceType {
    /// Microsoft Teams.
    #[zoom(rename = "MS_TEAMS")]
    MsTeams,
    /// Google Meet.
    #[zoom(rename = "GOOGLE_MEET")]
    GoogleMeet,
}

/// Camera to use.
#[zoom_model(rename_all = "camelCase")]
pub struct SwitchCameraParams {
    /// ID of the camera; required. An unknown ID has no effect.
    pub camera_id: Option<String>,
}

/// Microphone to use.
#[zoom_model(rename_all = "camelCase")]
pub struct SwitchMicrophoneParams {
    /// ID of the microphone; required. An unknown ID has no effect.
    pub microphone_id: Option<String>,
}

/// Speaker to use.
#[zoom_model(rename_all = "camelCase")]
pub struct SwitchSpeakerParams {
    /// ID of the speaker; required. An unknown ID has no effect.
    pub speaker_id: Option<String>,
}

/// Volume to set.
#[zoom_model]
pub struct SetVolumeParams {
    /// Volume from 0 to 100; required.
    pub volume_level: Option<i64>,
}
