//! Webinars: settings.

use super::super::{
    ApprovalType, Audio, AutoRecording, LanguageInterpretation, RegistrationType, SignLanguageInterpretation,
};
use zoom_api::types::{CommaSeparated, SemicolonSeparated};
use zoom_api::zoom_model;

/// Settings of a webinar.
#[zoom_model(response)]
pub struct WebinarSettings {
    /// Additional data center regions for the traffic, as country codes such as `IN`: regions that the account offers
    /// and the user's own settings omit.
    pub additional_data_center_regions: Vec<String>,
    /// Whether attendees can join from multiple devices.
    pub allow_multiple_devices: Option<bool>,
    /// Email addresses or IDs of the alternative hosts, separated by semicolons as in Zoom's example; its text says
    /// commas.
    pub alternative_hosts: Option<SemicolonSeparated<String>>,
    /// Whether alternative hosts can add and edit polls. Requires Zoom client 5.8.0 or later.
    pub alternative_host_update_polls: Option<bool>,
    /// Approval type: automatic, manual, or no registration.
    pub approval_type: Option<ApprovalType>,
    /// Reminder email to attendees and panelists of the webinar.
    pub attendees_and_panelists_reminder_email_notification: Option<ReminderEmail>,
    /// Audio type of participants.
    pub audio: Option<Audio>,
    /// Third-party audio conference information.
    #[zoom(max_length = 2048)]
    pub audio_conference_info: Option<String>,
    /// Email domains whose users may join, if the selected authentication option is by domain.
    pub authentication_domains: Option<CommaSeparated<String>>,
    /// Name of the authentication profile.
    pub authentication_name: Option<String>,
    /// ID of the authentication option.
    pub authentication_option: Option<String>,
    /// Storage location of automatic recordings, if enabled.
    pub auto_recording: Option<AutoRecording>,
    /// Whether registration closes after the date of the event.
    #[deprecated = "deprecated by Zoom"]
    pub close_registration: Option<bool>,
    /// Contact email address for questions about the registration.
    pub contact_email: Option<String>,
    /// Contact person for the registration.
    pub contact_name: Option<String>,
    /// Language of the webinar's emails: `de-DE`, `en-US`, `es-ES`, `fr-FR`, `it-IT`, `jp-JP`, `ko-KO`, `pt-PT`,
    /// `ru-RU`, `vi-VN`, `zh-CN` or `zh-TW`.
    pub email_language: Option<String>,
    /// Whether only signed-in users may join.
    #[deprecated = "deprecated by Zoom; use `meeting_authentication`, `authentication_option` and `authentication_domains`"]
    pub enforce_login: Option<bool>,
    /// Email domains whose signed-in users may join.
    #[deprecated = "deprecated by Zoom; use `meeting_authentication`, `authentication_option` and `authentication_domains`"]
    pub enforce_login_domains: Option<String>,
    /// Follow-up email to absentees.
    pub follow_up_absentees_email_notification: Option<FollowUpEmail>,
    /// Follow-up email to attendees.
    pub follow_up_attendees_email_notification: Option<FollowUpEmail>,
    /// Countries with dial-in numbers.
    pub global_dial_in_countries: Vec<String>,
    /// Dial-in numbers by country.
    pub global_dial_in_numbers: Vec<GlobalDialInNumber>,
    /// Whether the video is HD by default.
    pub hd_video: Option<bool>,
    /// Whether attendees see HD video.
    pub hd_video_for_attendees: Option<bool>,
    /// Whether the host's video is on when the webinar starts.
    pub host_video: Option<bool>,
    /// Language interpretation of the webinar. Requires a plan with the feature and the account's setting, otherwise it
    /// is not applied; unavailable for simulive webinars.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Sign language interpretation of the webinar. Applied only if the host's account enables it; languages are added
    /// in the web portal.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether panelists must authenticate to join.
    pub panelist_authentication: Option<bool>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
    /// Whether the image carries a watermark that identifies the viewer.
    pub add_watermark: Option<bool>,
    /// Whether the audio carries a watermark that identifies the participant.
    pub add_audio_watermark: Option<bool>,
    /// Whether the webinar is on demand.
    pub on_demand: Option<bool>,
    /// Whether panelists receive invitation emails.
    pub panelists_invitation_email_notification: Option<bool>,
    /// Whether panelists' video is on when the webinar starts.
    pub panelists_video: Option<bool>,
    /// Whether a survey opens in the attendees' browser after the webinar.
    pub post_webinar_survey: Option<bool>,
    /// Whether the webinar has a practice session.
    pub practice_session: Option<bool>,
    /// Q&A of the webinar.
    pub question_and_answer: Option<QuestionAndAnswerSettings>,
    /// Whether registrants receive a confirmation email.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether registrants are notified by email of their approval, denial or cancellation.
    /// `registrants_confirmation_email` requires it.
    pub registrants_email_notification: Option<bool>,
    /// Maximum number of registrants; 0 means no limit.
    #[zoom(min = 0, max = 20000)]
    pub registrants_restrict_number: Option<u32>,
    /// Registration type: all sessions, one session, or sessions that the registrant selects. Applies only to recurring
    /// webinars with a fixed time.
    pub registration_type: Option<RegistrationType>,
    /// Whether attendees always receive 1080p video.
    pub send_1080p_video_to_attendees: Option<bool>,
    /// Whether the registration page has buttons for sharing on social media.
    pub show_share_button: Option<bool>,
    /// Whether the registration confirmation page shows how to join. Applies only to webinars with registration.
    pub show_join_info: Option<bool>,
    /// URL of the survey after the webinar.
    pub survey_url: Option<String>,
    /// Whether session branding is enabled: a session background, virtual backgrounds, and name tags for hosts,
    /// panelists, interpreters and speakers.
    pub enable_session_branding: Option<bool>,
    /// Whether the host asks participants for permission to unmute them. Mutually exclusive with
    /// `allow_host_control_participant_mute_state`, and unavailable for simulive webinars.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether the host and co-hosts fully control the mute state of participants. Mutually exclusive with
    /// `request_permission_to_unmute_participants`, and unavailable for simulive webinars.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether attendee reports show the email addresses of guests.
    pub email_in_attendee_report: Option<bool>,
}

