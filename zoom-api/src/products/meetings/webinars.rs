//! Webinars.

use jiff::Timestamp;

use super::{
    ApprovalType, Audio, AutoRecording, CreationSource, InviteLink, LanguageInterpretation, MonthlyWeek,
    MonthlyWeekDay, NewAttendee, NewTrackingField, Occurrence, RecurrenceType, RegistrationType,
    SignLanguageInterpretation, SipUri, TrackingField, TrackingFieldUpdate, WeeklyDays,
};
use crate::types::{MeetingUuid, Moment};
use crate::{NoContent, zoom_endpoint, zoom_model};

/// Deletes a chat message.
///
/// Zoom's page: [Delete a live webinar message](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/live_webinars/%7BwebinarId%7D/chat/messages/%7BmessageId%7D).
#[zoom_endpoint(
    DELETE, "/live_webinars/<webinar_id>/chat/messages/<message_id>",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:live_webinar_chat_message", "webinar:delete:live_webinar_chat_message:admin"],
    rate_limit = Medium,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// DLP not enabled.
        400/300 => DlpNotEnabled,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_chat_message(
    /// The webinar.
    webinar_id: i64,
    /// The message.
    message_id: String,
    /// The file IDs.
    file_ids: Option<String>,
) -> NoContent;

/// Lists webinars.
///
/// Zoom's page: [List webinars](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/users/%7BuserId%7D/webinars).
#[zoom_endpoint(
    GET, "/users/<user_id>/webinars",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_webinars", "webinar:read:list_webinars:admin"],
    rate_limit = Medium,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn list_webinars(
    /// The user.
    user_id: String,
    /// The type: `scheduled` when left out.
    #[query(rename = "type")]
    kind: Option<WebinarListType>,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The number of the page: 1 when left out.
    page_number: Option<u32>,
    /// Whether events webinar is included.
    include_events_webinar: Option<bool>,
) -> WebinarList;

/// Creates a webinar.
///
/// Zoom's page: [Create a webinar](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/users/%7BuserId%7D/webinars).
#[zoom_endpoint(
    POST, "/users/<user_id>/webinars", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:webinar", "webinar:write:webinar:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// Webinar plan required.
        400/200 => WebinarPlanRequired,
        /// Invalid schedule for.
        400/300 => InvalidScheduleFor,
        /// Cannot schedule meeting.
        400/3000 => CannotScheduleMeeting,
        /// Simulive needs fixed time.
        400/4505 => SimuliveNeedsFixedTime,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn create_webinar(
    /// The user.
    user_id: String,
    /// The webinar.
    #[body]
    webinar: NewWebinar,
) -> CreatedWebinar;

/// Gets a webinar.
///
/// Zoom's page: [Get a webinar](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:webinar", "webinar:read:webinar:admin"],
    rate_limit = Light,
    errors(
        /// Webinar plan required.
        400/200 => WebinarPlanRequired,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_webinar(
    /// The webinar.
    webinar_id: MeetingUuid,
    /// The occurrence ID.
    occurrence_id: Option<String>,
    /// Whether previous occurrences are shown.
    show_previous_occurrences: Option<bool>,
) -> Webinar;

/// Deletes a webinar.
///
/// Zoom's page: [Delete a webinar](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D).
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:webinar", "webinar:delete:webinar:admin"],
    rate_limit = Light,
    errors(
        /// Webinar plan required.
        400/200 => WebinarPlanRequired,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Event directory webinar.
        400/3000 => EventDirectoryWebinar,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_webinar(
    /// The webinar.
    webinar_id: i64,
    /// The occurrence ID.
    occurrence_id: Option<String>,
    /// Whether "cancel webinar reminder" is on.
    cancel_webinar_reminder: Option<bool>,
) -> NoContent;

/// Updates a webinar.
///
/// Zoom's page: [Update a webinar](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/%7BwebinarId%7D).
#[zoom_endpoint(
    PATCH, "/webinars/<webinar_id>", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:webinar", "webinar:update:webinar:admin"],
    rate_limit = Light,
    errors(
        /// Webinar plan required.
        400/200 => WebinarPlanRequired,
        /// Invalid schedule for.
        400/300 => InvalidScheduleFor,
        /// Simulive webinar started.
        400/3000 => SimuliveWebinarStarted,
        /// Domain blocked.
        400/3003 => DomainBlocked,
        /// Simulive needs fixed time.
        400/4505 => SimuliveNeedsFixedTime,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_webinar(
    /// The webinar.
    webinar_id: i64,
    /// The occurrence ID.
    #[query]
    occurrence_id: Option<String>,
    /// The webinar.
    #[body]
    webinar: WebinarUpdate,
) -> NoContent;

/// Creates invite links.
///
/// Zoom's page: [Create webinar's invite links](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/invite_links).
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/invite_links", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:invite_links", "webinar:write:invite_links:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn create_invite_links(
    /// The webinar.
    webinar_id: i64,
    /// The attendees: 1 to 500.
    attendees: Option<Vec<NewAttendee>>,
    /// The ttl: 7,200 when left out, 0 to 7,776,000.
    ttl: Option<u32>,
) -> InviteLink;

/// Gets a SIP URI.
///
/// Zoom's page: [Get a webinar SIP URI with passcode](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/sip_dialing).
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/sip_dialing", json,
    scopes = ["webinar:write:admin:sip_dialing", "webinar:write:sip_dialing", "webinar:write:sip_dialing:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Cannot access meeting.
        400/3000 => CannotAccessMeeting,
    )
)]
pub fn get_sip_uri(
    /// The webinar.
    webinar_id: i64,
    /// The passcode.
    passcode: Option<String>,
) -> SipUri;

