//! Meetings: settings responses.

use super::super::{
    ApprovalType, Audio, AutoRecording, KeyValue, LanguageInterpretation, RegistrationType, SignLanguageInterpretation,
};
use super::{
    AuthenticationException, BreakoutRoomSettings, CalendarType, CountryFilter, EncryptionType, GlobalDialInNumber,
    JoinBeforeHostTime, MeetingInviteeRef, QuestionAndAnswerSettings, Resource, VideoManagementSettings,
    WaitingRoomOptions, WhoCanAskQuestions, WhoWillReceiveSummary,
};
use zoom_api::types::{CommaSeparated, SemicolonSeparated};
use zoom_api::zoom_model;

/// Settings of a meeting.
#[zoom_model(response)]
pub struct MeetingSettings {
    /// Additional data center regions for the traffic, as country codes such as `IN`: regions that the account offers
    /// and the user's own settings omit.
    pub additional_data_center_regions: Vec<String>,
    /// Whether attendees can join from multiple devices. Applies only if the meeting requires registration.
    pub allow_multiple_devices: Option<bool>,
    /// Email addresses or IDs of the alternative hosts, separated by semicolons.
    pub alternative_hosts: Option<SemicolonSeparated<String>>,
    /// Whether alternative hosts are notified by email.
    pub alternative_hosts_email_notification: Option<bool>,
    /// Whether alternative hosts can add and edit polls. Requires Zoom client 5.8.0 or later.
    pub alternative_host_update_polls: Option<bool>,
    /// Whether alternative hosts can manage the meeting summaries.
    pub alternative_host_manage_meeting_summary: Option<bool>,
    /// Whether alternative hosts can manage the cloud recordings of the meeting.
    pub alternative_host_manage_cloud_recording: Option<bool>,
    /// Approval type: automatic, manual, or no registration. Registration requires a licensed host; unavailable for
    /// Basic users.
    pub approval_type: Option<ApprovalType>,
    /// Countries and regions from which participants may, or may not, join.
    pub approved_or_denied_countries_or_regions: Option<CountryFilter>,
    /// Audio type of participants.
    pub audio: Option<Audio>,
    /// Third-party audio conference information.
    #[zoom(max_length = 2048)]
    pub audio_conference_info: Option<String>,
    /// Email domains whose users may join, if the selected authentication option is by domain.
    pub authentication_domains: Option<CommaSeparated<String>>,
    /// Participants who can bypass authentication with individual invite links.
    #[zoom(rename = "authentication_exception")]
    pub authentication_exceptions: Vec<AuthenticationException>,
    /// Name of the authentication profile.
    pub authentication_name: Option<String>,
    /// ID of the authentication option.
    pub authentication_option: Option<String>,
    /// Storage location of automatic recordings, if enabled.
    pub auto_recording: Option<AutoRecording>,
    /// Whether the host can pause or stop the automatic cloud recording.
    pub host_pause_stop_recording: Option<bool>,
    /// Whether recordings are added to video management automatically, and the channels. Zoom Support enables it for an
    /// account.
    pub auto_add_recording_to_video_management: Option<VideoManagementSettings>,
    /// Pre-assigned breakout rooms.
    pub breakout_room: Option<BreakoutRoomSettings>,
    /// Calendar add-on used to schedule the meeting. Together with `private_meeting`, decides whether the meeting's
    /// details are shared.
    pub calendar_type: Option<CalendarType>,
    /// Whether registration closes after the date of the event.
    pub close_registration: Option<bool>,
    /// Whether the meeting is hosted in China.
    #[deprecated = "deprecated by Zoom"]
    pub cn_meeting: Option<bool>,
    /// Contact email address for questions about the registration.
    pub contact_email: Option<String>,
    /// Contact person for the registration.
    pub contact_name: Option<String>,
    /// Custom keys and values that the app assigned to the meeting.
    #[zoom(max_items = 10)]
    pub custom_keys: Vec<KeyValue>,
    /// Whether alternative hosts and users with scheduling privilege receive emails.
    pub email_notification: Option<bool>,
    /// Encryption type. End-to-end encryption disables cloud recording, dial-in and similar features.
    pub encryption_type: Option<EncryptionType>,
    /// Whether only signed-in users may join.
    #[deprecated = "deprecated by Zoom; use `meeting_authentication`, `authentication_option` and `authentication_domains`"]
    pub enforce_login: Option<bool>,
    /// Email domains whose signed-in users may join.
    #[deprecated = "deprecated by Zoom; use `meeting_authentication`, `authentication_option` and `authentication_domains`"]
    pub enforce_login_domains: Option<String>,
    /// Whether the meeting starts in focus mode.
    pub focus_mode: Option<bool>,
    /// Countries with dial-in numbers.
    pub global_dial_in_countries: Vec<String>,
    /// Dial-in numbers by country.
    pub global_dial_in_numbers: Vec<GlobalDialInNumber>,
    /// Whether the host's video is on when the meeting starts.
    pub host_video: Option<bool>,
    /// Whether the meeting is hosted in India.
    #[deprecated = "deprecated by Zoom"]
    pub in_meeting: Option<bool>,
    /// Number of minutes before the start from which participants can join without the host; 0 means any time. Applies
    /// only if `join_before_host` is `true`.
    pub jbh_time: Option<JoinBeforeHostTime>,
    /// Whether participants can join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// Q&A of the meeting.
    pub question_and_answer: Option<QuestionAndAnswerSettings>,
    /// Language interpretation of the meeting. Requires a plan with the feature and the account's setting, otherwise it
    /// is not applied; languages are added in the web portal.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Sign language interpretation of the meeting. Applied only if the host's account enables it; languages are added
    /// in the web portal.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
    /// Whether participants are muted on entry.
    pub mute_upon_entry: Option<bool>,
    /// Whether participants' video is on when they join; they can turn it off.
    pub participant_video: Option<bool>,
    /// Whether the meeting is private.
    pub private_meeting: Option<bool>,
    /// Whether registrants receive a confirmation email.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether registrants are notified by email of their approval, denial or cancellation.
    /// `registrants_confirmation_email` requires it.
    pub registrants_email_notification: Option<bool>,
    /// Registration type: all occurrences, one occurrence, or occurrences that the registrant selects. Applies only to
    /// recurring meetings with a fixed time.
    pub registration_type: Option<RegistrationType>,
    /// Whether the registration page has buttons for sharing on social media. Applies only to meetings with
    /// registration.
    pub show_share_button: Option<bool>,
    /// Whether the registration confirmation page shows how to join. Applies only to meetings with registration.
    pub show_join_info: Option<bool>,
    /// Whether the meeting uses the Personal Meeting ID (PMI). Applies to scheduled meetings (type 2) and recurring
    /// meetings without a fixed time (type 3).
    pub use_pmi: Option<bool>,
    /// Whether participants wait until the host admits them; they then cannot join before the host.
    pub waiting_room: Option<bool>,
    /// Waiting room options of the meeting.
    pub waiting_room_options: Option<WaitingRoomOptions>,
    /// Whether shared screens carry a watermark.
    pub watermark: Option<bool>,
    /// Whether the host can save the video order.
    pub host_save_video_order: Option<bool>,
    /// Whether the meeting is an internal one.
    pub internal_meeting: Option<bool>,
    /// Invitees of the meeting.
    pub meeting_invitees: Vec<MeetingInvitee>,
    /// Continuous meeting chat, before and after the meeting; for scheduled and recurring meetings.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
    /// Whether the meeting is participant-focused.
    pub participant_focused_meeting: Option<bool>,
    /// Whether changes to the meeting are synchronized with the calendar. The user must have configured the calendar
    /// service and its two-way synchronization in the web portal.
    pub push_change_to_calendar: Option<bool>,
    /// Resources of the meeting, such as whiteboards.
    pub resources: Vec<Resource>,
    /// Whether the meeting summary starts automatically.
    pub auto_start_meeting_summary: Option<bool>,
    /// Recipients of the meeting summary. Applies only if `auto_start_meeting_summary` is `true`.
    pub who_will_receive_summary: Option<WhoWillReceiveSummary>,
    /// Whether AI Companion questions start automatically.
    pub auto_start_ai_companion_questions: Option<bool>,
    /// Users who can ask AI Companion about the meeting's transcript. Applies only if
    /// `auto_start_ai_companion_questions` is `true`.
    pub who_can_ask_questions: Option<WhoCanAskQuestions>,
    /// ID of the summary template, from the user's summary templates. Zoom Support enables it for an account.
    pub summary_template_id: Option<String>,
    /// Whether device testing is enabled.
    pub device_testing: Option<bool>,
    /// Whether the host asks participants for permission to unmute them. Mutually exclusive with
    /// `allow_host_control_participant_mute_state`.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether the host and co-hosts fully control the mute state of participants. Mutually exclusive with
    /// `request_permission_to_unmute_participants`.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether participants' video is off during the meeting. Zoom Support enables it for an account.
    pub disable_participant_video: Option<bool>,
    /// Whether attendee reports show the email addresses of authenticated guests.
    pub email_in_attendee_report: Option<bool>,
    /// Whether deepfake detection starts automatically. Zoom Support enables it for an account.
    pub auto_start_deepfake_detection: Option<bool>,
}

