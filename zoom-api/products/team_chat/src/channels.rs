//! Channels: list, create, search, get, update, delete and archive them.

use super::{
    AddMemberPermissions, ChangeableChannelType, Channel, ChannelPage, ChannelSettingsUpdate, ChannelType, MemberRef,
    MentionAllPermissions, PostingPermissions,
};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Archives or unarchives up to ten channels in one call.
///
/// Channels that fail are listed in the response with a reason.
#[zoom_endpoint(
    PATCH, "/chat/channels/events", json,
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:update:archive_channels", "team_chat:update:archive_channels:admin"],
    rate_limit = Light,
    operation = "PerformOperationsOnChannels",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/PATCH/chat/channels/events",
    errors(
        /// A parameter is invalid.
        400/300 => InvalidParameter,
        /// The channel does not exist.
        400/4130 => ChannelNotFound,
    )
)]
pub fn archive_channels(
    /// Whether to archive or unarchive.
    method: ArchiveMethod,
    /// IDs of the channels.
    #[zoom(min_items = 1, max_items = 10)]
    channel_ids: Vec<String>,
) -> FailedChannels;

/// Returns a channel of the current user.
#[zoom_endpoint(
    GET, "/chat/channels/<channel_id>",
    scopes = ["chat_channel:read", "chat_channel:read:admin", "chat_channel:write", "chat_channel:write:admin", "team_chat:read:channel", "team_chat:read:channel:admin"],
    rate_limit = Medium,
    operation = "getUserLevelChannel",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/GET/chat/channels/%7BchannelId%7D",
    errors(
        /// The caller may not read this user's channel.
        400/200 => UnauthorizedRequest,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
    )
)]
pub fn get_channel(
    /// ID of the channel.
    channel_id: String,
) -> Channel;

/// Deletes a channel.
#[zoom_endpoint(
    DELETE, "/chat/channels/<channel_id>",
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:delete:channel", "team_chat:delete:channel:admin"],
    rate_limit = Medium,
    operation = "deleteUserLevelChannel",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/DELETE/chat/channels/%7BchannelId%7D",
    errors(
        /// The caller may not delete this user's channel.
        400/200 => UnauthorizedRequest,
        /// Zoom could not delete the channel.
        400/5301 => DeleteChannelFailed,
    )
)]
pub fn delete_channel(
    /// ID of the channel.
    channel_id: String,
) -> NoContent;

/// Updates the name, the type and the settings of a channel.
///
/// The caller must own or administer the channel. An omitted value stays unchanged.
#[zoom_endpoint(
    PATCH, "/chat/channels/<channel_id>", json,
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:update:channel", "team_chat:update:channel:admin"],
    rate_limit = Medium,
    operation = "updateUserLevelChannel",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/PATCH/chat/channels/%7BchannelId%7D",
    errors(
        /// A channel of this name exists.
        400/300 => ChannelNameTaken,
        /// Zoom could not update the channel.
        400/5301 => UpdateChannelFailed,
        /// The caller may not update channels for this user.
        403/200 => UnauthorizedRequest,
    )
)]
pub fn update_channel(
    /// ID of the channel.
    channel_id: String,
    /// New name of the channel.
    name: Option<String>,
    /// Settings of the channel.
    channel_settings: Option<ChannelSettingsUpdate>,
    /// New type of the channel.
    #[field(rename = "type")]
    kind: Option<ChangeableChannelType>,
) -> NoContent;