/// Updates a webinar status.
///
/// Zoom's page: [Update webinar status](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PUT/webinars/%7BwebinarId%7D/status).
#[zoom_endpoint(
    PUT, "/webinars/<webinar_id>/status", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:status", "webinar:update:status:admin"],
    rate_limit = Light,
    success = 200,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// On premises meeting.
        400/3063 => OnPremisesMeeting,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_webinar_status(
    /// The webinar.
    webinar_id: i64,
    /// The action.
    action: Option<WebinarAction>,
) -> NoContent;

/// A webinar.
#[zoom_model]
pub struct Webinar {
    /// The host email: an e-mail address.
    pub host_email: Option<String>,
    /// The host ID.
    pub host_id: Option<String>,
    /// The ID.
    pub id: Option<i64>,
    /// The template ID.
    pub template_id: Option<String>,
    /// The UUID.
    pub uuid: Option<String>,
    /// The agenda.
    pub agenda: Option<String>,
    /// The created at.
    pub created_at: Option<Moment>,
    /// The duration.
    pub duration: Option<u32>,
    /// The registration URL.
    pub registration_url: Option<String>,
    /// The join URL.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The occurrences.
    pub occurrences: Vec<Occurrence>,
    /// The password: at most 10 characters.
    #[zoom(secret)]
    pub password: Option<String>,
    /// The encrypted passcode.
    #[zoom(secret)]
    pub encrypted_passcode: Option<String>,
    /// The H.323 passcode.
    #[zoom(secret)]
    pub h323_passcode: Option<String>,
    /// The recurrence.
    pub recurrence: Option<Recurrence>,
    /// The settings.
    pub settings: Option<WebinarSettings>,
    /// The start time.
    pub start_time: Option<Moment>,
    /// The start URL.
    #[zoom(secret)]
    pub start_url: Option<String>,
    /// The timezone.
    pub timezone: Option<String>,
    /// The topic: at most 200 characters.
    pub topic: Option<String>,
    /// The tracking fields.
    pub tracking_fields: Vec<TrackingField>,
    /// The type: 5 when left out.
    #[zoom(rename = "type")]
    pub kind: Option<WebinarType>,
    /// Whether it is simulive.
    pub is_simulive: Option<bool>,
    /// The record file ID.
    pub record_file_id: Option<String>,
    /// Whether "transition to live" is on.
    pub transition_to_live: Option<bool>,
    /// The simulive delay start.
    pub simulive_delay_start: Option<SimuliveDelayStart>,
    /// The creation source.
    pub creation_source: Option<CreationSource>,
}

