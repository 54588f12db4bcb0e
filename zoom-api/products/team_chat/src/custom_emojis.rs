//! Custom emojis of an account: list, add and delete them.

use jiff::Timestamp;

use zoom_api::{FilePart, NoContent, zoom_endpoint, zoom_model};

/// Lists the custom emojis of the account.
///
/// The account must have custom emojis enabled.
#[zoom_endpoint(
    GET, "/chat/emoji",
    scopes = ["chat:read", "chat:read:admin", "chat:write", "chat:write:admin", "team_chat:read:list_custom_emojis", "team_chat:read:list_custom_emojis:admin"],
    rate_limit = Light,
    paged = emojis,
    operation = "listCustomEmojis",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-emoji/GET/chat/emoji",
    errors(
        /// Custom emojis are not enabled for the account; contact Zoom Support.
        400/300 => CustomEmojisDisabled,
        /// `search_key` has fewer than 3 or more than 256 characters.
        400/5333 => InvalidSearchKey,
    )
)]
pub fn list_custom_emojis(
    #[zoom(default = 10, max = 50)] page_size: Option<u32>,
    /// Part of the emoji's name to search for; case-sensitive.
    #[zoom(min_length = 3, max_length = 256)]
    search_key: Option<String>,
    next_page_token: Option<String>,
) -> EmojiPage;

/// Uploads an image as a custom emoji.
///
/// Accepts PNG, JPEG and GIF images. The call goes to Zoom's file server, which may redirect, and is limited to 20
/// requests per second for this endpoint and 2,000 per second for an IP address.
#[zoom_endpoint(
    POST, "/chat/emoji/files", form,
    scopes = ["chat:write", "chat:write:admin", "team_chat:write:custom_emoji", "team_chat:write:custom_emoji:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addACustomEmoji",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-emoji/POST/chat/emoji/files",
    base = files,
    errors(
        /// The name has other characters than letters, digits and underscores, or the file exceeds 256 KB.
        400/300 => InvalidNameOrFileTooLarge,
        /// The file is no PNG, JPEG or GIF image.
        400/400 => InvalidFileType,
        /// Zoom could not add the emoji.
        400/500 => AddEmojiFailed,
        /// The user may not add custom emojis; contact Zoom Support.
        403/40090 => NoPermission,
        /// A custom emoji of this name exists.
        409/30010 => EmojiNameTaken,
    )
)]
pub fn add_custom_emoji(
    /// Name of the emoji: letters, digits and underscores.
    #[zoom(min_length = 3, max_length = 100)]
    name: String,
    /// Image of at most 256 KB: PNG, JPEG or GIF.
    file: FilePart,
) -> CustomEmoji;

/// Deletes a custom emoji.
#[zoom_endpoint(
    DELETE, "/chat/emoji/<file_id>",
    scopes = ["chat:write", "chat:write:admin", "team_chat:delete:custom_emoji", "team_chat:delete:custom_emoji:admin"],
    rate_limit = Light,
    operation = "DeleteCustomEmoji",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-emoji/DELETE/chat/emoji/%7BfileId%7D",
    errors(
        /// Custom emojis are not enabled for the account; contact Zoom Support.
        400/300 => CustomEmojisDisabled,
        /// Zoom could not delete the emoji.
        400/4600 => DeleteEmojiFailed,
        /// The caller lacks the permission for this call.
        403/200 => NoPermission,
        /// The custom emoji does not exist.
        404/5404 => CustomEmojiNotFound,
    )
)]
pub fn delete_custom_emoji(
    /// File ID of the emoji.
    file_id: String,
) -> NoContent;

/// Page of custom emojis.
#[zoom_model(response)]
pub struct EmojiPage {
    /// Custom emojis.
    pub emojis: Vec<Emoji>,
    pub next_page_token: Option<String>,
    pub page_size: u32,
    /// Text that was searched for.
    pub search_key: Option<String>,
}

/// Custom emoji.
#[zoom_model(response)]
pub struct Emoji {
    /// File ID of the emoji.
    pub file_id: String,
    /// Name of the emoji.
    pub name: String,
    /// ID of the user who added the emoji.
    pub user_id: String,
    /// Member ID of the user who added it.
    pub member_id: String,
    /// Name of the user who added the emoji.
    pub user_name: String,
    /// Email address of the user who added it.
    pub user_email: String,
    /// Time at which the emoji was added.
    pub date_added: Timestamp,
}

/// Created custom emoji.
#[zoom_model(response)]
pub struct CustomEmoji {
    /// File ID of the emoji.
    pub file_id: String,
    /// Name of the emoji.
    pub name: String,
}
