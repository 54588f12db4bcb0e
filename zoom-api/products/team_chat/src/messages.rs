//! Messages: list, send, get, update, delete, pin, mark and react to them.

mod requests;
mod responses;

pub use requests::*;
pub use responses::*;

use jiff::Timestamp;
use jiff::civil::Date;

use super::MessageId;
use zoom_api::{NoContent, zoom_endpoint};

/// Pins or unpins a message of a channel.
#[zoom_endpoint(
    PATCH, "/chat/channel/message/events", json,
    scopes = ["chat:write", "team_chat:update:pin_message"],
    rate_limit = Light,
    operation = "PerformMessageOfChannel",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/PATCH/chat/channel/message/events",
    errors(
        /// A parameter is invalid.
        400/300 => InvalidParameter,
        /// The message is already pinned.
        400/3216 => MessageAlreadyPinned,
        /// The message is not pinned.
        400/3217 => MessageNotPinned,
        /// The channel does not exist.
        400/4130 => ChannelNotFound,
        /// Zoom could not pin or unpin the message.
        400/5301 => PinFailed,
        /// The message does not exist.
        400/5401 => MessageNotFound,
        /// The caller lacks the permission for this call.
        403/200 => NoPermission,
    )
)]
pub fn pin_message(
    /// Whether to pin or unpin.
    method: PinMethod,
    /// ID of the message.
    message_id: String,
    /// ID of the channel.
    channel_id: String,
) -> NoContent;

/// Lists the pinned messages of a channel.
///
/// `include_history` adds messages that were pinned before.
#[zoom_endpoint(
    GET, "/chat/channels/<channel_id>/pinned",
    scopes = ["chat:read", "chat:read:admin", "chat:write", "team_chat:read:list_pinned_messages"],
    rate_limit = Light,
    paged = messages,
    operation = "listChannelPinnedMessages",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/GET/chat/channels/%7BchannelId%7D/pinned",
    errors(
        /// The channel ID is missing.
        400/300 => MissingChannelId,
        /// The caller lacks the permission for this call.
        403/200 => NoPermission,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
    )
)]
pub fn list_pinned_messages(
    /// ID of the channel.
    channel_id: String,
    #[zoom(default = 10, max = 50)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Whether to include messages that were pinned before and are no longer.
    #[zoom(default = false)]
    include_history: Option<bool>,
) -> PinnedMessagePage;

/// Returns the content of a forwarded message.
#[zoom_endpoint(
    GET, "/chat/forwarded_message/<forward_id>",
    scopes = ["chat_message:read", "chat_message:read:admin", "chat_message:write", "chat_message:write:admin", "team_chat:read:user_message", "team_chat:read:user_message:admin"],
    rate_limit = Light,
    operation = "getForwardedMessage",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/GET/chat/forwarded_message/%7BforwardId%7D",
)]
pub fn get_forwarded_message(
    /// Forward ID of the message.
    forward_id: String,
) -> ForwardedMessage;