/// A recurrence.
#[zoom_model]
pub struct Recurrence {
    /// The end date time.
    pub end_date_time: Option<Timestamp>,
    /// The end times: 1 when left out, at most 60.
    pub end_times: Option<i64>,
    /// The monthly day.
    pub monthly_day: Option<i64>,
    /// The monthly week.
    pub monthly_week: Option<MonthlyWeek>,
    /// The monthly week day.
    pub monthly_week_day: Option<MonthlyWeekDay>,
    /// The repeat interval.
    pub repeat_interval: Option<i64>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: RecurrenceType,
    /// The weekly days.
    pub weekly_days: Option<String>,
}

/// Webinar settings.
#[zoom_model]
pub struct WebinarSettings {
    /// The additional data center regions.
    pub additional_data_center_regions: Vec<String>,
    /// Whether multiple devices are allowed.
    pub allow_multiple_devices: Option<bool>,
    /// The alternative hosts.
    pub alternative_hosts: Option<String>,
    /// Whether "alternative host update polls" is on.
    pub alternative_host_update_polls: Option<bool>,
    /// The approval type: 2 when left out.
    pub approval_type: Option<ApprovalType>,
    /// The attendees and panelists reminder email notification.
    pub attendees_and_panelists_reminder_email_notification: Option<ReminderEmail>,
    /// The audio: `both` when left out.
    pub audio: Option<Audio>,
    /// The audio conference info: at most 2,048 characters.
    pub audio_conference_info: Option<String>,
    /// The authentication domains.
    pub authentication_domains: Option<String>,
    /// The authentication name.
    pub authentication_name: Option<String>,
    /// The authentication option.
    pub authentication_option: Option<String>,
    /// The auto recording: `none` when left out.
    pub auto_recording: Option<AutoRecording>,
    /// Whether "close registration" is on.
    #[deprecated = "it is being given up"]
    pub close_registration: Option<bool>,
    /// The contact email.
    pub contact_email: Option<String>,
    /// The contact name.
    pub contact_name: Option<String>,
    /// The email language.
    pub email_language: Option<String>,
    /// Whether "enforce login" is on.
    #[deprecated = "it is being given up"]
    pub enforce_login: Option<bool>,
    /// The enforce login domains.
    #[deprecated = "it is being given up"]
    pub enforce_login_domains: Option<String>,
    /// The follow up absentees email notification.
    pub follow_up_absentees_email_notification: Option<AbsenteeEmail>,
    /// The follow up attendees email notification.
    pub follow_up_attendees_email_notification: Option<AttendeeEmail>,
    /// The global dial in countries.
    pub global_dial_in_countries: Vec<String>,
    /// The global dial in numbers.
    pub global_dial_in_numbers: Vec<GlobalDialInNumber>,
    /// Whether "hd video" is on: `false` when left out.
    pub hd_video: Option<bool>,
    /// Whether "hd video for attendees" is on: `false` when left out.
    pub hd_video_for_attendees: Option<bool>,
    /// Whether "host video" is on.
    pub host_video: Option<bool>,
    /// The language interpretation.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// The sign language interpretation.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether "panelist authentication" is on.
    pub panelist_authentication: Option<bool>,
    /// Whether "meeting authentication" is on.
    pub meeting_authentication: Option<bool>,
    /// Whether "add watermark" is on.
    pub add_watermark: Option<bool>,
    /// Whether "add audio watermark" is on.
    pub add_audio_watermark: Option<bool>,
    /// Whether "on demand" is on: `false` when left out.
    pub on_demand: Option<bool>,
    /// Whether "panelists invitation email notification" is on.
    pub panelists_invitation_email_notification: Option<bool>,
    /// Whether "panelists video" is on.
    pub panelists_video: Option<bool>,
    /// Whether "post webinar survey" is on.
    pub post_webinar_survey: Option<bool>,
    /// Whether "practice session" is on: `false` when left out.
    pub practice_session: Option<bool>,
    /// The question and answer.
    pub question_and_answer: Option<QuestionAndAnswer>,
    /// Whether "registrants confirmation email" is on.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether "registrants email notification" is on.
    pub registrants_email_notification: Option<bool>,
    /// The registrants restrict number: 0 when left out, 0 to 20,000.
    pub registrants_restrict_number: Option<u32>,
    /// The registration type: 1 when left out.
    pub registration_type: Option<RegistrationType>,
    /// Whether 1080p video to attendees is sent: `false` when left out.
    pub send_1080p_video_to_attendees: Option<bool>,
    /// Whether share button is shown.
    pub show_share_button: Option<bool>,
    /// Whether join info is shown.
    pub show_join_info: Option<bool>,
    /// The survey URL.
    pub survey_url: Option<String>,
    /// Whether session branding is enabled.
    pub enable_session_branding: Option<bool>,
    /// Whether "request permission to unmute participants" is on.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether host control participant mute state is allowed.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether "email in attendee report" is on.
    pub email_in_attendee_report: Option<bool>,
}

