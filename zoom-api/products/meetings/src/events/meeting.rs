//! Events: meeting.

use jiff::Timestamp;

use super::{Issue, Occurrence, Operation, SharingParticipant};
use zoom_api::types::{MeetingId, MeetingUuid, Moment};
use zoom_api::{zoom_event, zoom_model};

/// The AI Companion transcript of a meeting or webinar was completed after its end.
///
/// The host's account must enable "Meeting Summary with AI Companion" and the setting that lets hosts keep transcripts.
/// End-to-end encrypted meetings have no transcript.
#[zoom_event(
    "meeting.aic_transcript_completed",
    scopes = ["meeting_summary:read", "meeting_summary:read:admin", "meeting:read:summary", "meeting:read:summary:admin"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.aic_transcript_completed",
)]
pub struct MeetingAicTranscriptCompleted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting with its transcript.
    pub object: MeetingAicTranscriptCompletedObject,
}

/// The quality of a meeting suffered from a service issue.
///
/// Reported issues are unstable audio or video, poor screen sharing, high CPU usage and reconnections. The account
/// needs a Business plan or higher, and must show quality scores and network alerts on its dashboard.
#[zoom_event(
    "meeting.alert",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:alert", "meeting:read:alert:admin", "meeting:read:alert:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.alert",
)]
pub struct MeetingAlert {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingAlertObject,
}

/// A user converted a meeting into a webinar.
///
/// The object describes the webinar. Requires a Pro plan or higher with a webinar license.
#[zoom_event(
    "meeting.converted_to_webinar",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:read:meeting", "meeting:read:meeting:admin", "meeting:read:meeting:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.converted_to_webinar",
)]
pub struct MeetingConvertedToWebinar {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Webinar that the meeting became.
    pub object: WebinarStartedObject,
}

/// A scheduled meeting was deleted.
///
/// It can be recovered for a week, see `meeting.recovered`. Requires a Pro plan or higher.
#[zoom_event(
    "meeting.deleted",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:meeting", "meeting:read:meeting:admin", "meeting:read:meeting:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.deleted",
)]
pub struct MeetingDeleted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Whether the change applies to `all` occurrences or to a `single` one.
    pub operation: Option<Operation>,
    /// Meeting that the event concerns.
    pub object: MeetingObject,
}

/// A user finished the test of camera, microphone and speakers before joining a meeting.
///
/// The meeting must have been created through the API with `device_testing` set to `true`. The user confirms for each
/// device whether it works.
#[zoom_event(
    "meeting.device_tested",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:device", "meeting:read:device:admin", "meeting:read:device:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.device_tested",
)]
pub struct MeetingDeviceTested {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingDeviceTestedObject,
}

/// A meeting ended.
///
/// The host belongs to the account or to an account that installed the app.
#[zoom_event(
    "meeting.ended",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:meeting", "meeting:read:meeting:admin", "meeting:read:meeting:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.ended",
)]
pub struct MeetingEnded {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingEndedObject,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Whether the change applies to `all` occurrences or to a `single` one.
    pub operation: Option<String>,
}

/// A meeting was deleted permanently, in the web portal or through the API.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "meeting.permanently_deleted",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:meeting", "meeting:read:meeting:admin", "meeting:read:meeting:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.permanently_deleted",
)]
pub struct MeetingPermanentlyDeleted {
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
    pub object: MeetingObject,
}

/// A user recovered a deleted meeting.
///
/// This is possible for one week after the deletion. The meeting keeps its ID, and earlier links and invitations work
/// again.
#[zoom_event(
    "meeting.recovered",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:meeting", "meeting:read:meeting:admin", "meeting:read:meeting:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.recovered",
)]
pub struct MeetingRecovered {
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
    pub object: MeetingObject,
}

/// A participant or the host stopped sharing their screen in a meeting.
///
/// The host belongs to the account or to an account that installed the app.
#[zoom_event(
    "meeting.sharing_ended",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant_sharing", "meeting:read:participant_sharing:admin", "meeting:read:participant_sharing:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.sharing_ended",
)]
pub struct MeetingSharingEnded {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingSharingObject,
}

/// A participant or the host began to share their screen in a meeting.
///
/// The host belongs to the account or to an account that installed the app.
#[zoom_event(
    "meeting.sharing_started",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant_sharing", "meeting:read:participant_sharing:admin", "meeting:read:participant_sharing:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.sharing_started",
)]
pub struct MeetingSharingStarted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingSharingObject,
}

/// A meeting started.
///
/// The host belongs to the account or is a user of the app, and may start it from any client, browser, H.323 or SIP
/// device.
#[zoom_event(
    "meeting.started",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:meeting", "meeting:read:meeting:admin", "meeting:read:meeting:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.started",
)]
pub struct MeetingStarted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingStartedObject,
}