/// Reminder emails to attendees and panelists, and their schedule.
#[zoom_model]
pub struct ReminderEmail {
    /// Whether attendees and panelists receive reminder emails.
    pub enable: Option<bool>,
    /// Schedule of the reminder emails.
    #[zoom(rename = "type")]
    pub kind: Option<ReminderEmailType>,
}

/// Schedule of webinar reminder emails.
#[zoom_model]
pub enum ReminderEmailType {
    /// Never.
    NotSent = 0,
    /// One hour before.
    HourBefore = 1,
    /// One day before.
    DayBefore = 2,
    /// One hour and one day before.
    HourAndDayBefore = 3,
    /// One week before.
    WeekBefore = 4,
    /// One hour and one week before.
    HourAndWeekBefore = 5,
    /// One day and one week before.
    DayAndWeekBefore = 6,
    /// One hour, one day and one week before.
    HourDayAndWeekBefore = 7,
}

/// Follow-up email to attendees or absentees of a webinar.
#[zoom_model]
pub struct FollowUpEmail {
    /// Whether the email is sent.
    pub enable: Option<bool>,
    /// Number of days after the scheduled end until the email is sent.
    #[zoom(rename = "type")]
    pub kind: Option<FollowUpEmailType>,
}

/// Schedule of a follow-up email.
#[zoom_model]
pub enum FollowUpEmailType {
    /// Never.
    NotSent = 0,
    /// One day after.
    OneDayAfter = 1,
    /// Two days after.
    TwoDaysAfter = 2,
    /// Three days after.
    ThreeDaysAfter = 3,
    /// Four days after.
    FourDaysAfter = 4,
    /// Five days after.
    FiveDaysAfter = 5,
    /// Six days after.
    SixDaysAfter = 6,
    /// Seven days after.
    SevenDaysAfter = 7,
}

/// Dial-in number of a country or region.
#[zoom_model(response)]
pub struct GlobalDialInNumber {
    /// City of the number, such as Chicago.
    pub city: Option<String>,
    /// Country code of the dial-in number.
    pub country: Option<String>,
    /// Full name of the country.
    pub country_name: Option<String>,
    /// Dial-in number.
    pub number: Option<String>,
    /// Type of the dial-in number.
    #[zoom(rename = "type")]
    pub kind: Option<GlobalDialInNumberType>,
}

/// Type of a webinar's dial-in number.
#[zoom_model]
pub enum GlobalDialInNumberType {
    /// Toll: the caller pays.
    Toll,
    /// Toll-free.
    #[zoom(rename = "tollfree")]
    TollFree,
    /// Premium rate.
    Premium,
}

