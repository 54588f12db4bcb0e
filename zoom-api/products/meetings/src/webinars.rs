//! Webinars: schedule, list, get, update, end and delete them.
//!
//! Requires a Pro plan or higher with the webinar add-on for the host.

mod responses;
mod settings;

pub use responses::*;
pub use settings::*;

use super::{InviteLinks, NewAttendee, NewTrackingField, Recurrence, SipUri, TrackingFieldValue};
use zoom_api::types::{MeetingId, MeetingUuid, Moment};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Deletes a chat message in a live webinar.
///
/// Zoom must enable data loss prevention (DLP) for in-meeting chat.
#[zoom_endpoint(
    DELETE, "/live_webinars/<webinar_id>/chat/messages/<message_id>",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:live_webinar_chat_message", "webinar:delete:live_webinar_chat_message:admin"],
    rate_limit = Medium,
    operation = "deleteWebinarChatMessageById",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/live_webinars/%7BwebinarId%7D/chat/messages/%7BmessageId%7D",
    errors(
        /// The app or its user lacks permission.
        400/200 => NoPermission,
        /// Data loss prevention (DLP) is disabled for the account.
        400/300 => DlpNotEnabled,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_chat_message(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// Base64 UUID of the message in the live chat.
    message_id: String,
    /// Base64 UUIDs of the files to delete with the message.
    #[query(csv)]
    file_ids: Vec<String>,
) -> NoContent;

/// Lists the webinars scheduled by or for a user.
///
/// Expired webinars are not listed. Requires a Pro plan or higher with the webinar add-on for the host.
#[zoom_endpoint(
    GET, "/users/<user_id>/webinars",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_webinars", "webinar:read:list_webinars:admin"],
    rate_limit = Medium,
    operation = "webinars",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/users/%7BuserId%7D/webinars",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn list_webinars(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// Webinars to list: all valid ones, or upcoming ones.
    #[zoom(default = "scheduled")]
    #[query(rename = "type")]
    kind: Option<WebinarListType>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// Page number.
    #[deprecated = "deprecated by Zoom; use `next_page_token` or `Client::pages`"]
    #[zoom(default = 1)]
    page_number: Option<u32>,
    /// Whether to include webinars of Zoom Events; by default yes.
    include_events_webinar: Option<bool>,
) -> WebinarPage;

/// Schedules a webinar for a user.
///
/// A host can create or update 100 meetings and webinars per day. Requires a Pro plan or higher with the webinar add-on
/// for the host. A webinar has at most 10,000 attendees.
#[zoom_endpoint(
    POST, "/users/<user_id>/webinars", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:webinar", "webinar:write:webinar:admin"],
    rate_limit = Light,
    success = 201,
    operation = "webinarCreate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/users/%7BuserId%7D/webinars",
    daily_limit(100 meetings per user_id),
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// `schedule_for` does not identify a user whom the host can schedule for, or a simulive webinar is not
        /// possible: the account lacks them, they cannot be scheduled for others, or the recording does not exist.
        400/300 => InvalidScheduleForOrRecording,
        /// The host cannot schedule a webinar for this user.
        400/3000 => CannotScheduleWebinar,
        /// A simulive webinar must have a fixed time.
        400/4505 => SimuliveNeedsFixedTime,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn create_webinar(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// Webinar to create.
    #[body]
    webinar: NewWebinar,
) -> CreatedWebinar;

/// Returns a scheduled webinar.
///
/// Requires a Pro plan or higher with the webinar add-on for the host.
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:webinar", "webinar:read:webinar:admin"],
    rate_limit = Light,
    operation = "webinar",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_webinar(
    /// ID of the webinar, or UUID of one instance.
    webinar_id: MeetingUuid,
    /// ID of the occurrence of the recurring webinar.
    occurrence_id: Option<String>,
    /// Whether to include the past occurrences of a recurring webinar.
    show_previous_occurrences: Option<bool>,
) -> Webinar;

/// Deletes a webinar, or one occurrence of a recurring webinar.
///
/// Requires a Pro plan or higher with the webinar add-on for the host.
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:webinar", "webinar:delete:webinar:admin"],
    rate_limit = Light,
    operation = "webinarDelete",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The webinar belongs to the event directory, is simulive and has started, or has no such occurrence.
        400/3000 => CannotDeleteWebinar,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_webinar(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// ID of the occurrence to delete; by default the whole series.
    occurrence_id: Option<String>,
    /// Whether panelists and registrants are notified by email of the cancellation; by default no.
    cancel_webinar_reminder: Option<bool>,
) -> NoContent;

