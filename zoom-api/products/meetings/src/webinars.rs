//! Webinars: schedule, list, look up, change, end and delete them.
//!
//! The host needs a Pro plan or higher with the webinar add-on.

use jiff::Timestamp;

use super::{
    ApprovalType, Audio, AutoRecording, CreationSource, InviteLinks, LanguageInterpretation, MonthlyWeek,
    MonthlyWeekDay, NewAttendee, NewTrackingField, Occurrence, Recurrence, RecurrenceType, RegistrationType,
    SignLanguageInterpretation, SipUri, TrackingField, TrackingFieldValue,
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

/// A webinar with its settings.
#[zoom_model]
pub struct Webinar {
    /// The host's e-mail address.
    pub host_email: Option<String>,
    /// The host, by user ID.
    pub host_id: Option<String>,
    /// The webinar ID.
    pub id: Option<MeetingId>,
    /// The webinar template from which the webinar was scheduled, by its ID.
    pub template_id: Option<String>,
    /// The UUID of this instance of the webinar. Each instance has one of its own.
    pub uuid: Option<String>,
    /// What the webinar is about.
    pub agenda: Option<String>,
    /// When the webinar was created.
    pub created_at: Option<Moment>,
    /// How long the webinar is scheduled to last, in minutes.
    pub duration: Option<u32>,
    /// The link to register for the webinar; only webinars with registration have it.
    pub registration_url: Option<String>,
    /// The link to join the webinar by. It is for invited people only.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The occurrences of a recurring webinar.
    pub occurrences: Vec<Occurrence>,
    /// The webinar's passcode. At most 10 characters.
    #[zoom(secret)]
    pub password: Option<String>,
    /// The passcode in encrypted form, for H.323 and SIP endpoints.
    #[zoom(secret)]
    pub encrypted_passcode: Option<String>,
    /// The passcode for H.323 and SIP room systems.
    #[zoom(secret)]
    pub h323_passcode: Option<String>,
    /// When and how often the webinar recurs; for recurring webinars with a fixed time (type 9) only.
    pub recurrence: Option<NewRecurrence>,
    /// The settings of the webinar.
    pub settings: Option<WebinarSettings>,
    /// When the webinar starts, in UTC.
    pub start_time: Option<Moment>,
    /// The link to start the webinar as its host, valid for two hours (90 days for users made by `custCreate`); looking
    /// the webinar up gives a new one. Keep it secret.
    #[zoom(secret)]
    pub start_url: Option<String>,
    /// The time zone to show `start_time` in.
    pub timezone: Option<String>,
    /// The topic of the webinar. At most 200 characters.
    pub topic: Option<String>,
    /// The tracking fields and their values.
    pub tracking_fields: Vec<TrackingField>,
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
    /// Whether it was created through the API, the web portal or another platform.
    pub creation_source: Option<CreationSource>,
}

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

/// The settings of a webinar.
#[zoom_model]
pub struct WebinarSettings {
    /// Further data center regions for the traffic, as country codes such as `IN`: regions the account offers but the
    /// user's own settings leave out.
    pub additional_data_center_regions: Vec<String>,
    /// Whether attendees may join from several devices.
    pub allow_multiple_devices: Option<bool>,
    /// The alternative hosts, by e-mail address or ID, separated by commas.
    pub alternative_hosts: Option<String>,
    /// Whether alternative hosts may add and edit polls. It needs Zoom 5.8.0 or later.
    pub alternative_host_update_polls: Option<bool>,
    /// How people are let in: approved at once, approved by hand, or without registration.
    pub approval_type: Option<ApprovalType>,
    /// The e-mail that reminds attendees and panelists of the webinar.
    pub attendees_and_panelists_reminder_email_notification: Option<ReminderEmail>,
    /// How participants connect their audio.
    pub audio: Option<Audio>,
    /// How to reach the audio conference of a third party. At most 2,048 characters.
    pub audio_conference_info: Option<String>,
    /// The e-mail domains whose users may join, when the chosen authentication goes by domain.
    pub authentication_domains: Option<String>,
    /// The name of the authentication profile.
    pub authentication_name: Option<String>,
    /// The authentication option, by its ID.
    pub authentication_option: Option<String>,
    /// Where the recording goes that starts on its own, if any.
    pub auto_recording: Option<AutoRecording>,
    /// Whether registration closes once the date of the event is past. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub close_registration: Option<bool>,
    /// The e-mail address for questions about the registration.
    pub contact_email: Option<String>,
    /// The person to ask about the registration.
    pub contact_name: Option<String>,
    /// The language of the webinar's e-mails: `de-DE`, `en-US`, `es-ES`, `fr-FR`, `it-IT`, `jp-JP`, `ko-KO`, `pt-PT`,
    /// `ru-RU`, `vi-VN`, `zh-CN` or `zh-TW`.
    pub email_language: Option<String>,
    /// Whether only people who are signed in may join. Zoom is giving it up: use `meeting_authentication`,
    /// `authentication_option` and `authentication_domains` instead.
    #[deprecated = "it is being given up"]
    pub enforce_login: Option<bool>,
    /// The e-mail domains whose signed-in users may join. Zoom is giving it up: use `meeting_authentication`,
    /// `authentication_option` and `authentication_domains` instead.
    #[deprecated = "it is being given up"]
    pub enforce_login_domains: Option<String>,
    /// The e-mail to those who registered and did not come.
    pub follow_up_absentees_email_notification: Option<FollowUpEmail>,
    /// The e-mail to attendees after the webinar.
    pub follow_up_attendees_email_notification: Option<FollowUpEmail>,
    /// The countries with a number to dial in.
    pub global_dial_in_countries: Vec<String>,
    /// The numbers to dial in, by country.
    pub global_dial_in_numbers: Vec<GlobalDialInNumber>,
    /// Whether video is in HD from the start.
    pub hd_video: Option<bool>,
    /// Whether attendees see video in HD.
    pub hd_video_for_attendees: Option<bool>,
    /// Whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// The webinar's interpretation between languages. It needs a plan that has it and the host's account to enable it,
    /// else it is not applied; simulive webinars cannot have it.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// The webinar's interpretation into sign language. It is not applied unless the host's account enables it;
    /// languages are added in the web portal.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether panelists must authenticate before they join.
    pub panelist_authentication: Option<bool>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
    /// Whether the picture carries a watermark that identifies who is watching.
    pub add_watermark: Option<bool>,
    /// Whether the audio carries a watermark that identifies the participant.
    pub add_audio_watermark: Option<bool>,
    /// Whether the webinar is on demand.
    pub on_demand: Option<bool>,
    /// Whether panelists are invited by e-mail.
    pub panelists_invitation_email_notification: Option<bool>,
    /// Whether panelists' video is on from the start.
    pub panelists_video: Option<bool>,
    /// Whether a survey opens in the attendee's browser after the webinar.
    pub post_webinar_survey: Option<bool>,
    /// Whether the webinar has a practice session.
    pub practice_session: Option<bool>,
    /// The Q&A of the webinar.
    pub question_and_answer: Option<QuestionAndAnswerSettings>,
    /// Whether registrants get an e-mail that confirms the registration.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether registrants learn by e-mail of their approval, denial or cancellation. `registrants_confirmation_email`
    /// works only with it.
    pub registrants_email_notification: Option<bool>,
    /// How many people may register; 0 means no limit. 0 to 20,000.
    pub registrants_restrict_number: Option<u32>,
    /// What a registration is good for: all sessions, one of them, or those the person chooses. It counts for recurring
    /// webinars with a fixed time only.
    pub registration_type: Option<RegistrationType>,
    /// Whether attendees always get video in 1080p.
    pub send_1080p_video_to_attendees: Option<bool>,
    /// Whether the registration page has buttons to share it on social media.
    pub show_share_button: Option<bool>,
    /// Whether the page that confirms a registration tells how to join. It counts only for webinars with registration.
    pub show_join_info: Option<bool>,
    /// The address of the survey after the webinar.
    pub survey_url: Option<String>,
    /// Whether session branding is on: a background for the session, virtual backgrounds, and name tags for hosts,
    /// panelists, interpreters and speakers.
    pub enable_session_branding: Option<bool>,
    /// Whether the host asks participants for the right to unmute them. It excludes
    /// `allow_host_control_participant_mute_state`, and simulive webinars cannot have it.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether host and co-hosts have full control over who is muted. It excludes
    /// `request_permission_to_unmute_participants`, and simulive webinars cannot have it.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether reports of attendees show the e-mail addresses of guests.
    pub email_in_attendee_report: Option<bool>,
}

/// Whether attendees and panelists are reminded by e-mail, and when.
#[zoom_model]
pub struct ReminderEmail {
    /// Whether attendees and panelists get a reminder by e-mail.
    pub enable: Option<bool>,
    /// How long before the webinar the reminders go out, if at all.
    #[zoom(rename = "type")]
    pub kind: Option<ReminderEmailType>,
}

/// When attendees and panelists are reminded of a webinar.
#[zoom_model]
pub enum ReminderEmailType {
    /// Never.
    NotSent = 0,
    /// An hour before.
    HourBefore = 1,
    /// A day before.
    DayBefore = 2,
    /// An hour and a day before.
    HourAndDayBefore = 3,
    /// A week before.
    WeekBefore = 4,
    /// An hour and a week before.
    HourAndWeekBefore = 5,
    /// A day and a week before.
    DayAndWeekBefore = 6,
    /// An hour, a day and a week before.
    HourDayAndWeekBefore = 7,
}

/// Follow-up e-mail to attendees or absentees of a webinar.
#[zoom_model]
pub struct FollowUpEmail {
    /// Whether the e-mail is sent.
    pub enable: Option<bool>,
    /// How many days after the scheduled end the e-mail goes out, if at all.
    #[zoom(rename = "type")]
    pub kind: Option<FollowUpEmailType>,
}

/// When a follow-up e-mail is sent.
#[zoom_model]
pub enum FollowUpEmailType {
    /// Never.
    NotSent = 0,
    /// A day after it.
    OneDayAfter = 1,
    /// Two days after it.
    TwoDaysAfter = 2,
    /// Three days after it.
    ThreeDaysAfter = 3,
    /// Four days after it.
    FourDaysAfter = 4,
    /// Five days after it.
    FiveDaysAfter = 5,
    /// Six days after it.
    SixDaysAfter = 6,
    /// Seven days after it.
    SevenDaysAfter = 7,
}

/// A number by which people of a country or region dial in.
#[zoom_model]
pub struct GlobalDialInNumber {
    /// The city the number belongs to, such as Chicago.
    pub city: Option<String>,
    /// The country of the dial-in number, as a code.
    pub country: Option<String>,
    /// The country, by its full name.
    pub country_name: Option<String>,
    /// The number to dial in.
    pub number: Option<String>,
    /// The kind of dial-in number.
    #[zoom(rename = "type")]
    pub kind: Option<GlobalDialInNumberType>,
}

/// What a call to a webinar's dial-in number costs.
#[zoom_model]
pub enum GlobalDialInNumberType {
    /// The caller pays.
    Toll,
    /// It is free for the caller.
    Tollfree,
    /// It has a premium rate.
    Premium,
}

/// How questions and answers (Q&A) work in the webinar.
#[zoom_model]
pub struct QuestionAndAnswerSettings {
    /// Whether participants may ask questions.
    pub allow_submit_questions: Option<bool>,
    /// Whether questions may be asked without a name.
    pub allow_anonymous_questions: Option<bool>,
    /// Whether attendees see every question or only those with an answer.
    pub answer_questions: Option<AnswerQuestions>,
    /// Whether attendees may answer and comment on each other's questions.
    pub attendees_can_comment: Option<bool>,
    /// Whether attendees may give a question a thumbs up, so that popular ones move to the top.
    pub attendees_can_upvote: Option<bool>,
    /// Whether attendees of a simulive webinar get an automatic answer.
    pub allow_auto_reply: Option<bool>,
    /// The text of the automatic answer, when `allow_auto_reply` is `true`.
    pub auto_reply_text: Option<String>,
    /// Whether the webinar has Q&A; as in the user's settings when left out.
    pub enable: Option<bool>,
}

/// Which questions attendees can see in a webinar's Q&A.
#[zoom_model]
pub enum AnswerQuestions {
    /// Those that were answered.
    #[zoom(rename = "only")]
    Answered,
    /// All that were asked.
    All,
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

/// One page of a user's webinars.
#[zoom_model]
pub struct WebinarPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of the page. Zoom is giving it up: use `next_page_token` instead.
    #[deprecated = "it is being given up"]
    pub page_number: Option<u32>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The webinars.
    pub webinars: Vec<ListedWebinar>,
}

/// A webinar, as it is listed.
#[zoom_model]
pub struct ListedWebinar {
    /// What the webinar is about, cut to 250 characters in lists; looking the webinar up gives the whole.
    pub agenda: Option<String>,
    /// When the webinar was created.
    pub created_at: Option<Moment>,
    /// How long the webinar is scheduled to last, in minutes.
    pub duration: Option<u32>,
    /// The host, by user ID.
    pub host_id: Option<String>,
    /// The webinar ID.
    pub id: Option<MeetingId>,
    /// The link to join the webinar by.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// When the webinar starts.
    pub start_time: Option<Moment>,
    /// The time zone of the webinar.
    pub timezone: Option<String>,
    /// The topic of the webinar.
    pub topic: Option<String>,
    /// The kind of webinar.
    #[zoom(rename = "type")]
    pub kind: Option<WebinarType>,
    /// The UUID of this instance of the webinar. Each instance has one of its own.
    pub uuid: Option<String>,
    /// Whether the webinar is simulive: a recording played as if live.
    pub is_simulive: Option<bool>,
    /// Whether the webinar comes from Zoom Events.
    pub is_events_webinar: Option<bool>,
}

/// A webinar that was created, with its settings.
#[zoom_model]
pub struct CreatedWebinar {
    /// The host's e-mail address.
    pub host_email: Option<String>,
    /// The host, by user ID.
    pub host_id: Option<String>,
    /// The webinar ID.
    pub id: Option<MeetingId>,
    /// The webinar template from which the webinar was scheduled, by its ID.
    pub template_id: Option<String>,
    /// The UUID of this instance of the webinar. Once the webinar has ended, it has another.
    pub uuid: Option<String>,
    /// What the webinar is about.
    pub agenda: Option<String>,
    /// When the webinar was created.
    pub created_at: Option<Moment>,
    /// How long the webinar is scheduled to last, in minutes.
    pub duration: Option<u32>,
    /// The link to register for the webinar; only webinars with registration have it.
    pub registration_url: Option<String>,
    /// The link to join the webinar by. It is for invited people only.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The occurrences of a recurring webinar.
    pub occurrences: Vec<Occurrence>,
    /// The webinar's passcode. At most 10 characters.
    #[zoom(secret)]
    pub password: Option<String>,
    /// The passcode in encrypted form, for H.323 and SIP endpoints.
    #[zoom(secret)]
    pub encrypted_passcode: Option<String>,
    /// The passcode for H.323 and SIP room systems.
    #[zoom(secret)]
    pub h323_passcode: Option<String>,
    /// When and how often the webinar recurs; for recurring webinars with a fixed time (type 9) only.
    pub recurrence: Option<NewRecurrence>,
    /// The settings of the webinar.
    pub settings: Option<WebinarSettings>,
    /// When the webinar starts, in UTC.
    pub start_time: Option<Moment>,
    /// The link to start the webinar as its host, valid for two hours (90 days for users made by `custCreate`); looking
    /// the webinar up gives a new one. Keep it secret.
    #[zoom(secret)]
    pub start_url: Option<String>,
    /// The time zone to show `start_time` in.
    pub timezone: Option<String>,
    /// The topic of the webinar. At most 200 characters.
    pub topic: Option<String>,
    /// The tracking fields and their values.
    pub tracking_fields: Vec<TrackingField>,
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
    pub simulive_delay_start: Option<CreatedSimuliveDelayStart>,
    /// Whether it was created through the API, the web portal or another platform.
    pub creation_source: Option<CreationSource>,
}

/// Whether the playback of the simulive webinar that was created is delayed, and for how long.
#[zoom_model]
pub struct CreatedSimuliveDelayStart {
    /// Whether a simulive webinar is played back with a delay.
    pub enable: Option<bool>,
    /// How long playback is delayed, in the unit of `timeunit`.
    pub time: Option<i64>,
    /// The unit of the delay: `second` or `minute`.
    pub timeunit: Option<String>,
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

/// The settings of a webinar to create.
#[zoom_model]
pub struct NewWebinarSettings {
    /// Further data center regions for the traffic, as country codes such as `IN`: regions the account offers but the
    /// user's own settings leave out.
    pub additional_data_center_regions: Vec<String>,
    /// Whether attendees may join from several devices.
    pub allow_multiple_devices: Option<bool>,
    /// The alternative hosts, by e-mail address or ID, separated by commas.
    pub alternative_hosts: Option<String>,
    /// Whether alternative hosts may add and edit polls. It needs Zoom 5.8.0 or later.
    pub alternative_host_update_polls: Option<bool>,
    /// How people are let in. `0` and `1` make registration a condition; `2` does without. 2 when left out.
    pub approval_type: Option<ApprovalType>,
    /// The e-mail that reminds attendees and panelists of the webinar.
    pub attendees_and_panelists_reminder_email_notification: Option<ReminderEmail>,
    /// How participants connect their audio. Simulive webinars cannot set it. `both` when left out.
    pub audio: Option<Audio>,
    /// How to reach the audio conference of a third party. At most 2,048 characters.
    pub audio_conference_info: Option<String>,
    /// The e-mail domains whose users may join the webinar, separated by commas; wildcards are allowed.
    pub authentication_domains: Option<String>,
    /// How people authenticate to join the webinar, when `meeting_authentication` is `true`. Its ID stands in
    /// `authentication_options` of the user's settings.
    pub authentication_option: Option<String>,
    /// Where the recording goes that starts on its own, if any. Simulive webinars cannot have it. `none` when left out.
    pub auto_recording: Option<AutoRecording>,
    /// Whether registration closes once the date of the event is past. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub close_registration: Option<bool>,
    /// The e-mail address for questions about the registration.
    pub contact_email: Option<String>,
    /// The person to ask about the registration.
    pub contact_name: Option<String>,
    /// The language of the webinar's e-mails: `de-DE`, `en-US`, `es-ES`, `fr-FR`, `id-ID`, `it-IT`, `jp-JP`, `ko-KO`,
    /// `nl-NL`, `pl-PL`, `pt-PT`, `ru-RU`, `vi-VN`, `zh-CN`, `zh-TW` or `tr-TR`.
    pub email_language: Option<String>,
    /// Whether only people who are signed in may join. Zoom is giving it up: use `meeting_authentication`,
    /// `authentication_option` and `authentication_domains` instead.
    #[deprecated = "it is being given up"]
    pub enforce_login: Option<bool>,
    /// The e-mail domains whose signed-in users may join. Zoom is giving it up: use `authentication_domains` instead.
    #[deprecated = "it is being given up"]
    pub enforce_login_domains: Option<String>,
    /// The e-mail to those who registered and did not come.
    pub follow_up_absentees_email_notification: Option<FollowUpEmail>,
    /// The e-mail to attendees after the webinar.
    pub follow_up_attendees_email_notification: Option<FollowUpEmail>,
    /// The countries with a number to dial in.
    pub global_dial_in_countries: Vec<String>,
    /// Whether video is in HD from the start. Simulive webinars cannot have it. `false` when left out.
    pub hd_video: Option<bool>,
    /// Whether attendees see video in HD. Simulive webinars cannot have it. `false` when left out.
    pub hd_video_for_attendees: Option<bool>,
    /// Whether the host's video is on from the start. Simulive webinars cannot have it.
    pub host_video: Option<bool>,
    /// The webinar's interpretation between languages. It needs a plan that has it and the host's account to enable it,
    /// else it is not applied; simulive webinars cannot have it.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// The webinar's interpretation into sign language. It is not applied unless the host's account enables it;
    /// languages are added in the web portal.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether panelists must authenticate before they join. When left out, the user's setting decides.
    pub panelist_authentication: Option<bool>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
    /// Whether the picture carries a watermark that identifies who is watching. Simulive webinars cannot have it; when
    /// left out, the user's setting decides.
    pub add_watermark: Option<bool>,
    /// Whether the audio carries a watermark that identifies the participant. Simulive webinars cannot have it; when
    /// left out, the user's setting decides.
    pub add_audio_watermark: Option<bool>,
    /// Whether the webinar is on demand. Simulive webinars cannot be. `false` when left out.
    pub on_demand: Option<bool>,
    /// Whether panelists are invited by e-mail.
    pub panelists_invitation_email_notification: Option<bool>,
    /// Whether panelists' video is on from the start. Simulive webinars cannot have it.
    pub panelists_video: Option<bool>,
    /// Whether a survey opens in the attendee's browser after the webinar.
    pub post_webinar_survey: Option<bool>,
    /// Whether the webinar has a practice session. `false` when left out.
    pub practice_session: Option<bool>,
    /// The Q&A of the webinar.
    pub question_and_answer: Option<QuestionAndAnswerSettings>,
    /// Whether registrants get an e-mail that confirms the registration.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether registrants learn by e-mail of their approval, denial or cancellation. `registrants_confirmation_email`
    /// works only with it.
    pub registrants_email_notification: Option<bool>,
    /// How many people may register; 0 means no limit. 0 when left out, 0 to 20,000.
    pub registrants_restrict_number: Option<u32>,
    /// What a registration is good for: all sessions, one of them, or those the person chooses. It counts for recurring
    /// webinars with a fixed time only. 1 when left out.
    pub registration_type: Option<RegistrationType>,
    /// Whether attendees always get video in 1080p. Simulive webinars cannot have it. `false` when left out.
    pub send_1080p_video_to_attendees: Option<bool>,
    /// Whether the registration page has buttons to share it on social media.
    pub show_share_button: Option<bool>,
    /// Whether the page that confirms a registration tells how to join. It counts only for webinars with registration.
    pub show_join_info: Option<bool>,
    /// The address of the survey after the webinar.
    pub survey_url: Option<String>,
    /// Whether session branding is on: a background for the session, virtual backgrounds, and name tags for hosts,
    /// panelists, interpreters and speakers.
    pub enable_session_branding: Option<bool>,
    /// Whether the host asks participants for the right to unmute them. It excludes
    /// `allow_host_control_participant_mute_state`, and simulive webinars cannot have it. `false` when left out.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether host and co-hosts have full control over who is muted. It excludes
    /// `request_permission_to_unmute_participants`, and simulive webinars cannot have it; when left out, the user's
    /// setting decides.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether reports of attendees show the e-mail addresses of guests.
    pub email_in_attendee_report: Option<bool>,
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

/// What is changed of a webinar's settings; what is left out stays as it is.
#[zoom_model]
pub struct WebinarSettingsUpdate {
    /// Further data center regions for the traffic, as country codes such as `IN`: regions the account offers but the
    /// user's own settings leave out.
    pub additional_data_center_regions: Vec<String>,
    /// Whether attendees may join from several devices.
    pub allow_multiple_devices: Option<bool>,
    /// The alternative hosts, by e-mail address or ID, separated by commas.
    pub alternative_hosts: Option<String>,
    /// Whether alternative hosts may add and edit polls. It needs Zoom 5.8.0 or later.
    pub alternative_host_update_polls: Option<bool>,
    /// How people are let in: approved at once, approved by hand, or without registration.
    pub approval_type: Option<ApprovalType>,
    /// The e-mail that reminds attendees and panelists of the webinar.
    pub attendees_and_panelists_reminder_email_notification: Option<ReminderEmail>,
    /// How participants connect their audio.
    pub audio: Option<Audio>,
    /// How to reach the audio conference of a third party. At most 2,048 characters.
    pub audio_conference_info: Option<String>,
    /// The e-mail domains whose users may join, when the chosen authentication goes by domain.
    pub authentication_domains: Option<String>,
    /// The authentication option, by its ID.
    pub authentication_option: Option<String>,
    /// Where the recording goes that starts on its own, if any.
    pub auto_recording: Option<AutoRecording>,
    /// Whether registration closes once the date of the event is past. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub close_registration: Option<bool>,
    /// The e-mail address for questions about the registration.
    pub contact_email: Option<String>,
    /// The person to ask about the registration.
    pub contact_name: Option<String>,
    /// The language of the webinar's e-mails: `de-DE`, `en-US`, `es-ES`, `fr-FR`, `it-IT`, `jp-JP`, `ko-KO`, `pt-PT`,
    /// `ru-RU`, `vi-VN`, `zh-CN` or `zh-TW`.
    pub email_language: Option<String>,
    /// Whether only people who are signed in may join. Zoom is giving it up: use `meeting_authentication`,
    /// `authentication_option` and `authentication_domains` instead.
    #[deprecated = "it is being given up"]
    pub enforce_login: Option<bool>,
    /// The e-mail domains whose signed-in users may join. Zoom is giving it up: use `meeting_authentication`,
    /// `authentication_option` and `authentication_domains` instead.
    #[deprecated = "it is being given up"]
    pub enforce_login_domains: Option<String>,
    /// The e-mail to those who registered and did not come.
    pub follow_up_absentees_email_notification: Option<FollowUpEmail>,
    /// The e-mail to attendees after the webinar.
    pub follow_up_attendees_email_notification: Option<FollowUpEmail>,
    /// The countries with a number to dial in.
    pub global_dial_in_countries: Vec<String>,
    /// Whether video is in HD from the start.
    pub hd_video: Option<bool>,
    /// Whether attendees see video in HD.
    pub hd_video_for_attendees: Option<bool>,
    /// Whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// The webinar's interpretation between languages. It needs a plan that has it and the host's account to enable it,
    /// else it is not applied; simulive webinars cannot have it.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// The webinar's interpretation into sign language. It is not applied unless the host's account enables it;
    /// languages are added in the web portal.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether panelists must authenticate before they join.
    pub panelist_authentication: Option<bool>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
    /// Whether the picture carries a watermark that identifies who is watching.
    pub add_watermark: Option<bool>,
    /// Whether the audio carries a watermark that identifies the participant.
    pub add_audio_watermark: Option<bool>,
    /// Whether registrants learn by e-mail that the host changed the webinar.
    pub notify_registrants: Option<bool>,
    /// Whether the webinar is on demand.
    pub on_demand: Option<bool>,
    /// Whether panelists are invited by e-mail.
    pub panelists_invitation_email_notification: Option<bool>,
    /// Whether panelists' video is on from the start.
    pub panelists_video: Option<bool>,
    /// Whether a survey opens in the attendee's browser after the webinar.
    pub post_webinar_survey: Option<bool>,
    /// Whether the webinar has a practice session.
    pub practice_session: Option<bool>,
    /// The Q&A of the webinar.
    pub question_and_answer: Option<QuestionAndAnswerSettings>,
    /// Whether registrants get an e-mail that confirms the registration.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether registrants learn by e-mail of their approval, denial or cancellation. `registrants_confirmation_email`
    /// works only with it.
    pub registrants_email_notification: Option<bool>,
    /// How many people may register; 0 means no limit. 0 to 20,000.
    pub registrants_restrict_number: Option<u32>,
    /// What a registration is good for: all sessions, one of them, or those the person chooses. It counts for recurring
    /// webinars with a fixed time only.
    pub registration_type: Option<RegistrationType>,
    /// Whether attendees always get video in 1080p.
    pub send_1080p_video_to_attendees: Option<bool>,
    /// Whether the registration page has buttons to share it on social media.
    pub show_share_button: Option<bool>,
    /// Whether the page that confirms a registration tells how to join. It counts only for webinars with registration.
    pub show_join_info: Option<bool>,
    /// The address of the survey after the webinar.
    pub survey_url: Option<String>,
    /// Whether session branding is on: a background for the session, virtual backgrounds, and name tags for hosts,
    /// panelists, interpreters and speakers.
    pub enable_session_branding: Option<bool>,
    /// Whether the host asks participants for the right to unmute them. It excludes
    /// `allow_host_control_participant_mute_state`, and simulive webinars cannot have it.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether host and co-hosts have full control over who is muted. It excludes
    /// `request_permission_to_unmute_participants`, and simulive webinars cannot have it.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether reports of attendees show the e-mail addresses of guests.
    pub email_in_attendee_report: Option<bool>,
}

/// What is done with a live webinar.
#[zoom_model]
pub enum WebinarAction {
    /// Ends it.
    End,
}
