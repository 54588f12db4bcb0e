//! Events: group settings updated ad hoc call recording.

use super::GroupPlayRecordingBeepTone;
use zoom_api::zoom_model;

/// Settings of a group for ad-hoc call recording.
#[zoom_model]
pub struct GroupAdHocCallRecording {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AdHocRecordingLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Whether users can download their own ad-hoc recordings.
    pub allow_download: Option<bool>,
    /// Whether users can delete their own ad-hoc recordings.
    pub allow_delete: Option<bool>,
    /// Whether participants hear an announcement when the recording starts.
    pub recording_start_prompt: Option<bool>,
    /// Whether participants must press 1 to consent to the recording.
    pub recording_explicit_consent: Option<bool>,
    /// Whether a beep sounds while a call is recorded. Present only in the new policy framework.
    pub play_recording_beep_tone: Option<GroupPlayRecordingBeepTone>,
}

/// Level of administration that locked the setting.
#[zoom_model]
pub enum AdHocRecordingLockedBy {
    /// Not locked.
    Invalid,
    /// Account.
    Account,
    /// Site.
    Site,
}