/// Lists the channels of a user.
///
/// A user-level app passes `me` as the user ID.
#[zoom_endpoint(
    GET, "/chat/users/<user_id>/channels",
    scopes = ["chat_channel:read", "chat_channel:read:admin", "chat_channel:write", "chat_channel:write:admin", "team_chat:read:list_user_channels", "team_chat:read:list_user_channels:admin"],
    rate_limit = Medium,
    paged = channels,
    operation = "getChannels",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/GET/chat/users/%7BuserId%7D/channels",
    errors(
        /// The page token is invalid or expired.
        400/300 => InvalidPageToken,
    )
)]
pub fn list_channels(
    /// User ID, or `me` in a user-level app.
    user_id: String,
    #[zoom(default = 10, max = 1000)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ChannelPage;

/// Creates a channel in the name of a user.
///
/// A user-level app passes `me` as the user ID.
#[zoom_endpoint(
    POST, "/chat/users/<user_id>/channels", json,
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:write:user_channel", "team_chat:write:user_channel:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "createChannel",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/POST/chat/users/%7BuserId%7D/channels",
    errors(
        /// A channel of this name exists.
        400/300 => ChannelNameTaken,
        /// Zoom could not create the channel.
        400/5301 => CreateChannelFailed,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The shared space does not exist.
        404/5407 => SharedSpaceNotFound,
    )
)]
pub fn create_channel(
    /// User ID, or `me` in a user-level app.
    user_id: String,
    /// Channel to create.
    #[body]
    channel: NewChannel,
) -> CreatedChannel;

/// Searches the channels of a user or an account by name.
#[zoom_endpoint(
    POST, "/chat/channels/search", json,
    scopes = ["chat_channel:read", "chat_channel:read:admin", "chat_channel:write", "chat_channel:write:admin", "team_chat:write:search_channels", "team_chat:write:search_channels:admin"],
    rate_limit = ResourceIntensive,
    operation = "searchChannels",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/POST/chat/channels/search",
    errors(
        /// The page token is invalid or expired.
        400/300 => InvalidPageToken,
        /// The caller lacks the permission for this call.
        403/200 => NoPermission,
    )
)]
pub fn search_channels(
    /// Search text and the channels to search.
    #[body]
    search: ChannelSearch,
) -> FoundChannelPage;

/// Channels that could not be archived or unarchived.
#[zoom_model(response)]
pub struct FailedChannels {
    /// Channels that failed.
    pub failed_channels: Vec<FailedChannel>,
}

/// Channel that could not be archived or unarchived.
#[zoom_model(response)]
pub struct FailedChannel {
    /// ID of the channel.
    pub channel_id: Option<String>,
    /// Reason for the failure.
    pub reason: Option<String>,
    /// Code of the failure: 200 no permission, 3205 already archived, 3213 not archived, 3214 default channel, 3215
    /// channel of a recurring meeting, 4130 no such channel.
    pub error_code: Option<String>,
}

/// Created channel.
#[zoom_model(response)]
pub struct CreatedChannel {
    /// ID of the channel.
    pub id: Option<String>,
    /// Jabber ID (XMPP address) of the channel.
    pub jid: Option<String>,
    /// Name of the channel.
    pub name: Option<String>,
    /// Type of the channel, which determines who can join.
    #[zoom(rename = "type")]
    pub kind: Option<NewChannelType>,
    /// URL that opens the channel in Zoom.
    pub channel_url: Option<String>,
}

/// Type of a channel to create.
#[zoom_model]
pub enum NewChannelType {
    /// Private: members are invited.
    Private = 1,
    /// Private in the organization: people of the organization are invited.
    PrivateInOrganization = 2,
    /// Public: anyone can find and join it.
    Public = 3,
    /// Group chat, created by adding people to a chat.
    GroupChat = 4,
}

/// Page of search results.
#[zoom_model(response)]
pub struct FoundChannelPage {
    /// Channels.
    pub channels: Vec<FoundChannel>,
    pub next_page_token: Option<String>,
    pub page_size: u32,
}

/// Channel that matches a search.
#[zoom_model(response)]
pub struct FoundChannel {
    /// ID of the channel.
    pub id: String,
    /// Name of the channel.
    pub name: String,
    /// Type of the channel, which determines who can join.
    #[zoom(rename = "type")]
    pub kind: ChannelType,
    /// URL that opens the channel in Zoom.
    pub channel_url: String,
    /// Number of members.
    pub member_count: u32,
}

/// Whether to archive or unarchive channels.
#[zoom_model]
pub enum ArchiveMethod {
    /// Archive.
    Archive,
    /// Unarchive.
    Unarchive,
}

