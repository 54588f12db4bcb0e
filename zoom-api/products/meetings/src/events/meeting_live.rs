//! Events: meeting live.

use jiff::Timestamp;

use super::MeetingType;
use zoom_api::types::{MeetingId, Moment};
use zoom_api::{zoom_event, zoom_model};

/// The livestream of a meeting to YouTube, Facebook or another service began.
///
/// The user who started it belongs to the account or to an account that installed the app.
#[zoom_event(
    "meeting.live_streaming_started",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:livestream", "meeting:read:livestream:admin", "meeting:read:livestream:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.live_streaming_started",
)]
pub struct MeetingLiveStreamingStarted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Meeting that the event concerns.
    pub object: MeetingLiveStreamingObject,
}

/// The livestream of a meeting to YouTube, Facebook or another service ended.
///
/// The user who streamed belongs to the account or to an account that installed the app.
#[zoom_event(
    "meeting.live_streaming_stopped",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:livestream", "meeting:read:livestream:admin", "meeting:read:livestream:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.live_streaming_stopped",
)]
pub struct MeetingLiveStreamingStopped {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Meeting that the event concerns.
    pub object: MeetingLiveStreamingObject,
}

/// Meeting in `meeting.live_streaming_started` and `meeting.live_streaming_stopped` events.
#[zoom_model]
pub struct MeetingLiveStreamingObject {
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
    /// The livestream and its target.
    pub live_streaming: LiveStreaming,
}

/// Livestream and its target.
#[zoom_model]
pub struct LiveStreaming {
    /// Streaming service: `YouTube`, `Twitch`, `Facebook`, `Workplace_by_Facebook` or `Custom_Live_Streaming_Service`.
    pub service: Option<Service>,
    /// Target of a livestream to a custom service.
    pub custom_live_streaming_settings: Option<CustomLiveStreamingSettings>,
    /// When the livestream began or ended (UTC).
    pub date_time: Option<Timestamp>,
}

/// Streaming service.
#[zoom_model]
pub enum Service {
    /// Facebook.
    #[zoom(rename = "Facebook")]
    Facebook,
    /// Workplace by Facebook.
    #[zoom(rename = "Workplace_by_Facebook")]
    WorkplaceByFacebook,
    /// YouTube.
    #[zoom(rename = "YouTube")]
    YouTube,
    /// Twitch.
    #[zoom(rename = "Twitch")]
    Twitch,
    /// Custom service.
    #[zoom(rename = "Custom_Live_Streaming_Service")]
    CustomLiveStreamingService,
}

/// Target of a livestream to a custom service.
#[zoom_model]
pub struct CustomLiveStreamingSettings {
    /// Address to which the livestream is sent.
    pub stream_url: Option<String>,
    /// Key of the livestream.
    #[zoom(secret)]
    pub stream_key: Option<String>,
    /// Page on which the livestream is shown.
    pub page_url: Option<String>,
    /// Resolution of the livestream.
    pub resolution: Option<String>,
}
