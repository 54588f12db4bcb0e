//! Logs of who joined and left channels.

use jiff::civil::Date;

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists who joined and left channels, for all channels of the account or for one.
///
/// The period covers at most three days.
#[zoom_endpoint(
    GET, "/chat/activities/channels",
    scopes = ["chat_channel:read:admin", "team_chat:read:list_channel_activity_logs:admin"],
    rate_limit = Light,
    paged = channel_activity_logs,
    operation = "listAllChannelActivityLogs",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/GET/chat/activities/channels",
    errors(
        /// The channel ID is missing, or the channel does not exist.
        400/200 => UnknownChannelId,
        /// The period of the activity log is invalid.
        400/300 => InvalidDate,
        /// The caller lacks the permission for this call.
        403/403 => NoPermission,
        /// The channel does not exist.
        404/5306 => ChannelNotFound,
    )
)]
pub fn list_activity_logs(
    #[zoom(default = 15, min = 15, max = 15)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Kind of activity.
    #[zoom(default = "membership")]
    activity_type: Option<ActivityType>,
    /// First day of the period.
    start_date: Date,
    /// Last day of the period; at most three days after the first.
    end_date: Date,
    /// ID of the channel; by default all channels.
    channel_id: Option<String>,
) -> ChannelActivityLogPage;

/// Lists who joined and left a channel.
#[zoom_endpoint(
    GET, "/chat/channels/<channel_id>/activities",
    scopes = ["chat_channel:read:admin", "team_chat:read:list_channel_activity_logs:admin"],
    rate_limit = Light,
    paged = channel_activity_logs,
    operation = "listChannelActivityLogs",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/GET/chat/channels/%7BchannelId%7D/activities",
    errors(
        /// The channel ID is missing, or the channel does not exist.
        400/200 => UnknownChannelId,
        /// The caller lacks the permission for this call.
        403/403 => NoPermission,
        /// The channel does not exist.
        404/5306 => ChannelNotFound,
    )
)]
pub fn list_channel_activity_logs(
    /// ID of the channel.
    channel_id: String,
    #[zoom(default = 15, min = 15, max = 15)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Kind of activity.
    #[zoom(default = "membership")]
    activity_type: Option<ActivityType>,
    /// First day of the period.
    start_date: Date,
    /// Last day of the period.
    end_date: Date,
) -> SingleChannelLogPage;

/// Page of activity logs of several channels.
#[zoom_model(response)]
pub struct ChannelActivityLogPage {
    /// Activities, one entry each.
    pub channel_activity_logs: Vec<ChannelActivityLog>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// Activity in a channel.
#[zoom_model(response)]
pub struct ChannelActivityLog {
    /// ID of the channel.
    pub channel_id: String,
    /// Kind of activity.
    pub activity_type: ActivityType,
    /// Time of the activity, in milliseconds since the Unix epoch.
    pub activity_timestamp: i64,
    /// Person who acted.
    pub operator: ActivityMember,
    /// Members.
    pub members: Option<MembershipChange>,
}

/// Kind of activity.
#[zoom_model]
pub enum ActivityType {
    /// Membership.
    Membership,
}

/// Person who acted, or who joined or left.
#[zoom_model(response)]
pub struct ActivityMember {
    /// Display name.
    pub display_name: Option<String>,
    /// User ID; empty for people of other accounts.
    pub user_id: Option<String>,
    /// Member ID of the person, which also exists for people of other accounts.
    pub member_id: Option<String>,
}

/// People who joined or left.
#[zoom_model(response)]
pub struct MembershipChange {
    /// Whether the members joined or left.
    pub member_status: Option<MemberStatus>,
    /// Members who joined or left.
    #[zoom(max_items = 100)]
    pub member_list: Vec<ActivityMember>,
}

/// Whether members joined or left.
#[zoom_model]
pub enum MemberStatus {
    /// Joined.
    Joined,
    /// Left.
    Left,
}

/// Page of one channel's activity logs.
#[zoom_model(response)]
pub struct SingleChannelLogPage {
    /// Activities, one entry each.
    pub channel_activity_logs: Vec<SingleChannelLog>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// Activity in the requested channel.
#[zoom_model(response)]
pub struct SingleChannelLog {
    /// Kind of activity.
    pub activity_type: ActivityType,
    /// Time of the activity, in milliseconds since the Unix epoch.
    pub activity_timestamp: i64,
    /// Person who acted.
    pub operator: ActivityMember,
    /// Members.
    pub members: Option<MembershipChange>,
}
