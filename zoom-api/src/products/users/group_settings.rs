//! Group settings.

use super::{
    AllowParticipantsChatWith, AllowUsersSaveChats, AuthenticatedCloudRecordingView, AuthenticationOptionAction,
    CallMeAndInviteByPhone, ClosedCaptioning, CloudRecordingPermanentlyDeleted, DataCenterRegion, EncryptionType,
    EntryExitChime, GeneralSetting, GlobalDialInCountries, GlobalDialInCountriesUpdate, IpAddressAccessControl,
    LanguageInterpretation, LanguageInterpretationUpdate, LocalRecordingOptions, ManualCaptioning,
    MeetingReactionsEmojis, Number, ParticipantPhoneMasking, ParticipantsShareSimultaneously, Profile,
    RecordFilesSeparately, RecordingNotificationForZoomClient, RecordingNotificationForZoomClientUpdate,
    RecordingNotificationsPhoneUsers, RequirePress1ForCallMe, SelectedCountry, SettingOption,
    SignLanguageInterpretation, SmartRecording, TollFreeCall, UncheckedDataCenterRegion, VirtualBackgroundSettings,
    WaitingRoomSettings, WebinarChat, WebinarLiveStreaming, WhoCanShareScreen, WhoCanShareScreenWhenSomeoneIsSharing,
};
use crate::{NoContent, zoom_endpoint, zoom_model};

/// Gets group settings.
///
/// Zoom's page: [Get a group's settings](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/%7BgroupId%7D/settings).
#[zoom_endpoint(
    GET, "/groups/<group_id>/settings",
    scopes = ["group:read:admin", "group:write:admin", "group:read:settings:admin"],
    rate_limit = Medium,
    errors(
        /// Group not found.
        404/4130 => GroupNotFound,
    )
)]
pub fn get_group_settings(
    /// The group.
    group_id: String,
    /// The option.
    option: Option<SettingOption>,
    /// The custom query fields.
    custom_query_fields: Option<String>,
) -> GroupSettings;

/// Updates group settings.
///
/// Zoom's page: [Update a group's settings](https://developers.zoom.us/docs/api/users/#tag/groups/PATCH/groups/%7BgroupId%7D/settings).
#[zoom_endpoint(
    PATCH, "/groups/<group_id>/settings", json,
    scopes = ["group:write:admin", "group:update:settings:admin"],
    rate_limit = Medium,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Group not found.
        404/4130 => GroupNotFound,
    )
)]
pub fn update_group_settings(
    /// The group.
    group_id: String,
    /// The option.
    #[query]
    option: Option<SettingOption>,
    /// The group settings.
    #[body]
    group_settings: GroupSettingsUpdate,
) -> NoContent;

/// One of the shapes of a group settings.
#[zoom_model(one_of)]
pub enum GroupSettings {
    /// General.
    General(Box<GroupSettingsGeneral>),
    /// Allow authentication exception.
    AllowAuthenticationException(GroupSettingsAllowAuthenticationException),
    /// Authentication options.
    AuthenticationOptions(GroupSettingsAuthenticationOptions),
    /// Meeting webinar security.
    MeetingWebinarSecurity(Box<GroupSettingsMeetingWebinarSecurity>),
}

/// A group settings general.
#[zoom_model]
pub struct GroupSettingsGeneral {
    /// The audio conferencing.
    pub audio_conferencing: Option<AudioConferencing>,
    /// The email notification.
    pub email_notification: Option<EmailNotification>,
    /// The in meeting.
    pub in_meeting: Option<InMeeting>,
    /// The other options.
    pub other_options: Option<OtherOptions>,
    /// The profile.
    pub profile: Option<Profile>,
    /// The recording.
    pub recording: Option<Recording>,
    /// The schedule meeting.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// The telephony.
    pub telephony: Option<Telephony>,
    /// The chat.
    pub chat: Option<Chat>,
    /// The mail calendar.
    pub mail_calendar: Option<MailCalendar>,
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
    /// The numbers.
    pub numbers: Vec<Number>,
}

/// An email notification.
#[zoom_model]
pub struct EmailNotification {
    /// Whether "alternative host reminder" is on.
    pub alternative_host_reminder: Option<bool>,
    /// Whether "cancel meeting reminder" is on.
    pub cancel_meeting_reminder: Option<bool>,
    /// Whether "cloud recording available reminder" is on.
    pub cloud_recording_available_reminder: Option<bool>,
    /// Whether "jbh reminder" is on.
    pub jbh_reminder: Option<bool>,
    /// Whether "recording available reminder alternative hosts" is on.
    pub recording_available_reminder_alternative_hosts: Option<bool>,
    /// Whether "recording available reminder schedulers" is on.
    pub recording_available_reminder_schedulers: Option<bool>,
    /// Whether "schedule for reminder" is on.
    pub schedule_for_reminder: Option<bool>,
}

