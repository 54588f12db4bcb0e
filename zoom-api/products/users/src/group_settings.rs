//! Settings of a group: look them up and change them.
//!
//! The `option` of a call decides which part of the settings it is about. Members can change for themselves what is not
//! locked; see `group_locked_settings`.

use super::{
    AllowParticipantsChatWith, AllowUsersSaveChats, AudioConferencing, AuthenticatedCloudRecordingView,
    ClosedCaptioning, CloudRecordingPermanentlyDeleted, DataCenterRegion, DialCountriesUpdate, EmailNotification,
    EmojiSelection, EncryptionType, EntryExitChime, GeneralSetting, GlobalDialInCountriesUpdate,
    IpAddressAccessControl, LanguageInterpretation, LanguageInterpretationUpdate, LocalRecordingOptions,
    ManualCaptioning, MeetingAuthentication, MeetingAuthenticationUpdate, MeetingSecurityPasswordRequirement,
    ParticipantPhoneMasking, ParticipantsShareSimultaneously, Profile, RecordFilesSeparately, RecordingAuthentication,
    RecordingAuthenticationUpdate, RecordingNotificationForZoomClient, RecordingNotificationForZoomClientUpdate,
    RecordingNotificationsPhoneUsers, RequirePasswordForPmiMeetings, RequirePress1ForCallMe, SettingOption,
    SignLanguageInterpretation, SmartRecording, TelephonyRegionsUpdate, TollCall, TollFreeCall,
    UncheckedDataCenterRegion, VirtualBackgroundSettings, WaitingRoomSettings, WebinarChat, WebinarLiveStreaming,
    WhoCanShareScreen,
};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Looks up a group's settings.
///
/// The account needs a Pro, Business or Education plan.
///
/// Zoom's page: [Get a group's settings](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/%7BgroupId%7D/settings).
#[zoom_endpoint(
    GET, "/groups/<group_id>/settings",
    scopes = ["group:read:admin", "group:write:admin", "group:read:settings:admin"],
    rate_limit = Medium,
    errors(
        /// No group has this ID.
        404/4130 => GroupNotFound,
    )
)]
pub fn get_group_settings(
    /// The group.
    group_id: String,
    /// Which part of the settings is meant, such as `meeting_security`; the general ones when left out.
    option: Option<SettingOption>,
    /// The fields to return, joined by commas, such as `host_video,participant_video`; all when left out.
    custom_query_fields: Option<String>,
) -> GroupSettings;

/// Changes a group's settings; what is left out stays as it is.
///
/// `force_pmi_jbh_password` among the meeting settings has been out of use since 22 September 2019. The account needs a
/// Pro, Business or Education plan.
///
/// Zoom's page: [Update a group's settings](https://developers.zoom.us/docs/api/users/#tag/groups/PATCH/groups/%7BgroupId%7D/settings).
#[zoom_endpoint(
    PATCH, "/groups/<group_id>/settings", json,
    scopes = ["group:write:admin", "group:update:settings:admin"],
    rate_limit = Medium,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// No group has this ID.
        404/4130 => GroupNotFound,
    )
)]
pub fn update_group_settings(
    /// The group.
    group_id: String,
    /// Which part of the settings is meant, such as `meeting_security`; the general ones when left out.
    #[query]
    option: Option<SettingOption>,
    /// What to change.
    #[body]
    group_settings: GroupSettingsUpdate,
) -> NoContent;

/// A group's settings: all by group of settings, or those of one option.
#[zoom_model(one_of)]
pub enum GroupSettings {
    /// The settings by group, when no `option` is given.
    General(Box<GroupSettingsGeneral>),
    /// Who may join meetings, for the option `meeting_authentication`.
    MeetingAuthentication(MeetingAuthentication),
    /// Who may watch recordings, for the option `recording_authentication`.
    RecordingAuthentication(RecordingAuthentication),
    /// The security of meetings and webinars, for the option `meeting_security`.
    MeetingWebinarSecurity(Box<SecuritySettings>),
}

/// The settings of a group, section by section.
#[zoom_model]
pub struct GroupSettingsGeneral {
    /// The settings of audio conferences.
    pub audio_conferencing: Option<AudioConferencing>,
    /// The settings of e-mails that Zoom sends.
    pub email_notification: Option<EmailNotification>,
    /// The settings that hold during meetings.
    pub in_meeting: Option<InMeeting>,
    /// Further settings.
    pub other_options: Option<OtherOptions>,
    /// The settings of profiles.
    pub profile: Option<Profile>,
    /// The settings of recordings.
    pub recording: Option<Recording>,
    /// The settings that hold for scheduling.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// The settings of telephony.
    pub telephony: Option<Telephony>,
    /// The settings of chat.
    pub chat: Option<Chat>,
    /// The settings of mail and calendar.
    pub mail_calendar: Option<MailCalendar>,
    /// The settings that hold in general.
    pub general_setting: Option<GeneralSetting>,
}

