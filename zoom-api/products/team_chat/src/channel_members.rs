//! Members of channels: list, invite and remove people and groups, join and leave a channel.

use jiff::Timestamp;

use super::{MemberPage, MemberRef, Members};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the members of a channel.
#[zoom_endpoint(
    GET, "/chat/channels/<channel_id>/members",
    scopes = ["chat_channel:read", "chat_channel:read:admin", "chat_channel:write", "chat_channel:write:admin", "team_chat:read:list_members", "team_chat:read:list_members:admin"],
    rate_limit = Medium,
    paged = members,
    operation = "listUserLevelChannelMembers",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/GET/chat/channels/%7BchannelId%7D/members",
    errors(
        /// The caller lacks the permission for this call.
        400/200 => NoPermission,
        /// The page token is invalid or expired.
        400/300 => InvalidPageToken,
    )
)]
pub fn list_members(
    /// ID of the channel.
    channel_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
) -> MemberPage;

/// Adds up to five contacts of the user to a channel.
#[zoom_endpoint(
    POST, "/chat/channels/<channel_id>/members", json,
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:write:members", "team_chat:write:members:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "InviteUserLevelChannelMembers",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/POST/chat/channels/%7BchannelId%7D/members",
    errors(
        /// The caller may not invite members to the channel.
        400/200 => UnauthorizedRequest,
        /// Zoom could not invite the members.
        400/5301 => InviteMembersFailed,
    )
)]
pub fn invite_members(
    /// ID of the channel.
    channel_id: String,
    /// Contacts to add.
    #[zoom(min_items = 1, max_items = 5)]
    members: Option<Vec<MemberRef>>,
) -> Members;

/// Removes up to 20 members from a channel.
///
/// The caller cannot remove themselves; see `leave_channel`.
#[zoom_endpoint(
    DELETE, "/chat/channels/<channel_id>/members",
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:delete:batch_members", "team_chat:delete:batch_members:admin"],
    rate_limit = Medium,
    operation = "batchRemoveChannelMembers",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/DELETE/chat/channels/%7BchannelId%7D/members",
    errors(
        /// The caller lacks the permission for this call.
        400/200 => NoPermission,
        /// The list contains the caller, or more than 20 members: Zoom uses one code for both.
        400/300 => InvalidMemberList,
        /// Zoom could not remove the member.
        400/5301 => RemoveMemberFailed,
    )
)]
pub fn remove_members(
    /// ID of the channel.
    channel_id: String,
    /// Member IDs of the members.
    #[zoom(max_items = 20)]
    #[query(csv, required)]
    member_ids: Vec<String>,
    /// User IDs or member IDs of the members.
    #[zoom(max_items = 20)]
    #[query(csv, required)]
    user_ids: Vec<String>,
) -> NoContent;

/// Lists the groups that are members of a channel.
#[zoom_endpoint(
    GET, "/chat/channels/<channel_id>/members/groups",
    scopes = ["chat_channel:read:admin", "chat_channel:write:admin", "team_chat:read:list_groups:admin"],
    rate_limit = Medium,
    operation = "listChannelMembersGroups",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/GET/chat/channels/%7BchannelId%7D/members/groups",
    errors(
        /// The channel ID is missing.
        400/300 => MissingChannelId,
        /// The caller lacks the permission for this call.
        403/200 => NoPermission,
        /// The channel does not exist.
        404/5306 => ChannelNotFound,
    )
)]
pub fn list_member_groups(
    /// ID of the channel.
    channel_id: String,
) -> GroupList;

/// Adds up to five groups with their members to a channel.
#[zoom_endpoint(
    POST, "/chat/channels/<channel_id>/members/groups", json,
    scopes = ["chat_channel:write:admin", "team_chat:write:groups:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "inviteChannelMembersGroups",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/POST/chat/channels/%7BchannelId%7D/members/groups",
    errors(
        /// The groups cannot be added, because their chat permissions are disabled.
        400/300 => ChatDisabled,
        /// The caller may not add groups to the channel.
        403/200 => UnauthorizedRequest,
        /// None of the groups exists.
        404/4130 => GroupsNotFound,
        /// The channel does not exist.
        404/5306 => ChannelNotFound,
    )
)]
pub fn invite_member_groups(
    /// ID of the channel.
    channel_id: String,
    /// Groups to add.
    #[zoom(min_items = 1, max_items = 5)]
    groups: Option<Vec<NewGroup>>,
) -> AddedGroups;

