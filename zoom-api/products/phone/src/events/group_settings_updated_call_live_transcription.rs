//! Events: group settings updated call live transcription.

use super::TranscriptionStartPrompt;
use zoom_api::zoom_model;

/// Settings of a group for live transcription of calls.
#[zoom_model]
pub struct GroupCallLiveTranscription {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether participants hear an announcement when the transcription starts.
    pub transcription_start_prompt: Option<TranscriptionStartPrompt>,
}

/// Level that locked a setting of a group.
#[zoom_model]
pub enum GroupLockedBy {
    /// Not locked.
    Invalid,
    /// Account.
    Account,
    /// User group.
    UserGroup,
}
