//! Migration of channels, messages and reactions from other chat platforms.

use jiff::Timestamp;

use super::SessionTarget;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Adds up to 20 members to a migrated channel.
///
/// The endpoint is locked by default; Zoom Support unlocks it for an account on request.
#[zoom_endpoint(
    POST, "/chat/migration/channels/<channel_id>/members", json,
    scopes = ["chat_migration:write:admin", "team_chat:write:migrate_channel_members:admin"],
    rate_limit = Medium,
    operation = "MigrateChannelMembers",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-migration/POST/chat/migration/channels/%7BchannelId%7D/members",
    errors(
        /// Zoom could not add the members.
        400/5301 => AddMembersFailed,
        /// The access token is missing or invalid.
        401/7010 => InvalidAuthorization,
        /// The caller lacks the permission for this call.
        403/403 => NoPermission,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
    )
)]
pub fn migrate_channel_members(
    /// ID of the migrated channel.
    channel_id: String,
    /// Members to add.
    #[zoom(min_items = 1, max_items = 20)]
    members: Vec<MigratedMember>,
) -> NoContent;

/// Adds emoji reactions to migrated messages.
///
/// The endpoint is locked by default; Zoom Support unlocks it for an account on request.
#[zoom_endpoint(
    POST, "/chat/migration/emoji_reactions", json,
    scopes = ["chat_migration:write:admin", "team_chat:write:migrate_chat_message_reactions:admin"],
    rate_limit = Medium,
    operation = "MigrateChatMessageReactions",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-migration/POST/chat/migration/emoji_reactions",
    errors(
        /// Zoom could not add the reactions.
        400/5301 => AddReactionsFailed,
        /// The message does not exist.
        400/5401 => MessageNotFound,
        /// The access token is missing or invalid.
        401/7010 => InvalidAuthorization,
        /// The caller lacks the permission for this call.
        403/403 => NoPermission,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
    )
)]
pub fn migrate_reactions(
    /// Reactions to add, by message.
    #[zoom(min_items = 1, max_items = 5)]
    reactions: Vec<MigratedReaction>,
) -> NoContent;

/// Lists the Zoom channels that correspond to channels of the original platform.
///
/// Knows only conversations that the Team Chat Migration app migrated.
#[zoom_endpoint(
    GET, "/chat/migration/mappings/channels",
    scopes = ["chat_migration:read:admin", "team_chat:read:migrated_channels:admin"],
    rate_limit = Medium,
    operation = "getMigrationChannelsMapping",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-migration/GET/chat/migration/mappings/channels",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The caller lacks the permission for this call.
        403 => NoPermission,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The team of the original platform is unknown.
        404/5801 => MigratedTeamNotFound,
    )
)]
pub fn list_channel_mappings(
    /// Chat platform that was migrated.
    origin_platform: OriginPlatform,
    /// ID of the team on the original platform; for Slack, of the workspace.
    origin_team_id: String,
    /// IDs of channels on the original platform; at most 20.
    #[query(csv, required)]
    origin_channel_ids: Vec<String>,
) -> ChannelMappingList;

/// Lists the Zoom users that correspond to users of the original platform.
///
/// Knows only users that the Team Chat Migration app migrated.
#[zoom_endpoint(
    GET, "/chat/migration/mappings/users",
    scopes = ["chat_migration:read:admin", "team_chat:read:migrated_users:admin"],
    rate_limit = Light,
    operation = "getMigrationUsersMapping",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-migration/GET/chat/migration/mappings/users",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The caller lacks the permission for this call.
        403 => NoPermission,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn list_user_mappings(
    /// Chat platform that was migrated.
    origin_platform: OriginPlatform,
    /// ID of the team on the original platform; for Slack, of the workspace.
    origin_team_id: Option<String>,
    /// IDs of users on the original platform; at most 20.
    #[query(csv, required)]
    origin_user_ids: Vec<String>,
) -> UserMappingList;