/// Lists the messages and files that a user exchanged with a contact or in a channel.
///
/// Exactly one of `to_contact` and `to_channel` is needed, except for a search, which covers all conversations without
/// them. Only the messages of the last six months are available. Without a period, the messages of the current day are
/// listed. An account-level app acts only for users whose role has the Edit permission for Chat Messages. A user-level
/// app passes `me` as the user ID.
#[zoom_endpoint(
    GET, "/chat/users/<user_id>/messages",
    scopes = ["chat_message:read", "chat_message:read:admin", "chat_message:write", "chat_message:write:admin", "team_chat:read:list_user_messages", "team_chat:read:list_user_messages:admin"],
    rate_limit = Medium,
    paged = messages,
    operation = "getChatMessages",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/GET/chat/users/%7BuserId%7D/messages",
    errors(
        /// The caller may not read this user's messages.
        400/200 => UnauthorizedRequest,
        /// The page token is invalid or expired, neither `to_contact` nor `to_channel` is given, or the period is more
        /// than six months ago: Zoom uses one code for all.
        400/300 => InvalidPageTokenOrPeriod,
        /// The user in `to_contact` does not exist.
        404/1001 => UserNotFound,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
    )
)]
pub fn list_messages(
    /// User ID, or `me` in a user-level app.
    user_id: String,
    /// Contact of the conversation, by email address, user ID or member ID; alternative to `to_channel`.
    to_contact: Option<String>,
    /// ID of the channel of the conversation; alternative to `to_contact`.
    to_channel: Option<String>,
    /// Day of the messages; takes precedence over `from`. By default the current day.
    date: Option<Date>,
    /// Start of the period; ignored if `date` is given.
    from: Option<Timestamp>,
    /// End of the period; by default the current time.
    to: Option<Timestamp>,
    #[zoom(default = 10, max = 50)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Whether to include edited and deleted messages; not in a search.
    #[zoom(default = false)]
    include_deleted_and_edited_message: Option<bool>,
    /// Content to search; requires `search_key`.
    search_type: Option<SearchType>,
    /// Text to search for; requires `search_type`.
    #[zoom(min_length = 1, max_length = 256)]
    search_key: Option<String>,
    /// Whether to omit replies and list only main messages.
    #[zoom(default = false)]
    exclude_child_message: Option<bool>,
    /// Format of the files that the download URLs return; by default their own. Only audio files can be converted.
    download_file_formats: Option<DownloadFileFormat>,
) -> ChatMessagePage;

/// Sends a message to a contact, or to a channel in which the user is a member.
///
/// Exactly one of `to_contact` and `to_channel` is needed. With `scheduled_time`, the message is sent later and the
/// response has the ID of a draft. A user-level app passes `me` as the user ID.
#[zoom_endpoint(
    POST, "/chat/users/<user_id>/messages", json,
    scopes = ["chat_message:write", "chat_message:write:admin", "team_chat:write:user_message", "team_chat:write:user_message:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "sendaChatMessage",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/POST/chat/users/%7BuserId%7D/messages",
    errors(
        /// `scheduled_time` is not between 30 minutes and 180 days ahead.
        400/300 => InvalidScheduledTime,
        /// Zoom could not send the message.
        400/5301 => SendFailed,
        /// The message is itself a reply; only main messages have replies.
        400/5402 => NotMainMessage,
        /// The settings of the account do not permit sending files.
        400/5403 => FilesNotAllowed,
        /// Zoom could not create the interactive card.
        400/5405 => InteractiveCardFailed,
        /// The user may not chat with others.
        400/5418 => UserCannotChat,
        /// The channel is end-to-end encrypted.
        400/5419 => ChannelEndToEndEncrypted,
        /// The channel is archived.
        400/5420 => ChannelArchived,
        /// The contact is blocked.
        400/5421 => ContactBlocked,
        /// The user in `to_contact` does not exist.
        404/1001 => UserNotFound,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
    )
)]
pub fn send_message(
    /// User ID, or `me` in a user-level app.
    user_id: String,
    /// Message to send.
    #[body]
    message: NewMessage,
) -> MessageId;

/// Returns a message.
///
/// Exactly one of `to_contact` and `to_channel` is needed. A user-level app passes `me` as the user ID.
#[zoom_endpoint(
    GET, "/chat/users/<user_id>/messages/<message_id>",
    scopes = ["chat_message:read", "chat_message:read:admin", "chat_message:write", "chat_message:write:admin", "team_chat:read:user_message", "team_chat:read:user_message:admin"],
    rate_limit = Medium,
    operation = "getChatMessage",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/GET/chat/users/%7BuserId%7D/messages/%7BmessageId%7D",
    errors(
        /// `to_contact` or `to_channel` is invalid.
        400/200 => InvalidContactOrChannel,
        /// The channel does not exist, or neither `to_contact` nor `to_channel` is given: Zoom uses one code for both.
        400/300 => InvalidConversation,
        /// The user in `to_contact` does not exist.
        404/1001 => UserNotFound,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
    )
)]
pub fn get_message(
    /// User ID, or `me` in a user-level app.
    user_id: String,
    /// ID of the message.
    message_id: String,
    /// Contact of the conversation, by email address, user ID or member ID; alternative to `to_channel`.
    to_contact: Option<String>,
    /// ID of the channel of the conversation; alternative to `to_contact`.
    to_channel: Option<String>,
    /// Format of the files that the download URLs return; by default their own. Only audio files can be converted.
    download_file_formats: Option<DownloadFileFormat>,
) -> ChatMessage;

