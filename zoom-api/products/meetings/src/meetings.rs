//! Meetings: schedule, list, look up, change, end and delete them.
//!
//! A meeting's settings lie in its `settings`; those for live meetings, registrants, polls and the like have modules of
//! their own.

use jiff::civil::Date;

use super::{
    ApprovalType, Audio, AutoRecording, CreationSource, KeyValue, LanguageInterpretation, NewTrackingField, Occurrence,
    Recurrence, RegistrationType, SignLanguageInterpretation, SipUri, TrackingField, TrackingFieldValue,
};
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

/// A meeting with its settings.
#[zoom_model]
pub struct Meeting {
    /// The user who scheduled the meeting for the host, by ID.
    pub assistant_id: Option<String>,
    /// The host's e-mail address.
    pub host_email: Option<String>,
    /// The host, by user ID.
    pub host_id: Option<String>,
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// The UUID of this instance of the meeting. Each instance has one of its own.
    pub uuid: Option<String>,
    /// The link to register for the meeting; only meetings with registration have it.
    pub registration_url: Option<String>,
    /// What the meeting is about. At most 2,000 characters.
    pub agenda: Option<String>,
    /// When the meeting was created.
    pub created_at: Option<Moment>,
    /// How long the meeting is scheduled to last, in minutes.
    pub duration: Option<u32>,
    /// The passcode in encrypted form, for H.323 and SIP endpoints.
    #[zoom(secret)]
    pub encrypted_password: Option<String>,
    /// The passcode for those who join by telephone.
    #[zoom(secret)]
    pub pstn_password: Option<String>,
    /// The passcode for H.323 and SIP room systems.
    #[zoom(secret)]
    pub h323_password: Option<String>,
    /// The link participants join the meeting by. It is for invited people only.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The link into the meeting's chat.
    #[zoom(secret)]
    pub chat_join_url: Option<String>,
    /// The occurrences of a recurring meeting.
    pub occurrences: Vec<Occurrence>,
    /// The meeting's passcode.
    #[zoom(secret)]
    pub password: Option<String>,
    /// The Personal Meeting ID, for scheduled meetings and those without a fixed time.
    pub pmi: Option<String>,
    /// Whether the meeting was prescheduled through the GSuite app.
    pub pre_schedule: Option<bool>,
    /// When and how often the meeting recurs; for recurring meetings with a fixed time (type 8) only.
    pub recurrence: Option<Recurrence>,
    /// The settings of the meeting.
    pub settings: Option<MeetingSettings>,
    /// When the meeting starts, in UTC; absent for instant meetings.
    pub start_time: Option<Moment>,
    /// The link to start the meeting as its host, valid for two hours (90 days for users made by `custCreate`); looking
    /// the meeting up gives a new one. Keep it secret: whoever has it is the host.
    #[zoom(secret)]
    pub start_url: Option<String>,
    /// The status of the meeting: not started, or in progress.
    pub status: Option<MeetingStatus>,
    /// The sensitivity label of the meeting, by its ID. Zoom Support enables it for an account.
    pub sensitivity_label_id: Option<String>,
    /// The admin's meeting template from which the meeting was scheduled, by its ID.
    pub template_id: Option<String>,
    /// The time zone to show the start in.
    pub timezone: Option<String>,
    /// The topic of the meeting.
    pub topic: Option<String>,
    /// The tracking fields and their values.
    pub tracking_fields: Vec<TrackingField>,
    /// The kind of meeting.
    #[zoom(rename = "type")]
    pub kind: Option<MeetingType>,
    /// The dynamic host key of the meeting.
    #[zoom(secret)]
    pub dynamic_host_key: Option<String>,
    /// Whether it was created through the API, the web portal or another platform.
    pub creation_source: Option<CreationSource>,
}