/// An in meeting.
#[zoom_model]
pub struct InMeeting {
    /// Whether "alert guest join" is on.
    pub alert_guest_join: Option<bool>,
    /// Whether users to delete messages in meeting chat is allowed.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether live streaming is allowed.
    pub allow_live_streaming: Option<bool>,
    /// The allow participants chat with.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// Whether show Zoom windows are allowed.
    pub allow_show_zoom_windows: Option<bool>,
    /// The allow users save chats.
    pub allow_users_save_chats: Option<AllowUsersSaveChats>,
    /// Whether `annotation` is on.
    pub annotation: Option<bool>,
    /// Whether "attendee on hold" is on: `false` when left out.
    pub attendee_on_hold: Option<bool>,
    /// Whether "auto answer" is on.
    pub auto_answer: Option<bool>,
    /// Whether "auto saving chat" is on.
    pub auto_saving_chat: Option<bool>,
    /// Whether "breakout room" is on.
    pub breakout_room: Option<bool>,
    /// Whether "breakout room schedule" is on.
    pub breakout_room_schedule: Option<bool>,
    /// Whether `chat` is on.
    pub chat: Option<bool>,
    /// Whether "meeting question answer" is on.
    pub meeting_question_answer: Option<bool>,
    /// Whether "closed caption" is on.
    pub closed_caption: Option<bool>,
    /// The closed captioning.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether "co host" is on.
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
    /// The entry exit chime.
    pub entry_exit_chime: Option<String>,
    /// Whether "far end camera control" is on.
    pub far_end_camera_control: Option<bool>,
    /// Whether `feedback` is on.
    pub feedback: Option<bool>,
    /// Whether "file transfer" is on.
    pub file_transfer: Option<bool>,
    /// Whether "group hd" is on.
    pub group_hd: Option<bool>,
    /// Whether "webinar group hd" is on.
    pub webinar_group_hd: Option<bool>,
    /// Whether "join from desktop" is on.
    pub join_from_desktop: Option<bool>,
    /// Whether "join from mobile" is on.
    pub join_from_mobile: Option<bool>,
    /// The auto generated translation.
    pub auto_generated_translation: Option<AutoGeneratedTranslation>,
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
    /// Whether "non verbal feedback" is on.
    pub non_verbal_feedback: Option<bool>,
    /// Whether "only host view device list" is on.
    pub only_host_view_device_list: Option<bool>,
    /// Whether "original audio" is on.
    pub original_audio: Option<bool>,
    /// Whether `polling` is on.
    pub polling: Option<bool>,
    /// Whether "post meeting feedback" is on.
    pub post_meeting_feedback: Option<bool>,
    /// Whether "private chat" is on.
    pub private_chat: Option<bool>,
    /// Whether "record play own voice" is on.
    pub record_play_own_voice: Option<bool>,
    /// Whether "remote control" is on.
    pub remote_control: Option<bool>,
    /// Whether "remote support" is on.
    pub remote_support: Option<bool>,
    /// Whether "request permission to unmute participants" is on.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether "screen sharing" is on.
    pub screen_sharing: Option<bool>,
    /// Whether "sending default email invites" is on.
    pub sending_default_email_invites: Option<bool>,
    /// Whether a join from your browser link is shown.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether browser join link is shown.
    pub show_browser_join_link: Option<bool>,
    /// Whether device list is shown.
    pub show_device_list: Option<bool>,
    /// Whether meeting control toolbar is shown.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether "slide control" is on.
    pub slide_control: Option<bool>,
    /// Whether "stereo audio" is on.
    pub stereo_audio: Option<bool>,
    /// The unchecked data center regions.
    pub unchecked_data_center_regions: Vec<UncheckedDataCenterRegion>,
    /// Whether HTML format email is used.
    pub use_html_format_email: Option<bool>,
    /// Whether "virtual background" is on.
    pub virtual_background: Option<bool>,
    /// The virtual background settings.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Whether "waiting room" is on.
    pub waiting_room: Option<bool>,
    /// The webinar chat.
    pub webinar_chat: Option<WebinarChat>,
    /// The webinar live streaming.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// The meeting polling.
    pub meeting_polling: Option<MeetingPolling>,
    /// The webinar polling.
    pub webinar_polling: Option<WebinarPolling>,
    /// Whether "webinar question answer" is on.
    pub webinar_question_answer: Option<bool>,
    /// Whether "webinar survey" is on.
    pub webinar_survey: Option<bool>,
    /// Whether `whiteboard` is on.
    pub whiteboard: Option<bool>,
    /// The who can share screen.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// The who can share screen when someone is sharing.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreenWhenSomeoneIsSharing>,
    /// The participants share simultaneously.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Whether "workplace by facebook" is on.
    pub workplace_by_facebook: Option<bool>,
}

/// An auto generated translation.
#[zoom_model]
pub struct AutoGeneratedTranslation {
    /// The language item pair list.
    #[zoom(rename = "language_item_pairList")]
    pub language_item_pair_list: Option<LanguageItemPairList>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
}

/// A language item pair list.
#[zoom_model]
pub struct LanguageItemPairList {
    /// The trans lang config.
    pub trans_lang_config: Vec<TransLangConfig>,
    /// Whether `all` is on.
    pub all: Option<bool>,
}

/// A trans lang config.
#[zoom_model]
pub struct TransLangConfig {
    /// The speak language.
    pub speak_language: Option<SpeakLanguage>,
    /// The translate to.
    pub translate_to: Option<TranslateTo>,
}

/// A speak language.
#[zoom_model]
pub struct SpeakLanguage {
    /// The name.
    pub name: Option<SpeakLanguageName>,
    /// The code.
    pub code: Option<SpeakLanguageCode>,
}

/// What a speak language name can be.
#[zoom_model]
pub enum SpeakLanguageName {
    /// Chinese simplified.
    #[zoom(rename = "Chinese (Simplified)")]
    ChineseSimplified,
    /// Dutch.
    #[zoom(rename = "Dutch")]
    Dutch,
    /// English.
    #[zoom(rename = "English")]
    English,
    /// French.
    #[zoom(rename = "French")]
    French,
    /// German.
    #[zoom(rename = "German")]
    German,
    /// Italian.
    #[zoom(rename = "Italian")]
    Italian,
    /// Japanese.
    #[zoom(rename = "Japanese")]
    Japanese,
    /// Korean.
    #[zoom(rename = "Korean")]
    Korean,
    /// Portuguese.
    #[zoom(rename = "Portuguese")]
    Portuguese,
    /// Russian.
    #[zoom(rename = "Russian")]
    Russian,
    /// Spanish.
    #[zoom(rename = "Spanish")]
    Spanish,
    /// Ukrainian.
    #[zoom(rename = "Ukrainian")]
    Ukrainian,
}

/// What a speak language code can be.
#[zoom_model]
pub enum SpeakLanguageCode {
    /// Zh.
    Zh,
    /// Nl.
    Nl,
    /// En.
    En,
    /// Fr.
    Fr,
    /// De.
    De,
    /// It.
    It,
    /// Ja.
    Ja,
    /// Ko.
    Ko,
    /// Pt.
    Pt,
    /// Ru.
    Ru,
    /// Es.
    Es,
    /// Uk.
    Uk,
}

