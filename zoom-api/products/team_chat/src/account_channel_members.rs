//! Members and administrators of a user's channels, for account-level apps.

use super::{MemberPage, MemberRef, Members};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the administrators of a channel, including the owner.
///
/// A user-level app passes `me` as the user ID.
#[zoom_endpoint(
    GET, "/chat/users/<user_id>/channels/<channel_id>/admins",
    scopes = ["chat_channel:read", "chat_channel:read:admin", "team_chat:read:list_administrators:admin"],
    rate_limit = Medium,
    paged = admins,
    operation = "listChannelAdministrators",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/GET/chat/users/%7BuserId%7D/channels/%7BchannelId%7D/admins",
    errors(
        /// The caller may not list the channel's administrators for this user.
        400/200 => UnauthorizedRequest,
        /// The page token is invalid or expired.
        400/300 => InvalidPageToken,
    )
)]
pub fn list_admins(
    /// ID of a member of the channel, or `me` in a user-level app.
    user_id: String,
    /// ID of the channel.
    channel_id: String,
    #[zoom(default = 10, max = 50)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> AdminPage;

/// Makes members of a channel administrators.
///
/// A user-level app passes `me` as the user ID.
#[zoom_endpoint(
    POST, "/chat/users/<user_id>/channels/<channel_id>/admins", json,
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:write:administrator:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "promoteChannelMembersAsAdmin",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/POST/chat/users/%7BuserId%7D/channels/%7BchannelId%7D/admins",
    errors(
        /// The caller may not promote members for this user.
        400/200 => UnauthorizedRequest,
        /// Zoom could not promote the members.
        400/5301 => PromoteMembersFailed,
    )
)]
pub fn promote_members(
    /// User ID, or `me` in a user-level app.
    user_id: String,
    /// ID of the channel.
    channel_id: String,
    /// Members to promote.
    #[zoom(min_items = 1, max_items = 10)]
    admins: Option<Vec<NewAdmin>>,
) -> Members;

/// Makes up to ten administrators of a channel ordinary members.
///
/// A user-level app passes `me` as the user ID.
#[zoom_endpoint(
    DELETE, "/chat/users/<user_id>/channels/<channel_id>/admins",
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:delete:batch_administrators:admin"],
    rate_limit = Medium,
    operation = "batchDemoteChannelAdministrators",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/DELETE/chat/users/%7BuserId%7D/channels/%7BchannelId%7D/admins",
    errors(
        /// The caller lacks the permission for this call.
        400/200 => NoPermission,
        /// At most ten administrators can be demoted in one call.
        400/300 => TooManyAdmins,
        /// Zoom could not demote the administrators.
        400/5301 => DemoteAdminsFailed,
    )
)]
pub fn demote_admins(
    /// ID of a user who administers the channel, or `me` in a user-level app.
    user_id: String,
    /// ID of the channel.
    channel_id: String,
    /// Member IDs of the administrators.
    #[zoom(max_items = 10)]
    #[query(csv, required)]
    admin_ids: Vec<String>,
    /// User IDs or member IDs of the administrators.
    #[zoom(max_items = 10)]
    #[query(csv, required)]
    user_ids: Vec<String>,
) -> NoContent;

/// Lists the members of a user's channel.
///
/// A user-level app passes `me` as the user ID.
#[zoom_endpoint(
    GET, "/chat/users/<user_id>/channels/<channel_id>/members",
    scopes = ["chat_channel:read", "chat_channel:read:admin", "chat_channel:write", "chat_channel:write:admin", "team_chat:read:list_members", "team_chat:read:list_members:admin"],
    rate_limit = Medium,
    paged = members,
    operation = "listChannelMembers",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/GET/chat/users/%7BuserId%7D/channels/%7BchannelId%7D/members",
    errors(
        /// The caller may not list the channel's members for this user.
        400/200 => UnauthorizedRequest,
        /// The page token is invalid or expired.
        400/300 => InvalidPageToken,
    )
)]
pub fn list_members(
    /// ID of the user who owns the channel, or `me` in a user-level app.
    user_id: String,
    /// ID of the channel.
    channel_id: String,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> MemberPage;

/// Adds contacts of a user to the user's channel.
///
/// A user-level app passes `me` as the user ID.
#[zoom_endpoint(
    POST, "/chat/users/<user_id>/channels/<channel_id>/members", json,
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:write:members", "team_chat:write:members:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "inviteChannelMembers",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/POST/chat/users/%7BuserId%7D/channels/%7BchannelId%7D/members",
    errors(
        /// The caller may not invite members for this user.
        400/200 => UnauthorizedRequest,
        /// Zoom could not invite the members.
        400/5301 => InviteMembersFailed,
    )
)]
pub fn invite_members(
    /// ID of a member of the channel, or `me` in a user-level app.
    user_id: String,
    /// ID of the channel.
    channel_id: String,
    /// People to add. External people receive an email; after 100 such emails a day, the call fails.
    #[zoom(max_items = 20)]
    members: Option<Vec<MemberRef>>,
) -> Members;