/// Updates a scheduled webinar. Omitted fields keep their values.
///
/// A host can create or update 100 meetings and webinars per day. Requires a Pro plan or higher with the webinar add-on
/// for the host.
#[zoom_endpoint(
    PATCH, "/webinars/<webinar_id>", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:webinar", "webinar:update:webinar:admin"],
    rate_limit = Light,
    operation = "webinarUpdate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/%7BwebinarId%7D",
    daily_limit(100 meetings per webinar_id),
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// `schedule_for` does not identify a user whom the host can schedule for, or the webinar ID is invalid.
        400/300 => InvalidParameter,
        /// The simulive webinar has started, so it cannot be updated or deleted.
        400/3000 => SimuliveWebinarStarted,
        /// The account blocks users of these domains from meetings and webinars.
        400/3003 => DomainBlocked,
        /// A simulive webinar must have a fixed time.
        400/4505 => SimuliveNeedsFixedTime,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_webinar(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// ID of the occurrence to update: its start, duration, agenda and, of the settings, `auto_recording`, `hd_video`,
    /// `host_video`, `panelist_video` and `watermark`.
    #[query]
    occurrence_id: Option<String>,
    /// Changes to apply.
    #[body]
    webinar: WebinarUpdate,
) -> NoContent;

/// Creates personal invitation links for the attendees of a webinar.
///
/// Requires the webinar add-on and a Business, Education or API plan.
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/invite_links", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:invite_links", "webinar:write:invite_links:admin"],
    rate_limit = Light,
    success = 201,
    operation = "webinarInviteLinksCreate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/invite_links",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn create_invite_links(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// Participants to create invite links for.
    #[zoom(min_items = 1, max_items = 500)]
    attendees: Option<Vec<NewAttendee>>,
    /// Validity period of the invite link, in seconds.
    #[zoom(default = 7200, min = 0, max = 7776000)]
    ttl: Option<u32>,
) -> InviteLinks;

/// Creates a SIP URI with which a device dials into a webinar, including the given passcode.
///
/// The response also contains its validity period, and whether the caller's Conference Room Connector (CRC)
/// subscription is valid. Requires a Pro plan or higher with the webinar add-on for the host.
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/sip_dialing", json,
    scopes = ["webinar:write:admin:sip_dialing", "webinar:write:sip_dialing", "webinar:write:sip_dialing:admin"],
    rate_limit = Light,
    success = 201,
    operation = "getWebinarSipDialingWithPasscode",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/sip_dialing",
    errors(
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The app cannot access this webinar, or it has no SIP URI.
        400/3000 => SipUriNotAvailable,
    )
)]
pub fn get_sip_uri(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// Passcode to embed in the SIP URI. Zoom does not validate it.
    passcode: Option<String>,
) -> SipUri;

/// Ends a live webinar.
///
/// Requires a plan with webinars.
#[zoom_endpoint(
    PUT, "/webinars/<webinar_id>/status", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:status", "webinar:update:status:admin"],
    rate_limit = Light,
    success = 200,
    operation = "webinarStatus",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/PUT/webinars/%7BwebinarId%7D/status",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The host is an on-premises user, whose webinars cannot be ended this way.
        400/3063 => OnPremisesMeeting,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_webinar_status(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// Action: `end` is the only one.
    action: Option<WebinarAction>,
) -> NoContent;

/// Webinar type.
#[zoom_model]
pub enum WebinarType {
    /// Single webinar.
    Webinar = 5,
    /// Recurring without a fixed time.
    RecurringNoFixedTime = 6,
    /// Recurring with a fixed time.
    RecurringFixedTime = 9,
}

/// Whether the playback of a simulive webinar is delayed, and the delay.
#[zoom_model]
pub struct SimuliveDelayStart {
    /// Whether a simulive webinar is played back with a delay.
    pub enable: Option<bool>,
    /// Playback delay, in the unit of `timeunit`: 1 to 60 seconds, or 1 to 10 minutes.
    pub time: Option<i64>,
    /// Unit of the delay: seconds or minutes.
    #[zoom(default = "second")]
    pub timeunit: Option<TimeUnit>,
}

/// Unit of a delay.
#[zoom_model]
pub enum TimeUnit {
    /// Seconds.
    Second,
    /// Minutes.
    Minute,
}

/// Webinars of a user to list.
#[zoom_model]
pub enum WebinarListType {
    /// All webinars that have not expired: past, live and upcoming.
    Scheduled,
    /// Upcoming and live webinars.
    Upcoming,
}

