//! Meetings: schedule, list, get, update, end and delete them.
//!
//! A meeting's settings are in its `settings`; live meetings, registrants, polls and others have separate modules.

mod responses;
mod settings;
mod settings_requests;
mod settings_responses;

pub use responses::*;
pub use settings::*;
pub use settings_requests::*;
pub use settings_responses::*;

use jiff::civil::Date;

use super::{NewTrackingField, Recurrence, SipUri, TrackingFieldValue};
use zoom_api::types::{MeetingId, Moment};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns a meeting.
///
/// The host needs Zoom Meetings Basic or higher.
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:meeting", "meeting:read:meeting:admin"],
    rate_limit = Light,
    operation = "meeting",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/%7BmeetingId%7D",
    errors(
        /// The app cannot access this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_meeting(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// ID of the occurrence of the recurring meeting.
    occurrence_id: Option<String>,
    /// Whether to include the past occurrences of a recurring meeting.
    show_previous_occurrences: Option<bool>,
) -> Meeting;

/// Deletes a meeting, or one occurrence of a recurring meeting.
///
/// Without `occurrence_id`, the whole series is deleted.
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>",
    scopes = ["meeting:write", "meeting:write:admin", "meeting:delete:meeting", "meeting:delete:meeting:admin"],
    rate_limit = Light,
    operation = "meetingDelete",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/meetings/DELETE/meetings/%7BmeetingId%7D",
    errors(
        /// The occurrence ID is invalid.
        400/300 => InvalidOccurrenceId,
        /// The app cannot access this meeting.
        400/3000 => CannotAccessMeeting,
        /// The meeting is the host's Personal Meeting ID (PMI) meeting, which cannot be deleted.
        400/3018 => PmiNotDeletable,
        /// The meeting is a personal audio conference (PAC), which cannot be deleted.
        400/3037 => PacNotDeletable,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn delete_meeting(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// ID of the occurrence to delete; by default the whole series.
    occurrence_id: Option<String>,
    /// Whether the host and alternative hosts are notified by email of the cancellation.
    schedule_for_reminder: Option<bool>,
    /// Whether registrants are notified by email of the cancellation; by default no.
    cancel_meeting_reminder: Option<bool>,
) -> NoContent;

/// Updates a meeting. Omitted fields keep their values.
///
/// A meeting can be updated 100 times within 24 hours. A `start_time` in the past is ignored; without a valid one,
/// recurring meetings are not updated. `recurrence` is required only to update the whole series of a meeting of type 8.
#[zoom_endpoint(
    PATCH, "/meetings/<meeting_id>", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:meeting", "meeting:update:meeting:admin"],
    rate_limit = Light,
    operation = "meetingUpdate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/meetings/PATCH/meetings/%7BmeetingId%7D",
    daily_limit(100 meetings per meeting_id),
    errors(
        /// `schedule_for` does not identify a user whom the host can schedule for, or `enforce_login_domains` is
        /// malformed: domains are separated by semicolons.
        400/300 => InvalidScheduleForOrDomains,
        /// The app cannot access this meeting, `schedule_for` is not possible for the meeting or the user, the account
        /// blocks the user from meetings, or the meeting type does not support `pre_schedule`.
        400/3000 => CannotUpdateMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The access token is invalid or expired.
        401/124 => InvalidAccessToken,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
        /// The per-second rate limit was exceeded.
        429/4001 => RateLimited,
    )
)]
pub fn update_meeting(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// ID of the occurrence to update: its start, duration, agenda and, of the settings, `auto_recording`,
    /// `host_video`, `join_before_host`, `mute_upon_entry`, `participant_video`, `waiting_room` and `watermark`.
    #[query]
    occurrence_id: Option<String>,
    /// Changes to apply.
    #[body]
    meeting: MeetingUpdate,
) -> NoContent;

