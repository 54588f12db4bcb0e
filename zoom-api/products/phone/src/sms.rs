//! SMS sessions and messages.

mod responses;

pub use responses::*;

use jiff::civil::Date;

use super::SyncType;
use zoom_api::{zoom_endpoint, zoom_model};

/// Sends a text message (SMS), or a message with images (MMS), from a number of the account.
///
/// The account needs a Zoom Phone license.
///
/// SMS must be enabled for the account, and the sender must have Zoom Phone. A message without attachments has at most
/// 2048 bytes, one with attachments 1000 bytes and 2 MB of files in total.
#[zoom_endpoint(
    POST, "/phone/sms/messages", json,
    scopes = ["phone:write", "phone:write:admin", "phone_sms:write", "phone_sms:write:admin", "phone:read:sms_message", "phone:read:sms_message:admin"],
    rate_limit = Light,
    success = 201,
    operation = "postSmsMessage",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sms/POST/phone/sms/messages",
    errors(
        /// The phone number is not in E.164 format.
        400/300 => PhoneNumberNotE164,
        /// The user does not exist.
        400/1001 => UserNotFound,
        /// The phone number is invalid.
        400/7001 => InvalidPhoneNumber,
        /// The account does not exist.
        401/124 => AccountNotFound,
    )
)]
pub fn send_message(
    /// Message to send.
    #[body]
    message: NewMessage,
) -> SentMessage;

/// Lists the SMS sessions of the account.
///
/// The account needs a paid plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/sms/sessions",
    scopes = ["phone:read:admin", "phone_sms:read", "phone_sms:read:admin", "phone:read:list_sms_sessions", "phone:read:list_sms_sessions:admin"],
    rate_limit = Medium,
    paged = sms_sessions,
    operation = "accountSmsSession",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sms/GET/phone/sms/sessions",
    max_range = 1 month,
    errors(
        /// The type of SMS session is invalid.
        400/400 => InvalidSmsSessionType,
        /// The account does not exist.
        401/124 => AccountNotFound,
        /// Zoom could not read the messages.
        404/7012 => SmsUnavailable,
    )
)]
pub fn list_account_sessions(
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Start of the period, which is at most one month; by default 30 days ago.
    from: Option<Date>,
    /// End of the period; required if `from` is given.
    to: Option<Date>,
    /// Owner type of the sessions to list: `user`, `call_queue`, `auto_receptionist` or `all`.
    #[zoom(default = "user")]
    session_type: Option<String>,
    /// Number of the sender or receiver whose sessions to list.
    phone_number: Option<String>,
    /// Which messages of a session must be in the period from `from` to `to`.
    #[zoom(default = "last_message_time")]
    filter_type: Option<FilterType>,
) -> SmsSessionPage;

/// Lists the messages of an SMS session.
///
/// The account needs a paid plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/sms/sessions/<session_id>",
    scopes = ["phone:read", "phone:read:admin", "phone_sms:read", "phone_sms:read:admin", "phone:read:sms_session", "phone:read:sms_session:admin"],
    rate_limit = Medium,
    paged = messages,
    operation = "smsSessionDetails",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sms/GET/phone/sms/sessions/%7BsessionId%7D",
    max_range = 1 month,
    errors(
        /// The page token is invalid or has expired, or the period is invalid.
        400/400 => InvalidPageTokenOrPeriod,
        /// The access token has expired.
        401/124 => AccessTokenExpired,
        /// The account does not exist.
        404/2001 => AccountNotFound,
        /// Zoom could not read the message history.
        404/7013 => SmsHistoryUnavailable,
    )
)]
pub fn list_session_messages(
    /// ID of the SMS session.
    session_id: String,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Start of the period, which is at most one month; by default 30 days ago.
    from: Option<Date>,
    /// End of the period; required if `from` is given.
    to: Option<Date>,
    /// Order of the messages by creation: ascending (1) or descending (2).
    sort: Option<i64>,
) -> MessagePage;

/// Returns a message of an SMS session.
///
/// The account needs a paid plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/sms/sessions/<session_id>/messages/<message_id>",
    scopes = ["phone:read", "phone:read:admin", "phone_sms:read", "phone_sms:read:admin", "phone:read:sms_message", "phone:read:sms_message:admin"],
    rate_limit = Medium,
    operation = "smsByMessageId",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sms/GET/phone/sms/sessions/%7BsessionId%7D/messages/%7BmessageId%7D",
    errors(
        /// The app cannot access the account.
        400/1004 => AccountAccessDenied,
        /// The access token has expired.
        401/124 => AccessTokenExpired,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn get_message(
    /// ID of the SMS session.
    session_id: String,
    /// ID of the message.
    message_id: String,
) -> Message;

/// Returns all messages of an SMS session, those since the last synchronization, or older ones.
///
/// The account needs a paid plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/sms/sessions/<session_id>/sync",
    scopes = ["phone:read", "phone:read:admin", "phone_sms:read", "phone_sms:read:admin", "phone:read:sms_session", "phone:read:sms_session:admin"],
    rate_limit = Medium,
    operation = "smsSessionSync",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sms/GET/phone/sms/sessions/%7BsessionId%7D/sync",
    errors(
        /// The synchronization token is invalid or has expired; synchronize everything.
        400/300 => InvalidSyncToken,
        /// There are too many changes; synchronize everything.
        400/7035 => TooManyChanges,
        /// The access token is invalid.
        401/124 => InvalidAccessToken,
        /// The synchronization token is invalid or has expired; synchronize everything.
        404/300 => InvalidSyncToken,
        /// The session does not exist.
        404/12004 => SessionNotFound,
    )
)]
pub fn sync_session(
    /// ID of the SMS session.
    session_id: String,
    /// `FSync` returns everything, `ISync` changes since the token, `BSync` older items.
    sync_type: Option<SyncType>,
    /// Number of records to return.
    #[zoom(min = 1, max = 250)]
    count: Option<u32>,
    /// Token of the last synchronization, which tells where the next one begins.
    sync_token: Option<String>,
) -> SyncedSession;

