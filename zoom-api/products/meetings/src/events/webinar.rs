//! Events: webinar.

use super::{Issue, Occurrence, Operation, SharingParticipant, WebinarStartedObject, WebinarType};
use zoom_api::types::{MeetingId, Moment};
use zoom_api::{zoom_event, zoom_model};

/// The quality of a webinar suffered from a service issue.
///
/// Reported issues are unstable audio or video, poor screen sharing, high CPU usage and reconnections. Requires a
/// Business plan or higher.
#[zoom_event(
    "webinar.alert",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:write", "webinar:write:admin", "webinar:read:alert", "webinar:read:alert:admin", "webinar:read:alert:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.alert",
)]
pub struct WebinarAlert {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Webinar that the event concerns.
    pub object: WebinarAlertObject,
}

/// A user converted a webinar into a meeting.
///
/// The object describes the meeting. Requires a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.converted_to_meeting",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:read:webinar", "webinar:read:webinar:admin", "webinar:read:webinar:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.converted_to_meeting",
)]
pub struct WebinarConvertedToMeeting {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Meeting that the webinar became.
    pub object: WebinarConvertedToMeetingObject,
}

/// A scheduled webinar was deleted.
///
/// It can be recovered for a week, see `webinar.recovered`. Requires a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.deleted",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:write", "webinar:write:admin", "webinar:read:webinar", "webinar:read:webinar:admin", "webinar:read:webinar:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.deleted",
)]
pub struct WebinarDeleted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Whether the change applies to `all` occurrences or to a `single` one.
    pub operation: Option<Operation>,
    /// Webinar that the event concerns.
    pub object: WebinarObject,
}

/// A webinar ended.
///
/// Requires a Pro plan or higher with a webinar license. If `practice_session` is true, only its practice session
/// ended.
#[zoom_event(
    "webinar.ended",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:write", "webinar:write:admin", "webinar:read:webinar", "webinar:read:webinar:admin", "webinar:read:webinar:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.ended",
)]
pub struct WebinarEnded {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Webinar that the event concerns.
    pub object: WebinarEndedObject,
}

/// A scheduled webinar was deleted permanently, in the web portal.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "webinar.permanently_deleted",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:write", "webinar:write:admin", "webinar:read:webinar", "webinar:read:webinar:admin", "webinar:read:webinar:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.permanently_deleted",
)]
pub struct WebinarPermanentlyDeleted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Whether the change applies to `all` occurrences or to a `single` one.
    pub operation: Option<Operation>,
    /// Webinar that the event concerns.
    pub object: WebinarObject,
}

/// A user recovered a deleted webinar.
///
/// This is possible for one week after the deletion. The webinar keeps its ID, and earlier links and invitations work
/// again.
#[zoom_event(
    "webinar.recovered",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:write", "webinar:write:admin", "webinar:read:webinar", "webinar:read:webinar:admin", "webinar:read:webinar:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.recovered",
)]
pub struct WebinarRecovered {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Whether the change applies to `all` occurrences or to a `single` one.
    pub operation: Option<Operation>,
    /// Webinar that the event concerns.
    pub object: WebinarObject,
}

/// The host or a panelist stopped sharing their screen in a webinar.
///
/// Requires a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.sharing_ended",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:write", "webinar:write:admin", "webinar:read:participant_sharing", "webinar:read:participant_sharing:admin", "webinar:read:participant_sharing:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.sharing_ended",
)]
pub struct WebinarSharingEnded {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Webinar that the event concerns.
    pub object: WebinarSharingObject,
}

/// The host or a panelist began to share their screen in a webinar.
///
/// Requires a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.sharing_started",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:write", "webinar:write:admin", "webinar:read:participant_sharing", "webinar:read:participant_sharing:admin", "webinar:read:participant_sharing:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.sharing_started",
)]
pub struct WebinarSharingStarted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Webinar that the event concerns.
    pub object: WebinarSharingObject,
}

/// A webinar started.
///
/// Requires a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.started",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:write", "webinar:write:admin", "webinar:read:webinar", "webinar:read:webinar:admin", "webinar:read:webinar:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.started",
)]
pub struct WebinarStarted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Webinar that the event concerns.
    pub object: WebinarStartedObject,
}

/// Webinar in `webinar.alert` events.
#[zoom_model]
pub struct WebinarAlertObject {
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
    /// Observed issues, as text such as `Unstable audio quality` or `Call Reconnection`.
    pub issues: Vec<Issue>,
}

/// Meeting that the webinar became.
#[zoom_model]
pub struct WebinarConvertedToMeetingObject {
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// ID (number) of the meeting that was a webinar.
    pub id: MeetingId,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// Topic of the meeting or webinar.
    pub topic: Option<String>,
    /// Meetings: `0` prescheduled, `1` instant, `2` scheduled, `3` recurring without a fixed time, `4` personal room,
    /// `7` personal audio conference, `8` recurring with a fixed time, `10` screen share only. Webinars: `5` single,
    /// `6` recurring without a fixed time, `9` recurring with a fixed time.
    #[zoom(rename = "type")]
    pub kind: Option<ConvertedToMeetingType>,
    /// Start time (UTC); only for scheduled meetings (type 2).
    pub start_time: Option<Moment>,
    /// Scheduled duration, in minutes; only for scheduled meetings (type 2).
    pub duration: Option<u32>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
}

/// Type of a meeting that was a webinar.
#[zoom_model]
pub enum ConvertedToMeetingType {
    /// Scheduled.
    Scheduled = 2,
    /// Recurring without a fixed time.
    RecurringNoFixedTime = 3,
    /// Recurring with a fixed time.
    RecurringFixedTime = 8,
}

/// Webinar in `webinar.deleted` and 2 other events.
#[zoom_model]
pub struct WebinarObject {
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
    pub kind: Option<WebinarType>,
    /// Start time (UTC).
    pub start_time: Option<Moment>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Affected occurrences; only for meetings of type 8 and webinars of type 9, recurring with a fixed time.
    pub occurrences: Vec<Occurrence>,
}

/// Webinar in `webinar.ended` events.
#[zoom_model]
pub struct WebinarEndedObject {
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
    /// When it ended (UTC).
    pub end_time: Option<Moment>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// Whether it was a practice session.
    pub practice_session: Option<bool>,
}

/// Webinar in `webinar.sharing_ended` and `webinar.sharing_started` events.
#[zoom_model]
pub struct WebinarSharingObject {
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
    pub participant: SharingParticipant,
}