/// A reminder email.
#[zoom_model]
pub struct ReminderEmail {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<ReminderEmailType>,
}

/// What a reminder email type can be.
#[zoom_model]
pub enum ReminderEmailType {
    /// Send1 hour before webinar.
    Send1HourBeforeWebinar = 0,
    /// One day.
    OneDay = 1,
    /// One hour and one day.
    OneHourAndOneDay = 2,
    /// One week.
    OneWeek = 3,
    /// One hour and one week.
    OneHourAndOneWeek = 4,
    /// One day and one week.
    OneDayAndOneWeek = 5,
    /// One hour one day and one week.
    OneHourOneDayAndOneWeek = 6,
    /// Send1 hour1 day3.
    Send1Hour1Day3 = 7,
}

/// An absentee email.
#[zoom_model]
pub struct AbsenteeEmail {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<AbsenteeEmailType>,
}

/// What an absentee email type can be.
#[zoom_model]
pub enum AbsenteeEmailType {
    /// Send1 days after scheduled.
    Send1DaysAfterScheduled = 0,
    /// Send2 days after scheduled.
    Send2DaysAfterScheduled = 1,
    /// Send3 days after scheduled.
    Send3DaysAfterScheduled = 2,
    /// Send4 days after scheduled.
    Send4DaysAfterScheduled = 3,
    /// Send5 days after scheduled.
    Send5DaysAfterScheduled = 4,
    /// Send6 days after scheduled.
    Send6DaysAfterScheduled = 5,
    /// Send7 days after scheduled.
    Send7DaysAfterScheduled = 6,
    /// Send7 days after scheduled2.
    Send7DaysAfterScheduled2 = 7,
}

/// An attendee email.
#[zoom_model]
pub struct AttendeeEmail {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<AttendeeEmailType>,
}

/// What an attendee email type can be.
#[zoom_model]
pub enum AttendeeEmailType {
    /// Send1 day after scheduled.
    Send1DayAfterScheduled = 0,
    /// Send2 days after scheduled.
    Send2DaysAfterScheduled = 1,
    /// Send3 days after scheduled.
    Send3DaysAfterScheduled = 2,
    /// Send4 days after scheduled.
    Send4DaysAfterScheduled = 3,
    /// Send5 days after scheduled.
    Send5DaysAfterScheduled = 4,
    /// Send6 days after scheduled.
    Send6DaysAfterScheduled = 5,
    /// Send7 days after scheduled.
    Send7DaysAfterScheduled = 6,
    /// Send7 days after scheduled2.
    Send7DaysAfterScheduled2 = 7,
}

/// A global dial in number.
#[zoom_model]
pub struct GlobalDialInNumber {
    /// The city.
    pub city: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The country name.
    pub country_name: Option<String>,
    /// The number.
    pub number: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<GlobalDialInNumberType>,
}

/// What a global dial in number type can be.
#[zoom_model]
pub enum GlobalDialInNumberType {
    /// Toll.
    Toll,
    /// Tollfree.
    Tollfree,
    /// Premium.
    Premium,
}

/// A question and answer.
#[zoom_model]
pub struct QuestionAndAnswer {
    /// Whether submit questions are allowed.
    pub allow_submit_questions: Option<bool>,
    /// Whether anonymous questions are allowed.
    pub allow_anonymous_questions: Option<bool>,
    /// The answer questions.
    pub answer_questions: Option<AnswerQuestions>,
    /// Whether "attendees can comment" is on.
    pub attendees_can_comment: Option<bool>,
    /// Whether "attendees can upvote" is on.
    pub attendees_can_upvote: Option<bool>,
    /// Whether auto reply is allowed.
    pub allow_auto_reply: Option<bool>,
    /// The auto reply text.
    pub auto_reply_text: Option<String>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
}

