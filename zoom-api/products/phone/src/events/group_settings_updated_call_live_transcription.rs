//! Events: group settings updated call live transcription.

use super::TranscriptionStartPrompt;
use zoom_api::zoom_model;

/// A group settings updated call live transcription.
#[zoom_model]
pub struct GroupSettingsUpdatedCallLiveTranscription {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether participants hear an announcement when the transcription starts.
    pub transcription_start_prompt: Option<TranscriptionStartPrompt>,
}

/// Possible values of a group settings updated locked by.
#[zoom_model]
pub enum GroupSettingsUpdatedLockedBy {
    /// Invalid.
    Invalid,
    /// Account.
    Account,
    /// User group.
    UserGroup,
}
