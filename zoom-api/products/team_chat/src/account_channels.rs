//! Channels of an account's users: get, update and delete them, for account-level apps.

use super::{ChangeableChannelType, Channel, ChannelPage, ChannelSettingsUpdate};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Deletes up to 50 channels of a user.
///
/// A user-level app passes `me` as the user ID.
#[zoom_endpoint(
    DELETE, "/chat/users/<user_id>/channels",
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:delete:channels", "team_chat:delete:channels:admin"],
    rate_limit = Light,
    success = 202,
    operation = "batchDeleteChannelsAccountLevel",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/DELETE/chat/users/%7BuserId%7D/channels",
    errors(
        /// `channel_ids` is empty.
        400/4300 => MissingChannelIds,
        /// At most 50 channels can be deleted in one call.
        400/4301 => TooManyChannels,
        /// Zoom could not delete the channels.
        400/4302 => DeleteChannelsFailed,
        /// The caller may not delete one of the channels.
        403/4100 => UnauthorizedRequest,
        /// The caller may not delete the user's channels.
        403/4101 => UnauthorizedRequest,
        /// The channel does not exist.
        404/4400 => ChannelNotFound,
    )
)]
pub fn delete_channels(
    /// ID of the user who owns the channels, or `me` in a user-level app.
    user_id: String,
    /// IDs of the channels; at most 50.
    #[query(csv, required)]
    channel_ids: Vec<String>,
) -> NoContent;

/// Lists the public channels of an account.
///
/// Only for account-level apps: the caller's role needs the View or Edit permission for Chat Channels.
#[zoom_endpoint(
    GET, "/chat/channels",
    scopes = ["chat_channel:read:admin", "chat_channel:write:admin", "team_chat:read:list_channels:admin"],
    rate_limit = Medium,
    paged = channels,
    operation = "getAccountChannels",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/GET/chat/channels",
    errors(
        /// The page token is invalid or expired.
        400/300 => InvalidPageToken,
    )
)]
pub fn list_public_channels(
    #[zoom(default = 10, max = 20)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ChannelPage;

/// Returns how long messages and files of a channel are kept.
///
/// Only for account-level apps: the caller's role needs the View or Edit permission for Chat Channels.
#[zoom_endpoint(
    GET, "/chat/channels/<channel_id>/retention",
    scopes = ["chat_channel:read:admin", "chat_channel:write:admin", "team_chat:read:retention:admin"],
    rate_limit = Medium,
    operation = "getChannelRetention",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/GET/chat/channels/%7BchannelId%7D/retention",
    errors(
        /// The channel ID is missing.
        400/4300 => MissingChannelId,
        /// The caller may not read the channel's retention policy.
        403/200 => UnauthorizedRequest,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
    )
)]
pub fn get_retention_policy(
    /// ID of the channel, which must be of type 1, 2, 3 or 5 and not archived.
    channel_id: String,
) -> RetentionPolicy;

/// Updates how long messages and files of a channel are kept.
///
/// Only for account-level apps: the caller's role needs the Edit permission for Chat Channels.
#[zoom_endpoint(
    PATCH, "/chat/channels/<channel_id>/retention", json,
    scopes = ["chat_channel:write:admin", "team_chat:update:retention:admin"],
    rate_limit = Medium,
    operation = "updateChannelRetention",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/PATCH/chat/channels/%7BchannelId%7D/retention",
    errors(
        /// The caller may not change the channel's retention policy.
        400/200 => UnauthorizedRequest,
        /// Zoom could not update the retention policy.
        400/5301 => UpdateRetentionFailed,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
    )
)]
pub fn update_retention_policy(
    /// ID of the channel, which must be of type 1, 2, 3 or 5 and not archived.
    channel_id: String,
    /// Retention of messages and files in Zoom's cloud.
    cloud_retention: CloudRetentionUpdate,
) -> NoContent;

/// Returns a channel of a user.
///
/// A user-level app passes `me` as the user ID.
#[zoom_endpoint(
    GET, "/chat/users/<user_id>/channels/<channel_id>",
    scopes = ["chat_channel:read", "chat_channel:read:admin", "chat_channel:write", "chat_channel:write:admin", "team_chat:read:user_channel", "team_chat:read:user_channel:admin"],
    rate_limit = Medium,
    operation = "getChannel",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/GET/chat/users/%7BuserId%7D/channels/%7BchannelId%7D",
    errors(
        /// The caller may not read this user's channel.
        400/200 => UnauthorizedRequest,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
    )
)]
pub fn get_channel(
    /// ID of a member of the channel, or `me` in a user-level app.
    user_id: String,
    /// ID of the channel.
    channel_id: String,
) -> Channel;

/// Deletes a channel of a user.
///
/// A user-level app passes `me` as the user ID.
#[zoom_endpoint(
    DELETE, "/chat/users/<user_id>/channels/<channel_id>",
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:delete:user_channel", "team_chat:delete:user_channel:admin"],
    rate_limit = Medium,
    operation = "deleteChannel",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/DELETE/chat/users/%7BuserId%7D/channels/%7BchannelId%7D",
    errors(
        /// The caller may not delete this user's channel.
        400/200 => UnauthorizedRequest,
        /// Zoom could not delete the channel.
        400/5301 => DeleteChannelFailed,
    )
)]
pub fn delete_channel(
    /// ID of the user who owns the channel, or `me` in a user-level app.
    user_id: String,
    /// ID of the channel.
    channel_id: String,
) -> NoContent;

/// Updates the name, the type and the settings of a user's channel.
///
/// The user must own or administer the channel. An omitted value stays unchanged. A user-level app passes `me` as the
/// user ID.
#[zoom_endpoint(
    PATCH, "/chat/users/<user_id>/channels/<channel_id>", json,
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:update:user_channel", "team_chat:update:user_channel:admin"],
    rate_limit = Medium,
    operation = "updateChannel",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/PATCH/chat/users/%7BuserId%7D/channels/%7BchannelId%7D",
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
    /// ID of a user who administers the channel, or `me` in a user-level app.
    user_id: String,
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

/// Retention policy of a channel.
#[zoom_model(response)]
pub struct RetentionPolicy {
    /// ID of the channel.
    pub channel_id: String,
    /// Retention of messages and files in Zoom's cloud.
    pub cloud_retention: CloudRetention,
}

/// Retention time of a channel's messages and files in Zoom's cloud.
#[zoom_model(response)]
pub struct CloudRetention {
    /// Whether the channel has its own retention period instead of the account's; then `retention_period` is needed.
    pub enable_custom_retention: bool,
    /// Retention period: a number with `d` (days, 1 to 90), `m` (months, 1 to 120) or `y` (years, 1 to 10).
    pub retention_period: String,
}

/// Changes to the retention in Zoom's cloud.
#[zoom_model]
pub struct CloudRetentionUpdate {
    /// Whether the channel has its own retention period instead of the account's; then `retention_period` is needed.
    pub enable_custom_retention: bool,
    /// Retention period: a number with `d` (days, 1 to 90), `m` (months, 1 to 120) or `y` (years, 1 to 10).
    pub retention_period: Option<String>,
}
