//! Settings of a meeting's cloud recording: sharing, protection and registration.

use jiff::civil::Date;

use super::ApprovalType;
use zoom_api::types::{CommaSeparated, MeetingUuid};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the settings of a meeting's cloud recording: sharing, protection and registration.
///
/// Content access details are included only for users with the permission "View the recording content".
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/recordings/settings",
    scopes = ["recording:read", "recording:read:admin", "cloud_recording:read:recording_settings", "cloud_recording:read:recording_settings:admin", "cloud_recording:read:recording_settings:master"],
    rate_limit = Light,
    operation = "recordingSettingUpdate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/%7BmeetingId%7D/recordings/settings",
    errors(
        /// The requested resource does not exist.
        404 => NotFound,
    )
)]
pub fn get_recording_settings(
    /// ID of the meeting or webinar, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
) -> RecordingSettings;

/// Updates the settings of a meeting's cloud recording: sharing, protection and registration.
///
/// Changes of the content access require the permissions to view recording content and to edit recordings.
#[zoom_endpoint(
    PATCH, "/meetings/<meeting_id>/recordings/settings", json,
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:update:recording_settings", "cloud_recording:update:recording_settings:admin", "cloud_recording:update:recording_settings:master"],
    rate_limit = Light,
    operation = "recordingSettingsUpdate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PATCH/meetings/%7BmeetingId%7D/recordings/settings",
    errors(
        /// The requested resource does not exist.
        404 => NotFound,
    )
)]
pub fn update_recording_settings(
    /// ID of the meeting or webinar, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
    /// Changes to apply.
    #[body]
    recording_settings: RecordingSettingsUpdate,
) -> NoContent;

/// Recording settings of a meeting: sharing, protection and registration.
#[zoom_model(response)]
pub struct RecordingSettings {
    /// Approval type of viewers: automatic, manual, or no registration.
    pub approval_type: Option<ApprovalType>,
    /// Email domains whose users can view the recording.
    pub authentication_domains: Option<CommaSeparated<String>>,
    /// Authentication option required from viewers.
    pub authentication_option: Option<String>,
    /// Name of the authentication option required from viewers.
    pub authentication_name: Option<String>,
    /// Whether viewers must register for the recording.
    pub on_demand: Option<bool>,
    /// Passcode that protects the recording: letters, digits and special characters. It must also meet the account's
    /// requirements for such passcodes.
    #[zoom(secret, min_length = 8, max_length = 10)]
    pub password: Option<String>,
    /// Whether only signed-in users can view the recording.
    pub recording_authentication: Option<bool>,
    /// Whether the host is notified by email when someone registers to view the recording; only for on-demand
    /// recordings.
    pub send_email_to_host: Option<bool>,
    /// Audience of the shared recording.
    pub share_recording: Option<ShareRecording>,
    /// Whether the registration page has buttons for sharing on social media; only for on-demand recordings.
    pub show_social_share_buttons: Option<bool>,
    /// Name of the recording.
    pub topic: Option<String>,
    /// Whether viewers can download the recording.
    pub viewer_download: Option<bool>,
    /// Whether the cloud recording is deleted automatically. The host's setting that deletes recordings automatically
    /// must be enabled.
    pub auto_delete: Option<bool>,
    /// Date on which the recording will be deleted; absent unless `auto_delete` is `true`.
    pub auto_delete_date: Option<Date>,
}

/// Audience of a shared recording.
#[zoom_model]
pub enum ShareRecording {
    /// Anyone with the link.
    Publicly,
    /// Users of the account only.
    Internally,
    /// Nobody: not shared.
    None,
}

/// Changes to a recording's settings. Omitted fields keep their values.
#[zoom_model]
pub struct RecordingSettingsUpdate {
    /// Approval type of viewers: automatic, manual, or no registration.
    pub approval_type: Option<ApprovalType>,
    /// Email domains whose users can view the recording.
    pub authentication_domains: Option<CommaSeparated<String>>,
    /// Authentication option required from viewers.
    pub authentication_option: Option<String>,
    /// Whether viewers must register for the recording.
    pub on_demand: Option<bool>,
    /// Passcode that protects the recording: letters, digits and special characters. It must also meet the account's
    /// requirements for such passcodes.
    #[zoom(secret, min_length = 8, max_length = 10)]
    pub password: Option<String>,
    /// Whether only signed-in users can view the recording.
    pub recording_authentication: Option<bool>,
    /// Whether the host is notified by email when someone registers to view the recording; only for on-demand
    /// recordings.
    pub send_email_to_host: Option<bool>,
    /// Audience of the shared recording.
    pub share_recording: Option<ShareRecording>,
    /// Whether the registration page has buttons for sharing on social media; only for on-demand recordings.
    pub show_social_share_buttons: Option<bool>,
    /// Name of the recording.
    pub topic: Option<String>,
    /// Whether viewers can download the recording.
    pub viewer_download: Option<bool>,
    /// Whether the cloud recording is deleted automatically. The host's setting that deletes recordings automatically
    /// must be enabled.
    pub auto_delete: Option<bool>,
}
