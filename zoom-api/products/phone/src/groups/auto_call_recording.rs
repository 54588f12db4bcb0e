//! Groups: auto call recording.

use super::super::{InboundAudioNotification, PlayRecordingBeepTone, RecordingCalls};
use super::LockedBy;
use zoom_api::zoom_model;

/// Setting: calls are recorded automatically.
#[zoom_model(response)]
pub struct AutoCallRecording {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether inbound, outbound or both kinds of calls are recorded.
    pub recording_calls: Option<RecordingCalls>,
    /// Whether recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Whether participants hear that a recording starts.
    #[deprecated = "deprecated by Zoom; use `inbound_audio_notification` and `outbound_audio_notification`"]
    pub recording_start_prompt: Option<bool>,
    /// ID of the audio item that is played when the recording starts.
    #[deprecated = "deprecated by Zoom; use `inbound_audio_notification` and `outbound_audio_notification`"]
    pub recording_start_prompt_audio_id: Option<String>,
    /// Whether participants press 1 to consent to the recording.
    #[deprecated = "deprecated by Zoom; use `inbound_audio_notification` and `outbound_audio_notification`"]
    pub recording_explicit_consent: Option<bool>,
    /// Whether users can stop and resume automatic recordings.
    pub allow_stop_resume_recording: Option<bool>,
    /// Whether a call other than an emergency call ends if it cannot be recorded and does not reconnect within five
    /// seconds.
    pub disconnect_on_recording_failure: Option<bool>,
    /// Beep during a recorded call.
    pub play_recording_beep_tone: Option<PlayRecordingBeepTone>,
    /// Announcement to inbound callers that the call is recorded.
    pub inbound_audio_notification: Option<InboundAudioNotification>,
    /// Announcement to called people that the call is recorded.
    pub outbound_audio_notification: Option<InboundAudioNotification>,
}
