//! Meetings: schedule, list, look up, change, end and delete them.
//!
//! A meeting's settings lie in its `settings`; those for live meetings, registrants, polls and the like have modules of
//! their own.

mod responses;
mod settings;
mod settings_requests;
mod settings_responses;

use jiff::civil::Date;
pub use responses::*;
pub use settings::*;
pub use settings_requests::*;
pub use settings_responses::*;

use super::{NewTrackingField, Recurrence, SipUri, TrackingFieldValue};
use zoom_api::types::{MeetingId, Moment};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Looks up a meeting.
///
/// The host needs Zoom Meetings Basic or higher.
///
/// Zoom's page: [Get a meeting](https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/%7BmeetingId%7D).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:meeting", "meeting:read:meeting:admin"],
    rate_limit = Light,
    errors(
        /// The app may not see this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_meeting(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
    /// The occurrence of the recurring meeting to look up, by its ID.
    occurrence_id: Option<String>,
    /// Whether the past occurrences of a recurring meeting are returned too.
    show_previous_occurrences: Option<bool>,
) -> Meeting;

/// Deletes a meeting, or one occurrence of a recurring meeting.
///
/// Without `occurrence_id`, the whole series goes.
///
/// Zoom's page: [Delete a meeting](https://developers.zoom.us/docs/api/meetings/#tag/meetings/DELETE/meetings/%7BmeetingId%7D).
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>",
    scopes = ["meeting:write", "meeting:write:admin", "meeting:delete:meeting", "meeting:delete:meeting:admin"],
    rate_limit = Light,
    errors(
        /// The ID of the occurrence is not valid.
        400/300 => InvalidParameter,
        /// The app may not see this meeting.
        400/3000 => CannotAccessMeeting,
        /// The meeting is the host's personal one (PMI), which cannot be deleted.
        400/3018 => PmiNotDeletable,
        /// The meeting is a personal audio conference (PAC), which cannot be deleted.
        400/3037 => PacNotDeletable,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn delete_meeting(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
    /// The occurrence to delete, by its ID; the whole series when left out.
    occurrence_id: Option<String>,
    /// Whether the host and alternative hosts are told by e-mail that the meeting was cancelled.
    schedule_for_reminder: Option<bool>,
    /// Whether registrants are told by e-mail that the meeting was cancelled; not when left out.
    cancel_meeting_reminder: Option<bool>,
) -> NoContent;

/// Changes a meeting; what is left out stays as it is.
///
/// A meeting can be changed 100 times within 24 hours. A `start_time` in the past is ignored, and recurring meetings
/// are then not changed. `recurrence` is needed only to change the whole series of a meeting of type 8.
///
/// Zoom's page: [Update a meeting](https://developers.zoom.us/docs/api/meetings/#tag/meetings/PATCH/meetings/%7BmeetingId%7D).
#[zoom_endpoint(
    PATCH, "/meetings/<meeting_id>", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:meeting", "meeting:update:meeting:admin"],
    rate_limit = Light,
    daily_limit(100 meetings per meeting_id),
    errors(
        /// `schedule_for` names no user whom the host may schedule for.
        400/300 => InvalidScheduleFor,
        /// The app may not see this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The access token is not valid.
        401/124 => InvalidAccessToken,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
        /// There were too many calls within the second.
        429/4001 => RateLimited,
    )
)]
pub fn update_meeting(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
    /// The occurrence to change, by its ID: its start, duration, agenda and, of the settings, `auto_recording`,
    /// `host_video`, `join_before_host`, `mute_upon_entry`, `participant_video`, `waiting_room` and `watermark`.
    #[query]
    occurrence_id: Option<String>,
    /// What to change.
    #[body]
    meeting: MeetingUpdate,
) -> NoContent;

