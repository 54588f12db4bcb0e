//! Setting templates: policy.

use super::super::{CallOverflowType, RecordingCalls};
use zoom_api::zoom_model;

/// Policies that a template sets.
#[zoom_model(response)]
pub struct Policy {
    /// Recordings that users start and stop themselves.
    pub ad_hoc_call_recording: Option<AdHocCallRecording>,
    /// Automatic recording of calls.
    pub auto_call_recording: Option<AutoCallRecording>,
    /// Whether messages can be sent and received; each user needs a calling plan and a phone number for it.
    pub sms: Option<Sms>,
    /// Voicemail settings.
    pub voicemail: Option<Voicemail>,
    /// Call forwarding settings.
    pub call_forwarding: Option<CallForwarding>,
    /// Whether and where overflowing calls are forwarded.
    pub call_overflow: Option<CallOverflow>,
}

/// Setting: users can start and stop recordings themselves.
#[zoom_model]
pub struct AdHocCallRecording {
    /// Whether the extension can record calls on demand and store them in the cloud.
    pub enable: Option<bool>,
    /// Whether participants hear that a recording starts.
    pub recording_start_prompt: Option<bool>,
    /// Whether recordings are transcribed.
    pub recording_transcription: Option<bool>,
}

/// Setting: calls are recorded automatically.
#[zoom_model(response)]
pub struct AutoCallRecording {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether inbound, outbound or both kinds of calls are recorded.
    pub recording_calls: Option<String>,
    /// Whether participants hear that a recording starts.
    #[deprecated = "deprecated by Zoom; use `inbound_audio_notification` and `outbound_audio_notification`"]
    pub recording_start_prompt: Option<bool>,
    /// Whether recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Announcement to inbound callers that the call is recorded.
    pub inbound_audio_notification: Option<AudioNotification>,
    /// Announcement to called people that the call is recorded.
    pub outbound_audio_notification: Option<AudioNotification>,
}

/// Announcement that a call is recorded.
///
/// Without consent options of callers, the values for inbound and outbound calls must be equal.
#[zoom_model]
pub struct AudioNotification {
    /// Whether participants hear that a recording starts.
    pub recording_start_prompt: Option<bool>,
}

/// Setting: users can send and receive messages.
#[zoom_model]
pub struct Sms {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether messages to and from other countries are possible.
    pub international_sms: Option<bool>,
}

/// Setting: extensions can receive voicemail.
#[zoom_model]
pub struct Voicemail {
    /// Whether voicemails are transcribed.
    pub allow_transcription: Option<bool>,
    /// Whether the extension can access, receive and share voicemail.
    pub enable: Option<bool>,
}

/// Setting: users can forward calls to other numbers.
#[zoom_model]
pub struct CallForwarding {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Restriction of forwarding: `1` low (no external numbers), `2` medium (no external contacts either), `3` high
    /// (also no numbers that the recipient needs), `4` none.
    pub call_forwarding_type: Option<CallOverflowType>,
}

/// Setting: calls to a queue or user can be forwarded when nobody answers.
#[zoom_model]
pub struct CallOverflow {
    /// Whether users can forward calls that are not answered to other numbers.
    pub enable: Option<bool>,
    /// Restriction of overflow: `1` low (no external numbers), `2` medium (no external contacts either), `3` high (no
    /// internal extensions without automatic recording of inbound calls either), `4` none.
    pub call_overflow_type: Option<CallOverflowType>,
}

/// Changes to the policies that a template sets.
#[zoom_model]
pub struct PolicyUpdate {
    /// Recordings that users start and stop themselves.
    pub ad_hoc_call_recording: Option<AdHocCallRecording>,
    /// Automatic recording of calls.
    pub auto_call_recording: Option<AutoCallRecordingUpdate>,
    /// Whether messages can be sent and received; each user needs a calling plan and a phone number for it.
    pub sms: Option<Sms>,
    /// Voicemail settings.
    pub voicemail: Option<Voicemail>,
    /// Call forwarding settings.
    pub call_forwarding: Option<CallForwarding>,
    /// Whether and where overflowing calls are forwarded.
    pub call_overflow: Option<CallOverflow>,
}

/// Changes to the setting: calls are recorded automatically.
#[zoom_model]
pub struct AutoCallRecordingUpdate {
    /// Whether calls are recorded automatically.
    pub enable: Option<bool>,
    /// Whether inbound, outbound or both kinds of calls are recorded.
    pub recording_calls: Option<RecordingCalls>,
    /// Whether participants hear that a recording starts.
    #[deprecated = "deprecated by Zoom; use `inbound_audio_notification` and `outbound_audio_notification`"]
    pub recording_start_prompt: Option<bool>,
    /// Whether recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Announcement to inbound callers that the call is recorded.
    pub inbound_audio_notification: Option<AudioNotification>,
    /// Announcement to called people that the call is recorded.
    pub outbound_audio_notification: Option<AudioNotification>,
}
