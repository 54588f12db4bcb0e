//! Account settings: recording.

use zoom_api::types::CommaSeparated;
use zoom_api::zoom_model;

/// Recording settings of an account, for cloud and local recordings.
#[zoom_model]
pub struct Recording {
    /// Whether only users of the account can access cloud recordings.
    pub account_user_access_recording: Option<bool>,
    /// Whether deleted cloud recordings stay in the trash for 30 days and can be recovered.
    pub allow_recovery_deleted_cloud_recordings: Option<bool>,
    /// Whether meetings are archived; Zoom Support must enable archiving for the account.
    pub archive: Option<Archive>,
    /// Whether cloud recordings are deleted automatically after a number of days.
    pub auto_delete_cmr: Option<bool>,
    /// Number of days after which cloud recordings are deleted, if `auto_delete_cmr` is enabled.
    pub auto_delete_cmr_days: Option<AutoDeleteDays>,
    /// Storage location of automatic meeting recordings, if enabled.
    pub auto_recording: Option<AutoRecording>,
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
    /// Whether participants see a disclaimer before a recording starts.
    #[deprecated = "deprecated by Zoom; use `recording_notification_for_zoom_client`"]
    pub recording_disclaimer: Option<bool>,
    /// Whether recordings have highlights.
    #[deprecated = "deprecated by Zoom"]
    pub recording_highlight: Option<bool>,
    /// Smart recording features: highlights, chapters and next steps.
    pub smart_recording: Option<SmartRecording>,
    /// Passcode requirements of recordings.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Whether the recording includes a thumbnail of the presenter.
    pub recording_thumbnails: Option<bool>,
    /// Whether existing cloud recordings require a passcode.
    pub required_password_for_existing_cloud_recordings: Option<bool>,
    /// Whether shared cloud recordings require a passcode.
    pub required_password_for_shared_cloud_recordings: Option<bool>,
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
    /// Recording notifications in Zoom clients.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClient>,
}

/// Archiving setting of meetings and webinars. Zoom Support must enable it.
#[zoom_model]
pub struct Archive {
    /// Whether meetings are archived.
    pub enable: Option<bool>,
    /// Content of the archive and its retention period.
    pub settings: Option<ArchiveSettings>,
    /// Archived sessions: meetings, webinars or both.
    #[zoom(rename = "type")]
    pub kind: Option<ArchiveType>,
}

/// Archived content, its retention period, and the behavior when archiving starts or fails.
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
    /// Whether the archived chat includes direct messages.
    pub chat_with_direct_message: Option<bool>,
    /// Retention period of archives, in days.
    #[zoom(values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30])]
    pub archive_retention: Option<i64>,
    /// Action if a meeting or webinar cannot be archived.
    pub action_when_archive_failed: Option<ActionWhenArchiveFailed>,
    /// Participants who see a notice when archiving starts.
    pub notification_when_archiving_starts: Option<NotificationWhenArchivingStarts>,
    /// Participants who hear a voice prompt when archiving starts.
    pub play_voice_prompt_when_archiving_starts: Option<PlayVoicePromptWhenArchivingStarts>,
}

/// Action if a meeting or webinar cannot be archived.
#[zoom_model]
pub enum ActionWhenArchiveFailed {
    /// Participants can stay and are notified.
    Notify = 1,
    /// Nobody can join or stay.
    CloseSession = 2,
}

/// Participants who see a notice when archiving starts.
#[zoom_model]
pub enum NotificationWhenArchivingStarts {
    /// All participants.
    Participants,
    /// Guests only.
    Guest,
}

/// Participants who hear a voice prompt when archiving starts.
#[zoom_model]
pub enum PlayVoicePromptWhenArchivingStarts {
    /// All participants.
    Participants,
    /// Guests only.
    Guest,
    /// Nobody.
    None,
}

/// Archived sessions.
#[zoom_model]
pub enum ArchiveType {
    /// Meetings only.
    Meetings = 1,
    /// Webinars only.
    Webinars = 2,
    /// Meetings and webinars.
    MeetingsAndWebinars = 3,
}

/// Number of days after which a cloud recording is deleted.
#[zoom_model]
pub enum AutoDeleteDays {
    /// 30 days.
    ThirtyDays = 30,
    /// 60 days.
    SixtyDays = 60,
    /// 90 days.
    NinetyDays = 90,
    /// 120 days.
    HundredTwentyDays = 120,
}

/// Storage location of automatic recordings.
#[zoom_model]
pub enum AutoRecording {
    /// On the host's computer.
    Local,
    /// In Zoom's cloud.
    Cloud,
    /// Nowhere: recordings are started manually.
    None,
}

