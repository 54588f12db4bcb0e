//! Mention groups of a channel: several members that one mention notifies.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the mention groups of a channel.
///
/// A channel has at most 20 mention groups.
#[zoom_endpoint(
    GET, "/chat/channels/<channel_id>/mention_group",
    scopes = ["chat_channel:read", "chat_channel:read:admin", "team_chat:read:mention_group", "team_chat:read:mention_group:admin"],
    rate_limit = Medium,
    operation = "getChannelMentionGroup",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channel-mention-group/GET/chat/channels/%7BchannelId%7D/mention_group",
    errors(
        /// The caller lacks the permission, or the channel is a group chat or archived: Zoom uses one code for all.
        403/200 => NotAllowed,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
    )
)]
pub fn list_mention_groups(
    /// ID of the channel.
    channel_id: String,
) -> MentionGroupList;

/// Creates a mention group in a channel.
///
/// A channel has at most 20 mention groups. The caller must own or administer the channel.
#[zoom_endpoint(
    POST, "/chat/channels/<channel_id>/mention_group", json,
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:write:mention_group", "team_chat:write:mention_group:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "createChannelMentionGroup",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channel-mention-group/POST/chat/channels/%7BchannelId%7D/mention_group",
    errors(
        /// A mention group of this name exists in the channel.
        400/200 => MentionGroupNameTaken,
        /// `mention_group_name` or `identifiers` is invalid.
        400/300 => InvalidNameOrIdentifiers,
        /// Zoom could not create the mention group.
        400/5301 => CreateMentionGroupFailed,
        /// A channel has at most 20 mention groups.
        400/5506 => TooManyMentionGroups,
        /// The caller lacks the permission, a person has no access to the channel, or the channel is a group chat or
        /// archived: Zoom uses one code for all.
        403/200 => NotAllowed,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
    )
)]
pub fn create_mention_group(
    /// ID of the channel.
    channel_id: String,
    /// Name of the mention group.
    #[zoom(min_length = 1, max_length = 40)]
    mention_group_name: String,
    /// Description of the mention group.
    #[zoom(max_length = 500)]
    mention_group_description: Option<String>,
    /// User IDs or member IDs of the channel members to add.
    #[zoom(max_items = 20)]
    identifiers: Vec<String>,
) -> CreatedMentionGroup;

/// Deletes a mention group of a channel.
///
/// The caller must own or administer the channel.
#[zoom_endpoint(
    DELETE, "/chat/channels/<channel_id>/mention_group/<mention_group_id>",
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:delete:mention_group", "team_chat:delete:mention_group:admin"],
    rate_limit = Medium,
    operation = "deleteAChannelMentionGroup",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channel-mention-group/DELETE/chat/channels/%7BchannelId%7D/mention_group/%7BmentionGroupId%7D",
    errors(
        /// Zoom could not delete the mention group.
        400/5301 => DeleteMentionGroupFailed,
        /// The caller lacks the permission, or the channel is a group chat or archived: Zoom uses one code for all.
        403/200 => NotAllowed,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
        /// The mention group does not exist.
        404/5508 => MentionGroupNotFound,
    )
)]
pub fn delete_mention_group(
    /// ID of the channel.
    channel_id: String,
    /// ID of the mention group.
    mention_group_id: String,
) -> NoContent;

/// Updates the name or the description of a mention group.
///
/// The caller must own or administer the channel. An omitted value stays unchanged.
#[zoom_endpoint(
    PATCH, "/chat/channels/<channel_id>/mention_group/<mention_group_id>", json,
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:update:mention_group", "team_chat:update:mention_group:admin"],
    rate_limit = Medium,
    operation = "updateChannelMentionGroup",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channel-mention-group/PATCH/chat/channels/%7BchannelId%7D/mention_group/%7BmentionGroupId%7D",
    errors(
        /// A mention group of this name exists in the channel.
        400/200 => MentionGroupNameTaken,
        /// Zoom could not update the mention group.
        400/5301 => UpdateMentionGroupFailed,
        /// The caller lacks the permission, or the channel is a group chat or archived: Zoom uses one code for all.
        403/200 => NotAllowed,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
        /// The mention group does not exist.
        404/5508 => MentionGroupNotFound,
    )
)]
pub fn update_mention_group(
    /// ID of the channel.
    channel_id: String,
    /// ID of the mention group.
    mention_group_id: String,
    /// New name of the mention group; unchanged if absent or empty.
    #[zoom(min_length = 1, max_length = 40)]
    mention_group_name: Option<String>,
    /// New description of the mention group; unchanged if absent, removed if empty.
    #[zoom(max_length = 500)]
    mention_group_description: Option<String>,
) -> NoContent;

