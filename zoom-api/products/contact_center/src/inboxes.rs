//! Inboxes for voicemails: their messages, users, queues and email notifications.

mod requests;
mod responses;
mod voicemail_auto_assignment;
mod voicemail_notification_by_email;

pub use requests::*;
pub use responses::*;
pub use voicemail_auto_assignment::*;
pub use voicemail_notification_by_email::*;

use jiff::civil::Date;

use super::AssignedUserPage;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the inboxes of the account.
#[zoom_endpoint(
    GET, "/contact_center/inboxes",
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:list_inboxes:admin"],
    rate_limit = Medium,
    paged = inboxes,
    operation = "listInbox",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/GET/contact_center/inboxes",
)]
pub fn list_inboxes(
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> InboxPage;

/// Creates an inbox.
#[zoom_endpoint(
    POST, "/contact_center/inboxes", json,
    scopes = ["contact_center_inbox:write:admin", "contact_center:write:inbox:admin"],
    rate_limit = Light,
    success = 201,
    operation = "inboxCreate",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/POST/contact_center/inboxes",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
    )
)]
pub fn create_inbox(
    /// Inbox to create.
    #[body]
    inbox: NewInbox,
) -> CreatedInbox;

/// Deletes one or more inboxes.
#[zoom_endpoint(
    DELETE, "/contact_center/inboxes",
    scopes = ["contact_center_inbox:write:admin", "contact_center:delete:inbox:admin"],
    rate_limit = Medium,
    operation = "inboxesDelete",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/DELETE/contact_center/inboxes",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No inbox has this ID.
        404/3001 => InboxNotFound,
    )
)]
pub fn delete_inboxes(
    /// IDs of the inboxes.
    inbox_ids: Vec<String>,
    /// Whether the messages of the inboxes are deleted, too.
    delete_all_messages_and_inboxes: Option<bool>,
    /// ID of the inbox that receives the messages of the deleted inboxes.
    move_to_inbox_id: Option<String>,
) -> NoContent;

/// Lists the messages of all inboxes.
#[zoom_endpoint(
    GET, "/contact_center/inboxes/messages",
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox_messages:admin"],
    rate_limit = Medium,
    paged = messages,
    operation = "listInboxesMessages",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/GET/contact_center/inboxes/messages",
    max_range = 1 month,
)]
pub fn list_account_messages(
    /// IDs of the queues whose messages are listed.
    #[deprecated = "deprecated by Zoom; use `cc_queue_ids`"]
    #[zoom(max_items = 10)]
    queue_ids: Vec<String>,
    /// IDs of the Contact Center queues whose messages are listed.
    #[zoom(max_items = 10)]
    cc_queue_ids: Vec<String>,
    /// ID of the inbox whose messages are listed.
    inbox_id: Option<String>,
    /// ID of the flow whose messages are listed.
    flow_id: Option<String>,
    /// Shortest duration of the messages to list, in seconds.
    minimum_duration: Option<i64>,
    /// Longest duration of the messages to list, in seconds.
    maximum_duration: Option<i64>,
    /// Kind of the messages to list; only `voicemail`.
    message_type: Option<InboxType>,
    /// First day of the period; by default 30 days ago. The period spans at most one month.
    from: Option<Date>,
    /// Last day of the period; required with `from`.
    to: Option<Date>,
    /// ID of the engagement whose messages are listed.
    engagement_id: Option<String>,
    /// Phone number of the consumer whose messages are listed.
    consumer_number: Option<String>,
    /// Whether to list messages in the inbox (`normal`) or in the trash (`deleted`).
    status: Option<MessageStatus>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> AccountMessagePage;

/// Deletes the messages that certain queues or flows routed to any inboxes.
#[zoom_endpoint(
    DELETE, "/contact_center/inboxes/messages",
    scopes = ["contact_center_inbox:write:admin", "contact_center:delete:inbox_messages:admin"],
    rate_limit = Light,
    operation = "inboxesMessagesDelete",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/DELETE/contact_center/inboxes/messages",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
    )
)]
pub fn delete_account_messages(
    /// Whether all messages of the queues and flows are deleted; with `false`, none is.
    delete_all_messages: Option<bool>,
    /// IDs of the queues whose messages are deleted.
    #[deprecated = "deprecated by Zoom; use `cc_queue_ids`"]
    #[zoom(max_items = 10)]
    queue_ids: Vec<String>,
    /// IDs of the Contact Center queues whose messages are deleted.
    #[zoom(max_items = 10)]
    cc_queue_ids: Vec<String>,
    /// IDs of the flows whose messages are deleted.
    #[zoom(max_items = 10)]
    flow_ids: Vec<String>,
) -> NoContent;