/// A translate to.
#[zoom_model]
pub struct TranslateTo {
    /// Whether `all` is on.
    pub all: Option<bool>,
    /// The language config.
    pub language_config: Vec<LanguageConfig>,
}

/// A language config.
#[zoom_model]
pub struct LanguageConfig {
    /// The name.
    pub name: Option<LanguageConfigName>,
    /// The code.
    pub code: Option<LanguageConfigCode>,
}

/// What a language config name can be.
#[zoom_model]
pub enum LanguageConfigName {
    /// English.
    #[zoom(rename = "English")]
    English,
}

/// What a language config code can be.
#[zoom_model]
pub enum LanguageConfigCode {
    /// En.
    En,
}

/// A meeting polling.
#[zoom_model]
pub struct MeetingPolling {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether "advanced polls" is on.
    pub advanced_polls: Option<bool>,
    /// Whether "manage saved polls and quizzes" is on.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Whether answers to be anonymous is required.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether alternative host to add edit is allowed.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Whether host to upload image is allowed.
    pub allow_host_to_upload_image: Option<bool>,
}

/// A webinar polling.
#[zoom_model]
pub struct WebinarPolling {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether "advanced polls" is on.
    pub advanced_polls: Option<bool>,
    /// Whether "manage saved polls and quizzes" is on.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Whether answers to be anonymous is required.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether host to upload image is allowed.
    pub allow_host_to_upload_image: Option<bool>,
    /// Whether alternative host to add edit is allowed.
    pub allow_alternative_host_to_add_edit: Option<bool>,
}

/// Other options.
#[zoom_model]
pub struct OtherOptions {
    /// Whether users contact support via chat is allowed.
    pub allow_users_contact_support_via_chat: Option<bool>,
    /// Whether "blur snapshot" is on.
    pub blur_snapshot: Option<bool>,
    /// The webinar registration options.
    pub webinar_registration_options: Option<WebinarRegistrationOptions>,
}

/// Webinar registration options.
#[zoom_model]
pub struct WebinarRegistrationOptions {
    /// Whether host to enable join info is allowed.
    pub allow_host_to_enable_join_info: Option<bool>,
    /// Whether host to enable social share buttons are allowed.
    pub allow_host_to_enable_social_share_buttons: Option<bool>,
    /// Whether custom questions are enabled.
    pub enable_custom_questions: Option<bool>,
}

