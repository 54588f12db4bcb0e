//! Events: group settings updated auto call recording.

use super::{GroupLockedBy, RecordingCalls};
use zoom_api::zoom_model;

/// Settings of a group for automatic call recording.
#[zoom_model]
pub struct GroupAutoCallRecording {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Direction of the calls that are recorded automatically.
    pub recording_calls: Option<RecordingCalls>,
    /// Whether recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Whether participants hear an announcement when the recording starts.
    pub recording_start_prompt: Option<bool>,
    /// ID of the audio item that is played when the recording starts.
    pub recording_start_prompt_audio_id: Option<String>,
    /// Whether participants must press 1 to consent to the recording.
    pub recording_explicit_consent: Option<bool>,
    /// Whether users can stop and resume an automatic recording.
    pub allow_stop_resume_recording: Option<bool>,
    /// Whether a call is disconnected if its automatic recording has a problem and cannot reconnect within 5 seconds.
    /// Emergency calls are exempt.
    pub disconnect_on_recording_failure: Option<bool>,
    /// Whether a beep sounds while a call is recorded. Present only in the new policy framework.
    pub play_recording_beep_tone: Option<GroupPlayRecordingBeepTone>,
}

/// Settings of a group for the beep of recordings.
#[zoom_model]
pub struct GroupPlayRecordingBeepTone {
    /// Whether recorded people hear a beep while they are recorded.
    pub enable: Option<bool>,
    /// Volume of the beep, 0 to 100 in steps of 20; only if `enable` is true.
    #[zoom(values = [0, 20, 40, 60, 80, 100])]
    pub play_beep_volume: Option<i64>,
    /// Time between two beeps, in seconds; only if `enable` is true.
    #[zoom(values = [5, 10, 15, 20, 25, 30, 60, 120])]
    pub play_beep_time_interval: Option<i64>,
    /// People who hear the beep; only if `enable` is true.
    pub play_beep_member: Option<GroupPlayBeepMember>,
}

/// People who hear the beep of recordings in a group.
#[zoom_model]
pub enum GroupPlayBeepMember {
    /// All participants.
    #[zoom(rename = "allMember")]
    AllMember,
    /// Side that records the call.
    #[zoom(rename = "recordingSide")]
    RecordingSide,
}