/// Returns an inbox.
#[zoom_endpoint(
    GET, "/contact_center/inboxes/<inbox_id>",
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox:admin"],
    rate_limit = Light,
    operation = "getInbox",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/GET/contact_center/inboxes/%7BinboxId%7D",
    errors(
        /// No inbox has this ID.
        404/3001 => InboxNotFound,
    )
)]
pub fn get_inbox(
    /// ID of the inbox.
    inbox_id: String,
) -> Inbox;

/// Updates an inbox.
#[zoom_endpoint(
    PATCH, "/contact_center/inboxes/<inbox_id>", json,
    scopes = ["contact_center_inbox:write:admin", "contact_center:update:inbox:admin"],
    rate_limit = Light,
    operation = "inboxUpdate",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/PATCH/contact_center/inboxes/%7BinboxId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No inbox has this ID.
        404/3001 => InboxNotFound,
    )
)]
pub fn update_inbox(
    /// ID of the inbox.
    inbox_id: String,
    /// Name of the inbox.
    inbox_name: Option<String>,
    /// Description of the inbox.
    inbox_description: Option<String>,
    /// Country in which the content is stored.
    inbox_content_storage_location: Option<StorageLocation>,
    /// Voicemail settings.
    voicemail: Option<VoicemailSettings>,
) -> NoContent;

/// Turns a user's email notifications about an inbox on or off.
#[zoom_endpoint(
    PATCH, "/contact_center/inboxes/<inbox_id>/email_notification", json,
    scopes = ["contact_center_inbox:write:admin", "contact_center:update:inbox:admin"],
    rate_limit = Light,
    operation = "Updateaninboxemailnotification",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/PATCH/contact_center/inboxes/%7BinboxId%7D/email_notification",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No inbox has this ID.
        404/3001 => InboxNotFound,
    )
)]
pub fn update_email_notification(
    /// ID of the inbox.
    inbox_id: String,
    /// ID of the user.
    user_id: Option<String>,
    /// Whether the user receives emails.
    email_notification: Option<bool>,
) -> NoContent;

/// Lists the users of an inbox, and whether they receive email notifications.
#[zoom_endpoint(
    GET, "/contact_center/inboxes/<inbox_id>/email_notifications",
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox:admin"],
    rate_limit = Light,
    paged = email_notifications,
    operation = "Getinboxemailnotificationlist",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/GET/contact_center/inboxes/%7BinboxId%7D/email_notifications",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No inbox has this ID.
        404/3001 => InboxNotFound,
    )
)]
pub fn list_email_notifications(
    /// ID of the inbox.
    inbox_id: String,
    #[zoom(default = 30, min = 1, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> EmailNotificationPage;

/// Lists the messages of an inbox.
#[zoom_endpoint(
    GET, "/contact_center/inboxes/<inbox_id>/messages",
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox_messages:admin"],
    rate_limit = Medium,
    paged = messages,
    operation = "listInboxMessages",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/GET/contact_center/inboxes/%7BinboxId%7D/messages",
    max_range = 1 month,
    errors(
        /// No inbox has this ID.
        404/3001 => InboxNotFound,
    )
)]
pub fn list_messages(
    /// ID of the inbox.
    inbox_id: String,
    /// IDs of the queues whose messages are listed.
    #[zoom(max_items = 10)]
    queue_ids: Vec<String>,
    /// Kind of the messages to list; only `voicemail`.
    message_type: Option<InboxType>,
    /// ID of the flow whose messages are listed.
    flow_id: Option<String>,
    /// First day of the period; by default 30 days ago. The period spans at most one month.
    from: Option<Date>,
    /// Last day of the period; required with `from`.
    to: Option<Date>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> MessagePage;

/// Deletes all messages of an inbox.
#[zoom_endpoint(
    DELETE, "/contact_center/inboxes/<inbox_id>/messages",
    scopes = ["contact_center_inbox:write:admin", "contact_center:delete:inbox_messages:admin"],
    rate_limit = Light,
    operation = "inboxMessagesDelete",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/DELETE/contact_center/inboxes/%7BinboxId%7D/messages",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No inbox has this ID.
        404/3001 => InboxNotFound,
    )
)]
pub fn delete_messages(
    /// ID of the inbox.
    inbox_id: String,
    /// Whether all messages are deleted; with `false`, none is.
    #[zoom(default = true)]
    delete_all_messages: Option<bool>,
) -> NoContent;

