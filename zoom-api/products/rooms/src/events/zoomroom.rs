//! Events: zoomroom.

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// A Zoom Room had a problem, or a problem was resolved.
///
/// Sent immediately; `zoomroom.delayed_alert` reports the same five minutes later. Subscribe to only one of them, or
/// every alert arrives twice. Requires a Business or Enterprise plan, enabled Zoom Rooms alerts, and Zoom Rooms version
/// 3.5.24524.0821 or later.
#[zoom_event(
    "zoomroom.alert",
    scopes = ["room:read:admin", "zoom_rooms:read:alert:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/zoomroom/POSTzoomroom.alert",
)]
pub struct ZoomroomAlert {
    /// Account of the Zoom Room.
    pub account_id: String,
    /// Zoom Room.
    pub object: ZoomroomAlertObject,
}

/// A user added a Zoom Room.
///
/// Requires a Zoom Rooms license.
#[zoom_event(
    "zoomroom.created",
    scopes = ["room:read:admin", "zoom_rooms:read:room:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/zoomroom/POSTzoomroom.created",
)]
pub struct ZoomroomCreated {
    /// Account of the Zoom Room.
    pub account_id: String,
    /// Zoom Room.
    pub object: ZoomroomObject,
}

/// A Zoom Room had a problem, or a problem was resolved, five minutes ago.
///
/// `zoomroom.alert` reports the same without the delay. Subscribe to only one of them, or every alert arrives twice.
/// Requires a Business or Enterprise plan, enabled Zoom Rooms alerts, and Zoom Rooms version 3.5.24524.0821 or later.
#[zoom_event(
    "zoomroom.delayed_alert",
    scopes = ["room:read:admin", "zoom_rooms:read:alert:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/zoomroom/POSTzoomroom.delayed_alert",
)]
pub struct ZoomroomDelayedAlert {
    /// Account of the Zoom Room.
    pub account_id: String,
    /// Zoom Room.
    pub object: ZoomroomAlertObject,
}

/// A user deleted a Zoom Room.
///
/// Requires a Zoom Rooms license.
#[zoom_event(
    "zoomroom.deleted",
    scopes = ["room:read:admin", "zoom_rooms:read:room:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/zoomroom/POSTzoomroom.deleted",
)]
pub struct ZoomroomDeleted {
    /// Account of the Zoom Room.
    pub account_id: String,
    /// Zoom Room.
    pub object: ZoomroomObject,
}

/// A Zoom Room finished playing digital signage.
#[zoom_event(
    "zoomroom.digital_signage_app_ended",
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_app:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/zoomroom/POSTzoomroom.digital_signage_app_ended",
)]
pub struct ZoomroomDigitalSignageAppEnded {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Digital signage.
    pub object: ZoomroomDigitalSignageAppObject,
}

/// A Zoom Room started to play digital signage.
#[zoom_event(
    "zoomroom.digital_signage_app_started",
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_app:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/zoomroom/POSTzoomroom.digital_signage_app_started",
)]
pub struct ZoomroomDigitalSignageAppStarted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Digital signage.
    pub object: ZoomroomDigitalSignageAppObject,
}

/// A Zoom Room was invited to a meeting of another provider or tried to join one.
#[zoom_event(
    "zoomroom.thirdparty_meeting_attempted",
    scopes = ["room:read:admin", "zoom_rooms:read:room_control:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/zoomroom/POSTzoomroom.thirdparty_meeting_attempted",
)]
pub struct ZoomroomThirdpartyMeetingAttempted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Meeting that the room is about to join.
    pub object: ZoomroomThirdpartyMeetingAttemptedObject,
}

/// A user changed a Zoom Room.
///
/// Requires a Zoom Rooms license.
#[zoom_event(
    "zoomroom.updated",
    scopes = ["room:read:admin", "zoom_rooms:read:room:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/zoomroom/POSTzoomroom.updated",
)]
pub struct ZoomroomUpdated {
    /// Account of the Zoom Room.
    pub account_id: String,
    /// Zoom Room.
    pub object: ZoomroomObject,
}