/// What an answer questions can be.
#[zoom_model]
pub enum AnswerQuestions {
    /// Only.
    Only,
    /// All.
    All,
}

/// What a webinar type can be.
#[zoom_model]
pub enum WebinarType {
    /// Webinar.
    Webinar = 5,
    /// Recurring with no fixed time.
    RecurringWithNoFixedTime = 6,
    /// Recurring with fixed time.
    RecurringWithFixedTime = 9,
}

/// A simulive delay start.
#[zoom_model]
pub struct SimuliveDelayStart {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The time.
    pub time: Option<i64>,
    /// The timeunit: `second` when left out.
    pub timeunit: Option<TimeUnit>,
}

/// What a time unit can be.
#[zoom_model]
pub enum TimeUnit {
    /// Second.
    Second,
    /// Minute.
    Minute,
}

/// A webinar list.
#[zoom_model]
pub struct WebinarList {
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of the page: 1 when left out.
    #[deprecated = "it is being given up"]
    pub page_number: Option<u32>,
    /// How many records a page holds: 30 when left out, at most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The webinars.
    pub webinars: Vec<ListedWebinar>,
}

/// A webinar, as it is listed.
#[zoom_model]
pub struct ListedWebinar {
    /// The agenda.
    pub agenda: Option<String>,
    /// The created at.
    pub created_at: Option<Moment>,
    /// The duration.
    pub duration: Option<u32>,
    /// The host ID.
    pub host_id: Option<String>,
    /// The ID.
    pub id: Option<i64>,
    /// The join URL.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The start time.
    pub start_time: Option<Moment>,
    /// The timezone.
    pub timezone: Option<String>,
    /// The topic.
    pub topic: Option<String>,
    /// The type: 5 when left out.
    #[zoom(rename = "type")]
    pub kind: Option<WebinarType>,
    /// The UUID.
    pub uuid: Option<String>,
    /// Whether it is simulive.
    pub is_simulive: Option<bool>,
    /// Whether it is events webinar.
    pub is_events_webinar: Option<bool>,
}

/// A webinar that was made.
#[zoom_model]
pub struct CreatedWebinar {
    /// The host email: an e-mail address.
    pub host_email: Option<String>,
    /// The host ID.
    pub host_id: Option<String>,
    /// The ID.
    pub id: Option<i64>,
    /// The template ID.
    pub template_id: Option<String>,
    /// The UUID.
    pub uuid: Option<String>,
    /// The agenda.
    pub agenda: Option<String>,
    /// The created at.
    pub created_at: Option<Moment>,
    /// The duration.
    pub duration: Option<u32>,
    /// The registration URL.
    pub registration_url: Option<String>,
    /// The join URL.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The occurrences.
    pub occurrences: Vec<Occurrence>,
    /// The password: at most 10 characters.
    #[zoom(secret)]
    pub password: Option<String>,
    /// The encrypted passcode.
    #[zoom(secret)]
    pub encrypted_passcode: Option<String>,
    /// The H.323 passcode.
    #[zoom(secret)]
    pub h323_passcode: Option<String>,
    /// The recurrence.
    pub recurrence: Option<Recurrence>,
    /// The settings.
    pub settings: Option<WebinarSettings>,
    /// The start time.
    pub start_time: Option<Moment>,
    /// The start URL.
    #[zoom(secret)]
    pub start_url: Option<String>,
    /// The timezone.
    pub timezone: Option<String>,
    /// The topic: at most 200 characters.
    pub topic: Option<String>,
    /// The tracking fields.
    pub tracking_fields: Vec<TrackingField>,
    /// The type: 5 when left out.
    #[zoom(rename = "type")]
    pub kind: Option<WebinarType>,
    /// Whether it is simulive.
    pub is_simulive: Option<bool>,
    /// The record file ID.
    pub record_file_id: Option<String>,
    /// Whether "transition to live" is on.
    pub transition_to_live: Option<bool>,
    /// The simulive delay start.
    pub simulive_delay_start: Option<WebinarSimuliveDelayStart>,
    /// The creation source.
    pub creation_source: Option<CreationSource>,
}

