//! Common areas: policy.

use super::super::{
    AudioNotification, CallPark, CallParkUpdate, ExtensionLockedBy, ExtensionPolicyState, LockablePolicy,
    PolicyStateUpdate, RecordingCalls, SelectOutboundCallerIdUpdate, Toggle, VoicemailEmailNotification,
    VoicemailNotificationByEmailUpdate,
};
use zoom_api::zoom_model;

/// Policies of a common area, which are exceptions from restrictions.
#[zoom_model(response)]
pub struct Policy {
    /// Whether calls outside the calling plan to other countries are possible.
    pub international_calling: Option<InternationalCalling>,
    /// Whether rules restrict calls to countries, cities or numbers.
    pub outbound_calling: Option<LockablePolicy>,
    /// Recordings that users start and stop themselves.
    pub ad_hoc_call_recording: Option<AdHocCallRecording>,
    /// Automatic recording of calls.
    pub auto_call_recording: Option<AutoCallRecording>,
    /// Whether calls can be parked and picked up at another extension.
    pub call_park: Option<CallPark>,
    /// Whether calls can be handed off to a Zoom Room; only on smartphones, and if smartphones of common areas are
    /// enabled.
    pub hand_off_to_room: Option<ExtensionPolicyState>,
    /// Whether users can choose the number that called people see.
    pub select_outbound_caller_id: Option<SelectOutboundCallerId>,
    /// Whether calls can be switched to the mobile carrier.
    pub mobile_switch_to_carrier: Option<ExtensionPolicyState>,
    /// Whether voicemails and videomails are transcribed; existing transcripts stay available when it is turned off.
    pub voicemail_transcription: Option<ExtensionPolicyState>,
    /// Whether users receive an email about a new voicemail of themselves, their call queues, auto receptionists or
    /// shared lines.
    pub voicemail_notification_by_email: Option<VoicemailEmailNotification>,
    /// Whether voicemails of users and shared line groups can be checked by phone with a PIN.
    pub check_voicemails_over_phone: Option<ExtensionPolicyState>,
    /// Whether assistants can make and answer calls for the common area (call delegation).
    pub delegation: Option<ExtensionPolicyState>,
    /// Whether iOS and iPadOS always use CallKit for incoming calls, which reduces the number of simultaneous calls
    /// from four to two.
    pub ios_call_kit: Option<ExtensionPolicyState>,
    /// Whether the call history of iOS and iPadOS hides calls of Zoom Phone.
    pub hide_zoom_phone_calls_in_ios: Option<ExtensionPolicyState>,
}

/// Setting: international calls are allowed.
#[zoom_model(response)]
pub struct InternationalCalling {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it.
    pub modified: Option<bool>,
}

/// Level that locked a setting, so that lower levels cannot change it.
#[zoom_model]
pub enum LockedBy {
    /// Account.
    Account,
    /// Site.
    Site,
}

/// Setting: users can start and stop recordings themselves.
#[zoom_model(response)]
pub struct AdHocCallRecording {
    /// Whether the extension can record calls on demand and store them in the cloud.
    pub enable: Option<bool>,
    /// Whether participants hear that a recording starts.
    pub recording_start_prompt: Option<bool>,
    /// Whether recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<ExtensionLockedBy>,
}

/// Setting: calls are recorded automatically.
#[zoom_model(response)]
pub struct AutoCallRecording {
    /// Whether users can stop and resume automatic recordings.
    pub allow_stop_resume_recording: Option<bool>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<ExtensionLockedBy>,
    /// Whether inbound, outbound or both kinds of calls are recorded.
    pub recording_calls: Option<RecordingCalls>,
    /// Whether recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Announcement to inbound callers that the call is recorded.
    pub inbound_audio_notification: Option<AudioNotification>,
    /// Announcement to called people that the call is recorded.
    pub outbound_audio_notification: Option<AudioNotification>,
}

/// Setting: users can choose the number that they show.
#[zoom_model(response)]
pub struct SelectOutboundCallerId {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether the caller ID can be hidden.
    pub allow_hide_outbound_caller_id: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<ExtensionLockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it.
    pub modified: Option<bool>,
}

/// Changes to the policies of a common area.
#[zoom_model]
pub struct PolicyUpdate {
    /// Whether calls outside the calling plan to other countries are possible.
    pub international_calling: Option<PolicyStateUpdate>,
    /// Recordings that users start and stop themselves.
    pub ad_hoc_call_recording: Option<AdHocCallRecordingUpdate>,
    /// Automatic recording of calls.
    pub auto_call_recording: Option<AutoCallRecordingUpdate>,
    /// Whether calls can be parked and picked up at another extension.
    pub call_park: Option<CallParkUpdate>,
    /// Whether calls can be handed off to a Zoom Room; only on smartphones, and if smartphones of common areas are
    /// enabled.
    pub hand_off_to_room: Option<Toggle>,
    /// Whether users can choose the number that called people see.
    pub select_outbound_caller_id: Option<SelectOutboundCallerIdUpdate>,
    /// Whether calls can be switched to the mobile carrier.
    pub mobile_switch_to_carrier: Option<Toggle>,
    /// Whether voicemails and videomails are transcribed; existing transcripts stay available when it is turned off.
    pub voicemail_transcription: Option<PolicyStateUpdate>,
    /// Whether users receive an email about a new voicemail of themselves, their call queues, auto receptionists or
    /// shared lines.
    pub voicemail_notification_by_email: Option<VoicemailNotificationByEmailUpdate>,
    /// Whether voicemails of users and shared line groups can be checked by phone with a PIN.
    pub check_voicemails_over_phone: Option<PolicyStateUpdate>,
    /// Whether assistants can make and answer calls for the common area (call delegation).
    pub delegation: Option<bool>,
    /// Whether iOS and iPadOS always use CallKit for incoming calls, which reduces the number of simultaneous calls
    /// from four to two.
    pub ios_call_kit: Option<PolicyStateUpdate>,
    /// Whether the call history of iOS and iPadOS hides calls of Zoom Phone; requires CallKit and client 6.3.0 or
    /// later.
    pub hide_phone_call_history_in_ios: Option<PolicyStateUpdate>,
}

/// Changes to the setting: users can start and stop recordings themselves.
#[zoom_model]
pub struct AdHocCallRecordingUpdate {
    /// Whether the extension can record calls on demand and store them in the cloud.
    pub enable: Option<bool>,
    /// Whether participants hear that a recording starts.
    pub recording_start_prompt: Option<bool>,
    /// Whether participants press 1 to consent to the recording.
    pub recording_explicit_consent: Option<bool>,
    /// Whether recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
}

/// Changes to the setting: calls are recorded automatically.
#[zoom_model]
pub struct AutoCallRecordingUpdate {
    /// Whether users can stop and resume automatic recordings.
    pub allow_stop_resume_recording: Option<bool>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether inbound, outbound or both kinds of calls are recorded.
    pub recording_calls: Option<RecordingCalls>,
    /// Whether recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Announcement to inbound callers that the call is recorded.
    pub inbound_audio_notification: Option<AudioNotification>,
    /// Announcement to called people that the call is recorded.
    pub outbound_audio_notification: Option<AudioNotification>,
}
