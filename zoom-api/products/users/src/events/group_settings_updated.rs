//! Events: group settings updated.

use super::{
    CallOutCountries, Chat, EmailNotificationSettings, EncryptionType, InMeetingSettings, IpAddressAccessControl,
    MeetingPasswordRequirement, ParticipantPhoneMasking, RecordFilesSeparately, RequirePasswordForPmiMeetings,
    WaitingRoomSettings,
};
use zoom_api::{zoom_event, zoom_model};

/// The settings of a group were changed.
///
/// `object` holds the changed settings and `old_object` their previous values. Requires a Pro plan or higher.
#[zoom_event(
    "group.settings_updated",
    scopes = ["group:master", "group:read:admin", "group:write:admin", "group:read:settings:admin", "group:read:settings:master"],
    docs = "https://developers.zoom.us/docs/api/users/events/#tag/group/POSTgroup.settings_updated",
)]
pub struct GroupSettingsUpdated {
    /// ID of the account to which the user or group belongs, or of the user who made the change.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Group and the settings that changed.
    pub object: GroupSettingsUpdatedObject,
    /// Time of the change, in milliseconds since the Unix epoch.
    pub time_stamp: Option<i64>,
    /// Previous values of what changed.
    pub old_object: GroupSettingsUpdatedOldObject,
}

/// Group and the settings that changed.
#[zoom_model]
pub struct GroupSettingsUpdatedObject {
    /// ID of the group.
    pub id: String,
    /// Settings, grouped as in the web portal; in update events only those that changed.
    pub settings: UpdatedSettings,
}

/// Settings that changed, section by section.
#[zoom_model]
pub struct UpdatedSettings {
    /// Audio conferencing settings.
    pub audio_conferencing: Option<AudioConferencingSettings>,
    /// Email notification settings.
    pub email_notification: Option<EmailNotificationSettings>,
    /// In-meeting settings.
    pub in_meeting: Option<InMeetingSettings>,
    /// Other settings.
    pub other_options: Option<OtherOptions>,
    /// Profile settings.
    pub profile: Option<Profile>,
    /// Recording settings.
    pub recording: Option<RecordingSettings>,
    /// Scheduling settings.
    pub schedule_meeting: Option<ScheduleMeetingSettings>,
    /// Telephony settings.
    pub telephony: Option<TelephonySettings>,
    /// Meeting security settings.
    pub meeting_security: Option<MeetingSecuritySettings>,
    /// Team Chat settings.
    pub chat: Option<Chat>,
}

/// Audio conferencing settings: numbers, countries, and calls to participants.
#[zoom_model]
pub struct AudioConferencingSettings {
    /// Whether toll-free and fee-based numbers are available, and the numbers.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeAndFeeBasedTollCall>,
    /// Whether toll numbers are available, and the numbers.
    pub toll_call: Option<TollCall>,
    /// Whether Zoom can call participants, and participants can be invited by phone.
    pub call_me_and_invite_by_phone: Option<CallMeAndInviteByPhone>,
    /// Whether personal audio conferences are available.
    pub personal_audio_conference: Option<bool>,
    /// Whether phone numbers are masked in the participant list, and the mask.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
}

/// Setting: whether toll-free and fee-based numbers are available, and the numbers.
#[zoom_model]
pub struct TollFreeAndFeeBasedTollCall {
    /// Whether attendees can dial into webinars through the toll-free and fee-based numbers of the account; requires
    /// client 5.2.2 or later.
    pub allow_webinar_attendees_dial: Option<bool>,
    /// Whether toll-free and fee-based numbers are available.
    pub enable: Option<bool>,
    /// Toll-free and fee-based toll numbers to dial in.
    #[zoom(max_items = 100)]
    pub numbers: Vec<Number>,
}

/// Toll number to dial in.
#[zoom_model]
pub struct Number {
    /// Country calling code (E.164).
    pub code: Option<String>,
    /// Two-letter country code.
    pub country_code: Option<String>,
    /// Full name of the country.
    pub country_name: Option<String>,
    /// Number as displayed.
    #[zoom(max_length = 30)]
    pub display_number: Option<String>,
    /// Dial-in number.
    #[zoom(max_length = 30)]
    pub number: Option<String>,
}

/// Setting: whether toll numbers are available, and the numbers.
#[zoom_model]
pub struct TollCall {
    /// Whether toll numbers are available.
    pub enable: Option<bool>,
    /// Toll numbers to dial in.
    #[zoom(max_items = 100)]
    pub numbers: Vec<Number>,
}