/// The settings of a meeting.
#[zoom_model]
pub struct MeetingSettings {
    /// Further data center regions for the traffic, as country codes such as `IN`: regions the account offers but the
    /// user's own settings leave out.
    pub additional_data_center_regions: Vec<String>,
    /// Whether attendees may join from several devices. It counts only when the meeting requires registration.
    pub allow_multiple_devices: Option<bool>,
    /// The alternative hosts, by e-mail address or ID, separated by semicolons.
    pub alternative_hosts: Option<String>,
    /// Whether alternative hosts are told by e-mail.
    pub alternative_hosts_email_notification: Option<bool>,
    /// Whether alternative hosts may add and edit polls. It needs Zoom 5.8.0 or later.
    pub alternative_host_update_polls: Option<bool>,
    /// Whether alternative hosts may manage the meeting's summaries.
    pub alternative_host_manage_meeting_summary: Option<bool>,
    /// Whether alternative hosts may manage the cloud recordings of the meeting.
    pub alternative_host_manage_cloud_recording: Option<bool>,
    /// How people are let in: approved at once, approved by hand, or without registration. Registration needs a
    /// licensed host; a Basic user cannot have it.
    pub approval_type: Option<ApprovalType>,
    /// The countries and regions people may, or may not, join from.
    pub approved_or_denied_countries_or_regions: Option<CountryFilter>,
    /// How participants connect their audio.
    pub audio: Option<Audio>,
    /// How to reach the audio conference of a third party. At most 2,048 characters.
    pub audio_conference_info: Option<String>,
    /// The e-mail domains whose users may join, when the chosen authentication goes by domain.
    pub authentication_domains: Option<String>,
    /// The people who may join without authentication, each by an invite link of their own.
    pub authentication_exception: Vec<AuthenticationException>,
    /// The name of the authentication profile.
    pub authentication_name: Option<String>,
    /// The authentication option, by its ID.
    pub authentication_option: Option<String>,
    /// Where the recording goes that starts on its own, if any.
    pub auto_recording: Option<AutoRecording>,
    /// Whether the host may pause or stop the automatic cloud recording.
    pub host_pause_stop_recording: Option<bool>,
    /// Whether, and where, the recordings are added to video management on their own. Zoom Support enables it for an
    /// account.
    pub auto_add_recording_to_video_management: Option<VideoManagementSettings>,
    /// The breakout rooms to which participants are assigned beforehand.
    pub breakout_room: Option<BreakoutRoomSettings>,
    /// The calendar add-on the meeting was scheduled with. With `private_meeting` it decides whether the meeting's
    /// details are shared.
    pub calendar_type: Option<CalendarType>,
    /// Whether registration closes once the date of the event is past.
    pub close_registration: Option<bool>,
    /// Whether the meeting is hosted in China. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub cn_meeting: Option<bool>,
    /// The e-mail address for questions about the registration.
    pub contact_email: Option<String>,
    /// The person to ask about the registration.
    pub contact_name: Option<String>,
    /// Keys and values that the app gave the meeting; ten at most.
    pub custom_keys: Vec<KeyValue>,
    /// Whether alternative hosts and users who can schedule get e-mails.
    pub email_notification: Option<bool>,
    /// How the meeting is encrypted. With end-to-end encryption, cloud recording, dialling in and the like are off.
    pub encryption_type: Option<EncryptionType>,
    /// Whether only people who are signed in may join. Zoom is giving it up: use `meeting_authentication`,
    /// `authentication_option` and `authentication_domains` instead.
    #[deprecated = "it is being given up"]
    pub enforce_login: Option<bool>,
    /// The e-mail domains whose signed-in users may join. Zoom is giving it up: use `meeting_authentication`,
    /// `authentication_option` and `authentication_domains` instead.
    #[deprecated = "it is being given up"]
    pub enforce_login_domains: Option<String>,
    /// Whether the meeting starts in focus mode.
    pub focus_mode: Option<bool>,
    /// The countries with a number to dial in.
    pub global_dial_in_countries: Vec<String>,
    /// The numbers to dial in, by country.
    pub global_dial_in_numbers: Vec<GlobalDialInNumber>,
    /// Whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// Whether the meeting is hosted in India. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub in_meeting: Option<bool>,
    /// How long before the start people may join without the host, in minutes; 0 is any time. It counts when
    /// `join_before_host` is `true`.
    pub jbh_time: Option<JbhTime>,
    /// Whether people join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// The Q&A of the meeting.
    pub question_and_answer: Option<QuestionAndAnswerSettings>,
    /// The meeting's interpretation between languages. It needs a plan that has it and the host's account to enable it,
    /// else it is not applied; languages are added in the web portal.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// The meeting's interpretation into sign language. It is not applied unless the host's account enables it;
    /// languages are added in the web portal.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
    /// Whether participants are muted when they join.
    pub mute_upon_entry: Option<bool>,
    /// Whether participants' video is on when they join; they can switch it off.
    pub participant_video: Option<bool>,
    /// Whether the meeting is private.
    pub private_meeting: Option<bool>,
    /// Whether registrants get an e-mail that confirms the registration.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether registrants learn by e-mail of their approval, denial or cancellation. `registrants_confirmation_email`
    /// works only with it.
    pub registrants_email_notification: Option<bool>,
    /// What a registration is good for: all occurrences, one of them, or those the person chooses. It counts for
    /// recurring meetings with a fixed time only.
    pub registration_type: Option<RegistrationType>,
    /// Whether the registration page has buttons to share it on social media. It counts only for meetings with
    /// registration.
    pub show_share_button: Option<bool>,
    /// Whether the page that confirms a registration tells how to join. It counts only for meetings with registration.
    pub show_join_info: Option<bool>,
    /// Whether the meeting uses the Personal Meeting ID (PMI). It counts for scheduled meetings (type 2) and recurring
    /// ones without a fixed time (type 3).
    pub use_pmi: Option<bool>,
    /// Whether people wait until the host lets them in; then nobody joins before the host.
    pub waiting_room: Option<bool>,
    /// How the waiting room of the meeting works.
    pub waiting_room_options: Option<WaitingRoomOptions>,
    /// Whether shared screens carry a watermark.
    pub watermark: Option<bool>,
    /// Whether the host may save the order of the videos.
    pub host_save_video_order: Option<bool>,
    /// Whether the meeting is an internal one.
    pub internal_meeting: Option<bool>,
    /// The people invited to the meeting.
    pub meeting_invitees: Vec<MeetingInvitee>,
    /// How the chat goes on before and after the meeting; for scheduled and recurring meetings.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
    /// Whether the meeting is a participant-focused one.
    pub participant_focused_meeting: Option<bool>,
    /// Whether changes of the meeting go to the calendar. The user must have set up the calendar service and its
    /// two-way sync in the web portal.
    pub push_change_to_calendar: Option<bool>,
    /// The resources of the meeting, such as whiteboards.
    pub resources: Vec<Resource>,
    /// Whether the meeting summary starts on its own.
    pub auto_start_meeting_summary: Option<bool>,
    /// Who gets the summary after the meeting. It counts only when `auto_start_meeting_summary` is `true`.
    pub who_will_receive_summary: Option<WhoWillReceiveSummary>,
    /// Whether AI Companion takes questions from the start.
    pub auto_start_ai_companion_questions: Option<bool>,
    /// Who may ask AI Companion about the meeting's transcript. It counts only when `auto_start_ai_companion_questions`
    /// is `true`.
    pub who_can_ask_questions: Option<WhoCanAskQuestions>,
    /// The template the summary follows, by its ID from the user's summary templates. Zoom Support enables it for an
    /// account.
    pub summary_template_id: Option<String>,
    /// Whether device testing is on.
    pub device_testing: Option<bool>,
    /// Whether the host asks participants for the right to unmute them. It excludes
    /// `allow_host_control_participant_mute_state`.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether host and co-hosts have full control over who is muted. It excludes
    /// `request_permission_to_unmute_participants`.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether participants' video is off during the meeting. Zoom Support enables it for an account.
    pub disable_participant_video: Option<bool>,
    /// Whether reports of attendees show the e-mail addresses of authenticated guests.
    pub email_in_attendee_report: Option<bool>,
    /// Whether detection of deepfakes starts on its own. Zoom Support enables it for an account.
    pub auto_start_deepfake_detection: Option<bool>,
}

/// Whether people of certain countries and regions are let in or kept out, and which.
#[zoom_model]
pub struct CountryFilter {
    /// The countries and regions people may join from.
    pub approved_list: Vec<String>,
    /// The countries and regions people may not join from.
    pub denied_list: Vec<String>,
    /// Whether the country or region decides who may join.
    pub enable: Option<bool>,
    /// Whether the listed countries and regions are the ones admitted (`approved_list`) or the ones blocked
    /// (`denied_list`).
    pub method: Option<CountryFilterMethod>,
}

/// How a list of countries and regions limits who can join.
#[zoom_model]
pub enum CountryFilterMethod {
    /// Only people from the regions of `approved_list` can join.
    Approve,
    /// People from the regions of `denied_list` cannot join.
    Deny,
}

/// A participant who joins without authenticating, by a personal link.
#[zoom_model]
pub struct AuthenticationException {
    /// The participant's e-mail address.
    pub email: Option<String>,
    /// The participant's name.
    pub name: Option<String>,
    /// The participant's own link to join by.
    #[zoom(secret)]
    pub join_url: Option<String>,
}