/// Deletes one message of an inbox.
#[zoom_endpoint(
    DELETE, "/contact_center/inboxes/<inbox_id>/messages/<message_id>",
    scopes = ["contact_center_inbox:write:admin", "contact_center:delete:inbox_message:admin"],
    rate_limit = Light,
    operation = "inboxMessageDelete",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/DELETE/contact_center/inboxes/%7BinboxId%7D/messages/%7BmessageId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No inbox has this ID.
        404/3001 => InboxNotFound,
        /// No inbox message has this ID.
        404/3101 => InboxMessageNotFound,
        /// The message belongs to another inbox.
        404/3102 => MessageOfOtherInbox,
    )
)]
pub fn delete_message(
    /// ID of the inbox.
    inbox_id: String,
    /// ID of the message.
    message_id: String,
) -> NoContent;

/// Lists the queues with access to an inbox.
#[zoom_endpoint(
    GET, "/contact_center/inboxes/<inbox_id>/queues",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:list_inbox_queues:admin"],
    rate_limit = Medium,
    operation = "listInboxQueues",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/GET/contact_center/inboxes/%7BinboxId%7D/queues",
    errors(
        /// No inbox has this ID.
        404/3001 => InboxNotFound,
    )
)]
pub fn list_queues(
    /// ID of the inbox.
    inbox_id: String,
) -> QueuePage;

/// Gives queues access to an inbox.
#[zoom_endpoint(
    POST, "/contact_center/inboxes/<inbox_id>/queues", json,
    scopes = ["contact_center_queue:write:admin", "contact_center:write:inbox_queue:admin"],
    rate_limit = Medium,
    success = 200,
    operation = "assignInboxQueues",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/POST/contact_center/inboxes/%7BinboxId%7D/queues",
    errors(
        /// One or more of the queues do not exist.
        400/1202 => QueuesNotFound,
        /// The queue already has access to the inbox.
        400/1203 => QueueAlreadyAssigned,
        /// No inbox has this ID.
        404/3001 => InboxNotFound,
    )
)]
pub fn assign_queues(
    /// ID of the inbox.
    inbox_id: String,
    /// IDs of the queues.
    #[deprecated = "deprecated by Zoom; use `cc_queue_ids`"]
    #[zoom(max_items = 30)]
    queue_ids: Option<Vec<String>>,
    /// IDs of the Contact Center queues.
    #[zoom(max_items = 30)]
    cc_queue_ids: Option<Vec<String>>,
) -> NoContent;

/// Withdraws the access of queues to an inbox.
#[zoom_endpoint(
    DELETE, "/contact_center/inboxes/<inbox_id>/queues",
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:inbox_queue:admin"],
    rate_limit = Medium,
    success = 200,
    operation = "unassignInboxQueues",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/DELETE/contact_center/inboxes/%7BinboxId%7D/queues",
    errors(
        /// One or more of the queues do not exist.
        400/1202 => QueuesNotFound,
        /// The queue has no access to the inbox.
        400/1204 => QueueNotAssigned,
        /// No inbox has this ID.
        404/3001 => InboxNotFound,
    )
)]
pub fn unassign_queues(
    /// ID of the inbox.
    inbox_id: String,
    /// IDs of the queues.
    #[deprecated = "deprecated by Zoom; use `cc_queue_ids`"]
    #[zoom(max_items = 10)]
    queue_ids: Vec<String>,
    /// IDs of the Contact Center queues.
    #[zoom(max_items = 10)]
    cc_queue_ids: Vec<String>,
) -> NoContent;

