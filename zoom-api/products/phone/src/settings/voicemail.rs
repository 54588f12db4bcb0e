//! Settings: voicemail.

use super::super::LockedBy;
use zoom_api::zoom_model;

/// Setting: users can receive voicemail and videomail.
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
    /// Whether users can download their own voicemails and videomails.
    pub allow_download: Option<bool>,
    /// Whether users can delete their own voicemails and videomails.
    pub allow_delete: Option<bool>,
    /// Whether users can share their own voicemails.
    pub allow_share: Option<bool>,
    /// Whether greetings of voicemail and videomail can have a virtual background.
    pub allow_virtual_background: Option<bool>,
}