/// Zoom Room in `zoomroom.alert` and `zoomroom.delayed_alert` events.
#[zoom_model]
pub struct ZoomroomAlertObject {
    /// ID of the Zoom Room.
    pub id: String,
    /// Name of the Zoom Room.
    pub room_name: Option<String>,
    /// Name of the calendar.
    pub calendar_name: Option<String>,
    /// Email address of the Zoom Room.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Problem, or the end of a problem, as text, such as `Room Controller disconnected`.
    pub issue: Option<String>,
    /// Kind of alert: 0 other, 1 controller or scheduling display disconnected, 2 microphone, speaker or camera
    /// disconnected, 3 Zoom Room offline, 4 high CPU load, 5 low bandwidth, 6 low battery of controller or scheduling
    /// display, 7 display disconnected, 8 poor quality of the audio device, 9 SIP registration failed, 10 wrong room
    /// passcode entered.
    pub alert_type: Option<AlertType>,
    /// Affected device: 0 other, 1 computer of the room, 2 controller, 3 scheduling display, 4 selected microphone, 5
    /// selected camera, 6 selected speaker.
    pub component: Option<Component>,
    /// When the alert occurred, as a Unix timestamp.
    pub alert_time: Option<i64>,
    /// State of the alert: 1 triggered, and a later alert of kind 2 follows when the problem is resolved; 2 cleared,
    /// the problem no longer exists; 3 observed, a condition that can cause a problem, not followed by kind 2; 4 other.
    pub alert_kind: Option<AlertKind>,
}

/// Kind of alert.
#[zoom_model]
pub enum AlertType {
    /// The controller or a scheduling display was disconnected.
    ControllerDisconnected = 1,
    /// The selected microphone, speaker or camera was disconnected.
    DeviceDisconnected = 2,
    /// The room is offline.
    RoomOffline = 3,
    /// The CPU usage is high.
    HighCpuUsage = 4,
    /// The bandwidth of the network is low.
    LowBandwidth = 5,
    /// The battery of the controller or of a scheduling display is low.
    LowBattery = 6,
    /// A display of the room was disconnected.
    DisplayDisconnected = 7,
    /// The quality of an audio device is bad.
    AudioQualityIssue = 8,
    /// The SIP registration failed.
    SipRegistrationFailed = 9,
    /// An incorrect passcode of the room was entered.
    IncorrectPasscode = 10,
    /// Another alert.
    Other = 0,
}

/// Affected device.
#[zoom_model]
pub enum Component {
    /// Computer of the room.
    Computer = 1,
    /// Controller.
    Controller = 2,
    /// Scheduling display.
    SchedulingDisplay = 3,
    /// Microphone.
    Microphone = 4,
    /// Camera.
    Camera = 5,
    /// Speaker.
    Speaker = 6,
    /// Another component.
    Other = 0,
}

/// State of the alert.
#[zoom_model]
pub enum AlertKind {
    /// A problem occurred; another event follows when it is solved.
    Triggered = 1,
    /// The problem is solved.
    Cleared = 2,
    /// A problem may follow; no other event is sent when its cause is gone.
    Observed = 3,
    /// Other.
    Other = 4,
}

/// Zoom Room in `zoomroom.created` and 2 other events.
#[zoom_model]
pub struct ZoomroomObject {
    /// ID of the Zoom Room.
    pub id: String,
    /// Name of the Zoom Room.
    pub room_name: Option<String>,
}

/// Digital signage in `zoomroom.digital_signage_app_ended` and `zoomroom.digital_signage_app_started` events.
#[zoom_model]
pub struct ZoomroomDigitalSignageAppObject {
    /// ID of the Zoom Room.
    pub room_id: Option<String>,
    /// Name of the digital signage app.
    pub app_name: Option<String>,
    /// ID of the digital signage app.
    pub app_id: Option<String>,
    /// When the playback started (UTC).
    pub start_time: Option<Timestamp>,
    /// When the playback ended (UTC).
    pub end_time: Option<Timestamp>,
}

/// Meeting that the room is about to join.
#[zoom_model]
pub struct ZoomroomThirdpartyMeetingAttemptedObject {
    /// ID of the Zoom Room.
    pub room_id: Option<String>,
    /// URL to join the meeting.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// Provider of the meeting.
    pub meeting_source_type: Option<MeetingSourceType>,
    /// When the room was requested to join (UTC).
    pub join_time: Option<Timestamp>,
    /// SIP address to join the meeting.
    pub sip_address: Option<String>,
    /// ID of the meeting at its provider.
    pub third_party_meeting_id: Option<String>,
    /// Passcode of the meeting.
    #[zoom(secret)]
    pub passcode: Option<String>,
}

/// Provider of the meeting.
#[zoom_model]
pub enum MeetingSourceType {
    /// Microsoft Teams.
    #[zoom(rename = "MS_TEAMS")]
    MsTeams,
    /// Google Meet.
    #[zoom(rename = "GOOGLE_MEET")]
    GoogleMeet,
    /// Webex.
    #[zoom(rename = "WEBEX")]
    Webex,
    /// BlueJeans.
    #[zoom(rename = "BLUEJEANS")]
    Bluejeans,
    /// Fuze.
    #[zoom(rename = "FUZE")]
    Fuze,
    /// Unknown.
    #[zoom(rename = "UNKNOWN")]
    NotKnown,
    /// Zoom.
    #[zoom(rename = "ZOOM")]
    Zoom,
}