/// Removes several members from a user's channel.
///
/// The user themselves cannot be removed.
#[zoom_endpoint(
    DELETE, "/chat/users/<user_id>/channels/<channel_id>/members",
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:delete:member:admin"],
    rate_limit = Medium,
    operation = "batchRemoveUserChannelMembers",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/DELETE/chat/users/%7BuserId%7D/channels/%7BchannelId%7D/members",
    errors(
        /// The caller lacks the permission for this call.
        400/200 => NoPermission,
        /// The list contains the user themselves, or more than 20 members: Zoom uses one code for both.
        400/300 => InvalidMemberList,
        /// The caller may not access the channel.
        400/403 => AccessNotPermitted,
        /// Zoom could not remove the member.
        400/5301 => RemoveMemberFailed,
    )
)]
pub fn remove_members(
    /// ID of a user who owns or administers the channel.
    user_id: String,
    /// ID of the channel.
    channel_id: String,
    /// User IDs or member IDs of the members.
    #[zoom(max_items = 20)]
    #[query(csv, required)]
    identifiers: Vec<String>,
) -> NoContent;

/// Removes one member from a user's channel.
///
/// A user-level app passes `me` as the user ID.
#[zoom_endpoint(
    DELETE, "/chat/users/<user_id>/channels/<channel_id>/members/<identifier>",
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:delete:member:admin"],
    rate_limit = Medium,
    operation = "removeAChannelMember",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/DELETE/chat/users/%7BuserId%7D/channels/%7BchannelId%7D/members/%7Bidentifier%7D",
    errors(
        /// The caller may not remove members for this user.
        400/200 => UnauthorizedRequest,
        /// Zoom could not remove the member.
        400/5301 => RemoveMemberFailed,
    )
)]
pub fn remove_member(
    /// ID of a user who administers the channel, or `me` in a user-level app.
    user_id: String,
    /// ID of the channel.
    channel_id: String,
    /// Member, by email address, user ID or member ID.
    identifier: String,
) -> NoContent;

/// Page of a channel's administrators.
#[zoom_model(response)]
pub struct AdminPage {
    /// Administrators of the channel.
    pub admins: Vec<Admin>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// Administrator or owner of a channel.
#[zoom_model(response)]
pub struct Admin {
    /// Email address; empty for people who are neither in the user's account nor among the user's contacts.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// First name; empty for people who are neither in the user's account nor among the user's contacts.
    pub first_name: Option<String>,
    /// User ID; empty for people of other accounts.
    pub id: Option<String>,
    /// Member ID of the person, which also exists for people of other accounts.
    pub member_id: Option<String>,
    /// Role of the person.
    pub role: Option<AdminRole>,
    /// Last name; empty for people who are neither in the user's account nor among the user's contacts.
    pub last_name: Option<String>,
    /// Display name.
    pub name: Option<String>,
    /// Whether the person belongs to another account.
    pub is_external: Option<bool>,
}

/// Role of an administrator.
#[zoom_model]
pub enum AdminRole {
    /// Admin.
    Admin,
    /// Owner.
    Owner,
}

/// Member to promote, by email address or member ID.
#[zoom_model(one_of)]
pub enum NewAdmin {
    /// By email address.
    Email(MemberRef),
    /// By member ID.
    MemberId(NewAdminByMemberId),
}

/// Member to promote, by member ID.
#[zoom_model]
pub struct NewAdminByMemberId {
    /// Member ID of the person, which also exists for people of other accounts.
    pub member_id: String,
}
