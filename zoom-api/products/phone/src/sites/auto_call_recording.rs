//! Sites: auto call recording.

use super::super::{AudioNotification, PlayRecordingBeepTone, RecordingCalls, SiteLockedBy};
use zoom_api::zoom_model;

/// Setting: calls are recorded automatically.
#[zoom_model(response)]
pub struct AutoCallRecording {
    /// Whether users can stop and resume automatic recordings.
    pub allow_stop_resume_recording: Option<bool>,
    /// Whether a call ends if it cannot be recorded.
    pub disconnect_on_recording_failure: Option<bool>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
    /// Whether inbound, outbound or both kinds of calls are recorded.
    pub recording_calls: Option<RecordingCalls>,
    /// Whether participants press 1 to consent to the recording.
    #[deprecated = "deprecated by Zoom; use `inbound_audio_notification` and `outbound_audio_notification`"]
    pub recording_explicit_consent: Option<bool>,
    /// Whether participants hear that a recording starts.
    #[deprecated = "deprecated by Zoom; use `inbound_audio_notification` and `outbound_audio_notification`"]
    pub recording_start_prompt: Option<bool>,
    /// Whether recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Beep that recorded people hear; only in the new policy framework.
    pub play_recording_beep_tone: Option<PlayRecordingBeepTone>,
    /// Announcement to inbound callers that the call is recorded.
    pub inbound_audio_notification: Option<AudioNotification>,
    /// Announcement to called people that the call is recorded.
    pub outbound_audio_notification: Option<AudioNotification>,
}

/// Changes to the setting: calls are recorded automatically.
#[zoom_model]
pub struct AutoCallRecordingUpdate {
    /// Whether users can stop and resume automatic recordings.
    pub allow_stop_resume_recording: Option<bool>,
    /// Whether a call ends if it cannot be recorded.
    pub disconnect_on_recording_failure: Option<bool>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Whether inbound, outbound or both kinds of calls are recorded.
    pub recording_calls: Option<RecordingCalls>,
    /// Whether participants press 1 to consent to the recording.
    #[deprecated = "deprecated by Zoom; use `inbound_audio_notification` and `outbound_audio_notification`"]
    pub recording_explicit_consent: Option<bool>,
    /// Whether participants hear that a recording starts.
    #[deprecated = "deprecated by Zoom; use `inbound_audio_notification` and `outbound_audio_notification`"]
    pub recording_start_prompt: Option<bool>,
    /// Whether recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Beep that recorded people hear; only in the new policy framework.
    pub play_recording_beep_tone: Option<PlayRecordingBeepTone>,
    /// Announcement to inbound callers that the call is recorded.
    pub inbound_audio_notification: Option<AudioNotification>,
    /// Announcement to called people that the call is recorded.
    pub outbound_audio_notification: Option<AudioNotification>,
}