/// Whether recordings of the meeting go to channels of video management by themselves, and to which.
#[zoom_model]
pub struct VideoManagementSettings {
    /// Whether the recording is added to video management by itself. Zoom's default is `false`, and yet it must be
    /// given.
    pub enable: bool,
    /// The video management channels the recording goes to. 1 to 5 of them.
    pub channels: Vec<VideoChannel>,
}

/// A channel of video management.
#[zoom_model]
pub struct VideoChannel {
    /// The channel in video management, by its ID.
    pub channel_id: String,
    /// The name of the video management channel.
    pub name: Option<String>,
}

/// The breakout rooms that are assigned before the meeting.
#[zoom_model]
pub struct BreakoutRoomSettings {
    /// Whether breakout rooms are assigned beforehand.
    pub enable: Option<bool>,
    /// The breakout rooms.
    pub rooms: Vec<Room>,
}

/// A breakout room, and who is assigned to it.
#[zoom_model]
pub struct Room {
    /// The name of the breakout room.
    pub name: Option<String>,
    /// The e-mail addresses of those who go to the breakout room.
    pub participants: Vec<String>,
}

/// Which calendar add-on scheduled the meeting.
#[zoom_model]
pub enum CalendarType {
    /// Zoom's add-in for Outlook.
    Outlook = 1,
    /// Zoom's add-on for Google Workspace.
    GoogleWorkspace = 2,
}

/// How a meeting is encrypted.
#[zoom_model]
pub enum EncryptionType {
    /// With keys kept in Zoom's cloud.
    EnhancedEncryption,
    /// End to end, with keys on the participants' devices alone. Cloud recording, dialling in, streaming, polls and
    /// more are then switched off.
    E2ee,
}

/// A number by which people of a country or region dial in.
#[zoom_model]
pub struct GlobalDialInNumber {
    /// The city the number belongs to, such as Chicago.
    pub city: Option<String>,
    /// The country of the number, as a code such as `BR`.
    pub country: Option<String>,
    /// The country, by its full name.
    pub country_name: Option<String>,
    /// The phone number to dial in, such as +1 2332357613.
    pub number: Option<String>,
    /// The kind of dial-in number.
    #[zoom(rename = "type")]
    pub kind: Option<GlobalDialInNumberType>,
}

/// What a call to a dial-in number costs.
#[zoom_model]
pub enum GlobalDialInNumberType {
    /// The caller pays.
    Toll,
    /// It is free for the caller.
    Tollfree,
}

/// How long before the start participants can join without the host.
#[zoom_model]
pub enum JbhTime {
    /// At any time.
    Anytime = 0,
    /// Five minutes.
    FiveMinutes = 5,
    /// Ten minutes.
    TenMinutes = 10,
    /// A quarter of an hour.
    FifteenMinutes = 15,
}

/// How questions and answers (Q&A) work in the meeting.
#[zoom_model]
pub struct QuestionAndAnswerSettings {
    /// Whether the meeting has Q&A.
    pub enable: Option<bool>,
    /// Whether participants may ask questions.
    pub allow_submit_questions: Option<bool>,
    /// Whether participants may ask questions without giving their name. Simulive meetings cannot have it.
    pub allow_anonymous_questions: Option<bool>,
    /// Which questions attendees see: all, or only those with an answer.
    pub question_visibility: Option<QuestionVisibility>,
    /// Whether attendees may answer and comment on each other's questions.
    pub attendees_can_comment: Option<bool>,
    /// Whether attendees may give a question a thumbs up, so that popular ones move to the top.
    pub attendees_can_upvote: Option<bool>,
}

/// Which questions attendees can see in a meeting's Q&A.
#[zoom_model]
pub enum QuestionVisibility {
    /// Those that were answered.
    Answered,
    /// All that were asked.
    All,
}

/// Who is sent to the meeting's waiting room.
#[zoom_model]
pub struct WaitingRoomOptions {
    /// Whether the waiting room follows the setting of the web portal or the meeting has its own.
    pub mode: WaitingRoomOptionsMode,
    /// Who is put into the waiting room. The mode `custom` needs it.
    pub who_goes_to_waiting_room: Option<WhoGoesToWaitingRoom>,
}

/// What decides who waits.
#[zoom_model]
pub enum WaitingRoomOptionsMode {
    /// The setting in the web portal.
    FollowSetting,
    /// The meeting's own choice.
    Custom,
}

/// Who is put into the waiting room.
#[zoom_model]
pub enum WhoGoesToWaitingRoom {
    /// Everyone.
    Everyone,
    /// Whoever is not of the account.
    UsersNotInAccount,
    /// Whoever is neither of the account nor of an allowed domain.
    UsersNotInAccountOrWhitelistedDomains,
    /// Whoever was not invited.
    UsersNotOnInvite,
    /// Whoever is not of the organization.
    UsersNotInOrg,
}

/// A person who is invited to the meeting.
#[zoom_model]
pub struct MeetingInvitee {
    /// The invitee's e-mail address.
    pub email: Option<String>,
    /// Whether the invitee is an internal user.
    pub internal_user: Option<bool>,
}

/// Whether the meeting's chat goes on before and after it, and in which channel.
///
/// It counts for scheduled and recurring meetings only.
#[zoom_model]
pub struct ContinuousMeetingChat {
    /// Whether the chat goes on before and after the meeting.
    pub enable: Option<bool>,
    /// Whether invited people from outside are added to the meeting's chat automatically. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub auto_add_invited_external_users: Option<bool>,
    /// Whether participants are added to the meeting's chat automatically. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub auto_add_meeting_participants: Option<bool>,
    /// The chat channel of the meeting, by its ID.
    pub channel_id: Option<String>,
}

/// Something that belongs to a meeting, such as a whiteboard.
#[zoom_model]
pub struct Resource {
    /// The kind of resource.
    pub resource_type: Option<ResourceType>,
    /// The resource's ID.
    pub resource_id: Option<String>,
    /// What users with the link may do on the whiteboard: edit, comment or view. `editor` when left out.
    pub permission_level: Option<PermissionLevel>,
}

/// What is attached to a meeting.
#[zoom_model]
pub enum ResourceType {
    /// A whiteboard.
    Whiteboard,
}

/// What people with the link can do with a whiteboard.
#[zoom_model]
pub enum PermissionLevel {
    /// Change it.
    Editor,
    /// Comment on it.
    Commenter,
    /// Look at it.
    Viewer,
}

/// Who gets the summary of a meeting.
#[zoom_model]
pub enum WhoWillReceiveSummary {
    /// The host alone.
    Host = 1,
    /// The host, co-hosts and alternative hosts.
    Hosts = 2,
    /// The host and invitees of the organization.
    OrganizationInvitees = 3,
    /// Every invitee, also from outside.
    AllInvitees = 4,
}