/// Setting: whether Zoom can call participants, and participants can be invited by phone.
#[zoom_model]
pub struct CallMeAndInviteByPhone {
    /// Whether Zoom can call participants, and participants can be invited by phone.
    pub enable: Option<bool>,
    /// Whether participants called by Zoom must press 1 to connect: `always`, `never` or `auto`.
    pub require_press_1_for_call_me: Option<RequirePress1ForCallMe>,
    /// Countries and regions that can be called.
    pub call_out_countries: Option<CallOutCountries>,
    /// Whether attendees can use Call Me for audio; requires client 5.2.2 or later.
    pub allow_webinar_attendees_call_me: Option<bool>,
}

/// Whether participants called by Zoom must press 1 to connect.
#[zoom_model]
pub enum RequirePress1ForCallMe {
    /// Selected by Zoom.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Other settings.
#[zoom_model]
pub struct OtherOptions {
    /// Whether pages show a badge for help by chat.
    pub allow_users_contact_support_via_chat: Option<bool>,
    /// Whether mobile devices blur or hide Zoom in the task switcher.
    pub blur_snapshot: Option<bool>,
    /// Registration options of webinars.
    pub webinar_registration_options: Option<WebinarRegistrationOptions>,
}

/// Webinar registration options.
#[zoom_model]
pub struct WebinarRegistrationOptions {
    /// Whether hosts can show social media buttons on the registration page.
    pub allow_host_to_enable_social_share_buttons: Option<bool>,
}

/// Profile settings.
#[zoom_model]
pub struct Profile {
    /// Countries for storing recordings: the available ones and the selected one.
    pub recording_storage_location: Option<RecordingStorageLocation>,
}

/// Storage locations of recordings: available and selected.
#[zoom_model]
pub struct RecordingStorageLocation {
    /// Countries in which recordings can be stored.
    pub allowed_values: Vec<String>,
    /// Code of the country in which recordings are stored.
    pub value: Option<String>,
}

/// Recording settings, for cloud and local recordings.
#[zoom_model]
pub struct RecordingSettings {
    /// Whether only users of the account can access cloud recordings.
    pub account_user_access_recording: Option<bool>,
    /// Archiving of meetings and webinars; Zoom Support enables it for an account.
    pub archive: Option<Archive>,
    /// Whether meetings are recorded automatically.
    pub auto_recording: Option<bool>,
    /// Whether hosts can record meetings and webinars to the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether everyone with the link to a cloud recording can download it.
    pub cloud_recording_download: Option<bool>,
    /// Whether only hosts can download cloud recordings.
    pub cloud_recording_download_host: Option<bool>,
    /// Whether recordings show the names of participants.
    pub display_participant_name: Option<bool>,
    /// Whether hosts can delete their cloud recordings; otherwise only administrators can.
    pub host_delete_cloud_recording: Option<bool>,
    /// IP addresses that can access cloud recordings.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts and participants can make local recordings.
    pub local_recording: Option<bool>,
    /// Whether recordings are optimized for third-party video editors; files are larger and take longer to process.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether cloud recordings are hidden from hosts and visible only to administrators who manage recordings.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether the mixed audio is recorded to a separate file.
    pub record_audio_file: Option<bool>,
    /// Whether each participant's audio is recorded to a separate file; at most 200 participants.
    pub record_audio_file_each_participant: Option<bool>,
    /// Views that are recorded to separate files: active speaker, gallery and shared screen.
    pub record_files_separately: Option<RecordFilesSeparately>,
    /// Whether the gallery view is recorded together with the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the active speaker is recorded together with the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether cloud recordings are transcribed.
    pub recording_audio_transcript: Option<bool>,
    /// Whether recordings have highlights.
    pub recording_highlight: Option<bool>,
    /// Smart recording features: highlights, chapters and next steps.
    pub smart_recording: Option<SmartRecording>,
    /// Whether the recording includes a thumbnail of the presenter.
    pub recording_thumbnails: Option<bool>,
    /// Whether the recording includes the chat.
    pub save_chat_text: Option<bool>,
    /// Whether captions are saved as a VTT file.
    pub save_close_caption: Option<bool>,
    /// Whether the recording includes messages from panelists to each other and to everyone.
    pub save_panelist_chat: Option<bool>,
    /// Whether the recording includes poll results that were shown.
    pub save_poll_results: Option<bool>,
    /// Whether recordings show a timestamp.
    pub show_timestamp: Option<bool>,
}

/// Archiving setting of meetings and webinars. Zoom Support must enable it.
#[zoom_model]
pub struct Archive {
    /// Whether meetings are archived.
    pub enable: Option<bool>,
    /// Content of the archive.
    pub settings: Option<ArchiveSettings>,
    /// Content that is archived: `1` meetings, `2` webinars, `3` both.
    #[zoom(rename = "type")]
    pub kind: Option<ArchiveType>,
}

/// Archived content and its retention period.
#[zoom_model]
pub struct ArchiveSettings {
    /// Whether archives include audio.
    pub audio_file: Option<bool>,
    /// Whether archives include captions and transcripts.
    pub cc_transcript_file: Option<bool>,
    /// Whether archives include the meeting chat.
    pub chat_file: Option<bool>,
    /// Whether the archived chat includes the senders' email addresses.
    pub chat_with_sender_email: Option<bool>,
    /// Whether archives include video.
    pub video_file: Option<bool>,
}

/// Content that is archived.
#[zoom_model]
pub enum ArchiveType {
    /// Meetings only.
    Meetings = 1,
    /// Webinars only.
    Webinars = 2,
    /// Meetings and webinars.
    MeetingsAndWebinars = 3,
}

/// Smart recording features: highlights, chapters and next steps.
#[zoom_model]
pub struct SmartRecording {
    /// Whether the transcript marks highlights, which the host can turn into a short video.
    pub create_recording_highlights: Option<bool>,
    /// Whether recordings have chapters with an overview of each.
    pub create_smart_chapters: Option<bool>,
    /// Whether recordings include next steps.
    pub create_next_steps: Option<bool>,
}

/// Scheduling settings: audio, video, passcodes and admission.
#[zoom_model]
pub struct ScheduleMeetingSettings {
    /// Whether participants can join by audio alone.
    pub audio_type: Option<bool>,
    /// Whether meeting links include the encrypted passcode, so that participants join with one click.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether Personal Meeting ID meetings with join before host require a passcode.
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's video is on when the meeting starts.
    pub host_video: Option<bool>,
    /// Whether participants can join before the host; for scheduled and recurring meetings.
    pub join_before_host: Option<bool>,
    /// Whether participants are muted on entry.
    pub mute_upon_entry: Option<bool>,
    /// Whether participants' video is on when they join; they can turn it off.
    pub participant_video: Option<bool>,
    /// Whether users may hold meetings with their Personal Meeting ID. Disabling it invalidates the meetings scheduled
    /// with one until they are updated, and desk phones can no longer elevate a Zoom Phone call to a meeting.
    pub personal_meeting: Option<bool>,
    /// Whether new and edited meetings get a passcode for phone participants.
    pub pstn_password_protected: Option<bool>,
    /// Whether instant meetings require a random passcode; not for Personal Meeting ID meetings. Always enabled for
    /// hosts on free accounts and on single-host Pro accounts.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Personal Meeting ID meetings that require a passcode: `none`, `all`, or those with join before host
    /// (`jbh_only`). Always enabled for hosts on free accounts and on single-host Pro accounts.
    pub require_password_for_pmi_meetings: Option<RequirePasswordForPmiMeetings>,
    /// Whether meetings that are already scheduled require a passcode.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether new meetings require a passcode; not for Personal Meeting ID meetings. Always enabled for hosts on free
    /// accounts and on single-host Pro accounts.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether users receive desktop reminders of meetings.
    pub upcoming_meeting_reminder: Option<bool>,
    /// Whether instant meetings use the Personal Meeting ID.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether scheduled meetings use the Personal Meeting ID.
    pub use_pmi_for_schedule_meetings: Option<bool>,
    /// Whether meetings always show `Zoom Meeting` as their topic.
    pub always_display_zoom_meeting_as_topic: Option<AlwaysDisplayZoomMeetingAsTopic>,
    /// Whether webinars always show `Zoom Webinar` as their topic.
    pub always_display_zoom_webinar_as_topic: Option<AlwaysDisplayZoomWebinarAsTopic>,
}

/// Setting: whether meetings always show `Zoom Meeting` as their topic.
#[zoom_model]
pub struct AlwaysDisplayZoomMeetingAsTopic {
    /// Whether every meeting shows `Zoom Meeting` as its topic.
    pub enable: Option<bool>,
    /// Whether the setting also applies to meetings that are already scheduled.
    pub display_topic_for_scheduled_meetings: Option<bool>,
}

/// Setting: whether webinars always show `Zoom Webinar` as their topic.
#[zoom_model]
pub struct AlwaysDisplayZoomWebinarAsTopic {
    /// Whether every webinar shows `Zoom Webinar` as its topic.
    pub enable: Option<bool>,
    /// Whether the setting also applies to webinars that are already scheduled.
    pub display_topic_for_scheduled_webinars: Option<bool>,
}

/// Settings for third-party audio and for callers' regions.
#[zoom_model]
pub struct TelephonySettings {
    /// Third-party audio conference information.
    pub audio_conference_info: Option<String>,
    /// Regions from which most participants call or are called.
    pub telephony_regions: Option<TelephonyRegionsSettings>,
    /// Whether participants can use third-party audio.
    pub third_party_audio: Option<bool>,
}

/// Regions from which most participants call or are called.
#[zoom_model]
pub struct TelephonyRegionsSettings {
    /// Regions from which most participants call or are called, separated by commas.
    pub selection_values: Option<String>,
}

/// Security settings of meetings and webinars.
#[zoom_model]
pub struct MeetingSecuritySettings {
    /// Whether every meeting requires a passcode, a waiting room or authentication. Only Enterprise, ISV, Education and
    /// larger Business accounts can disable it.
    pub auto_security: Option<bool>,
    /// Whether users of certain domains are blocked from meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Blocked domains, such as `*.example.com`.
    #[zoom(max_items = 20)]
    pub block_user_domain_list: Vec<String>,
    /// Chat Etiquette Tool, which checks messages for unwanted content, and its policies.
    pub chat_etiquette_tool: Option<ChatEtiquetteToolSettings>,
    /// Whether meeting links include the encrypted passcode, so that participants join with one click.
    pub embed_password_in_join_link: Option<bool>,
    /// Encryption type: `enhanced_encryption`, or `e2ee` for end-to-end encryption, which disables cloud recording,
    /// live streaming and similar features.
    pub encryption_type: Option<EncryptionType>,
    /// Whether meetings can use end-to-end encryption; `encryption_type` specifies the type.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether meetings require a passcode, except Personal Meeting ID meetings.
    pub meeting_password: Option<bool>,
    /// Passcode requirements of meetings and webinars.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether only signed-in users can join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether participants who join by phone need a numeric passcode.
    pub phone_password: Option<bool>,
    /// Whether Personal Meeting ID meetings require a passcode.
    pub pmi_password: Option<bool>,
    /// Whether already scheduled meetings require a passcode.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether already scheduled webinars require a passcode.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Whether participants wait until the host admits them; they then cannot join before the host.
    pub waiting_room: Option<bool>,
    /// Waiting room settings.
    pub waiting_room_settings: Option<WaitingRoomSettings>,
    /// Whether new webinars require a passcode.
    pub webinar_password: Option<bool>,
}

/// Chat Etiquette Tool, which checks messages for unwanted content, and its policies.
#[zoom_model]
pub struct ChatEtiquetteToolSettings {
    /// Whether the Chat Etiquette Tool is enabled.
    pub enable: Option<bool>,
    /// Policies of the Chat Etiquette Tool.
    pub policies: Vec<PolicySettings>,
}

/// Policy of the Chat Etiquette Tool.
#[zoom_model]
pub struct PolicySettings {
    /// Description of the policy.
    pub description: Option<String>,
    /// ID of the policy.
    pub id: Option<String>,
    /// Whether the policy is locked, so that users cannot change it.
    pub is_locked: Option<bool>,
    /// Keywords that the policy matches.
    pub keywords: Vec<String>,
    /// Name of the policy.
    pub name: Option<String>,
    /// Regular expression that the policy matches.
    pub regular_expression: Option<String>,
    /// Status of the policy: `activated` or `deactivated`.
    pub status: Option<PolicyStatus>,
    /// Effect on a matching message: `1` the user must confirm it, `2` it is blocked.
    pub trigger_action: Option<TriggerAction>,
}

/// Status of the policy.
#[zoom_model]
pub enum PolicyStatus {
    /// Active.
    #[zoom(alias = "Activated")]
    Activated,
    /// Inactive.
    #[zoom(alias = "Deactivated")]
    Deactivated,
}

/// Effect on a matching message.
#[zoom_model]
pub enum TriggerAction {
    /// The user must confirm before the message is sent.
    Confirm = 1,
    /// The message is blocked.
    Block = 2,
}

/// Previous values of the changed fields in `group.settings_updated` events.
#[zoom_model]
pub struct GroupSettingsUpdatedOldObject {
    /// ID of the group.
    pub id: Option<String>,
    /// Settings, grouped as in the web portal; in update events only those that changed.
    pub settings: UpdatedSettings,
}
