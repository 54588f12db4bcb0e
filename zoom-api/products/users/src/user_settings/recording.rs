//! User settings: recording.

use super::super::{
    AuthenticatedCloudRecordingView, AutoRecording, CloudRecordingPermanentlyDeleted, IpAddressAccessControl,
    LocalRecordingOptions, RecordFilesSeparately, RecordingNotificationForZoomClient,
    RecordingNotificationForZoomClientUpdate, RecordingNotificationsPhoneUsers, SmartRecording,
};
use zoom_api::zoom_model;

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