/// Meeting in `meeting.aic_transcript_completed` events.
#[zoom_model]
pub struct MeetingAicTranscriptCompletedObject {
    /// User ID of the host.
    pub host_id: Option<String>,
    /// UUID of this instance of the meeting or webinar. Encode it twice in URLs if it begins with `/` or contains `//`.
    pub meeting_uuid: Option<MeetingUuid>,
    /// ID (number) of the meeting.
    pub meeting_id: Option<MeetingId>,
    /// Topic of the meeting.
    pub meeting_topic: Option<String>,
    /// Start of the meeting (UTC).
    pub meeting_start_time: Option<Timestamp>,
    /// ID of the transcript file.
    pub file_id: Option<String>,
    /// Type of the attachment to download with `file_id`: always `durable_transcript`.
    pub attach_type: Option<String>,
}

/// Meeting in `meeting.alert` events.
#[zoom_model]
pub struct MeetingAlertObject {
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
    pub start_time: Option<String>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// Observed issues, as text such as `Unstable audio quality` or `Call Reconnection`.
    pub issues: Vec<Issue>,
    /// When the participant joined (UTC).
    pub join_time: Option<Moment>,
}

/// Type of a meeting.
#[zoom_model]
pub enum MeetingType {
    /// Prescheduled.
    Prescheduled = 0,
    /// Instant meeting.
    Instant = 1,
    /// Scheduled.
    Scheduled = 2,
    /// Recurring without a fixed time.
    RecurringNoFixedTime = 3,
    /// Personal meeting room.
    PersonalMeeting = 4,
    /// Personal audio conference (PAC).
    PersonalAudioConference = 7,
    /// Recurring with a fixed time.
    RecurringFixedTime = 8,
}

/// Webinar in `webinar.started` and `meeting.converted_to_webinar` events.
#[zoom_model]
pub struct WebinarStartedObject {
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
}

/// Type of a webinar.
#[zoom_model]
pub enum WebinarType {
    /// Single webinar.
    Webinar = 5,
    /// Recurring without a fixed time.
    RecurringNoFixedTime = 6,
    /// Recurring with a fixed time.
    RecurringFixedTime = 9,
}

/// Type of a meeting that was created or changed.
#[zoom_model]
pub enum CreatedMeetingType {
    /// Prescheduled.
    Prescheduled = 0,
    /// Instant meeting.
    Instant = 1,
    /// Scheduled.
    Scheduled = 2,
    /// Recurring without a fixed time.
    RecurringNoFixedTime = 3,
    /// Personal meeting room.
    PersonalMeeting = 4,
    /// Personal audio conference (PAC).
    PersonalAudioConference = 7,
    /// Recurring with a fixed time.
    RecurringFixedTime = 8,
    /// Screen sharing only.
    ScreenShare = 10,
}

/// Invited person.
#[zoom_model]
pub struct MeetingInvitee {
    /// Email address of the invited person.
    #[zoom(format = "email")]
    pub email: Option<String>,
}

/// Meeting in `meeting.deleted` and 2 other events.
#[zoom_model]
pub struct MeetingObject {
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
    pub kind: Option<MeetingType>,
    /// Start time (UTC).
    pub start_time: Option<Moment>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Affected occurrences; only for meetings of type 8 and webinars of type 9, recurring with a fixed time.
    pub occurrences: Vec<Occurrence>,
}

/// Meeting in `meeting.device_tested` events.
#[zoom_model]
pub struct MeetingDeviceTestedObject {
    /// ID (number) of the meeting or webinar.
    pub id: MeetingId,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// The user and the results for each device.
    pub test_result: TestResult,
}

/// Results of a device test, with the user.
#[zoom_model]
pub struct TestResult {
    /// ID of the user who tested the devices.
    pub user_id: Option<String>,
    /// Name of the user who tested the devices.
    pub user_name: Option<String>,
    /// Result of the camera test: `0` not tested, `1` not working, `2` working.
    pub camera_status: Option<DeviceTestStatus>,
    /// Result of the speaker test: `0` not tested, `1` not working, `2` working.
    pub speaker_status: Option<DeviceTestStatus>,
    /// Result of the microphone test: `0` not tested, `1` not working, `2` working.
    pub microphone_status: Option<DeviceTestStatus>,
    /// Operating system of the user.
    pub os: Option<String>,
}

/// Result of the test of a camera, speaker or microphone.
#[zoom_model]
pub enum DeviceTestStatus {
    /// The device was not tested.
    NotTested = 0,
    /// The device does not work.
    NotWorking = 1,
    /// The device works.
    Working = 2,
}

/// Meeting in `meeting.ended` events.
#[zoom_model]
pub struct MeetingEndedObject {
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
    /// When it ended (UTC).
    pub end_time: Option<Moment>,
}

/// Meeting in `meeting.sharing_ended` and `meeting.sharing_started` events.
#[zoom_model]
pub struct MeetingSharingObject {
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
    pub participant: SharingParticipant,
}

/// Meeting in `meeting.started` events.
#[zoom_model]
pub struct MeetingStartedObject {
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
}
