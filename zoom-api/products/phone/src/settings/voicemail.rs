//! Settings: voicemail.

use super::super::LockedBy;
use zoom_api::zoom_model;

/// Voicemail.
#[zoom_model(response)]
pub struct Voicemail {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether users can use videomail.
    pub allow_videomail: Option<bool>,
    /// Whether the member can download.
    pub allow_download: Option<bool>,
    /// Whether the member can delete.
    pub allow_delete: Option<bool>,
    /// Whether users can share their voicemails.
    pub allow_share: Option<bool>,
    /// Whether greetings can have a virtual background.
    pub allow_virtual_background: Option<bool>,
}
