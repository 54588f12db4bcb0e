//! Groups: ad hoc call recording.

use super::super::{PlayRecordingBeepTone, SiteLockedBy};
use zoom_api::zoom_model;

/// Setting: users can start and stop recordings themselves.
#[zoom_model(response)]
pub struct AdHocCallRecording {
    /// Whether the extension can record calls on demand and store them in the cloud.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
    /// Whether recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Whether users can download recordings that they started.
    pub allow_download: Option<bool>,
    /// Whether users can delete recordings that they started.
    pub allow_delete: Option<bool>,
    /// Whether participants hear that a recording starts.
    pub recording_start_prompt: Option<bool>,
    /// Whether participants press 1 to consent to the recording.
    pub recording_explicit_consent: Option<bool>,
    /// Beep during a recorded call.
    pub play_recording_beep_tone: Option<PlayRecordingBeepTone>,
}
