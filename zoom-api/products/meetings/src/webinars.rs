//! Webinars: schedule, list, look up, change, end and delete them.
//!
//! The host needs a Pro plan or higher with the webinar add-on.

mod responses;
mod settings;

use jiff::Timestamp;
pub use responses::*;
pub use settings::*;

use super::{
    InviteLinks, MonthlyWeek, MonthlyWeekDay, NewAttendee, NewTrackingField, Recurrence, RecurrenceType, SipUri,
    TrackingFieldValue,
};
use zoom_api::types::{MeetingId, MeetingUuid, Moment};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Deletes a chat message in a live webinar.
///
/// Zoom must have enabled data loss prevention (DLP) for in-meeting chat.
///
/// Zoom's page: [Delete a live webinar message](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/live_webinars/%7BwebinarId%7D/chat/messages/%7BmessageId%7D).
#[zoom_endpoint(
    DELETE, "/live_webinars/<webinar_id>/chat/messages/<message_id>",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:live_webinar_chat_message", "webinar:delete:live_webinar_chat_message:admin"],
    rate_limit = Medium,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// Zoom has not enabled data loss prevention (DLP) for the account.
        400/300 => DlpNotEnabled,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_chat_message(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// The message in the live chat, by its base64 UUID.
    message_id: String,
    /// The files to delete with the message, by their base64 UUIDs, separated by commas.
    file_ids: Option<String>,
) -> NoContent;

/// Lists the webinars scheduled by a user or for one, page by page.
///
/// Expired webinars are not listed. The host needs a Pro plan or higher with the webinar add-on.
///
/// Zoom's page: [List webinars](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/users/%7BuserId%7D/webinars).
#[zoom_endpoint(
    GET, "/users/<user_id>/webinars",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_webinars", "webinar:read:list_webinars:admin"],
    rate_limit = Medium,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn list_webinars(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// Which webinars to list: all that are still valid, or upcoming ones. `scheduled` when left out.
    #[query(rename = "type")]
    kind: Option<WebinarListType>,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The number of the page. Zoom is giving it up: use `next_page_token` instead. 1 when left out.
    page_number: Option<u32>,
    /// Whether webinars of Zoom Events are listed too.
    include_events_webinar: Option<bool>,
) -> WebinarPage;

/// Schedules a webinar for a user.
///
/// A host can create or change 100 meetings and webinars a day. The host needs a Pro plan or higher with the webinar
/// add-on. A webinar reaches up to 10,000 attendees.
///
/// Zoom's page: [Create a webinar](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/users/%7BuserId%7D/webinars).
#[zoom_endpoint(
    POST, "/users/<user_id>/webinars", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:webinar", "webinar:write:webinar:admin"],
    rate_limit = Light,
    success = 201,
    daily_limit(100 meetings per user_id),
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => WebinarPlanRequired,
        /// `schedule_for` names no user whom the host may schedule for, or the simulive webinar cannot be made.
        400/300 => InvalidScheduleFor,
        /// The host may not schedule a webinar for this user.
        400/3000 => CannotScheduleWebinar,
        /// A simulive webinar must have a fixed time.
        400/4505 => SimuliveNeedsFixedTime,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn create_webinar(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// The webinar to create.
    #[body]
    webinar: NewWebinar,
) -> CreatedWebinar;

/// Looks up a scheduled webinar.
///
/// The host needs a Pro plan or higher with the webinar add-on.
///
/// Zoom's page: [Get a webinar](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:webinar", "webinar:read:webinar:admin"],
    rate_limit = Light,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => WebinarPlanRequired,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_webinar(
    /// The webinar, by its ID or the UUID of an instance.
    webinar_id: MeetingUuid,
    /// The occurrence of the recurring webinar to look up, by its ID.
    occurrence_id: Option<String>,
    /// Whether the past occurrences of a recurring webinar are returned too.
    show_previous_occurrences: Option<bool>,
) -> Webinar;

/// Deletes a webinar, or one occurrence of a recurring webinar.
///
/// The host needs a Pro plan or higher with the webinar add-on.
///
/// Zoom's page: [Delete a webinar](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D).
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:webinar", "webinar:delete:webinar:admin"],
    rate_limit = Light,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => WebinarPlanRequired,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// The webinar was made in the event directory, is simulive and has started, or has no such occurrence.
        400/3000 => EventDirectoryWebinar,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_webinar(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// The occurrence to delete, by its ID; the whole series when left out.
    occurrence_id: Option<String>,
    /// Whether panelists and registrants learn by e-mail that the webinar is off.
    cancel_webinar_reminder: Option<bool>,
) -> NoContent;

