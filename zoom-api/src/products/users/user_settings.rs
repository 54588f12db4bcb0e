//! User settings.

use std::collections::BTreeMap;

use super::{
    AllowParticipantsChatWith, AllowUsersSaveChats, AllowedCountry, AuthenticatedCloudRecordingView,
    AuthenticationOptionAction, AutoRecording, CallMeAndInviteByPhone, ClosedCaptioning,
    CloudRecordingPermanentlyDeleted, DataCenterRegion, EncryptionType, EntryExitChime, GeneralSetting,
    GlobalDialInCountries, GlobalDialInCountriesUpdate, IpAddressAccessControl, LanguageInterpretation,
    LanguageInterpretationUpdate, LocalRecordingOptions, ManualCaptioning, MeetingReactionsEmojis, Number,
    ParticipantPhoneMasking, ParticipantsShareSimultaneously, Profile, RecordFilesSeparately,
    RecordingNotificationForZoomClient, RecordingNotificationForZoomClientUpdate, RecordingNotificationsPhoneUsers,
    SelectedCountry, SettingOption, SignLanguageInterpretation, SmartRecording, TollFreeCall,
    UncheckedDataCenterRegion, VirtualBackgroundSettings, WaitingRoomSettings, WebinarChat, WebinarLiveStreaming,
    WhoCanShareScreen, WhoCanShareScreenWhenSomeoneIsSharing,
};
use crate::{NoContent, zoom_endpoint, zoom_model};