/// The settings of a group for what goes on in meetings: chat, sharing, polls, captions, translation and the like.
#[zoom_model]
pub struct InMeeting {
    /// Whether people of the account see that somebody from outside takes part.
    pub alert_guest_join: Option<bool>,
    /// Whether users can delete their messages in the chat of meetings.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether meetings are streamed live to other services.
    pub allow_live_streaming: Option<bool>,
    /// With whom participants chat.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// Whether Zoom's own windows are seen in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// Whose chat messages participants of a meeting save.
    pub allow_users_save_chats: Option<AllowUsersSaveChats>,
    /// Whether participants can draw on shared screens.
    pub annotation: Option<bool>,
    /// Whether hosts can put attendees on hold. Zoom has given it up.
    pub attendee_on_hold: Option<bool>,
    /// Whether users have an auto-answer group of contacts, whose calls are answered automatically.
    pub auto_answer: Option<bool>,
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
    pub entry_exit_chime: Option<String>,
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
    /// Whether captions are translated by machine, and between which languages.
    pub auto_generated_translation: Option<AutoGeneratedTranslation>,
    /// The interpretation between languages.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Whether hosts may make participants sign language interpreters, when they schedule or during the meeting. It
    /// needs Zoom 5.11.3 or later.
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
    /// Whether only hosts can see the list of H.323 and SIP devices.
    pub only_host_view_device_list: Option<bool>,
    /// Whether users can choose the original sound of their microphone.
    pub original_audio: Option<bool>,
    /// Whether hosts can hold polls in meetings.
    pub polling: Option<bool>,
    /// Whether people are asked for a thumb up or down when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants can write to one another in private.
    pub private_chat: Option<bool>,
    /// Whether people on the phone record their name, which is played when they come and go.
    pub record_play_own_voice: Option<bool>,
    /// Whether the person who shares can let others control what is shared.
    pub remote_control: Option<bool>,
    /// Whether hosts can help a participant remotely.
    pub remote_support: Option<bool>,
    /// Whether hosts can ask participants for permission to unmute them.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether users can invite people through the default e-mail only.
    pub sending_default_email_invites: Option<bool>,
    /// Whether people are offered to join from their browser, without installing anything; less is possible there than
    /// in the client.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether people are offered to join from their browser.
    pub show_browser_join_link: Option<bool>,
    /// Whether the list of H.323 and SIP devices is shown.
    pub show_device_list: Option<bool>,
    /// Whether the controls of meetings are always shown.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether the person who shares can let others turn the slides; needs client 5.8.3 or later.
    pub slide_control: Option<bool>,
    /// Whether users can choose stereo audio.
    pub stereo_audio: Option<bool>,
    /// The data center regions that are not chosen, where `custom_data_center_regions` is on.
    pub unchecked_data_center_regions: Vec<UncheckedDataCenterRegion>,
    /// Whether invitations by the Outlook plugin are HTML and not plain text.
    pub use_html_format_email: Option<bool>,
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
    /// Whether attendees can ask questions that the host and panelists answer.
    pub webinar_question_answer: Option<bool>,
    /// Whether hosts can ask attendees questions after the end.
    pub webinar_survey: Option<bool>,
    /// Whether participants can share a whiteboard.
    pub whiteboard: Option<bool>,
    /// Who shares a screen: the `host`, or `all`.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// Who shares a screen while somebody else does: the `host`, or `all`.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreen>,
    /// How many share at once: `one`, or `multiple` on computers with two screens.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Whether meetings are streamed live to Workplace by Facebook.
    pub workplace_by_facebook: Option<bool>,
}

/// The setting for translated captions, with its languages.
#[zoom_model]
pub struct AutoGeneratedTranslation {
    /// The pairs of a spoken language and a language of captions.
    #[zoom(rename = "language_item_pairList")]
    pub language_item_pair_list: Option<TranslationLanguages>,
    /// Whether captions are translated by machine.
    pub enable: Option<bool>,
}

/// The spoken languages, and the languages into which each is translated.
#[zoom_model]
pub struct TranslationLanguages {
    /// The pairs of languages.
    pub trans_lang_config: Vec<LanguageTranslations>,
    /// Whether all pairs of languages are chosen.
    pub all: Option<bool>,
}

/// One spoken language, and the languages into which it is translated.
#[zoom_model]
pub struct LanguageTranslations {
    /// The language that is spoken.
    pub speak_language: Option<SpeakLanguage>,
    /// The languages into which it is translated.
    pub translate_to: Option<TranslateTo>,
}

/// The language that is spoken.
#[zoom_model]
pub struct SpeakLanguage {
    /// The name of the language.
    pub name: Option<SpeakLanguageName>,
    /// The code of the language.
    pub code: Option<SpeakLanguageCode>,
}