/// Lists the users with access to an inbox.
#[zoom_endpoint(
    GET, "/contact_center/inboxes/<inbox_id>/users",
    scopes = ["contact_center_user:read:admin", "contact_center:read:inbox_user:admin"],
    rate_limit = Medium,
    operation = "listInboxUsers",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/GET/contact_center/inboxes/%7BinboxId%7D/users",
    errors(
        /// No inbox has this ID.
        404/3001 => InboxNotFound,
    )
)]
pub fn list_users(
    /// ID of the inbox.
    inbox_id: String,
) -> AssignedUserPage;

/// Gives users access to an inbox.
#[zoom_endpoint(
    POST, "/contact_center/inboxes/<inbox_id>/users", json,
    scopes = ["contact_center_user:write:admin", "contact_center:write:inbox_user:admin"],
    rate_limit = Medium,
    success = 200,
    operation = "assignInboxUsers",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/POST/contact_center/inboxes/%7BinboxId%7D/users",
    errors(
        /// One or more of the users do not exist.
        400/1012 => UsersNotFound,
        /// The user already has access to the inbox.
        400/1013 => UserAlreadyAssigned,
        /// No inbox has this ID.
        404/3001 => InboxNotFound,
    )
)]
pub fn assign_users(
    /// ID of the inbox.
    inbox_id: String,
    /// IDs of the users.
    #[zoom(max_items = 30)]
    #[field(rename = "user_ids:")]
    user_ids: Option<Vec<String>>,
) -> NoContent;

/// Withdraws the access of users to an inbox.
#[zoom_endpoint(
    DELETE, "/contact_center/inboxes/<inbox_id>/users",
    scopes = ["contact_center_user:write:admin", "contact_center:delete:inbox_user:admin"],
    rate_limit = Medium,
    success = 200,
    operation = "unassignInboxUsers",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/DELETE/contact_center/inboxes/%7BinboxId%7D/users",
    errors(
        /// One or more of the users do not exist.
        400/1012 => UsersNotFound,
        /// The user has no access to the inbox.
        400/1014 => UserNotAssigned,
        /// No inbox has this ID.
        404/3001 => InboxNotFound,
    )
)]
pub fn unassign_users(
    /// ID of the inbox.
    inbox_id: String,
    /// IDs of the users.
    #[zoom(max_items = 30)]
    #[query(csv, required)]
    user_ids: Vec<String>,
) -> NoContent;

/// Type of an inbox or of a message.
#[zoom_model]
pub enum InboxType {
    /// Voicemail.
    Voicemail,
}

/// Country in which the content of an inbox is stored.
#[zoom_model]
pub enum StorageLocation {
    /// United States.
    #[zoom(rename = "US")]
    Us,
    /// Australia.
    #[zoom(rename = "AU")]
    Au,
    /// Brazil.
    #[zoom(rename = "BR")]
    Br,
    /// Canada.
    #[zoom(rename = "CA")]
    Ca,
    /// Germany.
    #[zoom(rename = "DE")]
    De,
    /// Japan.
    #[zoom(rename = "JP")]
    Jp,
    /// Singapore.
    #[zoom(rename = "SG")]
    Sg,
}

/// Voicemail settings of an inbox.
#[zoom_model]
pub struct VoicemailSettings {
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
    /// ID of the asset that greets callers.
    pub greeting_audio_asset_id: Option<String>,
    /// Automatic assignment of voicemails.
    pub voicemail_auto_assignment: Option<AutoAssignment>,
    /// Reminders of unresolved voicemails.
    pub voicemail_send_reminders_for_unresolved: Option<UnresolvedReminders>,
}

/// Reminders of unresolved voicemails.
#[zoom_model]
pub struct UnresolvedReminders {
    /// Whether reminders are sent.
    pub enable: Option<bool>,
    /// Time after which a reminder is sent, in minutes.
    #[zoom(min = 1, max = 10080)]
    pub send_alert_for_unresolved_voicemail_timeout: Option<u32>,
}

/// Whether a message is in the trash.
#[zoom_model]
pub enum MessageStatus {
    /// Normal.
    Normal,
    /// In the trash.
    Deleted,
}