/// A webinar simulive delay start.
#[zoom_model]
pub struct WebinarSimuliveDelayStart {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The time.
    pub time: Option<i64>,
    /// The timeunit.
    pub timeunit: Option<String>,
}

/// What a webinar list type can be.
#[zoom_model]
pub enum WebinarListType {
    /// Scheduled.
    Scheduled,
    /// Upcoming.
    Upcoming,
}

/// What is made: webinar.
#[zoom_model]
pub struct NewWebinar {
    /// The agenda.
    pub agenda: Option<String>,
    /// The duration.
    pub duration: Option<u32>,
    /// The password: at most 10 characters.
    #[zoom(secret)]
    pub password: Option<String>,
    /// Whether "default passcode" is on: `true` when left out.
    #[zoom(secret)]
    pub default_passcode: Option<bool>,
    /// The recurrence.
    pub recurrence: Option<Recurrence>,
    /// The schedule for.
    pub schedule_for: Option<String>,
    /// The settings.
    pub settings: Option<NewWebinarSettings>,
    /// The start time.
    pub start_time: Option<Moment>,
    /// The template ID.
    pub template_id: Option<String>,
    /// The timezone.
    pub timezone: Option<String>,
    /// The topic.
    pub topic: Option<String>,
    /// The tracking fields.
    pub tracking_fields: Vec<NewTrackingField>,
    /// The type: 5 when left out.
    #[zoom(rename = "type")]
    pub kind: Option<WebinarType>,
    /// Whether it is simulive.
    pub is_simulive: Option<bool>,
    /// The record file ID.
    pub record_file_id: Option<String>,
    /// Whether "transition to live" is on.
    pub transition_to_live: Option<bool>,
    /// The simulive delay start.
    pub simulive_delay_start: Option<SimuliveDelayStart>,
}

/// What is made: webinar settings.
#[zoom_model]
pub struct NewWebinarSettings {
    /// The additional data center regions.
    pub additional_data_center_regions: Vec<String>,
    /// Whether multiple devices are allowed.
    pub allow_multiple_devices: Option<bool>,
    /// The alternative hosts.
    pub alternative_hosts: Option<String>,
    /// Whether "alternative host update polls" is on.
    pub alternative_host_update_polls: Option<bool>,
    /// The approval type: 2 when left out.
    pub approval_type: Option<ApprovalType>,
    /// The attendees and panelists reminder email notification.
    pub attendees_and_panelists_reminder_email_notification: Option<ReminderEmail>,
    /// The audio: `both` when left out.
    pub audio: Option<Audio>,
    /// The audio conference info: at most 2,048 characters.
    pub audio_conference_info: Option<String>,
    /// The authentication domains.
    pub authentication_domains: Option<String>,
    /// The authentication option.
    pub authentication_option: Option<String>,
    /// The auto recording: `none` when left out.
    pub auto_recording: Option<AutoRecording>,
    /// Whether "close registration" is on.
    #[deprecated = "it is being given up"]
    pub close_registration: Option<bool>,
    /// The contact email.
    pub contact_email: Option<String>,
    /// The contact name.
    pub contact_name: Option<String>,
    /// The email language.
    pub email_language: Option<String>,
    /// Whether "enforce login" is on.
    #[deprecated = "it is being given up"]
    pub enforce_login: Option<bool>,
    /// The enforce login domains.
    #[deprecated = "it is being given up"]
    pub enforce_login_domains: Option<String>,
    /// The follow up absentees email notification.
    pub follow_up_absentees_email_notification: Option<AbsenteeEmail>,
    /// The follow up attendees email notification.
    pub follow_up_attendees_email_notification: Option<AttendeeEmail>,
    /// The global dial in countries.
    pub global_dial_in_countries: Vec<String>,
    /// Whether "hd video" is on: `false` when left out.
    pub hd_video: Option<bool>,
    /// Whether "hd video for attendees" is on: `false` when left out.
    pub hd_video_for_attendees: Option<bool>,
    /// Whether "host video" is on.
    pub host_video: Option<bool>,
    /// The language interpretation.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// The sign language interpretation.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether "panelist authentication" is on.
    pub panelist_authentication: Option<bool>,
    /// Whether "meeting authentication" is on.
    pub meeting_authentication: Option<bool>,
    /// Whether "add watermark" is on.
    pub add_watermark: Option<bool>,
    /// Whether "add audio watermark" is on.
    pub add_audio_watermark: Option<bool>,
    /// Whether "on demand" is on: `false` when left out.
    pub on_demand: Option<bool>,
    /// Whether "panelists invitation email notification" is on.
    pub panelists_invitation_email_notification: Option<bool>,
    /// Whether "panelists video" is on.
    pub panelists_video: Option<bool>,
    /// Whether "post webinar survey" is on.
    pub post_webinar_survey: Option<bool>,
    /// Whether "practice session" is on: `false` when left out.
    pub practice_session: Option<bool>,
    /// The question and answer.
    pub question_and_answer: Option<QuestionAndAnswer>,
    /// Whether "registrants confirmation email" is on.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether "registrants email notification" is on.
    pub registrants_email_notification: Option<bool>,
    /// The registrants restrict number: 0 when left out, 0 to 20,000.
    pub registrants_restrict_number: Option<u32>,
    /// The registration type: 1 when left out.
    pub registration_type: Option<RegistrationType>,
    /// Whether 1080p video to attendees is sent: `false` when left out.
    pub send_1080p_video_to_attendees: Option<bool>,
    /// Whether share button is shown.
    pub show_share_button: Option<bool>,
    /// Whether join info is shown.
    pub show_join_info: Option<bool>,
    /// The survey URL.
    pub survey_url: Option<String>,
    /// Whether session branding is enabled.
    pub enable_session_branding: Option<bool>,
    /// Whether "request permission to unmute participants" is on: `false` when left out.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether host control participant mute state is allowed.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether "email in attendee report" is on.
    pub email_in_attendee_report: Option<bool>,
}

