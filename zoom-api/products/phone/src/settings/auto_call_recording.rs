//! Settings: auto call recording.

use super::super::{InboundAudioNotification, LockedBy, RecordingCalls};
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
    /// Whether a call ends if it cannot be recorded and does not recover within five seconds; emergency calls never
    /// end.
    pub disconnect_on_recording_failure: Option<bool>,
    /// Beep that recorded people hear; only in the new policy framework.
    pub play_recording_beep_tone: Option<PlayRecordingBeepTone>,
    /// Announcement to inbound callers that the call is recorded.
    pub inbound_audio_notification: Option<InboundAudioNotification>,
    /// Announcement to called people that the call is recorded.
    pub outbound_audio_notification: Option<InboundAudioNotification>,
}

/// Setting: a beep is played while a call is recorded.
#[zoom_model(response)]
pub struct PlayRecordingBeepTone {
    /// Whether recorded people hear a beep while they are recorded.
    pub enable: Option<bool>,
    /// Whether all participants or only the recording user hear the beep; present if `enable` is `true`.
    pub play_beep_member: Option<PlayBeepMember>,
    /// Volume of the beep: 0, 20, 40, 60, 80 or 100.
    #[zoom(values = [0, 20, 40, 60, 80, 100])]
    pub play_beep_volume: Option<i64>,
    /// Seconds between beeps.
    #[zoom(values = [5, 10, 15, 20, 25, 30, 60, 120])]
    pub play_beep_time_interval: Option<i64>,
}

/// People who hear the beep of a recording.
#[zoom_model]
pub enum PlayBeepMember {
    /// All participants.
    #[zoom(rename = "allMembers")]
    AllMembers,
    /// User who records.
    #[zoom(rename = "recordingUser")]
    RecordingUser,
}
