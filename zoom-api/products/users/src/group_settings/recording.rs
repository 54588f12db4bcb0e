//! Group settings: recording.

use super::super::{
    AuthenticatedCloudRecordingView, AutoRecording, CloudRecordingPermanentlyDeleted, IpAddressAccessControl,
    LocalRecordingOptions, RecordFilesSeparately, RecordingNotificationForZoomClient, RecordingNotificationsPhoneUsers,
    SmartRecording,
};
use zoom_api::zoom_model;

/// Recording settings of a group, for cloud and local recordings.
#[zoom_model(response)]
pub struct Recording {
    /// Whether only users of the account can access cloud recordings.
    pub account_user_access_recording: Option<bool>,
    /// Whether meetings are archived; Zoom Support must enable archiving for the account.
    pub archive: Option<Archive>,
    /// Storage location of automatic meeting recordings, if enabled.
    pub auto_recording: Option<AutoRecording>,
    /// Whether hosts can record meetings and webinars to the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether everyone with the link to a cloud recording can download it.
    pub cloud_recording_download: Option<bool>,
    /// Whether only hosts can download cloud recordings.
    pub cloud_recording_download_host: Option<bool>,
    /// Whether hosts can delete their cloud recordings; otherwise only administrators can.
    pub host_delete_cloud_recording: Option<bool>,
    /// Views that are recorded to separate files: active speaker, gallery and shared screen.
    pub record_files_separately: Option<RecordFilesSeparately>,
    /// Whether recordings show the names of participants.
    pub display_participant_name: Option<bool>,
    /// Whether the recording includes a thumbnail of the presenter.
    pub recording_thumbnails: Option<bool>,
    /// Whether recordings are optimized for third-party video editors; files are larger and take longer to process.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether recordings have highlights.
    pub recording_highlight: Option<bool>,
    /// Whether the recording includes messages from panelists to each other and to everyone.
    pub save_panelist_chat: Option<bool>,
    /// Whether the recording includes poll results that were shown.
    pub save_poll_results: Option<bool>,
    /// Whether captions are saved as a VTT file.
    pub save_close_caption: Option<bool>,
    /// IP addresses that can access cloud recordings.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts and participants can make local recordings.
    pub local_recording: Option<bool>,
    /// Whether cloud recordings are hidden from hosts and visible only to administrators who manage recordings.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether the mixed audio is recorded to a separate file.
    pub record_audio_file: Option<bool>,
    /// Whether the gallery view is recorded together with the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the active speaker is recorded together with the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether cloud recordings are transcribed.
    pub recording_audio_transcript: Option<bool>,
    /// Smart recording features: highlights, chapters and next steps.
    pub smart_recording: Option<SmartRecording>,
    /// Whether the recording includes the chat.
    pub save_chat_text: Option<bool>,
    /// Whether recordings show a timestamp.
    pub show_timestamp: Option<bool>,
    /// Recording notifications in Zoom clients.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClient>,
    /// Whether users keep AI Companion transcripts for other AI Companion services.
    pub durable_meeting_transcript: Option<DurableMeetingTranscript>,
    /// Whether Zoom Revenue Accelerator deletes its recordings by its own settings.
    pub allow_revenue_accelerator_manage_recording_separate_auto_delete: Option<bool>,
    /// Email sent before a cloud recording in the trash is deleted permanently.
    pub cloud_recording_permanently_deleted: Option<CloudRecordingPermanentlyDeleted>,
    /// Whether third-party bots can record.
    pub allow_cmr_3rd_party_bot: Option<bool>,
    /// Whether recordings have a watermark.
    pub water_marker_recording: Option<bool>,
    /// Whether viewers of a recording can see the transcript.
    pub viewer_see_transcript: Option<bool>,
    /// Whether invitees can access recordings without the passcode.
    pub allow_invitees_access_recordings_without_passcode: Option<bool>,
    /// Whether recordings require registration by default.
    pub recording_as_on_demand: Option<bool>,
    /// Recording notifications for phone participants.
    pub recording_notifications_phone_users: Option<RecordingNotificationsPhoneUsers>,
    /// Whether recordings are uploaded to the cloud.
    pub upload_recording: Option<bool>,
    /// Whether users can add cloud recordings to Zoom Clips.
    pub allow_add_cloud_recordings_to_zoom_clips: Option<bool>,
    /// Whether cloud recordings can be shared.
    pub allow_share: Option<bool>,
    /// Whether viewers of a recording can see the chat.
    pub viewer_see_chat: Option<bool>,
    /// Whether viewers must sign in to access cloud recordings, and the authentication options.
    #[zoom(rename = "authenticated_view_cloud_recoding")]
    pub authenticated_view_cloud_recording: Option<AuthenticatedCloudRecordingView>,
    /// Whether a notification is sent to the subscription URL when a cloud recording is ready.
    pub notification_subscription_url_when_recording_available: Option<bool>,
    /// Whether an email is sent when the recording storage runs full.
    pub recording_storage_email_notifications: Option<bool>,
    /// Local recording settings.
    pub local_recording_options: Option<LocalRecordingOptions>,
    /// Whether recording links include the passcode, so that they open with one click.
    pub embed_passcode_in_shareable_link: Option<bool>,
}

/// Archiving setting of meetings and webinars. Zoom Support must enable it.
#[zoom_model(response)]
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
#[zoom_model(response)]
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

/// Setting that keeps AI Companion transcripts for later use, and lets hosts manage them.
#[zoom_model]
pub struct DurableMeetingTranscript {
    /// Whether transcripts are kept.
    pub durable_meeting_transcript: Option<bool>,
    /// Whether hosts can view and manage transcripts.
    pub allow_host_access_meeting_transcript: Option<bool>,
}