/// Adds up to 20 messages to migrated channels or one-to-one conversations.
///
/// The endpoint is locked by default; Zoom Support unlocks it for an account on request.
#[zoom_endpoint(
    POST, "/chat/migration/messages", json,
    scopes = ["chat_migration:write:admin", "team_chat:write:migrate_chat_messages:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "MigrateChatMessages",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-migration/POST/chat/migration/messages",
    errors(
        /// Zoom could not add the messages.
        400/5301 => AddMessagesFailed,
        /// The access token is missing or invalid.
        401/7010 => InvalidAuthorization,
        /// The caller lacks the permission for this call.
        403/403 => NoPermission,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
    )
)]
pub fn migrate_messages(
    /// Messages to add.
    #[zoom(min_items = 1, max_items = 20)]
    messages: Vec<MigrationMessage>,
) -> MigratedMessages;

/// Creates a channel for a channel of another platform.
///
/// The endpoint is locked by default; Zoom Support unlocks it for an account on request.
#[zoom_endpoint(
    POST, "/chat/migration/users/<identifier>/channels", json,
    scopes = ["chat_migration:write:admin", "team_chat:write:migrate_a_chat_channel:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "MigrateAChatChannel",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-migration/POST/chat/migration/users/%7Bidentifier%7D/channels",
    errors(
        /// Zoom could not migrate the channel.
        400/5301 => MigrateChannelFailed,
        /// The access token is missing or invalid.
        401/7010 => InvalidAuthorization,
        /// The caller lacks the permission for this call.
        403/403 => NoPermission,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn migrate_channel(
    /// User ID or member ID of the channel's owner.
    identifier: String,
    /// Members of the channel without the owner.
    #[zoom(max_items = 20)]
    members: Vec<MigratedMember>,
    /// Type of the channel.
    #[field(rename = "type")]
    kind: MigratedChannelType,
    /// Name of the channel.
    #[zoom(min_length = 1, max_length = 128)]
    name: String,
    /// Time at which the channel was created on the original platform.
    created_time: Timestamp,
) -> MigratedChannel;

/// Stars migrated channels or one-to-one conversations.
///
/// The endpoint is locked by default; Zoom Support unlocks it for an account on request.
#[zoom_endpoint(
    POST, "/chat/migration/users/<identifier>/events", json,
    scopes = "chat_migration:write:admin",
    rate_limit = Medium,
    operation = "Migrate1:1ConversationOrChannelOperations",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-migration/POST/chat/migration/users/%7Bidentifier%7D/events",
    errors(
        /// Zoom could not star or unstar the conversation.
        400/5301 => StarFailed,
        /// The access token is missing or invalid.
        401/7010 => InvalidAuthorization,
        /// The caller lacks the permission for this call.
        403/403 => NoPermission,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
    )
)]
pub fn star_conversations(
    /// User ID or member ID of a person in the conversations.
    identifier: String,
    /// Operation to perform.
    method: MigrationMethod,
    /// Conversations to star; Zoom accepts only one at present.
    #[zoom(min_items = 1, max_items = 10)]
    params: Vec<SessionTarget>,
) -> NoContent;

/// Migrated channels.
#[zoom_model(response)]
pub struct ChannelMappingList {
    /// Number of IDs with a Zoom counterpart.
    pub mappings_found: Option<i64>,
    /// Number of IDs without a Zoom counterpart.
    pub mappings_not_found: Option<i64>,
    /// Pairs of original and Zoom IDs.
    pub mappings: Vec<ChannelMapping>,
}

/// Channel of the original platform and its Zoom channel.
#[zoom_model(response)]
pub struct ChannelMapping {
    /// ID of the channel on the original platform.
    pub origin_channel_id: Option<String>,
    /// ID of the Zoom channel.
    pub zm_channel_id: Option<String>,
}

