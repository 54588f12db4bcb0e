//! How a meeting's cloud recording is shared, protected and registered for.

use super::ApprovalType;
use zoom_api::types::MeetingUuid;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the settings of a meeting's cloud recording: how it is shared, protected and registered for.
///
/// The details of access to the content are included only for a user with the permission "View the recording content".
///
/// Zoom's page: [Get meeting recording settings](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/%7BmeetingId%7D/recordings/settings).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/recordings/settings",
    scopes = ["recording:read", "recording:read:admin", "cloud_recording:read:recording_settings", "cloud_recording:read:recording_settings:admin", "cloud_recording:read:recording_settings:master"],
    rate_limit = Light,
    errors(
        /// What the call names is not there.
        404 => NotFound,
    )
)]
pub fn get_recording_settings(
    /// The meeting or webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
) -> RecordingSettings;

/// Changes the settings of a meeting's cloud recording: how it is shared, protected and registered for.
///
/// Whoever changes access to the content needs the permissions to view recording content and to edit recordings.
///
/// Zoom's page: [Update meeting recording settings](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PATCH/meetings/%7BmeetingId%7D/recordings/settings).
#[zoom_endpoint(
    PATCH, "/meetings/<meeting_id>/recordings/settings", json,
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:update:recording_settings", "cloud_recording:update:recording_settings:admin", "cloud_recording:update:recording_settings:master"],
    rate_limit = Light,
    errors(
        /// What the call names is not there.
        404 => NotFound,
    )
)]
pub fn update_recording_settings(
    /// The meeting or webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
    /// What to change.
    #[body]
    recording_settings: RecordingSettingsUpdate,
) -> NoContent;

/// How a meeting's recording is shared, protected and registered for.
#[zoom_model]
pub struct RecordingSettings {
    /// How viewers of the recording are let in: approved at once, approved by hand, or without registration.
    pub approval_type: Option<ApprovalType>,
    /// The e-mail domains whose users may view the recording.
    pub authentication_domains: Option<String>,
    /// The authentication that viewers need.
    pub authentication_option: Option<String>,
    /// The name of the authentication that viewers need.
    pub authentication_name: Option<String>,
    /// Whether viewers have to register for the recording.
    pub on_demand: Option<bool>,
    /// The passcode that protects the recording: letters, digits and special characters mixed. It must also meet the
    /// account's rules for such passcodes. 8 to 10 characters.
    #[zoom(secret)]
    pub password: Option<String>,
    /// Whether only people who signed in may view the recording.
    pub recording_authentication: Option<bool>,
    /// Whether the host is told by e-mail when someone registers to view the recording; for on-demand recordings only.
    pub send_email_to_host: Option<bool>,
    /// With whom the recording is shared.
    pub share_recording: Option<ShareRecording>,
    /// Whether the registration page has buttons to share it on social media; for on-demand recordings only.
    pub show_social_share_buttons: Option<bool>,
    /// The name of the recording.
    pub topic: Option<String>,
    /// Whether viewers may download the recording.
    pub viewer_download: Option<bool>,
    /// Whether the cloud recording is deleted automatically. The host's setting that deletes recordings after some days
    /// must be on.
    pub auto_delete: Option<bool>,
    /// The day the recording will be deleted; absent unless `auto_delete` is `true`.
    pub auto_delete_date: Option<String>,
}

/// Who can watch a shared recording.
#[zoom_model]
pub enum ShareRecording {
    /// Anyone with the link.
    Publicly,
    /// Members of the account only.
    Internally,
    /// Nobody: it is not shared.
    None,
}

/// What is changed of a recording's settings; what is left out stays as it is.
#[zoom_model]
pub struct RecordingSettingsUpdate {
    /// How viewers of the recording are let in: approved at once, approved by hand, or without registration.
    pub approval_type: Option<ApprovalType>,
    /// The e-mail domains whose users may view the recording.
    pub authentication_domains: Option<String>,
    /// The authentication that viewers need.
    pub authentication_option: Option<String>,
    /// Whether viewers have to register for the recording.
    pub on_demand: Option<bool>,
    /// The passcode that protects the recording: letters, digits and special characters mixed. It must also meet the
    /// account's rules for such passcodes. 8 to 10 characters.
    #[zoom(secret)]
    pub password: Option<String>,
    /// Whether only people who signed in may view the recording.
    pub recording_authentication: Option<bool>,
    /// Whether the host is told by e-mail when someone registers to view the recording; for on-demand recordings only.
    pub send_email_to_host: Option<bool>,
    /// With whom the recording is shared.
    pub share_recording: Option<ShareRecording>,
    /// Whether the registration page has buttons to share it on social media; for on-demand recordings only.
    pub show_social_share_buttons: Option<bool>,
    /// The name of the recording.
    pub topic: Option<String>,
    /// Whether viewers may download the recording.
    pub viewer_download: Option<bool>,
    /// Whether the cloud recording is deleted automatically. The host's setting that deletes recordings after some days
    /// must be on.
    pub auto_delete: Option<bool>,
}