/// Webinar to create.
#[zoom_model]
pub struct NewWebinar {
    /// Description of the webinar.
    pub agenda: Option<String>,
    /// Duration of the webinar, in minutes. Applies only to scheduled webinars.
    pub duration: Option<u32>,
    /// Passcode of the webinar: letters, digits and special characters. The account's rules apply as well. If omitted,
    /// Zoom generates a passcode if the user's setting requires one, unless `default_passcode` is `false` and the
    /// setting is not locked.
    #[zoom(secret, max_length = 10)]
    pub password: Option<String>,
    /// Whether a passcode is generated if none is given and the user's passcode setting is enabled. With `false`, the
    /// webinar has only a given passcode.
    #[zoom(default = true)]
    pub default_passcode: Option<bool>,
    /// Recurrence of the webinar; only for recurring webinars with a fixed time (type 9).
    pub recurrence: Option<Recurrence>,
    /// ID or email address of the user for whom the webinar is scheduled.
    pub schedule_for: Option<String>,
    /// Webinar settings.
    pub settings: Option<NewWebinarSettings>,
    /// Start time of the webinar: in UTC with a trailing `Z`, or without it in the time zone of `timezone` or the
    /// account. Applies to scheduled webinars and to recurring ones with a fixed time.
    pub start_time: Option<Moment>,
    /// ID of the webinar template to schedule from, from the list of webinar templates; can be an admin's template.
    pub template_id: Option<String>,
    /// Time zone of `start_time`. Applies to scheduled webinars and to recurring ones with a fixed time.
    pub timezone: Option<String>,
    /// Topic of the webinar.
    pub topic: Option<String>,
    /// Tracking fields and their values.
    pub tracking_fields: Vec<NewTrackingField>,
    /// Webinar type.
    #[zoom(rename = "type", default = 5)]
    pub kind: Option<WebinarType>,
    /// Whether the webinar is simulive: a recording broadcast as if live.
    pub is_simulive: Option<bool>,
    /// File ID of the recording that a simulive webinar broadcasts.
    pub record_file_id: Option<String>,
    /// Whether the simulive webinar transitions to live. The host must be present at that time.
    pub transition_to_live: Option<bool>,
    /// Playback delay of a simulive webinar, if any.
    pub simulive_delay_start: Option<SimuliveDelayStart>,
}

/// Changes to a webinar. Omitted fields keep their values.
#[zoom_model]
pub struct WebinarUpdate {
    /// Description of the webinar.
    pub agenda: Option<String>,
    /// Duration of the webinar, in minutes. Applies only to scheduled webinars.
    pub duration: Option<u32>,
    /// Passcode of the webinar: letters, digits and `@`, `-`, `_`, `*`, `!`. The account's rules apply as well. If
    /// omitted, Zoom generates a passcode if the user's passcode setting is enabled and locked.
    #[zoom(secret, max_length = 10)]
    pub password: Option<String>,
    /// ID or email address of the user for whom the webinar is scheduled.
    pub schedule_for: Option<String>,
    /// Recurrence of the webinar; only for recurring webinars with a fixed time (type 9).
    pub recurrence: Option<Recurrence>,
    /// Webinar settings.
    pub settings: Option<WebinarSettingsUpdate>,
    /// Start time of the webinar: in UTC with a trailing `Z`, or in local time without it, together with `timezone`.
    /// Applies to scheduled webinars and to recurring ones with a fixed time.
    pub start_time: Option<Moment>,
    /// Time zone of `start_time`. Applies to scheduled webinars and to recurring ones with a fixed time.
    pub timezone: Option<String>,
    /// Topic of the webinar.
    pub topic: Option<String>,
    /// Tracking fields and their values.
    pub tracking_fields: Vec<TrackingFieldValue>,
    /// Webinar type.
    #[zoom(rename = "type")]
    pub kind: Option<WebinarType>,
    /// Whether the webinar is simulive: a recording broadcast as if live.
    pub is_simulive: Option<bool>,
    /// File ID of the recording that a simulive webinar broadcasts.
    pub record_file_id: Option<String>,
    /// Whether the simulive webinar transitions to live. The host must be present at that time.
    pub transition_to_live: Option<bool>,
    /// Playback delay of a simulive webinar, if any.
    pub simulive_delay_start: Option<SimuliveDelayStart>,
}

/// Action for a live webinar.
#[zoom_model]
pub enum WebinarAction {
    /// End.
    End,
}
