//! Account settings: recording.

use zoom_api::zoom_model;

/// The settings of an account for recordings, in the cloud and on computers.
#[zoom_model]
pub struct Recording {
    /// Whether cloud recordings open for members of the account only, and not for people outside.
    pub account_user_access_recording: Option<bool>,
    /// Whether deleted cloud recordings stay in the trash for 30 days and can be recovered.
    pub allow_recovery_deleted_cloud_recordings: Option<bool>,
    /// Whether meetings are archived; Zoom's support must have given the account the archiving solution.
    pub archive: Option<Archive>,
    /// Whether cloud recordings are deleted for good after some days.
    pub auto_delete_cmr: Option<bool>,
    /// After how many days cloud recordings are deleted, where `auto_delete_cmr` is on.
    pub auto_delete_cmr_days: Option<AutoDeleteCmrDays>,
    /// Where meetings are recorded automatically, if anywhere.
    pub auto_recording: Option<AutoRecording>,
    /// Whether hosts can record meetings and webinars to the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether everybody who has the link of a cloud recording can download it.
    pub cloud_recording_download: Option<bool>,
    /// Whether only hosts can download cloud recordings.
    pub cloud_recording_download_host: Option<bool>,
    /// Whether recordings show the names of participants.
    pub display_participant_name: Option<bool>,
    /// Whether hosts can delete their cloud recordings; while it is off, only administrators do.
    pub host_delete_cloud_recording: Option<bool>,
    /// The addresses from which cloud recordings open.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts and participants can record to a file of their own.
    pub local_recording: Option<bool>,
    /// Whether recordings suit other video editors; files become larger and take longer.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether hosts cannot see their cloud recordings, which are then for administrators who manage recordings.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether the audio of all is recorded to one file.
    pub record_audio_file: Option<bool>,
    /// Whether each participant's audio is recorded to a file of its own; for 200 participants at most.
    pub record_audio_file_each_participant: Option<bool>,
    /// Which views are recorded to files of their own: active speaker, gallery and shared screen.
    pub record_files_separately: Option<RecordFilesSeparately>,
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
    /// Whether recordings have highlights. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub recording_highlight: Option<bool>,
    /// Which of highlights, chapters and next steps Zoom makes from what was recorded.
    pub smart_recording: Option<SmartRecording>,
    /// What the passcodes of recordings must be like.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Whether a small picture of the person who shares is recorded.
    pub recording_thumbnails: Option<bool>,
    /// Whether cloud recordings that are there already need a passcode.
    pub required_password_for_existing_cloud_recordings: Option<bool>,
    /// Whether cloud recordings that are shared need a passcode.
    pub required_password_for_shared_cloud_recordings: Option<bool>,
    /// Whether the chat is saved with the recording.
    pub save_chat_text: Option<bool>,
    /// Whether captions are saved as a VTT file.
    pub save_close_caption: Option<bool>,
    /// Whether what panelists write to each other and to all is saved with the recording.
    pub save_panelist_chat: Option<bool>,
    /// Whether results of polls that were shown are saved with the recording.
    pub save_poll_results: Option<bool>,
    /// Whether recordings show the time.
    pub show_timestamp: Option<bool>,
    /// How people in Zoom clients are told of a recording.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClient>,
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

/// Where a meeting is recorded without anybody's doing.
#[zoom_model]
pub enum AutoRecording {
    /// On the host's computer.
    Local,
    /// In Zoom's cloud.
    Cloud,
    /// Nowhere: it is recorded only on demand.
    None,
}

/// The setting that allows cloud recordings to be seen from certain IP addresses only.
#[zoom_model]
pub struct IpAddressAccessControl {
    /// Whether cloud recordings open only from the addresses in `ip_addresses_or_ranges`.
    pub enable: Option<bool>,
    /// The IP addresses and ranges, joined by commas, such as `192.0.2.1, 198.51.100.0/24, 203.0.113.1 - 203.0.113.9`.
    pub ip_addresses_or_ranges: Option<String>,
}

/// Which views are recorded into files of their own: active speaker, gallery, shared screen.
#[zoom_model]
pub struct RecordFilesSeparately {
    /// Whether the active speaker is recorded alone.
    pub active_speaker: Option<bool>,
    /// Whether the gallery is recorded alone.
    pub gallery_view: Option<bool>,
    /// Whether the shared screen is recorded alone.
    pub shared_screen: Option<bool>,
}

/// What Zoom makes of cloud recordings: highlights, chapters, next steps.
#[zoom_model]
pub struct SmartRecording {
    /// Whether the transcript marks what mattered, from which the host makes a short video.
    pub create_recording_highlights: Option<bool>,
    /// Whether recordings have chapters with an overview of each.
    pub create_smart_chapters: Option<bool>,
    /// Whether recordings come with a list of what is to be done.
    pub create_next_steps: Option<bool>,
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

/// What people in Zoom clients see and hear when a recording starts.
#[zoom_model]
pub struct RecordingNotificationForZoomClient {
    /// Who sees a disclaimer before recording: `All participants` or `Guest only`.
    pub disclaimer_to_participants: Option<String>,
    /// Who hears that a recording starts: `All participants`, `Guest only` or `No one`.
    pub play_voice_prompt: Option<String>,
    /// Whether hosts confirm before a recording starts.
    pub ask_host_to_confirm: Option<bool>,
}

/// The settings for recordings of sessions of the Video SDK.
#[zoom_model]
pub struct VideoSdkRecording {
    /// Whether hosts can record meetings and webinars to the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether the active speaker is recorded beside the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether the gallery is recorded beside the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the audio of all is recorded to one file.
    pub record_audio_file: Option<bool>,
    /// Whether the chat is saved with the recording.
    pub save_chat_text: Option<bool>,
    /// Whether recordings show the time.
    pub show_timestamp: Option<bool>,
    /// Whether cloud recordings are transcribed.
    pub recording_audio_transcript: Option<bool>,
    /// Whether everybody who has the link of a cloud recording can download it.
    pub cloud_recording_download: Option<bool>,
    /// Whether cloud recordings are deleted for good after some days.
    pub auto_delete_cmr: Option<bool>,
    /// After how many days cloud recordings are deleted, where `auto_delete_cmr` is on.
    pub auto_delete_cmr_days: Option<AutoDeleteCmrDays>,
}

/// What is changed of the settings for recordings; what is left out stays as it is.
#[zoom_model]
pub struct RecordingUpdate {
    /// Whether cloud recordings open for members of the account only, and not for people outside.
    pub account_user_access_recording: Option<bool>,
    /// Whether deleted cloud recordings stay in the trash for 30 days and can be recovered.
    pub allow_recovery_deleted_cloud_recordings: Option<bool>,
    /// Whether meetings are archived; Zoom's support must have given the account the archiving solution.
    pub archive: Option<Archive>,
    /// Whether cloud recordings are deleted for good after some days.
    pub auto_delete_cmr: Option<bool>,
    /// After how many days cloud recordings are deleted, where `auto_delete_cmr` is on.
    pub auto_delete_cmr_days: Option<AutoDeleteCmrDays>,
    /// Where meetings are recorded automatically, if anywhere.
    pub auto_recording: Option<AutoRecording>,
    /// Whether hosts can record meetings and webinars to the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether everybody who has the link of a cloud recording can download it.
    pub cloud_recording_download: Option<bool>,
    /// Whether only hosts can download cloud recordings.
    pub cloud_recording_download_host: Option<bool>,
    /// Whether recordings show the names of participants.
    pub display_participant_name: Option<bool>,
    /// Whether hosts can delete their cloud recordings; while it is off, only administrators do.
    pub host_delete_cloud_recording: Option<bool>,
    /// The addresses from which cloud recordings open.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts and participants can record to a file of their own.
    pub local_recording: Option<bool>,
    /// Whether recordings suit other video editors; files become larger and take longer.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether hosts cannot see their cloud recordings, which are then for administrators who manage recordings.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether the audio of all is recorded to one file.
    pub record_audio_file: Option<bool>,
    /// Whether each participant's audio is recorded to a file of its own; for 200 participants at most.
    pub record_audio_file_each_participant: Option<bool>,
    /// Which views are recorded to files of their own: active speaker, gallery and shared screen.
    pub record_files_separately: Option<RecordFilesSeparately>,
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
    /// Whether recordings have highlights. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub recording_highlight: Option<bool>,
    /// Which of highlights, chapters and next steps Zoom makes from what was recorded.
    pub smart_recording: Option<SmartRecording>,
    /// What the passcodes of recordings must be like.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Whether a small picture of the person who shares is recorded.
    pub recording_thumbnails: Option<bool>,
    /// Whether cloud recordings that are there already need a passcode.
    pub required_password_for_existing_cloud_recordings: Option<bool>,
    /// Whether cloud recordings that are shared need a passcode.
    pub required_password_for_shared_cloud_recordings: Option<bool>,
    /// Whether the chat is saved with the recording.
    pub save_chat_text: Option<bool>,
    /// Whether captions are saved as a VTT file.
    pub save_close_caption: Option<bool>,
    /// Whether what panelists write to each other and to all is saved with the recording.
    pub save_panelist_chat: Option<bool>,
    /// Whether results of polls that were shown are saved with the recording.
    pub save_poll_results: Option<bool>,
    /// Whether recordings show the time.
    pub show_timestamp: Option<bool>,
    /// How people in Zoom clients are told of a recording.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClientUpdate>,
}

/// What is changed of what people in Zoom clients see and hear when a recording starts.
#[zoom_model]
pub struct RecordingNotificationForZoomClientUpdate {
    /// Who sees a disclaimer before recording: `All participants` or `Guest only`.
    pub disclaimer_to_participants: Option<DisclaimerToParticipants>,
    /// Who hears that a recording starts: `All participants`, `Guest only` or `No one`.
    pub play_voice_prompt: Option<PlayVoicePrompt>,
    /// Whether hosts confirm before a recording starts.
    pub ask_host_to_confirm: Option<bool>,
}

/// Who is shown a disclaimer when a recording starts.
#[zoom_model]
pub enum DisclaimerToParticipants {
    /// All participants.
    #[zoom(rename = "All participants")]
    AllParticipants,
    /// Guests only.
    #[zoom(rename = "Guest only")]
    GuestOnly,
}

/// Who hears a voice prompt about the recording.
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

/// What is changed of the settings for recordings of sessions of the Video SDK; what is left out stays as it is.
#[zoom_model]
pub struct VideoSdkRecordingUpdate {
    /// Whether the active speaker is recorded beside the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether the gallery is recorded beside the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the audio of all is recorded to one file.
    pub record_audio_file: Option<bool>,
    /// Whether the chat is saved with the recording.
    pub save_chat_text: Option<bool>,
    /// Whether recordings show the time.
    pub show_timestamp: Option<bool>,
    /// Whether everybody who has the link of a cloud recording can download it.
    pub cloud_recording_download: Option<bool>,
    /// Whether cloud recordings are deleted for good after some days.
    pub auto_delete_cmr: Option<bool>,
    /// After how many days cloud recordings are deleted, where `auto_delete_cmr` is on.
    pub auto_delete_cmr_days: Option<AutoDeleteCmrDays>,
}
