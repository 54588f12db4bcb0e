//! Archived conversations of users with AI Companion.

use zoom_api::types::Moment;
use zoom_api::{zoom_endpoint, zoom_model};

/// Returns the archived conversations of a user with AI Companion.
///
/// The response has URLs to download the conversations and their files with an access token.
#[zoom_endpoint(
    GET, "/aic/users/<user_id>/conversation_archive",
    scopes = ["aic_archive:read:admin", "aic:read:conversation_archives:admin"],
    rate_limit = Light,
    operation = "GetAICconversationarchives",
    docs = "https://developers.zoom.us/docs/api/ai-companion/#tag/archive/GET/aic/users/%7BuserId%7D/conversation_archive",
    errors(
        /// The access token is missing or invalid.
        401 => NotAuthenticated,
        /// The user may not access the archive.
        403/20514 => NoPermission,
        /// The user does not exist.
        404/20524 => UserNotFound,
    )
)]
pub fn get_conversation_archive(
    /// ID of the user.
    user_id: String,
) -> ConversationArchive;

/// Archived conversations of a user.
#[zoom_model(response)]
pub struct ConversationArchive {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Display name of the user.
    pub display_name: Option<String>,
    /// Start of the conversation history.
    pub start_time: Option<Moment>,
    /// End of the conversation history.
    pub end_time: Option<Moment>,
    /// Time zone of the conversation history, such as `Asia/Shanghai`.
    pub timezone: Option<String>,
    /// URL to download the conversation history, with the access token of a user who authorized the app.
    pub aic_history_download_url: Option<String>,
    /// Extension of the history file.
    pub file_extension: Option<FileExtension>,
    /// Size of the history file in bytes.
    pub file_size: Option<u64>,
    /// Type of the history file.
    pub file_type: Option<FileType>,
    /// Files that belong to the conversations.
    #[zoom(max_items = 300)]
    pub physical_files: Vec<AttachedFile>,
}

/// Extension of the archive file.
#[zoom_model]
pub enum FileExtension {
    /// JSON.
    #[zoom(rename = "JSON")]
    Json,
}

/// Type of the archive file.
#[zoom_model]
pub enum FileType {
    /// Conversations with AI Companion.
    #[zoom(rename = "AIC_CONVERSATION")]
    AicConversation,
}

/// File that belongs to the conversations.
#[zoom_model(response)]
pub struct AttachedFile {
    /// ID of the file.
    pub file_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size in bytes.
    pub file_size: Option<u64>,
    /// URL to download the file, with the access token of a user who authorized the app.
    pub download_url: Option<String>,
}
