//! Settings: voicemail notification by email.

use super::super::LockedBy;
use zoom_api::zoom_model;

/// Setting: voicemails are reported by email.
#[zoom_model(response)]
pub struct VoicemailNotificationByEmail {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the email contains the voicemail.
    pub include_voicemail_file: Option<bool>,
    /// Whether the email contains the transcript.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether voicemail is forwarded by email.
    pub forward_voicemail_to_email: Option<bool>,
}