/// What is changed: webinar.
#[zoom_model]
pub struct WebinarUpdate {
    /// The agenda.
    pub agenda: Option<String>,
    /// The duration.
    pub duration: Option<u32>,
    /// The password: at most 10 characters.
    #[zoom(secret)]
    pub password: Option<String>,
    /// The schedule for.
    pub schedule_for: Option<String>,
    /// The recurrence.
    pub recurrence: Option<RecurrenceUpdate>,
    /// The settings.
    pub settings: Option<WebinarSettingsUpdate>,
    /// The start time.
    pub start_time: Option<Moment>,
    /// The timezone.
    pub timezone: Option<String>,
    /// The topic.
    pub topic: Option<String>,
    /// The tracking fields.
    pub tracking_fields: Vec<TrackingFieldUpdate>,
    /// The type: 5 when left out.
    #[zoom(rename = "type")]
    pub kind: Option<WebinarType>,
    /// Whether it is simulive.
    pub is_simulive: Option<bool>,
    /// The record file ID.
    pub record_file_id: Option<String>,
    /// Whether "transition to live" is on.
    pub transition_to_live: Option<bool>,
    /// The simulive delay start.
    pub simulive_delay_start: Option<SimuliveDelayStart>,
}

/// What is changed: recurrence.
#[zoom_model]
pub struct RecurrenceUpdate {
    /// The end date time.
    pub end_date_time: Option<Timestamp>,
    /// The end times: 1 when left out, at most 60.
    pub end_times: Option<i64>,
    /// The monthly day: 1 when left out.
    pub monthly_day: Option<i64>,
    /// The monthly week.
    pub monthly_week: Option<MonthlyWeek>,
    /// The monthly week day.
    pub monthly_week_day: Option<MonthlyWeekDay>,
    /// The repeat interval.
    pub repeat_interval: Option<i64>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: RecurrenceType,
    /// The weekly days: `1` when left out.
    pub weekly_days: Option<WeeklyDays>,
}

