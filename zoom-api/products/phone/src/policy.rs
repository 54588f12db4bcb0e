//! Shared types: policy.

use super::ForwardTo;
use zoom_api::zoom_model;

/// Announcement to the participants that a call is recorded.
///
/// Inbound and outbound announcements must have the same values unless Zoom enabled consent options by caller for the
/// account.
#[zoom_model]
pub struct AudioNotification {
    /// Whether participants hear that a recording starts.
    pub recording_start_prompt: Option<bool>,
    /// Whether participants press 1 to consent to the recording.
    pub recording_explicit_consent: Option<bool>,
}

/// Setting: calls can be parked and picked up at another extension.
#[zoom_model(response)]
pub struct CallPark {
    /// Action for a parked call that nobody picks up: 100 rings the parker back, 0 forwards to the parker's voicemail,
    /// 50 to another extension, 9 disconnects.
    pub call_not_picked_up_action: Option<i64>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Minutes until the retrieval code of a parked call expires and a new one is generated.
    #[zoom(values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60])]
    pub expiration_period: Option<i64>,
    /// Extension to which a parked call is forwarded that nobody picks up.
    pub forward_to: Option<ForwardTo>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<ExtensionLockedBy>,
}

/// Changes to the setting: calls can be parked and picked up at another extension.
#[zoom_model]
pub struct CallParkUpdate {
    /// Action for a parked call that nobody picks up: 100 rings the parker back, 0 forwards to the parker's voicemail,
    /// 50 to another extension, 9 disconnects.
    #[zoom(values = [0, 9, 50, 100])]
    pub call_not_picked_up_action: Option<i64>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Minutes until the retrieval code of a parked call expires and a new one is generated.
    #[zoom(values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60])]
    pub expiration_period: Option<i64>,
    /// ID of the extension to which a parked call is forwarded that nobody picks up.
    pub forward_to_extension_id: Option<String>,
}

/// Feature of a device, such as hot desking or call control.
#[zoom_model(response)]
pub struct DeviceFeature {
    /// Whether the feature is on, off or unsupported by the device.
    pub status: Option<DeviceFeatureStatus>,
}

/// Whether a device supports a feature, and whether it is on.
#[zoom_model]
pub enum DeviceFeatureStatus {
    /// Unsupported.
    Unsupported,
    /// On.
    On,
    /// Off.
    Off,
}

/// Policies of a device.
#[zoom_model(response)]
pub struct DevicePolicy {
    /// Whether users can control calls of the desk phone from the Zoom client.
    pub call_control: Option<DeviceFeature>,
    /// Whether users can sign in to the desk phone (hot desking); it is then unusable for others until they sign out.
    pub hot_desking: Option<DeviceFeature>,
}

/// Level at which an extension's policy is locked.
#[zoom_model]
pub enum ExtensionLockedBy {
    /// Account.
    Account,
    /// User group.
    UserGroup,
    /// Site.
    Site,
}

/// Whether a policy of an extension is enabled, and where it is locked.
#[zoom_model(response)]
pub struct ExtensionPolicyState {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<ExtensionLockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it.
    pub modified: Option<bool>,
}

/// Whether a policy is enabled or locked.
#[zoom_model(response)]
pub struct LockablePolicy {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
}

/// Changes to the setting: users can choose the number that they show.
#[zoom_model]
pub struct SelectOutboundCallerIdUpdate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether the caller ID can be hidden.
    pub allow_hide_outbound_caller_id: Option<bool>,
}

/// Setting: voicemails are reported by email.
#[zoom_model(response)]
pub struct VoicemailEmailNotification {
    /// Whether the email contains the voicemail.
    pub include_voicemail_file: Option<bool>,
    /// Whether the email contains the transcript.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<ExtensionLockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it.
    pub modified: Option<bool>,
}

/// Changes to the setting: voicemails are reported by email.
#[zoom_model]
pub struct VoicemailNotificationByEmailUpdate {
    /// Whether the email contains the voicemail.
    pub include_voicemail_file: Option<bool>,
    /// Whether the email contains the transcript.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
}
