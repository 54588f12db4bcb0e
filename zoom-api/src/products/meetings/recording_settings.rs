//! Recording settings.

use crate::types::MeetingUuid;
use crate::{NoContent, zoom_endpoint, zoom_model};

/// Gets recording settings.
///
/// Zoom's page: [Get meeting recording settings](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/%7BmeetingId%7D/recordings/settings).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/recordings/settings",
    scopes = ["recording:read", "recording:read:admin", "cloud_recording:read:recording_settings", "cloud_recording:read:recording_settings:admin", "cloud_recording:read:recording_settings:master"],
    rate_limit = Light,
    errors(
        /// Not found.
        404 => NotFound,
    )
)]
pub fn get_recording_settings(
    /// The meeting.
    meeting_id: MeetingUuid,
) -> RecordingSettings;

/// Updates recording settings.
///
/// Zoom's page: [Update meeting recording settings](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PATCH/meetings/%7BmeetingId%7D/recordings/settings).
#[zoom_endpoint(
    PATCH, "/meetings/<meeting_id>/recordings/settings", json,
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:update:recording_settings", "cloud_recording:update:recording_settings:admin", "cloud_recording:update:recording_settings:master"],
    rate_limit = Light,
    errors(
        /// Not found.
        404 => NotFound,
    )
)]
pub fn update_recording_settings(
    /// The meeting.
    meeting_id: MeetingUuid,
    /// The recording settings.
    #[body]
    recording_settings: RecordingSettingsUpdate,
) -> NoContent;

/// Recording settings.
#[zoom_model]
pub struct RecordingSettings {
    /// The approval type.
    pub approval_type: Option<ApprovalType>,
    /// The authentication domains.
    pub authentication_domains: Option<String>,
    /// The authentication option.
    pub authentication_option: Option<String>,
    /// The authentication name.
    pub authentication_name: Option<String>,
    /// Whether "on demand" is on.
    pub on_demand: Option<bool>,
    /// The password: 8 to 10 characters.
    #[zoom(secret)]
    pub password: Option<String>,
    /// Whether "recording authentication" is on.
    pub recording_authentication: Option<bool>,
    /// Whether email to host is sent.
    pub send_email_to_host: Option<bool>,
    /// The share recording.
    pub share_recording: Option<ShareRecording>,
    /// Whether social share buttons are shown.
    pub show_social_share_buttons: Option<bool>,
    /// The topic.
    pub topic: Option<String>,
    /// Whether "viewer download" is on.
    pub viewer_download: Option<bool>,
    /// Whether "auto delete" is on.
    pub auto_delete: Option<bool>,
    /// The auto delete date.
    pub auto_delete_date: Option<String>,
}

/// What an approval type can be.
#[zoom_model]
pub enum ApprovalType {
    /// Registrants can watch recording directly.
    RegistrantsCanWatchRecordingDirectly = 0,
    /// Registrants receive emails then watch.
    RegistrantsReceiveEmailsThenWatch = 1,
    /// Disabled.
    Disabled = 2,
}

/// What a share recording can be.
#[zoom_model]
pub enum ShareRecording {
    /// Publicly.
    Publicly,
    /// Internally.
    Internally,
    /// None.
    None,
}

/// What is changed: recording settings.
#[zoom_model]
pub struct RecordingSettingsUpdate {
    /// The approval type.
    pub approval_type: Option<ApprovalType>,
    /// The authentication domains.
    pub authentication_domains: Option<String>,
    /// The authentication option.
    pub authentication_option: Option<String>,
    /// Whether "on demand" is on.
    pub on_demand: Option<bool>,
    /// The password: 8 to 10 characters.
    #[zoom(secret)]
    pub password: Option<String>,
    /// Whether "recording authentication" is on.
    pub recording_authentication: Option<bool>,
    /// Whether email to host is sent.
    pub send_email_to_host: Option<bool>,
    /// The share recording.
    pub share_recording: Option<ShareRecording>,
    /// Whether social share buttons are shown.
    pub show_social_share_buttons: Option<bool>,
    /// The topic.
    pub topic: Option<String>,
    /// Whether "viewer download" is on.
    pub viewer_download: Option<bool>,
    /// Whether "auto delete" is on.
    pub auto_delete: Option<bool>,
}
