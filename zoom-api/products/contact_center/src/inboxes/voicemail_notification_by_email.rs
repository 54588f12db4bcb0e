//! Inboxes: voicemail notification by email.

use zoom_api::zoom_model;

/// Emails about new voicemails.
#[zoom_model]
pub struct EmailNotificationSettings {
    /// Whether emails are sent.
    pub enable: Option<bool>,
    /// Whether emails contain the audio file.
    pub include_voicemail_file: Option<bool>,
    /// Whether emails contain the transcription.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether voicemails are sent to the addresses in `emails`.
    pub forward_voicemail_to_emails: Option<bool>,
    /// Email addresses that receive the voicemails; see `forward_voicemail_to_emails`.
    pub emails: Vec<String>,
}
