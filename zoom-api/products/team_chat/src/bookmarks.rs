//! Bookmarked messages: list, add and remove them.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the bookmarked messages of a channel or a contact; by default those of all conversations.
#[zoom_endpoint(
    GET, "/chat/messages/bookmarks",
    scopes = ["chat_message:read", "chat_message:write", "team_chat:read:list_bookmarks"],
    rate_limit = Medium,
    paged = bookmarks,
    operation = "fetchBookmarks",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/GET/chat/messages/bookmarks",
    errors(
        /// The page token is invalid or expired.
        400/300 => InvalidPageToken,
        /// The caller may not read this user's bookmarks.
        403/200 => UnauthorizedRequest,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn list_bookmarks(
    /// Contact, by email address, user ID or member ID. Without a channel or a contact, the bookmarks of all
    /// conversations are listed.
    to_contact: Option<String>,
    /// ID of the channel. Without a channel or a contact, the bookmarks of all conversations are listed.
    to_channel: Option<String>,
    #[zoom(default = 10, min = 1, max = 50)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> BookmarkPage;

/// Adds or removes the bookmark of a message.
///
/// Exactly one of `to_contact` and `to_channel` is needed.
#[zoom_endpoint(
    PATCH, "/chat/messages/bookmarks", json,
    scopes = ["chat_message:write", "team_chat:update:bookmark"],
    rate_limit = Medium,
    operation = "addOrRemoveABookmark",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/PATCH/chat/messages/bookmarks",
    errors(
        /// Neither `to_contact` nor `to_channel` is given.
        400/300 => MissingContactOrChannel,
        /// The user of the call or in `to_contact` does not exist.
        404/1001 => UserNotFound,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
        /// The message does not exist.
        404/5401 => MessageNotFound,
    )
)]
pub fn update_bookmark(
    /// ID of the message.
    #[query]
    message_id: String,
    /// Whether to add or remove the bookmark.
    action: BookmarkAction,
    /// ID of the channel of the conversation; alternative to `to_contact`.
    to_channel: Option<String>,
    /// Contact of the conversation, by email address, user ID or member ID; alternative to `to_channel`.
    to_contact: Option<String>,
) -> NoContent;

/// Page of bookmarks.
#[zoom_model(response)]
pub struct BookmarkPage {
    pub next_page_token: Option<String>,
    pub page_size: u32,
    /// Bookmarked messages.
    pub bookmarks: Vec<Bookmark>,
}

/// Bookmarked message of a channel or a one-to-one conversation.
#[zoom_model(one_of)]
pub enum Bookmark {
    /// In a channel.
    Channel(Box<ChannelBookmark>),
    /// In a one-to-one conversation.
    Contact(Box<ContactBookmark>),
}

/// Bookmarked message of a channel.
#[zoom_model(response)]
pub struct ChannelBookmark {
    /// ID of the channel.
    pub channel_id: String,
    /// Name of the channel.
    pub channel_name: String,
    /// Text of the message.
    pub message: String,
    /// ID of the message.
    pub message_id: String,
    /// Time at which the message was sent, in milliseconds since the Unix epoch.
    pub message_timestamp: i64,
    /// User ID of the sender; empty for people of other accounts.
    pub sender_user_id: String,
    /// Member ID of the sender.
    pub sender_member_id: String,
    /// Display name of the sender.
    pub sender_display_name: String,
    /// Whether the user sent the message.
    pub is_sent_by_user: bool,
    /// ID of the thread's main message, if the message is a reply.
    pub reply_main_message_id: Option<String>,
    /// Time at which the thread's main message was sent, in milliseconds since the Unix epoch, if the message is a
    /// reply.
    pub reply_main_message_timestamp: Option<i64>,
}

/// Bookmarked message of a one-to-one conversation.
#[zoom_model(response)]
pub struct ContactBookmark {
    /// Name of the other person.
    pub peer_contact_name: String,
    /// User ID of the other person, in a one-to-one session; empty for people of other accounts.
    pub peer_contact_user_id: String,
    /// Member ID of the other person, in a one-to-one session.
    pub peer_contact_member_id: String,
    /// Text of the message.
    pub message: String,
    /// ID of the message.
    pub message_id: String,
    /// Time at which the message was sent, in milliseconds since the Unix epoch.
    pub message_timestamp: i64,
    /// Whether the user sent the message.
    pub is_sent_by_user: bool,
    /// ID of the thread's main message, if the message is a reply.
    pub reply_main_message_id: Option<String>,
    /// Time at which the thread's main message was sent, in milliseconds since the Unix epoch, if the message is a
    /// reply.
    pub reply_main_message_timestamp: Option<i64>,
}

/// Whether to add or remove a bookmark.
#[zoom_model]
pub enum BookmarkAction {
    /// Add.
    AddBookmark,
    /// Remove.
    RemoveBookmark,
}
