//! User settings: recording.

use super::super::{
    AuthenticatedCloudRecordingView, AutoRecording, CloudRecordingPermanentlyDeleted, IpAddressAccessControl,
    LocalRecordingOptions, RecordFilesSeparately, RecordingNotificationForZoomClient, RecordingNotificationsPhoneUsers,
    SmartRecording,
};
use zoom_api::zoom_model;

/// Recording settings of a user, for cloud and local recordings.
#[zoom_model]
pub struct Recording {
    /// Whether the host must confirm the disclaimer.
    pub ask_host_to_confirm_disclaimer: Option<bool>,
    /// Whether participants must consent when a recording starts; requires `recording_disclaimer`.
    pub ask_participants_to_consent_disclaimer: Option<bool>,
    /// Whether cloud recordings are deleted automatically after a number of days.
    pub auto_delete_cmr: Option<bool>,
    /// Number of days after which cloud recordings are deleted, if `auto_delete_cmr` is enabled.
    pub auto_delete_cmr_days: Option<AutoDeleteDays>,
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
    /// Storage location of automatic meeting recordings, if enabled.
    pub auto_recording: Option<AutoRecording>,
    /// Whether hosts can record meetings and webinars to the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether the host can pause or stop the automatic cloud recording.
    pub host_pause_stop_recording: Option<bool>,
    /// IP addresses that can access cloud recordings.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts and participants can make local recordings.
    pub local_recording: Option<bool>,
    /// Whether the mixed audio is recorded to a separate file.
    pub record_audio_file: Option<bool>,
    /// Whether the gallery view is recorded together with the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the active speaker is recorded together with the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether cloud recordings are transcribed.
    pub recording_audio_transcript: Option<bool>,
    /// Whether participants see a disclaimer before a recording starts.
    #[deprecated = "deprecated by Zoom; use `recording_notification_for_zoom_client`"]
    pub recording_disclaimer: Option<bool>,
    /// Smart recording features: highlights, chapters and next steps.
    pub smart_recording: Option<SmartRecording>,
    /// Passcode requirements of recordings.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Whether the recording includes the chat.
    pub save_chat_text: Option<bool>,
    /// Whether recordings show a timestamp.
    pub show_timestamp: Option<bool>,
    /// Recording notifications in Zoom clients.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClient>,
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