/// Replaces the content of a message that the user sent.
///
/// Exactly one of `to_contact` and `to_channel` is needed. An account-level app acts only for users whose role has the
/// Edit permission for Chat Messages. A user-level app passes `me` as the user ID.
#[zoom_endpoint(
    PUT, "/chat/users/<user_id>/messages/<message_id>", json,
    scopes = ["chat_message:write", "chat_message:write:admin", "team_chat:update:user_message", "team_chat:update:user_message:admin"],
    rate_limit = Medium,
    operation = "editMessage",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/PUT/chat/users/%7BuserId%7D/messages/%7BmessageId%7D",
    errors(
        /// The user did not send the message.
        400/200 => NotSender,
        /// The message does not exist, neither `to_contact` nor `to_channel` is given, or files are added to a message
        /// that was sent without files: Zoom uses one code for all.
        400/300 => InvalidMessageOrConversation,
        /// Zoom could not create the interactive card.
        400/5045 => InteractiveCardFailed,
        /// The interactive card does not exist.
        400/5046 => InteractiveCardNotFound,
        /// A file does not exist.
        400/5404 => FileNotFound,
        /// The user in `to_contact` does not exist.
        404/1001 => UserNotFound,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
    )
)]
pub fn update_message(
    /// User ID, or `me` in a user-level app.
    user_id: String,
    /// ID of the message.
    message_id: String,
    /// New content of the message.
    #[body]
    message: MessageUpdate,
) -> NoContent;

/// Deletes a message.
///
/// Exactly one of `to_contact` and `to_channel` is needed. An account-level app acts only for users whose role has the
/// Edit permission for Chat Messages. A user-level app passes `me` as the user ID.
#[zoom_endpoint(
    DELETE, "/chat/users/<user_id>/messages/<message_id>",
    scopes = ["chat_message:write", "chat_message:write:admin", "team_chat:delete:user_message", "team_chat:delete:user_message:admin"],
    rate_limit = Medium,
    operation = "deleteChatMessage",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/DELETE/chat/users/%7BuserId%7D/messages/%7BmessageId%7D",
    errors(
        /// The contact or the channel is invalid, or the user did not send the message: Zoom uses one code for both.
        400/200 => InvalidContactOrNotSender,
        /// The channel does not exist, or neither `to_contact` nor `to_channel` is given: Zoom uses one code for both.
        400/300 => InvalidConversation,
        /// The user in `to_contact` does not exist.
        404/1001 => UserNotFound,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
    )
)]
pub fn delete_message(
    /// User ID, or `me` in a user-level app.
    user_id: String,
    /// ID of the message.
    message_id: String,
    /// Contact of the conversation, by email address, user ID or member ID; alternative to `to_channel`.
    to_contact: Option<String>,
    /// ID of the channel of the conversation; alternative to `to_contact`.
    to_channel: Option<String>,
) -> NoContent;

/// Adds an emoji reaction to a message or removes it.
///
/// Exactly one of `to_contact` and `to_channel` is needed. An account-level app acts only for users whose role has the
/// Edit permission for Chat Messages.
#[zoom_endpoint(
    PATCH, "/chat/users/<user_id>/messages/<message_id>/emoji_reactions", json,
    scopes = ["chat_message:write", "chat_message:write:admin", "team_chat:update:message_emoji", "team_chat:update:message_emoji:admin"],
    rate_limit = Medium,
    operation = "reactMessage",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/PATCH/chat/users/%7BuserId%7D/messages/%7BmessageId%7D/emoji_reactions",
    errors(
        /// The message does not exist, or neither `to_contact` nor `to_channel` is given: Zoom uses one code for both.
        400/300 => InvalidMessageOrConversation,
        /// The user in `to_contact` does not exist.
        404/1001 => UserNotFound,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
    )
)]
pub fn react_to_message(
    /// User ID, or `me` in a user-level app.
    user_id: String,
    /// ID of the message.
    message_id: String,
    /// Reaction to add or remove.
    #[body]
    reaction: ReactionChange,
) -> NoContent;

