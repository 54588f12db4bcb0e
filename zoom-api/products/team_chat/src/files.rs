//! Chat files: upload, send, get and delete them.

use super::MessageId;
use zoom_api::{FilePart, NoContent, zoom_endpoint, zoom_model};

/// Returns the name, size and download URL of a chat file.
#[zoom_endpoint(
    GET, "/chat/files/<file_id>",
    scopes = ["chat:read", "team_chat:read:file", "team_chat:read:file:admin"],
    rate_limit = Light,
    operation = "getFileInfo",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-files/GET/chat/files/%7BfileId%7D",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The access token is invalid or expired.
        401/100 => InvalidAccessToken,
        /// The access token is invalid or expired.
        401/106 => InvalidAccessToken,
        /// The request has no access token.
        401/300 => AccessTokenRequired,
        /// The caller may not use this service.
        401/401 => ServiceNotPermitted,
        /// The caller may not do this.
        403/403 => OperationNotPermitted,
        /// The file does not exist.
        404/404 => ResourceNotFound,
    )
)]
pub fn get_file(
    /// ID of the file.
    file_id: String,
) -> File;

/// Deletes a chat file.
#[zoom_endpoint(
    DELETE, "/chat/files/<file_id>",
    scopes = ["chat:write", "team_chat:delete:file", "team_chat:delete:file:admin"],
    rate_limit = Light,
    operation = "deleteChatFile",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-files/DELETE/chat/files/%7BfileId%7D",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The access token is invalid or expired.
        401/100 => InvalidAccessToken,
        /// The access token is invalid or expired.
        401/106 => InvalidAccessToken,
        /// The request has no access token.
        401/300 => AccessTokenRequired,
        /// The caller may not use this service.
        401/401 => ServiceNotPermitted,
        /// The caller may not do this.
        403/403 => OperationNotPermitted,
        /// The file does not exist.
        404/404 => ResourceNotFound,
    )
)]
pub fn delete_file(
    /// ID of the file.
    file_id: String,
) -> NoContent;

/// Uploads a file, to attach it to a message later.
///
/// The file appears in the user's personal chat unless `post_to_personal_chat` disables it. Without Zoom cloud storage,
/// Zoom keeps the file for seven days. An account-level app acts only for users whose role has the Edit permission for
/// Chat Messages. The call goes to Zoom's file server, which may redirect, and is limited to 20 requests per second for
/// this endpoint and 2,000 per second for an IP address.
#[zoom_endpoint(
    POST, "/chat/users/<user_id>/files", form,
    scopes = ["chat_message:write", "chat_message:write:admin", "team_chat:write:files", "team_chat:write:files:admin"],
    rate_limit = Unlabeled,
    success = 201,
    operation = "uploadAChatFile",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-files/POST/chat/users/%7BuserId%7D/files",
    base = files,
    errors(
        /// The access token is invalid or expired.
        400/124 => InvalidAccessToken,
        /// The file exceeds the maximum size.
        400/300 => FileTooLarge,
    )
)]
pub fn upload_file(
    /// User ID, or `me` in a user-level app.
    user_id: String,
    /// Whether the file appears in the user's personal chat.
    #[zoom(default = true)]
    #[query(rename = "postToPersonalChat")]
    post_to_personal_chat: Option<bool>,
    /// File of at most 1 GB.
    file: Option<FilePart>,
) -> MessageId;

/// Sends files to a contact, or to a channel in which the user is a member.
///
/// PNG, JPEG and GIF files appear as images. Without Zoom cloud storage, Zoom keeps the file for seven days. An
/// account-level app acts only for users whose role has the Edit permission for Chat Messages. A user-level app passes
/// `me` as the user ID. The call goes to Zoom's file server, which may redirect, and is limited to 20 requests per
/// second for this endpoint and 2,000 per second for an IP address.
#[zoom_endpoint(
    POST, "/chat/users/<user_id>/messages/files", form,
    scopes = ["chat_message:write", "chat_message:write:admin", "team_chat:write:message_files", "team_chat:write:message_files:admin"],
    rate_limit = Unlabeled,
    success = 201,
    operation = "sendChatFile",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-files/POST/chat/users/%7BuserId%7D/messages/files",
    base = files,
    errors(
        /// The access token is invalid or expired.
        400/124 => InvalidAccessToken,
        /// The file exceeds the maximum size.
        400/300 => FileTooLarge,
        /// Zoom could not send the message.
        400/5301 => SendFailed,
        /// The message is itself a reply; only main messages have replies.
        400/5402 => NotMainMessage,
        /// The user in `to_contact` does not exist.
        404/1001 => UserNotFound,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
    )
)]
pub fn send_file(
    /// User ID, or `me` in a user-level app.
    user_id: String,
    /// File to send, at most one: an image of at most 16 MB, or another file of at most 20 MB.
    #[zoom(max_items = 1)]
    files: Vec<FilePart>,
    /// ID of the thread's main message, to reply with the file.
    reply_main_message_id: Option<String>,
    /// ID of the channel to send the file to; alternative to `to_contact`.
    to_channel: Option<String>,
    /// Contact to send the file to, by user ID or member ID; alternative to `to_channel`.
    to_contact: Option<String>,
) -> MessageId;

/// Chat file.
#[zoom_model(response)]
pub struct File {
    /// ID of the file.
    pub file_id: String,
    /// Name of the file with its extension.
    pub file_name: String,
    /// Extension of the file, which denotes its type.
    #[zoom(rename = "OS_file_type")]
    pub os_file_type: String,
    /// Size of the file in bytes.
    pub length: i64,
    /// SHA-256 digest of the file.
    pub digest: String,
    /// Time of creation, in milliseconds since the Unix epoch.
    pub created_time: f64,
    /// Time of the last change, in milliseconds since the Unix epoch.
    pub modified_time: f64,
    /// URL to download the file.
    pub download_url: String,
    /// Public URL of the file; only if its public URL is enabled.
    #[deprecated = "deprecated by Zoom; use `download_url`"]
    pub public_url: Option<String>,
}
