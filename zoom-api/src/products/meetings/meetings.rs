//! Meetings.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{
    ApprovalType, Audio, AutoRecording, CreationSource, CustomKey, LanguageInterpretation, MonthlyWeek, MonthlyWeekDay,
    NewTrackingField, Occurrence, RecurrenceType, RegistrationType, SignLanguageInterpretation, SipUri, TrackingField,
    TrackingFieldUpdate, WeeklyDays,
};
use crate::types::{MeetingId, Moment};
use crate::{NoContent, zoom_endpoint, zoom_model};

/// Gets a meeting.
///
/// Zoom's page: [Get a meeting](https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/%7BmeetingId%7D).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:meeting", "meeting:read:meeting:admin"],
    rate_limit = Light,
    errors(
        /// Cannot access webinar.
        400/3000 => CannotAccessWebinar,
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_meeting(
    /// The meeting.
    meeting_id: MeetingId,
    /// The occurrence ID.
    occurrence_id: Option<String>,
    /// Whether previous occurrences are shown.
    show_previous_occurrences: Option<bool>,
) -> Meeting;

/// Deletes a meeting.
///
/// Zoom's page: [Delete a meeting](https://developers.zoom.us/docs/api/meetings/#tag/meetings/DELETE/meetings/%7BmeetingId%7D).
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>",
    scopes = ["meeting:write", "meeting:write:admin", "meeting:delete:meeting", "meeting:delete:meeting:admin"],
    rate_limit = Light,
    errors(
        /// Invalid parameter.
        400/300 => InvalidParameter,
        /// Cannot access webinar.
        400/3000 => CannotAccessWebinar,
        /// PMI not deletable.
        400/3018 => PmiNotDeletable,
        /// PAC not deletable.
        400/3037 => PacNotDeletable,
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn delete_meeting(
    /// The meeting.
    meeting_id: MeetingId,
    /// The occurrence ID.
    occurrence_id: Option<String>,
    /// Whether "schedule for reminder" is on.
    schedule_for_reminder: Option<bool>,
    /// Whether "cancel meeting reminder" is on.
    cancel_meeting_reminder: Option<bool>,
) -> NoContent;

/// Updates a meeting.
///
/// Zoom's page: [Update a meeting](https://developers.zoom.us/docs/api/meetings/#tag/meetings/PATCH/meetings/%7BmeetingId%7D).
#[zoom_endpoint(
    PATCH, "/meetings/<meeting_id>", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:meeting", "meeting:update:meeting:admin"],
    rate_limit = Light,
    errors(
        /// Invalid schedule for.
        400/300 => InvalidScheduleFor,
        /// Cannot access webinar.
        400/3000 => CannotAccessWebinar,
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Invalid access token.
        401/124 => InvalidAccessToken,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
        /// Rate limited.
        429/4001 => RateLimited,
    )
)]
pub fn update_meeting(
    /// The meeting.
    meeting_id: MeetingId,
    /// The occurrence ID.
    #[query]
    occurrence_id: Option<String>,
    /// The meeting.
    #[body]
    meeting: MeetingUpdate,
) -> NoContent;

