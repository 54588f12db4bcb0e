//! Groups.

use crate::{NoContent, zoom_endpoint, zoom_model};

/// Lists groups.
///
/// Zoom's page: [List groups](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups).
#[zoom_endpoint(
    GET, "/groups",
    scopes = ["group:read:admin", "group:write:admin", "group:read:list_groups:admin"],
    rate_limit = Medium,
    paged = groups,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Group not found.
        404/4130 => GroupNotFound,
    )
)]
pub fn list_groups(
    /// How many records a page holds: at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> GroupPage;

/// Creates a group.
///
/// Zoom's page: [Create a group](https://developers.zoom.us/docs/api/users/#tag/groups/POST/groups).
#[zoom_endpoint(
    POST, "/groups", json,
    scopes = ["group:write:admin", "group:write:group:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Invalid parameter.
        400/300 => InvalidParameter,
        /// Group name in use.
        409/4132 => GroupNameInUse,
    )
)]
pub fn create_group(
    /// The name.
    name: Option<String>,
) -> Group;

/// Gets a group.
///
/// Zoom's page: [Get a group](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/%7BgroupId%7D).
#[zoom_endpoint(
    GET, "/groups/<group_id>",
    scopes = ["group:read:admin", "group:write:admin", "group:read:group:admin"],
    rate_limit = Light,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Group not in account.
        400/1010 => GroupNotInAccount,
        /// Group not found.
        404/4130 => GroupNotFound,
    )
)]
pub fn get_group(
    /// The group.
    group_id: String,
) -> Group;

/// Deletes a group.
///
/// Zoom's page: [Delete a group](https://developers.zoom.us/docs/api/users/#tag/groups/DELETE/groups/%7BgroupId%7D).
#[zoom_endpoint(
    DELETE, "/groups/<group_id>",
    scopes = ["group:write:admin", "group:delete:group:admin"],
    rate_limit = Light,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Group not found.
        404/4130 => GroupNotFound,
    )
)]
pub fn delete_group(
    /// The group.
    group_id: String,
) -> NoContent;

/// Updates a group.
///
/// Zoom's page: [Update a group](https://developers.zoom.us/docs/api/users/#tag/groups/PATCH/groups/%7BgroupId%7D).
#[zoom_endpoint(
    PATCH, "/groups/<group_id>", json,
    scopes = ["group:write:admin", "group:update:group:admin"],
    rate_limit = Light,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Group not found.
        404/4130 => GroupNotFound,
        /// Group name in use.
        409/4132 => GroupNameInUse,
    )
)]
pub fn update_group(
    /// The group.
    group_id: String,
    /// The name.
    name: Option<String>,
) -> NoContent;

/// Lists group channels.
///
/// Zoom's page: [List group channels](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/%7BgroupId%7D/channels).
#[zoom_endpoint(
    GET, "/groups/<group_id>/channels",
    scopes = ["group:read:admin", "group:write:admin", "group:read:list_channels:admin"],
    rate_limit = Medium,
    errors(
        /// Group not found.
        404/4130 => GroupNotFound,
    )
)]
pub fn list_group_channels(
    /// The group.
    group_id: String,
) -> ChannelList;

/// A group.
#[zoom_model]
pub struct Group {
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The total members.
    pub total_members: Option<i64>,
}

/// One page of groups.
#[zoom_model]
pub struct GroupPage {
    /// The groups: at most 300.
    pub groups: Vec<Group>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
}

/// A channel list.
#[zoom_model]
pub struct ChannelList {
    /// The channels.
    pub channels: Vec<Channel>,
    /// The group ID.
    pub group_id: String,
}

/// A channel.
#[zoom_model]
pub struct Channel {
    /// The channel ID.
    pub channel_id: String,
    /// The channel name.
    pub channel_name: String,
    /// The member count.
    pub member_count: u32,
}