/// Gets user settings.
///
/// Zoom's page: [Get user settings](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/settings).
#[zoom_endpoint(
    GET, "/users/<user_id>/settings",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:settings", "user:read:settings:admin"],
    rate_limit = Medium,
    errors(
        /// Invitation not found.
        400/1120 => InvitationNotFound,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn get_user_settings(
    /// The user.
    user_id: String,
    /// The login type: one of 0, 1, 11, 21, 23, 24, 27, 97, 98, 99, 100, 101.
    login_type: Option<i64>,
    /// The option.
    option: Option<SettingOption>,
    /// The custom query fields.
    custom_query_fields: Option<String>,
) -> UserSettings;

/// Updates user settings.
///
/// Zoom's page: [Update user settings](https://developers.zoom.us/docs/api/users/#tag/users/PATCH/users/%7BuserId%7D/settings).
#[zoom_endpoint(
    PATCH, "/users/<user_id>/settings", json,
    scopes = ["user:write", "user:write:admin", "user:update:settings", "user:update:settings:admin"],
    rate_limit = Medium,
    errors(
        /// Too many paid users.
        400/200 => TooManyPaidUsers,
        /// Feature not assignable.
        400/300 => FeatureNotAssignable,
        /// Large meeting needs license.
        400/1108 => LargeMeetingNeedsLicense,
        /// Invitation not found.
        400/1120 => InvitationNotFound,
        /// Webinar needs license.
        400/1122 => WebinarNeedsLicense,
        /// Webinar excluded by events.
        400/1204 => WebinarExcludedByEvents,
        /// Events excluded by webinar.
        400/1205 => EventsExcludedByWebinar,
        /// Events need license.
        400/1206 => EventsNeedLicense,
        /// Concurrent meeting needs license.
        400/1207 => ConcurrentMeetingNeedsLicense,
        /// Concurrent meeting basic not allowed.
        400/1208 => ConcurrentMeetingBasicNotAllowed,
        /// Too many concurrent meeting basic users.
        400/1209 => TooManyConcurrentMeetingBasicUsers,
        /// Concurrent meeting plus not allowed.
        400/1210 => ConcurrentMeetingPlusNotAllowed,
        /// Too many concurrent meeting plus users.
        400/1211 => TooManyConcurrentMeetingPlusUsers,
        /// No license left.
        400/1228 => NoLicenseLeft,
        /// Not for Zoom rooms user.
        400/1233 => NotForZoomRoomsUser,
        /// Not for on prem user.
        400/1234 => NotForOnPremUser,
        /// Whiteboard plans exclusive.
        400/1242 => WhiteboardPlansExclusive,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn update_user_settings(
    /// The user.
    user_id: String,
    /// The option.
    #[query]
    option: Option<SettingOption>,
    /// The user settings.
    #[body]
    user_settings: UserSettingsUpdate,
) -> NoContent;

/// One of the shapes of a user settings.
#[zoom_model(one_of)]
pub enum UserSettings {
    /// General.
    General(Box<UserSettingsGeneral>),
    /// Meeting recording authentication.
    MeetingRecordingAuthentication(UserSettingsMeetingRecordingAuthentication),
    /// Allow authentication exception.
    AllowAuthenticationException(UserSettingsAllowAuthenticationException),
    /// Authentication options.
    AuthenticationOptions(UserSettingsAuthenticationOptions),
    /// Meeting webinar security.
    MeetingWebinarSecurity(Box<UserSettingsMeetingWebinarSecurity>),
}

/// A user settings general.
#[zoom_model]
pub struct UserSettingsGeneral {
    /// The audio conferencing.
    pub audio_conferencing: Option<AudioConferencing>,
    /// The email notification.
    pub email_notification: Option<EmailNotification>,
    /// The feature.
    pub feature: Option<Feature>,
    /// The in meeting.
    pub in_meeting: Option<InMeeting>,
    /// The profile.
    pub profile: Option<Profile>,
    /// The recording.
    pub recording: Option<Recording>,
    /// The schedule meeting.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// The telephony.
    pub telephony: Option<Telephony>,
    /// The TSP.
    pub tsp: Option<Tsp>,
    /// The whiteboard.
    pub whiteboard: Option<Whiteboard>,
    /// The general setting.
    pub general_setting: Option<GeneralSetting>,
}

/// An audio conferencing.
#[zoom_model]
pub struct AudioConferencing {
    /// The toll free and fee based toll call.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeCall>,
    /// The toll call.
    pub toll_call: Option<TollCall>,
    /// The call me and invite by phone.
    pub call_me_and_invite_by_phone: Option<CallMeAndInviteByPhone>,
    /// Whether "personal audio conference" is on.
    pub personal_audio_conference: Option<bool>,
    /// The participant phone masking.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// The global dial in countries.
    pub global_dial_in_countries: Option<GlobalDialInCountries>,
}

/// A toll call.
#[zoom_model]
pub struct TollCall {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The numbers: at most 100.
    pub numbers: Vec<Number>,
}

/// An email notification.
#[zoom_model]
pub struct EmailNotification {
    /// Whether "alternative host reminder" is on: `false` when left out.
    pub alternative_host_reminder: Option<bool>,
    /// Whether "cancel meeting reminder" is on: `false` when left out.
    pub cancel_meeting_reminder: Option<bool>,
    /// Whether "cloud recording available reminder" is on.
    pub cloud_recording_available_reminder: Option<bool>,
    /// Whether "jbh reminder" is on: `false` when left out.
    pub jbh_reminder: Option<bool>,
    /// Whether "recording available reminder alternative hosts" is on.
    pub recording_available_reminder_alternative_hosts: Option<bool>,
    /// Whether "recording available reminder schedulers" is on.
    pub recording_available_reminder_schedulers: Option<bool>,
    /// Whether "schedule for reminder" is on: `false` when left out.
    pub schedule_for_reminder: Option<bool>,
}

/// A feature.
#[zoom_model]
pub struct Feature {
    /// Whether "cn meeting" is on.
    #[deprecated = "it is being given up"]
    pub cn_meeting: Option<bool>,
    /// The concurrent meeting.
    pub concurrent_meeting: Option<ConcurrentMeeting>,
    /// Whether "in meeting" is on.
    #[deprecated = "it is being given up"]
    pub in_meeting: Option<bool>,
    /// Whether "large meeting" is on.
    pub large_meeting: Option<bool>,
    /// The large meeting capacity.
    pub large_meeting_capacity: Option<i64>,
    /// The meeting capacity.
    pub meeting_capacity: Option<i64>,
    /// Whether `webinar` is on.
    pub webinar: Option<bool>,
    /// The webinar capacity.
    pub webinar_capacity: Option<i64>,
    /// Whether "Zoom events" is on.
    pub zoom_events: Option<bool>,
    /// The Zoom events capacity: one of 500, 1000, 3000, 5000, 10000, 20000, 30000, 50000.
    pub zoom_events_capacity: Option<i64>,
    /// Whether "Zoom events unlimited" is on.
    pub zoom_events_unlimited: Option<bool>,
    /// The Zoom events unlimited capacities: at most 9.
    pub zoom_events_unlimited_capacities: Vec<i64>,
    /// Whether "Zoom sessions unlimited" is on.
    #[deprecated = "it is being given up"]
    pub zoom_sessions_unlimited: Option<bool>,
    /// The Zoom sessions unlimited capacities: at most 9.
    #[deprecated = "it is being given up"]
    pub zoom_sessions_unlimited_capacities: Vec<i64>,
    /// Whether "Zoom events pay per attendee" is on.
    pub zoom_events_pay_per_attendee: Option<bool>,
    /// Whether "Zoom sessions pay per attendee" is on.
    pub zoom_sessions_pay_per_attendee: Option<bool>,
    /// Whether "Zoom phone" is on.
    pub zoom_phone: Option<bool>,
    /// Whether "Zoom iq for sales" is on.
    #[deprecated = "it is being given up"]
    pub zoom_iq_for_sales: Option<bool>,
    /// Whether "Zoom revenue accelerator" is on.
    pub zoom_revenue_accelerator: Option<bool>,
    /// Whether "Zoom whiteboard" is on.
    pub zoom_whiteboard: Option<bool>,
    /// Whether "Zoom whiteboard plus" is on.
    pub zoom_whiteboard_plus: Option<bool>,
    /// Whether "Zoom translated captions" is on.
    pub zoom_translated_captions: Option<bool>,
    /// Whether "Zoom customer managed key" is on.
    pub zoom_customer_managed_key: Option<bool>,
    /// Whether "Zoom huddles" is on.
    #[deprecated = "it is being given up"]
    pub zoom_huddles: Option<bool>,
    /// Whether "Zoom quality management" is on.
    pub zoom_quality_management: Option<bool>,
    /// Whether "Zoom workforce management" is on.
    pub zoom_workforce_management: Option<bool>,
    /// Whether "Zoom scheduler" is on.
    pub zoom_scheduler: Option<bool>,
    /// Whether "Zoom clips plus" is on.
    pub zoom_clips_plus: Option<bool>,
    /// Whether "Zoom mail calendar" is on.
    pub zoom_mail_calendar: Option<bool>,
    /// Whether "Zoom compliance management" is on.
    pub zoom_compliance_management: Option<bool>,
    /// Whether "Zoom docs" is on.
    #[deprecated = "it is being given up"]
    pub zoom_docs: Option<bool>,
    /// Whether "Zoom canvas" is on.
    pub zoom_canvas: Option<bool>,
    /// The license info list.
    pub license_info_list: Vec<LicenseInfoList>,
    /// The Zoom webinars plus unlimited capacities: at most 9.
    pub zoom_webinars_plus_unlimited_capacities: Vec<i64>,
    /// Whether "Zoom webinars plus unlimited" is on.
    pub zoom_webinars_plus_unlimited: Option<bool>,
}

/// What a concurrent meeting can be.
#[zoom_model]
pub enum ConcurrentMeeting {
    /// Basic.
    #[zoom(rename = "Basic")]
    Basic,
    /// Plus.
    #[zoom(rename = "Plus")]
    Plus,
    /// None.
    #[zoom(rename = "None")]
    None,
}

/// A license info list.
#[zoom_model]
pub struct LicenseInfoList {
    /// The license type.
    pub license_type: Option<LicenseType>,
    /// The license option.
    pub license_option: Option<LicenseOption>,
    /// The subscription ID.
    pub subscription_id: Option<String>,
}

/// What a license type can be.
#[zoom_model]
pub enum LicenseType {
    /// Zoom whiteboard.
    #[zoom(rename = "ZOOM_WHITEBOARD")]
    ZoomWhiteboard,
    /// Zoom translated captions.
    #[zoom(rename = "ZOOM_TRANSLATED_CAPTIONS")]
    ZoomTranslatedCaptions,
    /// Zoom scheduler.
    #[zoom(rename = "ZOOM_SCHEDULER")]
    ZoomScheduler,
    /// Zoom clips.
    #[zoom(rename = "ZOOM_CLIPS")]
    ZoomClips,
    /// Zoom visitor management.
    #[zoom(rename = "ZOOM_VISITOR_MANAGEMENT")]
    ZoomVisitorManagement,
    /// Zoom cmk.
    #[zoom(rename = "ZOOM_CMK")]
    ZoomCmk,
    /// Zoom docs.
    #[zoom(rename = "ZOOM_DOCS")]
    ZoomDocs,
    /// Zoom revenue accelerator.
    #[zoom(rename = "ZOOM_REVENUE_ACCELERATOR")]
    ZoomRevenueAccelerator,
    /// Zoom compliance management.
    #[zoom(rename = "ZOOM_COMPLIANCE_MANAGEMENT")]
    ZoomComplianceManagement,
    /// Zoom workforce management.
    #[zoom(rename = "ZOOM_WORKFORCE_MANAGEMENT")]
    ZoomWorkforceManagement,
    /// Zoom quality management.
    #[zoom(rename = "ZOOM_QUALITY_MANAGEMENT")]
    ZoomQualityManagement,
    /// Zoom healthcare clinical notes.
    #[zoom(rename = "ZOOM_HEALTHCARE_CLINICAL_NOTES")]
    ZoomHealthcareClinicalNotes,
    /// Zoom events new saas.
    #[zoom(rename = "ZOOM_EVENTS_NEW_SAAS")]
    ZoomEventsNewSaas,
    /// Zoom events consumption.
    #[zoom(rename = "ZOOM_EVENTS_CONSUMPTION")]
    ZoomEventsConsumption,
    /// Zoom webinars plus.
    #[zoom(rename = "ZOOM_WEBINARS_PLUS")]
    ZoomWebinarsPlus,
    /// Zoom webinars plus consumption.
    #[zoom(rename = "ZOOM_WEBINARS_PLUS_CONSUMPTION")]
    ZoomWebinarsPlusConsumption,
    /// Zoom custom AI companion.
    #[zoom(rename = "ZOOM_CUSTOM_AI_COMPANION")]
    ZoomCustomAiCompanion,
    /// Cx insights.
    #[zoom(rename = "CX_INSIGHTS")]
    CxInsights,
    /// Zoom enhanced media.
    #[zoom(rename = "ZOOM_ENHANCED_MEDIA")]
    ZoomEnhancedMedia,
    /// Edu student.
    #[zoom(rename = "EDU_STUDENT")]
    EduStudent,
}

/// What a license option can be.
#[zoom_model]
pub enum LicenseOption {
    /// Zoom clips plus.
    ZoomClipsPlus = 1,
    /// Zoom whiteboard.
    ZoomWhiteboard = 2,
    /// Zoom events unlimited500 attendees.
    ZoomEventsUnlimited500Attendees = 4,
    /// Zoom events unlimited1000 attendees.
    ZoomEventsUnlimited1000Attendees = 8,
    /// Zoom events unlimited3000 attendees.
    ZoomEventsUnlimited3000Attendees = 16,
    /// Zoom events unlimited5000 attendees.
    ZoomEventsUnlimited5000Attendees = 32,
    /// Zoom events unlimited10000 attendees.
    ZoomEventsUnlimited10000Attendees = 64,
    /// Zoom events unlimited20000 attendees.
    ZoomEventsUnlimited20000Attendees = 128,
    /// Zoom events unlimited30000 attendees.
    ZoomEventsUnlimited30000Attendees = 256,
    /// Zoom workplace for clinicians unlimited.
    ZoomWorkplaceForCliniciansUnlimited = 512,
    /// Zoom webinars plus pay per.
    ZoomWebinarsPlusPayPer = 1024,
    /// Zoom translated captions.
    ZoomTranslatedCaptions = 2048,
    /// Zoom webinars plus unlimited500.
    ZoomWebinarsPlusUnlimited500 = 4096,
    /// Zoom webinars plus unlimited1000.
    ZoomWebinarsPlusUnlimited1000 = 8192,
    /// Zoom webinars plus unlimited3000.
    ZoomWebinarsPlusUnlimited3000 = 16384,
    /// Zoom webinars plus unlimited5000.
    ZoomWebinarsPlusUnlimited5000 = 32768,
    /// Zoom whiteboard plus.
    ZoomWhiteboardPlus = 65536,
    /// Zoom customer managed key.
    ZoomCustomerManagedKey = 131072,
    /// Zoom webinars plus unlimited30000.
    ZoomWebinarsPlusUnlimited30000 = 262144,
    /// Zoom webinars plus unlimited50000.
    ZoomWebinarsPlusUnlimited50000 = 524288,
    /// Zoom visitor management.
    ZoomVisitorManagement = 2147483648,
    /// Zoom workforce management.
    ZoomWorkforceManagement = 549755813888,
    /// Zoom quality management.
    ZoomQualityManagement = 1099511627776,
    /// Zoom scheduler.
    ZoomScheduler = 2199023255552,
    /// Zoom compliance management.
    ZoomComplianceManagement = 8796093022208,
    /// Zoom compliance management plus.
    ZoomComplianceManagementPlus = 17592186044416,
    /// Zoom advanced quality management.
    ZoomAdvancedQualityManagement = 35184372088832,
    /// Zoom docs.
    ZoomDocs = 281474976710656,
    /// Zoom workplace for clinicians pay.
    ZoomWorkplaceForCliniciansPay = 4503599627370496,
}

/// An in meeting.
#[zoom_model]
pub struct InMeeting {
    /// Whether host to enable focus mode is allowed.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Whether users to delete messages in meeting chat is allowed.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether live streaming is allowed.
    pub allow_live_streaming: Option<bool>,
    /// Whether "post meeting feedback" is on.
    pub post_meeting_feedback: Option<bool>,
    /// Whether `whiteboard` is on.
    pub whiteboard: Option<bool>,
    /// The allow participants chat with.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// The allow users save chats.
    pub allow_users_save_chats: Option<AllowUsersSaveChats>,
    /// Whether `annotation` is on: `false` when left out.
    pub annotation: Option<bool>,
    /// Whether "attendee on hold" is on: `false` when left out.
    #[deprecated = "it is being given up"]
    pub attendee_on_hold: Option<bool>,
    /// Whether "attention mode focus mode" is on: `false` when left out.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether "auto saving chat" is on: `false` when left out.
    pub auto_saving_chat: Option<bool>,
    /// Whether "breakout room" is on: `false` when left out.
    pub breakout_room: Option<bool>,
    /// Whether "breakout room schedule" is on.
    pub breakout_room_schedule: Option<bool>,
    /// Whether `chat` is on: `false` when left out.
    pub chat: Option<bool>,
    /// Whether "meeting question answer" is on.
    pub meeting_question_answer: Option<bool>,
    /// Whether "closed caption" is on: `false` when left out.
    pub closed_caption: Option<bool>,
    /// The closed captioning.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether "co host" is on: `false` when left out.
    pub co_host: Option<bool>,
    /// Whether "custom data center regions" is on.
    pub custom_data_center_regions: Option<bool>,
    /// Whether "custom live streaming service" is on.
    pub custom_live_streaming_service: Option<bool>,
    /// The custom service instructions.
    pub custom_service_instructions: Option<String>,
    /// The data center regions.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// Whether screen sharing for host meetings is disabled.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether screen sharing for in meeting guests is disabled.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether "e2e encryption" is on.
    pub e2e_encryption: Option<bool>,
    /// The entry exit chime: `all` when left out.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether "far end camera control" is on: `false` when left out.
    pub far_end_camera_control: Option<bool>,
    /// Whether `feedback` is on: `false` when left out.
    pub feedback: Option<bool>,
    /// Whether "file transfer" is on.
    pub file_transfer: Option<bool>,
    /// Whether "group hd" is on: `false` when left out.
    pub group_hd: Option<bool>,
    /// Whether "webinar group hd" is on: `false` when left out.
    pub webinar_group_hd: Option<bool>,
    /// Whether "join from desktop" is on.
    pub join_from_desktop: Option<bool>,
    /// Whether "join from mobile" is on.
    pub join_from_mobile: Option<bool>,
    /// The language interpretation.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// The sign language interpretation.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether "live streaming facebook" is on.
    pub live_streaming_facebook: Option<bool>,
    /// Whether "live streaming youtube" is on.
    pub live_streaming_youtube: Option<bool>,
    /// The manual captioning.
    pub manual_captioning: Option<ManualCaptioning>,
    /// Whether "meeting reactions" is on.
    pub meeting_reactions: Option<bool>,
    /// The meeting reactions emojis.
    pub meeting_reactions_emojis: Option<MeetingReactionsEmojis>,
    /// Whether host panelists to use audible clap is allowed.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether "webinar reactions" is on.
    pub webinar_reactions: Option<bool>,
    /// Whether "meeting survey" is on.
    pub meeting_survey: Option<bool>,
    /// Whether "non verbal feedback" is on: `false` when left out.
    pub non_verbal_feedback: Option<bool>,
    /// Whether `polling` is on: `false` when left out.
    pub polling: Option<bool>,
    /// Whether "private chat" is on: `false` when left out.
    pub private_chat: Option<bool>,
    /// Whether "record play voice" is on.
    pub record_play_voice: Option<bool>,
    /// Whether "remote control" is on: `false` when left out.
    pub remote_control: Option<bool>,
    /// Whether "remote support" is on: `false` when left out.
    pub remote_support: Option<bool>,
    /// Whether "request permission to unmute participants" is on.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether "screen sharing" is on.
    pub screen_sharing: Option<bool>,
    /// Whether "share dual camera" is on: `false` when left out.
    #[deprecated = "it is being given up"]
    pub share_dual_camera: Option<bool>,
    /// Whether a join from your browser link is shown.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether meeting control toolbar is shown.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether "slide control" is on.
    pub slide_control: Option<bool>,
    /// The unchecked data center regions.
    pub unchecked_data_center_regions: Vec<UncheckedDataCenterRegion>,
    /// Whether "virtual background" is on: `false` when left out.
    pub virtual_background: Option<bool>,
    /// The virtual background settings.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Whether "waiting room" is on: `false` when left out.
    pub waiting_room: Option<bool>,
    /// The webinar chat.
    pub webinar_chat: Option<WebinarChat>,
    /// The webinar live streaming.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// The meeting polling.
    pub meeting_polling: Option<MeetingPolling>,
    /// The webinar polling.
    pub webinar_polling: Option<WebinarPolling>,
    /// Whether "webinar survey" is on.
    pub webinar_survey: Option<bool>,
    /// The who can share screen.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// The who can share screen when someone is sharing.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreenWhenSomeoneIsSharing>,
    /// The participants share simultaneously.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Whether "workplace by facebook" is on.
    pub workplace_by_facebook: Option<bool>,
    /// Whether "transfer meetings between devices" is on.
    pub transfer_meetings_between_devices: Option<bool>,
    /// Whether show Zoom windows are allowed.
    pub allow_show_zoom_windows: Option<bool>,
    /// The meeting summary with AI companion.
    pub meeting_summary_with_ai_companion: Option<MeetingSummaryWithAiCompanion>,
    /// The webinar summary with AI companion.
    pub webinar_summary_with_ai_companion: Option<WebinarSummaryWithAiCompanion>,
    /// The AI companion questions.
    pub ai_companion_questions: Option<AiCompanionQuestions>,
    /// The webinar AI companion questions.
    pub webinar_ai_companion_questions: Option<WebinarAiCompanionQuestions>,
}

/// A meeting polling.
#[zoom_model]
pub struct MeetingPolling {
    /// Whether "advanced polls" is on.
    pub advanced_polls: Option<bool>,
    /// Whether alternative host to add edit is allowed.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Whether answers to be anonymous is required.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether host to upload image is allowed.
    pub allow_host_to_upload_image: Option<bool>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
}

/// A webinar polling.
#[zoom_model]
pub struct WebinarPolling {
    /// Whether "advanced polls" is on.
    pub advanced_polls: Option<bool>,
    /// Whether alternative host to add edit is allowed.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Whether answers to be anonymous is required.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether host to upload image is allowed.
    pub allow_host_to_upload_image: Option<bool>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
}

/// A meeting summary with AI companion.
#[zoom_model]
pub struct MeetingSummaryWithAiCompanion {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether auto is enabled.
    pub auto_enable: Option<bool>,
    /// The who will receive summary.
    pub who_will_receive_summary: Option<WhoWillReceiveSummary>,
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

/// A webinar summary with AI companion.
#[zoom_model]
pub struct WebinarSummaryWithAiCompanion {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether auto is enabled.
    pub auto_enable: Option<bool>,
    /// The who will receive summary.
    pub who_will_receive_summary: Option<WhoWillReceiveWebinarSummary>,
}

/// What a who will receive webinar summary can be.
#[zoom_model]
pub enum WhoWillReceiveWebinarSummary {
    /// Only webinar host.
    OnlyWebinarHost = 1,
    /// Only webinar host co hosts.
    OnlyWebinarHostCoHosts = 2,
    /// Webinar host co hosts.
    WebinarHostCoHosts = 3,
}

/// AI companion questions.
#[zoom_model]
pub struct AiCompanionQuestions {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether auto is enabled.
    pub auto_enable: Option<bool>,
    /// The who can ask questions.
    pub who_can_ask_questions: Option<WhoCanAskQuestions>,
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

/// Webinar AI companion questions.
#[zoom_model]
pub struct WebinarAiCompanionQuestions {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether auto is enabled.
    pub auto_enable: Option<bool>,
    /// The who can ask questions.
    pub who_can_ask_questions: Option<WhoCanAskWebinarQuestions>,
}

/// What a who can ask webinar questions can be.
#[zoom_model]
pub enum WhoCanAskWebinarQuestions {
    /// Hosts and all panelists.
    HostsAndAllPanelists = 0,
    /// Hosts and own panelists.
    HostsAndOwnPanelists = 1,
    /// Only webinar host co hosts.
    OnlyWebinarHostCoHosts = 2,
    /// All participants.
    AllParticipants = 3,
}

/// A recording.
#[zoom_model]
pub struct Recording {
    /// Whether "ask host to confirm disclaimer" is on.
    pub ask_host_to_confirm_disclaimer: Option<bool>,
    /// Whether "ask participants to consent disclaimer" is on.
    pub ask_participants_to_consent_disclaimer: Option<bool>,
    /// Whether "auto delete CMR" is on: `false` when left out.
    pub auto_delete_cmr: Option<bool>,
    /// The auto delete CMR days.
    pub auto_delete_cmr_days: Option<AutoDeleteCmrDays>,
    /// The record files separately.
    pub record_files_separately: Option<RecordFilesSeparately>,
    /// Whether participant name is shown.
    pub display_participant_name: Option<bool>,
    /// Whether "recording thumbnails" is on.
    pub recording_thumbnails: Option<bool>,
    /// Whether "optimize recording for 3rd party video editor" is on.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether "recording highlight" is on.
    #[deprecated = "it is being given up"]
    pub recording_highlight: Option<bool>,
    /// Whether "save panelist chat" is on.
    pub save_panelist_chat: Option<bool>,
    /// Whether "save poll results" is on.
    pub save_poll_results: Option<bool>,
    /// Whether "save close caption" is on.
    pub save_close_caption: Option<bool>,
    /// The auto recording: `local` when left out.
    pub auto_recording: Option<AutoRecording>,
    /// Whether "cloud recording" is on: `false` when left out.
    pub cloud_recording: Option<bool>,
    /// Whether "host pause stop recording" is on: `false` when left out.
    pub host_pause_stop_recording: Option<bool>,
    /// The IP address access control.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether "local recording" is on.
    pub local_recording: Option<bool>,
    /// Whether "record audio file" is on: `false` when left out.
    pub record_audio_file: Option<bool>,
    /// Whether "record gallery view" is on: `false` when left out.
    pub record_gallery_view: Option<bool>,
    /// Whether "record speaker view" is on: `false` when left out.
    pub record_speaker_view: Option<bool>,
    /// Whether "recording audio transcript" is on.
    pub recording_audio_transcript: Option<bool>,
    /// Whether "recording disclaimer" is on.
    #[deprecated = "it is being given up"]
    pub recording_disclaimer: Option<bool>,
    /// The smart recording.
    pub smart_recording: Option<SmartRecording>,
    /// The recording password requirement.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Whether "save chat text" is on: `false` when left out.
    pub save_chat_text: Option<bool>,
    /// Whether timestamp is shown: `false` when left out.
    pub show_timestamp: Option<bool>,
    /// The recording notification for Zoom client.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClient>,
    /// Whether revenue accelerator manage recording separate auto delete is allowed.
    pub allow_revenue_accelerator_manage_recording_separate_auto_delete: Option<bool>,
    /// The cloud recording permanently deleted.
    pub cloud_recording_permanently_deleted: Option<CloudRecordingPermanentlyDeleted>,
    /// Whether CMR 3rd party bot is allowed.
    pub allow_cmr_3rd_party_bot: Option<bool>,
    /// Whether "water marker recording" is on.
    pub water_marker_recording: Option<bool>,
    /// Whether "viewer see transcript" is on.
    pub viewer_see_transcript: Option<bool>,
    /// Whether invitees access recordings without passcode is allowed.
    #[zoom(secret)]
    pub allow_invitees_access_recordings_without_passcode: Option<bool>,
    /// Whether "recording as on demand" is on.
    pub recording_as_on_demand: Option<bool>,
    /// The recording notifications phone users.
    pub recording_notifications_phone_users: Option<RecordingNotificationsPhoneUsers>,
    /// Whether "upload recording" is on.
    pub upload_recording: Option<bool>,
    /// Whether add cloud recordings to Zoom clips are allowed.
    pub allow_add_cloud_recordings_to_zoom_clips: Option<bool>,
    /// Whether share is allowed.
    pub allow_share: Option<bool>,
    /// Whether "viewer see chat" is on.
    pub viewer_see_chat: Option<bool>,
    /// The authenticated view cloud recoding.
    pub authenticated_view_cloud_recoding: Option<AuthenticatedCloudRecordingView>,
    /// Whether "notification subscription URL when recording available" is on.
    pub notification_subscription_url_when_recording_available: Option<bool>,
    /// Whether "recording storage email notifications" is on.
    pub recording_storage_email_notifications: Option<bool>,
    /// The local recording options.
    pub local_recording_options: Option<LocalRecordingOptions>,
    /// Whether "embed passcode in shareable link" is on.
    #[zoom(secret)]
    pub embed_passcode_in_shareable_link: Option<bool>,
}

/// What an auto delete CMR days can be.
#[zoom_model]
pub enum AutoDeleteCmrDays {
    /// N30 days.
    N30Days = 30,
    /// N60 days.
    N60Days = 60,
    /// N90 days.
    N90Days = 90,
    /// N120 days.
    N120Days = 120,
}

/// A recording password requirement.
#[zoom_model]
pub struct RecordingPasswordRequirement {
    /// Whether "have letter" is on.
    pub have_letter: Option<bool>,
    /// Whether "have number" is on.
    pub have_number: Option<bool>,
    /// Whether "have special character" is on.
    pub have_special_character: Option<bool>,
    /// The length: at most 10.
    pub length: Option<i64>,
    /// Whether "only allow numeric" is on.
    pub only_allow_numeric: Option<bool>,
}

/// A schedule meeting.
#[zoom_model]
pub struct ScheduleMeeting {
    /// The audio type: `voip` when left out.
    pub audio_type: Option<AudioType>,
    /// The default password for scheduled meetings.
    #[zoom(secret)]
    pub default_password_for_scheduled_meetings: Option<String>,
    /// Whether "embed password in join link" is on.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// Whether "force PMI jbh password" is on.
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether "host video" is on.
    pub host_video: Option<bool>,
    /// Whether "join before host" is on.
    pub join_before_host: Option<bool>,
    /// The meeting password requirement.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether "participants video" is on.
    pub participants_video: Option<bool>,
    /// Whether "personal meeting" is on.
    pub personal_meeting: Option<bool>,
    /// The PMI password.
    #[zoom(secret)]
    pub pmi_password: Option<String>,
    /// Whether "PSTN password protected" is on.
    #[zoom(secret)]
    pub pstn_password_protected: Option<bool>,
    /// Whether password for instant meetings is required.
    pub require_password_for_instant_meetings: Option<bool>,
    /// The require password for PMI meetings.
    pub require_password_for_pmi_meetings: Option<RequirePasswordForPmiMeetings>,
    /// Whether password for scheduled meetings is required.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether password for scheduling new meetings is required.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether PMI for instant meetings is used.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether PMI for scheduled meetings is used.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// The continuous meeting chat.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
}

/// What an audio type can be.
#[zoom_model]
pub enum AudioType {
    /// Both.
    Both,
    /// Telephony.
    Telephony,
    /// VoIP.
    Voip,
    /// Third party.
    #[zoom(rename = "thirdParty")]
    ThirdParty,
}

/// A meeting password requirement.
#[zoom_model]
pub struct MeetingPasswordRequirement {
    /// The consecutive characters length: one of 0, 4, 5, 6, 7, 8.
    pub consecutive_characters_length: Option<i64>,
    /// Whether "have letter" is on.
    pub have_letter: Option<bool>,
    /// Whether "have number" is on.
    pub have_number: Option<bool>,
    /// Whether "have special character" is on.
    pub have_special_character: Option<bool>,
    /// Whether "have upper and lower characters" is on.
    pub have_upper_and_lower_characters: Option<bool>,
    /// The length.
    pub length: Option<i64>,
    /// Whether "only allow numeric" is on.
    pub only_allow_numeric: Option<bool>,
    /// Whether "weak enhance detection" is on.
    pub weak_enhance_detection: Option<bool>,
}

/// What a require password for PMI meetings can be.
#[zoom_model]
pub enum RequirePasswordForPmiMeetings {
    /// Jbh only.
    JbhOnly,
    /// All.
    All,
    /// None.
    None,
}

/// A continuous meeting chat.
#[zoom_model]
pub struct ContinuousMeetingChat {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether it can add external users.
    #[deprecated = "it is being given up"]
    pub can_add_external_users: Option<bool>,
    /// Whether "auto add invited external users" is on.
    #[deprecated = "it is being given up"]
    pub auto_add_invited_external_users: Option<bool>,
    /// Whether "support instant meetings" is on.
    pub support_instant_meetings: Option<bool>,
    /// Whether "support scheduled meetings" is on.
    pub support_scheduled_meetings: Option<bool>,
}

/// A telephony.
#[zoom_model]
pub struct Telephony {
    /// The audio conference info: at most 2,048 characters.
    pub audio_conference_info: Option<String>,
    /// Whether international numbers link is shown.
    pub show_international_numbers_link: Option<bool>,
    /// The telephony regions.
    pub telephony_regions: Option<TelephonyRegions>,
    /// Whether "third party audio" is on.
    pub third_party_audio: Option<bool>,
}

/// Telephony regions.
#[zoom_model]
pub struct TelephonyRegions {
    /// The allowed values.
    pub allowed_values: Vec<String>,
    /// The selection values.
    pub selection_values: Option<String>,
}

/// A TSP.
#[zoom_model]
pub struct Tsp {
    /// Whether "call out" is on.
    pub call_out: Option<bool>,
    /// The call out countries.
    pub call_out_countries: Vec<BTreeMap<String, serde_json::Value>>,
    /// Whether international numbers link is shown.
    pub show_international_numbers_link: Option<bool>,
    /// The global dial in countries.
    pub global_dial_in_countries: Option<TspGlobalDialInCountries>,
}

/// TSP global dial in countries.
#[zoom_model]
pub struct TspGlobalDialInCountries {
    /// The allowed countries.
    pub allowed_countries: Vec<AllowedCountry>,
    /// The selected countries.
    pub selected_countries: Vec<SelectedCountry>,
}

/// A whiteboard.
#[zoom_model]
pub struct Whiteboard {
    /// Whether "out meeting advanced whiteboard" is on.
    pub out_meeting_advanced_whiteboard: Option<bool>,
    /// Whether "in meeting advanced whiteboard" is on.
    pub in_meeting_advanced_whiteboard: Option<bool>,
}

/// A user settings meeting recording authentication.
#[zoom_model]
pub struct UserSettingsMeetingRecordingAuthentication {
    /// The authentication options.
    pub authentication_options: Option<AuthenticationOptions>,
}

/// Authentication options.
#[zoom_model]
pub struct AuthenticationOptions {
    /// The meeting authentication.
    pub meeting_authentication: Option<MeetingAuthentication>,
    /// The recording authentication.
    pub recording_authentication: Option<RecordingAuthentication>,
}

/// A meeting authentication.
#[zoom_model]
pub struct MeetingAuthentication {
    /// Whether authentication exception is allowed.
    pub allow_authentication_exception: Option<bool>,
    /// The authentication options.
    pub authentication_options: Vec<AuthenticationOption>,
    /// Whether "meeting authentication" is on.
    pub meeting_authentication: Option<bool>,
}

/// An authentication option.
#[zoom_model]
pub struct AuthenticationOption {
    /// Whether "default option" is on.
    pub default_option: Option<bool>,
    /// The domains.
    pub domains: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<AuthenticationOptionType>,
    /// Whether `visible` is on.
    pub visible: Option<bool>,
}

/// What an authentication option type can be.
#[zoom_model]
pub enum AuthenticationOptionType {
    /// Enforce login.
    EnforceLogin,
    /// Enforce login with domains.
    EnforceLoginWithDomains,
    /// Enforce login with same account.
    EnforceLoginWithSameAccount,
}

/// A recording authentication.
#[zoom_model]
pub struct RecordingAuthentication {
    /// The authentication options.
    pub authentication_options: Vec<RecordingAuthenticationOption>,
    /// Whether "recording authentication" is on.
    pub recording_authentication: Option<bool>,
}

/// A recording authentication option.
#[zoom_model]
pub struct RecordingAuthenticationOption {
    /// Whether "default option" is on.
    pub default_option: Option<bool>,
    /// The domains.
    pub domains: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<RecordingAuthenticationType>,
    /// Whether `visible` is on.
    pub visible: Option<bool>,
}

/// What a recording authentication type can be.
#[zoom_model]
pub enum RecordingAuthenticationType {
    /// Enforce login.
    EnforceLogin,
    /// Enforce login with domains.
    EnforceLoginWithDomains,
    /// Internally.
    Internally,
}

/// A user settings allow authentication exception.
#[zoom_model]
pub struct UserSettingsAllowAuthenticationException {
    /// Whether authentication exception is allowed.
    pub allow_authentication_exception: Option<bool>,
    /// The authentication options.
    pub authentication_options: Vec<ListedAuthenticationOption>,
    /// Whether "meeting authentication" is on.
    pub meeting_authentication: Option<bool>,
}

/// An authentication option, as it is listed.
#[zoom_model]
pub struct ListedAuthenticationOption {
    /// Whether "default option" is on.
    pub default_option: Option<bool>,
    /// The domains.
    pub domains: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<ListedAuthenticationOptionType>,
    /// Whether `visible` is on.
    pub visible: Option<bool>,
}

/// What a listed authentication option type can be.
#[zoom_model]
pub enum ListedAuthenticationOptionType {
    /// Enforce login.
    EnforceLogin,
    /// Enforce login with same account.
    EnforceLoginWithSameAccount,
    /// Enforce login with domains.
    EnforceLoginWithDomains,
}

/// User settings authentication options.
#[zoom_model]
pub struct UserSettingsAuthenticationOptions {
    /// The authentication options.
    pub authentication_options: Vec<ListedRecordingAuthenticationOption>,
    /// Whether "recording authentication" is on.
    pub recording_authentication: Option<bool>,
}

/// A recording authentication option, as it is listed.
#[zoom_model]
pub struct ListedRecordingAuthenticationOption {
    /// Whether "default option" is on.
    pub default_option: Option<bool>,
    /// The domains.
    pub domains: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<ListedRecordingAuthenticationOptionType>,
    /// Whether `visible` is on.
    pub visible: Option<bool>,
}

/// What a listed recording authentication option type can be.
#[zoom_model]
pub enum ListedRecordingAuthenticationOptionType {
    /// Internally.
    Internally,
    /// Enforce login.
    EnforceLogin,
    /// Enforce login with domains.
    EnforceLoginWithDomains,
}

/// A user settings meeting webinar security.
#[zoom_model]
pub struct UserSettingsMeetingWebinarSecurity {
    /// The meeting security.
    pub meeting_security: Option<MeetingSecurity>,
}

/// A meeting security.
#[zoom_model]
pub struct MeetingSecurity {
    /// Whether "auto security" is on.
    pub auto_security: Option<bool>,
    /// Whether "block user domain" is on.
    pub block_user_domain: Option<bool>,
    /// The block user domain list: at most 20.
    pub block_user_domain_list: Vec<String>,
    /// Whether "embed password in join link" is on.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// The encryption type.
    pub encryption_type: Option<EncryptionType>,
    /// Whether "end to end encrypted meetings" is on.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether "meeting password" is on.
    #[zoom(secret)]
    pub meeting_password: Option<bool>,
    /// The meeting password requirement.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether "only authenticated can join from webclient" is on.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether "phone password" is on.
    #[zoom(secret)]
    pub phone_password: Option<bool>,
    /// Whether "PMI password" is on.
    #[zoom(secret)]
    pub pmi_password: Option<bool>,
    /// Whether password for scheduled meeting is required.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether password for scheduled webinar is required.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Whether "waiting room" is on.
    pub waiting_room: Option<bool>,
    /// The waiting room settings.
    pub waiting_room_settings: Option<WaitingRoomSettings>,
    /// Whether "webinar password" is on.
    #[zoom(secret)]
    pub webinar_password: Option<bool>,
}

/// One of the shapes of a user settings update.
#[zoom_model(one_of)]
pub enum UserSettingsUpdate {
    /// Users.
    Users(Box<UserSettingsUpdateGeneral>),
    /// Authentication option.
    AuthenticationOption(Box<MeetingAuthenticationUpdate>),
    /// Shape3.
    Shape3(Box<RecordingAuthenticationUpdate>),
    /// Meeting webinar security.
    MeetingWebinarSecurity(Box<UserSettingsUpdateMeetingWebinarSecurity>),
}

/// A user settings update general.
#[zoom_model]
pub struct UserSettingsUpdateGeneral {
    /// The audio conferencing.
    pub audio_conferencing: Option<AudioConferencingUpdate>,
    /// The email notification.
    pub email_notification: Option<EmailNotification>,
    /// The feature.
    pub feature: Option<FeatureUpdate>,
    /// The in meeting.
    pub in_meeting: Option<InMeetingUpdate>,
    /// The profile.
    pub profile: Option<Profile>,
    /// The recording.
    pub recording: Option<RecordingUpdate>,
    /// The schedule meeting.
    pub schedule_meeting: Option<ScheduleMeetingUpdate>,
    /// The telephony.
    pub telephony: Option<TelephonyUpdate>,
    /// The TSP.
    pub tsp: Option<TspUpdate>,
}

/// What is changed: audio conferencing.
#[zoom_model]
pub struct AudioConferencingUpdate {
    /// The participant phone masking.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// The global dial in countries.
    pub global_dial_in_countries: Option<GlobalDialInCountriesUpdate>,
}

/// What is changed: feature.
#[zoom_model]
pub struct FeatureUpdate {
    /// The concurrent meeting.
    pub concurrent_meeting: Option<ConcurrentMeeting>,
    /// Whether "large meeting" is on.
    pub large_meeting: Option<bool>,
    /// The large meeting capacity.
    pub large_meeting_capacity: Option<i64>,
    /// The meeting capacity.
    pub meeting_capacity: Option<i64>,
    /// Whether `webinar` is on.
    pub webinar: Option<bool>,
    /// The webinar capacity: one of 100, 500, 501, 1000, 1001, 3000, 5000, 10000.
    pub webinar_capacity: Option<i64>,
    /// Whether "Zoom events" is on.
    pub zoom_events: Option<bool>,
    /// The Zoom events capacity: one of 500, 1000, 3000, 5000, 10000, 20000, 30000, 50000.
    pub zoom_events_capacity: Option<i64>,
    /// Whether "Zoom events unlimited" is on.
    pub zoom_events_unlimited: Option<bool>,
    /// The Zoom events unlimited capacities: at most 9.
    pub zoom_events_unlimited_capacities: Vec<i64>,
    /// Whether "Zoom sessions unlimited" is on.
    #[deprecated = "it is being given up"]
    pub zoom_sessions_unlimited: Option<bool>,
    /// The Zoom sessions unlimited capacities: at most 9.
    #[deprecated = "it is being given up"]
    pub zoom_sessions_unlimited_capacities: Vec<i64>,
    /// Whether "Zoom webinars plus unlimited" is on.
    pub zoom_webinars_plus_unlimited: Option<bool>,
    /// The Zoom webinars plus unlimited capacities: at most 9.
    pub zoom_webinars_plus_unlimited_capacities: Vec<i64>,
    /// Whether "Zoom events pay per attendee" is on.
    pub zoom_events_pay_per_attendee: Option<bool>,
    /// Whether "Zoom sessions pay per attendee" is on.
    pub zoom_sessions_pay_per_attendee: Option<bool>,
    /// Whether "Zoom phone" is on.
    pub zoom_phone: Option<bool>,
    /// Whether "Zoom iq for sales" is on.
    #[deprecated = "it is being given up"]
    pub zoom_iq_for_sales: Option<bool>,
    /// Whether "Zoom revenue accelerator" is on.
    pub zoom_revenue_accelerator: Option<bool>,
    /// Whether "Zoom whiteboard" is on.
    pub zoom_whiteboard: Option<bool>,
    /// Whether "Zoom whiteboard plus" is on.
    pub zoom_whiteboard_plus: Option<bool>,
    /// Whether "Zoom translated captions" is on.
    pub zoom_translated_captions: Option<bool>,
    /// Whether "Zoom customer managed key" is on.
    pub zoom_customer_managed_key: Option<bool>,
    /// Whether "Zoom huddles" is on.
    #[deprecated = "it is being given up"]
    pub zoom_huddles: Option<bool>,
    /// Whether "Zoom quality management" is on.
    pub zoom_quality_management: Option<bool>,
    /// Whether "Zoom workforce management" is on.
    pub zoom_workforce_management: Option<bool>,
    /// Whether "Zoom scheduler" is on.
    pub zoom_scheduler: Option<bool>,
    /// Whether "Zoom clips plus" is on.
    pub zoom_clips_plus: Option<bool>,
    /// Whether "Zoom mail calendar" is on.
    pub zoom_mail_calendar: Option<bool>,
    /// Whether "Zoom compliance management" is on.
    pub zoom_compliance_management: Option<bool>,
    /// Whether "Zoom docs" is on.
    #[deprecated = "it is being given up"]
    pub zoom_docs: Option<bool>,
    /// Whether "Zoom canvas" is on.
    pub zoom_canvas: Option<bool>,
    /// The license info list: at most 99.
    pub license_info_list: Vec<LicenseInfoListUpdate>,
}

/// What is changed: license info list.
#[zoom_model]
pub struct LicenseInfoListUpdate {
    /// The license type.
    pub license_type: LicenseType,
    /// The license option.
    pub license_option: LicenseOption,
    /// The subscription ID.
    pub subscription_id: Option<String>,
}

/// What is changed: in meeting.
#[zoom_model]
pub struct InMeetingUpdate {
    /// Whether host to enable focus mode is allowed.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Whether users to delete messages in meeting chat is allowed.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether live streaming is allowed.
    pub allow_live_streaming: Option<bool>,
    /// Whether "post meeting feedback" is on.
    pub post_meeting_feedback: Option<bool>,
    /// Whether `whiteboard` is on.
    pub whiteboard: Option<bool>,
    /// The allow participants chat with.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// The allow users save chats: one of 1, 2, 3.
    pub allow_users_save_chats: Option<i64>,
    /// Whether `annotation` is on: `false` when left out.
    pub annotation: Option<bool>,
    /// Whether "attendee on hold" is on: `false` when left out.
    pub attendee_on_hold: Option<bool>,
    /// Whether "attention mode focus mode" is on: `false` when left out.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether "auto saving chat" is on: `false` when left out.
    pub auto_saving_chat: Option<bool>,
    /// Whether "breakout room" is on: `false` when left out.
    pub breakout_room: Option<bool>,
    /// Whether "breakout room schedule" is on.
    pub breakout_room_schedule: Option<bool>,
    /// Whether `chat` is on: `false` when left out.
    pub chat: Option<bool>,
    /// Whether "meeting question answer" is on.
    pub meeting_question_answer: Option<bool>,
    /// Whether "closed caption" is on: `false` when left out.
    pub closed_caption: Option<bool>,
    /// The closed captioning.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether "co host" is on: `false` when left out.
    pub co_host: Option<bool>,
    /// Whether "custom data center regions" is on.
    pub custom_data_center_regions: Option<bool>,
    /// Whether "custom live streaming service" is on.
    pub custom_live_streaming_service: Option<bool>,
    /// The custom service instructions.
    pub custom_service_instructions: Option<String>,
    /// The data center regions.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// Whether screen sharing for host meetings is disabled.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether screen sharing for in meeting guests is disabled.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether "e2e encryption" is on.
    pub e2e_encryption: Option<bool>,
    /// The entry exit chime: `all` when left out.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether "far end camera control" is on: `false` when left out.
    pub far_end_camera_control: Option<bool>,
    /// Whether `feedback` is on: `false` when left out.
    pub feedback: Option<bool>,
    /// Whether "file transfer" is on.
    pub file_transfer: Option<bool>,
    /// Whether "group hd" is on: `false` when left out.
    pub group_hd: Option<bool>,
    /// Whether "webinar group hd" is on: `false` when left out.
    pub webinar_group_hd: Option<bool>,
    /// Whether "join from desktop" is on.
    pub join_from_desktop: Option<bool>,
    /// Whether "join from mobile" is on.
    pub join_from_mobile: Option<bool>,
    /// The language interpretation.
    pub language_interpretation: Option<LanguageInterpretationUpdate>,
    /// The sign language interpretation.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether "live streaming facebook" is on.
    pub live_streaming_facebook: Option<bool>,
    /// Whether "live streaming youtube" is on.
    pub live_streaming_youtube: Option<bool>,
    /// The manual captioning.
    pub manual_captioning: Option<ManualCaptioning>,
    /// Whether "meeting reactions" is on.
    pub meeting_reactions: Option<bool>,
    /// The meeting reactions emojis.
    pub meeting_reactions_emojis: Option<MeetingReactionsEmojis>,
    /// Whether host panelists to use audible clap is allowed.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether "webinar reactions" is on.
    pub webinar_reactions: Option<bool>,
    /// Whether "meeting survey" is on.
    pub meeting_survey: Option<bool>,
    /// Whether "non verbal feedback" is on: `false` when left out.
    pub non_verbal_feedback: Option<bool>,
    /// Whether `polling` is on: `false` when left out.
    pub polling: Option<bool>,
    /// Whether "private chat" is on: `false` when left out.
    pub private_chat: Option<bool>,
    /// Whether "record play voice" is on.
    pub record_play_voice: Option<bool>,
    /// Whether "remote control" is on: `false` when left out.
    pub remote_control: Option<bool>,
    /// Whether "remote support" is on: `false` when left out.
    pub remote_support: Option<bool>,
    /// Whether "request permission to unmute participants" is on.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether "screen sharing" is on.
    pub screen_sharing: Option<bool>,
    /// Whether "share dual camera" is on: `false` when left out.
    #[deprecated = "it is being given up"]
    pub share_dual_camera: Option<bool>,
    /// Whether a join from your browser link is shown.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether meeting control toolbar is shown.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether "slide control" is on.
    pub slide_control: Option<bool>,
    /// Whether "virtual background" is on: `false` when left out.
    pub virtual_background: Option<bool>,
    /// The virtual background settings.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Whether "waiting room" is on: `false` when left out.
    pub waiting_room: Option<bool>,
    /// The webinar chat.
    pub webinar_chat: Option<WebinarChat>,
    /// The webinar live streaming.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// The meeting polling.
    pub meeting_polling: Option<MeetingPolling>,
    /// The webinar polling.
    pub webinar_polling: Option<WebinarPolling>,
    /// Whether "webinar survey" is on.
    pub webinar_survey: Option<bool>,
    /// The who can share screen.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// The who can share screen when someone is sharing.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreenWhenSomeoneIsSharing>,
    /// The participants share simultaneously.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Whether "workplace by facebook" is on.
    pub workplace_by_facebook: Option<bool>,
    /// Whether "auto answer" is on.
    pub auto_answer: Option<bool>,
    /// Whether show Zoom windows are allowed.
    pub allow_show_zoom_windows: Option<bool>,
}

/// What is changed: recording.
#[zoom_model]
pub struct RecordingUpdate {
    /// Whether "ask host to confirm disclaimer" is on.
    pub ask_host_to_confirm_disclaimer: Option<bool>,
    /// Whether "ask participants to consent disclaimer" is on.
    pub ask_participants_to_consent_disclaimer: Option<bool>,
    /// Whether "auto delete CMR" is on: `false` when left out.
    pub auto_delete_cmr: Option<bool>,
    /// The auto delete CMR days.
    pub auto_delete_cmr_days: Option<AutoDeleteCmrDays>,
    /// The record files separately.
    pub record_files_separately: Option<RecordFilesSeparately>,
    /// Whether participant name is shown.
    pub display_participant_name: Option<bool>,
    /// Whether "recording thumbnails" is on.
    pub recording_thumbnails: Option<bool>,
    /// Whether "optimize recording for 3rd party video editor" is on.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether "recording highlight" is on.
    #[deprecated = "it is being given up"]
    pub recording_highlight: Option<bool>,
    /// Whether "save panelist chat" is on.
    pub save_panelist_chat: Option<bool>,
    /// Whether "save poll results" is on.
    pub save_poll_results: Option<bool>,
    /// Whether "save close caption" is on.
    pub save_close_caption: Option<bool>,
    /// The auto recording: `local` when left out.
    pub auto_recording: Option<AutoRecording>,
    /// Whether "cloud recording" is on: `false` when left out.
    pub cloud_recording: Option<bool>,
    /// Whether "host pause stop recording" is on: `false` when left out.
    pub host_pause_stop_recording: Option<bool>,
    /// The IP address access control.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether "local recording" is on.
    pub local_recording: Option<bool>,
    /// Whether "record audio file" is on: `false` when left out.
    pub record_audio_file: Option<bool>,
    /// Whether "record gallery view" is on: `false` when left out.
    pub record_gallery_view: Option<bool>,
    /// Whether "record speaker view" is on: `false` when left out.
    pub record_speaker_view: Option<bool>,
    /// Whether "recording audio transcript" is on.
    pub recording_audio_transcript: Option<bool>,
    /// Whether "recording disclaimer" is on.
    #[deprecated = "it is being given up"]
    pub recording_disclaimer: Option<bool>,
    /// The smart recording.
    pub smart_recording: Option<SmartRecording>,
    /// The recording password requirement.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Whether "save chat text" is on: `false` when left out.
    pub save_chat_text: Option<bool>,
    /// Whether timestamp is shown: `false` when left out.
    pub show_timestamp: Option<bool>,
    /// The recording notification for Zoom client.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClientUpdate>,
    /// Whether revenue accelerator manage recording separate auto delete is allowed.
    pub allow_revenue_accelerator_manage_recording_separate_auto_delete: Option<bool>,
    /// The cloud recording permanently deleted.
    pub cloud_recording_permanently_deleted: Option<CloudRecordingPermanentlyDeleted>,
    /// Whether CMR 3rd party bot is allowed.
    pub allow_cmr_3rd_party_bot: Option<bool>,
    /// Whether "water marker recording" is on.
    pub water_marker_recording: Option<bool>,
    /// Whether "viewer see transcript" is on.
    pub viewer_see_transcript: Option<bool>,
    /// Whether invitees access recordings without passcode is allowed.
    #[zoom(secret)]
    pub allow_invitees_access_recordings_without_passcode: Option<bool>,
    /// Whether "recording as on demand" is on.
    pub recording_as_on_demand: Option<bool>,
    /// The recording notifications phone users.
    pub recording_notifications_phone_users: Option<RecordingNotificationsPhoneUsers>,
    /// Whether "upload recording" is on.
    pub upload_recording: Option<bool>,
    /// Whether add cloud recordings to Zoom clips are allowed.
    pub allow_add_cloud_recordings_to_zoom_clips: Option<bool>,
    /// Whether share is allowed.
    pub allow_share: Option<bool>,
    /// Whether "viewer see chat" is on.
    pub viewer_see_chat: Option<bool>,
    /// The authenticated view cloud recoding.
    pub authenticated_view_cloud_recoding: Option<AuthenticatedCloudRecordingView>,
    /// Whether "notification subscription URL when recording available" is on.
    pub notification_subscription_url_when_recording_available: Option<bool>,
    /// Whether "recording storage email notifications" is on.
    pub recording_storage_email_notifications: Option<bool>,
    /// The local recording options.
    pub local_recording_options: Option<LocalRecordingOptions>,
    /// Whether "embed passcode in shareable link" is on.
    #[zoom(secret)]
    pub embed_passcode_in_shareable_link: Option<bool>,
}

/// What is changed: schedule meeting.
#[zoom_model]
pub struct ScheduleMeetingUpdate {
    /// The audio type: `voip` when left out.
    pub audio_type: Option<AudioType>,
    /// The default password for scheduled meetings.
    #[zoom(secret)]
    pub default_password_for_scheduled_meetings: Option<String>,
    /// Whether "embed password in join link" is on.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// Whether "force PMI jbh password" is on.
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether "host video" is on.
    pub host_video: Option<bool>,
    /// Whether "join before host" is on.
    pub join_before_host: Option<bool>,
    /// The meeting password requirement.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether "participants video" is on.
    pub participants_video: Option<bool>,
    /// Whether "personal meeting" is on.
    pub personal_meeting: Option<bool>,
    /// The PMI password.
    #[zoom(secret)]
    pub pmi_password: Option<String>,
    /// Whether "PSTN password protected" is on.
    #[zoom(secret)]
    pub pstn_password_protected: Option<bool>,
    /// Whether password for instant meetings is required.
    pub require_password_for_instant_meetings: Option<bool>,
    /// The require password for PMI meetings.
    pub require_password_for_pmi_meetings: Option<RequirePasswordForPmiMeetings>,
    /// Whether password for scheduled meetings is required.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether password for scheduling new meetings is required.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether PMI for instant meetings is used.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether PMI for scheduled meetings is used.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
}

/// What is changed: telephony.
#[zoom_model]
pub struct TelephonyUpdate {
    /// The audio conference info: at most 2,048 characters.
    pub audio_conference_info: Option<String>,
    /// Whether international numbers link is shown.
    pub show_international_numbers_link: Option<bool>,
    /// The telephony regions.
    pub telephony_regions: Option<TelephonyRegionsUpdate>,
    /// Whether "third party audio" is on.
    pub third_party_audio: Option<bool>,
}

/// What is changed: telephony regions.
#[zoom_model]
pub struct TelephonyRegionsUpdate {
    /// The selection values.
    pub selection_values: Option<String>,
}

/// What is changed: TSP.
#[zoom_model]
pub struct TspUpdate {
    /// Whether "call out" is on.
    pub call_out: Option<bool>,
    /// The call out countries.
    pub call_out_countries: Vec<BTreeMap<String, serde_json::Value>>,
    /// Whether international numbers link is shown.
    pub show_international_numbers_link: Option<bool>,
    /// The global dial in countries.
    pub global_dial_in_countries: Option<TspGlobalDialInCountriesUpdate>,
}

/// What is changed: TSP global dial in countries.
#[zoom_model]
pub struct TspGlobalDialInCountriesUpdate {
    /// The selected countries.
    pub selected_countries: Vec<SelectedCountry>,
}

/// What is changed: meeting authentication.
#[zoom_model]
pub struct MeetingAuthenticationUpdate {
    /// The authentication option.
    pub authentication_option: Option<AuthenticationOptionUpdate>,
    /// Whether "meeting authentication" is on.
    pub meeting_authentication: Option<bool>,
}

/// What is changed: authentication option.
#[zoom_model]
pub struct AuthenticationOptionUpdate {
    /// The action.
    pub action: Option<AuthenticationOptionAction>,
    /// Whether "default option" is on.
    pub default_option: Option<bool>,
    /// The domains.
    pub domains: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<AuthenticationOptionTypeUpdate>,
}

/// What an authentication option type update can be.
#[zoom_model]
pub enum AuthenticationOptionTypeUpdate {
    /// Enforce login.
    EnforceLogin,
    /// Enforce login with same account.
    EnforceLoginWithSameAccount,
    /// Enforce login with domains.
    EnforceLoginWithDomains,
}

/// What is changed: recording authentication.
#[zoom_model]
pub struct RecordingAuthenticationUpdate {
    /// The authentication option.
    pub authentication_option: Option<RecordingAuthenticationOptionUpdate>,
    /// Whether "recording authentication" is on.
    pub recording_authentication: Option<bool>,
}

/// What is changed: recording authentication option.
#[zoom_model]
pub struct RecordingAuthenticationOptionUpdate {
    /// The action.
    pub action: Option<RecordingAuthenticationOptionAction>,
    /// Whether "default option" is on.
    pub default_option: Option<bool>,
    /// The domains.
    pub domains: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<RecordingAuthenticationOptionType>,
}

/// What a recording authentication option action can be.
#[zoom_model]
pub enum RecordingAuthenticationOptionAction {
    /// Update.
    Update,
    /// Show.
    Show,
    /// Hide.
    Hide,
}

/// What a recording authentication option type can be.
#[zoom_model]
pub enum RecordingAuthenticationOptionType {
    /// Internally.
    Internally,
    /// Enforce login.
    EnforceLogin,
    /// Enforce login with domains.
    EnforceLoginWithDomains,
}

/// A user settings update meeting webinar security.
#[zoom_model]
pub struct UserSettingsUpdateMeetingWebinarSecurity {
    /// The meeting security.
    pub meeting_security: Option<MeetingSecurity>,
}
