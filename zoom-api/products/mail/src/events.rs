//! Events of Zoom Mail.

use zoom_api::{zoom_event, zoom_model};

/// Events of Zoom Mail.
#[zoom_event]
pub enum Event {
    MailHistoryEvent,
}

/// A message in a mailbox changed, for example because it arrived, was moved to another folder or was removed.
///
/// Requires a Workplace Business license or higher, the onboarded Zoom Mail service and a provisioned mailbox. Not sent
/// for mailboxes with end-to-end encryption.
#[zoom_event(
    "mail.history_event",
    scopes = ["mail:read", "mail:read:admin", "email:read:msg", "email:read:msg:admin"],
    docs = "https://developers.zoom.us/docs/api/mail/events/#tag/mail/POSTmail.history_event",
)]
pub struct MailHistoryEvent {
    /// Account of the mailbox's owner.
    pub account_id: String,
    /// Email address of the owner or the delegate of the mailbox who caused the change.
    pub operator: Option<String>,
    /// Change in the mailbox.
    pub object: MailHistoryEventObject,
}

/// Change in the mailbox in `mail.history_event` events.
#[zoom_model]
pub struct MailHistoryEventObject {
    /// Email address of the mailbox.
    pub email: Option<String>,
    /// ID of the entry in the history of the mailbox.
    pub history_id: Option<i64>,
}