/// Creates a SIP URI with which a device dials into a meeting, including the given passcode.
///
/// It is valid for two hours (7,200 seconds) by default. The response also states whether the caller's Conference Room
/// Connector (CRC) subscription is valid.
#[zoom_endpoint(
    POST, "/meetings/<meeting_id>/sip_dialing", json,
    scopes = ["meeting:write:admin:sip_dialing", "meeting:write:sip_dialing", "meeting:write:sip_dialing:admin"],
    rate_limit = Medium,
    operation = "getSipDialingWithPasscode",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/meetings/%7BmeetingId%7D/sip_dialing",
    errors(
        /// The meeting ID is invalid.
        400/300 => InvalidMeetingId,
        /// The meeting has no SIP URI.
        400/3000 => SipUriNotFound,
        /// The meeting does not exist.
        404/300 => MeetingNotFound,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_sip_uri(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// Passcode to embed in the SIP URI. Zoom does not validate it.
    passcode: Option<String>,
) -> SipUri;

/// Ends a live meeting, or recovers a deleted one.
///
/// The host needs Zoom Meetings Basic or higher.
#[zoom_endpoint(
    PUT, "/meetings/<meeting_id>/status", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:status", "meeting:update:status:admin"],
    rate_limit = Light,
    operation = "meetingStatus",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/meetings/PUT/meetings/%7BmeetingId%7D/status",
    errors(
        /// The app cannot access this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host is an on-premises user, whose meetings cannot be ended this way.
        400/3063 => OnPremisesMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_meeting_status(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// Action: end the meeting, or recover a deleted meeting.
    action: Option<MeetingAction>,
) -> NoContent;

/// Lists a user's scheduled meetings.
///
/// Instant meetings and expired ones are not listed. The types `upcoming`, `upcoming_meetings` and `previous_meetings`
/// cover at most six months.
#[zoom_endpoint(
    GET, "/users/<user_id>/meetings",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_meetings", "meeting:read:list_meetings:admin"],
    rate_limit = Medium,
    paged = meetings,
    operation = "meetings",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/users/%7BuserId%7D/meetings",
    errors(
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The account setting "Display meetings scheduled for others" is disabled.
        403/2306 => OthersMeetingsNotShown,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn list_meetings(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// Meetings to list: all valid ones, live, upcoming or past ones.
    #[zoom(default = "scheduled")]
    #[query(rename = "type")]
    kind: Option<MeetingListType>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Page number, starting at 1.
    page_number: Option<u32>,
    /// First day of the period.
    from: Option<Date>,
    /// Last day of the period.
    to: Option<Date>,
    /// Time zone of `from` and `to`.
    timezone: Option<String>,
) -> MeetingPage;

/// Creates a meeting for a user.
///
/// A host can create or update 100 meetings and webinars per day. The `start_url` is valid for two hours, or 90 days
/// for a host created with `custCreate`; afterwards `get_meeting` returns a new one.
#[zoom_endpoint(
    POST, "/users/<user_id>/meetings", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:meeting", "meeting:write:meeting:admin"],
    rate_limit = Light,
    success = 201,
    operation = "meetingCreate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/users/%7BuserId%7D/meetings",
    daily_limit(100 meetings per user_id),
    errors(
        /// `schedule_for` does not identify a user whom the host can schedule for, or `enforce_login_domains` is
        /// malformed: domains are separated by semicolons.
        400/300 => InvalidScheduleForOrDomains,
        /// The meeting cannot be scheduled for this user: it is an instant meeting, the caller may not schedule for the
        /// user, or the account blocks the user from meetings.
        400/3000 => CannotScheduleForUser,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn create_meeting(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// Meeting to create.
    #[body]
    meeting: NewMeeting,
) -> CreatedMeeting;

/// Lists the meetings of the next 24 hours that a user scheduled or is invited to.
///
/// Invitations in another calendar (Google, Exchange, Office 365 or Apple iCloud) are included only if "Calendar and
/// Contacts Integration" is enabled.
#[zoom_endpoint(
    GET, "/users/<user_id>/upcoming_meetings",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_upcoming_meetings", "meeting:read:list_upcoming_meetings:admin"],
    rate_limit = Medium,
    operation = "listUpcomingMeeting",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/users/%7BuserId%7D/upcoming_meetings",
    errors(
        /// The user does not exist.
        404/3001 => UserNotFound,
    )
)]
pub fn list_upcoming_meetings(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
) -> UpcomingMeetingList;

/// Type of a meeting to create.
#[zoom_model]
pub enum NewMeetingType {
    /// Instant meeting.
    Instant = 1,
    /// Scheduled.
    Scheduled = 2,
    /// Recurring without a fixed time.
    RecurringNoFixedTime = 3,
    /// Recurring with a fixed time.
    RecurringFixedTime = 8,
    /// Screen sharing only.
    ScreenShare = 10,
}

/// Changes to a meeting. Omitted fields keep their values.
#[zoom_model]
pub struct MeetingUpdate {
    /// Description of the meeting.
    #[zoom(max_length = 2000)]
    pub agenda: Option<String>,
    /// Scheduled duration of the meeting, in minutes. Applies to scheduled meetings (type 2) and recurring meetings
    /// with a fixed time (type 8).
    #[zoom(min = 1, max = 1440)]
    pub duration: Option<u32>,
    /// Passcode of the meeting: letters, digits and `@`, `-`, `_`, `*`. The account's rules apply as well. If omitted,
    /// Zoom generates a passcode if the setting that requires one is locked.
    #[zoom(secret, max_length = 10)]
    pub password: Option<String>,
    /// Whether the meeting is prescheduled through the GSuite app. Only for scheduled meetings (type 2) and recurring
    /// meetings without a fixed time (type 3).
    pub pre_schedule: Option<bool>,
    /// ID or email address of the user for whom the meeting is scheduled.
    pub schedule_for: Option<String>,
    /// Recurrence of the meeting; only for recurring meetings with a fixed time (type 8).
    pub recurrence: Option<Recurrence>,
    /// Meeting settings.
    pub settings: Option<MeetingSettingsUpdate>,
    /// Start time of the meeting: in UTC with a trailing `Z`, or in local time without it, together with `timezone`.
    /// Applies to scheduled meetings and to recurring ones with a fixed time.
    pub start_time: Option<Moment>,
    /// ID of the meeting's sensitivity label. Zoom Support enables it for an account.
    pub sensitivity_label_id: Option<String>,
    /// ID of the meeting template, from the list of meeting templates.
    pub template_id: Option<String>,
    /// Time zone of `start_time`. Applies to scheduled meetings and to recurring ones with a fixed time.
    pub timezone: Option<String>,
    /// Topic of the meeting.
    #[zoom(max_length = 200)]
    pub topic: Option<String>,
    /// Tracking fields and their values.
    pub tracking_fields: Vec<TrackingFieldValue>,
    /// Meeting type.
    #[zoom(rename = "type")]
    pub kind: Option<NewMeetingType>,
}

/// Action for a meeting.
#[zoom_model]
pub enum MeetingAction {
    /// End.
    End,
    /// Recover a deleted meeting.
    Recover,
}

/// Meetings of a user to list.
#[zoom_model]
pub enum MeetingListType {
    /// All meetings that have not expired: past, live and upcoming.
    Scheduled,
    /// In progress.
    Live,
    /// Upcoming and live meetings.
    Upcoming,
    /// Upcoming and live meetings, as `upcoming`.
    UpcomingMeetings,
    /// Meetings whose scheduled end has passed and that have not expired.
    PreviousMeetings,
}

/// Meeting to create.
#[zoom_model]
pub struct NewMeeting {
    /// Description of the meeting.
    #[zoom(max_length = 2000)]
    pub agenda: Option<String>,
    /// Whether a passcode is generated if none is given and the user's setting requires one. With `false`, the meeting
    /// has only a given passcode.
    #[zoom(default = true)]
    pub default_password: Option<bool>,
    /// Scheduled duration of the meeting, in minutes. Applies to scheduled meetings (type 2) and recurring meetings
    /// with a fixed time (type 8).
    #[zoom(default = 60, min = 1, max = 1440)]
    pub duration: Option<u32>,
    /// Passcode of the meeting: letters, digits and special characters. The account's rules apply as well. If omitted,
    /// Zoom generates a passcode if the user's setting requires one, unless `default_password` is `false` and the
    /// setting is not locked.
    #[zoom(secret, max_length = 10)]
    pub password: Option<String>,
    /// Whether the meeting is prescheduled through the GSuite app. Only for scheduled meetings (type 2) and recurring
    /// meetings without a fixed time (type 3).
    #[zoom(default = false)]
    pub pre_schedule: Option<bool>,
    /// Recurrence of the meeting; only for recurring meetings with a fixed time (type 8).
    pub recurrence: Option<Recurrence>,
    /// ID or email address of the user for whom the meeting is scheduled.
    pub schedule_for: Option<String>,
    /// Meeting settings.
    pub settings: Option<NewMeetingSettings>,
    /// Start time of the meeting: in UTC with a trailing `Z`, or without it in the time zone of `timezone` or the
    /// account. Applies to scheduled meetings and to recurring ones with a fixed time; a past or missing time means
    /// now.
    pub start_time: Option<Moment>,
    /// ID of the meeting's sensitivity label. Zoom Support enables it for an account.
    pub sensitivity_label_id: Option<String>,
    /// ID of the admin's meeting template to schedule from. Zoom Support enables such templates.
    pub template_id: Option<String>,
    /// Time zone of `start_time`. Applies to scheduled meetings and to recurring ones with a fixed time.
    pub timezone: Option<String>,
    /// Topic of the meeting.
    #[zoom(max_length = 200)]
    pub topic: Option<String>,
    /// Tracking fields and their values.
    pub tracking_fields: Vec<NewTrackingField>,
    /// Meeting type.
    #[zoom(rename = "type", default = 2)]
    pub kind: Option<NewMeetingType>,
}
