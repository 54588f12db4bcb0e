//! Settings of a user: look them up and change them.
//!
//! The `option` of a call decides which part of the settings it is about.

use std::collections::BTreeMap;

use super::{
    AllowParticipantsChatWith, AllowUsersSaveChats, AudioConferencing, AuthenticatedCloudRecordingView, AutoRecording,
    ClosedCaptioning, CloudRecordingPermanentlyDeleted, DataCenterRegion, DialCountries, DialCountriesUpdate,
    EmailNotification, EmojiSelection, EncryptionType, EntryExitChime, GeneralSetting, GlobalDialInCountriesUpdate,
    IpAddressAccessControl, LanguageInterpretation, LanguageInterpretationUpdate, LocalRecordingOptions,
    ManualCaptioning, MeetingAuthentication, MeetingAuthenticationUpdate, MeetingSecurityPasswordRequirement,
    ParticipantPhoneMasking, ParticipantsShareSimultaneously, Profile, RecordFilesSeparately, RecordingAuthentication,
    RecordingAuthenticationUpdate, RecordingNotificationForZoomClient, RecordingNotificationForZoomClientUpdate,
    RecordingNotificationsPhoneUsers, RequirePasswordForPmiMeetings, SettingOption, SignLanguageInterpretation,
    SmartRecording, TelephonyRegionsUpdate, UncheckedDataCenterRegion, VirtualBackgroundSettings, WaitingRoomSettings,
    WebinarChat, WebinarLiveStreaming, WhoCanShareScreen,
};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Looks up a user's settings.
///
/// Zoom's page: [Get user settings](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/settings).
#[zoom_endpoint(
    GET, "/users/<user_id>/settings",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:settings", "user:read:settings:admin"],
    rate_limit = Medium,
    errors(
        /// The user never accepted the invitation, and it has expired: the ID is no longer valid.
        400/1120 => InvitationNotFound,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn get_user_settings(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// How the user signs in: 0 Facebook, 1 Google, 24 Apple, 27 Microsoft, 97 mobile device, 98 RingCentral, 99 API
    /// user, 100 work e-mail, 101 SSO; in China also 11, 21 and 23. One of 0, 1, 11, 21, 23, 24, 27, 97, 98, 99, 100, 101.
    login_type: Option<i64>,
    /// Which part of the settings is meant, such as `meeting_security`; the general ones when left out.
    option: Option<SettingOption>,
    /// The fields to return, joined by commas, such as `host_video,participant_video`; all when left out.
    custom_query_fields: Option<String>,
) -> UserSettings;

/// Changes a user's settings; what is left out stays as it is.
///
/// Zoom's page: [Update user settings](https://developers.zoom.us/docs/api/users/#tag/users/PATCH/users/%7BuserId%7D/settings).
#[zoom_endpoint(
    PATCH, "/users/<user_id>/settings", json,
    scopes = ["user:write", "user:write:admin", "user:update:settings", "user:update:settings:admin"],
    rate_limit = Medium,
    errors(
        /// The account has as many licences of this kind in use as it may; the message says which.
        400/200 => TooManyPaidUsers,
        /// Events that are still to come hold the feature, or it cannot be given to this user; the message says which.
        400/300 => FeatureNotAssignable,
        /// Large meetings are for Licensed and On-prem users.
        400/1108 => LargeMeetingNeedsLicense,
        /// The user never accepted the invitation, and it has expired: the ID is no longer valid.
        400/1120 => InvitationNotFound,
        /// Webinars are for Licensed and On-prem users.
        400/1122 => WebinarNeedsLicense,
        /// A user with Zoom Events cannot have webinars as well.
        400/1204 => WebinarExcludedByEvents,
        /// A user with webinars cannot have Zoom Events as well.
        400/1205 => EventsExcludedByWebinar,
        /// Zoom Events is for Licensed and On-prem users.
        400/1206 => EventsNeedLicense,
        /// Concurrent meetings are for Licensed and On-prem users.
        400/1207 => ConcurrentMeetingNeedsLicense,
        /// The account does not have Concurrent Meeting Basic.
        400/1208 => ConcurrentMeetingBasicNotAllowed,
        /// As many users have Concurrent Meeting Basic as may.
        400/1209 => TooManyConcurrentMeetingBasicUsers,
        /// The account does not have Concurrent Meeting Plus.
        400/1210 => ConcurrentMeetingPlusNotAllowed,
        /// As many users have Concurrent Meeting Plus as may.
        400/1211 => TooManyConcurrentMeetingPlusUsers,
        /// The account has no licence of this add-on left, or not the plan for it.
        400/1228 => NoLicenseLeft,
        /// A Zoom Room cannot have this add-on.
        400/1233 => NotForZoomRoomsUser,
        /// An On-prem user cannot have this add-on.
        400/1234 => NotForOnPremUser,
        /// Zoom Whiteboard and Zoom Whiteboard Plus exclude each other.
        400/1242 => WhiteboardPlansExclusive,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn update_user_settings(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// Which part of the settings is meant, such as `meeting_security`; the general ones when left out.
    #[query]
    option: Option<SettingOption>,
    /// What to change.
    #[body]
    user_settings: UserSettingsUpdate,
) -> NoContent;

/// A user's settings: all by group of settings, or those of one option.
#[zoom_model(one_of)]
pub enum UserSettings {
    /// The settings by group, when no `option` is given.
    General(Box<UserSettingsGeneral>),
    /// The ways to authenticate for meetings and recordings.
    MeetingRecordingAuthentication(AuthenticationSettings),
    /// Who may join meetings, for the option `meeting_authentication`.
    MeetingAuthentication(MeetingAuthentication),
    /// Who may watch recordings, for the option `recording_authentication`.
    RecordingAuthentication(RecordingAuthentication),
    /// The security of meetings and webinars, for the option `meeting_security`.
    MeetingWebinarSecurity(Box<SecuritySettings>),
}

/// The settings of a user, section by section.
#[zoom_model]
pub struct UserSettingsGeneral {
    /// The settings of audio conferences.
    pub audio_conferencing: Option<AudioConferencing>,
    /// The settings of e-mails that Zoom sends.
    pub email_notification: Option<EmailNotification>,
    /// What the user may use.
    pub feature: Option<Feature>,
    /// The settings that hold during meetings.
    pub in_meeting: Option<InMeeting>,
    /// The settings of profiles.
    pub profile: Option<Profile>,
    /// The settings of recordings.
    pub recording: Option<Recording>,
    /// The settings that hold for scheduling.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// The settings of telephony.
    pub telephony: Option<Telephony>,
    /// The settings of the telephony service provider.
    pub tsp: Option<Tsp>,
    /// The settings of whiteboards.
    pub whiteboard: Option<Whiteboard>,
    /// The settings that hold in general.
    pub general_setting: Option<GeneralSetting>,
}

/// The features of a user: meetings, webinars, events and more, with their capacities.
#[zoom_model]
pub struct Feature {
    /// Whether the user hosts meetings in China. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub cn_meeting: Option<bool>,
    /// The user's plan for hosting several meetings at once: `Basic`, `Plus` or `None`; the account must have that
    /// plan.
    pub concurrent_meeting: Option<ConcurrentMeeting>,
    /// Whether the user hosts meetings in India. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub in_meeting: Option<bool>,
    /// Whether the user hosts large meetings.
    pub large_meeting: Option<bool>,
    /// How many people the user's large meetings hold: 500, 1,000, 3,000 or 5,000, as the plan has it.
    pub large_meeting_capacity: Option<i64>,
    /// How many people a meeting of the user holds.
    pub meeting_capacity: Option<i64>,
    /// Whether the user hosts webinars.
    pub webinar: Option<bool>,
    /// How many people the user's webinars hold, as the plan has it.
    pub webinar_capacity: Option<i64>,
    /// Whether the user has Zoom Events.
    pub zoom_events: Option<bool>,
    /// How many people the user's events hold, as the plan has it. One of 500, 1000, 3000, 5000, 10000, 20000, 30000, 50000.
    pub zoom_events_capacity: Option<i64>,
    /// Whether the user has Zoom Events Unlimited.
    pub zoom_events_unlimited: Option<bool>,
    /// How many people events hold, by plan: 100 to 50,000; the largest comes first. At most 9.
    pub zoom_events_unlimited_capacities: Vec<i64>,
    /// Whether the user has Zoom Sessions Unlimited. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub zoom_sessions_unlimited: Option<bool>,
    /// How many people sessions hold, by plan: 100 to 50,000; the largest comes first. At most 9. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub zoom_sessions_unlimited_capacities: Vec<i64>,
    /// Whether the user has Zoom Events, paid by attendee.
    pub zoom_events_pay_per_attendee: Option<bool>,
    /// Whether the user has Zoom Sessions, paid by attendee.
    pub zoom_sessions_pay_per_attendee: Option<bool>,
    /// Whether the user has Zoom Phone.
    pub zoom_phone: Option<bool>,
    /// Whether the user has a licence of Zoom Revenue Accelerator. Zoom is giving it up: use
    /// `zoom_revenue_accelerator`.
    #[deprecated = "it is being given up"]
    pub zoom_iq_for_sales: Option<bool>,
    /// Whether the user has a licence of Zoom Revenue Accelerator.
    pub zoom_revenue_accelerator: Option<bool>,
    /// Whether the user has a licence of Zoom Whiteboard.
    pub zoom_whiteboard: Option<bool>,
    /// Whether the user has a licence of Zoom Whiteboard Plus.
    pub zoom_whiteboard_plus: Option<bool>,
    /// Whether the user has a licence of Zoom Translated Captions.
    pub zoom_translated_captions: Option<bool>,
    /// Whether the user has a licence of Zoom Customer Managed Key.
    pub zoom_customer_managed_key: Option<bool>,
    /// Whether the user has a licence of Zoom Huddles. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub zoom_huddles: Option<bool>,
    /// Whether the user has a licence of Zoom Quality Management.
    pub zoom_quality_management: Option<bool>,
    /// Whether the user has a licence of Zoom Workforce Management.
    pub zoom_workforce_management: Option<bool>,
    /// Whether the user has a licence of Zoom Scheduler.
    pub zoom_scheduler: Option<bool>,
    /// Whether the user has a licence of Zoom Clips Plus.
    pub zoom_clips_plus: Option<bool>,
    /// Whether the user has a licence of Zoom Mail and Calendar.
    pub zoom_mail_calendar: Option<bool>,
    /// Whether the user has a licence of Zoom Compliance Management.
    pub zoom_compliance_management: Option<bool>,
    /// Whether the user has a licence of Zoom Docs. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub zoom_docs: Option<bool>,
    /// Whether the user has a licence of Zoom Canvas.
    pub zoom_canvas: Option<bool>,
    /// The licences, for accounts with several plans.
    pub license_info_list: Vec<UserLicense>,
    /// How many people webinars hold, by plan: 100 to 50,000; the largest comes first. At most 9.
    pub zoom_webinars_plus_unlimited_capacities: Vec<i64>,
    /// Whether the user has Zoom Webinars Plus Unlimited.
    pub zoom_webinars_plus_unlimited: Option<bool>,
}

/// Which plan for concurrent meetings a user has.
#[zoom_model]
pub enum ConcurrentMeeting {
    /// Concurrent Meeting Basic.
    #[zoom(rename = "Basic")]
    Basic,
    /// Concurrent Meeting Plus.
    #[zoom(rename = "Plus")]
    Plus,
    /// No concurrent meetings.
    #[zoom(rename = "None")]
    None,
}

/// A licence that is assigned to a user, for accounts with several plans.
#[zoom_model]
pub struct UserLicense {
    /// What the licence is for, such as `ZOOM_WHITEBOARD` or `ZOOM_SCHEDULER`.
    pub license_type: Option<LicenseType>,
    /// Which plan the licence is of; the numbers depend on `license_type`.
    pub license_option: Option<LicenseOption>,
    /// The subscription that the licence is of, by its ID.
    pub subscription_id: Option<String>,
}

/// Which product an add-on licence is for.
#[zoom_model]
pub enum LicenseType {
    /// Zoom Whiteboard.
    #[zoom(rename = "ZOOM_WHITEBOARD")]
    ZoomWhiteboard,
    /// Zoom Translated Captions.
    #[zoom(rename = "ZOOM_TRANSLATED_CAPTIONS")]
    ZoomTranslatedCaptions,
    /// Zoom Scheduler.
    #[zoom(rename = "ZOOM_SCHEDULER")]
    ZoomScheduler,
    /// Zoom Clips.
    #[zoom(rename = "ZOOM_CLIPS")]
    ZoomClips,
    /// Zoom Visitor Management.
    #[zoom(rename = "ZOOM_VISITOR_MANAGEMENT")]
    ZoomVisitorManagement,
    /// Zoom Customer Managed Key.
    #[zoom(rename = "ZOOM_CMK")]
    ZoomCmk,
    /// Zoom Docs. Zoom is giving it up.
    #[zoom(rename = "ZOOM_DOCS")]
    ZoomDocs,
    /// Zoom Revenue Accelerator.
    #[zoom(rename = "ZOOM_REVENUE_ACCELERATOR")]
    ZoomRevenueAccelerator,
    /// Zoom Compliance Management.
    #[zoom(rename = "ZOOM_COMPLIANCE_MANAGEMENT")]
    ZoomComplianceManagement,
    /// Zoom Workforce Management.
    #[zoom(rename = "ZOOM_WORKFORCE_MANAGEMENT")]
    ZoomWorkforceManagement,
    /// Zoom Quality Management.
    #[zoom(rename = "ZOOM_QUALITY_MANAGEMENT")]
    ZoomQualityManagement,
    /// Zoom Workplace for Clinicians.
    #[zoom(rename = "ZOOM_HEALTHCARE_CLINICAL_NOTES")]
    ZoomHealthcareClinicalNotes,
    /// Zoom Events Unlimited.
    #[zoom(rename = "ZOOM_EVENTS_NEW_SAAS")]
    ZoomEventsNewSaas,
    /// Zoom Events, paid per attendee.
    #[zoom(rename = "ZOOM_EVENTS_CONSUMPTION")]
    ZoomEventsConsumption,
    /// Zoom Webinars Plus Unlimited.
    #[zoom(rename = "ZOOM_WEBINARS_PLUS")]
    ZoomWebinarsPlus,
    /// Zoom Webinars Plus, paid per attendee.
    #[zoom(rename = "ZOOM_WEBINARS_PLUS_CONSUMPTION")]
    ZoomWebinarsPlusConsumption,
    /// Zoom Custom AI Companion.
    #[zoom(rename = "ZOOM_CUSTOM_AI_COMPANION")]
    ZoomCustomAiCompanion,
    /// CX Insights.
    #[zoom(rename = "CX_INSIGHTS")]
    CxInsights,
    /// Zoom Enhanced Media.
    #[zoom(rename = "ZOOM_ENHANCED_MEDIA")]
    ZoomEnhancedMedia,
    /// Education Student.
    #[zoom(rename = "EDU_STUDENT")]
    EduStudent,
}

/// Which variant of an add-on licence it is; what a number means depends on the licence type.
#[zoom_model]
pub enum LicenseOption {
    /// Zoom Clips Plus, Zoom Revenue Accelerator, or Zoom Events paid per attendee.
    ClipsOrRevenueOrEventsPerAttendee = 1,
    /// Zoom Whiteboard, or Zoom Events Unlimited for 100 attendees.
    WhiteboardOrEvents100 = 2,
    /// Zoom Events Unlimited for 500 attendees.
    Events500 = 4,
    /// Zoom Events Unlimited for 1,000 attendees.
    Events1000 = 8,
    /// Zoom Events Unlimited for 3,000 attendees.
    Events3000 = 16,
    /// Zoom Events Unlimited for 5,000 attendees.
    Events5000 = 32,
    /// Zoom Events Unlimited for 10,000 attendees.
    Events10000 = 64,
    /// Zoom Events Unlimited for 20,000 attendees.
    Events20000 = 128,
    /// Zoom Custom AI Companion, or Zoom Events Unlimited for 30,000 attendees.
    CustomAiCompanionOrEvents30000 = 256,
    /// Zoom Workplace for Clinicians without limit, or Zoom Events Unlimited for 50,000 attendees.
    CliniciansOrEvents50000 = 512,
    /// Zoom Webinars Plus, paid per attendee.
    WebinarsPerAttendee = 1024,
    /// Zoom Translated Captions, or Zoom Webinars Plus Unlimited for 100 attendees.
    CaptionsOrWebinars100 = 2048,
    /// Zoom AI Companion, or Zoom Webinars Plus Unlimited for 500 attendees.
    AiCompanionOrWebinars500 = 4096,
    /// Zoom Webinars Plus Unlimited for 1,000 attendees.
    Webinars1000 = 8192,
    /// Zoom Webinars Plus Unlimited for 3,000 attendees.
    Webinars3000 = 16384,
    /// Zoom Webinars Plus Unlimited for 5,000 attendees.
    Webinars5000 = 32768,
    /// Zoom Whiteboard Plus, or Zoom Webinars Plus Unlimited for 10,000 attendees.
    WhiteboardPlusOrWebinars10000 = 65536,
    /// Zoom Customer Managed Key, or Zoom Webinars Plus Unlimited for 20,000 attendees.
    ManagedKeyOrWebinars20000 = 131072,
    /// Zoom Webinars Plus Unlimited for 30,000 attendees.
    Webinars30000 = 262144,
    /// Zoom Webinars Plus Unlimited for 50,000 attendees.
    Webinars50000 = 524288,
    /// Zoom Visitor Management.
    VisitorManagement = 2147483648,
    /// Zoom Workforce Management.
    WorkforceManagement = 549755813888,
    /// Zoom Quality Management, or CX Insights Leader.
    QualityManagementOrCxInsights = 1099511627776,
    /// Zoom Scheduler.
    Scheduler = 2199023255552,
    /// Zoom Compliance Management.
    ComplianceManagement = 8796093022208,
    /// Zoom Compliance Management Plus.
    ComplianceManagementPlus = 17592186044416,
    /// Zoom Advanced Quality Management.
    AdvancedQualityManagement = 35184372088832,
    /// Zoom Canvas, formerly Zoom Docs.
    Canvas = 281474976710656,
    /// Zoom Workplace for Clinicians paid per note, or Zoom Enhanced Media.
    CliniciansPerNoteOrEnhancedMedia = 4503599627370496,
}

/// The settings of a user for what goes on in meetings: chat, sharing, polls, captions, translation and the like.
#[zoom_model]
pub struct InMeeting {
    /// Whether hosts can switch focus mode on when they schedule.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Whether users can delete their messages in the chat of meetings.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether meetings are streamed live to other services.
    pub allow_live_streaming: Option<bool>,
    /// Whether people are asked for a thumb up or down when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants can share a whiteboard.
    pub whiteboard: Option<bool>,
    /// With whom participants chat.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// Whose chat messages participants of a meeting save.
    pub allow_users_save_chats: Option<AllowUsersSaveChats>,
    /// Whether participants can draw on shared screens.
    pub annotation: Option<bool>,
    /// Whether hosts can put attendees on hold. Zoom has given it up.
    #[deprecated = "it is being given up"]
    pub attendee_on_hold: Option<bool>,
    /// Whether focus mode is on: only the video and pictures of the host and co-hosts are shown.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether the chat of meetings is saved automatically.
    pub auto_saving_chat: Option<bool>,
    /// Whether hosts can divide participants into breakout rooms.
    pub breakout_room: Option<bool>,
    /// Whether participants are assigned to breakout rooms when scheduling; needs client 4.5.0 or later.
    pub breakout_room_schedule: Option<bool>,
    /// Whether participants can write chat messages that all see.
    pub chat: Option<bool>,
    /// Whether participants can ask questions that the host and others answer.
    pub meeting_question_answer: Option<bool>,
    /// Whether there are closed captions, written by the host, a participant or a device.
    pub closed_caption: Option<bool>,
    /// The settings of closed captions.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether hosts can make participants co-hosts, who can do in the meeting what the host can.
    pub co_host: Option<bool>,
    /// Whether the data centers for live traffic are chosen in `data_center_regions`, and not Zoom's own choice.
    pub custom_data_center_regions: Option<bool>,
    /// Whether meetings are streamed live to services of one's own.
    pub custom_live_streaming_service: Option<bool>,
    /// What hosts are told about setting up a stream to a service of one's own.
    pub custom_service_instructions: Option<String>,
    /// The data center regions that are chosen, where `custom_data_center_regions` is on.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// Whether desktops cannot be shared in meetings that the user hosts.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether screens cannot be shared while somebody from outside takes part.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether everything is encrypted with AES, third parties' H.323 and SIP devices included.
    pub e2e_encryption: Option<bool>,
    /// Who hears a sound when people join or leave.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether others can take control of one's camera during a meeting.
    pub far_end_camera_control: Option<bool>,
    /// Whether users can give Zoom feedback from the client.
    pub feedback: Option<bool>,
    /// Whether files are sent through the chat of meetings.
    pub file_transfer: Option<bool>,
    /// Whether meetings have video of higher quality, at the cost of bandwidth.
    pub group_hd: Option<bool>,
    /// Whether webinars have video of higher quality, at the cost of bandwidth.
    pub webinar_group_hd: Option<bool>,
    /// Whether people can join from the browser of a computer, where less is possible than in the client.
    pub join_from_desktop: Option<bool>,
    /// Whether people can join from the browser of a mobile device, where less is possible than in the client.
    pub join_from_mobile: Option<bool>,
    /// The interpretation between languages.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// The setting by which hosts make participants sign language interpreters. It needs Zoom 5.11.3 or later.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether meetings are streamed live to Facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Whether meetings are streamed live to YouTube.
    pub live_streaming_youtube: Option<bool>,
    /// The settings of captions that people write.
    pub manual_captioning: Option<ManualCaptioning>,
    /// Whether participants can react with emojis.
    pub meeting_reactions: Option<bool>,
    /// Which emojis participants react with: `all` of them, or those that were `selected`.
    pub meeting_reactions_emojis: Option<EmojiSelection>,
    /// Whether hosts and panelists can clap audibly.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether people can react with emojis in webinars.
    pub webinar_reactions: Option<bool>,
    /// Whether hosts can ask participants questions after the end; needs client 5.7.3 or later.
    pub meeting_survey: Option<bool>,
    /// Whether participants can give feedback by icons in their list.
    pub non_verbal_feedback: Option<bool>,
    /// Whether hosts can hold polls in meetings.
    pub polling: Option<bool>,
    /// Whether participants can write to one another in private.
    pub private_chat: Option<bool>,
    /// Whether people can record their name, which is played when they come and go.
    pub record_play_voice: Option<bool>,
    /// Whether the person who shares can let others control what is shared.
    pub remote_control: Option<bool>,
    /// Whether hosts can help a participant remotely.
    pub remote_support: Option<bool>,
    /// Whether hosts can ask participants for permission to unmute them.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether two cameras are shared at once. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub share_dual_camera: Option<bool>,
    /// Whether people are offered to join from their browser, without installing anything; less is possible there than
    /// in the client.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether the controls of meetings are always shown.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether the person who shares can let others turn the slides; needs client 5.8.3 or later.
    pub slide_control: Option<bool>,
    /// The data center regions that are not chosen, where `custom_data_center_regions` is on.
    pub unchecked_data_center_regions: Vec<UncheckedDataCenterRegion>,
    /// Whether users can put a picture in place of what is behind them.
    pub virtual_background: Option<bool>,
    /// The settings of virtual backgrounds.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Whether people wait until the host lets them in; then nobody joins before the host.
    pub waiting_room: Option<bool>,
    /// Whether people can chat in webinars, and with whom.
    pub webinar_chat: Option<WebinarChat>,
    /// Whether webinars are streamed live to other services, and to which.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// The settings of polls in meetings.
    pub meeting_polling: Option<Polling>,
    /// The settings of polls in webinars.
    pub webinar_polling: Option<Polling>,
    /// Whether hosts can ask attendees questions after the end.
    pub webinar_survey: Option<bool>,
    /// Who shares a screen: the `host`, or `all`.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// Who shares a screen while somebody else does: the `host`, or `all`.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreen>,
    /// How many share at once: `one`, or `multiple` on computers with two screens.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Whether meetings are streamed live to Workplace by Facebook.
    pub workplace_by_facebook: Option<bool>,
    /// Whether users can move from one device to another without leaving the meeting.
    pub transfer_meetings_between_devices: Option<bool>,
    /// Whether Zoom's own windows are seen in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// Whether hosts can have meetings summed up; summaries are sent after the end, to those whom the share options
    /// name.
    pub meeting_summary_with_ai_companion: Option<MeetingSummaryWithAiCompanion>,
    /// Whether hosts have webinars summed up; summaries are sent after the end, to those whom the share options name.
    pub webinar_summary_with_ai_companion: Option<WebinarSummaryWithAiCompanion>,
    /// Whether people can ask AI Companion about the meeting; it answers from the transcript.
    pub ai_companion_questions: Option<AiCompanionQuestions>,
    /// Whether people can ask AI Companion about the webinar; it answers from the transcript.
    pub webinar_ai_companion_questions: Option<WebinarAiCompanionQuestions>,
}

/// Setting for polls in meetings or webinars.
#[zoom_model]
pub struct Polling {
    /// Whether hosts can make advanced polls and quizzes, whose questions can be of any kind.
    pub advanced_polls: Option<bool>,
    /// Whether alternative hosts can add and edit polls and quizzes.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Whether answers are always anonymous.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether hosts can add a picture to each question.
    pub allow_host_to_upload_image: Option<bool>,
    /// Whether hosts can add polls before or during meetings.
    pub enable: Option<bool>,
}

/// The setting for summaries of meetings by AI Companion, and who gets them.
#[zoom_model]
pub struct MeetingSummaryWithAiCompanion {
    /// Whether hosts can have meetings summed up.
    pub enable: Option<bool>,
    /// Whether meetings are summed up from their start on.
    pub auto_enable: Option<bool>,
    /// Who gets the summary after the meeting.
    pub who_will_receive_summary: Option<WhoWillReceiveSummary>,
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

/// The setting for summaries of webinars by AI Companion, and who gets them.
#[zoom_model]
pub struct WebinarSummaryWithAiCompanion {
    /// Whether hosts have webinars summed up.
    pub enable: Option<bool>,
    /// Whether webinars are summed up from their start on.
    pub auto_enable: Option<bool>,
    /// Who gets the summary after the webinar.
    pub who_will_receive_summary: Option<WhoWillReceiveWebinarSummary>,
}

/// Who gets the summary of a webinar.
#[zoom_model]
pub enum WhoWillReceiveWebinarSummary {
    /// The host alone.
    Host = 1,
    /// The host, and the co-hosts and panelists of the organization.
    OrganizationPanelists = 2,
    /// The host, co-hosts and all panelists, also from outside.
    AllPanelists = 3,
}

/// The setting for questions to AI Companion during a meeting, and who may ask them.
#[zoom_model]
pub struct AiCompanionQuestions {
    /// Whether hosts and invited participants can ask AI Companion during a meeting.
    pub enable: Option<bool>,
    /// Whether questions can be asked from the start of the meeting on.
    pub auto_enable: Option<bool>,
    /// Who may ask AI Companion about the meeting's transcript.
    pub who_can_ask_questions: Option<WhoCanAskQuestions>,
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

/// The setting for questions to AI Companion during a webinar, and who may ask them.
#[zoom_model]
pub struct WebinarAiCompanionQuestions {
    /// Whether hosts and panelists can ask AI Companion during a webinar.
    pub enable: Option<bool>,
    /// Whether questions can be asked from the start of the webinar on.
    pub auto_enable: Option<bool>,
    /// Who may ask AI Companion about the webinar's transcript.
    pub who_can_ask_questions: Option<WhoCanAskWebinarQuestions>,
}

/// Who can ask AI Companion about a webinar.
#[zoom_model]
pub enum WhoCanAskWebinarQuestions {
    /// Hosts and all panelists.
    Panelists = 0,
    /// Hosts and panelists of the organization.
    OrganizationPanelists = 1,
    /// The host, co-hosts and alternative hosts.
    Hosts = 2,
    /// All participants.
    Everyone = 3,
}

/// The settings of a user for recordings, in the cloud and on computers.
#[zoom_model]
pub struct Recording {
    /// Whether the host is asked to confirm the disclaimer.
    pub ask_host_to_confirm_disclaimer: Option<bool>,
    /// Whether participants are asked to consent when a recording starts; needs `recording_disclaimer`.
    pub ask_participants_to_consent_disclaimer: Option<bool>,
    /// Whether cloud recordings are deleted for good after some days.
    pub auto_delete_cmr: Option<bool>,
    /// After how many days cloud recordings are deleted, where `auto_delete_cmr` is on.
    pub auto_delete_cmr_days: Option<AutoDeleteCmrDays>,
    /// Which views are recorded to files of their own: active speaker, gallery and shared screen.
    pub record_files_separately: Option<RecordFilesSeparately>,
    /// Whether recordings show the names of participants.
    pub display_participant_name: Option<bool>,
    /// Whether a small picture of the person who shares is recorded.
    pub recording_thumbnails: Option<bool>,
    /// Whether recordings suit other video editors; files become larger and take longer.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether recordings have highlights. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub recording_highlight: Option<bool>,
    /// Whether what panelists write to each other and to all is saved with the recording.
    pub save_panelist_chat: Option<bool>,
    /// Whether results of polls that were shown are saved with the recording.
    pub save_poll_results: Option<bool>,
    /// Whether captions are saved as a VTT file.
    pub save_close_caption: Option<bool>,
    /// Where meetings are recorded automatically, if anywhere.
    pub auto_recording: Option<AutoRecording>,
    /// Whether hosts can record meetings and webinars to the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether the host may pause or stop the automatic cloud recording.
    pub host_pause_stop_recording: Option<bool>,
    /// The addresses from which cloud recordings open.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts and participants can record to a file of their own.
    pub local_recording: Option<bool>,
    /// Whether the audio of all is recorded to one file.
    pub record_audio_file: Option<bool>,
    /// Whether the gallery is recorded beside the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the active speaker is recorded beside the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether cloud recordings are transcribed.
    pub recording_audio_transcript: Option<bool>,
    /// Whether participants see a disclaimer before a recording starts. Zoom is giving it up: use
    /// `recording_notification_for_zoom_client`.
    #[deprecated = "it is being given up"]
    pub recording_disclaimer: Option<bool>,
    /// Which of highlights, chapters and next steps Zoom makes from what was recorded.
    pub smart_recording: Option<SmartRecording>,
    /// What the passcodes of recordings must be like.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Whether the chat is saved with the recording.
    pub save_chat_text: Option<bool>,
    /// Whether recordings show the time.
    pub show_timestamp: Option<bool>,
    /// How people in Zoom clients are told of a recording.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClient>,
    /// Whether Zoom Revenue Accelerator deletes its recordings by settings of its own.
    pub allow_revenue_accelerator_manage_recording_separate_auto_delete: Option<bool>,
    /// What e-mail is sent before a cloud recording leaves the trash for good.
    pub cloud_recording_permanently_deleted: Option<CloudRecordingPermanentlyDeleted>,
    /// Whether bots of third parties record.
    pub allow_cmr_3rd_party_bot: Option<bool>,
    /// Whether recordings have a watermark.
    pub water_marker_recording: Option<bool>,
    /// Whether viewers of a recording see the transcript.
    pub viewer_see_transcript: Option<bool>,
    /// Whether invitees can open recordings without the passcode.
    #[zoom(secret)]
    pub allow_invitees_access_recordings_without_passcode: Option<bool>,
    /// Whether recordings ask viewers to register unless that is switched off.
    pub recording_as_on_demand: Option<bool>,
    /// How people on the phone are told of a recording.
    pub recording_notifications_phone_users: Option<RecordingNotificationsPhoneUsers>,
    /// Whether recordings are uploaded to the cloud.
    pub upload_recording: Option<bool>,
    /// Whether users can add cloud recordings to Zoom Clips.
    pub allow_add_cloud_recordings_to_zoom_clips: Option<bool>,
    /// Whether cloud recordings are shared.
    pub allow_share: Option<bool>,
    /// Whether viewers of a recording see the chat.
    pub viewer_see_chat: Option<bool>,
    /// Whether people must sign in to see cloud recordings, and how.
    pub authenticated_view_cloud_recoding: Option<AuthenticatedCloudRecordingView>,
    /// Whether a notice goes to the subscription URL when a cloud recording is ready.
    pub notification_subscription_url_when_recording_available: Option<bool>,
    /// Whether mail is sent when the storage for recordings fills up.
    pub recording_storage_email_notifications: Option<bool>,
    /// What holds for recordings to a file of one's own.
    pub local_recording_options: Option<LocalRecordingOptions>,
    /// Whether links to recordings hold the passcode, so that one click opens them.
    #[zoom(secret)]
    pub embed_passcode_in_shareable_link: Option<bool>,
}

/// How many days a cloud recording lasts before it is deleted.
#[zoom_model]
pub enum AutoDeleteCmrDays {
    /// 30 days.
    ThirtyDays = 30,
    /// 60 days.
    SixtyDays = 60,
    /// 90 days.
    NinetyDays = 90,
    /// 120 days.
    HundredTwentyDays = 120,
}

/// What the passcode of a recording must be like at least; set on the account.
#[zoom_model]
pub struct RecordingPasswordRequirement {
    /// Whether a passcode needs a letter.
    pub have_letter: Option<bool>,
    /// Whether a passcode needs a digit.
    pub have_number: Option<bool>,
    /// Whether a passcode needs a special character such as `!`, `@` or `#`.
    pub have_special_character: Option<bool>,
    /// The least length of a passcode. At most 10.
    pub length: Option<i64>,
    /// Whether a passcode has digits only.
    pub only_allow_numeric: Option<bool>,
}

/// The settings of a user for scheduling meetings: audio, video, passcodes, who can join and when.
#[zoom_model]
pub struct ScheduleMeeting {
    /// How participants hear and speak: by VoIP, by telephone, or both.
    pub audio_type: Option<AudioType>,
    /// The passcode of meetings that are scheduled already.
    #[zoom(secret)]
    pub default_password_for_scheduled_meetings: Option<String>,
    /// Whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// Whether personal meetings need a passcode where people join before the host. Zoom has given it up.
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// Whether people can join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// What the passcodes of meetings and webinars must be like.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether participants' video is on when they join.
    pub participants_video: Option<bool>,
    /// Whether users have a Personal Meeting ID for their meetings.
    pub personal_meeting: Option<bool>,
    /// The passcode of the Personal Meeting ID.
    #[zoom(secret)]
    pub pmi_password: Option<String>,
    /// Whether people who join by phone need a passcode, which is made anew for meetings that are scheduled or changed.
    #[zoom(secret)]
    pub pstn_password_protected: Option<bool>,
    /// Whether instant meetings need a passcode, which is made at random; not with a Personal Meeting ID. Free accounts
    /// and Pro accounts of one host always have it.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Which meetings with a Personal Meeting ID need a passcode: `none`, `all`, or those that people join before the
    /// host (`jbh_only`). Free accounts and Pro accounts of one host always have it.
    pub require_password_for_pmi_meetings: Option<RequirePasswordForPmiMeetings>,
    /// Whether meetings that are scheduled already need a passcode.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether new meetings get a passcode; not with a Personal Meeting ID. Free accounts and Pro accounts of one host
    /// always have it.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether instant meetings use the Personal Meeting ID.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether scheduled meetings use the Personal Meeting ID.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Whether the chat goes on before and after meetings, and for whom; for scheduled and recurring meetings.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
}

/// How participants hear and speak.
#[zoom_model]
pub enum AudioType {
    /// By phone or over the internet.
    Both,
    /// By phone only.
    Telephony,
    /// Over the internet only.
    Voip,
    /// Through the audio conference of a third party.
    #[zoom(rename = "thirdParty")]
    ThirdParty,
}

/// What the passcode of a meeting or webinar must be like.
#[zoom_model]
pub struct MeetingPasswordRequirement {
    /// From which length on a run such as `abcdef` is refused in a passcode: 4 to 8, or `0` for never. One of 0, 4, 5,
    /// 6, 7, 8.
    pub consecutive_characters_length: Option<i64>,
    /// Whether a passcode needs a letter.
    pub have_letter: Option<bool>,
    /// Whether a passcode needs a digit.
    pub have_number: Option<bool>,
    /// Whether a passcode needs a special character such as `!`, `@` or `#`.
    pub have_special_character: Option<bool>,
    /// Whether a passcode needs letters of upper and lower case.
    pub have_upper_and_lower_characters: Option<bool>,
    /// The least length of a passcode.
    pub length: Option<i64>,
    /// Whether a passcode has digits only.
    pub only_allow_numeric: Option<bool>,
    /// Whether users are told that a passcode is weak.
    pub weak_enhance_detection: Option<bool>,
}

/// The setting for a chat that goes on before and after the meeting, and who is added to it.
#[zoom_model]
pub struct ContinuousMeetingChat {
    /// Whether the chat goes on before and after the meeting.
    pub enable: Option<bool>,
    /// Whether people outside can be added. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub can_add_external_users: Option<bool>,
    /// Whether invited people from outside are added to the meeting's chat automatically. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub auto_add_invited_external_users: Option<bool>,
    /// Whether it also holds for instant meetings.
    pub support_instant_meetings: Option<bool>,
    /// Whether it also holds for scheduled meetings.
    pub support_scheduled_meetings: Option<bool>,
}

/// The settings of a user for third parties' audio and for the regions of callers.
#[zoom_model]
pub struct Telephony {
    /// How to reach the audio conference of a third party. At most 2,048 characters.
    pub audio_conference_info: Option<String>,
    /// Whether invitations link to the international numbers.
    pub show_international_numbers_link: Option<bool>,
    /// The regions from which most people call or are called.
    pub telephony_regions: Option<TelephonyRegions>,
    /// Whether people can join with audio of a third party.
    pub third_party_audio: Option<bool>,
}

/// The regions from which most participants call in.
#[zoom_model]
pub struct TelephonyRegions {
    /// The regions that can be chosen from.
    pub allowed_values: Vec<String>,
    /// The regions from which most people call or are called, joined by commas.
    pub selection_values: Option<String>,
}

/// The settings of a user for a telephony service provider: numbers, countries and calls.
#[zoom_model]
pub struct Tsp {
    /// Whether Zoom can call people, so that they join by phone.
    pub call_out: Option<bool>,
    /// The countries to which calls are made.
    pub call_out_countries: Vec<BTreeMap<String, serde_json::Value>>,
    /// Whether invitations link to the international numbers.
    pub show_international_numbers_link: Option<bool>,
    /// The user's setting for the countries with a number to dial in.
    pub global_dial_in_countries: Option<DialCountries>,
}

/// The settings of a user for whiteboards, in and outside of meetings.
#[zoom_model]
pub struct Whiteboard {
    /// Whether there are whiteboards outside meetings.
    pub out_meeting_advanced_whiteboard: Option<bool>,
    /// Whether there are whiteboards in meetings.
    pub in_meeting_advanced_whiteboard: Option<bool>,
}

/// The settings of a user for signing in, both to meetings and to see cloud recordings.
#[zoom_model]
pub struct AuthenticationSettings {
    /// The ways of signing in that can be asked for.
    pub authentication_options: Option<AuthenticationOptions>,
}

/// The settings for signing in: one part for meetings, one for cloud recordings.
#[zoom_model]
pub struct AuthenticationOptions {
    /// The user's settings for the authentication of those who join.
    pub meeting_authentication: Option<MeetingAuthentication>,
    /// The ways of signing in that recordings ask for.
    pub recording_authentication: Option<RecordingAuthentication>,
}

/// The settings of a user for the security of meetings and webinars, as a section of their own.
#[zoom_model]
pub struct SecuritySettings {
    /// The settings of meetings' security.
    pub meeting_security: Option<MeetingSecurity>,
}

/// The settings of a user for the security of meetings and webinars: passcodes, waiting rooms, encryption, blocked
/// domains.
#[zoom_model]
pub struct MeetingSecurity {
    /// Whether every meeting needs a passcode, a waiting room or signing in. Only Enterprise, ISV, Education and larger
    /// Business accounts can do without.
    pub auto_security: Option<bool>,
    /// Whether users of certain domains are kept out of meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// The domains that are kept out, such as `*.example.com`; 20 at most.
    pub block_user_domain_list: Vec<String>,
    /// Whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// How the meeting is encrypted. With end-to-end encryption, cloud recording, dialling in and the like are off.
    pub encryption_type: Option<EncryptionType>,
    /// Whether meetings can be encrypted from end to end; `encryption_type` says how.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether meetings need a passcode, but for those with a Personal Meeting ID.
    #[zoom(secret)]
    pub meeting_password: Option<bool>,
    /// What the passcodes of meetings and webinars must be like.
    pub meeting_password_requirement: Option<MeetingSecurityPasswordRequirement>,
    /// Whether only people who signed in can join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether people who join by phone need a passcode, made of digits.
    #[zoom(secret)]
    pub phone_password: Option<bool>,
    /// Whether meetings with a Personal Meeting ID need a passcode.
    #[zoom(secret)]
    pub pmi_password: Option<bool>,
    /// Whether meetings that are scheduled already need a passcode.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether webinars that are scheduled already need a passcode.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Whether people wait until the host lets them in; then nobody joins before the host.
    pub waiting_room: Option<bool>,
    /// The settings of waiting rooms.
    pub waiting_room_settings: Option<WaitingRoomSettings>,
    /// Whether new webinars get a passcode, which people need to join.
    #[zoom(secret)]
    pub webinar_password: Option<bool>,
}

/// What is changed of a user's settings: by group of settings, or for one option.
#[zoom_model(one_of)]
pub enum UserSettingsUpdate {
    /// The settings by group, when no `option` is given.
    General(Box<UserSettingsUpdateGeneral>),
    /// Who may join meetings, for the option `meeting_authentication`.
    MeetingAuthentication(Box<MeetingAuthenticationUpdate>),
    /// Who may watch recordings, for the option `recording_authentication`.
    RecordingAuthentication(Box<RecordingAuthenticationUpdate>),
    /// The security of meetings and webinars, for the option `meeting_security`.
    MeetingWebinarSecurity(Box<SecuritySettingsUpdate>),
}

/// What is changed of a user's settings, section by section; what is left out stays as it is.
#[zoom_model]
pub struct UserSettingsUpdateGeneral {
    /// The settings of audio conferences.
    pub audio_conferencing: Option<AudioConferencingUpdate>,
    /// The settings of e-mails that Zoom sends.
    pub email_notification: Option<EmailNotification>,
    /// What the user may use.
    pub feature: Option<FeatureUpdate>,
    /// The settings that hold during meetings.
    pub in_meeting: Option<InMeetingUpdate>,
    /// The settings of profiles.
    pub profile: Option<Profile>,
    /// The settings of recordings.
    pub recording: Option<RecordingUpdate>,
    /// The settings that hold for scheduling.
    pub schedule_meeting: Option<ScheduleMeetingUpdate>,
    /// The settings of telephony.
    pub telephony: Option<TelephonyUpdate>,
    /// The settings of the telephony service provider.
    pub tsp: Option<TspUpdate>,
}

/// What is changed of the settings for joining by phone; what is left out stays as it is.
#[zoom_model]
pub struct AudioConferencingUpdate {
    /// Whether and how phone numbers are masked in the list of participants.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// The user's setting for the countries with a number to dial in.
    pub global_dial_in_countries: Option<GlobalDialInCountriesUpdate>,
}

/// What is changed of the features of the user; what is left out stays as it is.
#[zoom_model]
pub struct FeatureUpdate {
    /// The user's plan for hosting several meetings at once: `Basic`, `Plus` or `None`; the account must have that
    /// plan.
    pub concurrent_meeting: Option<ConcurrentMeeting>,
    /// Whether the user hosts large meetings.
    pub large_meeting: Option<bool>,
    /// How many people the user's large meetings hold: 500, 1,000, 3,000 or 5,000, as the plan has it.
    pub large_meeting_capacity: Option<i64>,
    /// How many people a meeting of the user holds.
    pub meeting_capacity: Option<i64>,
    /// Whether the user hosts webinars.
    pub webinar: Option<bool>,
    /// How many people the user's webinars hold, as the plan has it. One of 100, 500, 501, 1000, 1001, 3000, 5000, 10000.
    pub webinar_capacity: Option<i64>,
    /// Whether the user has Zoom Events.
    pub zoom_events: Option<bool>,
    /// How many people the user's events hold, as the plan has it. One of 500, 1000, 3000, 5000, 10000, 20000, 30000, 50000.
    pub zoom_events_capacity: Option<i64>,
    /// Whether the user has Zoom Events Unlimited.
    pub zoom_events_unlimited: Option<bool>,
    /// How many people events hold, by plan: 100 to 50,000; the largest comes first. At most 9.
    pub zoom_events_unlimited_capacities: Vec<i64>,
    /// Whether the user has Zoom Sessions Unlimited. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub zoom_sessions_unlimited: Option<bool>,
    /// How many people sessions hold, by plan: 100 to 50,000; the largest comes first. At most 9. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub zoom_sessions_unlimited_capacities: Vec<i64>,
    /// Whether the user has Zoom Webinars Plus Unlimited.
    pub zoom_webinars_plus_unlimited: Option<bool>,
    /// How many people webinars hold, by plan: 100 to 50,000; the largest comes first. At most 9.
    pub zoom_webinars_plus_unlimited_capacities: Vec<i64>,
    /// Whether the user has Zoom Events, paid by attendee.
    pub zoom_events_pay_per_attendee: Option<bool>,
    /// Whether the user has Zoom Sessions, paid by attendee.
    pub zoom_sessions_pay_per_attendee: Option<bool>,
    /// Whether the user has Zoom Phone; when it is taken away, the user's numbers and phones become free.
    pub zoom_phone: Option<bool>,
    /// Whether the user has a licence of Zoom Revenue Accelerator. Zoom is giving it up: use
    /// `zoom_revenue_accelerator`.
    #[deprecated = "it is being given up"]
    pub zoom_iq_for_sales: Option<bool>,
    /// Whether the user has a licence of Zoom Revenue Accelerator.
    pub zoom_revenue_accelerator: Option<bool>,
    /// Whether the user has a licence of Zoom Whiteboard.
    pub zoom_whiteboard: Option<bool>,
    /// Whether the user has a licence of Zoom Whiteboard Plus.
    pub zoom_whiteboard_plus: Option<bool>,
    /// Whether the user has a licence of Zoom Translated Captions.
    pub zoom_translated_captions: Option<bool>,
    /// Whether the user has a licence of Zoom Customer Managed Key.
    pub zoom_customer_managed_key: Option<bool>,
    /// Whether the user has a licence of Zoom Huddles. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub zoom_huddles: Option<bool>,
    /// Whether the user has a licence of Zoom Quality Management.
    pub zoom_quality_management: Option<bool>,
    /// Whether the user has a licence of Zoom Workforce Management.
    pub zoom_workforce_management: Option<bool>,
    /// Whether the user has a licence of Zoom Scheduler.
    pub zoom_scheduler: Option<bool>,
    /// Whether the user has a licence of Zoom Clips Plus.
    pub zoom_clips_plus: Option<bool>,
    /// Whether the user has a licence of Zoom Mail and Calendar.
    pub zoom_mail_calendar: Option<bool>,
    /// Whether the user has a licence of Zoom Compliance Management.
    pub zoom_compliance_management: Option<bool>,
    /// Whether the user has a licence of Zoom Docs. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub zoom_docs: Option<bool>,
    /// Whether the user has a licence of Zoom Canvas.
    pub zoom_canvas: Option<bool>,
    /// The licences, for accounts with several plans. At most 99.
    pub license_info_list: Vec<UserLicenseUpdate>,
}

/// A licence that is assigned to a user, for accounts with several plans.
#[zoom_model]
pub struct UserLicenseUpdate {
    /// What the licence is for, such as `ZOOM_WHITEBOARD` or `ZOOM_SCHEDULER`.
    pub license_type: LicenseType,
    /// Which plan the licence is of; the numbers depend on `license_type`.
    pub license_option: LicenseOption,
    /// The subscription that the licence is of, by its ID.
    pub subscription_id: Option<String>,
}

/// What is changed of the settings for what goes on in meetings; what is left out stays as it is.
#[zoom_model]
pub struct InMeetingUpdate {
    /// Whether hosts can switch focus mode on when they schedule.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Whether users can delete their messages in the chat of meetings.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether meetings are streamed live to other services.
    pub allow_live_streaming: Option<bool>,
    /// Whether people are asked for a thumb up or down when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants can share a whiteboard.
    pub whiteboard: Option<bool>,
    /// With whom participants chat.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// Whose chat messages participants of a meeting save: `1` for nobody's, `2` for those of the host and co-hosts,
    /// `3` for all. One of 1, 2, 3.
    pub allow_users_save_chats: Option<i64>,
    /// Whether participants can draw on shared screens.
    pub annotation: Option<bool>,
    /// Whether hosts can put attendees on hold. Zoom has given it up.
    pub attendee_on_hold: Option<bool>,
    /// Whether focus mode is on: only the video and pictures of the host and co-hosts are shown.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether the chat of meetings is saved automatically.
    pub auto_saving_chat: Option<bool>,
    /// Whether hosts can divide participants into breakout rooms.
    pub breakout_room: Option<bool>,
    /// Whether participants are assigned to breakout rooms when scheduling; needs client 4.5.0 or later.
    pub breakout_room_schedule: Option<bool>,
    /// Whether participants can write chat messages that all see.
    pub chat: Option<bool>,
    /// Whether participants can ask questions that the host and others answer.
    pub meeting_question_answer: Option<bool>,
    /// Whether there are closed captions, written by the host, a participant or a device.
    pub closed_caption: Option<bool>,
    /// The settings of closed captions.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether hosts can make participants co-hosts, who can do in the meeting what the host can.
    pub co_host: Option<bool>,
    /// Whether the data centers for live traffic are chosen in `data_center_regions`, and not Zoom's own choice.
    pub custom_data_center_regions: Option<bool>,
    /// Whether meetings are streamed live to services of one's own.
    pub custom_live_streaming_service: Option<bool>,
    /// What hosts are told about setting up a stream to a service of one's own.
    pub custom_service_instructions: Option<String>,
    /// The data center regions that are chosen, where `custom_data_center_regions` is on.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// Whether desktops cannot be shared in meetings that the user hosts.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether screens cannot be shared while somebody from outside takes part.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether everything is encrypted with AES, third parties' H.323 and SIP devices included.
    pub e2e_encryption: Option<bool>,
    /// Who hears a sound when people join or leave.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether others can take control of one's camera during a meeting.
    pub far_end_camera_control: Option<bool>,
    /// Whether users can give Zoom feedback from the client.
    pub feedback: Option<bool>,
    /// Whether files are sent through the chat of meetings.
    pub file_transfer: Option<bool>,
    /// Whether meetings have video of higher quality, at the cost of bandwidth.
    pub group_hd: Option<bool>,
    /// Whether webinars have video of higher quality, at the cost of bandwidth.
    pub webinar_group_hd: Option<bool>,
    /// Whether people can join from the browser of a computer, where less is possible than in the client.
    pub join_from_desktop: Option<bool>,
    /// Whether people can join from the browser of a mobile device, where less is possible than in the client.
    pub join_from_mobile: Option<bool>,
    /// The interpretation between languages.
    pub language_interpretation: Option<LanguageInterpretationUpdate>,
    /// The setting by which hosts make participants sign language interpreters. It needs Zoom 5.11.3 or later.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether meetings are streamed live to Facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Whether meetings are streamed live to YouTube.
    pub live_streaming_youtube: Option<bool>,
    /// The settings of captions that people write.
    pub manual_captioning: Option<ManualCaptioning>,
    /// Whether participants can react with emojis.
    pub meeting_reactions: Option<bool>,
    /// Which emojis participants react with: `all` of them, or those that were `selected`.
    pub meeting_reactions_emojis: Option<EmojiSelection>,
    /// Whether hosts and panelists can clap audibly.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether people can react with emojis in webinars.
    pub webinar_reactions: Option<bool>,
    /// Whether hosts can ask participants questions after the end; needs client 5.7.3 or later.
    pub meeting_survey: Option<bool>,
    /// Whether participants can give feedback by icons in their list.
    pub non_verbal_feedback: Option<bool>,
    /// Whether hosts can hold polls in meetings.
    pub polling: Option<bool>,
    /// Whether participants can write to one another in private.
    pub private_chat: Option<bool>,
    /// Whether people can record their name, which is played when they come and go.
    pub record_play_voice: Option<bool>,
    /// Whether the person who shares can let others control what is shared.
    pub remote_control: Option<bool>,
    /// Whether hosts can help a participant remotely.
    pub remote_support: Option<bool>,
    /// Whether hosts can ask participants for permission to unmute them.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether two cameras are shared at once. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub share_dual_camera: Option<bool>,
    /// Whether people are offered to join from their browser, without installing anything; less is possible there than
    /// in the client.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether the controls of meetings are always shown.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether the person who shares can let others turn the slides; needs client 5.8.3 or later.
    pub slide_control: Option<bool>,
    /// Whether users can put a picture in place of what is behind them.
    pub virtual_background: Option<bool>,
    /// The settings of virtual backgrounds.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Whether people wait until the host lets them in; then nobody joins before the host.
    pub waiting_room: Option<bool>,
    /// Whether people can chat in webinars, and with whom.
    pub webinar_chat: Option<WebinarChatUpdate>,
    /// Whether webinars are streamed live to other services, and to which.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// The settings of polls in meetings.
    pub meeting_polling: Option<Polling>,
    /// The settings of polls in webinars.
    pub webinar_polling: Option<Polling>,
    /// Whether hosts can ask attendees questions after the end.
    pub webinar_survey: Option<bool>,
    /// Who shares a screen: the `host`, or `all`.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// Who shares a screen while somebody else does: the `host`, or `all`.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreen>,
    /// How many share at once: `one`, or `multiple` on computers with two screens.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Whether meetings are streamed live to Workplace by Facebook.
    pub workplace_by_facebook: Option<bool>,
    /// Whether users have an auto-answer group of contacts, whose calls are answered automatically.
    pub auto_answer: Option<bool>,
    /// Whether Zoom's own windows are seen in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
}

/// What is changed of the chat in webinars; what is left out stays as it is.
#[zoom_model]
pub struct WebinarChatUpdate {
    /// With whom attendees of webinars chat: `1` for nobody, `2` for the host and panelists, `3` for everybody. One of
    /// 1, 2, 3.
    pub allow_attendees_chat_with: Option<i64>,
    /// Whether the chat is saved on the host's computer when a webinar ends.
    pub allow_auto_save_local_chat_file: Option<bool>,
    /// With whom panelists chat: `1` for the host and all panelists, `2` for everybody. One of 1, 2.
    pub allow_panelists_chat_with: Option<i64>,
    /// Whether panelists can write to one another directly.
    pub allow_panelists_send_direct_message: Option<bool>,
    /// Whose chat messages attendees of a webinar save: `0` for nobody's, `1` for those of the host and panelists, `2`
    /// for all. One of 0, 1, 2.
    pub allow_users_save_chats: Option<i64>,
    /// With whom attendees chat until they choose: `1` for the host and all panelists, `2` for everybody. One of 1, 2.
    pub default_attendees_chat_with: Option<i64>,
    /// Whether webinar participants can write chat messages.
    pub enable: Option<bool>,
}

/// What is changed of the settings for recordings; what is left out stays as it is.
#[zoom_model]
pub struct RecordingUpdate {
    /// Whether the host is asked to confirm the disclaimer.
    pub ask_host_to_confirm_disclaimer: Option<bool>,
    /// Whether participants are asked to consent when a recording starts; needs `recording_disclaimer`.
    pub ask_participants_to_consent_disclaimer: Option<bool>,
    /// Whether cloud recordings are deleted for good after some days.
    pub auto_delete_cmr: Option<bool>,
    /// After how many days cloud recordings are deleted, where `auto_delete_cmr` is on.
    pub auto_delete_cmr_days: Option<AutoDeleteCmrDays>,
    /// Which views are recorded to files of their own: active speaker, gallery and shared screen.
    pub record_files_separately: Option<RecordFilesSeparately>,
    /// Whether recordings show the names of participants.
    pub display_participant_name: Option<bool>,
    /// Whether a small picture of the person who shares is recorded.
    pub recording_thumbnails: Option<bool>,
    /// Whether recordings suit other video editors; files become larger and take longer.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether recordings have highlights. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub recording_highlight: Option<bool>,
    /// Whether what panelists write to each other and to all is saved with the recording.
    pub save_panelist_chat: Option<bool>,
    /// Whether results of polls that were shown are saved with the recording.
    pub save_poll_results: Option<bool>,
    /// Whether captions are saved as a VTT file.
    pub save_close_caption: Option<bool>,
    /// Where meetings are recorded automatically, if anywhere.
    pub auto_recording: Option<AutoRecording>,
    /// Whether hosts can record meetings and webinars to the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether the host may pause or stop the automatic cloud recording.
    pub host_pause_stop_recording: Option<bool>,
    /// The addresses from which cloud recordings open.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts and participants can record to a file of their own.
    pub local_recording: Option<bool>,
    /// Whether the audio of all is recorded to one file.
    pub record_audio_file: Option<bool>,
    /// Whether the gallery is recorded beside the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the active speaker is recorded beside the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether cloud recordings are transcribed.
    pub recording_audio_transcript: Option<bool>,
    /// Whether participants see a disclaimer before a recording starts. Zoom is giving it up: use
    /// `recording_notification_for_zoom_client`.
    #[deprecated = "it is being given up"]
    pub recording_disclaimer: Option<bool>,
    /// Which of highlights, chapters and next steps Zoom makes from what was recorded.
    pub smart_recording: Option<SmartRecording>,
    /// What the passcodes of recordings must be like.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Whether the chat is saved with the recording.
    pub save_chat_text: Option<bool>,
    /// Whether recordings show the time.
    pub show_timestamp: Option<bool>,
    /// How people in Zoom clients are told of a recording.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClientUpdate>,
    /// Whether Zoom Revenue Accelerator deletes its recordings by settings of its own.
    pub allow_revenue_accelerator_manage_recording_separate_auto_delete: Option<bool>,
    /// What e-mail is sent before a cloud recording leaves the trash for good.
    pub cloud_recording_permanently_deleted: Option<CloudRecordingPermanentlyDeleted>,
    /// Whether bots of third parties record.
    pub allow_cmr_3rd_party_bot: Option<bool>,
    /// Whether recordings have a watermark.
    pub water_marker_recording: Option<bool>,
    /// Whether viewers of a recording see the transcript.
    pub viewer_see_transcript: Option<bool>,
    /// Whether invitees can open recordings without the passcode.
    #[zoom(secret)]
    pub allow_invitees_access_recordings_without_passcode: Option<bool>,
    /// Whether recordings ask viewers to register unless that is switched off.
    pub recording_as_on_demand: Option<bool>,
    /// How people on the phone are told of a recording.
    pub recording_notifications_phone_users: Option<RecordingNotificationsPhoneUsers>,
    /// Whether recordings are uploaded to the cloud.
    pub upload_recording: Option<bool>,
    /// Whether users can add cloud recordings to Zoom Clips.
    pub allow_add_cloud_recordings_to_zoom_clips: Option<bool>,
    /// Whether cloud recordings are shared.
    pub allow_share: Option<bool>,
    /// Whether viewers of a recording see the chat.
    pub viewer_see_chat: Option<bool>,
    /// Whether people must sign in to see cloud recordings, and how.
    pub authenticated_view_cloud_recoding: Option<AuthenticatedCloudRecordingView>,
    /// Whether a notice goes to the subscription URL when a cloud recording is ready.
    pub notification_subscription_url_when_recording_available: Option<bool>,
    /// Whether mail is sent when the storage for recordings fills up.
    pub recording_storage_email_notifications: Option<bool>,
    /// What holds for recordings to a file of one's own.
    pub local_recording_options: Option<LocalRecordingOptions>,
    /// Whether links to recordings hold the passcode, so that one click opens them.
    #[zoom(secret)]
    pub embed_passcode_in_shareable_link: Option<bool>,
}

/// What is changed of the settings for scheduling meetings; what is left out stays as it is.
#[zoom_model]
pub struct ScheduleMeetingUpdate {
    /// How participants hear and speak: by VoIP, by telephone, or both.
    pub audio_type: Option<AudioType>,
    /// The passcode of meetings that are scheduled already.
    #[zoom(secret)]
    pub default_password_for_scheduled_meetings: Option<String>,
    /// Whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// Whether personal meetings need a passcode where people join before the host. Zoom has given it up.
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// Whether people can join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// What the passcodes of meetings and webinars must be like.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether participants' video is on when they join.
    pub participants_video: Option<bool>,
    /// Whether users have a Personal Meeting ID for their meetings.
    pub personal_meeting: Option<bool>,
    /// The passcode of the Personal Meeting ID.
    #[zoom(secret)]
    pub pmi_password: Option<String>,
    /// Whether people who join by phone need a passcode, which is made anew for meetings that are scheduled or changed.
    #[zoom(secret)]
    pub pstn_password_protected: Option<bool>,
    /// Whether instant meetings need a passcode, which is made at random; not with a Personal Meeting ID. Free accounts
    /// and Pro accounts of one host always have it.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Which meetings with a Personal Meeting ID need a passcode: `none`, `all`, or those that people join before the
    /// host (`jbh_only`). Free accounts and Pro accounts of one host always have it.
    pub require_password_for_pmi_meetings: Option<RequirePasswordForPmiMeetings>,
    /// Whether meetings that are scheduled already need a passcode.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether new meetings get a passcode; not with a Personal Meeting ID. Free accounts and Pro accounts of one host
    /// always have it.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether instant meetings use the Personal Meeting ID.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether scheduled meetings use the Personal Meeting ID.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
}

/// What is changed of the settings for third parties' audio and for the regions of callers; what is left out stays as
/// it is.
#[zoom_model]
pub struct TelephonyUpdate {
    /// How to reach the audio conference of a third party. At most 2,048 characters.
    pub audio_conference_info: Option<String>,
    /// Whether invitations link to the international numbers.
    pub show_international_numbers_link: Option<bool>,
    /// The regions from which most people call or are called.
    pub telephony_regions: Option<TelephonyRegionsUpdate>,
    /// Whether people can join with audio of a third party.
    pub third_party_audio: Option<bool>,
}

/// What is changed of the settings for a telephony service provider; what is left out stays as it is.
#[zoom_model]
pub struct TspUpdate {
    /// Whether Zoom can call people, so that they join by phone.
    pub call_out: Option<bool>,
    /// The countries to which calls are made.
    pub call_out_countries: Vec<BTreeMap<String, serde_json::Value>>,
    /// Whether invitations link to the international numbers.
    pub show_international_numbers_link: Option<bool>,
    /// The user's setting for the countries with a number to dial in.
    pub global_dial_in_countries: Option<DialCountriesUpdate>,
}

/// What is changed of a user's security settings, as a section of their own; what is left out stays as it is.
#[zoom_model]
pub struct SecuritySettingsUpdate {
    /// The settings of meetings' security.
    pub meeting_security: Option<MeetingSecurityUpdate>,
}

/// What is changed of the security of meetings and webinars; what is left out stays as it is.
#[zoom_model]
pub struct MeetingSecurityUpdate {
    /// Whether every meeting needs a passcode, a waiting room or signing in. Only Enterprise, ISV, Education and larger
    /// Business accounts can do without.
    pub auto_security: Option<bool>,
    /// Whether users of certain domains are kept out of meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// The domains that are kept out, such as `*.example.com`; 20 at most.
    pub block_user_domain_list: Vec<String>,
    /// Whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// How the meeting is encrypted. With end-to-end encryption, cloud recording, dialling in and the like are off.
    pub encryption_type: Option<EncryptionType>,
    /// Whether meetings can be encrypted from end to end; `encryption_type` says how.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether meetings need a passcode, but for those with a Personal Meeting ID.
    #[zoom(secret)]
    pub meeting_password: Option<bool>,
    /// What the passcodes of meetings and webinars must be like.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether only people who signed in can join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether people who join by phone need a passcode, made of digits.
    #[zoom(secret)]
    pub phone_password: Option<bool>,
    /// Whether meetings with a Personal Meeting ID need a passcode.
    #[zoom(secret)]
    pub pmi_password: Option<bool>,
    /// Whether meetings that are scheduled already need a passcode.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether webinars that are scheduled already need a passcode.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Whether people wait until the host lets them in; then nobody joins before the host.
    pub waiting_room: Option<bool>,
    /// The settings of waiting rooms.
    pub waiting_room_settings: Option<WaitingRoomSettingsUpdate>,
    /// Whether new webinars get a passcode, which people need to join.
    #[zoom(secret)]
    pub webinar_password: Option<bool>,
}

/// What is changed of who waits, and of who lets people in; what is left out stays as it is.
#[zoom_model]
pub struct WaitingRoomSettingsUpdate {
    /// Who goes to the waiting room: `0` for all, `1` for people outside the account, `2` for those of them whose
    /// domain is not allowed. One of 0, 1, 2.
    pub participants_to_place_in_waiting_room: Option<i64>,
    /// Who lets people in from the waiting room: `0` for the host and co-hosts, `1` for whoever did not have to wait as
    /// well, while these are absent. One of 0, 1.
    pub users_who_can_admit_participants_from_waiting_room: Option<i64>,
    /// The domains that pass by the waiting room, joined by commas; for `participants_to_place_in_waiting_room` 2.
    pub whitelisted_domains_for_waiting_room: Option<String>,
}
