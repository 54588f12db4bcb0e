//! Events: file.

use super::ChatMessageType;
use zoom_api::{zoom_event, zoom_model};

/// A user changed files.
///
/// Sent to the apps that this user has installed. Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.file_changed",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:file", "team_chat:read:file:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.file_changed",
)]
pub struct TeamChatFileChanged {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Files.
    pub object: TeamChatFileObject,
}

/// A user deleted files.
///
/// Sent to the apps that this user has installed. Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.file_deleted",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:file", "team_chat:read:file:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.file_deleted",
)]
pub struct TeamChatFileDeleted {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Files.
    pub object: TeamChatFileObject,
}

/// A user downloaded a file from a chat with a contact or from a channel.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.file_downloaded",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:file", "team_chat:read:file:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.file_downloaded",
)]
pub struct TeamChatFileDownloaded {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// File and the conversation that it is in.
    pub object: TeamChatFileDownloadedObject,
}

/// A user shared files in a direct chat or in a channel.
///
/// In a direct chat, sent to the apps of the sender and of the recipient; in a channel, to the apps of the sender and
/// of the channel's owner. Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.file_shared",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:file", "team_chat:read:file:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.file_shared",
)]
pub struct TeamChatFileShared {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Whether the acting user is external.
    pub by_external_user: Option<bool>,
    /// Files and the conversation that they are in.
    pub object: TeamChatFileSharedObject,
}

/// A user stopped sharing files in a direct chat or in a channel.
///
/// In a direct chat, sent to the apps of the sender and of the recipient; in a channel, to the apps of the sender and
/// of the channel's owner. Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.file_unshared",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:file", "team_chat:read:file:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.file_unshared",
)]
pub struct TeamChatFileUnshared {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Whether the acting user is external.
    pub by_external_user: Option<bool>,
    /// Files and the conversation that they are in.
    pub object: TeamChatFileSharedObject,
}

/// A user uploaded files.
///
/// Sent to the apps that this user has installed. Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.file_uploaded",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:file", "team_chat:read:file:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.file_uploaded",
)]
pub struct TeamChatFileUploaded {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Files.
    pub object: TeamChatFileObject,
}

/// Files that were changed, deleted or uploaded.
#[zoom_model]
pub struct TeamChatFileObject {
    /// Files that were changed, deleted or uploaded.
    pub files: Vec<ChangedFile>,
}

/// File, with its name and size.
#[zoom_model]
pub struct ChangedFile {
    /// ID of the file.
    pub file_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<u64>,
    /// Extension of the file, such as `PDF`.
    #[zoom(rename = "OS_file_type")]
    pub os_file_type: Option<String>,
}

/// Downloaded file, with the conversation that it is in.
#[zoom_model]
pub struct TeamChatFileDownloadedObject {
    /// Email address of the contact; only if the file was sent in a direct chat. Empty for external users.
    #[zoom(format = "email")]
    pub contact_email: Option<String>,
    /// User ID of the contact; only if the file was sent in a direct chat. Empty for external users.
    pub contact_id: Option<String>,
    /// Member ID of the contact; only if the file was sent in a direct chat.
    pub contact_member_id: Option<String>,
    /// ID of the channel; only if the file was sent in a channel.
    pub channel_id: Option<String>,
    /// When the message was sent, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// File that was downloaded.
    pub file: DownloadedFile,
}

/// File that was downloaded.
#[zoom_model]
pub struct DownloadedFile {
    /// UUID of the file, base64-encoded.
    pub file_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<u64>,
    /// Type of the file.
    pub file_type: Option<String>,
    /// User ID of the person who uploaded the file. Empty for external users.
    pub file_owner_id: Option<String>,
    /// Member ID of the person who uploaded the file.
    pub file_owner_member_id: Option<String>,
}

/// Files that were shared or unshared, with the conversation.
#[zoom_model]
pub struct TeamChatFileSharedObject {
    /// Whether the files were sent to a contact or to a channel.
    #[zoom(rename = "type")]
    pub kind: Option<ChatMessageType>,
    /// ID of the channel; only if `type` is `to_channel`.
    pub channel_id: Option<String>,
    /// Email address of the contact; only if `type` is `to_contact`.
    #[zoom(format = "email")]
    pub contact_email: Option<String>,
    /// User ID of the contact; only if `type` is `to_contact`. Empty for external users.
    pub contact_id: Option<String>,
    /// Member ID of the contact; only if `type` is `to_contact`.
    pub contact_member_id: Option<String>,
    /// Whether the contact is external; only if `type` is `to_contact`.
    pub is_external_user: Option<bool>,
    /// Files that were shared or unshared.
    pub files: Vec<ChangedFile>,
}