/// Lists the members of a mention group.
///
/// A mention group has at most 100 members.
#[zoom_endpoint(
    GET, "/chat/channels/<channel_id>/mention_group/<mention_group_id>/members",
    scopes = ["chat_channel:read", "chat_channel:write:admin", "chat_channel:read:member", "team_chat:read:mention_group", "team_chat:read:mention_group:admin"],
    rate_limit = Light,
    paged = members,
    operation = "listTheMembersOfMentionGroup",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channel-mention-group/GET/chat/channels/%7BchannelId%7D/mention_group/%7BmentionGroupId%7D/members",
    errors(
        /// Zoom could not list the members.
        400/5301 => ListMembersFailed,
        /// The caller lacks the permission, or the channel is a group chat or archived: Zoom uses one code for all.
        403/200 => NotAllowed,
        /// The page token is invalid or expired.
        403/300 => InvalidPageToken,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
        /// The mention group does not exist.
        404/5508 => MentionGroupNotFound,
    )
)]
pub fn list_mention_group_members(
    /// ID of the channel.
    channel_id: String,
    /// ID of the mention group.
    mention_group_id: String,
    next_page_token: Option<String>,
    #[zoom(min = 1, max = 20)] page_size: Option<u32>,
) -> MemberPage;

/// Adds channel members to a mention group.
///
/// The caller must own or administer the channel. A mention group has at most 100 members.
#[zoom_endpoint(
    POST, "/chat/channels/<channel_id>/mention_group/<mention_group_id>/members", json,
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:update:mention_group", "team_chat:update:mention_group:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addAChannelMembersToMentionGroup",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channel-mention-group/POST/chat/channels/%7BchannelId%7D/mention_group/%7BmentionGroupId%7D/members",
    errors(
        /// `identifiers` is invalid.
        400/300 => InvalidIdentifiers,
        /// Zoom could not add the members.
        400/5301 => AddMembersFailed,
        /// A mention group has at most 100 members.
        400/5507 => TooManyMembers,
        /// A person is already in the mention group.
        400/5511 => AlreadyMember,
        /// The caller lacks the permission, a person has no access to the channel, or the channel is a group chat or
        /// archived: Zoom uses one code for all.
        403/200 => NotAllowed,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
        /// The mention group does not exist.
        404/5508 => MentionGroupNotFound,
    )
)]
pub fn add_mention_group_members(
    /// ID of the channel.
    channel_id: String,
    /// ID of the mention group.
    mention_group_id: String,
    /// User IDs or member IDs of the channel members to add; at most 20.
    identifiers: Vec<String>,
) -> NoContent;

/// Removes members from a mention group.
///
/// The caller must own or administer the channel. The people stay members of the channel.
#[zoom_endpoint(
    DELETE, "/chat/channels/<channel_id>/mention_group/<mention_group_id>/members",
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:update:mention_group", "team_chat:update:mention_group:admin"],
    rate_limit = Light,
    operation = "removeChannelMentionGroupMembers",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channel-mention-group/DELETE/chat/channels/%7BchannelId%7D/mention_group/%7BmentionGroupId%7D/members",
    errors(
        /// Zoom could not remove the members.
        400/5301 => RemoveMembersFailed,
        /// A person is not in the mention group.
        400/5510 => MemberNotFound,
        /// The caller lacks the permission, or the channel is a group chat or archived: Zoom uses one code for all.
        403/200 => NotAllowed,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
        /// The mention group does not exist.
        404/5508 => MentionGroupNotFound,
    )
)]
pub fn remove_mention_group_members(
    /// ID of the channel.
    channel_id: String,
    /// ID of the mention group.
    mention_group_id: String,
    /// User IDs or member IDs of the members.
    #[zoom(max_items = 20)]
    #[query(csv, required)]
    identifiers: Vec<String>,
) -> NoContent;

/// Mention groups of a channel.
#[zoom_model(response)]
pub struct MentionGroupList {
    /// Mention groups.
    #[zoom(max_items = 20)]
    pub mention_group_list: Vec<MentionGroup>,
}

/// Mention group.
#[zoom_model(response)]
pub struct MentionGroup {
    /// ID of the mention group.
    pub mention_group_id: String,
    /// Name of the mention group.
    pub mention_group_name: String,
    /// Description of the mention group.
    pub mention_group_description: Option<String>,
}

/// Page of a mention group's members.
#[zoom_model(response)]
pub struct MemberPage {
    /// ID of the mention group.
    pub mention_group_id: String,
    /// Members of the mention group.
    pub members: Vec<Member>,
    pub next_page_token: Option<String>,
    pub page_size: u32,
    /// Whether there are further members.
    pub has_more: bool,
}

/// Member of a mention group.
#[zoom_model(response)]
pub struct Member {
    /// User ID; empty for people of other accounts.
    pub user_id: Option<String>,
    /// Member ID of the person, which also exists for people of other accounts.
    pub member_id: Option<String>,
    /// Email address; empty for people who are neither in the user's account nor among the user's contacts.
    pub email: Option<String>,
    /// First name; empty for people who are neither in the user's account nor among the user's contacts.
    pub first_name: Option<String>,
    /// Last name; empty for people who are neither in the user's account nor among the user's contacts.
    pub last_name: Option<String>,
    /// Display name.
    #[zoom(rename = "disaplay_name")]
    pub display_name: Option<String>,
    /// Whether the person belongs to another account.
    pub is_external: Option<bool>,
}

/// ID of a created mention group.
#[zoom_model(response)]
pub struct CreatedMentionGroup {
    /// ID of the mention group.
    pub mention_group_id: String,
}