/// Invitee of the meeting.
#[zoom_model(response)]
pub struct MeetingInvitee {
    /// Email address of the invitee.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Whether the invitee is an internal user.
    pub internal_user: Option<bool>,
}

/// Continuous chat of the meeting, and its channel.
///
/// Applies only to scheduled and recurring meetings.
#[zoom_model(response)]
pub struct ContinuousMeetingChat {
    /// Whether the meeting chat is available before and after the meeting.
    pub enable: Option<bool>,
    /// Whether external invitees are added to the meeting chat automatically.
    #[deprecated = "deprecated by Zoom"]
    pub auto_add_invited_external_users: Option<bool>,
    /// Whether participants are added to the meeting chat automatically.
    #[deprecated = "deprecated by Zoom"]
    pub auto_add_meeting_participants: Option<bool>,
    /// ID of the meeting's chat channel.
    pub channel_id: Option<String>,
}

/// Settings of a created meeting.
#[zoom_model(response)]
pub struct CreatedMeetingSettings {
    /// Additional data center regions for the traffic, as country codes such as `IN`: regions that the account offers
    /// and the user's own settings omit.
    pub additional_data_center_regions: Vec<String>,
    /// Whether attendees can join from multiple devices. Applies only if the meeting requires registration.
    pub allow_multiple_devices: Option<bool>,
    /// Email addresses or IDs of the alternative hosts, separated by semicolons.
    pub alternative_hosts: Option<SemicolonSeparated<String>>,
    /// Whether alternative hosts are notified by email.
    pub alternative_hosts_email_notification: Option<bool>,
    /// Whether alternative hosts can add and edit polls. Requires Zoom client 5.8.0 or later.
    pub alternative_host_update_polls: Option<bool>,
    /// Whether alternative hosts can manage the meeting summaries.
    pub alternative_host_manage_meeting_summary: Option<bool>,
    /// Whether alternative hosts can manage the cloud recordings of the meeting.
    pub alternative_host_manage_cloud_recording: Option<bool>,
    /// Approval type: automatic, manual, or no registration. Registration requires a licensed host; unavailable for
    /// Basic users.
    pub approval_type: Option<ApprovalType>,
    /// Countries and regions from which participants may, or may not, join.
    pub approved_or_denied_countries_or_regions: Option<CountryFilter>,
    /// Audio type of participants.
    pub audio: Option<Audio>,
    /// Third-party audio conference information.
    #[zoom(max_length = 2048)]
    pub audio_conference_info: Option<String>,
    /// Email domains whose users may join, if the selected authentication option is by domain.
    pub authentication_domains: Option<CommaSeparated<String>>,
    /// Participants who can bypass authentication with individual invite links.
    #[zoom(rename = "authentication_exception")]
    pub authentication_exceptions: Vec<AuthenticationException>,
    /// Name of the authentication profile.
    pub authentication_name: Option<String>,
    /// ID of the authentication option.
    pub authentication_option: Option<String>,
    /// Storage location of automatic recordings, if enabled.
    pub auto_recording: Option<AutoRecording>,
    /// Whether the host can pause or stop the automatic cloud recording.
    pub host_pause_stop_recording: Option<bool>,
    /// Whether recordings are added to video management automatically, and the channels. Zoom Support enables it for an
    /// account.
    pub auto_add_recording_to_video_management: Option<VideoManagementSettings>,
    /// Pre-assigned breakout rooms.
    pub breakout_room: Option<BreakoutRoomSettings>,
    /// Calendar add-on used to schedule the meeting. Together with `private_meeting`, decides whether the meeting's
    /// details are shared.
    pub calendar_type: Option<CalendarType>,
    /// Whether registration closes after the date of the event.
    pub close_registration: Option<bool>,
    /// Whether the meeting is hosted in China.
    #[deprecated = "deprecated by Zoom"]
    pub cn_meeting: Option<bool>,
    /// Contact email address for questions about the registration.
    pub contact_email: Option<String>,
    /// Contact person for the registration.
    pub contact_name: Option<String>,
    /// Custom keys and values that the app assigned to the meeting.
    #[zoom(max_items = 10)]
    pub custom_keys: Vec<KeyValue>,
    /// Whether alternative hosts and users with scheduling privilege receive emails.
    pub email_notification: Option<bool>,
    /// Encryption type. End-to-end encryption disables cloud recording, dial-in and similar features.
    pub encryption_type: Option<EncryptionType>,
    /// Whether only signed-in users may join.
    #[deprecated = "deprecated by Zoom; use `meeting_authentication`, `authentication_option` and `authentication_domains`"]
    pub enforce_login: Option<bool>,
    /// Email domains whose signed-in users may join.
    #[deprecated = "deprecated by Zoom; use `meeting_authentication`, `authentication_option` and `authentication_domains`"]
    pub enforce_login_domains: Option<String>,
    /// Whether the meeting starts in focus mode.
    pub focus_mode: Option<bool>,
    /// Countries with dial-in numbers.
    pub global_dial_in_countries: Vec<String>,
    /// Dial-in numbers by country.
    pub global_dial_in_numbers: Vec<GlobalDialInNumber>,
    /// Whether the host's video is on when the meeting starts.
    pub host_video: Option<bool>,
    /// Whether the meeting is hosted in India.
    #[deprecated = "deprecated by Zoom"]
    pub in_meeting: Option<bool>,
    /// Number of minutes before the start from which participants can join without the host; 0 means any time. Applies
    /// only if `join_before_host` is `true`.
    pub jbh_time: Option<JoinBeforeHostTime>,
    /// Whether participants can join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// Q&A of the meeting.
    pub question_and_answer: Option<QuestionAndAnswerSettings>,
    /// Language interpretation of the meeting. Requires a plan with the feature and the account's setting, otherwise it
    /// is not applied; languages are added in the web portal.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Sign language interpretation of the meeting. Applied only if the host's account enables it; languages are added
    /// in the web portal.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
    /// Whether participants are muted on entry.
    pub mute_upon_entry: Option<bool>,
    /// Whether participants' video is on when they join; they can turn it off.
    pub participant_video: Option<bool>,
    /// Whether the meeting is private.
    pub private_meeting: Option<bool>,
    /// Whether registrants receive a confirmation email.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether registrants are notified by email of their approval, denial or cancellation.
    /// `registrants_confirmation_email` requires it.
    pub registrants_email_notification: Option<bool>,
    /// Registration type: all occurrences, one occurrence, or occurrences that the registrant selects. Applies only to
    /// recurring meetings with a fixed time.
    pub registration_type: Option<RegistrationType>,
    /// Whether the registration page has buttons for sharing on social media. Applies only to meetings with
    /// registration.
    pub show_share_button: Option<bool>,
    /// Whether the registration confirmation page shows how to join. Applies only to meetings with registration.
    pub show_join_info: Option<bool>,
    /// Whether the meeting uses the Personal Meeting ID (PMI). Applies to scheduled meetings (type 2) and recurring
    /// meetings without a fixed time (type 3).
    pub use_pmi: Option<bool>,
    /// Whether participants wait until the host admits them; they then cannot join before the host.
    pub waiting_room: Option<bool>,
    /// Waiting room options of the meeting.
    pub waiting_room_options: Option<WaitingRoomOptions>,
    /// Whether shared screens carry a watermark.
    pub watermark: Option<bool>,
    /// Whether the host can save the video order.
    pub host_save_video_order: Option<bool>,
    /// Whether the meeting is an internal one.
    pub internal_meeting: Option<bool>,
    /// Invitees of the meeting.
    pub meeting_invitees: Vec<MeetingInviteeRef>,
    /// Continuous meeting chat, before and after the meeting; for scheduled and recurring meetings.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
    /// Whether the meeting is participant-focused.
    pub participant_focused_meeting: Option<bool>,
    /// Whether changes to the meeting are synchronized with the calendar. The user must have configured the calendar
    /// service and its two-way synchronization in the web portal.
    pub push_change_to_calendar: Option<bool>,
    /// Resources of the meeting, such as whiteboards.
    pub resources: Vec<Resource>,
    /// Whether the meeting summary starts automatically.
    pub auto_start_meeting_summary: Option<bool>,
    /// Recipients of the meeting summary. Applies only if `auto_start_meeting_summary` is `true`.
    pub who_will_receive_summary: Option<WhoWillReceiveSummary>,
    /// Whether AI Companion questions start automatically.
    pub auto_start_ai_companion_questions: Option<bool>,
    /// Users who can ask AI Companion about the meeting's transcript. Applies only if
    /// `auto_start_ai_companion_questions` is `true`.
    pub who_can_ask_questions: Option<WhoCanAskQuestions>,
    /// ID of the summary template, from the user's summary templates. Zoom Support enables it for an account.
    pub summary_template_id: Option<String>,
    /// Whether device testing is enabled.
    pub device_testing: Option<bool>,
    /// Whether the host asks participants for permission to unmute them. Mutually exclusive with
    /// `allow_host_control_participant_mute_state`.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether the host and co-hosts fully control the mute state of participants. Mutually exclusive with
    /// `request_permission_to_unmute_participants`.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether participants' video is off during the meeting. Zoom Support enables it for an account.
    pub disable_participant_video: Option<bool>,
    /// Whether attendee reports show the email addresses of authenticated guests.
    pub email_in_attendee_report: Option<bool>,
    /// Whether deepfake detection starts automatically. Zoom Support enables it for an account.
    pub auto_start_deepfake_detection: Option<bool>,
}