/// Changes a scheduled webinar; what is left out stays as it is.
///
/// A host can create or change 100 meetings and webinars a day. The host needs a Pro plan or higher with the webinar
/// add-on.
///
/// Zoom's page: [Update a webinar](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/%7BwebinarId%7D).
#[zoom_endpoint(
    PATCH, "/webinars/<webinar_id>", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:webinar", "webinar:update:webinar:admin"],
    rate_limit = Light,
    daily_limit(100 meetings per webinar_id),
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => WebinarPlanRequired,
        /// `schedule_for` names no user whom the host may schedule for, or the webinar ID is not valid.
        400/300 => InvalidScheduleFor,
        /// The simulive webinar has started, so it cannot be changed or deleted.
        400/3000 => SimuliveWebinarStarted,
        /// The account blocks users of these domains from meetings and webinars.
        400/3003 => DomainBlocked,
        /// A simulive webinar must have a fixed time.
        400/4505 => SimuliveNeedsFixedTime,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_webinar(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// The occurrence to change, by its ID: its start, duration, agenda and, of the settings, `auto_recording`,
    /// `hd_video`, `host_video`, `panelist_video` and `watermark`.
    #[query]
    occurrence_id: Option<String>,
    /// What to change.
    #[body]
    webinar: WebinarUpdate,
) -> NoContent;

/// Creates personal invitation links to a webinar, one for each attendee.
///
/// The account needs the webinar add-on to a Business, Education or API plan.
///
/// Zoom's page: [Create webinar's invite links](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/invite_links).
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/invite_links", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:invite_links", "webinar:write:invite_links:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn create_invite_links(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// The people the invite links are for. 1 to 500 of them.
    attendees: Option<Vec<NewAttendee>>,
    /// How long the invite link is valid, in seconds. 7,200 when left out, 0 to 7,776,000.
    ttl: Option<u32>,
) -> InviteLinks;

/// Creates a SIP URI through which a device dials into a webinar, with a passcode if one is given.
///
/// The answer also says how long it is valid, and whether the caller's subscription to the Conference Room Connector
/// (CRC) is valid. The host needs a Pro plan or higher with the webinar add-on.
///
/// Zoom's page: [Get a webinar SIP URI with passcode](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/sip_dialing).
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/sip_dialing", json,
    scopes = ["webinar:write:admin:sip_dialing", "webinar:write:sip_dialing", "webinar:write:sip_dialing:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// The app may not see this webinar, or it has no SIP URI.
        400/3000 => CannotAccessWebinar,
    )
)]
pub fn get_sip_uri(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// The passcode to embed in the SIP URI. Zoom does not check it.
    passcode: Option<String>,
) -> SipUri;

/// Ends a live webinar.
///
/// The account needs a plan with webinars.
///
/// Zoom's page: [Update webinar status](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PUT/webinars/%7BwebinarId%7D/status).
#[zoom_endpoint(
    PUT, "/webinars/<webinar_id>/status", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:status", "webinar:update:status:admin"],
    rate_limit = Light,
    success = 200,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// The host is an on-premise user, whose webinars cannot be ended this way.
        400/3063 => OnPremisesMeeting,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_webinar_status(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// What to do: `end` is the only action.
    action: Option<WebinarAction>,
) -> NoContent;

/// How a recurring webinar repeats; for webinars of type `9` only.
#[zoom_model]
pub struct NewRecurrence {
    /// The date of the last recurrence, in UTC, such as `2017-11-25T12:00:00Z`. It excludes `end_times`.
    pub end_date_time: Option<Timestamp>,
    /// How often the webinar recurs before it ends. It excludes `end_date_time`. 1 when left out, at most 60.
    pub end_times: Option<i64>,
    /// The day of the month it recurs on, from 1 to 31, for a monthly recurrence (type 3).
    pub monthly_day: Option<i64>,
    /// The week of the month it recurs in, for a monthly recurrence (type 3); -1 is the last week. It needs
    /// `monthly_week_day`.
    pub monthly_week: Option<MonthlyWeek>,
    /// The weekday it recurs on, from 1 for Sunday to 7 for Saturday, for a monthly recurrence (type 3). It needs
    /// `monthly_week`.
    pub monthly_week_day: Option<MonthlyWeekDay>,
    /// The number of days, weeks or months, as the type says, from one occurrence to the next. It may be 90 days, 12
    /// weeks or 3 months at most.
    pub repeat_interval: Option<i64>,
    /// The rhythm in which it recurs: daily, weekly or monthly.
    #[zoom(rename = "type")]
    pub kind: RecurrenceType,
    /// The weekdays it recurs on, for a weekly recurrence (type 2): numbers from 1 for Sunday to 7 for Saturday,
    /// separated by commas, such as `1,3` for Sundays and Tuesdays.
    pub weekly_days: Option<String>,
}

/// What kind of webinar it is.
#[zoom_model]
pub enum WebinarType {
    /// It is held once.
    Webinar = 5,
    /// It recurs without fixed times.
    RecurringNoFixedTime = 6,
    /// It recurs at fixed times.
    RecurringFixedTime = 9,
}

/// Whether the playback of a simulive webinar is delayed, and for how long.
#[zoom_model]
pub struct SimuliveDelayStart {
    /// Whether a simulive webinar is played back with a delay.
    pub enable: Option<bool>,
    /// How long playback is delayed, in the unit of `timeunit`: 1 to 60 seconds, or 1 to 10 minutes.
    pub time: Option<i64>,
    /// The unit of the delay: seconds or minutes. `second` when left out.
    pub timeunit: Option<TimeUnit>,
}