/// Changes to the recording settings. Omitted fields keep their values.
#[zoom_model]
pub struct RecordingUpdate {
    /// Whether only users of the account can access cloud recordings.
    pub account_user_access_recording: Option<bool>,
    /// Whether meetings are archived; Zoom Support must enable archiving for the account.
    pub archive: Option<ArchiveUpdate>,
    /// Storage location of automatic meeting recordings, if enabled.
    pub auto_recording: Option<AutoRecording>,
    /// Whether hosts can record meetings and webinars to the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether everyone with the link to a cloud recording can download it.
    pub cloud_recording_download: Option<bool>,
    /// Whether only hosts can download cloud recordings.
    pub cloud_recording_download_host: Option<bool>,
    /// Whether hosts can delete their cloud recordings; otherwise only administrators can.
    pub host_delete_cloud_recording: Option<bool>,
    /// Views that are recorded to separate files: active speaker, gallery and shared screen.
    pub record_files_separately: Option<RecordFilesSeparately>,
    /// Whether recordings show the names of participants.
    pub display_participant_name: Option<bool>,
    /// Whether the recording includes a thumbnail of the presenter.
    pub recording_thumbnails: Option<bool>,
    /// Whether recordings are optimized for third-party video editors; files are larger and take longer to process.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether recordings have highlights.
    #[deprecated = "deprecated by Zoom"]
    pub recording_highlight: Option<bool>,
    /// Whether the recording includes messages from panelists to each other and to everyone.
    pub save_panelist_chat: Option<bool>,
    /// Whether the recording includes poll results that were shown.
    pub save_poll_results: Option<bool>,
    /// Whether captions are saved as a VTT file.
    pub save_close_caption: Option<bool>,
    /// IP addresses that can access cloud recordings.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts and participants can make local recordings.
    pub local_recording: Option<bool>,
    /// Local recording settings.
    pub local_recording_options: Option<LocalRecordingOptions>,
    /// Whether cloud recordings are hidden from hosts and visible only to administrators who manage recordings.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether the mixed audio is recorded to a separate file.
    pub record_audio_file: Option<bool>,
    /// Whether the gallery view is recorded together with the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the active speaker is recorded together with the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether cloud recordings are transcribed.
    pub recording_audio_transcript: Option<bool>,
    /// Smart recording features: highlights, chapters and next steps.
    pub smart_recording: Option<SmartRecording>,
    /// Whether the recording includes the chat.
    pub save_chat_text: Option<bool>,
    /// Whether recordings show a timestamp.
    pub show_timestamp: Option<bool>,
    /// Recording notifications in Zoom clients.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClient>,
    /// Whether viewers of a recording can see the transcript.
    pub viewer_see_transcript: Option<bool>,
    /// Whether viewers of a recording can see the chat.
    pub viewer_see_chat: Option<bool>,
    /// Whether third-party bots can record.
    pub allow_cmr_3rd_party_bot: Option<bool>,
    /// Whether recordings are uploaded to the cloud.
    pub upload_recording: Option<bool>,
    /// Whether recordings have a watermark.
    pub water_marker_recording: Option<bool>,
    /// Whether users keep AI Companion transcripts for other AI Companion services.
    pub durable_meeting_transcript: Option<DurableMeetingTranscript>,
    /// Whether cloud recordings can be shared.
    pub allow_share: Option<bool>,
    /// Whether viewers must sign in to access cloud recordings, and the authentication options.
    #[zoom(rename = "authenticated_view_cloud_recoding")]
    pub authenticated_view_cloud_recording: Option<AuthenticatedCloudRecordingView>,
    /// Whether recording links include the passcode, so that they open with one click.
    pub embed_passcode_in_shareable_link: Option<bool>,
    /// Whether invitees can access recordings without the passcode.
    pub allow_invitees_access_recordings_without_passcode: Option<bool>,
    /// Whether recordings require registration by default.
    pub recording_as_on_demand: Option<bool>,
    /// Whether a notification is sent to the subscription URL when a cloud recording is ready.
    pub notification_subscription_url_when_recording_available: Option<bool>,
    /// Recording notifications for phone participants.
    pub recording_notifications_phone_users: Option<RecordingNotificationsPhoneUsers>,
    /// Email sent before a cloud recording in the trash is deleted permanently.
    pub cloud_recording_permanently_deleted: Option<CloudRecordingPermanentlyDeleted>,
    /// Whether an email is sent when the recording storage runs full.
    pub recording_storage_email_notifications: Option<bool>,
    /// Whether users can add cloud recordings to Zoom Clips.
    pub allow_add_cloud_recordings_to_zoom_clips: Option<bool>,
    /// Whether Zoom Revenue Accelerator deletes its recordings by its own settings.
    pub allow_revenue_accelerator_manage_recording_separate_auto_delete: Option<bool>,
}

/// Changes to the archiving setting. Omitted fields keep their values.
#[zoom_model]
pub struct ArchiveUpdate {
    /// Whether meetings are archived.
    pub enable: Option<bool>,
    /// Content of the archive and its retention period.
    pub settings: Option<ArchiveSettingsUpdate>,
    /// Archived sessions: meetings, webinars or both.
    #[zoom(rename = "type")]
    pub kind: Option<ArchiveType>,
}

/// Changes to the archived content. Omitted fields keep their values.
#[zoom_model]
pub struct ArchiveSettingsUpdate {
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