/// A recording.
#[zoom_model]
pub struct Recording {
    /// Whether "account user access recording" is on.
    pub account_user_access_recording: Option<bool>,
    /// The archive.
    pub archive: Option<Archive>,
    /// The auto recording.
    pub auto_recording: Option<String>,
    /// Whether "cloud recording" is on.
    pub cloud_recording: Option<bool>,
    /// Whether "cloud recording download" is on.
    pub cloud_recording_download: Option<bool>,
    /// Whether "cloud recording download host" is on.
    pub cloud_recording_download_host: Option<bool>,
    /// Whether "host delete cloud recording" is on.
    pub host_delete_cloud_recording: Option<bool>,
    /// The record files separately.
    pub record_files_separately: Option<RecordFilesSeparately>,
    /// Whether participant name is shown.
    pub display_participant_name: Option<bool>,
    /// Whether "recording thumbnails" is on.
    pub recording_thumbnails: Option<bool>,
    /// Whether "optimize recording for 3rd party video editor" is on.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether "recording highlight" is on.
    pub recording_highlight: Option<bool>,
    /// Whether "save panelist chat" is on.
    pub save_panelist_chat: Option<bool>,
    /// Whether "save poll results" is on.
    pub save_poll_results: Option<bool>,
    /// Whether "save close caption" is on.
    pub save_close_caption: Option<bool>,
    /// The IP address access control.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether "local recording" is on.
    pub local_recording: Option<bool>,
    /// Whether "prevent host access recording" is on.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether "record audio file" is on.
    pub record_audio_file: Option<bool>,
    /// Whether "record gallery view" is on.
    pub record_gallery_view: Option<bool>,
    /// Whether "record speaker view" is on.
    pub record_speaker_view: Option<bool>,
    /// Whether "recording audio transcript" is on.
    pub recording_audio_transcript: Option<bool>,
    /// The smart recording.
    pub smart_recording: Option<SmartRecording>,
    /// Whether "save chat text" is on.
    pub save_chat_text: Option<bool>,
    /// Whether timestamp is shown.
    pub show_timestamp: Option<bool>,
    /// The recording notification for Zoom client.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClient>,
    /// The durable meeting transcript.
    pub durable_meeting_transcript: Option<DurableMeetingTranscript>,
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

/// An archive.
#[zoom_model]
pub struct Archive {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The settings.
    pub settings: Option<ArchiveSettings>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<ArchiveType>,
}

/// Archive settings.
#[zoom_model]
pub struct ArchiveSettings {
    /// Whether "audio file" is on.
    pub audio_file: Option<bool>,
    /// Whether "cc transcript file" is on.
    pub cc_transcript_file: Option<bool>,
    /// Whether "chat file" is on.
    pub chat_file: Option<bool>,
    /// Whether "chat with sender email" is on.
    pub chat_with_sender_email: Option<bool>,
    /// Whether "video file" is on.
    pub video_file: Option<bool>,
    /// Whether "chat with direct message" is on.
    pub chat_with_direct_message: Option<bool>,
    /// The archive retention: one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
    /// 24, 25, 26, 27, 28, 29, 30.
    pub archive_retention: Option<i64>,
    /// The action when archive failed.
    pub action_when_archive_failed: Option<ActionWhenArchiveFailed>,
    /// The notification when archiving starts.
    pub notification_when_archiving_starts: Option<NotificationWhenArchivingStarts>,
    /// The play voice prompt when archiving starts.
    pub play_voice_prompt_when_archiving_starts: Option<PlayVoicePromptWhenArchivingStarts>,
}

/// What an action when archive failed can be.
#[zoom_model]
pub enum ActionWhenArchiveFailed {
    /// Participants can stay in meeting.
    ParticipantsCanStayInMeeting = 1,
    /// Nobody can join or stay.
    NobodyCanJoinOrStay = 2,
}

/// What a notification when archiving starts can be.
#[zoom_model]
pub enum NotificationWhenArchivingStarts {
    /// Participants.
    Participants,
    /// Guest.
    Guest,
}

/// What a play voice prompt when archiving starts can be.
#[zoom_model]
pub enum PlayVoicePromptWhenArchivingStarts {
    /// Participants.
    Participants,
    /// Guest.
    Guest,
    /// None.
    None,
}

/// What an archive type can be.
#[zoom_model]
pub enum ArchiveType {
    /// Only meetings are archived.
    OnlyMeetingsAreArchived = 1,
    /// Only webinars are archived.
    OnlyWebinarsAreArchived = 2,
    /// Both meetings and webinars.
    BothMeetingsAndWebinars = 3,
}

/// A durable meeting transcript.
#[zoom_model]
pub struct DurableMeetingTranscript {
    /// Whether "durable meeting transcript" is on.
    pub durable_meeting_transcript: Option<bool>,
    /// Whether host access meeting transcript is allowed.
    pub allow_host_access_meeting_transcript: Option<bool>,
}

/// A schedule meeting.
#[zoom_model]
pub struct ScheduleMeeting {
    /// The audio type.
    pub audio_type: Option<String>,
    /// Whether "embed password in join link" is on.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// Whether "force PMI jbh password" is on.
    #[deprecated = "it is being given up"]
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether "host video" is on.
    pub host_video: Option<bool>,
    /// Whether "join before host" is on.
    pub join_before_host: Option<bool>,
    /// Whether "mute upon entry" is on.
    pub mute_upon_entry: Option<bool>,
    /// Whether "participant video" is on.
    pub participant_video: Option<bool>,
    /// Whether "personal meeting" is on.
    pub personal_meeting: Option<bool>,
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
    /// Whether "upcoming meeting reminder" is on.
    pub upcoming_meeting_reminder: Option<bool>,
    /// Whether PMI for instant meetings is used.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether PMI for schedule meetings is used.
    pub use_pmi_for_schedule_meetings: Option<bool>,
    /// The always display Zoom meeting as topic.
    pub always_display_zoom_meeting_as_topic: Option<AlwaysDisplayZoomMeetingAsTopic>,
    /// The always display Zoom webinar as topic.
    pub always_display_zoom_webinar_as_topic: Option<AlwaysDisplayZoomWebinarAsTopic>,
    /// The continuous meeting chat.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
}

/// What a require password for PMI meetings can be.
#[zoom_model]
pub enum RequirePasswordForPmiMeetings {
    /// All.
    All,
    /// Jbh only.
    JbhOnly,
    /// None.
    None,
}

/// An always display Zoom meeting as topic.
#[zoom_model]
pub struct AlwaysDisplayZoomMeetingAsTopic {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether topic for scheduled meetings are shown.
    pub display_topic_for_scheduled_meetings: Option<bool>,
}

/// An always display Zoom webinar as topic.
#[zoom_model]
pub struct AlwaysDisplayZoomWebinarAsTopic {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether topic for scheduled webinars are shown.
    pub display_topic_for_scheduled_webinars: Option<bool>,
}

/// A continuous meeting chat.
#[zoom_model]
pub struct ContinuousMeetingChat {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether it can add external users.
    pub can_add_external_users: Option<bool>,
    /// Whether "auto add invited external users" is on.
    pub auto_add_invited_external_users: Option<bool>,
}

/// A telephony.
#[zoom_model]
pub struct Telephony {
    /// The audio conference info.
    pub audio_conference_info: Option<String>,
    /// The telephony regions.
    pub telephony_regions: Option<TelephonyRegions>,
    /// Whether "third party audio" is on.
    pub third_party_audio: Option<bool>,
}

/// Telephony regions.
#[zoom_model]
pub struct TelephonyRegions {
    /// The selection values.
    pub selection_values: Option<String>,
}

/// A chat.
#[zoom_model]
pub struct Chat {
    /// The share files.
    pub share_files: Option<ShareFiles>,
    /// The chat emojis.
    pub chat_emojis: Option<ChatEmojis>,
    /// Whether "record voice messages" is on.
    pub record_voice_messages: Option<bool>,
    /// Whether "record video messages" is on.
    pub record_video_messages: Option<bool>,
    /// Whether "screen capture" is on.
    pub screen_capture: Option<bool>,
    /// Whether "create public channels" is on.
    pub create_public_channels: Option<bool>,
    /// Whether "create private channels" is on.
    pub create_private_channels: Option<bool>,
    /// Whether "share links in chat" is on.
    pub share_links_in_chat: Option<bool>,
    /// Whether "schedule meetings in chat" is on.
    pub schedule_meetings_in_chat: Option<bool>,
    /// The set retention period in cloud.
    pub set_retention_period_in_cloud: Option<SetRetentionPeriodInCloud>,
    /// The set retention period in local.
    pub set_retention_period_in_local: Option<SetRetentionPeriodInLocal>,
    /// The allow users to search others options.
    pub allow_users_to_search_others_options: Option<String>,
    /// The allow users to add contacts.
    pub allow_users_to_add_contacts: Option<AllowUsersToAddContacts>,
    /// The allow users to chat with others.
    pub allow_users_to_chat_with_others: Option<AllowUsersToChatWithOthers>,
    /// The chat etiquette tool.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
    /// The send data to third party archiving service.
    pub send_data_to_third_party_archiving_service: Option<SendDataToThirdPartyArchivingService>,
    /// Whether "translate messages" is on.
    pub translate_messages: Option<bool>,
    /// The search and send animated gif images.
    pub search_and_send_animated_gif_images: Option<SearchAndSendAnimatedGifImages>,
}

/// Share files.
#[zoom_model]
pub struct ShareFiles {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The share option.
    pub share_option: Option<ShareOption>,
}

/// What a share option can be.
#[zoom_model]
pub enum ShareOption {
    /// Anyone.
    Anyone,
    /// Account.
    Account,
    /// Organization.
    Organization,
}

/// A chat emojis.
#[zoom_model]
pub struct ChatEmojis {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The emojis option.
    pub emojis_option: Option<EmojisOption>,
}

/// What an emojis option can be.
#[zoom_model]
pub enum EmojisOption {
    /// All.
    All,
    /// Selected.
    Selected,
}

/// A set retention period in cloud.
#[zoom_model]
pub struct SetRetentionPeriodInCloud {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The retention period of direct messages and group conversation.
    pub retention_period_of_direct_messages_and_group_conversation: Option<String>,
    /// The retention period of channels.
    pub retention_period_of_channels: Option<String>,
}

/// A set retention period in local.
#[zoom_model]
pub struct SetRetentionPeriodInLocal {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The retention period of direct messages and group conversation.
    pub retention_period_of_direct_messages_and_group_conversation: Option<String>,
    /// The retention period of channels.
    pub retention_period_of_channels: Option<String>,
}

/// Allow users to add contacts.
#[zoom_model]
pub struct AllowUsersToAddContacts {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The selected option.
    pub selected_option: Option<SelectedOption>,
    /// The user email addresses.
    pub user_email_addresses: Option<String>,
}

/// What a selected option can be.
#[zoom_model]
pub enum SelectedOption {
    /// Anyone either internal and external.
    AnyoneEitherInternalAndExternal = 1,
    /// In same organization.
    InSameOrganization = 2,
    /// In same organization and specified domains.
    InSameOrganizationAndSpecifiedDomains = 3,
    /// In same organization and specified users.
    InSameOrganizationAndSpecifiedUsers = 4,
}

/// Allow users to chat with others.
#[zoom_model]
pub struct AllowUsersToChatWithOthers {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The selected option.
    pub selected_option: Option<SelectedOption>,
    /// The user email addresses.
    pub user_email_addresses: Option<String>,
}

/// A chat etiquette tool.
#[zoom_model]
pub struct ChatEtiquetteTool {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The policies.
    pub policies: Vec<Policy>,
}

/// A policy.
#[zoom_model]
pub struct Policy {
    /// The description.
    pub description: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// Whether it is locked.
    pub is_locked: Option<bool>,
    /// The keywords.
    pub keywords: Vec<String>,
    /// The name.
    pub name: Option<String>,
    /// The regular expression.
    pub regular_expression: Option<String>,
    /// The status.
    pub status: Option<PolicyStatus>,
    /// The trigger action.
    pub trigger_action: Option<TriggerAction>,
}

/// What a policy status can be.
#[zoom_model]
pub enum PolicyStatus {
    /// Activated.
    Activated,
    /// Deactivated.
    Deactivated,
}

/// What a trigger action can be.
#[zoom_model]
pub enum TriggerAction {
    /// Ask user to confirm before.
    AskUserToConfirmBefore = 1,
    /// Block users message.
    BlockUsersMessage = 2,
}

/// A send data to third party archiving service.
#[zoom_model]
pub struct SendDataToThirdPartyArchivingService {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
}

/// Search and send animated gif images.
#[zoom_model]
pub struct SearchAndSendAnimatedGifImages {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
}

/// A mail calendar.
#[zoom_model]
pub struct MailCalendar {
    /// Whether "email calendar management" is on.
    pub email_calendar_management: Option<bool>,
    /// Whether "email management" is on.
    pub email_management: Option<bool>,
    /// Whether "Zoom email provider" is on.
    pub zoom_email_provider: Option<bool>,
}

/// A group settings allow authentication exception.
#[zoom_model]
pub struct GroupSettingsAllowAuthenticationException {
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
    /// Enforce login with same account.
    EnforceLoginWithSameAccount,
    /// Enforce login with domains.
    EnforceLoginWithDomains,
}

/// Group settings authentication options.
#[zoom_model]
pub struct GroupSettingsAuthenticationOptions {
    /// The authentication options.
    pub authentication_options: Vec<ListedAuthenticationOption>,
    /// Whether "recording authentication" is on.
    pub recording_authentication: Option<bool>,
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
    /// Internally.
    Internally,
    /// Enforce login.
    EnforceLogin,
    /// Enforce login with domains.
    EnforceLoginWithDomains,
}

/// A group settings meeting webinar security.
#[zoom_model]
pub struct GroupSettingsMeetingWebinarSecurity {
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
    /// The chat etiquette tool.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
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

/// A meeting password requirement.
#[zoom_model]
pub struct MeetingPasswordRequirement {
    /// The consecutive characters length.
    pub consecutive_characters_length: Option<ConsecutiveCharactersLength>,
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

/// What a consecutive characters length can be.
#[zoom_model]
pub enum ConsecutiveCharactersLength {
    /// Do not apply character restriction.
    DoNotApplyCharacterRestriction = 0,
    /// Value4.
    Value4 = 4,
    /// Value5.
    Value5 = 5,
    /// Value6.
    Value6 = 6,
    /// Value7.
    Value7 = 7,
    /// Maximum characters.
    MaximumCharacters = 8,
}

/// One of the shapes of a group settings update.
#[zoom_model(one_of)]
pub enum GroupSettingsUpdate {
    /// General.
    General(Box<GroupSettingsUpdateGeneral>),
    /// Authentication option.
    AuthenticationOption(Box<GroupMeetingAuthenticationUpdate>),
    /// Shape3.
    Shape3(Box<GroupRecordingAuthenticationUpdate>),
    /// Meeting webinar security.
    MeetingWebinarSecurity(Box<GroupSettingsUpdateMeetingWebinarSecurity>),
}

/// A group settings update general.
#[zoom_model]
pub struct GroupSettingsUpdateGeneral {
    /// The audio conferencing.
    pub audio_conferencing: Option<AudioConferencingUpdate>,
    /// The email notification.
    pub email_notification: Option<EmailNotification>,
    /// The in meeting.
    pub in_meeting: Option<InMeetingUpdate>,
    /// The other options.
    pub other_options: Option<OtherOptions>,
    /// The profile.
    pub profile: Option<Profile>,
    /// The recording.
    pub recording: Option<RecordingUpdate>,
    /// The schedule meeting.
    pub schedule_meeting: Option<ScheduleMeetingUpdate>,
    /// The telephony.
    pub telephony: Option<TelephonyUpdate>,
    /// The chat.
    pub chat: Option<ChatUpdate>,
}

/// What is changed: audio conferencing.
#[zoom_model]
pub struct AudioConferencingUpdate {
    /// The toll free and fee based toll call.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeCall>,
    /// The toll call.
    pub toll_call: Option<TollCall>,
    /// The call me and invite by phone.
    pub call_me_and_invite_by_phone: Option<CallMeAndInviteByPhoneUpdate>,
    /// Whether "personal audio conference" is on.
    pub personal_audio_conference: Option<bool>,
    /// The participant phone masking.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// The global dial in countries.
    pub global_dial_in_countries: Option<GlobalDialInCountriesUpdate>,
}

/// What is changed: call me and invite by phone.
#[zoom_model]
pub struct CallMeAndInviteByPhoneUpdate {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The require press 1 for call me.
    pub require_press_1_for_call_me: Option<RequirePress1ForCallMe>,
    /// The call out countries.
    pub call_out_countries: Option<CallOutCountriesUpdate>,
    /// Whether webinar attendees call me is allowed.
    pub allow_webinar_attendees_call_me: Option<bool>,
}

/// What is changed: call out countries.
#[zoom_model]
pub struct CallOutCountriesUpdate {
    /// The selected countries.
    pub selected_countries: Vec<SelectedCountry>,
}

/// What is changed: in meeting.
#[zoom_model]
pub struct InMeetingUpdate {
    /// Whether "alert guest join" is on.
    pub alert_guest_join: Option<bool>,
    /// Whether users to delete messages in meeting chat is allowed.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether live streaming is allowed.
    pub allow_live_streaming: Option<bool>,
    /// The allow participants chat with.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// Whether show Zoom windows are allowed.
    pub allow_show_zoom_windows: Option<bool>,
    /// The allow users save chats.
    pub allow_users_save_chats: Option<AllowUsersSaveChats>,
    /// Whether `annotation` is on.
    pub annotation: Option<bool>,
    /// Whether "attendee on hold" is on: `false` when left out.
    pub attendee_on_hold: Option<bool>,
    /// Whether "auto answer" is on.
    pub auto_answer: Option<bool>,
    /// Whether "auto saving chat" is on.
    pub auto_saving_chat: Option<bool>,
    /// Whether "breakout room" is on.
    pub breakout_room: Option<bool>,
    /// Whether "breakout room schedule" is on.
    pub breakout_room_schedule: Option<bool>,
    /// Whether `chat` is on.
    pub chat: Option<bool>,
    /// Whether "meeting question answer" is on.
    pub meeting_question_answer: Option<bool>,
    /// Whether "closed caption" is on.
    pub closed_caption: Option<bool>,
    /// The closed captioning.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether "co host" is on.
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
    /// The entry exit chime.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether "far end camera control" is on.
    pub far_end_camera_control: Option<bool>,
    /// Whether `feedback` is on.
    pub feedback: Option<bool>,
    /// Whether "file transfer" is on.
    pub file_transfer: Option<bool>,
    /// Whether "group hd" is on.
    pub group_hd: Option<bool>,
    /// Whether "webinar group hd" is on.
    pub webinar_group_hd: Option<bool>,
    /// Whether "join from desktop" is on.
    pub join_from_desktop: Option<bool>,
    /// Whether "join from mobile" is on.
    pub join_from_mobile: Option<bool>,
    /// The auto generated translation.
    pub auto_generated_translation: Option<AutoGeneratedTranslation>,
    /// The language interpretation.
    pub language_interpretation: Option<LanguageInterpretationUpdate>,
    /// The sign language interpretation.
    pub sign_language_interpretation: Option<SignLanguageInterpretationUpdate>,
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
    /// Whether "non verbal feedback" is on.
    pub non_verbal_feedback: Option<bool>,
    /// Whether "only host view device list" is on.
    pub only_host_view_device_list: Option<bool>,
    /// Whether "original audio" is on.
    pub original_audio: Option<bool>,
    /// Whether `polling` is on.
    pub polling: Option<bool>,
    /// Whether "post meeting feedback" is on.
    pub post_meeting_feedback: Option<bool>,
    /// Whether "private chat" is on.
    pub private_chat: Option<bool>,
    /// Whether "record play own voice" is on.
    pub record_play_own_voice: Option<bool>,
    /// Whether "remote control" is on.
    pub remote_control: Option<bool>,
    /// Whether "remote support" is on.
    pub remote_support: Option<bool>,
    /// Whether "request permission to unmute participants" is on.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether "screen sharing" is on.
    pub screen_sharing: Option<bool>,
    /// Whether "sending default email invites" is on.
    pub sending_default_email_invites: Option<bool>,
    /// Whether a join from your browser link is shown.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether browser join link is shown.
    pub show_browser_join_link: Option<bool>,
    /// Whether device list is shown.
    pub show_device_list: Option<bool>,
    /// Whether meeting control toolbar is shown.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether "slide control" is on.
    pub slide_control: Option<bool>,
    /// Whether "stereo audio" is on.
    pub stereo_audio: Option<bool>,
    /// Whether HTML format email is used.
    pub use_html_format_email: Option<bool>,
    /// Whether "virtual background" is on.
    pub virtual_background: Option<bool>,
    /// Whether "waiting room" is on.
    pub waiting_room: Option<bool>,
    /// The webinar chat.
    pub webinar_chat: Option<WebinarChat>,
    /// The webinar live streaming.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// The meeting polling.
    pub meeting_polling: Option<MeetingPollingUpdate>,
    /// The webinar polling.
    pub webinar_polling: Option<WebinarPollingUpdate>,
    /// Whether "webinar question answer" is on.
    pub webinar_question_answer: Option<bool>,
    /// Whether "webinar survey" is on.
    pub webinar_survey: Option<bool>,
    /// Whether `whiteboard` is on.
    pub whiteboard: Option<bool>,
    /// The who can share screen.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// The who can share screen when someone is sharing.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreenWhenSomeoneIsSharing>,
    /// The participants share simultaneously.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Whether "workplace by facebook" is on.
    pub workplace_by_facebook: Option<bool>,
}

/// What is changed: sign language interpretation.
#[zoom_model]
pub struct SignLanguageInterpretationUpdate {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether sign language interpretation by default is enabled.
    pub enable_sign_language_interpretation_by_default: Option<bool>,
    /// The custom languages.
    pub custom_languages: Vec<String>,
}

/// What is changed: meeting polling.
#[zoom_model]
pub struct MeetingPollingUpdate {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether "advanced polls" is on.
    pub advanced_polls: Option<bool>,
    /// Whether "manage saved polls and quizzes" is on.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Whether answers to be anonymous is required.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether host to upload image is allowed.
    pub allow_host_to_upload_image: Option<bool>,
    /// Whether alternative host to add edit is allowed.
    pub allow_alternative_host_to_add_edit: Option<bool>,
}

/// What is changed: webinar polling.
#[zoom_model]
pub struct WebinarPollingUpdate {
    /// Whether "advanced polls" is on.
    pub advanced_polls: Option<bool>,
    /// Whether alternative host to add edit is allowed.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Whether "manage saved polls and quizzes" is on.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Whether answers to be anonymous is required.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether host to upload image is allowed.
    pub allow_host_to_upload_image: Option<bool>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
}

/// What is changed: recording.
#[zoom_model]
pub struct RecordingUpdate {
    /// Whether "account user access recording" is on.
    pub account_user_access_recording: Option<bool>,
    /// The archive.
    pub archive: Option<ArchiveUpdate>,
    /// The auto recording.
    pub auto_recording: Option<String>,
    /// Whether "cloud recording" is on.
    pub cloud_recording: Option<bool>,
    /// Whether "cloud recording download" is on.
    pub cloud_recording_download: Option<bool>,
    /// Whether "cloud recording download host" is on.
    pub cloud_recording_download_host: Option<bool>,
    /// Whether "host delete cloud recording" is on.
    pub host_delete_cloud_recording: Option<bool>,
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
    /// The IP address access control.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether "local recording" is on.
    pub local_recording: Option<bool>,
    /// The local recording options.
    pub local_recording_options: Option<LocalRecordingOptions>,
    /// Whether "prevent host access recording" is on.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether "record audio file" is on.
    pub record_audio_file: Option<bool>,
    /// Whether "record gallery view" is on.
    pub record_gallery_view: Option<bool>,
    /// Whether "record speaker view" is on.
    pub record_speaker_view: Option<bool>,
    /// Whether "recording audio transcript" is on.
    pub recording_audio_transcript: Option<bool>,
    /// The smart recording.
    pub smart_recording: Option<SmartRecording>,
    /// Whether "save chat text" is on.
    pub save_chat_text: Option<bool>,
    /// Whether timestamp is shown.
    pub show_timestamp: Option<bool>,
    /// The recording notification for Zoom client.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClientUpdate>,
    /// Whether "viewer see transcript" is on.
    pub viewer_see_transcript: Option<bool>,
    /// Whether "viewer see chat" is on.
    pub viewer_see_chat: Option<bool>,
    /// Whether CMR 3rd party bot is allowed.
    pub allow_cmr_3rd_party_bot: Option<bool>,
    /// Whether "upload recording" is on.
    pub upload_recording: Option<bool>,
    /// Whether "water marker recording" is on.
    pub water_marker_recording: Option<bool>,
    /// The durable meeting transcript.
    pub durable_meeting_transcript: Option<DurableMeetingTranscript>,
    /// Whether share is allowed.
    pub allow_share: Option<bool>,
    /// The authenticated view cloud recoding.
    pub authenticated_view_cloud_recoding: Option<AuthenticatedCloudRecordingView>,
    /// Whether "embed passcode in shareable link" is on.
    #[zoom(secret)]
    pub embed_passcode_in_shareable_link: Option<bool>,
    /// Whether invitees access recordings without passcode is allowed.
    #[zoom(secret)]
    pub allow_invitees_access_recordings_without_passcode: Option<bool>,
    /// Whether "recording as on demand" is on.
    pub recording_as_on_demand: Option<bool>,
    /// Whether "notification subscription URL when recording available" is on.
    pub notification_subscription_url_when_recording_available: Option<bool>,
    /// The recording notifications phone users.
    pub recording_notifications_phone_users: Option<RecordingNotificationsPhoneUsers>,
    /// The cloud recording permanently deleted.
    pub cloud_recording_permanently_deleted: Option<CloudRecordingPermanentlyDeleted>,
    /// Whether "recording storage email notifications" is on.
    pub recording_storage_email_notifications: Option<bool>,
    /// Whether add cloud recordings to Zoom clips are allowed.
    pub allow_add_cloud_recordings_to_zoom_clips: Option<bool>,
    /// Whether revenue accelerator manage recording separate auto delete is allowed.
    pub allow_revenue_accelerator_manage_recording_separate_auto_delete: Option<bool>,
}

/// What is changed: archive.
#[zoom_model]
pub struct ArchiveUpdate {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The settings.
    pub settings: Option<ArchiveSettingsUpdate>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<ArchiveType>,
}

/// What is changed: archive settings.
#[zoom_model]
pub struct ArchiveSettingsUpdate {
    /// Whether "audio file" is on.
    pub audio_file: Option<bool>,
    /// Whether "cc transcript file" is on.
    pub cc_transcript_file: Option<bool>,
    /// Whether "chat file" is on.
    pub chat_file: Option<bool>,
    /// Whether "chat with sender email" is on.
    pub chat_with_sender_email: Option<bool>,
    /// Whether "video file" is on.
    pub video_file: Option<bool>,
}

/// What is changed: schedule meeting.
#[zoom_model]
pub struct ScheduleMeetingUpdate {
    /// The audio type.
    pub audio_type: Option<String>,
    /// Whether "embed password in join link" is on.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// Whether "force PMI jbh password" is on.
    #[deprecated = "it is being given up"]
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether "host video" is on.
    pub host_video: Option<bool>,
    /// Whether "join before host" is on.
    pub join_before_host: Option<bool>,
    /// Whether "mute upon entry" is on.
    pub mute_upon_entry: Option<bool>,
    /// Whether "participant video" is on.
    pub participant_video: Option<bool>,
    /// Whether "PSTN password protected" is on.
    #[zoom(secret)]
    pub pstn_password_protected: Option<bool>,
    /// Whether password for all meetings is required.
    pub require_password_for_all_meetings: Option<bool>,
    /// Whether password for instant meetings is required.
    pub require_password_for_instant_meetings: Option<bool>,
    /// The require password for PMI meetings.
    pub require_password_for_pmi_meetings: Option<RequirePasswordForPmiMeetings>,
    /// Whether password for scheduled meetings is required.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether password for scheduling new meetings is required.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether "upcoming meeting reminder" is on.
    pub upcoming_meeting_reminder: Option<bool>,
    /// The always display Zoom meeting as topic.
    pub always_display_zoom_meeting_as_topic: Option<AlwaysDisplayZoomMeetingAsTopic>,
    /// The always display Zoom webinar as topic.
    pub always_display_zoom_webinar_as_topic: Option<AlwaysDisplayZoomWebinarAsTopic>,
    /// The continuous meeting chat.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
}

/// What is changed: telephony.
#[zoom_model]
pub struct TelephonyUpdate {
    /// The audio conference info.
    pub audio_conference_info: Option<String>,
    /// Whether "third party audio" is on.
    pub third_party_audio: Option<bool>,
}

/// What is changed: chat.
#[zoom_model]
pub struct ChatUpdate {
    /// The share files.
    pub share_files: Option<ShareFiles>,
    /// The chat emojis.
    pub chat_emojis: Option<ChatEmojis>,
    /// Whether "record voice messages" is on.
    pub record_voice_messages: Option<bool>,
    /// Whether "record video messages" is on.
    pub record_video_messages: Option<bool>,
    /// Whether "screen capture" is on.
    pub screen_capture: Option<bool>,
    /// Whether "create public channels" is on.
    pub create_public_channels: Option<bool>,
    /// Whether "create private channels" is on.
    pub create_private_channels: Option<bool>,
    /// Whether "share links in chat" is on.
    pub share_links_in_chat: Option<bool>,
    /// Whether "schedule meetings in chat" is on.
    pub schedule_meetings_in_chat: Option<bool>,
    /// The set retention period in cloud.
    pub set_retention_period_in_cloud: Option<SetRetentionPeriodInCloud>,
    /// The set retention period in local.
    pub set_retention_period_in_local: Option<SetRetentionPeriodInLocal>,
    /// The allow users to search others options.
    pub allow_users_to_search_others_options: Option<String>,
    /// The allow users to add contacts.
    pub allow_users_to_add_contacts: Option<AllowUsersToAddContacts>,
    /// The allow users to chat with others.
    pub allow_users_to_chat_with_others: Option<AllowUsersToChatWithOthers>,
    /// The chat etiquette tool.
    pub chat_etiquette_tool: Option<ChatEtiquetteToolUpdate>,
    /// The send data to third party archiving service.
    pub send_data_to_third_party_archiving_service: Option<SendDataToThirdPartyArchivingService>,
    /// Whether "translate messages" is on.
    pub translate_messages: Option<bool>,
    /// The search and send animated gif images.
    pub search_and_send_animated_gif_images: Option<SearchAndSendAnimatedGifImages>,
}

/// What is changed: chat etiquette tool.
#[zoom_model]
pub struct ChatEtiquetteToolUpdate {
    /// Whether `enable` is on: `false` when left out.
    pub enable: Option<bool>,
    /// The policies.
    pub policies: Vec<PolicyUpdate>,
}

/// What is changed: policy.
#[zoom_model]
pub struct PolicyUpdate {
    /// The ID.
    pub id: Option<String>,
    /// The status.
    pub status: Option<PolicyStatus>,
}

/// What is changed: group meeting authentication.
#[zoom_model]
pub struct GroupMeetingAuthenticationUpdate {
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
    pub kind: Option<AuthenticationOptionType>,
}

/// What is changed: group recording authentication.
#[zoom_model]
pub struct GroupRecordingAuthenticationUpdate {
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

/// A group settings update meeting webinar security.
#[zoom_model]
pub struct GroupSettingsUpdateMeetingWebinarSecurity {
    /// The meeting security.
    pub meeting_security: Option<MeetingSecurityUpdate>,
}

/// What is changed: meeting security.
#[zoom_model]
pub struct MeetingSecurityUpdate {
    /// Whether "auto security" is on.
    pub auto_security: Option<bool>,
    /// Whether "block user domain" is on.
    pub block_user_domain: Option<bool>,
    /// The block user domain list: at most 20.
    pub block_user_domain_list: Vec<String>,
    /// The chat etiquette tool.
    pub chat_etiquette_tool: Option<ChatEtiquetteToolUpdate>,
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