/// Q&A options of the webinar.
#[zoom_model]
pub struct QuestionAndAnswerSettings {
    /// Whether participants can ask questions.
    pub allow_submit_questions: Option<bool>,
    /// Whether anonymous questions are allowed. Unavailable for simulive webinars.
    pub allow_anonymous_questions: Option<bool>,
    /// Whether attendees see all questions or only answered ones.
    pub answer_questions: Option<AnswerQuestions>,
    /// Whether attendees can answer and comment on each other's questions.
    pub attendees_can_comment: Option<bool>,
    /// Whether attendees can upvote questions, so that popular ones move to the top.
    pub attendees_can_upvote: Option<bool>,
    /// Whether attendees of a simulive webinar receive an automatic reply.
    pub allow_auto_reply: Option<bool>,
    /// Text of the automatic reply, if `allow_auto_reply` is `true`.
    pub auto_reply_text: Option<String>,
    /// Whether Q&A is enabled for the webinar; the default is the user's setting.
    pub enable: Option<bool>,
}

/// Questions visible to attendees in a webinar's Q&A.
#[zoom_model]
pub enum AnswerQuestions {
    /// Answered questions.
    #[zoom(rename = "only")]
    Answered,
    /// All questions.
    All,
}

/// Settings of a webinar to create.
#[zoom_model]
pub struct NewWebinarSettings {
    /// Additional data center regions for the traffic, as country codes such as `IN`: regions that the account offers
    /// and the user's own settings omit.
    pub additional_data_center_regions: Vec<String>,
    /// Whether attendees can join from multiple devices.
    pub allow_multiple_devices: Option<bool>,
    /// Email addresses or IDs of the alternative hosts, separated by semicolons as in Zoom's example; its text says
    /// commas.
    pub alternative_hosts: Option<SemicolonSeparated<String>>,
    /// Whether alternative hosts can add and edit polls. Requires Zoom client 5.8.0 or later.
    pub alternative_host_update_polls: Option<bool>,
    /// Approval type. `0` and `1` require registration; `2` does not.
    #[zoom(default = 2)]
    pub approval_type: Option<ApprovalType>,
    /// Reminder email to attendees and panelists of the webinar.
    pub attendees_and_panelists_reminder_email_notification: Option<ReminderEmail>,
    /// Audio type of participants. Unavailable for simulive webinars.
    #[zoom(default = "both")]
    pub audio: Option<Audio>,
    /// Third-party audio conference information.
    #[zoom(max_length = 2048)]
    pub audio_conference_info: Option<String>,
    /// Email domains whose users may join the webinar, separated by commas; wildcards are allowed.
    pub authentication_domains: Option<CommaSeparated<String>>,
    /// ID of the authentication option, if `meeting_authentication` is `true`. The ID is one of
    /// `authentication_options` in the user's settings.
    pub authentication_option: Option<String>,
    /// Storage location of automatic recordings, if enabled. Unavailable for simulive webinars.
    #[zoom(default = "none")]
    pub auto_recording: Option<AutoRecording>,
    /// Whether registration closes after the date of the event.
    #[deprecated = "deprecated by Zoom"]
    pub close_registration: Option<bool>,
    /// Contact email address for questions about the registration.
    pub contact_email: Option<String>,
    /// Contact person for the registration.
    pub contact_name: Option<String>,
    /// Language of the webinar's emails: `de-DE`, `en-US`, `es-ES`, `fr-FR`, `id-ID`, `it-IT`, `jp-JP`, `ko-KO`,
    /// `nl-NL`, `pl-PL`, `pt-PT`, `ru-RU`, `vi-VN`, `zh-CN`, `zh-TW` or `tr-TR`.
    pub email_language: Option<String>,
    /// Whether only signed-in users may join.
    #[deprecated = "deprecated by Zoom; use `meeting_authentication`, `authentication_option` and `authentication_domains`"]
    pub enforce_login: Option<bool>,
    /// Email domains whose signed-in users may join.
    #[deprecated = "deprecated by Zoom; use `authentication_domains`"]
    pub enforce_login_domains: Option<String>,
    /// Follow-up email to absentees.
    pub follow_up_absentees_email_notification: Option<FollowUpEmail>,
    /// Follow-up email to attendees.
    pub follow_up_attendees_email_notification: Option<FollowUpEmail>,
    /// Countries with dial-in numbers.
    pub global_dial_in_countries: Vec<String>,
    /// Whether the video is HD by default. Unavailable for simulive webinars.
    #[zoom(default = false)]
    pub hd_video: Option<bool>,
    /// Whether attendees see HD video. Unavailable for simulive webinars.
    #[zoom(default = false)]
    pub hd_video_for_attendees: Option<bool>,
    /// Whether the host's video is on when the webinar starts. Unavailable for simulive webinars.
    pub host_video: Option<bool>,
    /// Language interpretation of the webinar. Requires a plan with the feature and the account's setting, otherwise it
    /// is not applied; unavailable for simulive webinars.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Sign language interpretation of the webinar. Applied only if the host's account enables it; languages are added
    /// in the web portal.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether panelists must authenticate to join. The default is the user's setting.
    pub panelist_authentication: Option<bool>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
    /// Whether the image carries a watermark that identifies the viewer. Unavailable for simulive webinars; the default
    /// is the user's setting.
    pub add_watermark: Option<bool>,
    /// Whether the audio carries a watermark that identifies the participant. Unavailable for simulive webinars; the
    /// default is the user's setting.
    pub add_audio_watermark: Option<bool>,
    /// Whether the webinar is on demand. Unavailable for simulive webinars.
    #[zoom(default = false)]
    pub on_demand: Option<bool>,
    /// Whether panelists receive invitation emails.
    pub panelists_invitation_email_notification: Option<bool>,
    /// Whether panelists' video is on when the webinar starts. Unavailable for simulive webinars.
    pub panelists_video: Option<bool>,
    /// Whether a survey opens in the attendees' browser after the webinar.
    pub post_webinar_survey: Option<bool>,
    /// Whether the webinar has a practice session.
    #[zoom(default = false)]
    pub practice_session: Option<bool>,
    /// Q&A of the webinar.
    pub question_and_answer: Option<QuestionAndAnswerSettings>,
    /// Whether registrants receive a confirmation email.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether registrants are notified by email of their approval, denial or cancellation.
    /// `registrants_confirmation_email` requires it.
    pub registrants_email_notification: Option<bool>,
    /// Maximum number of registrants; 0 means no limit.
    #[zoom(default = 0, min = 0, max = 20000)]
    pub registrants_restrict_number: Option<u32>,
    /// Registration type: all sessions, one session, or sessions that the registrant selects. Applies only to recurring
    /// webinars with a fixed time.
    #[zoom(default = 1)]
    pub registration_type: Option<RegistrationType>,
    /// Whether attendees always receive 1080p video. Unavailable for simulive webinars.
    #[zoom(default = false)]
    pub send_1080p_video_to_attendees: Option<bool>,
    /// Whether the registration page has buttons for sharing on social media.
    pub show_share_button: Option<bool>,
    /// Whether the registration confirmation page shows how to join. Applies only to webinars with registration.
    pub show_join_info: Option<bool>,
    /// URL of the survey after the webinar.
    pub survey_url: Option<String>,
    /// Whether session branding is enabled: a session background, virtual backgrounds, and name tags for hosts,
    /// panelists, interpreters and speakers.
    pub enable_session_branding: Option<bool>,
    /// Whether the host asks participants for permission to unmute them. Mutually exclusive with
    /// `allow_host_control_participant_mute_state`, and unavailable for simulive webinars.
    #[zoom(default = false)]
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether the host and co-hosts fully control the mute state of participants. Mutually exclusive with
    /// `request_permission_to_unmute_participants`, and unavailable for simulive webinars; the default is the user's
    /// setting.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether attendee reports show the email addresses of guests.
    pub email_in_attendee_report: Option<bool>,
}