/// Setting that restricts access to cloud recordings to certain IP addresses.
#[zoom_model]
pub struct IpAddressAccessControl {
    /// Whether only the addresses in `ip_addresses_or_ranges` can access cloud recordings.
    pub enable: Option<bool>,
    /// IP addresses and ranges, separated by commas, such as `192.0.2.1, 198.51.100.0/24, 203.0.113.1 - 203.0.113.9`.
    pub ip_addresses_or_ranges: Option<CommaSeparated<String>>,
}

/// Views that are recorded to separate files: active speaker, gallery, shared screen.
#[zoom_model]
pub struct RecordFilesSeparately {
    /// Whether the active speaker is recorded separately.
    pub active_speaker: Option<bool>,
    /// Whether the gallery view is recorded separately.
    pub gallery_view: Option<bool>,
    /// Whether the shared screen is recorded separately.
    pub shared_screen: Option<bool>,
}

/// Smart recording features of cloud recordings: highlights, chapters, next steps.
#[zoom_model]
pub struct SmartRecording {
    /// Whether the transcript marks highlights, which the host can turn into a short video.
    pub create_recording_highlights: Option<bool>,
    /// Whether recordings have chapters with an overview of each.
    pub create_smart_chapters: Option<bool>,
    /// Whether recordings include next steps.
    pub create_next_steps: Option<bool>,
}

/// Minimum passcode requirements of a recording; set on the account.
#[zoom_model]
pub struct RecordingPasswordRequirement {
    /// Whether a passcode must contain a letter.
    pub have_letter: Option<bool>,
    /// Whether a passcode must contain a digit.
    pub have_number: Option<bool>,
    /// Whether a passcode must contain a special character such as `!`, `@` or `#`.
    pub have_special_character: Option<bool>,
    /// Minimum length of a passcode.
    #[zoom(max = 10)]
    pub length: Option<i64>,
    /// Whether a passcode contains digits only.
    pub only_allow_numeric: Option<bool>,
}

/// Notifications in Zoom clients when a recording starts.
#[zoom_model]
pub struct RecordingNotificationForZoomClient {
    /// Participants who see a recording disclaimer: `All participants` or `Guest only`.
    pub disclaimer_to_participants: Option<DisclaimerToParticipants>,
    /// Participants who hear that a recording starts: `All participants`, `Guest only` or `No one`.
    pub play_voice_prompt: Option<PlayVoicePrompt>,
    /// Whether hosts must confirm before a recording starts.
    pub ask_host_to_confirm: Option<bool>,
}

/// Participants who see a disclaimer when a recording starts.
#[zoom_model]
pub enum DisclaimerToParticipants {
    /// All participants.
    #[zoom(rename = "All participants")]
    AllParticipants,
    /// Guests only.
    #[zoom(rename = "Guest only")]
    GuestOnly,
}

/// Participants who hear a voice prompt about the recording.
#[zoom_model]
pub enum PlayVoicePrompt {
    /// All participants.
    #[zoom(rename = "All participants")]
    AllParticipants,
    /// Guests only.
    #[zoom(rename = "Guest only")]
    GuestOnly,
    /// Nobody.
    #[zoom(rename = "No one")]
    NoOne,
}

/// Recording settings of Video SDK sessions.
#[zoom_model(response)]
pub struct VideoSdkRecording {
    /// Whether hosts can record meetings and webinars to the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether the active speaker is recorded together with the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether the gallery view is recorded together with the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the mixed audio is recorded to a separate file.
    pub record_audio_file: Option<bool>,
    /// Whether the recording includes the chat.
    pub save_chat_text: Option<bool>,
    /// Whether recordings show a timestamp.
    pub show_timestamp: Option<bool>,
    /// Whether cloud recordings are transcribed.
    pub recording_audio_transcript: Option<bool>,
    /// Whether everyone with the link to a cloud recording can download it.
    pub cloud_recording_download: Option<bool>,
    /// Whether cloud recordings are deleted automatically after a number of days.
    pub auto_delete_cmr: Option<bool>,
    /// Number of days after which cloud recordings are deleted, if `auto_delete_cmr` is enabled.
    pub auto_delete_cmr_days: Option<AutoDeleteDays>,
}

/// Changes to the recording settings of Video SDK sessions. Omitted fields keep their values.
#[zoom_model]
pub struct VideoSdkRecordingUpdate {
    /// Whether the active speaker is recorded together with the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether the gallery view is recorded together with the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the mixed audio is recorded to a separate file.
    pub record_audio_file: Option<bool>,
    /// Whether the recording includes the chat.
    pub save_chat_text: Option<bool>,
    /// Whether recordings show a timestamp.
    pub show_timestamp: Option<bool>,
    /// Whether everyone with the link to a cloud recording can download it.
    pub cloud_recording_download: Option<bool>,
    /// Whether cloud recordings are deleted automatically after a number of days.
    pub auto_delete_cmr: Option<bool>,
    /// Number of days after which cloud recordings are deleted, if `auto_delete_cmr` is enabled.
    pub auto_delete_cmr_days: Option<AutoDeleteDays>,
}