/// Migrated users.
#[zoom_model(response)]
pub struct UserMappingList {
    /// Number of IDs with a Zoom counterpart.
    pub mappings_found: Option<i64>,
    /// Number of IDs without a Zoom counterpart.
    pub mappings_not_found: Option<i64>,
    /// Pairs of original and Zoom IDs.
    pub mappings: Vec<UserMapping>,
}

/// User of the original platform and the Zoom user.
#[zoom_model(response)]
pub struct UserMapping {
    /// ID of the user on the original platform.
    pub origin_user_id: Option<String>,
    /// ID of the Zoom user.
    pub zm_user_id: Option<String>,
}

/// IDs of migrated messages.
#[zoom_model(response)]
pub struct MigratedMessages {
    /// IDs of the messages.
    pub ids: Vec<String>,
}

/// ID of a migrated channel.
#[zoom_model(response)]
pub struct MigratedChannel {
    /// ID of the channel.
    pub id: String,
}

/// Member of a migrated channel.
#[zoom_model]
pub struct MigratedMember {
    /// User ID, member ID or email address.
    pub identifier: String,
    /// Role of the person.
    #[zoom(default = "member")]
    pub role: Option<MigratedMemberRole>,
}

/// Role of a member of a migrated channel.
#[zoom_model]
pub enum MigratedMemberRole {
    /// Member.
    Member,
    /// Admin.
    Admin,
}

/// Reactions to a migrated message.
#[zoom_model]
pub struct MigratedReaction {
    /// ID of the message.
    pub message_id: String,
    /// Time of the migrated message, in milliseconds since the Unix epoch.
    pub message_timestamp: i64,
    /// ID of the channel of the conversation; alternative to `to_contact`.
    pub to_channel: Option<String>,
    /// Contact of the conversation, by email address, user ID or member ID; alternative to `to_channel`.
    pub to_contact: Option<String>,
    /// Emojis, and who reacted with them.
    #[zoom(required, min_items = 1, max_items = 10)]
    pub emojis: Vec<MigratedEmoji>,
}

/// Emoji and the users who reacted with it.
#[zoom_model]
pub struct MigratedEmoji {
    /// Unicode value of the emoji in UTF-32.
    pub emoji: String,
    /// Users who reacted, by user ID, member ID or email address.
    #[zoom(required, max_items = 10)]
    pub user_identifier: Vec<String>,
}

/// Chat platform that was migrated to Zoom.
#[zoom_model]
pub enum OriginPlatform {
    /// Slack.
    Slack,
}

/// Message to migrate.
#[zoom_model]
pub struct MigrationMessage {
    /// Time at which the message was sent, in milliseconds since the Unix epoch; must be unique in the conversation.
    pub message_timestamp: i64,
    /// Sender, by user ID, member ID or email address.
    pub sender: String,
    /// ID of the channel of the conversation; alternative to `to_contact`.
    pub to_channel: Option<String>,
    /// Contact of the conversation, by email address, user ID or member ID; alternative to `to_channel`.
    pub to_contact: Option<String>,
    /// Text of the message.
    #[zoom(max_length = 4096)]
    pub message: String,
    /// IDs of the attached files, which the sender must have uploaded.
    #[zoom(max_items = 6)]
    pub file_ids: Vec<String>,
    /// ID of the thread's main message; required for a reply unless the same call adds the main message.
    pub reply_main_message_id: Option<String>,
    /// Time of the thread's main message, in milliseconds since the Unix epoch; identifies a main message of the same
    /// call.
    pub reply_main_message_timestamp: Option<i64>,
}

/// Type of a channel to migrate.
#[zoom_model]
pub enum MigratedChannelType {
    /// Private in the organization: people of the organization are invited.
    PrivateChannel = 2,
    /// Public: anyone can find and join it.
    PublicChannel = 3,
    /// Group chat, created by adding people to a chat.
    GroupChat = 4,
}

/// Operation on migrated conversations.
#[zoom_model]
pub enum MigrationMethod {
    /// Star.
    Star,
}