/// Who can ask AI Companion about a meeting.
#[zoom_model]
pub enum WhoCanAskQuestions {
    /// All participants and invitees.
    ParticipantsAndInvitees = 1,
    /// All participants, about what they were present for.
    ParticipantsFromJoining = 2,
    /// The host alone.
    Host = 3,
    /// Participants and invitees of the organization.
    OrganizationParticipantsAndInvitees = 4,
    /// Participants of the organization, about what they were present for.
    OrganizationParticipantsFromJoining = 5,
}

/// Whether a meeting has started.
#[zoom_model]
pub enum MeetingStatus {
    /// It has not.
    Waiting,
    /// It is in progress.
    Started,
}

/// What kind of meeting it is.
#[zoom_model]
pub enum MeetingType {
    /// It was started at once.
    Instant = 1,
    /// It is scheduled once.
    Scheduled = 2,
    /// It recurs without fixed times.
    RecurringNoFixedTime = 3,
    /// It runs under the host's personal meeting ID (PMI).
    PersonalMeeting = 4,
    /// It recurs at fixed times.
    RecurringFixedTime = 8,
    /// It is only for sharing a screen.
    ScreenShare = 10,
}

/// One page of a user's meetings.
#[zoom_model]
pub struct MeetingPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of the page.
    pub page_number: Option<u32>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The meetings.
    pub meetings: Vec<ListedMeeting>,
}

/// A meeting, as it is listed.
#[zoom_model]
pub struct ListedMeeting {
    /// What the meeting is about, cut to 250 characters in lists; looking the meeting up gives the whole.
    pub agenda: Option<String>,
    /// When the meeting was created.
    pub created_at: Option<Moment>,
    /// How long the meeting is scheduled to last, in minutes.
    pub duration: Option<u32>,
    /// The host, by user ID.
    pub host_id: Option<String>,
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// The link participants join the meeting by.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The Personal Meeting ID, where the meeting was scheduled with it.
    pub pmi: Option<String>,
    /// When the meeting starts.
    pub start_time: Option<Moment>,
    /// The time zone to show the start in.
    pub timezone: Option<String>,
    /// The topic of the meeting.
    pub topic: Option<String>,
    /// The kind of meeting.
    #[zoom(rename = "type")]
    pub kind: Option<ListedMeetingType>,
    /// The UUID of this instance of the meeting. Each instance has one of its own.
    pub uuid: Option<String>,
}

/// What kind of meeting is listed.
#[zoom_model]
pub enum ListedMeetingType {
    /// One that was started at once.
    Instant = 1,
    /// One scheduled once.
    Scheduled = 2,
    /// One that recurs without fixed times.
    RecurringNoFixedTime = 3,
    /// One that recurs at fixed times.
    RecurringFixedTime = 8,
}

/// A user's meetings of the next 24 hours.
#[zoom_model]
pub struct UpcomingMeetingList {
    /// How many meetings there are.
    pub total_records: Option<u64>,
    /// The upcoming meetings.
    pub meetings: Vec<UpcomingMeeting>,
}

/// A meeting of the next 24 hours that the user hosts or is invited to.
#[zoom_model]
pub struct UpcomingMeeting {
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// The topic of the meeting.
    pub topic: Option<String>,
    /// The kind of meeting.
    #[zoom(rename = "type")]
    pub kind: Option<ListedMeetingType>,
    /// When the meeting starts.
    pub start_time: Option<Moment>,
    /// How long the meeting is scheduled to last, in minutes.
    pub duration: Option<u32>,
    /// The time zone to show the start in.
    pub timezone: Option<String>,
    /// When the meeting was created.
    pub created_at: Option<Moment>,
    /// The link participants join the meeting by.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The meeting's passcode, of letters, digits and `@`, `-`, `_`, `*`, `!`.
    #[zoom(secret)]
    pub passcode: Option<String>,
    /// Whether the meeting uses the Personal Meeting ID (PMI). It counts for scheduled meetings (type 2) and recurring
    /// ones without a fixed time (type 3).
    pub use_pmi: Option<bool>,
    /// Whether the user who asks is the host.
    pub is_host: Option<bool>,
    /// Whether the meeting takes the whole day.
    pub is_all_day: Option<bool>,
}

/// A meeting that was created, with its settings.
#[zoom_model]
pub struct CreatedMeeting {
    /// The user who scheduled the meeting for the host, by ID.
    pub assistant_id: Option<String>,
    /// The host's e-mail address.
    pub host_email: Option<String>,
    /// The host, by user ID.
    pub host_id: Option<String>,
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// The UUID of this instance of the meeting. Each instance has one of its own.
    pub uuid: Option<String>,
    /// The link to register for the meeting; only meetings with registration have it.
    pub registration_url: Option<String>,
    /// What the meeting is about.
    pub agenda: Option<String>,
    /// When the meeting was created.
    pub created_at: Option<Moment>,
    /// How long the meeting is scheduled to last, in minutes.
    pub duration: Option<u32>,
    /// The passcode in encrypted form, for H.323 and SIP endpoints.
    #[zoom(secret)]
    pub encrypted_password: Option<String>,
    /// The passcode for those who join by telephone.
    #[zoom(secret)]
    pub pstn_password: Option<String>,
    /// The passcode for H.323 and SIP room systems.
    #[zoom(secret)]
    pub h323_password: Option<String>,
    /// The link participants join the meeting by. It is for invited people only.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The link into the meeting's chat.
    #[zoom(secret)]
    pub chat_join_url: Option<String>,
    /// The occurrences of a recurring meeting.
    pub occurrences: Vec<Occurrence>,
    /// The meeting's passcode.
    #[zoom(secret)]
    pub password: Option<String>,
    /// The Personal Meeting ID, for scheduled meetings and those without a fixed time.
    pub pmi: Option<String>,
    /// Whether the meeting was prescheduled through the GSuite app.
    pub pre_schedule: Option<bool>,
    /// When and how often the meeting recurs; for recurring meetings with a fixed time (type 8) only.
    pub recurrence: Option<Recurrence>,
    /// The settings of the meeting.
    pub settings: Option<CreatedMeetingSettings>,
    /// When the meeting starts, in UTC, such as `2020-03-31T12:02:00Z`.
    pub start_time: Option<Moment>,
    /// The link to start the meeting as its host. Keep it secret: whoever has it is the host.
    #[zoom(secret)]
    pub start_url: Option<String>,
    /// The status of the meeting: not started, or in progress.
    pub status: Option<MeetingStatus>,
    /// The sensitivity label of the meeting, by its ID. Zoom Support enables it for an account.
    pub sensitivity_label_id: Option<String>,
    /// The admin's meeting template from which the meeting was scheduled, by its ID.
    pub template_id: Option<String>,
    /// The time zone to show `start_time` in.
    pub timezone: Option<String>,
    /// The topic of the meeting. At most 200 characters.
    pub topic: Option<String>,
    /// The tracking fields and their values.
    pub tracking_fields: Vec<TrackingField>,
    /// The kind of meeting.
    #[zoom(rename = "type")]
    pub kind: Option<NewMeetingType>,
    /// The dynamic host key of the meeting.
    #[zoom(secret)]
    pub dynamic_host_key: Option<String>,
    /// Whether it was created through the API, the web portal or another platform.
    pub creation_source: Option<CreationSource>,
}

