//! Shared spaces, which group channels and members: create, update and delete them, and manage members.

mod responses;

pub use responses::*;

use super::{AddMemberPermissions, AllowToAddExternalUsers, MemberRole};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists shared spaces.
#[zoom_endpoint(
    GET, "/chat/spaces",
    scopes = ["chat:read", "chat:read:admin", "chat:write", "chat:write:admin", "team_chat:read:list_shared_spaces", "team_chat:read:list_shared_spaces:admin"],
    rate_limit = Medium,
    paged = shared_spaces,
    operation = "listSharedSpaces",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/GET/chat/spaces",
    errors(
        /// The caller lacks the permission for this call.
        403/200 => NoPermission,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn list_shared_spaces(
    next_page_token: Option<String>,
    #[zoom(default = 30)] page_size: Option<u32>,
    /// User ID or email address. An account-level app lists the spaces of this user, or all spaces of the account
    /// without it; a user-level app always lists those of the caller.
    user_id: Option<String>,
) -> SharedSpacePage;

/// Creates a shared space.
///
/// A shared space has one owner.
#[zoom_endpoint(
    POST, "/chat/spaces", json,
    scopes = ["chat:write", "chat:write:admin", "team_chat:write:shared_space", "team_chat:write:shared_space:admin"],
    rate_limit = ResourceIntensive,
    success = 201,
    operation = "createSpace",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/POST/chat/spaces",
    errors(
        /// Zoom had an internal error; retry later.
        400/5601 => InternalFailure,
        /// A shared space of this name exists.
        400/5603 => NameTaken,
        /// The caller may not create a shared space.
        403/200 => UnauthorizedRequest,
        /// The caller may not create a shared space for another user.
        403/5602 => CannotCreateForOtherUser,
        /// A shared space has only one owner.
        403/5603 => TooManyOwners,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn create_shared_space(
    /// Name of the shared space.
    space_name: String,
    /// Description of the shared space.
    #[field(rename = "space_desc")]
    space_description: Option<String>,
    /// Members to add.
    #[zoom(min_items = 1, max_items = 100)]
    space_members: Option<Vec<NewSpaceMember>>,
    /// Settings of the shared space.
    space_settings: Option<SpaceSettings>,
) -> CreatedSharedSpace;

/// Returns a shared space.
#[zoom_endpoint(
    GET, "/chat/spaces/<space_id>",
    scopes = ["chat:read", "chat:read:admin", "chat:write", "chat:write:admin", "team_chat:read:shared_space", "team_chat:read:shared_space:admin"],
    rate_limit = Medium,
    operation = "getASharedSpace",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/GET/chat/spaces/%7BspaceId%7D",
    errors(
        /// The caller lacks the permission for this call.
        403/200 => NoPermission,
        /// The shared space does not exist.
        404/5407 => SharedSpaceNotFound,
    )
)]
pub fn get_shared_space(
    /// ID of the shared space.
    space_id: String,
) -> SharedSpace;

/// Deletes a shared space.
///
/// In a user-level app, the caller must own the space. In an account-level app, the caller's role needs the Edit
/// permission for Chat Channels.
#[zoom_endpoint(
    DELETE, "/chat/spaces/<space_id>",
    scopes = ["chat:write", "chat:write:admin", "team_chat:delete:shared_space", "team_chat:delete:shared_space:admin"],
    rate_limit = ResourceIntensive,
    operation = "deleteSpace",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/DELETE/chat/spaces/%7BspaceId%7D",
    errors(
        /// Zoom could not delete the shared space.
        400/5301 => DeleteSpaceFailed,
        /// The caller may not delete the shared space.
        403/200 => UnauthorizedRequest,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The shared space does not exist.
        404/5407 => SharedSpaceNotFound,
    )
)]
pub fn delete_shared_space(
    /// ID of the shared space.
    space_id: String,
) -> NoContent;