/// Gets a SIP URI.
///
/// Zoom's page: [Get a meeting SIP URI with passcode](https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/meetings/%7BmeetingId%7D/sip_dialing).
#[zoom_endpoint(
    POST, "/meetings/<meeting_id>/sip_dialing", json,
    scopes = ["meeting:write:admin:sip_dialing", "meeting:write:sip_dialing", "meeting:write:sip_dialing:admin"],
    rate_limit = Medium,
    errors(
        /// Invalid meeting ID.
        400/300 => InvalidMeetingId,
        /// SIP URI not found.
        400/3000 => SipUriNotFound,
        /// Meeting not found.
        404/300 => MeetingNotFound,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_sip_uri(
    /// The meeting.
    meeting_id: MeetingId,
    /// The passcode.
    passcode: Option<String>,
) -> SipUri;

/// Updates a meeting status.
///
/// Zoom's page: [Update meeting status](https://developers.zoom.us/docs/api/meetings/#tag/meetings/PUT/meetings/%7BmeetingId%7D/status).
#[zoom_endpoint(
    PUT, "/meetings/<meeting_id>/status", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:status", "meeting:update:status:admin"],
    rate_limit = Light,
    errors(
        /// Cannot access webinar.
        400/3000 => CannotAccessWebinar,
        /// On premises meeting.
        400/3063 => OnPremisesMeeting,
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_meeting_status(
    /// The meeting.
    meeting_id: MeetingId,
    /// The action.
    action: Option<MeetingAction>,
) -> NoContent;

/// Lists meetings.
///
/// Zoom's page: [List meetings](https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/users/%7BuserId%7D/meetings).
#[zoom_endpoint(
    GET, "/users/<user_id>/meetings",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_meetings", "meeting:read:list_meetings:admin"],
    rate_limit = Medium,
    paged = meetings,
    errors(
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Others meetings not shown.
        403/2306 => OthersMeetingsNotShown,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn list_meetings(
    /// The user.
    user_id: String,
    /// The type: `scheduled` when left out.
    #[query(rename = "type")]
    kind: Option<MeetingListType>,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// The number of the page.
    page_number: Option<u32>,
    /// The first day or moment of the time in question.
    from: Option<Date>,
    /// The last day or moment of the time in question.
    to: Option<Date>,
    /// The timezone.
    timezone: Option<String>,
) -> MeetingPage;

/// Creates a meeting.
///
/// Zoom's page: [Create a meeting](https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/users/%7BuserId%7D/meetings).
#[zoom_endpoint(
    POST, "/users/<user_id>/meetings", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:meeting", "meeting:write:meeting:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// Invalid schedule for.
        400/300 => InvalidScheduleFor,
        /// Instant meeting not schedulable.
        400/3000 => InstantMeetingNotSchedulable,
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn create_meeting(
    /// The user.
    user_id: String,
    /// The meeting.
    #[body]
    meeting: NewMeeting,
) -> CreatedMeeting;

/// Lists upcoming meetings.
///
/// Zoom's page: [List upcoming meetings](https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/users/%7BuserId%7D/upcoming_meetings).
#[zoom_endpoint(
    GET, "/users/<user_id>/upcoming_meetings",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_upcoming_meetings", "meeting:read:list_upcoming_meetings:admin"],
    rate_limit = Medium,
    errors(
        /// User not found.
        404/3001 => UserNotFound,
    )
)]
pub fn list_upcoming_meetings(
    /// The user.
    user_id: String,
) -> UpcomingMeetingList;

/// A meeting.
#[zoom_model]
pub struct Meeting {
    /// The assistant ID.
    pub assistant_id: Option<String>,
    /// The host email: an e-mail address.
    pub host_email: Option<String>,
    /// The host ID.
    pub host_id: Option<String>,
    /// The ID.
    pub id: Option<i64>,
    /// The UUID.
    pub uuid: Option<String>,
    /// The registration URL.
    pub registration_url: Option<String>,
    /// The agenda: at most 2,000 characters.
    pub agenda: Option<String>,
    /// The created at.
    pub created_at: Option<Moment>,
    /// The duration.
    pub duration: Option<u32>,
    /// The encrypted password.
    #[zoom(secret)]
    pub encrypted_password: Option<String>,
    /// The PSTN password.
    #[zoom(secret)]
    pub pstn_password: Option<String>,
    /// The H.323 password.
    #[zoom(secret)]
    pub h323_password: Option<String>,
    /// The join URL.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The chat join URL.
    #[zoom(secret)]
    pub chat_join_url: Option<String>,
    /// The occurrences.
    pub occurrences: Vec<Occurrence>,
    /// The password.
    #[zoom(secret)]
    pub password: Option<String>,
    /// The PMI.
    pub pmi: Option<String>,
    /// Whether "pre schedule" is on: `false` when left out.
    pub pre_schedule: Option<bool>,
    /// The recurrence.
    pub recurrence: Option<Recurrence>,
    /// The settings.
    pub settings: Option<MeetingSettings>,
    /// The start time.
    pub start_time: Option<Moment>,
    /// The start URL.
    #[zoom(secret)]
    pub start_url: Option<String>,
    /// The status.
    pub status: Option<MeetingStatus>,
    /// The sensitivity label ID.
    pub sensitivity_label_id: Option<String>,
    /// The template ID.
    pub template_id: Option<String>,
    /// The timezone.
    pub timezone: Option<String>,
    /// The topic.
    pub topic: Option<String>,
    /// The tracking fields.
    pub tracking_fields: Vec<TrackingField>,
    /// The type: 2 when left out.
    #[zoom(rename = "type")]
    pub kind: Option<MeetingType>,
    /// The dynamic host key.
    #[zoom(secret)]
    pub dynamic_host_key: Option<String>,
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

/// Meeting settings.
#[zoom_model]
pub struct MeetingSettings {
    /// The additional data center regions.
    pub additional_data_center_regions: Vec<String>,
    /// Whether multiple devices are allowed.
    pub allow_multiple_devices: Option<bool>,
    /// The alternative hosts.
    pub alternative_hosts: Option<String>,
    /// Whether "alternative hosts email notification" is on: `true` when left out.
    pub alternative_hosts_email_notification: Option<bool>,
    /// Whether "alternative host update polls" is on.
    pub alternative_host_update_polls: Option<bool>,
    /// Whether "alternative host manage meeting summary" is on.
    pub alternative_host_manage_meeting_summary: Option<bool>,
    /// Whether "alternative host manage cloud recording" is on.
    pub alternative_host_manage_cloud_recording: Option<bool>,
    /// The approval type: 2 when left out.
    pub approval_type: Option<ApprovalType>,
    /// The approved or denied countries or regions.
    pub approved_or_denied_countries_or_regions: Option<CountryFilter>,
    /// The audio: `both` when left out.
    pub audio: Option<Audio>,
    /// The audio conference info: at most 2,048 characters.
    pub audio_conference_info: Option<String>,
    /// The authentication domains.
    pub authentication_domains: Option<String>,
    /// The authentication exception.
    pub authentication_exception: Vec<AuthenticationException>,
    /// The authentication name.
    pub authentication_name: Option<String>,
    /// The authentication option.
    pub authentication_option: Option<String>,
    /// The auto recording: `none` when left out.
    pub auto_recording: Option<AutoRecording>,
    /// Whether "host pause stop recording" is on.
    pub host_pause_stop_recording: Option<bool>,
    /// The auto add recording to video management.
    pub auto_add_recording_to_video_management: Option<AutoAddRecordingToVideoManagement>,
    /// The breakout room.
    pub breakout_room: Option<BreakoutRoom>,
    /// The calendar type.
    pub calendar_type: Option<CalendarType>,
    /// Whether "close registration" is on: `false` when left out.
    pub close_registration: Option<bool>,
    /// Whether "cn meeting" is on: `false` when left out.
    #[deprecated = "it is being given up"]
    pub cn_meeting: Option<bool>,
    /// The contact email.
    pub contact_email: Option<String>,
    /// The contact name.
    pub contact_name: Option<String>,
    /// The custom keys: at most 10.
    pub custom_keys: Vec<CustomKey>,
    /// Whether "email notification" is on: `true` when left out.
    pub email_notification: Option<bool>,
    /// The encryption type.
    pub encryption_type: Option<EncryptionType>,
    /// Whether "enforce login" is on.
    #[deprecated = "it is being given up"]
    pub enforce_login: Option<bool>,
    /// The enforce login domains.
    #[deprecated = "it is being given up"]
    pub enforce_login_domains: Option<String>,
    /// Whether "focus mode" is on.
    pub focus_mode: Option<bool>,
    /// The global dial in countries.
    pub global_dial_in_countries: Vec<String>,
    /// The global dial in numbers.
    pub global_dial_in_numbers: Vec<GlobalDialInNumber>,
    /// Whether "host video" is on.
    pub host_video: Option<bool>,
    /// Whether "in meeting" is on: `false` when left out.
    #[deprecated = "it is being given up"]
    pub in_meeting: Option<bool>,
    /// The jbh time.
    pub jbh_time: Option<JbhTime>,
    /// Whether "join before host" is on: `false` when left out.
    pub join_before_host: Option<bool>,
    /// The question and answer.
    pub question_and_answer: Option<QuestionAndAnswer>,
    /// The language interpretation.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// The sign language interpretation.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether "meeting authentication" is on.
    pub meeting_authentication: Option<bool>,
    /// Whether "mute upon entry" is on: `false` when left out.
    pub mute_upon_entry: Option<bool>,
    /// Whether "participant video" is on.
    pub participant_video: Option<bool>,
    /// Whether "private meeting" is on.
    pub private_meeting: Option<bool>,
    /// Whether "registrants confirmation email" is on.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether "registrants email notification" is on.
    pub registrants_email_notification: Option<bool>,
    /// The registration type: 1 when left out.
    pub registration_type: Option<RegistrationType>,
    /// Whether share button is shown.
    pub show_share_button: Option<bool>,
    /// Whether join info is shown.
    pub show_join_info: Option<bool>,
    /// Whether PMI is used.
    pub use_pmi: Option<bool>,
    /// Whether "waiting room" is on: `false` when left out.
    pub waiting_room: Option<bool>,
    /// The waiting room options.
    pub waiting_room_options: Option<WaitingRoomOptions>,
    /// Whether `watermark` is on: `false` when left out.
    pub watermark: Option<bool>,
    /// Whether "host save video order" is on.
    pub host_save_video_order: Option<bool>,
    /// Whether "internal meeting" is on: `false` when left out.
    pub internal_meeting: Option<bool>,
    /// The meeting invitees.
    pub meeting_invitees: Vec<MeetingInvitee>,
    /// The continuous meeting chat.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
    /// Whether "participant focused meeting" is on: `false` when left out.
    pub participant_focused_meeting: Option<bool>,
    /// Whether "push change to calendar" is on: `false` when left out.
    pub push_change_to_calendar: Option<bool>,
    /// The resources.
    pub resources: Vec<Resource>,
    /// Whether "auto start meeting summary" is on: `false` when left out.
    pub auto_start_meeting_summary: Option<bool>,
    /// The who will receive summary.
    pub who_will_receive_summary: Option<WhoWillReceiveSummary>,
    /// Whether "auto start AI companion questions" is on: `false` when left out.
    pub auto_start_ai_companion_questions: Option<bool>,
    /// The who can ask questions.
    pub who_can_ask_questions: Option<WhoCanAskQuestions>,
    /// The summary template ID.
    pub summary_template_id: Option<String>,
    /// Whether "device testing" is on: `false` when left out.
    pub device_testing: Option<bool>,
    /// Whether "request permission to unmute participants" is on.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether host control participant mute state is allowed.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether participant video is disabled: `false` when left out.
    pub disable_participant_video: Option<bool>,
    /// Whether "email in attendee report" is on.
    pub email_in_attendee_report: Option<bool>,
    /// Whether "auto start deepfake detection" is on.
    pub auto_start_deepfake_detection: Option<bool>,
}

/// A country filter.
#[zoom_model]
pub struct CountryFilter {
    /// The approved list.
    pub approved_list: Vec<String>,
    /// The denied list.
    pub denied_list: Vec<String>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The method.
    pub method: Option<CountryFilterMethod>,
}

/// What a country filter method can be.
#[zoom_model]
pub enum CountryFilterMethod {
    /// Approve.
    Approve,
    /// Deny.
    Deny,
}

/// An authentication exception.
#[zoom_model]
pub struct AuthenticationException {
    /// The email: an e-mail address.
    pub email: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The join URL.
    #[zoom(secret)]
    pub join_url: Option<String>,
}

/// An auto add recording to video management.
#[zoom_model]
pub struct AutoAddRecordingToVideoManagement {
    /// Whether `enable` is on: `false` when left out.
    pub enable: bool,
    /// The channels: 1 to 5.
    pub channels: Vec<Channel>,
}

/// A channel.
#[zoom_model]
pub struct Channel {
    /// The channel ID.
    pub channel_id: String,
    /// The name.
    pub name: Option<String>,
}

/// A breakout room.
#[zoom_model]
pub struct BreakoutRoom {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The rooms.
    pub rooms: Vec<Room>,
}

/// A room.
#[zoom_model]
pub struct Room {
    /// The name.
    pub name: Option<String>,
    /// The participants.
    pub participants: Vec<String>,
}

/// What a calendar type can be.
#[zoom_model]
pub enum CalendarType {
    /// Outlook.
    Outlook = 1,
    /// Google.
    Google = 2,
}

/// What an encryption type can be.
#[zoom_model]
pub enum EncryptionType {
    /// Enhanced encryption.
    EnhancedEncryption,
    /// E2ee.
    E2ee,
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
}

/// What a jbh time can be.
#[zoom_model]
pub enum JbhTime {
    /// Allow participant to join anytime.
    AllowParticipantToJoinAnytime = 0,
    /// Allow participant to join5.
    AllowParticipantToJoin5 = 5,
    /// Allow participant to join10.
    AllowParticipantToJoin10 = 10,
    /// Allow participant to join15.
    AllowParticipantToJoin15 = 15,
}

/// A question and answer.
#[zoom_model]
pub struct QuestionAndAnswer {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether submit questions are allowed.
    pub allow_submit_questions: Option<bool>,
    /// Whether anonymous questions are allowed.
    pub allow_anonymous_questions: Option<bool>,
    /// The question visibility.
    pub question_visibility: Option<QuestionVisibility>,
    /// Whether "attendees can comment" is on.
    pub attendees_can_comment: Option<bool>,
    /// Whether "attendees can upvote" is on.
    pub attendees_can_upvote: Option<bool>,
}

/// What a question visibility can be.
#[zoom_model]
pub enum QuestionVisibility {
    /// Answered.
    Answered,
    /// All.
    All,
}

/// Waiting room options.
#[zoom_model]
pub struct WaitingRoomOptions {
    /// The mode.
    pub mode: WaitingRoomOptionsMode,
    /// The who goes to waiting room.
    pub who_goes_to_waiting_room: Option<WhoGoesToWaitingRoom>,
}

/// What a waiting room options mode can be.
#[zoom_model]
pub enum WaitingRoomOptionsMode {
    /// Follow setting.
    FollowSetting,
    /// Custom.
    Custom,
}

/// What a who goes to waiting room can be.
#[zoom_model]
pub enum WhoGoesToWaitingRoom {
    /// Everyone.
    Everyone,
    /// Users not in account.
    UsersNotInAccount,
    /// Users not in account or whitelisted domains.
    UsersNotInAccountOrWhitelistedDomains,
    /// Users not on invite.
    UsersNotOnInvite,
    /// Users not in org.
    UsersNotInOrg,
}

/// A meeting invitee.
#[zoom_model]
pub struct MeetingInvitee {
    /// The email: an e-mail address.
    pub email: Option<String>,
    /// Whether "internal user" is on: `false` when left out.
    pub internal_user: Option<bool>,
}

/// A continuous meeting chat.
#[zoom_model]
pub struct ContinuousMeetingChat {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether "auto add invited external users" is on.
    #[deprecated = "it is being given up"]
    pub auto_add_invited_external_users: Option<bool>,
    /// Whether "auto add meeting participants" is on.
    #[deprecated = "it is being given up"]
    pub auto_add_meeting_participants: Option<bool>,
    /// The channel ID.
    pub channel_id: Option<String>,
}

/// A resource.
#[zoom_model]
pub struct Resource {
    /// The resource type.
    pub resource_type: Option<ResourceType>,
    /// The resource ID.
    pub resource_id: Option<String>,
    /// The permission level: `editor` when left out.
    pub permission_level: Option<PermissionLevel>,
}

/// What a resource type can be.
#[zoom_model]
pub enum ResourceType {
    /// Whiteboard.
    Whiteboard,
}

/// What a permission level can be.
#[zoom_model]
pub enum PermissionLevel {
    /// Editor.
    Editor,
    /// Commenter.
    Commenter,
    /// Viewer.
    Viewer,
}

/// What a who will receive summary can be.
#[zoom_model]
pub enum WhoWillReceiveSummary {
    /// Only meeting host.
    OnlyMeetingHost = 1,
    /// Only meeting host co hosts.
    OnlyMeetingHostCoHosts = 2,
    /// Only meeting host and meeting.
    OnlyMeetingHostAndMeeting = 3,
    /// All meeting invitees including those.
    AllMeetingInviteesIncludingThose = 4,
}

/// What a who can ask questions can be.
#[zoom_model]
pub enum WhoCanAskQuestions {
    /// All participants and invitees.
    AllParticipantsAndInvitees = 1,
    /// All participants only from when.
    AllParticipantsOnlyFromWhen = 2,
    /// Only meeting host.
    OnlyMeetingHost = 3,
    /// Participants and invitees in our.
    ParticipantsAndInviteesInOur = 4,
    /// Participants in our organization only.
    ParticipantsInOurOrganizationOnly = 5,
}

/// What a meeting status can be.
#[zoom_model]
pub enum MeetingStatus {
    /// Waiting.
    Waiting,
    /// Started.
    Started,
}

/// What a meeting type can be.
#[zoom_model]
pub enum MeetingType {
    /// Instant.
    Instant = 1,
    /// Scheduled.
    Scheduled = 2,
    /// Recurring with no fixed time.
    RecurringWithNoFixedTime = 3,
    /// PMI.
    Pmi = 4,
    /// Recurring with fixed time.
    RecurringWithFixedTime = 8,
    /// Screen share only.
    ScreenShareOnly = 10,
}

/// One page of meetings.
#[zoom_model]
pub struct MeetingPage {
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of the page: 1 when left out.
    pub page_number: Option<u32>,
    /// How many records a page holds: 30 when left out, at most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The meetings.
    pub meetings: Vec<ListedMeeting>,
}

/// A meeting, as it is listed.
#[zoom_model]
pub struct ListedMeeting {
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
    /// The PMI.
    pub pmi: Option<String>,
    /// The start time.
    pub start_time: Option<Moment>,
    /// The timezone.
    pub timezone: Option<String>,
    /// The topic.
    pub topic: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<ListedMeetingType>,
    /// The UUID.
    pub uuid: Option<String>,
}

/// What a listed meeting type can be.
#[zoom_model]
pub enum ListedMeetingType {
    /// Instant.
    Instant = 1,
    /// Scheduled.
    Scheduled = 2,
    /// Recurring with no fixed time.
    RecurringWithNoFixedTime = 3,
    /// Recurring with fixed time.
    RecurringWithFixedTime = 8,
}

/// An upcoming meeting list.
#[zoom_model]
pub struct UpcomingMeetingList {
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The meetings.
    pub meetings: Vec<UpcomingMeeting>,
}

/// An upcoming meeting.
#[zoom_model]
pub struct UpcomingMeeting {
    /// The ID.
    pub id: Option<i64>,
    /// The topic.
    pub topic: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<UpcomingMeetingType>,
    /// The start time.
    pub start_time: Option<Moment>,
    /// The duration.
    pub duration: Option<u32>,
    /// The timezone.
    pub timezone: Option<String>,
    /// The created at.
    pub created_at: Option<Moment>,
    /// The join URL.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The passcode.
    #[zoom(secret)]
    pub passcode: Option<String>,
    /// Whether PMI is used.
    pub use_pmi: Option<bool>,
    /// Whether it is host.
    pub is_host: Option<bool>,
    /// Whether it is all day.
    pub is_all_day: Option<bool>,
}

/// What an upcoming meeting type can be.
#[zoom_model]
pub enum UpcomingMeetingType {
    /// Instant.
    Instant = 1,
    /// Scheduled.
    Scheduled = 2,
    /// Recurring with no fixed time.
    RecurringWithNoFixedTime = 3,
    /// Recurring with fixed time.
    RecurringWithFixedTime = 8,
}

/// A meeting that was made.
#[zoom_model]
pub struct CreatedMeeting {
    /// The assistant ID.
    pub assistant_id: Option<String>,
    /// The host email: an e-mail address.
    pub host_email: Option<String>,
    /// The host ID.
    pub host_id: Option<String>,
    /// The ID.
    pub id: Option<i64>,
    /// The UUID.
    pub uuid: Option<String>,
    /// The registration URL.
    pub registration_url: Option<String>,
    /// The agenda.
    pub agenda: Option<String>,
    /// The created at.
    pub created_at: Option<Moment>,
    /// The duration.
    pub duration: Option<u32>,
    /// The encrypted password.
    #[zoom(secret)]
    pub encrypted_password: Option<String>,
    /// The PSTN password.
    #[zoom(secret)]
    pub pstn_password: Option<String>,
    /// The H.323 password.
    #[zoom(secret)]
    pub h323_password: Option<String>,
    /// The join URL.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The chat join URL.
    #[zoom(secret)]
    pub chat_join_url: Option<String>,
    /// The occurrences.
    pub occurrences: Vec<Occurrence>,
    /// The password.
    #[zoom(secret)]
    pub password: Option<String>,
    /// The PMI.
    pub pmi: Option<String>,
    /// Whether "pre schedule" is on: `false` when left out.
    pub pre_schedule: Option<bool>,
    /// The recurrence.
    pub recurrence: Option<Recurrence>,
    /// The settings.
    pub settings: Option<CreatedMeetingSettings>,
    /// The start time.
    pub start_time: Option<Moment>,
    /// The start URL.
    #[zoom(secret)]
    pub start_url: Option<String>,
    /// The status.
    pub status: Option<MeetingStatus>,
    /// The sensitivity label ID.
    pub sensitivity_label_id: Option<String>,
    /// The template ID.
    pub template_id: Option<String>,
    /// The timezone.
    pub timezone: Option<String>,
    /// The topic: at most 200 characters.
    pub topic: Option<String>,
    /// The tracking fields.
    pub tracking_fields: Vec<TrackingField>,
    /// The type: 2 when left out.
    #[zoom(rename = "type")]
    pub kind: Option<CreatedMeetingType>,
    /// The dynamic host key.
    #[zoom(secret)]
    pub dynamic_host_key: Option<String>,
    /// The creation source.
    pub creation_source: Option<CreationSource>,
}

/// A meeting settings that was made.
#[zoom_model]
pub struct CreatedMeetingSettings {
    /// The additional data center regions.
    pub additional_data_center_regions: Vec<String>,
    /// Whether multiple devices are allowed.
    pub allow_multiple_devices: Option<bool>,
    /// The alternative hosts.
    pub alternative_hosts: Option<String>,
    /// Whether "alternative hosts email notification" is on: `true` when left out.
    pub alternative_hosts_email_notification: Option<bool>,
    /// Whether "alternative host update polls" is on.
    pub alternative_host_update_polls: Option<bool>,
    /// Whether "alternative host manage meeting summary" is on.
    pub alternative_host_manage_meeting_summary: Option<bool>,
    /// Whether "alternative host manage cloud recording" is on.
    pub alternative_host_manage_cloud_recording: Option<bool>,
    /// The approval type: 2 when left out.
    pub approval_type: Option<ApprovalType>,
    /// The approved or denied countries or regions.
    pub approved_or_denied_countries_or_regions: Option<CountryFilter>,
    /// The audio: `both` when left out.
    pub audio: Option<Audio>,
    /// The audio conference info: at most 2,048 characters.
    pub audio_conference_info: Option<String>,
    /// The authentication domains.
    pub authentication_domains: Option<String>,
    /// The authentication exception.
    pub authentication_exception: Vec<AuthenticationException>,
    /// The authentication name.
    pub authentication_name: Option<String>,
    /// The authentication option.
    pub authentication_option: Option<String>,
    /// The auto recording: `none` when left out.
    pub auto_recording: Option<AutoRecording>,
    /// Whether "host pause stop recording" is on.
    pub host_pause_stop_recording: Option<bool>,
    /// The auto add recording to video management.
    pub auto_add_recording_to_video_management: Option<AutoAddRecordingToVideoManagement>,
    /// The breakout room.
    pub breakout_room: Option<BreakoutRoom>,
    /// The calendar type.
    pub calendar_type: Option<CalendarType>,
    /// Whether "close registration" is on: `false` when left out.
    pub close_registration: Option<bool>,
    /// Whether "cn meeting" is on: `false` when left out.
    #[deprecated = "it is being given up"]
    pub cn_meeting: Option<bool>,
    /// The contact email.
    pub contact_email: Option<String>,
    /// The contact name.
    pub contact_name: Option<String>,
    /// The custom keys: at most 10.
    pub custom_keys: Vec<CustomKey>,
    /// Whether "email notification" is on: `true` when left out.
    pub email_notification: Option<bool>,
    /// The encryption type.
    pub encryption_type: Option<EncryptionType>,
    /// Whether "enforce login" is on.
    #[deprecated = "it is being given up"]
    pub enforce_login: Option<bool>,
    /// The enforce login domains.
    #[deprecated = "it is being given up"]
    pub enforce_login_domains: Option<String>,
    /// Whether "focus mode" is on.
    pub focus_mode: Option<bool>,
    /// The global dial in countries.
    pub global_dial_in_countries: Vec<String>,
    /// The global dial in numbers.
    pub global_dial_in_numbers: Vec<GlobalDialInNumber>,
    /// Whether "host video" is on.
    pub host_video: Option<bool>,
    /// Whether "in meeting" is on: `false` when left out.
    #[deprecated = "it is being given up"]
    pub in_meeting: Option<bool>,
    /// The jbh time.
    pub jbh_time: Option<JbhTime>,
    /// Whether "join before host" is on: `false` when left out.
    pub join_before_host: Option<bool>,
    /// The question and answer.
    pub question_and_answer: Option<QuestionAndAnswer>,
    /// The language interpretation.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// The sign language interpretation.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether "meeting authentication" is on.
    pub meeting_authentication: Option<bool>,
    /// Whether "mute upon entry" is on: `false` when left out.
    pub mute_upon_entry: Option<bool>,
    /// Whether "participant video" is on.
    pub participant_video: Option<bool>,
    /// Whether "private meeting" is on.
    pub private_meeting: Option<bool>,
    /// Whether "registrants confirmation email" is on.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether "registrants email notification" is on.
    pub registrants_email_notification: Option<bool>,
    /// The registration type: 1 when left out.
    pub registration_type: Option<RegistrationType>,
    /// Whether share button is shown.
    pub show_share_button: Option<bool>,
    /// Whether join info is shown.
    pub show_join_info: Option<bool>,
    /// Whether PMI is used.
    pub use_pmi: Option<bool>,
    /// Whether "waiting room" is on: `false` when left out.
    pub waiting_room: Option<bool>,
    /// The waiting room options.
    pub waiting_room_options: Option<WaitingRoomOptions>,
    /// Whether `watermark` is on.
    pub watermark: Option<bool>,
    /// Whether "host save video order" is on.
    pub host_save_video_order: Option<bool>,
    /// Whether "internal meeting" is on: `false` when left out.
    pub internal_meeting: Option<bool>,
    /// The meeting invitees.
    pub meeting_invitees: Vec<CreatedMeetingInvitee>,
    /// The continuous meeting chat.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
    /// Whether "participant focused meeting" is on: `false` when left out.
    pub participant_focused_meeting: Option<bool>,
    /// Whether "push change to calendar" is on: `false` when left out.
    pub push_change_to_calendar: Option<bool>,
    /// The resources.
    pub resources: Vec<Resource>,
    /// Whether "auto start meeting summary" is on.
    pub auto_start_meeting_summary: Option<bool>,
    /// The who will receive summary.
    pub who_will_receive_summary: Option<WhoWillReceiveSummary>,
    /// Whether "auto start AI companion questions" is on.
    pub auto_start_ai_companion_questions: Option<bool>,
    /// The who can ask questions.
    pub who_can_ask_questions: Option<WhoCanAskQuestions>,
    /// The summary template ID.
    pub summary_template_id: Option<String>,
    /// Whether "device testing" is on: `false` when left out.
    pub device_testing: Option<bool>,
    /// Whether "request permission to unmute participants" is on: `false` when left out.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether host control participant mute state is allowed.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether participant video is disabled: `false` when left out.
    pub disable_participant_video: Option<bool>,
    /// Whether "email in attendee report" is on.
    pub email_in_attendee_report: Option<bool>,
    /// Whether "auto start deepfake detection" is on.
    pub auto_start_deepfake_detection: Option<bool>,
}

/// A meeting invitee that was made.
#[zoom_model]
pub struct CreatedMeetingInvitee {
    /// The email: an e-mail address.
    pub email: Option<String>,
}

/// What a created meeting type can be.
#[zoom_model]
pub enum CreatedMeetingType {
    /// Instant.
    Instant = 1,
    /// Scheduled.
    Scheduled = 2,
    /// Recurring with no fixed time.
    RecurringWithNoFixedTime = 3,
    /// Recurring with fixed time.
    RecurringWithFixedTime = 8,
    /// Screen share only.
    ScreenShareOnly = 10,
}

/// What is changed: meeting.
#[zoom_model]
pub struct MeetingUpdate {
    /// The agenda: at most 2,000 characters.
    pub agenda: Option<String>,
    /// The duration: 1 to 1,440.
    pub duration: Option<u32>,
    /// The password: at most 10 characters.
    #[zoom(secret)]
    pub password: Option<String>,
    /// Whether "pre schedule" is on: `false` when left out.
    pub pre_schedule: Option<bool>,
    /// The schedule for.
    pub schedule_for: Option<String>,
    /// The recurrence.
    pub recurrence: Option<Recurrence>,
    /// The settings.
    pub settings: Option<MeetingSettingsUpdate>,
    /// The start time.
    pub start_time: Option<Moment>,
    /// The sensitivity label ID.
    pub sensitivity_label_id: Option<String>,
    /// The template ID.
    pub template_id: Option<String>,
    /// The timezone.
    pub timezone: Option<String>,
    /// The topic: at most 200 characters.
    pub topic: Option<String>,
    /// The tracking fields.
    pub tracking_fields: Vec<TrackingFieldUpdate>,
    /// The type: 2 when left out.
    #[zoom(rename = "type")]
    pub kind: Option<MeetingTypeUpdate>,
}

/// What is changed: meeting settings.
#[zoom_model]
pub struct MeetingSettingsUpdate {
    /// Whether multiple devices are allowed.
    pub allow_multiple_devices: Option<bool>,
    /// The alternative hosts.
    pub alternative_hosts: Option<String>,
    /// Whether "alternative hosts email notification" is on: `true` when left out.
    pub alternative_hosts_email_notification: Option<bool>,
    /// Whether "alternative host update polls" is on.
    pub alternative_host_update_polls: Option<bool>,
    /// Whether "alternative host manage meeting summary" is on.
    pub alternative_host_manage_meeting_summary: Option<bool>,
    /// Whether "alternative host manage cloud recording" is on.
    pub alternative_host_manage_cloud_recording: Option<bool>,
    /// The approval type: 2 when left out.
    pub approval_type: Option<ApprovalType>,
    /// The approved or denied countries or regions.
    pub approved_or_denied_countries_or_regions: Option<CountryFilter>,
    /// The audio: `both` when left out.
    pub audio: Option<Audio>,
    /// The audio conference info: at most 2,048 characters.
    pub audio_conference_info: Option<String>,
    /// The authentication domains.
    pub authentication_domains: Option<String>,
    /// The authentication exception.
    pub authentication_exception: Vec<AuthenticationException>,
    /// The authentication name.
    pub authentication_name: Option<String>,
    /// The authentication option.
    pub authentication_option: Option<String>,
    /// The auto recording: `none` when left out.
    pub auto_recording: Option<AutoRecording>,
    /// Whether "host pause stop recording" is on.
    pub host_pause_stop_recording: Option<bool>,
    /// The auto add recording to video management.
    pub auto_add_recording_to_video_management: Option<AutoAddRecordingToVideoManagement>,
    /// The breakout room.
    pub breakout_room: Option<BreakoutRoom>,
    /// The calendar type.
    pub calendar_type: Option<CalendarType>,
    /// Whether "close registration" is on: `false` when left out.
    pub close_registration: Option<bool>,
    /// Whether "cn meeting" is on: `false` when left out.
    #[deprecated = "it is being given up"]
    pub cn_meeting: Option<bool>,
    /// The contact email.
    pub contact_email: Option<String>,
    /// The contact name.
    pub contact_name: Option<String>,
    /// The custom keys: at most 10.
    pub custom_keys: Vec<CustomKey>,
    /// Whether "email notification" is on: `true` when left out.
    pub email_notification: Option<bool>,
    /// The encryption type.
    pub encryption_type: Option<EncryptionType>,
    /// Whether "enforce login" is on.
    #[deprecated = "it is being given up"]
    pub enforce_login: Option<bool>,
    /// The enforce login domains.
    #[deprecated = "it is being given up"]
    pub enforce_login_domains: Option<String>,
    /// Whether "focus mode" is on.
    pub focus_mode: Option<bool>,
    /// The global dial in countries.
    pub global_dial_in_countries: Vec<String>,
    /// The global dial in numbers.
    pub global_dial_in_numbers: Vec<GlobalDialInNumber>,
    /// Whether "host video" is on.
    pub host_video: Option<bool>,
    /// Whether "in meeting" is on: `false` when left out.
    #[deprecated = "it is being given up"]
    pub in_meeting: Option<bool>,
    /// The jbh time.
    pub jbh_time: Option<JbhTime>,
    /// Whether "join before host" is on: `false` when left out.
    pub join_before_host: Option<bool>,
    /// The question and answer.
    pub question_and_answer: Option<QuestionAndAnswer>,
    /// The language interpretation.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// The sign language interpretation.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether "meeting authentication" is on.
    pub meeting_authentication: Option<bool>,
    /// The meeting invitees.
    pub meeting_invitees: Vec<MeetingInviteeRef>,
    /// Whether "mute upon entry" is on: `false` when left out.
    pub mute_upon_entry: Option<bool>,
    /// Whether "participant video" is on.
    pub participant_video: Option<bool>,
    /// Whether "private meeting" is on.
    pub private_meeting: Option<bool>,
    /// Whether "registrants confirmation email" is on.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether "registrants email notification" is on.
    pub registrants_email_notification: Option<bool>,
    /// The registration type: 1 when left out.
    pub registration_type: Option<RegistrationType>,
    /// Whether share button is shown.
    pub show_share_button: Option<bool>,
    /// Whether PMI is used.
    pub use_pmi: Option<bool>,
    /// Whether "waiting room" is on: `false` when left out.
    pub waiting_room: Option<bool>,
    /// The waiting room options.
    pub waiting_room_options: Option<WaitingRoomOptions>,
    /// Whether `watermark` is on: `false` when left out.
    pub watermark: Option<bool>,
    /// Whether "host save video order" is on.
    pub host_save_video_order: Option<bool>,
    /// Whether "internal meeting" is on: `false` when left out.
    pub internal_meeting: Option<bool>,
    /// The continuous meeting chat.
    pub continuous_meeting_chat: Option<ContinuousMeetingChatUpdate>,
    /// Whether "participant focused meeting" is on: `false` when left out.
    pub participant_focused_meeting: Option<bool>,
    /// Whether "push change to calendar" is on.
    pub push_change_to_calendar: Option<bool>,
    /// The resources.
    pub resources: Vec<Resource>,
    /// Whether "auto start meeting summary" is on: `false` when left out.
    pub auto_start_meeting_summary: Option<bool>,
    /// The who will receive summary.
    pub who_will_receive_summary: Option<WhoWillReceiveSummary>,
    /// Whether "auto start AI companion questions" is on: `false` when left out.
    pub auto_start_ai_companion_questions: Option<bool>,
    /// The who can ask questions.
    pub who_can_ask_questions: Option<WhoCanAskQuestions>,
    /// The summary template ID.
    pub summary_template_id: Option<String>,
    /// Whether "device testing" is on: `false` when left out.
    pub device_testing: Option<bool>,
    /// Whether "request permission to unmute participants" is on.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether host control participant mute state is allowed.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether participant video is disabled: `false` when left out.
    pub disable_participant_video: Option<bool>,
    /// Whether "email in attendee report" is on.
    pub email_in_attendee_report: Option<bool>,
    /// Whether "auto start deepfake detection" is on.
    pub auto_start_deepfake_detection: Option<bool>,
}

/// Names a meeting invitee.
#[zoom_model]
pub struct MeetingInviteeRef {
    /// The email: an e-mail address.
    pub email: Option<String>,
}

/// What is changed: continuous meeting chat.
#[zoom_model]
pub struct ContinuousMeetingChatUpdate {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether "auto add invited external users" is on.
    #[deprecated = "it is being given up"]
    pub auto_add_invited_external_users: Option<bool>,
    /// Whether "auto add meeting participants" is on.
    #[deprecated = "it is being given up"]
    pub auto_add_meeting_participants: Option<bool>,
}

/// What a meeting type update can be.
#[zoom_model]
pub enum MeetingTypeUpdate {
    /// Instant.
    Instant = 1,
    /// Scheduled.
    Scheduled = 2,
    /// Recurring with no fixed time.
    RecurringWithNoFixedTime = 3,
    /// Recurring with fixed time.
    RecurringWithFixedTime = 8,
    /// Screen share only.
    ScreenShareOnly = 10,
}

/// What a meeting action can be.
#[zoom_model]
pub enum MeetingAction {
    /// End.
    End,
    /// Recover.
    Recover,
}

/// What a meeting list type can be.
#[zoom_model]
pub enum MeetingListType {
    /// Scheduled.
    Scheduled,
    /// Live.
    Live,
    /// Upcoming.
    Upcoming,
    /// Upcoming meetings.
    UpcomingMeetings,
    /// Previous meetings.
    PreviousMeetings,
}

/// What is made: meeting.
#[zoom_model]
pub struct NewMeeting {
    /// The agenda: at most 2,000 characters.
    pub agenda: Option<String>,
    /// Whether "default password" is on: `true` when left out.
    #[zoom(secret)]
    pub default_password: Option<bool>,
    /// The duration: 60 when left out, 1 to 1,440.
    pub duration: Option<u32>,
    /// The password: at most 10 characters.
    #[zoom(secret)]
    pub password: Option<String>,
    /// Whether "pre schedule" is on: `false` when left out.
    pub pre_schedule: Option<bool>,
    /// The recurrence.
    pub recurrence: Option<Recurrence>,
    /// The schedule for.
    pub schedule_for: Option<String>,
    /// The settings.
    pub settings: Option<NewMeetingSettings>,
    /// The start time.
    pub start_time: Option<Moment>,
    /// The sensitivity label ID.
    pub sensitivity_label_id: Option<String>,
    /// The template ID.
    pub template_id: Option<String>,
    /// The timezone.
    pub timezone: Option<String>,
    /// The topic: at most 200 characters.
    pub topic: Option<String>,
    /// The tracking fields.
    pub tracking_fields: Vec<NewTrackingField>,
    /// The type: 2 when left out.
    #[zoom(rename = "type")]
    pub kind: Option<NewMeetingType>,
}

/// What is made: meeting settings.
#[zoom_model]
pub struct NewMeetingSettings {
    /// The additional data center regions.
    pub additional_data_center_regions: Vec<String>,
    /// Whether multiple devices are allowed.
    pub allow_multiple_devices: Option<bool>,
    /// The alternative hosts.
    pub alternative_hosts: Option<String>,
    /// Whether "alternative hosts email notification" is on: `true` when left out.
    pub alternative_hosts_email_notification: Option<bool>,
    /// The approval type: 2 when left out.
    pub approval_type: Option<ApprovalType>,
    /// The approved or denied countries or regions.
    pub approved_or_denied_countries_or_regions: Option<CountryFilter>,
    /// The audio: `both` when left out.
    pub audio: Option<Audio>,
    /// The audio conference info: at most 2,048 characters.
    pub audio_conference_info: Option<String>,
    /// The authentication domains.
    pub authentication_domains: Option<String>,
    /// The authentication exception.
    pub authentication_exception: Vec<NewAuthenticationException>,
    /// The authentication option.
    pub authentication_option: Option<String>,
    /// The auto recording: `none` when left out.
    pub auto_recording: Option<AutoRecording>,
    /// Whether "host pause stop recording" is on.
    pub host_pause_stop_recording: Option<bool>,
    /// The auto add recording to video management.
    pub auto_add_recording_to_video_management: Option<AutoAddRecordingToVideoManagement>,
    /// The breakout room.
    pub breakout_room: Option<BreakoutRoom>,
    /// The calendar type.
    pub calendar_type: Option<CalendarType>,
    /// Whether "close registration" is on: `false` when left out.
    pub close_registration: Option<bool>,
    /// Whether "cn meeting" is on: `false` when left out.
    #[deprecated = "it is being given up"]
    pub cn_meeting: Option<bool>,
    /// The contact email.
    pub contact_email: Option<String>,
    /// The contact name.
    pub contact_name: Option<String>,
    /// Whether "email notification" is on: `true` when left out.
    pub email_notification: Option<bool>,
    /// The encryption type.
    pub encryption_type: Option<EncryptionType>,
    /// Whether "focus mode" is on.
    pub focus_mode: Option<bool>,
    /// The global dial in countries.
    pub global_dial_in_countries: Vec<String>,
    /// Whether "host video" is on.
    pub host_video: Option<bool>,
    /// Whether "in meeting" is on: `false` when left out.
    #[deprecated = "it is being given up"]
    pub in_meeting: Option<bool>,
    /// The jbh time.
    pub jbh_time: Option<JbhTime>,
    /// Whether "join before host" is on: `false` when left out.
    pub join_before_host: Option<bool>,
    /// The question and answer.
    pub question_and_answer: Option<QuestionAndAnswer>,
    /// The language interpretation.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// The sign language interpretation.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether "meeting authentication" is on.
    pub meeting_authentication: Option<bool>,
    /// The meeting invitees.
    pub meeting_invitees: Vec<MeetingInviteeRef>,
    /// Whether "mute upon entry" is on: `false` when left out.
    pub mute_upon_entry: Option<bool>,
    /// Whether "participant video" is on.
    pub participant_video: Option<bool>,
    /// Whether "private meeting" is on.
    pub private_meeting: Option<bool>,
    /// Whether "registrants confirmation email" is on.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether "registrants email notification" is on.
    pub registrants_email_notification: Option<bool>,
    /// The registration type: 1 when left out.
    pub registration_type: Option<RegistrationType>,
    /// Whether share button is shown.
    pub show_share_button: Option<bool>,
    /// Whether join info is shown.
    pub show_join_info: Option<bool>,
    /// Whether PMI is used.
    pub use_pmi: Option<bool>,
    /// Whether "waiting room" is on.
    pub waiting_room: Option<bool>,
    /// The waiting room options.
    pub waiting_room_options: Option<WaitingRoomOptions>,
    /// Whether `watermark` is on.
    pub watermark: Option<bool>,
    /// Whether "host save video order" is on.
    pub host_save_video_order: Option<bool>,
    /// Whether "alternative host update polls" is on.
    pub alternative_host_update_polls: Option<bool>,
    /// Whether "alternative host manage meeting summary" is on.
    pub alternative_host_manage_meeting_summary: Option<bool>,
    /// Whether "alternative host manage cloud recording" is on.
    pub alternative_host_manage_cloud_recording: Option<bool>,
    /// Whether "internal meeting" is on: `false` when left out.
    pub internal_meeting: Option<bool>,
    /// The continuous meeting chat.
    pub continuous_meeting_chat: Option<NewContinuousMeetingChat>,
    /// Whether "participant focused meeting" is on: `false` when left out.
    pub participant_focused_meeting: Option<bool>,
    /// Whether "push change to calendar" is on: `false` when left out.
    pub push_change_to_calendar: Option<bool>,
    /// The resources.
    pub resources: Vec<Resource>,
    /// Whether "auto start meeting summary" is on.
    pub auto_start_meeting_summary: Option<bool>,
    /// The who will receive summary.
    pub who_will_receive_summary: Option<WhoWillReceiveSummary>,
    /// Whether "auto start AI companion questions" is on.
    pub auto_start_ai_companion_questions: Option<bool>,
    /// The who can ask questions.
    pub who_can_ask_questions: Option<WhoCanAskQuestions>,
    /// The summary template ID.
    pub summary_template_id: Option<String>,
    /// Whether "device testing" is on: `false` when left out.
    pub device_testing: Option<bool>,
    /// Whether "request permission to unmute participants" is on: `false` when left out.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether host control participant mute state is allowed.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether participant video is disabled: `false` when left out.
    pub disable_participant_video: Option<bool>,
    /// Whether "email in attendee report" is on.
    pub email_in_attendee_report: Option<bool>,
    /// Whether "auto start deepfake detection" is on.
    pub auto_start_deepfake_detection: Option<bool>,
}

/// What is made: authentication exception.
#[zoom_model]
pub struct NewAuthenticationException {
    /// The email: an e-mail address.
    pub email: Option<String>,
    /// The name.
    pub name: Option<String>,
}

/// What is made: continuous meeting chat.
#[zoom_model]
pub struct NewContinuousMeetingChat {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether "auto add invited external users" is on.
    #[deprecated = "it is being given up"]
    pub auto_add_invited_external_users: Option<bool>,
    /// Whether "auto add meeting participants" is on.
    #[deprecated = "it is being given up"]
    pub auto_add_meeting_participants: Option<bool>,
}

/// What a new meeting type can be.
#[zoom_model]
pub enum NewMeetingType {
    /// Instant.
    Instant = 1,
    /// Scheduled.
    Scheduled = 2,
    /// Recurring with no fixed time.
    RecurringWithNoFixedTime = 3,
    /// Recurring with fixed time.
    RecurringWithFixedTime = 8,
    /// Screen share only.
    ScreenShareOnly = 10,
}