/// Marks a message as read or unread.
///
/// Exactly one of `to_contact` and `to_channel` is needed. An account-level app acts only for users whose role has the
/// Edit permission for Chat Messages. A user-level app passes `me` as the user ID.
#[zoom_endpoint(
    PATCH, "/chat/users/<user_id>/messages/<message_id>/status", json,
    scopes = ["chat_message:write", "chat_message:write:admin", "team_chat:update:message_status", "team_chat:update:message_status:admin"],
    rate_limit = Medium,
    operation = "markMessage",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/PATCH/chat/users/%7BuserId%7D/messages/%7BmessageId%7D/status",
    errors(
        /// The message does not exist, or neither `to_contact` nor `to_channel` is given: Zoom uses one code for both.
        400/300 => InvalidMessageOrConversation,
        /// The user in `to_contact` does not exist.
        404/1001 => UserNotFound,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
    )
)]
pub fn mark_message(
    /// User ID, or `me` in a user-level app.
    user_id: String,
    /// ID of the message.
    message_id: String,
    /// Whether to mark the message as read or unread.
    action: Option<MarkAction>,
    /// Time of the message, in milliseconds since the Unix epoch.
    timestamp: Option<i64>,
    /// ID of the channel of the conversation; alternative to `to_contact`.
    to_channel: Option<String>,
    /// Contact of the conversation, by email address, user ID or member ID; alternative to `to_channel`.
    to_contact: Option<String>,
) -> NoContent;

/// Returns the messages of a thread.
///
/// Exactly one of `to_contact` and `to_channel` is needed. A user-level app passes `me` as the user ID.
#[zoom_endpoint(
    GET, "/chat/users/<user_id>/messages/<message_id>/thread",
    scopes = ["chat_message:read", "chat_message:read:admin", "team_chat:read:thread_message", "team_chat:read:thread_message:admin"],
    rate_limit = Medium,
    operation = "retrieveThread",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/GET/chat/users/%7BuserId%7D/messages/%7BmessageId%7D/thread",
    errors(
        /// `limit` exceeds 100.
        400/4231 => LimitTooHigh,
        /// `sort` is neither `asc` nor `desc`.
        400/4232 => InvalidSort,
        /// `from` is blank.
        400/4233 => MissingFrom,
        /// `to_channel` is blank.
        400/4234 => MissingChannel,
        /// The caller may not access the channel.
        403/403 => AccessNotPermitted,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
        /// The message does not exist.
        404/4131 => MessageNotFound,
    )
)]
pub fn get_thread(
    /// User ID, or `me` in a user-level app.
    user_id: String,
    /// ID of the thread's main message.
    message_id: String,
    /// ID of the channel of the conversation; alternative to `to_contact`.
    to_channel: Option<String>,
    /// Contact of the conversation, by email address, user ID or member ID; alternative to `to_channel`.
    to_contact: Option<String>,
    /// Start of the period, as `yyyy-MM-ddTHH:mm:ssZ`.
    from: Timestamp,
    /// End of the period, as `yyyy-MM-ddTHH:mm:ssZ`; by default the current time.
    to: Option<Timestamp>,
    /// Maximum number of replies.
    #[zoom(default = 10, min = 1, max = 100)]
    limit: Option<u32>,
    /// Order of the replies by time.
    #[zoom(default = "desc")]
    sort: Option<ThreadSort>,
    /// Whether to include the main message.
    #[zoom(default = true)]
    need_main_message: Option<bool>,
    /// Whether to include the reactions.
    #[zoom(default = false)]
    need_emoji: Option<bool>,
    /// Whether to include the files.
    #[zoom(default = false)]
    need_attachment: Option<bool>,
    /// Whether to include the formats.
    need_rich_text: Option<bool>,
    /// Whether to include the mentions.
    need_at_items: Option<bool>,
) -> Thread;