/// The settings of a meeting that was created.
#[zoom_model]
pub struct CreatedMeetingSettings {
    /// Further data center regions for the traffic, as country codes such as `IN`: regions the account offers but the
    /// user's own settings leave out.
    pub additional_data_center_regions: Vec<String>,
    /// Whether attendees may join from several devices. It counts only when the meeting requires registration.
    pub allow_multiple_devices: Option<bool>,
    /// The alternative hosts, by e-mail address or ID, separated by semicolons.
    pub alternative_hosts: Option<String>,
    /// Whether alternative hosts are told by e-mail.
    pub alternative_hosts_email_notification: Option<bool>,
    /// Whether alternative hosts may add and edit polls. It needs Zoom 5.8.0 or later.
    pub alternative_host_update_polls: Option<bool>,
    /// Whether alternative hosts may manage the meeting's summaries.
    pub alternative_host_manage_meeting_summary: Option<bool>,
    /// Whether alternative hosts may manage the cloud recordings of the meeting.
    pub alternative_host_manage_cloud_recording: Option<bool>,
    /// How people are let in: approved at once, approved by hand, or without registration. Registration needs a
    /// licensed host; a Basic user cannot have it.
    pub approval_type: Option<ApprovalType>,
    /// The countries and regions people may, or may not, join from.
    pub approved_or_denied_countries_or_regions: Option<CountryFilter>,
    /// How participants connect their audio.
    pub audio: Option<Audio>,
    /// How to reach the audio conference of a third party. At most 2,048 characters.
    pub audio_conference_info: Option<String>,
    /// The e-mail domains whose users may join, when the chosen authentication goes by domain.
    pub authentication_domains: Option<String>,
    /// The people who may join without authentication, each by an invite link of their own.
    pub authentication_exception: Vec<AuthenticationException>,
    /// The name of the authentication profile.
    pub authentication_name: Option<String>,
    /// The authentication option, by its ID.
    pub authentication_option: Option<String>,
    /// Where the recording goes that starts on its own, if any.
    pub auto_recording: Option<AutoRecording>,
    /// Whether the host may pause or stop the automatic cloud recording.
    pub host_pause_stop_recording: Option<bool>,
    /// Whether, and where, the recordings are added to video management on their own. Zoom Support enables it for an
    /// account.
    pub auto_add_recording_to_video_management: Option<VideoManagementSettings>,
    /// The breakout rooms to which participants are assigned beforehand.
    pub breakout_room: Option<BreakoutRoomSettings>,
    /// The calendar add-on the meeting was scheduled with. With `private_meeting` it decides whether the meeting's
    /// details are shared.
    pub calendar_type: Option<CalendarType>,
    /// Whether registration closes once the date of the event is past.
    pub close_registration: Option<bool>,
    /// Whether the meeting is hosted in China. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub cn_meeting: Option<bool>,
    /// The e-mail address for questions about the registration.
    pub contact_email: Option<String>,
    /// The person to ask about the registration.
    pub contact_name: Option<String>,
    /// Keys and values that the app gave the meeting; ten at most.
    pub custom_keys: Vec<KeyValue>,
    /// Whether alternative hosts and users who can schedule get e-mails.
    pub email_notification: Option<bool>,
    /// How the meeting is encrypted. With end-to-end encryption, cloud recording, dialling in and the like are off.
    pub encryption_type: Option<EncryptionType>,
    /// Whether only people who are signed in may join. Zoom is giving it up: use `meeting_authentication`,
    /// `authentication_option` and `authentication_domains` instead.
    #[deprecated = "it is being given up"]
    pub enforce_login: Option<bool>,
    /// The e-mail domains whose signed-in users may join. Zoom is giving it up: use `meeting_authentication`,
    /// `authentication_option` and `authentication_domains` instead.
    #[deprecated = "it is being given up"]
    pub enforce_login_domains: Option<String>,
    /// Whether the meeting starts in focus mode.
    pub focus_mode: Option<bool>,
    /// The countries with a number to dial in.
    pub global_dial_in_countries: Vec<String>,
    /// The numbers to dial in, by country.
    pub global_dial_in_numbers: Vec<GlobalDialInNumber>,
    /// Whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// Whether the meeting is hosted in India. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub in_meeting: Option<bool>,
    /// How long before the start people may join without the host, in minutes; 0 is any time. It counts when
    /// `join_before_host` is `true`.
    pub jbh_time: Option<JbhTime>,
    /// Whether people join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// The Q&A of the meeting.
    pub question_and_answer: Option<QuestionAndAnswerSettings>,
    /// The meeting's interpretation between languages. It needs a plan that has it and the host's account to enable it,
    /// else it is not applied; languages are added in the web portal.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// The meeting's interpretation into sign language. It is not applied unless the host's account enables it;
    /// languages are added in the web portal.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
    /// Whether participants are muted when they join.
    pub mute_upon_entry: Option<bool>,
    /// Whether participants' video is on when they join; they can switch it off.
    pub participant_video: Option<bool>,
    /// Whether the meeting is private.
    pub private_meeting: Option<bool>,
    /// Whether registrants get an e-mail that confirms the registration.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether registrants learn by e-mail of their approval, denial or cancellation. `registrants_confirmation_email`
    /// works only with it.
    pub registrants_email_notification: Option<bool>,
    /// What a registration is good for: all occurrences, one of them, or those the person chooses. It counts for
    /// recurring meetings with a fixed time only.
    pub registration_type: Option<RegistrationType>,
    /// Whether the registration page has buttons to share it on social media. It counts only for meetings with
    /// registration.
    pub show_share_button: Option<bool>,
    /// Whether the page that confirms a registration tells how to join. It counts only for meetings with registration.
    pub show_join_info: Option<bool>,
    /// Whether the meeting uses the Personal Meeting ID (PMI). It counts for scheduled meetings (type 2) and recurring
    /// ones without a fixed time (type 3).
    pub use_pmi: Option<bool>,
    /// Whether people wait until the host lets them in; then nobody joins before the host.
    pub waiting_room: Option<bool>,
    /// How the waiting room of the meeting works.
    pub waiting_room_options: Option<WaitingRoomOptions>,
    /// Whether shared screens carry a watermark.
    pub watermark: Option<bool>,
    /// Whether the host may save the order of the videos.
    pub host_save_video_order: Option<bool>,
    /// Whether the meeting is an internal one.
    pub internal_meeting: Option<bool>,
    /// The people invited to the meeting.
    pub meeting_invitees: Vec<MeetingInviteeRef>,
    /// How the chat goes on before and after the meeting; for scheduled and recurring meetings.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
    /// Whether the meeting is a participant-focused one.
    pub participant_focused_meeting: Option<bool>,
    /// Whether changes of the meeting go to the calendar. The user must have set up the calendar service and its
    /// two-way sync in the web portal.
    pub push_change_to_calendar: Option<bool>,
    /// The resources of the meeting, such as whiteboards.
    pub resources: Vec<Resource>,
    /// Whether the meeting summary starts on its own.
    pub auto_start_meeting_summary: Option<bool>,
    /// Who gets the summary after the meeting. It counts only when `auto_start_meeting_summary` is `true`.
    pub who_will_receive_summary: Option<WhoWillReceiveSummary>,
    /// Whether AI Companion takes questions from the start.
    pub auto_start_ai_companion_questions: Option<bool>,
    /// Who may ask AI Companion about the meeting's transcript. It counts only when `auto_start_ai_companion_questions`
    /// is `true`.
    pub who_can_ask_questions: Option<WhoCanAskQuestions>,
    /// The template the summary follows, by its ID from the user's summary templates. Zoom Support enables it for an
    /// account.
    pub summary_template_id: Option<String>,
    /// Whether device testing is on.
    pub device_testing: Option<bool>,
    /// Whether the host asks participants for the right to unmute them. It excludes
    /// `allow_host_control_participant_mute_state`.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether host and co-hosts have full control over who is muted. It excludes
    /// `request_permission_to_unmute_participants`.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether participants' video is off during the meeting. Zoom Support enables it for an account.
    pub disable_participant_video: Option<bool>,
    /// Whether reports of attendees show the e-mail addresses of authenticated guests.
    pub email_in_attendee_report: Option<bool>,
    /// Whether detection of deepfakes starts on its own. Zoom Support enables it for an account.
    pub auto_start_deepfake_detection: Option<bool>,
}

