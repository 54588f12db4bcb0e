//! Group settings: recording.

use super::super::{
    AuthenticatedCloudRecordingView, CloudRecordingPermanentlyDeleted, IpAddressAccessControl, LocalRecordingOptions,
    RecordFilesSeparately, RecordingNotificationForZoomClient, RecordingNotificationForZoomClientUpdate,
    RecordingNotificationsPhoneUsers, SmartRecording,
};
use zoom_api::zoom_model;

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
