//! Events of Zoom Whiteboard.

use jiff::Timestamp;

use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{zoom_event, zoom_model};

/// Events of Zoom Whiteboard.
#[zoom_event]
pub enum Event {
    WhiteboardArchiveAvailable,
    WhiteboardCreated,
    WhiteboardDeleted,
    WhiteboardFileAdded,
    WhiteboardOpened,
    WhiteboardShareSettingsUpdated,
    WhiteboardShared,
    WhiteboardSharingUpdated,
}

/// An archive of a whiteboard session became available.
#[zoom_event(
    "whiteboard.archive_available",
    scopes = ["whiteboard_content:read:admin", "whiteboard:read:session:admin"],
    docs = "https://developers.zoom.us/docs/api/whiteboard/events/#tag/whiteboard/POSTwhiteboard.archive_available",
)]
pub struct WhiteboardArchiveAvailable {
    /// Account of the session's owner.
    pub account_id: String,
    /// Session with its archive.
    pub object: WhiteboardArchiveAvailableObject,
}

/// A user created a whiteboard, in the client, in the web portal or through the API.
#[zoom_event(
    "whiteboard.created",
    scopes = ["whiteboard:read", "whiteboard:read:admin", "whiteboard:read:whiteboard", "whiteboard:read:whiteboard:admin"],
    docs = "https://developers.zoom.us/docs/api/whiteboard/events/#tag/whiteboard/POSTwhiteboard.created",
)]
pub struct WhiteboardCreated {
    /// Account of the acting user.
    pub account_id: String,
    /// Email address of the acting user.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the acting user. Null for users outside the organization of the whiteboard.
    pub operator_id: Option<String>,
    /// Whiteboard.
    pub object: WhiteboardCreatedObject,
}

/// A user deleted a whiteboard.
#[zoom_event(
    "whiteboard.deleted",
    scopes = ["whiteboard:read", "whiteboard:read:admin", "whiteboard:read:whiteboard", "whiteboard:read:whiteboard:admin"],
    docs = "https://developers.zoom.us/docs/api/whiteboard/events/#tag/whiteboard/POSTwhiteboard.deleted",
)]
pub struct WhiteboardDeleted {
    /// Account of the acting user.
    pub account_id: String,
    /// Email address of the acting user.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the acting user. Null for users outside the organization of the whiteboard.
    pub operator_id: Option<String>,
    /// Whiteboard.
    pub object: WhiteboardDeletedObject,
}

/// A file was added to a whiteboard.
#[zoom_event(
    "whiteboard.file_added",
    scopes = ["whiteboard_file:read", "whiteboard_file:read:admin", "whiteboard:read:file", "whiteboard:read:file:admin"],
    docs = "https://developers.zoom.us/docs/api/whiteboard/events/#tag/whiteboard/POSTwhiteboard.file_added",
)]
pub struct WhiteboardFileAdded {
    /// ID of the acting user. Null for users outside the organization of the whiteboard.
    pub operator_id: Option<String>,
    /// ID of the acting user as collaborator of the whiteboard.
    pub operator_collaborator_id: Option<String>,
    /// Name of the person who uploaded the file.
    pub operator_name: Option<String>,
    /// Whiteboard.
    pub object: WhiteboardFileAddedObject,
}

/// A person opened a whiteboard.
#[zoom_event(
    "whiteboard.opened",
    scopes = ["whiteboard:read", "whiteboard:read:admin", "whiteboard:read:whiteboard", "whiteboard:read:whiteboard:admin"],
    docs = "https://developers.zoom.us/docs/api/whiteboard/events/#tag/whiteboard/POSTwhiteboard.opened",
)]
pub struct WhiteboardOpened {
    /// ID of the acting user. Null for users outside the organization of the whiteboard.
    pub operator_id: Option<String>,
    /// ID of the acting user as collaborator of the whiteboard.
    pub operator_collaborator_id: Option<String>,
    /// Whiteboard.
    pub object: WhiteboardOpenedObject,
}

/// The owner or a co-owner changed the share settings of a whiteboard.
#[zoom_event(
    "whiteboard.share_settings_updated",
    scopes = ["whiteboard:read", "whiteboard:read:admin", "whiteboard:read:share_setting", "whiteboard:read:share_setting:admin"],
    docs = "https://developers.zoom.us/docs/api/whiteboard/events/#tag/whiteboard/POSTwhiteboard.share_settings_updated",
)]
pub struct WhiteboardShareSettingsUpdated {
    /// Account of the acting user.
    pub account_id: String,
    /// Email address of the acting user.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the acting user. Null for users outside the organization of the whiteboard.
    pub operator_id: Option<String>,
    /// Whiteboard.
    pub object: WhiteboardShareSettingsUpdatedObject,
}