/// Which unit a delay is counted in.
#[zoom_model]
pub enum TimeUnit {
    /// Seconds.
    Second,
    /// Minutes.
    Minute,
}

/// Which of a user's webinars are listed.
#[zoom_model]
pub enum WebinarListType {
    /// All that have not expired: past, live and to come.
    Scheduled,
    /// Those to come, and live ones.
    Upcoming,
}

/// A webinar to create.
#[zoom_model]
pub struct NewWebinar {
    /// What the webinar is about.
    pub agenda: Option<String>,
    /// How long the webinar lasts, in minutes. It counts for scheduled webinars only.
    pub duration: Option<u32>,
    /// The webinar's passcode, of letters, digits and special characters. The account's rules come on top; where the
    /// user's setting requires one, it is made up when left out, unless `default_passcode` is `false` and the setting
    /// not locked. At most 10 characters.
    #[zoom(secret)]
    pub password: Option<String>,
    /// Whether a passcode is made up when none is given and the user's passcode setting is on. With `false`, the
    /// webinar has only a passcode that is given. `true` when left out.
    #[zoom(secret)]
    pub default_passcode: Option<bool>,
    /// When and how often the webinar recurs; for recurring webinars with a fixed time (type 9) only.
    pub recurrence: Option<NewRecurrence>,
    /// The user the webinar is scheduled for, by ID or e-mail address.
    pub schedule_for: Option<String>,
    /// The settings of the webinar.
    pub settings: Option<NewWebinarSettings>,
    /// When the webinar starts: in UTC with a `Z` at the end, or without it in the zone of `timezone` or the account.
    /// It counts for scheduled webinars and recurring ones with a fixed time.
    pub start_time: Option<Moment>,
    /// The webinar template to schedule from, by its ID from the list of webinar templates; an admin's template will
    /// do.
    pub template_id: Option<String>,
    /// The time zone of `start_time`. It counts for scheduled webinars and recurring ones with a fixed time.
    pub timezone: Option<String>,
    /// The topic of the webinar.
    pub topic: Option<String>,
    /// The tracking fields and their values.
    pub tracking_fields: Vec<NewTrackingField>,
    /// The kind of webinar. 5 when left out.
    #[zoom(rename = "type")]
    pub kind: Option<WebinarType>,
    /// Whether the webinar is simulive: a recording played as if live.
    pub is_simulive: Option<bool>,
    /// The recording a simulive webinar plays, by its file ID.
    pub record_file_id: Option<String>,
    /// Whether the simulive webinar turns live. The host must be there at that time.
    pub transition_to_live: Option<bool>,
    /// How long playback of a simulive webinar is delayed, if at all.
    pub simulive_delay_start: Option<SimuliveDelayStart>,
}

/// What is changed of a webinar; what is left out stays as it is.
#[zoom_model]
pub struct WebinarUpdate {
    /// What the webinar is about.
    pub agenda: Option<String>,
    /// How long the webinar lasts, in minutes. It counts for scheduled webinars only.
    pub duration: Option<u32>,
    /// The webinar's passcode, of letters, digits and `@`, `-`, `_`, `*`, `!`. The account's rules come on top; where
    /// the user's passcode setting is on and locked, it is made up when left out. At most 10 characters.
    #[zoom(secret)]
    pub password: Option<String>,
    /// The user the webinar is scheduled for, by ID or e-mail address.
    pub schedule_for: Option<String>,
    /// When and how often the webinar recurs; for recurring webinars with a fixed time (type 9) only.
    pub recurrence: Option<Recurrence>,
    /// The settings of the webinar.
    pub settings: Option<WebinarSettingsUpdate>,
    /// When the webinar starts: in UTC with a `Z` at the end, or in local time without it and `timezone` beside it. It
    /// counts for scheduled webinars and recurring ones with a fixed time.
    pub start_time: Option<Moment>,
    /// The time zone of `start_time`. It counts for scheduled webinars and recurring ones with a fixed time.
    pub timezone: Option<String>,
    /// The topic of the webinar.
    pub topic: Option<String>,
    /// The tracking fields and their values.
    pub tracking_fields: Vec<TrackingFieldValue>,
    /// The kind of webinar.
    #[zoom(rename = "type")]
    pub kind: Option<WebinarType>,
    /// Whether the webinar is simulive: a recording played as if live.
    pub is_simulive: Option<bool>,
    /// The recording a simulive webinar plays, by its file ID.
    pub record_file_id: Option<String>,
    /// Whether the simulive webinar turns live. The host must be there at that time.
    pub transition_to_live: Option<bool>,
    /// How long playback of a simulive webinar is delayed, if at all.
    pub simulive_delay_start: Option<SimuliveDelayStart>,
}

/// What is done with a live webinar.
#[zoom_model]
pub enum WebinarAction {
    /// Ends it.
    End,
}