/// Updates a shared space.
///
/// The owner can change everything, an administrator only the name and the description. An omitted value stays
/// unchanged.
#[zoom_endpoint(
    PATCH, "/chat/spaces/<space_id>", json,
    scopes = ["chat:write", "chat:write:admin", "team_chat:update:shared_space", "team_chat:update:shared_space:admin"],
    rate_limit = Medium,
    operation = "updateSharedSpaceSettings",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/PATCH/chat/spaces/%7BspaceId%7D",
    errors(
        /// The request body has no changes.
        400/4719 => MissingSpaceSettings,
        /// The caller has no access to the shared space.
        403/200 => UnauthorizedRequest,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn update_shared_space(
    /// ID of the shared space.
    space_id: String,
    /// Name of the shared space.
    space_name: Option<String>,
    /// Description of the shared space.
    #[field(rename = "space_desc")]
    space_description: Option<String>,
    /// Settings of the shared space.
    space_settings: Option<SpaceSettings>,
) -> NoContent;

/// Makes members of a shared space administrators.
///
/// In an account-level app, the caller's role needs the Edit permission for Chat Channels.
#[zoom_endpoint(
    POST, "/chat/spaces/<space_id>/admins", json,
    scopes = ["chat:write", "chat:write:admin", "team_chat:write:shared_space_administrators", "team_chat:write:shared_space_administrators:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "promoteSpaceMembers",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/POST/chat/spaces/%7BspaceId%7D/admins",
    errors(
        /// Zoom could not promote the members.
        400/5301 => PromoteMembersFailed,
        /// The caller may not promote members of the shared space.
        403/200 => UnauthorizedRequest,
        /// The shared space does not exist.
        404/5407 => SharedSpaceNotFound,
    )
)]
pub fn promote_members(
    /// ID of the shared space.
    space_id: String,
    /// Members to promote.
    #[zoom(min_items = 1, max_items = 20)]
    members: Vec<SpaceMemberRef>,
) -> MembershipResult;

/// Makes administrators of a shared space ordinary members.
///
/// In an account-level app, the caller's role needs the Edit permission for Chat Channels.
#[zoom_endpoint(
    DELETE, "/chat/spaces/<space_id>/admins",
    scopes = ["chat:write", "chat:write:admin", "team_chat:delete:shared_space_administrators", "team_chat:delete:shared_space_administrators:admin"],
    rate_limit = Medium,
    operation = "demoteSpaceAdmins",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/DELETE/chat/spaces/%7BspaceId%7D/admins",
    errors(
        /// Zoom could not demote the administrators.
        400/5301 => DemoteAdminsFailed,
        /// The caller may not demote administrators of the shared space.
        403/200 => UnauthorizedRequest,
        /// The shared space does not exist.
        404/5407 => SharedSpaceNotFound,
    )
)]
pub fn demote_admins(
    /// ID of the shared space.
    space_id: String,
    /// User IDs or member IDs of the administrators.
    #[zoom(max_items = 20)]
    #[query(csv, required)]
    identifiers: Vec<String>,
) -> MembershipResult;

/// Lists the channels of a shared space.
#[zoom_endpoint(
    GET, "/chat/spaces/<space_id>/channels",
    scopes = ["chat:read", "chat:read:admin", "chat:write", "chat:write:admin", "team_chat:read:list_shared_space_channels", "team_chat:read:list_shared_space_channels:admin"],
    rate_limit = Medium,
    paged = channels,
    operation = "listSharedSpaceChannels",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/GET/chat/spaces/%7BspaceId%7D/channels",
    errors(
        /// The caller lacks the permission for this call.
        403/200 => NoPermission,
        /// The shared space does not exist.
        404/5407 => SharedSpaceNotFound,
    )
)]
pub fn list_channels(
    /// ID of the shared space.
    space_id: String,
    #[zoom(default = 30)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ChannelPage;

/// Moves channels into a shared space or out of it.
#[zoom_endpoint(
    PATCH, "/chat/spaces/<space_id>/channels", json,
    scopes = ["chat:write", "team_chat:update:shared_space_channels"],
    rate_limit = Medium,
    operation = "updateSharedSpaceChannels",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/PATCH/chat/spaces/%7BspaceId%7D/channels",
    errors(
        /// The caller has no access to the shared space.
        403/200 => UnauthorizedRequest,
        /// The shared space does not exist.
        404/300 => SharedSpaceNotFound,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn move_channels(
    /// ID of the shared space.
    space_id: String,
    /// IDs of the channels to move.
    #[zoom(min_items = 1, max_items = 50)]
    channel_ids: Vec<String>,
    /// Whether the channels move into the shared space or out of it.
    move_direction: MoveDirection,
) -> MoveResult;

/// Lists the members of a shared space.
#[zoom_endpoint(
    GET, "/chat/spaces/<space_id>/members",
    scopes = ["chat:read", "chat:read:admin", "chat:write", "chat:write:admin", "team_chat:read:list_shared_space_members", "team_chat:read:list_shared_space_members:admin"],
    rate_limit = Medium,
    paged = members,
    operation = "listSharedSpaceMembers",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/GET/chat/spaces/%7BspaceId%7D/members",
    errors(
        /// The caller lacks the permission for this call.
        403/200 => NoPermission,
        /// The shared space does not exist.
        404/5407 => SharedSpaceNotFound,
    )
)]
pub fn list_members(
    /// ID of the shared space.
    space_id: String,
    #[zoom(default = 30)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Role of the members.
    #[zoom(default = "all")]
    role: Option<SpaceRole>,
    /// Whether to list all, active or inactive members.
    #[zoom(default = "all")]
    status: Option<SpaceStatus>,
) -> MemberPage;