/// A collaborator shared a whiteboard with people or channels.
#[zoom_event(
    "whiteboard.shared",
    scopes = ["whiteboard:read", "whiteboard:read:admin", "whiteboard:read:list_collaborators", "whiteboard:read:list_collaborators:admin"],
    docs = "https://developers.zoom.us/docs/api/whiteboard/events/#tag/whiteboard/POSTwhiteboard.shared",
)]
pub struct WhiteboardShared {
    /// ID of the acting user. Null for users outside the organization of the whiteboard.
    pub operator_id: Option<String>,
    /// ID of the acting user as collaborator of the whiteboard.
    pub operator_collaborator_id: Option<String>,
    /// Whiteboard.
    pub object: WhiteboardSharedObject,
}

/// The owner changed the role of collaborators of a whiteboard or removed them.
///
/// `operation_type` distinguishes them.
#[zoom_event(
    "whiteboard.sharing_updated",
    scopes = ["whiteboard:read", "whiteboard:read:admin", "whiteboard:read:list_collaborators", "whiteboard:read:list_collaborators:admin"],
    docs = "https://developers.zoom.us/docs/api/whiteboard/events/#tag/whiteboard/POSTwhiteboard.sharing_updated",
)]
pub struct WhiteboardSharingUpdated {
    /// User ID of the whiteboard's owner.
    pub operator_id: Option<String>,
    /// ID of the acting user as collaborator of the whiteboard.
    pub operator_collaborator_id: Option<String>,
    /// Kind of change: 0 removed, 1 updated.
    pub operation_type: Option<OperationType>,
    /// Whiteboard and changed collaborators.
    pub object: WhiteboardSharingUpdatedObject,
}

/// Session in `whiteboard.archive_available` events.
#[zoom_model]
pub struct WhiteboardArchiveAvailableObject {
    /// ID of the session, to list its activities.
    pub session_id: Option<String>,
    /// When the session started (UTC).
    pub start_time: Option<Timestamp>,
    /// When the session ended (UTC).
    pub end_time: Option<Timestamp>,
    /// ID of the whiteboard.
    pub whiteboard_id: Option<String>,
    /// Name of the whiteboard.
    pub whiteboard_name: Option<String>,
    /// When the archive expires and is deleted for good (UTC).
    pub expire_time: Option<Timestamp>,
}

/// Whiteboard in `whiteboard.created` events.
#[zoom_model]
pub struct WhiteboardCreatedObject {
    /// ID of the whiteboard.
    pub whiteboard_id: Option<String>,
    /// Name of the whiteboard.
    pub whiteboard_name: Option<String>,
    /// Kind of whiteboard; always 0.
    #[zoom(values = [0])]
    pub whiteboard_type: Option<i64>,
    /// Whether the whiteboard is not saved in the cloud.
    pub non_cloud: Option<bool>,
    /// ID of the meeting; only if it happened in a meeting.
    pub meeting_id: Option<MeetingId>,
    /// UUID of this instance of the meeting; only if it happened in a meeting.
    pub meeting_uuid: Option<MeetingUuid>,
}

/// Whiteboard in `whiteboard.deleted` events.
#[zoom_model]
pub struct WhiteboardDeletedObject {
    /// ID of the whiteboard.
    pub whiteboard_id: Option<String>,
    /// Name of the whiteboard.
    pub whiteboard_name: Option<String>,
    /// Kind of whiteboard; always 0.
    #[zoom(values = [0])]
    pub whiteboard_type: Option<i64>,
    /// Whether the whiteboard is not saved in the cloud.
    pub non_cloud: Option<bool>,
}

/// Whiteboard in `whiteboard.file_added` events.
#[zoom_model]
pub struct WhiteboardFileAddedObject {
    /// ID of the whiteboard.
    pub whiteboard_id: Option<String>,
    /// Name of the whiteboard.
    pub whiteboard_name: Option<String>,
    /// Name of the whiteboard's owner.
    pub whiteboard_owner_name: Option<String>,
    /// File that was added.
    pub whiteboard_file: WhiteboardFile,
}

/// File that was added.
#[zoom_model]
pub struct WhiteboardFile {
    /// ID of the file on the whiteboard.
    pub file_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<u64>,
    /// MIME type or format of the file.
    pub file_type: Option<String>,
    /// When the file was uploaded, in milliseconds since the Unix epoch.
    pub uploaded_ts: Option<i64>,
}

/// Whiteboard in `whiteboard.opened` events.
#[zoom_model]
pub struct WhiteboardOpenedObject {
    /// ID of the whiteboard.
    pub whiteboard_id: Option<String>,
    /// Name of the whiteboard.
    pub whiteboard_name: Option<String>,
    /// ID of the meeting; only if it happened in a meeting.
    pub meeting_id: Option<MeetingId>,
    /// UUID of this instance of the meeting; only if it happened in a meeting.
    pub meeting_uuid: Option<MeetingUuid>,
}