/// What is changed: webinar settings.
#[zoom_model]
pub struct WebinarSettingsUpdate {
    /// The additional data center regions.
    pub additional_data_center_regions: Vec<String>,
    /// Whether multiple devices are allowed.
    pub allow_multiple_devices: Option<bool>,
    /// The alternative hosts.
    pub alternative_hosts: Option<String>,
    /// Whether "alternative host update polls" is on.
    pub alternative_host_update_polls: Option<bool>,
    /// The approval type: 2 when left out.
    pub approval_type: Option<ApprovalType>,
    /// The attendees and panelists reminder email notification.
    pub attendees_and_panelists_reminder_email_notification: Option<ReminderEmail>,
    /// The audio: `both` when left out.
    pub audio: Option<Audio>,
    /// The audio conference info: at most 2,048 characters.
    pub audio_conference_info: Option<String>,
    /// The authentication domains.
    pub authentication_domains: Option<String>,
    /// The authentication option.
    pub authentication_option: Option<String>,
    /// The auto recording: `none` when left out.
    pub auto_recording: Option<AutoRecording>,
    /// Whether "close registration" is on.
    #[deprecated = "it is being given up"]
    pub close_registration: Option<bool>,
    /// The contact email.
    pub contact_email: Option<String>,
    /// The contact name.
    pub contact_name: Option<String>,
    /// The email language.
    pub email_language: Option<String>,
    /// Whether "enforce login" is on.
    #[deprecated = "it is being given up"]
    pub enforce_login: Option<bool>,
    /// The enforce login domains.
    #[deprecated = "it is being given up"]
    pub enforce_login_domains: Option<String>,
    /// The follow up absentees email notification.
    pub follow_up_absentees_email_notification: Option<AbsenteeEmail>,
    /// The follow up attendees email notification.
    pub follow_up_attendees_email_notification: Option<AttendeeEmail>,
    /// The global dial in countries.
    pub global_dial_in_countries: Vec<String>,
    /// Whether "hd video" is on: `false` when left out.
    pub hd_video: Option<bool>,
    /// Whether "hd video for attendees" is on: `false` when left out.
    pub hd_video_for_attendees: Option<bool>,
    /// Whether "host video" is on.
    pub host_video: Option<bool>,
    /// The language interpretation.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// The sign language interpretation.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether "panelist authentication" is on.
    pub panelist_authentication: Option<bool>,
    /// Whether "meeting authentication" is on.
    pub meeting_authentication: Option<bool>,
    /// Whether "add watermark" is on.
    pub add_watermark: Option<bool>,
    /// Whether "add audio watermark" is on.
    pub add_audio_watermark: Option<bool>,
    /// Whether "notify registrants" is on.
    pub notify_registrants: Option<bool>,
    /// Whether "on demand" is on: `false` when left out.
    pub on_demand: Option<bool>,
    /// Whether "panelists invitation email notification" is on.
    pub panelists_invitation_email_notification: Option<bool>,
    /// Whether "panelists video" is on.
    pub panelists_video: Option<bool>,
    /// Whether "post webinar survey" is on.
    pub post_webinar_survey: Option<bool>,
    /// Whether "practice session" is on: `false` when left out.
    pub practice_session: Option<bool>,
    /// The question and answer.
    pub question_and_answer: Option<QuestionAndAnswer>,
    /// Whether "registrants confirmation email" is on.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether "registrants email notification" is on.
    pub registrants_email_notification: Option<bool>,
    /// The registrants restrict number: 0 when left out, 0 to 20,000.
    pub registrants_restrict_number: Option<u32>,
    /// The registration type: 1 when left out.
    pub registration_type: Option<RegistrationType>,
    /// Whether 1080p video to attendees is sent: `false` when left out.
    pub send_1080p_video_to_attendees: Option<bool>,
    /// Whether share button is shown.
    pub show_share_button: Option<bool>,
    /// Whether join info is shown.
    pub show_join_info: Option<bool>,
    /// The survey URL.
    pub survey_url: Option<String>,
    /// Whether session branding is enabled.
    pub enable_session_branding: Option<bool>,
    /// Whether "request permission to unmute participants" is on.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether host control participant mute state is allowed.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether "email in attendee report" is on.
    pub email_in_attendee_report: Option<bool>,
}

/// What a webinar action can be.
#[zoom_model]
pub enum WebinarAction {
    /// End.
    End,
}
