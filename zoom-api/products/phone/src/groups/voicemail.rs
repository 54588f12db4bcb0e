//! Groups: voicemail.

use super::LockedBy;
use zoom_api::zoom_model;

/// Setting: users can access, receive and share voicemail and videomail.
#[zoom_model(response)]
pub struct Voicemail {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Whether users can delete their voicemails.
    pub allow_delete: Option<bool>,
    /// Whether users can download their voicemails.
    pub allow_download: Option<bool>,
    /// Whether users can access, share, download or delete videomail.
    pub allow_videomail: Option<bool>,
    /// Whether users can share their voicemails.
    pub allow_share: Option<bool>,
    /// Whether videomails and video greetings can have a virtual background.
    pub allow_virtual_background: Option<bool>,
}