/// Names a person to invite to a meeting, by e-mail address.
#[zoom_model]
pub struct MeetingInviteeRef {
    /// The invitee's e-mail address.
    pub email: Option<String>,
}

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

/// What is changed of a meeting's settings; what is left out stays as it is.
#[zoom_model]
pub struct MeetingSettingsUpdate {
    /// Whether attendees may join from several devices. It counts only when the meeting requires registration.
    pub allow_multiple_devices: Option<bool>,
    /// The alternative hosts, by e-mail address or ID, separated by semicolons.
    pub alternative_hosts: Option<String>,
    /// Whether alternative hosts are told by e-mail.
    pub alternative_hosts_email_notification: Option<bool>,
    /// Whether alternative hosts may add and edit polls. It needs Zoom 5.8.0 or later.
    pub alternative_host_update_polls: Option<bool>,
    /// Whether alternative hosts may manage the meeting's summaries.
    pub alternative_host_manage_meeting_summary: Option<bool>,
    /// Whether alternative hosts may manage the cloud recordings of the meeting.
    pub alternative_host_manage_cloud_recording: Option<bool>,
    /// How people are let in: approved at once, approved by hand, or without registration. Registration needs a
    /// licensed host; a Basic user cannot have it.
    pub approval_type: Option<ApprovalType>,
    /// The countries and regions people may, or may not, join from.
    pub approved_or_denied_countries_or_regions: Option<CountryFilter>,
    /// How participants connect their audio.
    pub audio: Option<Audio>,
    /// How to reach the audio conference of a third party. At most 2,048 characters.
    pub audio_conference_info: Option<String>,
    /// The e-mail domains whose users may join, when the chosen authentication goes by domain.
    pub authentication_domains: Option<String>,
    /// The people who may join without authentication, each by an invite link of their own.
    pub authentication_exception: Vec<AuthenticationException>,
    /// The name of the authentication profile.
    pub authentication_name: Option<String>,
    /// The authentication option, by its ID.
    pub authentication_option: Option<String>,
    /// Where the recording goes that starts on its own, if any.
    pub auto_recording: Option<AutoRecording>,
    /// Whether the host may pause or stop the automatic cloud recording.
    pub host_pause_stop_recording: Option<bool>,
    /// Whether, and where, the recordings are added to video management on their own. Zoom Support enables it for an
    /// account.
    pub auto_add_recording_to_video_management: Option<VideoManagementSettings>,
    /// The breakout rooms to which participants are assigned beforehand.
    pub breakout_room: Option<BreakoutRoomSettings>,
    /// The calendar add-on the meeting was scheduled with. With `private_meeting` it decides whether the meeting's
    /// details are shared.
    pub calendar_type: Option<CalendarType>,
    /// Whether registration closes once the date of the event is past.
    pub close_registration: Option<bool>,
    /// Whether the meeting is hosted in China. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub cn_meeting: Option<bool>,
    /// The e-mail address for questions about the registration.
    pub contact_email: Option<String>,
    /// The person to ask about the registration.
    pub contact_name: Option<String>,
    /// Keys and values that the app gave the meeting; ten at most.
    pub custom_keys: Vec<KeyValue>,
    /// Whether alternative hosts and users who can schedule get e-mails.
    pub email_notification: Option<bool>,
    /// How the meeting is encrypted. With end-to-end encryption, cloud recording, dialling in and the like are off.
    pub encryption_type: Option<EncryptionType>,
    /// Whether only people who are signed in may join. Zoom is giving it up: use `meeting_authentication`,
    /// `authentication_option` and `authentication_domains` instead.
    #[deprecated = "it is being given up"]
    pub enforce_login: Option<bool>,
    /// The e-mail domains whose signed-in users may join. Zoom is giving it up: use `meeting_authentication`,
    /// `authentication_option` and `authentication_domains` instead.
    #[deprecated = "it is being given up"]
    pub enforce_login_domains: Option<String>,
    /// Whether the meeting starts in focus mode.
    pub focus_mode: Option<bool>,
    /// The countries with a number to dial in.
    pub global_dial_in_countries: Vec<String>,
    /// The numbers to dial in, by country.
    pub global_dial_in_numbers: Vec<GlobalDialInNumber>,
    /// Whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// Whether the meeting is hosted in India. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub in_meeting: Option<bool>,
    /// How long before the start people may join without the host, in minutes; 0 is any time. It counts when
    /// `join_before_host` is `true`.
    pub jbh_time: Option<JbhTime>,
    /// Whether people join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// The Q&A of the meeting.
    pub question_and_answer: Option<QuestionAndAnswerSettings>,
    /// The meeting's interpretation between languages. It needs a plan that has it and the host's account to enable it,
    /// else it is not applied; languages are added in the web portal.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// The meeting's interpretation into sign language. It is not applied unless the host's account enables it;
    /// languages are added in the web portal.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
    /// The people invited to the meeting.
    pub meeting_invitees: Vec<MeetingInviteeRef>,
    /// Whether participants are muted when they join.
    pub mute_upon_entry: Option<bool>,
    /// Whether participants' video is on when they join; they can switch it off.
    pub participant_video: Option<bool>,
    /// Whether the meeting is private.
    pub private_meeting: Option<bool>,
    /// Whether registrants get an e-mail that confirms the registration.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether registrants learn by e-mail of their approval, denial or cancellation. `registrants_confirmation_email`
    /// works only with it.
    pub registrants_email_notification: Option<bool>,
    /// What a registration is good for: all occurrences, one of them, or those the person chooses. It counts for
    /// recurring meetings with a fixed time only.
    pub registration_type: Option<RegistrationType>,
    /// Whether the registration page has buttons to share it on social media. It counts only for meetings with
    /// registration.
    pub show_share_button: Option<bool>,
    /// Whether the meeting uses the Personal Meeting ID (PMI). It counts for scheduled meetings (type 2) and recurring
    /// ones without a fixed time (type 3).
    pub use_pmi: Option<bool>,
    /// Whether people wait until the host lets them in; then nobody joins before the host.
    pub waiting_room: Option<bool>,
    /// How the waiting room of the meeting works.
    pub waiting_room_options: Option<WaitingRoomOptions>,
    /// Whether shared screens carry a watermark.
    pub watermark: Option<bool>,
    /// Whether the host may save the order of the videos.
    pub host_save_video_order: Option<bool>,
    /// Whether the meeting is an internal one.
    pub internal_meeting: Option<bool>,
    /// How the chat goes on before and after the meeting; for scheduled and recurring meetings.
    pub continuous_meeting_chat: Option<ContinuousMeetingChatOptions>,
    /// Whether the meeting is a participant-focused one.
    pub participant_focused_meeting: Option<bool>,
    /// Whether changes of the meeting go to the calendar. The user must have set up the calendar service and its
    /// two-way sync in the web portal.
    pub push_change_to_calendar: Option<bool>,
    /// The resources of the meeting, such as whiteboards.
    pub resources: Vec<Resource>,
    /// Whether the meeting summary starts on its own.
    pub auto_start_meeting_summary: Option<bool>,
    /// Who gets the summary after the meeting. It counts only when `auto_start_meeting_summary` is `true`.
    pub who_will_receive_summary: Option<WhoWillReceiveSummary>,
    /// Whether AI Companion takes questions from the start.
    pub auto_start_ai_companion_questions: Option<bool>,
    /// Who may ask AI Companion about the meeting's transcript. It counts only when `auto_start_ai_companion_questions`
    /// is `true`.
    pub who_can_ask_questions: Option<WhoCanAskQuestions>,
    /// The template the summary follows, by its ID from the user's summary templates. Zoom Support enables it for an
    /// account.
    pub summary_template_id: Option<String>,
    /// Whether device testing is on.
    pub device_testing: Option<bool>,
    /// Whether the host asks participants for the right to unmute them. It excludes
    /// `allow_host_control_participant_mute_state`.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether host and co-hosts have full control over who is muted. It excludes
    /// `request_permission_to_unmute_participants`.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether participants' video is off during the meeting. Zoom Support enables it for an account.
    pub disable_participant_video: Option<bool>,
    /// Whether reports of attendees show the e-mail addresses of authenticated guests.
    pub email_in_attendee_report: Option<bool>,
    /// Whether detection of deepfakes starts on its own. Zoom Support enables it for an account.
    pub auto_start_deepfake_detection: Option<bool>,
}