/// Which language is spoken, for captions.
#[zoom_model]
pub enum SpeakLanguageName {
    /// Chinese, written in simplified characters.
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

/// Which language is spoken, for captions, as a code.
#[zoom_model]
pub enum SpeakLanguageCode {
    /// Chinese, written in simplified characters.
    Zh,
    /// Dutch.
    Nl,
    /// English.
    En,
    /// French.
    Fr,
    /// German.
    De,
    /// Italian.
    It,
    /// Japanese.
    Ja,
    /// Korean.
    Ko,
    /// Portuguese.
    Pt,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
    /// Ukrainian.
    Uk,
}

/// The languages into which captions are translated: all, or some.
#[zoom_model]
pub struct TranslateTo {
    /// Whether all languages are chosen.
    pub all: Option<bool>,
    /// The languages of captions.
    pub language_config: Vec<LanguageConfig>,
}

/// A language into which captions are translated.
#[zoom_model]
pub struct LanguageConfig {
    /// The name of the language that is translated to.
    pub name: Option<LanguageConfigName>,
    /// The code of the language.
    pub code: Option<LanguageConfigCode>,
}

/// Which language captions are translated into.
#[zoom_model]
pub enum LanguageConfigName {
    /// English.
    #[zoom(rename = "English")]
    English,
}

/// Which language captions are translated into, as a code.
#[zoom_model]
pub enum LanguageConfigCode {
    /// English.
    En,
}

/// Setting for polls in meetings or webinars.
#[zoom_model]
pub struct Polling {
    /// Whether hosts can add polls before or during meetings.
    pub enable: Option<bool>,
    /// Whether hosts can make advanced polls and quizzes, whose questions can be of any kind.
    pub advanced_polls: Option<bool>,
    /// Whether users can manage the polls and quizzes that they saved.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Whether answers are always anonymous.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether alternative hosts can add and edit polls and quizzes.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Whether hosts can add a picture to each question.
    pub allow_host_to_upload_image: Option<bool>,
}

/// Settings of a group that belong to no other section.
#[zoom_model]
pub struct OtherOptions {
    /// Whether pages show a badge for help by chat.
    pub allow_users_contact_support_via_chat: Option<bool>,
    /// Whether mobile devices blur or hide Zoom among the recent apps.
    pub blur_snapshot: Option<bool>,
    /// What the registration for webinars offers.
    pub webinar_registration_options: Option<WebinarRegistrationOptions>,
}

/// What hosts can do with the registration for webinars.
#[zoom_model]
pub struct WebinarRegistrationOptions {
    /// Whether hosts let the page after registration show how to join.
    pub allow_host_to_enable_join_info: Option<bool>,
    /// Whether hosts let the registration page show buttons for social networks.
    pub allow_host_to_enable_social_share_buttons: Option<bool>,
    /// Whether registration has questions of one's own.
    pub enable_custom_questions: Option<bool>,
}

/// The settings of a group for recordings, in the cloud and on computers.
#[zoom_model]
pub struct Recording {
    /// Whether cloud recordings open for members of the account only, and not for people outside.
    pub account_user_access_recording: Option<bool>,
    /// Whether meetings are archived; Zoom's support must have given the account the archiving solution.
    pub archive: Option<Archive>,
    /// Where meetings are recorded from their start, if anywhere.
    pub auto_recording: Option<String>,
    /// Whether hosts can record meetings and webinars to the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether everybody who has the link of a cloud recording can download it.
    pub cloud_recording_download: Option<bool>,
    /// Whether only hosts can download cloud recordings.
    pub cloud_recording_download_host: Option<bool>,
    /// Whether hosts can delete their cloud recordings; while it is off, only administrators do.
    pub host_delete_cloud_recording: Option<bool>,
    /// Which views are recorded to files of their own: active speaker, gallery and shared screen.
    pub record_files_separately: Option<RecordFilesSeparately>,
    /// Whether recordings show the names of participants.
    pub display_participant_name: Option<bool>,
    /// Whether a small picture of the person who shares is recorded.
    pub recording_thumbnails: Option<bool>,
    /// Whether recordings suit other video editors; files become larger and take longer.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether recordings have highlights.
    pub recording_highlight: Option<bool>,
    /// Whether what panelists write to each other and to all is saved with the recording.
    pub save_panelist_chat: Option<bool>,
    /// Whether results of polls that were shown are saved with the recording.
    pub save_poll_results: Option<bool>,
    /// Whether captions are saved as a VTT file.
    pub save_close_caption: Option<bool>,
    /// The addresses from which cloud recordings open.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts and participants can record to a file of their own.
    pub local_recording: Option<bool>,
    /// Whether hosts cannot see their cloud recordings, which are then for administrators who manage recordings.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether the audio of all is recorded to one file.
    pub record_audio_file: Option<bool>,
    /// Whether the gallery is recorded beside the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the active speaker is recorded beside the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether cloud recordings are transcribed.
    pub recording_audio_transcript: Option<bool>,
    /// Which of highlights, chapters and next steps Zoom makes from what was recorded.
    pub smart_recording: Option<SmartRecording>,
    /// Whether the chat is saved with the recording.
    pub save_chat_text: Option<bool>,
    /// Whether recordings show the time.
    pub show_timestamp: Option<bool>,
    /// How people in Zoom clients are told of a recording.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClient>,
    /// Whether users keep the transcripts that AI Companion makes, for its other services.
    pub durable_meeting_transcript: Option<DurableMeetingTranscript>,
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

/// The setting for archiving meetings and webinars. Zoom's support must have granted it.
#[zoom_model]
pub struct Archive {
    /// Whether meetings are archived.
    pub enable: Option<bool>,
    /// What the archive includes, and how long it is kept.
    pub settings: Option<ArchiveSettings>,
    /// What is archived: meetings, webinars or both.
    #[zoom(rename = "type")]
    pub kind: Option<ArchiveType>,
}

/// What is archived, for how long, and what happens when archiving starts or fails.
#[zoom_model]
pub struct ArchiveSettings {
    /// Whether archives hold audio.
    pub audio_file: Option<bool>,
    /// Whether archives hold captions and transcripts.
    pub cc_transcript_file: Option<bool>,
    /// Whether archives hold the chat of meetings.
    pub chat_file: Option<bool>,
    /// Whether the archived chat shows the addresses of those who wrote.
    pub chat_with_sender_email: Option<bool>,
    /// Whether archives hold video.
    pub video_file: Option<bool>,
    /// Whether the archived chat holds direct messages.
    pub chat_with_direct_message: Option<bool>,
    /// For how many days archives are kept. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    /// 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30.
    pub archive_retention: Option<i64>,
    /// What happens when a meeting or webinar cannot be archived.
    pub action_when_archive_failed: Option<ActionWhenArchiveFailed>,
    /// Who is told that archiving starts.
    pub notification_when_archiving_starts: Option<NotificationWhenArchivingStarts>,
    /// Who hears that archiving starts.
    pub play_voice_prompt_when_archiving_starts: Option<PlayVoicePromptWhenArchivingStarts>,
}

/// What happens when a meeting or webinar cannot be archived.
#[zoom_model]
pub enum ActionWhenArchiveFailed {
    /// People can stay, and are told.
    Notify = 1,
    /// Nobody can join or stay.
    CloseSession = 2,
}

/// Who is notified when archiving starts.
#[zoom_model]
pub enum NotificationWhenArchivingStarts {
    /// All participants.
    Participants,
    /// Guests only.
    Guest,
}

/// Who hears a voice prompt when archiving starts.
#[zoom_model]
pub enum PlayVoicePromptWhenArchivingStarts {
    /// All participants.
    Participants,
    /// Guests only.
    Guest,
    /// Nobody.
    None,
}

/// What is archived.
#[zoom_model]
pub enum ArchiveType {
    /// Meetings only.
    Meetings = 1,
    /// Webinars only.
    Webinars = 2,
    /// Meetings and webinars.
    MeetingsAndWebinars = 3,
}

/// The setting that keeps transcripts of AI Companion for later use, and lets hosts manage them.
#[zoom_model]
pub struct DurableMeetingTranscript {
    /// Whether transcripts are kept.
    pub durable_meeting_transcript: Option<bool>,
    /// Whether hosts can see and manage transcripts.
    pub allow_host_access_meeting_transcript: Option<bool>,
}

/// The settings of a group for scheduling meetings: audio, video, passcodes, who can join and when.
#[zoom_model]
pub struct ScheduleMeeting {
    /// How participants hear and speak: by VoIP, by telephone, or both.
    pub audio_type: Option<String>,
    /// Whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// Whether personal meetings need a passcode where people join before the host. Zoom has given it up.
    #[deprecated = "it is being given up"]
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// Whether people can join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// Whether participants are muted when they join.
    pub mute_upon_entry: Option<bool>,
    /// Whether participants' video is on when they join; they can switch it off.
    pub participant_video: Option<bool>,
    /// Whether users have a Personal Meeting ID for their meetings.
    pub personal_meeting: Option<bool>,
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
    /// Whether users are reminded of meetings on their desktop.
    pub upcoming_meeting_reminder: Option<bool>,
    /// Whether instant meetings use the Personal Meeting ID.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether scheduled meetings use the Personal Meeting ID.
    pub use_pmi_for_schedule_meetings: Option<bool>,
    /// Whether meetings show `Zoom Meeting` as their topic, whatever it is.
    pub always_display_zoom_meeting_as_topic: Option<AlwaysDisplayZoomMeetingAsTopic>,
    /// Whether webinars show `Zoom Webinar` as their topic, whatever it is.
    pub always_display_zoom_webinar_as_topic: Option<AlwaysDisplayZoomWebinarAsTopic>,
    /// Whether the chat goes on before and after meetings, and for whom; for scheduled and recurring meetings.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
}

/// The setting that shows `Zoom Meeting` in place of a meeting's own topic.
#[zoom_model]
pub struct AlwaysDisplayZoomMeetingAsTopic {
    /// Whether every meeting shows `Zoom Meeting` as its topic.
    pub enable: Option<bool>,
    /// Whether it also holds for meetings that are scheduled already.
    pub display_topic_for_scheduled_meetings: Option<bool>,
}

/// The setting that shows `Zoom Webinar` in place of a webinar's own topic.
#[zoom_model]
pub struct AlwaysDisplayZoomWebinarAsTopic {
    /// Whether every webinar shows `Zoom Webinar` as its topic.
    pub enable: Option<bool>,
    /// Whether it also holds for webinars that are scheduled already.
    pub display_topic_for_scheduled_webinars: Option<bool>,
}

/// The setting for a chat that goes on before and after the meeting, and who is added to it.
#[zoom_model]
pub struct ContinuousMeetingChat {
    /// Whether the chat goes on before and after the meeting.
    pub enable: Option<bool>,
    /// Whether people outside can be added.
    pub can_add_external_users: Option<bool>,
    /// Whether invited people from outside are added to the meeting's chat automatically.
    pub auto_add_invited_external_users: Option<bool>,
}

/// The settings of a group for third parties' audio and for the regions of callers.
#[zoom_model]
pub struct Telephony {
    /// How to reach the audio conference of a third party.
    pub audio_conference_info: Option<String>,
    /// The regions from which most people call or are called.
    pub telephony_regions: Option<TelephonyRegionsUpdate>,
    /// Whether people can join with audio of a third party.
    pub third_party_audio: Option<bool>,
}

/// The settings of a group for Team Chat.
#[zoom_model]
pub struct Chat {
    /// Whether users can share files in chats and channels, and which.
    pub share_files: Option<ShareFiles>,
    /// Whether messages can hold emojis of the library, and which.
    pub chat_emojis: Option<ChatEmojis>,
    /// Whether users can send voice messages in chats.
    pub record_voice_messages: Option<bool>,
    /// Whether users can send video messages in chats; needs the right to share files.
    pub record_video_messages: Option<bool>,
    /// Whether users can take and send screenshots in chats.
    pub screen_capture: Option<bool>,
    /// Whether users can make public channels.
    pub create_public_channels: Option<bool>,
    /// Whether users can make private channels.
    pub create_private_channels: Option<bool>,
    /// Whether users can share links to messages and channels.
    pub share_links_in_chat: Option<bool>,
    /// Whether meetings are scheduled from chats and channels.
    pub schedule_meetings_in_chat: Option<bool>,
    /// How long messages and files stay in Zoom's cloud. Without a limit, what was sent to people who are offline waits
    /// for seven days.
    pub set_retention_period_in_cloud: Option<RetentionPeriod>,
    /// How long messages stay on devices; without a limit, they are never deleted.
    pub set_retention_period_in_local: Option<RetentionPeriod>,
    /// Whom users find when they search, joined by commas: empty for nobody, `1` for their account, `2` for all
    /// accounts under the same master account, `3` for their organization.
    pub allow_users_to_search_others_options: Option<String>,
    /// Whether users can add contacts, and which.
    pub allow_users_to_add_contacts: Option<ContactPermission>,
    /// Whether users can chat with others, and with whom.
    pub allow_users_to_chat_with_others: Option<ContactPermission>,
    /// Whether the Chat Etiquette Tool watches messages for unwanted words, and by which policies.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
    /// Whether messages go to a third party's archive.
    pub send_data_to_third_party_archiving_service: Option<Toggle>,
    /// Whether users have messages in Team Chat translated.
    pub translate_messages: Option<bool>,
    /// Whether users can look for GIFs at GIPHY while they write.
    pub search_and_send_animated_gif_images: Option<Toggle>,
}

/// The setting for sharing files in chats and channels, and with whom.
#[zoom_model]
pub struct ShareFiles {
    /// Whether users can send and receive files in chats and channels; screenshots are shared in any case.
    pub enable: Option<bool>,
    /// With whom users share files in chats and channels.
    pub share_option: Option<ShareOption>,
}

/// Which people can exchange files in chats and channels.
#[zoom_model]
pub enum ShareOption {
    /// Anyone, also outside contacts.
    Anyone,
    /// Users of the same account.
    Account,
    /// Users of the same organization.
    Organization,
}

/// The setting for emojis in chats, and which ones.
#[zoom_model]
pub struct ChatEmojis {
    /// Whether messages can hold emojis of the library; what is typed on the keyboard stays in any case.
    pub enable: Option<bool>,
    /// Whether all emojis can be used, or those that were selected.
    pub emojis_option: Option<EmojiSelection>,
}

/// How long messages and files are kept.
#[zoom_model]
pub struct RetentionPeriod {
    /// Whether messages and files are deleted from Zoom's cloud after a time. While it is off, what was sent to people
    /// who are offline waits for seven days.
    pub enable: Option<bool>,
    /// How long messages outside channels are kept, such as `1y`, `6m` or `30d`: years, months or days.
    pub retention_period_of_direct_messages_and_group_conversation: Option<String>,
    /// How long messages in channels are kept, such as `1y`, `6m` or `30d`: years, months or days.
    pub retention_period_of_channels: Option<String>,
}

/// Whether users can reach other people, and which ones.
#[zoom_model]
pub struct ContactPermission {
    /// Whether the permission is enabled.
    pub enable: Option<bool>,
    /// People whom users can reach: anybody, their organization, or that and certain domains or users.
    pub selected_option: Option<SelectedOption>,
    /// Domains for `selected_option` 3, or e-mail addresses for 4, joined by commas.
    pub user_email_addresses: Option<String>,
}

/// Which people a user can add as contacts or chat with.
#[zoom_model]
pub enum SelectedOption {
    /// Anyone, inside or outside.
    Anyone = 1,
    /// People of the organization.
    Organization = 2,
    /// People of the organization and of certain domains.
    OrganizationAndDomains = 3,
    /// People of the organization and certain other users.
    OrganizationAndUsers = 4,
}

/// The tool that watches chats for words and patterns, with its policies.
#[zoom_model]
pub struct ChatEtiquetteTool {
    /// Whether the Chat Etiquette Tool is on.
    pub enable: Option<bool>,
    /// The policies of the Chat Etiquette Tool.
    pub policies: Vec<Policy>,
}

/// A policy of the Chat Etiquette Tool: the words or pattern it looks for, and what then happens.
#[zoom_model]
pub struct Policy {
    /// The description of the policy.
    pub description: Option<String>,
    /// The policy's ID.
    pub id: Option<String>,
    /// Whether the policy is locked, so that users cannot change it.
    pub is_locked: Option<bool>,
    /// The words that the policy looks for.
    pub keywords: Vec<String>,
    /// The name of the policy.
    pub name: Option<String>,
    /// The regular expression that the policy looks for.
    pub regular_expression: Option<String>,
    /// The status of the policy.
    pub status: Option<PolicyStatus>,
    /// What happens to a message to which the policy applies.
    pub trigger_action: Option<TriggerAction>,
}

/// Whether a policy is in force.
#[zoom_model]
pub enum PolicyStatus {
    /// It is.
    Activated,
    /// It is not.
    Deactivated,
}

/// What happens to a message that a policy catches.
#[zoom_model]
pub enum TriggerAction {
    /// The user must confirm before it is sent.
    Confirm = 1,
    /// It is not sent.
    Block = 2,
}

/// A setting that is enabled or disabled.
#[zoom_model]
pub struct Toggle {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
}

/// The settings of a group for e-mail and calendars.
#[zoom_model]
pub struct MailCalendar {
    /// Whether the Zoom client manages e-mail and calendar events.
    pub email_calendar_management: Option<bool>,
    /// Whether the Zoom client manages e-mail.
    pub email_management: Option<bool>,
    /// Whether users have Zoom as their e-mail provider.
    pub zoom_email_provider: Option<bool>,
}

/// The settings of a group for the security of meetings and webinars, as a section of their own.
#[zoom_model]
pub struct SecuritySettings {
    /// The settings of meetings' security.
    pub meeting_security: Option<MeetingSecurity>,
}

/// The settings of a group for the security of meetings and webinars: passcodes, waiting rooms, encryption, blocked
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
    /// Whether the Chat Etiquette Tool watches messages for unwanted words, and by which policies.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
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

/// What is changed of a group's settings: by group of settings, or for one option.
#[zoom_model(one_of)]
pub enum GroupSettingsUpdate {
    /// The settings by group, when no `option` is given.
    General(Box<GroupSettingsUpdateGeneral>),
    /// Who may join meetings, for the option `meeting_authentication`.
    MeetingAuthentication(Box<MeetingAuthenticationUpdate>),
    /// Who may watch recordings, for the option `recording_authentication`.
    RecordingAuthentication(Box<RecordingAuthenticationUpdate>),
    /// The security of meetings and webinars, for the option `meeting_security`.
    MeetingWebinarSecurity(Box<SecuritySettingsUpdate>),
}

/// What is changed of a group's settings, section by section; what is left out stays as it is.
#[zoom_model]
pub struct GroupSettingsUpdateGeneral {
    /// The settings of audio conferences.
    pub audio_conferencing: Option<AudioConferencingUpdate>,
    /// The settings of e-mails that Zoom sends.
    pub email_notification: Option<EmailNotification>,
    /// The settings that hold during meetings.
    pub in_meeting: Option<InMeetingUpdate>,
    /// Further settings.
    pub other_options: Option<OtherOptions>,
    /// The settings of profiles.
    pub profile: Option<Profile>,
    /// The settings of recordings.
    pub recording: Option<RecordingUpdate>,
    /// The settings that hold for scheduling.
    pub schedule_meeting: Option<ScheduleMeetingUpdate>,
    /// The settings of telephony.
    pub telephony: Option<TelephonyUpdate>,
    /// The settings of chat.
    pub chat: Option<ChatUpdate>,
}

/// What is changed of the settings for joining by phone; what is left out stays as it is.
#[zoom_model]
pub struct AudioConferencingUpdate {
    /// Whether people can dial toll-free and fee-based numbers, and which.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeCall>,
    /// Whether people can dial toll numbers, and which.
    pub toll_call: Option<TollCall>,
    /// Whether Zoom can call people, and people can be invited by phone.
    pub call_me_and_invite_by_phone: Option<CallMeAndInviteByPhoneUpdate>,
    /// Whether there are personal audio conferences.
    pub personal_audio_conference: Option<bool>,
    /// Whether and how phone numbers are masked in the list of participants.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// The group's setting for the countries with a number to dial in.
    pub global_dial_in_countries: Option<GlobalDialInCountriesUpdate>,
}

/// What is changed of the setting by which Zoom calls people; what is left out stays as it is.
#[zoom_model]
pub struct CallMeAndInviteByPhoneUpdate {
    /// Whether Zoom can call people, and people can be invited by phone.
    pub enable: Option<bool>,
    /// Whether people whom Zoom calls must press 1 before they are connected.
    pub require_press_1_for_call_me: Option<RequirePress1ForCallMe>,
    /// The countries to which calls are made.
    pub call_out_countries: Option<DialCountriesUpdate>,
    /// Whether attendees can have Zoom call them for audio; needs client 5.2.2 or later.
    pub allow_webinar_attendees_call_me: Option<bool>,
}

/// What is changed of the settings for what goes on in meetings; what is left out stays as it is.
#[zoom_model]
pub struct InMeetingUpdate {
    /// Whether people of the account see that somebody from outside takes part.
    pub alert_guest_join: Option<bool>,
    /// Whether users can delete their messages in the chat of meetings.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether meetings are streamed live to other services.
    pub allow_live_streaming: Option<bool>,
    /// With whom participants chat.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// Whether Zoom's own windows are seen in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// Whose chat messages participants of a meeting save.
    pub allow_users_save_chats: Option<AllowUsersSaveChats>,
    /// Whether participants can draw on shared screens.
    pub annotation: Option<bool>,
    /// Whether hosts can put attendees on hold. Zoom has given it up.
    pub attendee_on_hold: Option<bool>,
    /// Whether users have an auto-answer group of contacts, whose calls are answered automatically.
    pub auto_answer: Option<bool>,
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
    /// Whether captions are translated by machine, and between which languages.
    pub auto_generated_translation: Option<AutoGeneratedTranslation>,
    /// The interpretation between languages.
    pub language_interpretation: Option<LanguageInterpretationUpdate>,
    /// Whether hosts may make participants sign language interpreters, when they schedule or during the meeting. It
    /// needs Zoom 5.11.3 or later.
    pub sign_language_interpretation: Option<SignLanguageInterpretationUpdate>,
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
    /// Whether only hosts can see the list of H.323 and SIP devices.
    pub only_host_view_device_list: Option<bool>,
    /// Whether users can choose the original sound of their microphone.
    pub original_audio: Option<bool>,
    /// Whether hosts can hold polls in meetings.
    pub polling: Option<bool>,
    /// Whether people are asked for a thumb up or down when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants can write to one another in private.
    pub private_chat: Option<bool>,
    /// Whether people on the phone record their name, which is played when they come and go.
    pub record_play_own_voice: Option<bool>,
    /// Whether the person who shares can let others control what is shared.
    pub remote_control: Option<bool>,
    /// Whether hosts can help a participant remotely.
    pub remote_support: Option<bool>,
    /// Whether hosts can ask participants for permission to unmute them.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether users can invite people through the default e-mail only.
    pub sending_default_email_invites: Option<bool>,
    /// Whether people are offered to join from their browser, without installing anything; less is possible there than
    /// in the client.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether people are offered to join from their browser.
    pub show_browser_join_link: Option<bool>,
    /// Whether the list of H.323 and SIP devices is shown.
    pub show_device_list: Option<bool>,
    /// Whether the controls of meetings are always shown.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether the person who shares can let others turn the slides; needs client 5.8.3 or later.
    pub slide_control: Option<bool>,
    /// Whether users can choose stereo audio.
    pub stereo_audio: Option<bool>,
    /// Whether invitations by the Outlook plugin are HTML and not plain text.
    pub use_html_format_email: Option<bool>,
    /// Whether users can put a picture in place of what is behind them.
    pub virtual_background: Option<bool>,
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
    /// Whether attendees can ask questions that the host and panelists answer.
    pub webinar_question_answer: Option<bool>,
    /// Whether hosts can ask attendees questions after the end.
    pub webinar_survey: Option<bool>,
    /// Whether participants can share a whiteboard.
    pub whiteboard: Option<bool>,
    /// Who shares a screen: the `host`, or `all`.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// Who shares a screen while somebody else does: the `host`, or `all`.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreen>,
    /// How many share at once: `one`, or `multiple` on computers with two screens.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Whether meetings are streamed live to Workplace by Facebook.
    pub workplace_by_facebook: Option<bool>,
}

/// What is changed of the setting for interpreters of sign languages; what is left out stays as it is.
#[zoom_model]
pub struct SignLanguageInterpretationUpdate {
    /// Whether hosts can make participants interpreters of sign languages.
    pub enable: Option<bool>,
    /// Whether meetings have sign language interpretation unless it is switched off.
    pub enable_sign_language_interpretation_by_default: Option<bool>,
    /// The languages that were added to Zoom's own.
    pub custom_languages: Vec<String>,
}

/// What is changed of the settings for recordings; what is left out stays as it is.
#[zoom_model]
pub struct RecordingUpdate {
    /// Whether cloud recordings open for members of the account only, and not for people outside.
    pub account_user_access_recording: Option<bool>,
    /// Whether meetings are archived; Zoom's support must have given the account the archiving solution.
    pub archive: Option<ArchiveUpdate>,
    /// Where meetings are recorded from their start, if anywhere.
    pub auto_recording: Option<String>,
    /// Whether hosts can record meetings and webinars to the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether everybody who has the link of a cloud recording can download it.
    pub cloud_recording_download: Option<bool>,
    /// Whether only hosts can download cloud recordings.
    pub cloud_recording_download_host: Option<bool>,
    /// Whether hosts can delete their cloud recordings; while it is off, only administrators do.
    pub host_delete_cloud_recording: Option<bool>,
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
    /// The addresses from which cloud recordings open.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts and participants can record to a file of their own.
    pub local_recording: Option<bool>,
    /// What holds for recordings to a file of one's own.
    pub local_recording_options: Option<LocalRecordingOptions>,
    /// Whether hosts cannot see their cloud recordings, which are then for administrators who manage recordings.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether the audio of all is recorded to one file.
    pub record_audio_file: Option<bool>,
    /// Whether the gallery is recorded beside the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the active speaker is recorded beside the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether cloud recordings are transcribed.
    pub recording_audio_transcript: Option<bool>,
    /// Which of highlights, chapters and next steps Zoom makes from what was recorded.
    pub smart_recording: Option<SmartRecording>,
    /// Whether the chat is saved with the recording.
    pub save_chat_text: Option<bool>,
    /// Whether recordings show the time.
    pub show_timestamp: Option<bool>,
    /// How people in Zoom clients are told of a recording.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClientUpdate>,
    /// Whether viewers of a recording see the transcript.
    pub viewer_see_transcript: Option<bool>,
    /// Whether viewers of a recording see the chat.
    pub viewer_see_chat: Option<bool>,
    /// Whether bots of third parties record.
    pub allow_cmr_3rd_party_bot: Option<bool>,
    /// Whether recordings are uploaded to the cloud.
    pub upload_recording: Option<bool>,
    /// Whether recordings have a watermark.
    pub water_marker_recording: Option<bool>,
    /// Whether users keep the transcripts that AI Companion makes, for its other services.
    pub durable_meeting_transcript: Option<DurableMeetingTranscript>,
    /// Whether cloud recordings are shared.
    pub allow_share: Option<bool>,
    /// Whether people must sign in to see cloud recordings, and how.
    pub authenticated_view_cloud_recoding: Option<AuthenticatedCloudRecordingView>,
    /// Whether links to recordings hold the passcode, so that one click opens them.
    #[zoom(secret)]
    pub embed_passcode_in_shareable_link: Option<bool>,
    /// Whether invitees can open recordings without the passcode.
    #[zoom(secret)]
    pub allow_invitees_access_recordings_without_passcode: Option<bool>,
    /// Whether recordings ask viewers to register unless that is switched off.
    pub recording_as_on_demand: Option<bool>,
    /// Whether a notice goes to the subscription URL when a cloud recording is ready.
    pub notification_subscription_url_when_recording_available: Option<bool>,
    /// How people on the phone are told of a recording.
    pub recording_notifications_phone_users: Option<RecordingNotificationsPhoneUsers>,
    /// What e-mail is sent before a cloud recording leaves the trash for good.
    pub cloud_recording_permanently_deleted: Option<CloudRecordingPermanentlyDeleted>,
    /// Whether mail is sent when the storage for recordings fills up.
    pub recording_storage_email_notifications: Option<bool>,
    /// Whether users can add cloud recordings to Zoom Clips.
    pub allow_add_cloud_recordings_to_zoom_clips: Option<bool>,
    /// Whether Zoom Revenue Accelerator deletes its recordings by settings of its own.
    pub allow_revenue_accelerator_manage_recording_separate_auto_delete: Option<bool>,
}

/// What is changed of the setting for archiving; what is left out stays as it is.
#[zoom_model]
pub struct ArchiveUpdate {
    /// Whether meetings are archived.
    pub enable: Option<bool>,
    /// What the archive includes, and how long it is kept.
    pub settings: Option<ArchiveSettingsUpdate>,
    /// What is archived: meetings, webinars or both.
    #[zoom(rename = "type")]
    pub kind: Option<ArchiveType>,
}

/// What is changed of what is archived; what is left out stays as it is.
#[zoom_model]
pub struct ArchiveSettingsUpdate {
    /// Whether archives hold audio.
    pub audio_file: Option<bool>,
    /// Whether archives hold captions and transcripts.
    pub cc_transcript_file: Option<bool>,
    /// Whether archives hold the chat of meetings.
    pub chat_file: Option<bool>,
    /// Whether the archived chat shows the addresses of those who wrote.
    pub chat_with_sender_email: Option<bool>,
    /// Whether archives hold video.
    pub video_file: Option<bool>,
}

/// What is changed of the settings for scheduling meetings; what is left out stays as it is.
#[zoom_model]
pub struct ScheduleMeetingUpdate {
    /// How participants hear and speak: by VoIP, by telephone, or both.
    pub audio_type: Option<String>,
    /// Whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// Whether personal meetings need a passcode where people join before the host. Zoom has given it up.
    #[deprecated = "it is being given up"]
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's video is on from the start.
    pub host_video: Option<bool>,
    /// Whether people can join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// Whether participants are muted when they join.
    pub mute_upon_entry: Option<bool>,
    /// Whether participants' video is on when they join; they can switch it off.
    pub participant_video: Option<bool>,
    /// Whether people who join by phone need a passcode, which is made anew for meetings that are scheduled or changed.
    #[zoom(secret)]
    pub pstn_password_protected: Option<bool>,
    /// Whether everybody needs a passcode to join.
    pub require_password_for_all_meetings: Option<bool>,
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
    /// Whether users are reminded of meetings on their desktop.
    pub upcoming_meeting_reminder: Option<bool>,
    /// Whether meetings show `Zoom Meeting` as their topic, whatever it is.
    pub always_display_zoom_meeting_as_topic: Option<AlwaysDisplayZoomMeetingAsTopic>,
    /// Whether webinars show `Zoom Webinar` as their topic, whatever it is.
    pub always_display_zoom_webinar_as_topic: Option<AlwaysDisplayZoomWebinarAsTopic>,
    /// Whether the chat goes on before and after meetings, and for whom; for scheduled and recurring meetings.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
}

/// What is changed of the settings for third parties' audio and for the regions of callers; what is left out stays as
/// it is.
#[zoom_model]
pub struct TelephonyUpdate {
    /// How to reach the audio conference of a third party.
    pub audio_conference_info: Option<String>,
    /// Whether people can join with audio of a third party.
    pub third_party_audio: Option<bool>,
}

/// What is changed of the settings for Team Chat; what is left out stays as it is.
#[zoom_model]
pub struct ChatUpdate {
    /// Whether users can share files in chats and channels, and which.
    pub share_files: Option<ShareFiles>,
    /// Whether messages can hold emojis of the library, and which.
    pub chat_emojis: Option<ChatEmojis>,
    /// Whether users can send voice messages in chats.
    pub record_voice_messages: Option<bool>,
    /// Whether users can send video messages in chats; needs the right to share files.
    pub record_video_messages: Option<bool>,
    /// Whether users can take and send screenshots in chats.
    pub screen_capture: Option<bool>,
    /// Whether users can make public channels.
    pub create_public_channels: Option<bool>,
    /// Whether users can make private channels.
    pub create_private_channels: Option<bool>,
    /// Whether users can share links to messages and channels.
    pub share_links_in_chat: Option<bool>,
    /// Whether meetings are scheduled from chats and channels.
    pub schedule_meetings_in_chat: Option<bool>,
    /// How long messages and files stay in Zoom's cloud. Without a limit, what was sent to people who are offline waits
    /// for seven days.
    pub set_retention_period_in_cloud: Option<RetentionPeriod>,
    /// How long messages stay on devices; without a limit, they are never deleted.
    pub set_retention_period_in_local: Option<RetentionPeriod>,
    /// Whom users find when they search, joined by commas: empty for nobody, `1` for their account, `2` for all
    /// accounts under the same master account, `3` for their organization.
    pub allow_users_to_search_others_options: Option<String>,
    /// Whether users can add contacts, and which.
    pub allow_users_to_add_contacts: Option<ContactPermission>,
    /// Whether users can chat with others, and with whom.
    pub allow_users_to_chat_with_others: Option<ContactPermission>,
    /// Whether the Chat Etiquette Tool watches messages for unwanted words, and by which policies.
    pub chat_etiquette_tool: Option<ChatEtiquetteToolUpdate>,
    /// Whether messages go to a third party's archive.
    pub send_data_to_third_party_archiving_service: Option<Toggle>,
    /// Whether users have messages in Team Chat translated.
    pub translate_messages: Option<bool>,
    /// Whether users can look for GIFs at GIPHY while they write.
    pub search_and_send_animated_gif_images: Option<Toggle>,
}

/// What is changed of the Chat Etiquette Tool and its policies; what is left out stays as it is.
#[zoom_model]
pub struct ChatEtiquetteToolUpdate {
    /// Whether the Chat Etiquette Tool is on, which keeps users from sending unwanted words and patterns.
    pub enable: Option<bool>,
    /// The policies of the Chat Etiquette Tool.
    pub policies: Vec<PolicyUpdate>,
}

/// A policy of the Chat Etiquette Tool that is switched on or off.
#[zoom_model]
pub struct PolicyUpdate {
    /// The policy's ID.
    pub id: Option<String>,
    /// The status of the policy.
    pub status: Option<PolicyStatus>,
}

/// What is changed of a group's security settings, as a section of their own; what is left out stays as it is.
#[zoom_model]
pub struct SecuritySettingsUpdate {
    /// The settings of meetings' security.
    pub meeting_security: Option<MeetingSecurityUpdate>,
}

/// What is changed of the settings for the security of meetings and webinars; what is left out stays as it is.
#[zoom_model]
pub struct MeetingSecurityUpdate {
    /// Whether every meeting needs a passcode, a waiting room or signing in. Only Enterprise, ISV, Education and larger
    /// Business accounts can do without.
    pub auto_security: Option<bool>,
    /// Whether users of certain domains are kept out of meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// The domains that are kept out, such as `*.example.com`; 20 at most.
    pub block_user_domain_list: Vec<String>,
    /// Whether the Chat Etiquette Tool watches messages for unwanted words, and by which policies.
    pub chat_etiquette_tool: Option<ChatEtiquetteToolUpdate>,
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