/// Removes a group from a channel.
#[zoom_endpoint(
    DELETE, "/chat/channels/<channel_id>/members/groups/<group_id>",
    scopes = ["chat_channel:write:admin", "team_chat:delete:group:admin"],
    rate_limit = Medium,
    operation = "removeAMemberGroup",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/DELETE/chat/channels/%7BchannelId%7D/members/groups/%7BgroupId%7D",
    errors(
        /// The channel ID or the group ID is missing.
        400/300 => MissingChannelOrGroupId,
        /// The caller may not remove groups from the channel for this user.
        403/200 => UnauthorizedRequest,
        /// The channel does not exist.
        404/5306 => ChannelNotFound,
    )
)]
pub fn remove_member_group(
    /// ID of the channel.
    channel_id: String,
    /// ID of the group.
    group_id: String,
) -> NoContent;

/// Adds the current user to a public channel of the organization.
///
/// Only for user-managed OAuth apps. Private channels cannot be joined without an invitation.
#[zoom_endpoint(
    POST, "/chat/channels/<channel_id>/members/me",
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:write:member"],
    rate_limit = Medium,
    success = 201,
    operation = "joinChannel",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/POST/chat/channels/%7BchannelId%7D/members/me",
    errors(
        /// Zoom could not add the user to the channel.
        400/5301 => JoinChannelFailed,
    )
)]
pub fn join_channel(
    /// ID of the channel.
    channel_id: String,
) -> JoinedMember;

/// Removes the current user from a channel.
///
/// Only for user-managed OAuth apps. The user loses access to the content of the channel.
#[zoom_endpoint(
    DELETE, "/chat/channels/<channel_id>/members/me",
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:delete:member", "team_chat:delete:member:admin"],
    rate_limit = Medium,
    operation = "leaveChannel",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/DELETE/chat/channels/%7BchannelId%7D/members/me",
    errors(
        /// Zoom could not remove the user from the channel.
        400/5301 => LeaveChannelFailed,
    )
)]
pub fn leave_channel(
    /// ID of the channel.
    channel_id: String,
) -> NoContent;

/// Removes one member from a channel.
#[zoom_endpoint(
    DELETE, "/chat/channels/<channel_id>/members/<identifier>",
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:delete:member", "team_chat:delete:member:admin"],
    rate_limit = Medium,
    operation = "removeAUserLevelChannelMember",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/DELETE/chat/channels/%7BchannelId%7D/members/%7Bidentifier%7D",
    errors(
        /// The caller may not remove members from the channel for this user.
        400/200 => UnauthorizedRequest,
        /// Zoom could not remove the member.
        400/5301 => RemoveMemberFailed,
    )
)]
pub fn remove_member(
    /// ID of the channel.
    channel_id: String,
    /// Member, by email address, user ID or member ID.
    identifier: String,
) -> NoContent;

/// Groups that are members of a channel.
#[zoom_model(response)]
pub struct GroupList {
    /// Groups.
    pub groups: Vec<Group>,
    /// ID of the channel.
    pub channel_id: String,
}

/// Group that is a member of a channel.
#[zoom_model(response)]
pub struct Group {
    /// ID of the group.
    pub group_id: String,
    /// Name of the group.
    pub group_name: String,
}

/// Groups that were added to a channel.
#[zoom_model(response)]
pub struct AddedGroups {
    /// Time at which the groups were added.
    pub added_at: Timestamp,
    /// Groups that were added.
    pub groups: Vec<Group>,
}

/// New membership of the user in a channel.
#[zoom_model(response)]
pub struct JoinedMember {
    /// Time at which the user joined.
    pub added_at: Option<Timestamp>,
    /// ID of the user who joined.
    pub id: Option<String>,
    /// Member ID of the person, which also exists for people of other accounts.
    pub member_id: Option<String>,
}

/// Group to add to a channel.
#[zoom_model]
pub struct NewGroup {
    /// ID of the group.
    pub group_id: String,
}
