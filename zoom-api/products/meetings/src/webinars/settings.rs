//! Webinars: settings.

use super::super::{
    ApprovalType, Audio, AutoRecording, LanguageInterpretation, RegistrationType, SignLanguageInterpretation,
};
use zoom_api::zoom_model;

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