/// Creates a SIP URI through which a device dials into a meeting, with a passcode if one is given.
///
/// It is valid for two hours (7,200 seconds) by default; then another must be asked for. The answer also says whether
/// the caller's subscription to the Conference Room Connector (CRC) is valid.
///
/// Zoom's page: [Get a meeting SIP URI with passcode](https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/meetings/%7BmeetingId%7D/sip_dialing).
#[zoom_endpoint(
    POST, "/meetings/<meeting_id>/sip_dialing", json,
    scopes = ["meeting:write:admin:sip_dialing", "meeting:write:sip_dialing", "meeting:write:sip_dialing:admin"],
    rate_limit = Medium,
    errors(
        /// The meeting ID is not valid.
        400/300 => InvalidMeetingId,
        /// The meeting has no SIP URI.
        400/3000 => SipUriNotFound,
        /// No meeting has this ID.
        404/300 => MeetingNotFound,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_sip_uri(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
    /// The passcode to embed in the SIP URI. Zoom does not check it.
    passcode: Option<String>,
) -> SipUri;

/// Ends a live meeting, or recovers a deleted one.
///
/// The host needs Zoom Meetings Basic or higher.
///
/// Zoom's page: [Update meeting status](https://developers.zoom.us/docs/api/meetings/#tag/meetings/PUT/meetings/%7BmeetingId%7D/status).
#[zoom_endpoint(
    PUT, "/meetings/<meeting_id>/status", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:status", "meeting:update:status:admin"],
    rate_limit = Light,
    errors(
        /// The app may not see this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host is an on-premise user, whose meetings cannot be ended this way.
        400/3063 => OnPremisesMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_meeting_status(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
    /// Whether the meeting is ended, or a deleted meeting is brought back.
    action: Option<MeetingAction>,
) -> NoContent;

/// Lists a user's scheduled meetings, page by page.
///
/// Instant meetings and expired ones are not listed. The types `upcoming`, `upcoming_meetings` and `previous_meetings`
/// reach six months at most.
///
/// Zoom's page: [List meetings](https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/users/%7BuserId%7D/meetings).
#[zoom_endpoint(
    GET, "/users/<user_id>/meetings",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_meetings", "meeting:read:list_meetings:admin"],
    rate_limit = Medium,
    paged = meetings,
    errors(
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The account setting "Display meetings scheduled for others" is off.
        403/2306 => OthersMeetingsNotShown,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn list_meetings(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// Which meetings to list: all that are still valid, live ones, upcoming ones or past ones. `scheduled` when left
    /// out.
    #[query(rename = "type")]
    kind: Option<MeetingListType>,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// The number of the page, from 1.
    page_number: Option<u32>,
    /// The first day of the period.
    from: Option<Date>,
    /// The last day of the period.
    to: Option<Date>,
    /// The time zone of `from` and `to`.
    timezone: Option<String>,
) -> MeetingPage;

/// Creates a meeting for a user.
///
/// A host can create or change 100 meetings and webinars a day. The `start_url` is valid for two hours, or 90 days for
/// a host created with `custCreate`; afterwards `get_meeting` returns a fresh one.
///
/// Zoom's page: [Create a meeting](https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/users/%7BuserId%7D/meetings).
#[zoom_endpoint(
    POST, "/users/<user_id>/meetings", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:meeting", "meeting:write:meeting:admin"],
    rate_limit = Light,
    success = 201,
    daily_limit(100 meetings per user_id),
    errors(
        /// `schedule_for` names no user whom the host may schedule for.
        400/300 => InvalidScheduleFor,
        /// An instant meeting cannot be scheduled for somebody else.
        400/3000 => InstantMeetingNotSchedulable,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn create_meeting(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// The meeting to create.
    #[body]
    meeting: NewMeeting,
) -> CreatedMeeting;

/// Lists the meetings of the next 24 hours that a user scheduled or is invited to.
///
/// Invitations that reached another calendar (Google, Exchange, Office 365 or Apple iCloud) are included only when
/// "Calendar and Contacts Integration" is enabled.
///
/// Zoom's page: [List upcoming meetings](https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/users/%7BuserId%7D/upcoming_meetings).
#[zoom_endpoint(
    GET, "/users/<user_id>/upcoming_meetings",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_upcoming_meetings", "meeting:read:list_upcoming_meetings:admin"],
    rate_limit = Medium,
    errors(
        /// No user has this ID.
        404/3001 => UserNotFound,
    )
)]
pub fn list_upcoming_meetings(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
) -> UpcomingMeetingList;

/// What kind of meeting is created.
#[zoom_model]
pub enum NewMeetingType {
    /// One to start at once.
    Instant = 1,
    /// One scheduled once.
    Scheduled = 2,
    /// One that recurs without fixed times.
    RecurringNoFixedTime = 3,
    /// One that recurs at fixed times.
    RecurringFixedTime = 8,
    /// One only for sharing a screen.
    ScreenShare = 10,
}

/// What is changed of a meeting; what is left out stays as it is.
#[zoom_model]
pub struct MeetingUpdate {
    /// What the meeting is about. At most 2,000 characters.
    pub agenda: Option<String>,
    /// How long the meeting is scheduled to last, in minutes. It counts for scheduled meetings (type 2) and recurring
    /// ones with a fixed time (type 8). 1 to 1,440.
    pub duration: Option<u32>,
    /// The meeting's passcode, of letters, digits and `@`, `-`, `_`, `*`. The account's rules come on top; where the
    /// setting that requires one is locked, it is made up when left out. At most 10 characters.
    #[zoom(secret)]
    pub password: Option<String>,
    /// Whether the meeting is prescheduled through the GSuite app. Only scheduled meetings (type 2) and recurring ones
    /// without a fixed time (type 3) can be.
    pub pre_schedule: Option<bool>,
    /// The user the meeting is scheduled for, by ID or e-mail address.
    pub schedule_for: Option<String>,
    /// When and how often the meeting recurs; for recurring meetings with a fixed time (type 8) only.
    pub recurrence: Option<Recurrence>,
    /// The settings of the meeting.
    pub settings: Option<MeetingSettingsUpdate>,
    /// When the meeting starts: in UTC with a `Z` at the end, or in local time without it and `timezone` beside it. It
    /// counts for scheduled meetings and recurring ones with a fixed time.
    pub start_time: Option<Moment>,
    /// The sensitivity label of the meeting, by its ID. Zoom Support enables it for an account.
    pub sensitivity_label_id: Option<String>,
    /// The meeting template the meeting follows, by its ID from the list of meeting templates.
    pub template_id: Option<String>,
    /// The time zone of `start_time`. It counts for scheduled meetings and recurring ones with a fixed time.
    pub timezone: Option<String>,
    /// The topic of the meeting. At most 200 characters.
    pub topic: Option<String>,
    /// The tracking fields and their values.
    pub tracking_fields: Vec<TrackingFieldValue>,
    /// The kind of meeting.
    #[zoom(rename = "type")]
    pub kind: Option<NewMeetingType>,
}

/// What is done with a meeting.
#[zoom_model]
pub enum MeetingAction {
    /// Ends it.
    End,
    /// Brings it back after it was deleted.
    Recover,
}

/// Which of a user's meetings are listed.
#[zoom_model]
pub enum MeetingListType {
    /// All that have not expired: past, live and to come.
    Scheduled,
    /// Those in progress.
    Live,
    /// Those to come, and live ones.
    Upcoming,
    /// Those to come, and live ones, as `upcoming`.
    UpcomingMeetings,
    /// Those whose scheduled end has passed and that have not expired.
    PreviousMeetings,
}

/// A meeting to create.
#[zoom_model]
pub struct NewMeeting {
    /// What the meeting is about. At most 2,000 characters.
    pub agenda: Option<String>,
    /// Whether a passcode is made up when none is given and the user's setting asks for one. With `false`, the meeting
    /// has only a passcode that is given. `true` when left out.
    #[zoom(secret)]
    pub default_password: Option<bool>,
    /// How long the meeting is scheduled to last, in minutes. It counts for scheduled meetings (type 2) and recurring
    /// ones with a fixed time (type 8). 60 when left out, 1 to 1,440.
    pub duration: Option<u32>,
    /// The meeting's passcode, of letters, digits and special characters. The account's rules come on top; where the
    /// user's setting requires one, it is made up when left out, unless `default_password` is `false` and the setting
    /// not locked. At most 10 characters.
    #[zoom(secret)]
    pub password: Option<String>,
    /// Whether the meeting is prescheduled through the GSuite app. Only scheduled meetings (type 2) and recurring ones
    /// without a fixed time (type 3) can be. `false` when left out.
    pub pre_schedule: Option<bool>,
    /// When and how often the meeting recurs; for recurring meetings with a fixed time (type 8) only.
    pub recurrence: Option<Recurrence>,
    /// The user the meeting is scheduled for, by ID or e-mail address.
    pub schedule_for: Option<String>,
    /// The settings of the meeting.
    pub settings: Option<NewMeetingSettings>,
    /// When the meeting starts: in UTC with a `Z` at the end, or without it in the zone of `timezone` or the account.
    /// It counts for scheduled and fixed-time recurring meetings; a past time, or none, means now.
    pub start_time: Option<Moment>,
    /// The sensitivity label of the meeting, by its ID. Zoom Support enables it for an account.
    pub sensitivity_label_id: Option<String>,
    /// The meeting template to schedule from, by its ID: one that an account admin provides. Zoom Support enables such
    /// templates.
    pub template_id: Option<String>,
    /// The time zone of `start_time`. It counts for scheduled meetings and recurring ones with a fixed time.
    pub timezone: Option<String>,
    /// The topic of the meeting. At most 200 characters.
    pub topic: Option<String>,
    /// The tracking fields and their values.
    pub tracking_fields: Vec<NewTrackingField>,
    /// The kind of meeting. 2 when left out.
    #[zoom(rename = "type")]
    pub kind: Option<NewMeetingType>,
}
