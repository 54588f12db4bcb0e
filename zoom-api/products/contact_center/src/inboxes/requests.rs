//! Inboxes: requests.

use super::{EmailNotificationSettings, InboxType, StorageLocation};
use zoom_api::zoom_model;

/// Inbox to create.
#[zoom_model]
pub struct NewInbox {
    /// Name of the inbox.
    pub inbox_name: Option<String>,
    /// Description of the inbox.
    pub inbox_description: Option<String>,
    /// Type of the inbox.
    pub inbox_type: Option<InboxType>,
    /// Country in which the content is stored.
    pub inbox_content_storage_location: Option<StorageLocation>,
    /// Voicemail settings.
    pub voicemail: Option<NewVoicemailSettings>,
}

/// Voicemail settings of a new inbox.
#[zoom_model]
pub struct NewVoicemailSettings {
    /// Whether deleted voicemails go to the trash first.
    pub soft_delete: Option<bool>,
    /// Days for which deleted voicemails can be restored; at most 30.
    pub soft_delete_days_limit: Option<i64>,
    /// Longest duration of a voicemail, in minutes.
    pub voicemail_time_limit: Option<i64>,
    /// Days after which voicemails are deleted.
    pub delete_voicemail_days_limit: Option<i64>,
    /// Whether voicemails are transcribed.
    pub voicemail_transcription: Option<bool>,
    /// Emails about new voicemails.
    pub voicemail_notification_by_email: Option<EmailNotificationSettings>,
}