/// Channel to create.
#[zoom_model]
pub struct NewChannel {
    /// Settings of the channel.
    pub channel_settings: Option<NewChannelSettings>,
    /// Members to add.
    #[zoom(max_items = 20)]
    pub members: Vec<MemberRef>,
    /// Name of the channel.
    #[zoom(max_length = 256)]
    pub name: Option<String>,
    /// Type of the channel, which determines who can join.
    #[zoom(rename = "type")]
    pub kind: Option<NewChannelType>,
    /// Shared space to create the channel in. The type must then be 1 or 2.
    pub shared_space: Option<SharedSpaceRef>,
}

/// Settings of a channel to create.
#[zoom_model]
pub struct NewChannelSettings {
    /// People who may add new members. Only the owner can change it. Always 1 for channels of types 3, 4 and 5.
    #[zoom(default = 1)]
    pub add_member_permissions: Option<AddMemberPermissions>,
    /// Whether new members see messages and files from before they joined.
    #[zoom(default = true)]
    pub new_members_can_see_previous_messages_files: Option<bool>,
    /// People who may post to the channel.
    #[zoom(default = 1)]
    pub posting_permissions: Option<PostingPermissions>,
    /// People who may use `@all`. Only the owner can change it.
    #[zoom(default = 1)]
    pub mention_all_permissions: Option<MentionAllPermissions>,
}

/// Shared space of a channel to create.
#[zoom_model]
pub struct SharedSpaceRef {
    /// ID of the shared space.
    pub space_id: String,
    /// People who can join the channel.
    #[zoom(default = "private")]
    pub space_channel_type: Option<SpaceChannelType>,
}

/// People who can join a channel of a shared space.
#[zoom_model]
pub enum SpaceChannelType {
    /// Only invited people, who need not be members of the space.
    Private,
    /// Every member of the space.
    PublicForMembers,
}

/// Search for channels.
#[zoom_model]
pub struct ChannelSearch {
    /// ID of the user; required in an account-level app to search joined channels, otherwise to be omitted.
    pub user_id: Option<String>,
    #[zoom(default = 10, min = 1, max = 20)]
    pub page_size: Option<u32>,
    pub next_page_token: Option<String>,
    /// Text to search for.
    pub needle: SearchNeedle,
    /// Channels to search. With an account-level app, the caller's role needs the View permission for Chat Channels to
    /// search the channels of the account or those that another user joined.
    pub haystack: SearchHaystack,
    /// Whether to include archived channels.
    #[zoom(default = false)]
    pub include_archived: Option<bool>,
}

/// Text to search for: keywords or an exact name.
#[zoom_model(one_of)]
pub enum SearchNeedle {
    /// Keywords.
    Keywords(KeywordSearch),
    /// Exact name.
    ExactName(ExactNameSearch),
}

/// Search for channels whose names contain keywords.
#[zoom_model]
pub struct KeywordSearch {
    /// Type of the search.
    pub search_type: KeywordSearchType,
    /// Keywords that the channel's name contains: letters, digits and other Unicode characters, without whitespace,
    /// control characters and symbols.
    #[zoom(required)]
    pub keywords: Vec<String>,
}

/// Type of a search by keywords.
#[zoom_model]
pub enum KeywordSearchType {
    /// By the name of the channel.
    ByChannelName,
}

/// Search for channels with an exact name.
#[zoom_model]
pub struct ExactNameSearch {
    /// Type of the search.
    pub search_type: ExactNameSearchType,
    /// Exact name of the channel; case-sensitive.
    pub channel_name: String,
}

/// Type of a search by exact name.
#[zoom_model]
pub enum ExactNameSearchType {
    /// By the exact name of the channel.
    ByChannelNameExactMatch,
}

/// Channels to search.
#[zoom_model]
pub enum SearchHaystack {
    /// Channels in which the user is a member, also those of other accounts; at most one page.
    UserJoined,
    /// Public channels of the account.
    Public,
    /// All channels of the account.
    All,
}