/// Whiteboard in `whiteboard.share_settings_updated` events.
#[zoom_model]
pub struct WhiteboardShareSettingsUpdatedObject {
    /// ID of the whiteboard.
    pub whiteboard_id: Option<String>,
    /// Share settings.
    pub settings: WhiteboardSettings,
}

/// Share settings of a whiteboard.
#[zoom_model]
pub struct WhiteboardSettings {
    /// Settings of the share link.
    pub share_link_setting: Option<ShareLinkSetting>,
    /// Rules for sharing inside and outside the organization.
    pub advanced_share_setting: Option<AdvancedShareSetting>,
}

/// Settings of the share link.
#[zoom_model]
pub struct ShareLinkSetting {
    /// People who can open the share link: 0 invited people, 1 everyone in the organization, 2 everyone with the link.
    pub share_scope: Option<ShareScope>,
    /// Role of people who open the share link: 1 co-owner, 2 can edit, 3 can comment, 4 can view.
    pub share_role: Option<ShareRole>,
}

/// People who can open the share link.
#[zoom_model]
pub enum ShareScope {
    /// Only collaborators.
    Restricted = 0,
    /// Users of the account.
    SameAccount = 1,
    /// Everyone who has the link.
    Anyone = 2,
}

/// Role of people who open the share link.
#[zoom_model]
pub enum ShareRole {
    /// Co-owner.
    CoOwner = 1,
    /// Editor.
    Editor = 2,
    /// Commenter.
    Commenter = 3,
    /// Viewer.
    Viewer = 4,
}

/// Rules for sharing inside and outside the organization.
#[zoom_model]
pub struct AdvancedShareSetting {
    /// Whether the whiteboard can be shared.
    pub can_share: Option<bool>,
    /// Whether the whiteboard can be shared with people outside the organization.
    pub share_to_external: Option<bool>,
    /// Whether external users can share the whiteboard.
    pub external_can_share: Option<bool>,
}

/// Whiteboard in `whiteboard.shared` events.
#[zoom_model]
pub struct WhiteboardSharedObject {
    /// ID of the whiteboard.
    pub whiteboard_id: Option<String>,
    /// ID of the meeting; only if it happened in a meeting.
    pub meeting_id: Option<MeetingId>,
    /// UUID of this instance of the meeting; only if it happened in a meeting.
    pub meeting_uuid: Option<MeetingUuid>,
    /// People and channels that the whiteboard was shared with.
    pub collaborators: Vec<Collaborator>,
    /// UUID of the meeting instance in which the whiteboard was shared.
    #[zoom(rename = "meeting_ uuid")]
    pub shared_meeting_uuid: Option<MeetingUuid>,
}

/// Person or channel with access to the whiteboard.
#[zoom_model]
pub struct Collaborator {
    /// ID of the collaborator.
    pub collaborator_id: Option<String>,
    /// Name of the collaborator to display; for external users a masked email address.
    pub collaborator_name: Option<String>,
    /// User ID of the collaborator; only for users of the same account.
    pub user_id: Option<String>,
    /// Email address of the collaborator; only for users of the same account.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// ID of the Team Chat channel; only for channels.
    pub channel_id: Option<String>,
    /// Kind of collaborator: 0 user of the same account, 1 external user, 2 channel.
    pub collaborator_type: Option<CollaboratorType>,
    /// Role: 0 owner, 1 co-owner, 2 can edit, 3 can comment, 4 can view.
    pub role: Option<CollaboratorRole>,
}

/// Kind of collaborator.
#[zoom_model]
pub enum CollaboratorType {
    /// User of the account.
    SameAccountUser = 0,
    /// User of another account.
    ExternalUser = 1,
    /// Team Chat channel.
    Channel = 2,
}

/// Role of a collaborator.
#[zoom_model]
pub enum CollaboratorRole {
    /// Owner.
    Owner = 0,
    /// Co-owner.
    CoOwner = 1,
    /// Editor.
    Editor = 2,
    /// Commenter.
    Commenter = 3,
    /// Viewer.
    Viewer = 4,
}

/// Kind of change.
#[zoom_model]
pub enum OperationType {
    /// Collaborators were removed.
    Remove = 0,
    /// Roles of collaborators were changed.
    Update = 1,
}

/// Whiteboard in `whiteboard.sharing_updated` events.
#[zoom_model]
pub struct WhiteboardSharingUpdatedObject {
    /// ID of the whiteboard.
    pub whiteboard_id: Option<String>,
    /// Affected collaborators.
    pub collaborators: Vec<Collaborator>,
}