/// Changes to a webinar's settings. Omitted fields keep their values.
#[zoom_model]
pub struct WebinarSettingsUpdate {
    /// Additional data center regions for the traffic, as country codes such as `IN`: regions that the account offers
    /// and the user's own settings omit.
    pub additional_data_center_regions: Vec<String>,
    /// Whether attendees can join from multiple devices.
    pub allow_multiple_devices: Option<bool>,
    /// Email addresses or IDs of the alternative hosts, separated by semicolons as in Zoom's example; its text says
    /// commas.
    pub alternative_hosts: Option<SemicolonSeparated<String>>,
    /// Whether alternative hosts can add and edit polls. Requires Zoom client 5.8.0 or later.
    pub alternative_host_update_polls: Option<bool>,
    /// Approval type: automatic, manual, or no registration.
    pub approval_type: Option<ApprovalType>,
    /// Reminder email to attendees and panelists of the webinar.
    pub attendees_and_panelists_reminder_email_notification: Option<ReminderEmail>,
    /// Audio type of participants.
    pub audio: Option<Audio>,
    /// Third-party audio conference information.
    #[zoom(max_length = 2048)]
    pub audio_conference_info: Option<String>,
    /// Email domains whose users may join, if the selected authentication option is by domain.
    pub authentication_domains: Option<CommaSeparated<String>>,
    /// ID of the authentication option.
    pub authentication_option: Option<String>,
    /// Storage location of automatic recordings, if enabled.
    pub auto_recording: Option<AutoRecording>,
    /// Whether registration closes after the date of the event.
    #[deprecated = "deprecated by Zoom"]
    pub close_registration: Option<bool>,
    /// Contact email address for questions about the registration.
    pub contact_email: Option<String>,
    /// Contact person for the registration.
    pub contact_name: Option<String>,
    /// Language of the webinar's emails: `de-DE`, `en-US`, `es-ES`, `fr-FR`, `it-IT`, `jp-JP`, `ko-KO`, `pt-PT`,
    /// `ru-RU`, `vi-VN`, `zh-CN` or `zh-TW`.
    pub email_language: Option<String>,
    /// Whether only signed-in users may join.
    #[deprecated = "deprecated by Zoom; use `meeting_authentication`, `authentication_option` and `authentication_domains`"]
    pub enforce_login: Option<bool>,
    /// Email domains whose signed-in users may join.
    #[deprecated = "deprecated by Zoom; use `meeting_authentication`, `authentication_option` and `authentication_domains`"]
    pub enforce_login_domains: Option<String>,
    /// Follow-up email to absentees.
    pub follow_up_absentees_email_notification: Option<FollowUpEmail>,
    /// Follow-up email to attendees.
    pub follow_up_attendees_email_notification: Option<FollowUpEmail>,
    /// Countries with dial-in numbers.
    pub global_dial_in_countries: Vec<String>,
    /// Whether the video is HD by default.
    pub hd_video: Option<bool>,
    /// Whether attendees see HD video.
    pub hd_video_for_attendees: Option<bool>,
    /// Whether the host's video is on when the webinar starts.
    pub host_video: Option<bool>,
    /// Language interpretation of the webinar. Requires a plan with the feature and the account's setting, otherwise it
    /// is not applied; unavailable for simulive webinars.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Sign language interpretation of the webinar. Applied only if the host's account enables it; languages are added
    /// in the web portal.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether panelists must authenticate to join.
    pub panelist_authentication: Option<bool>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
    /// Whether the image carries a watermark that identifies the viewer.
    pub add_watermark: Option<bool>,
    /// Whether the audio carries a watermark that identifies the participant.
    pub add_audio_watermark: Option<bool>,
    /// Whether registrants are notified by email when the host changes the webinar.
    pub notify_registrants: Option<bool>,
    /// Whether the webinar is on demand.
    pub on_demand: Option<bool>,
    /// Whether panelists receive invitation emails.
    pub panelists_invitation_email_notification: Option<bool>,
    /// Whether panelists' video is on when the webinar starts.
    pub panelists_video: Option<bool>,
    /// Whether a survey opens in the attendees' browser after the webinar.
    pub post_webinar_survey: Option<bool>,
    /// Whether the webinar has a practice session.
    pub practice_session: Option<bool>,
    /// Q&A of the webinar.
    pub question_and_answer: Option<QuestionAndAnswerSettings>,
    /// Whether registrants receive a confirmation email.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether registrants are notified by email of their approval, denial or cancellation.
    /// `registrants_confirmation_email` requires it.
    pub registrants_email_notification: Option<bool>,
    /// Maximum number of registrants; 0 means no limit.
    #[zoom(min = 0, max = 20000)]
    pub registrants_restrict_number: Option<u32>,
    /// Registration type: all sessions, one session, or sessions that the registrant selects. Applies only to recurring
    /// webinars with a fixed time.
    pub registration_type: Option<RegistrationType>,
    /// Whether attendees always receive 1080p video.
    pub send_1080p_video_to_attendees: Option<bool>,
    /// Whether the registration page has buttons for sharing on social media.
    pub show_share_button: Option<bool>,
    /// Whether the registration confirmation page shows how to join. Applies only to webinars with registration.
    pub show_join_info: Option<bool>,
    /// URL of the survey after the webinar.
    pub survey_url: Option<String>,
    /// Whether session branding is enabled: a session background, virtual backgrounds, and name tags for hosts,
    /// panelists, interpreters and speakers.
    pub enable_session_branding: Option<bool>,
    /// Whether the host asks participants for permission to unmute them. Mutually exclusive with
    /// `allow_host_control_participant_mute_state`, and unavailable for simulive webinars.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether the host and co-hosts fully control the mute state of participants. Mutually exclusive with
    /// `request_permission_to_unmute_participants`, and unavailable for simulive webinars.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether attendee reports show the email addresses of guests.
    pub email_in_attendee_report: Option<bool>,
}