/// How the chat of a meeting to create goes on before and after it.
///
/// It counts for scheduled and recurring meetings only.
#[zoom_model]
pub struct ContinuousMeetingChatOptions {
    /// Whether the chat goes on before and after the meeting; as in the user's settings when left out.
    pub enable: Option<bool>,
    /// Whether invited people from outside are added to the meeting's chat automatically. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub auto_add_invited_external_users: Option<bool>,
    /// Whether participants are added to the meeting's chat automatically. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub auto_add_meeting_participants: Option<bool>,
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

/// The settings of a meeting to create.
#[zoom_model]
pub struct NewMeetingSettings {
    /// Further data center regions for the traffic, as country codes such as `IN`: regions the account offers but the
    /// user's own settings leave out.
    pub additional_data_center_regions: Vec<String>,
    /// Whether attendees may join from several devices. It counts only when the meeting requires registration.
    pub allow_multiple_devices: Option<bool>,
    /// The alternative hosts, by e-mail address or ID, separated by semicolons.
    pub alternative_hosts: Option<String>,
    /// Whether alternative hosts are told by e-mail. `true` when left out.
    pub alternative_hosts_email_notification: Option<bool>,
    /// How people are let in: approved at once, approved by hand, or without registration. 2 when left out.
    pub approval_type: Option<ApprovalType>,
    /// The countries and regions people may, or may not, join from.
    pub approved_or_denied_countries_or_regions: Option<CountryFilter>,
    /// How participants connect their audio. `both` when left out.
    pub audio: Option<Audio>,
    /// How to reach the audio conference of a third party. At most 2,048 characters.
    pub audio_conference_info: Option<String>,
    /// The e-mail domains whose users may join, separated by commas; a wildcard is allowed.
    pub authentication_domains: Option<String>,
    /// The people who may join without authentication, each by an invite link of their own.
    pub authentication_exception: Vec<NewAuthenticationException>,
    /// How people authenticate to join, when `meeting_authentication` is `true`. Its ID stands in
    /// `authentication_options` of the user's settings.
    pub authentication_option: Option<String>,
    /// Where the recording goes that starts on its own, if any. `none` when left out.
    pub auto_recording: Option<AutoRecording>,
    /// Whether the host may pause or stop the automatic cloud recording.
    pub host_pause_stop_recording: Option<bool>,
    /// Whether, and where, the recordings are added to video management on their own. Zoom Support enables it for an
    /// account.
    pub auto_add_recording_to_video_management: Option<VideoManagementSettings>,
    /// The breakout rooms to which participants are assigned beforehand.
    pub breakout_room: Option<BreakoutRoomSettings>,
    /// The calendar add-on the meeting was scheduled with. With `private_meeting` it decides whether the meeting's
    /// details are shared.
    pub calendar_type: Option<CalendarType>,
    /// Whether registration closes once the date of the event is past. `false` when left out.
    pub close_registration: Option<bool>,
    /// Whether the meeting is hosted in China. Zoom is giving it up. `false` when left out.
    #[deprecated = "it is being given up"]
    pub cn_meeting: Option<bool>,
    /// The e-mail address for questions about the registration.
    pub contact_email: Option<String>,
    /// The person to ask about the registration.
    pub contact_name: Option<String>,
    /// Whether alternative hosts and users who can schedule get e-mails. `true` when left out.
    pub email_notification: Option<bool>,
    /// How the meeting is encrypted. With end-to-end encryption, cloud recording, dialling in and the like are off.
    pub encryption_type: Option<EncryptionType>,
    /// Whether the meeting starts in focus mode.
    pub focus_mode: Option<bool>,
    /// The countries with a number to dial in.
    pub global_dial_in_countries: Vec<String>,
    /// Whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// Whether the meeting is hosted in India. Zoom is giving it up. `false` when left out.
    #[deprecated = "it is being given up"]
    pub in_meeting: Option<bool>,
    /// How long before the start people may join without the host, in minutes; 0 is any time. It counts when
    /// `join_before_host` is `true`.
    pub jbh_time: Option<JbhTime>,
    /// Whether people join before the host; for scheduled and recurring meetings. `false` when left out.
    pub join_before_host: Option<bool>,
    /// The Q&A of the meeting.
    pub question_and_answer: Option<QuestionAndAnswerSettings>,
    /// The meeting's interpretation between languages. It needs a plan that has it and the host's account to enable it,
    /// else it is not applied; languages are added in the web portal.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// The meeting's interpretation into sign language. It is not applied unless the host's account enables it;
    /// languages are added in the web portal.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
    /// The people invited to the meeting.
    pub meeting_invitees: Vec<MeetingInviteeRef>,
    /// Whether participants are muted when they join. `false` when left out.
    pub mute_upon_entry: Option<bool>,
    /// Whether participants' video is on when they join; they can switch it off.
    pub participant_video: Option<bool>,
    /// Whether the meeting is private.
    pub private_meeting: Option<bool>,
    /// Whether registrants get an e-mail that confirms the registration.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether registrants learn by e-mail of their approval, denial or cancellation. `registrants_confirmation_email`
    /// works only with it.
    pub registrants_email_notification: Option<bool>,
    /// What a registration is good for: all occurrences, one of them, or those the person chooses. It counts for
    /// recurring meetings with a fixed time only. 1 when left out.
    pub registration_type: Option<RegistrationType>,
    /// Whether the registration page has buttons to share it on social media. It counts only for meetings with
    /// registration.
    pub show_share_button: Option<bool>,
    /// Whether the page that confirms a registration tells how to join. It counts only for meetings with registration.
    pub show_join_info: Option<bool>,
    /// Whether the meeting uses the Personal Meeting ID (PMI). It counts for scheduled meetings (type 2) and recurring
    /// ones without a fixed time (type 3); when left out, the user's setting decides.
    pub use_pmi: Option<bool>,
    /// Whether people wait until the host lets them in; then nobody joins before the host.
    pub waiting_room: Option<bool>,
    /// How the waiting room of the meeting works.
    pub waiting_room_options: Option<WaitingRoomOptions>,
    /// Whether shared screens carry a watermark. When left out, the user's setting decides.
    pub watermark: Option<bool>,
    /// Whether the host may save the order of the videos.
    pub host_save_video_order: Option<bool>,
    /// Whether alternative hosts may add and edit polls. It needs Zoom 5.8.0 or later.
    pub alternative_host_update_polls: Option<bool>,
    /// Whether alternative hosts may manage the meeting's summaries.
    pub alternative_host_manage_meeting_summary: Option<bool>,
    /// Whether alternative hosts may manage the cloud recordings of the meeting.
    pub alternative_host_manage_cloud_recording: Option<bool>,
    /// Whether the meeting is an internal one. `false` when left out.
    pub internal_meeting: Option<bool>,
    /// How the chat goes on before and after the meeting; for scheduled and recurring meetings.
    pub continuous_meeting_chat: Option<ContinuousMeetingChatOptions>,
    /// Whether the meeting is a participant-focused one. `false` when left out.
    pub participant_focused_meeting: Option<bool>,
    /// Whether changes of the meeting go to the calendar. The user must have set up the calendar service and its
    /// two-way sync in the web portal. `false` when left out.
    pub push_change_to_calendar: Option<bool>,
    /// The resources of the meeting, such as whiteboards.
    pub resources: Vec<Resource>,
    /// Whether the meeting summary starts on its own. When left out, the user's setting decides.
    pub auto_start_meeting_summary: Option<bool>,
    /// Who gets the summary after the meeting. It counts only when `auto_start_meeting_summary` is `true`; when left
    /// out, the user's setting decides.
    pub who_will_receive_summary: Option<WhoWillReceiveSummary>,
    /// Whether AI Companion takes questions from the start. When left out, the user's setting decides.
    pub auto_start_ai_companion_questions: Option<bool>,
    /// Who may ask AI Companion about the meeting's transcript. It counts only when `auto_start_ai_companion_questions`
    /// is `true`; when left out, the user's setting decides.
    pub who_can_ask_questions: Option<WhoCanAskQuestions>,
    /// The template the summary follows, by its ID from the user's summary templates. When left out, the user's setting
    /// decides; Zoom Support enables it for an account.
    pub summary_template_id: Option<String>,
    /// Whether device testing is on. `false` when left out.
    pub device_testing: Option<bool>,
    /// Whether the host asks participants for the right to unmute them. It excludes
    /// `allow_host_control_participant_mute_state`. `false` when left out.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether host and co-hosts have full control over who is muted. It excludes
    /// `request_permission_to_unmute_participants`; when left out, the user's setting decides.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether participants' video is off during the meeting. Zoom Support enables it for an account. `false` when left
    /// out.
    pub disable_participant_video: Option<bool>,
    /// Whether reports of attendees show the e-mail addresses of authenticated guests.
    pub email_in_attendee_report: Option<bool>,
    /// Whether detection of deepfakes starts on its own. Zoom Support enables it for an account; when left out, the
    /// user's setting decides.
    pub auto_start_deepfake_detection: Option<bool>,
}

/// A participant who will join without authenticating.
#[zoom_model]
pub struct NewAuthenticationException {
    /// The participant's e-mail address.
    pub email: Option<String>,
    /// The participant's name.
    pub name: Option<String>,
}