/// Lists the SMS sessions of a user.
///
/// The account needs a paid plan with a Zoom Phone license. User-managed apps pass `me` as the user ID.
#[zoom_endpoint(
    GET, "/phone/users/<user_id>/sms/sessions",
    scopes = ["phone:read", "phone:read:admin", "phone_sms:read", "phone_sms:read:admin", "phone:read:list_sms_sessions", "phone:read:list_sms_sessions:admin"],
    rate_limit = Medium,
    paged = sms_sessions,
    operation = "userSmsSession",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sms/GET/phone/users/%7BuserId%7D/sms/sessions",
    max_range = 1 month,
    errors(
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// The type of SMS session is invalid, or the page token is invalid or has expired.
        400/400 => InvalidSessionTypeOrPageToken,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
        /// Zoom could not read the messages.
        404/7012 => SmsUnavailable,
    )
)]
pub fn list_user_sessions(
    /// ID or email address of the user, or `me`.
    user_id: String,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Owner type of the sessions to list: `user`, `call_queue`, `auto_receptionist` or `all`.
    #[zoom(default = "user")]
    session_type: Option<String>,
    /// Start of the period, which is at most one month; by default 30 days ago.
    from: Option<Date>,
    /// End of the period; required if `from` is given.
    to: Option<Date>,
    /// Number of the sender or receiver whose sessions to list.
    phone_number: Option<String>,
    /// Which messages of a session must be in the period from `from` to `to`.
    #[zoom(default = "last_message_time")]
    filter_type: Option<FilterType>,
) -> UserSessionPage;

/// Returns the SMS sessions of a user, the latest first: all, those since the last synchronization, or older ones.
///
/// The account needs a paid plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/users/<user_id>/sms/sessions/sync",
    scopes = ["phone:read", "phone:read:admin", "phone_sms:read", "phone_sms:read:admin", "phone:read:sms_session", "phone:read:sms_session:admin"],
    rate_limit = Medium,
    operation = "GetSmsSessions",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sms/GET/phone/users/%7BuserId%7D/sms/sessions/sync",
    errors(
        /// The user ID is invalid, or the user does not exist.
        400/300 => InvalidUserId,
        /// The type of SMS session is invalid.
        400/400 => InvalidSmsSessionType,
        /// There are too many changes; synchronize everything.
        400/7035 => TooManyChanges,
        /// The synchronization token is invalid or has expired; synchronize everything.
        404/300 => InvalidSyncToken,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn sync_user_sessions(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// `FSync` returns everything, `ISync` changes since the token, `BSync` older items.
    sync_type: SyncType,
    /// Token of the last synchronization; for `BSync` and `ISync`.
    sync_token: Option<String>,
    /// Number of records to return.
    #[zoom(min = 1, max = 250)]
    count: Option<u32>,
    /// Owner type of the sessions to list: `user`, `call_queue`, `auto_receptionist` or `all`.
    #[zoom(default = "user")]
    session_type: Option<String>,
) -> SyncedSmsSessions;

/// Message to send.
#[zoom_model]
pub struct NewMessage {
    /// Images to send by MMS, in Base64; JPEG, PNG or GIF of at most 2 MB.
    #[zoom(max_items = 10)]
    pub attachments: Vec<NewAttachment>,
    /// Text of the message, at most 500 characters. Zoom sends it in parts of 160 characters, which are joined on
    /// delivery.
    pub message: Option<String>,
    /// Sender of the message: a user and the number to send from.
    pub sender: Option<SenderRef>,
    /// ID of the SMS session between sender and recipient, which continues their conversation.
    pub session_id: Option<String>,
    /// Receivers of the message. From toll numbers of the United States and Canada, several receivers form a group;
    /// from other numbers, each gets a message of their own, and one invalid receiver makes the call fail.
    #[zoom(required, max_items = 10)]
    pub to_members: Vec<RecipientRef>,
}

/// Attachment to send.
#[zoom_model]
pub struct NewAttachment {
    /// Content, encoded in Base64; at most 2 MB.
    pub base64_encoding: Option<String>,
    /// Format of the file: `JPG`, `JPEG`, `PNG` or `GIF`.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
}

/// Sender of a message to send.
#[zoom_model]
pub struct SenderRef {
    /// ID of the user; either `id` or `user_id` is required.
    #[deprecated = "deprecated by Zoom; use `user_id`"]
    pub id: Option<String>,
    /// ID of the user; either `id` or `user_id` is required.
    pub user_id: Option<String>,
    /// Number to send from, in E.164 format: capable of SMS, of the account, and assigned to a user, a call queue or
    /// the programmatic API.
    pub phone_number: String,
}

/// Recipient of a message.
#[zoom_model]
pub struct RecipientRef {
    /// Number of the recipient, in E.164 format. The keywords START (opt in) and STOP (opt out) from this number are
    /// honored.
    pub phone_number: Option<String>,
}

/// Messages by which sessions are selected.
#[zoom_model]
pub enum FilterType {
    /// Sent messages.
    SentMessageTime,
    /// Received messages.
    ReceivedMessageTime,
    /// Last message.
    LastMessageTime,
    /// Sent or received messages.
    SentReceivedMessageTime,
}
