//! Meetings: settings responses.

use super::super::{
    ApprovalType, Audio, AutoRecording, KeyValue, LanguageInterpretation, RegistrationType, SignLanguageInterpretation,
};
use super::{
    AuthenticationException, BreakoutRoomSettings, CalendarType, CountryFilter, EncryptionType, GlobalDialInNumber,
    JbhTime, MeetingInviteeRef, QuestionAndAnswerSettings, Resource, VideoManagementSettings, WaitingRoomOptions,
    WhoCanAskQuestions, WhoWillReceiveSummary,
};
use zoom_api::zoom_model;

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