/// Adds members to a shared space.
///
/// In an account-level app, the caller's role needs the Edit permission for Chat Channels.
#[zoom_endpoint(
    POST, "/chat/spaces/<space_id>/members", json,
    scopes = ["chat:write", "chat:write:admin", "team_chat:write:shared_space_members", "team_chat:write:shared_space_members:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "addSpaceMembers",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/POST/chat/spaces/%7BspaceId%7D/members",
    errors(
        /// Zoom could not add the members.
        400/5301 => AddMembersFailed,
        /// The caller may not add members to the shared space.
        403/200 => UnauthorizedRequest,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The shared space does not exist.
        404/5407 => SharedSpaceNotFound,
    )
)]
pub fn add_members(
    /// ID of the shared space.
    space_id: String,
    /// People to add.
    #[zoom(min_items = 1, max_items = 20)]
    members: Vec<SpaceMemberRef>,
) -> MembershipResult;

/// Removes members from a shared space.
///
/// In an account-level app, the caller's role needs the Edit permission for Chat Channels.
#[zoom_endpoint(
    DELETE, "/chat/spaces/<space_id>/members",
    scopes = ["chat:write", "chat:write:admin", "team_chat:delete:shared_space_members", "team_chat:delete:shared_space_members:admin"],
    rate_limit = Medium,
    operation = "deleteSpaceMembers",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/DELETE/chat/spaces/%7BspaceId%7D/members",
    errors(
        /// The user does not exist.
        400/1001 => UserNotFound,
        /// Zoom could not remove the members.
        400/5301 => RemoveMembersFailed,
        /// The caller may not remove members from the shared space.
        403/200 => UnauthorizedRequest,
        /// The shared space does not exist.
        404/5407 => SharedSpaceNotFound,
    )
)]
pub fn remove_members(
    /// ID of the shared space.
    space_id: String,
    /// User IDs or member IDs of the members. The owner cannot be removed.
    #[zoom(max_items = 20)]
    #[query(csv, required)]
    identifiers: Vec<String>,
) -> MembershipResult;

/// Makes a member or an administrator the owner of a shared space.
///
/// In an account-level app, the caller's role needs the Edit permission for Chat Channels.
#[zoom_endpoint(
    PATCH, "/chat/spaces/<space_id>/owner",
    scopes = ["chat:write", "chat:write:admin", "team_chat:update:shared_space_owner", "team_chat:update:shared_space_owner:admin"],
    rate_limit = Medium,
    operation = "transferSpaceOwner",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/PATCH/chat/spaces/%7BspaceId%7D/owner",
    errors(
        /// Zoom could not transfer the ownership.
        400/5301 => TransferFailed,
        /// The caller may not transfer the ownership of the shared space.
        403/200 => UnauthorizedRequest,
        /// The shared space does not exist.
        404/5407 => SharedSpaceNotFound,
    )
)]
pub fn transfer_ownership(
    /// ID of the shared space.
    space_id: String,
    /// User ID or member ID of the new owner.
    #[query]
    identifier: String,
) -> NoContent;

/// Settings of a shared space.
#[zoom_model]
pub struct SpaceSettings {
    /// People who may add users of other accounts to the space.
    pub allow_to_add_external_users: Option<AllowToAddExternalUsers>,
    /// People who may add new members to the space.
    pub add_member_permissions: Option<AddMemberPermissions>,
    /// People who may create channels in the space or move channels to it.
    pub create_channels_permission: Option<AddMemberPermissions>,
}

/// Whether to move channels into a shared space or out of it.
#[zoom_model]
pub enum MoveDirection {
    /// Into the shared space.
    MoveInto,
    /// Out of the shared space.
    MoveOut,
}

/// Member of a shared space to create.
#[zoom_model]
pub struct NewSpaceMember {
    /// User ID or member ID.
    pub identifier: String,
    /// Role of the member; a space has one owner.
    #[zoom(default = "member")]
    pub role: Option<MemberRole>,
}

/// Member to add or promote.
#[zoom_model]
pub struct SpaceMemberRef {
    /// User ID or member ID.
    pub identifier: String,
}

/// Role of the members to list.
#[zoom_model]
pub enum SpaceRole {
    /// Every role.
    All,
    /// Member.
    Member,
    /// Owner.
    Owner,
    /// Admin.
    Admin,
}

/// Status of the members to list.
#[zoom_model]
pub enum SpaceStatus {
    /// Every status.
    All,
    /// Active.
    Active,
    /// Deactivated.
    Inactive,
}
