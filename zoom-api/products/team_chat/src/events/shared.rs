//! Events: shared.

use super::Requester;
use zoom_api::{zoom_event, zoom_model};

/// The settings of a shared space changed.
///
/// `new_settings` and `old_settings` both hold all settings, including unchanged ones. Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.shared_spaces_edited",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:list_shared_spaces", "team_chat:read:list_shared_spaces:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.shared_spaces_edited",
)]
pub struct TeamChatSharedSpacesEdited {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Shared space.
    pub object: TeamChatSharedSpacesEditedObject,
    /// Properties that changed.
    #[zoom(rename = "additionalProperties")]
    pub additional_properties: Option<serde_json::Value>,
}

/// A user invited others to a shared space.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.shared_spaces_member_invited",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:list_shared_space_members", "team_chat:read:list_shared_space_members:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.shared_spaces_member_invited",
)]
pub struct TeamChatSharedSpacesMemberInvited {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Shared space and the invited users.
    pub object: TeamChatSharedSpacesMemberInvitedObject,
}

/// A member left a shared space.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.shared_spaces_member_left",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:list_shared_space_members", "team_chat:read:list_shared_space_members:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.shared_spaces_member_left",
)]
pub struct TeamChatSharedSpacesMemberLeft {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Shared space.
    pub object: TeamChatSharedSpacesMemberLeftObject,
}

/// A member removed others from a shared space.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.shared_spaces_member_removed",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:list_shared_space_members", "team_chat:read:list_shared_space_members:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.shared_spaces_member_removed",
)]
pub struct TeamChatSharedSpacesMemberRemoved {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Shared space and the removed users.
    pub object: TeamChatSharedSpacesMemberRemovedObject,
}

/// Shared space in `team_chat.shared_spaces_edited` events.
#[zoom_model]
pub struct TeamChatSharedSpacesEditedObject {
    /// ID of the shared space.
    pub space_id: Option<String>,
    /// Settings after the change, including unchanged ones.
    pub new_settings: SharedSpaceSettings,
    /// Settings before the change, including unchanged ones.
    pub old_settings: SharedSpaceSettings,
    /// When the event happened, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
}

/// Settings of a shared space.
#[zoom_model]
pub struct SharedSpaceSettings {
    /// Name of the space.
    pub name: Option<String>,
    /// Description of the space.
    pub desc: Option<String>,
    /// Visibility of the space, and who can add members, channels and external users.
    pub option: SharedSpaceOptions,
}

/// Visibility and permissions of a shared space.
#[zoom_model]
pub struct SharedSpaceOptions {
    /// Whether the space is public.
    pub is_public: Option<bool>,
    /// People who can add members to the space.
    pub add_new_members: Option<SharedSpacePermission>,
    /// People who can add channels to the space.
    pub add_new_channels: Option<SharedSpacePermission>,
    /// People who can add external users to the space, if anyone.
    pub add_external_users: Option<AddExternalUsers>,
}

/// People who can add members or channels to the space.
#[zoom_model]
pub enum SharedSpacePermission {
    /// The owner and administrators.
    ByOwnerAndAdmins,
    /// Every member.
    ByAnyMember,
}

/// People who can add external users to the space, if anyone.
#[zoom_model]
pub enum AddExternalUsers {
    /// Nobody.
    Disabled,
    /// Members of the same organization.
    BySameOrg,
    /// The owner and administrators.
    ByOwnerAndAdmins,
    /// Every member.
    ByAnyMember,
}

/// Shared space in `team_chat.shared_spaces_member_invited` events.
#[zoom_model]
pub struct TeamChatSharedSpacesMemberInvitedObject {
    /// ID of the shared space.
    pub space_id: Option<String>,
    /// Name of the shared space.
    pub space_name: Option<String>,
    /// People who were invited.
    pub members: Vec<SharedSpacesInvitedMember>,
    /// When the event happened, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
}

/// Person who was invited.
#[zoom_model]
pub struct SharedSpacesInvitedMember {
    /// User ID of the person. Empty for external users.
    pub user_id: Option<String>,
    /// Email address of the person. Empty for external users.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// Name to display.
    pub display_name: Option<String>,
    /// Role of the person in the space.
    pub role: Option<MemberRole>,
    /// Member ID of the person.
    pub member_id: Option<String>,
}

/// Role of the person in the space.
#[zoom_model]
pub enum MemberRole {
    /// Owner.
    Owner,
    /// Admin.
    Admin,
    /// Member.
    Member,
}

/// Shared space in `team_chat.shared_spaces_member_left` events.
#[zoom_model]
pub struct TeamChatSharedSpacesMemberLeftObject {
    /// ID of the shared space.
    pub space_id: Option<String>,
    /// Name of the shared space.
    pub space_name: Option<String>,
    /// When the event happened, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
}

/// Shared space in `team_chat.shared_spaces_member_removed` events.
#[zoom_model]
pub struct TeamChatSharedSpacesMemberRemovedObject {
    /// ID of the shared space.
    pub space_id: Option<String>,
    /// Name of the shared space.
    pub space_name: Option<String>,
    /// People who were removed.
    pub members: Vec<Requester>,
    /// When the event happened, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
}
