//! Groups of users: list, look up, create, rename and delete them, and list their chat channels.
//!
//! Members and administrators are in `group_members`, settings in `group_settings`.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the groups of the account, page by page.
///
/// The account needs a Pro plan or higher.
///
/// Zoom's page: [List groups](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups).
#[zoom_endpoint(
    GET, "/groups",
    scopes = ["group:read:admin", "group:write:admin", "group:read:list_groups:admin"],
    rate_limit = Medium,
    paged = groups,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// No group has this ID.
        404/4130 => GroupNotFound,
    )
)]
pub fn list_groups(
    /// How many records a page holds, 300 at most.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> GroupPage;

/// Creates a group.
///
/// An account can add 100 groups a day and hold 5,000. It needs a Pro plan or higher.
///
/// Zoom's page: [Create a group](https://developers.zoom.us/docs/api/users/#tag/groups/POST/groups).
#[zoom_endpoint(
    POST, "/groups", json,
    scopes = ["group:write:admin", "group:write:group:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The name is not valid.
        400/300 => InvalidParameter,
        /// Another group has this name.
        409/4132 => GroupNameInUse,
    )
)]
pub fn create_group(
    /// The name of the group.
    name: Option<String>,
) -> Group;

/// Looks up one group.
///
/// The account needs a Pro, Business or Education plan.
///
/// Zoom's page: [Get a group](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/%7BgroupId%7D).
#[zoom_endpoint(
    GET, "/groups/<group_id>",
    scopes = ["group:read:admin", "group:write:admin", "group:read:group:admin"],
    rate_limit = Light,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group belongs to another account.
        400/1010 => GroupNotInAccount,
        /// No group has this ID.
        404/4130 => GroupNotFound,
    )
)]
pub fn get_group(
    /// The group.
    group_id: String,
) -> Group;

/// Deletes a group.
///
/// A group under a policy of information barriers cannot be deleted. The account needs a Pro, Business or Education
/// plan.
///
/// Zoom's page: [Delete a group](https://developers.zoom.us/docs/api/users/#tag/groups/DELETE/groups/%7BgroupId%7D).
#[zoom_endpoint(
    DELETE, "/groups/<group_id>",
    scopes = ["group:write:admin", "group:delete:group:admin"],
    rate_limit = Light,
    errors(
        /// The account has no paid plan, or a policy of information barriers holds the group.
        400/200 => PaidPlanRequired,
        /// No group has this ID.
        404/4130 => GroupNotFound,
    )
)]
pub fn delete_group(
    /// The group.
    group_id: String,
) -> NoContent;

/// Renames a group.
///
/// The account needs a Pro, Business or Education plan.
///
/// Zoom's page: [Update a group](https://developers.zoom.us/docs/api/users/#tag/groups/PATCH/groups/%7BgroupId%7D).
#[zoom_endpoint(
    PATCH, "/groups/<group_id>", json,
    scopes = ["group:write:admin", "group:update:group:admin"],
    rate_limit = Light,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// No group has this ID.
        404/4130 => GroupNotFound,
        /// Another group has this name.
        409/4132 => GroupNameInUse,
    )
)]
pub fn update_group(
    /// The group.
    group_id: String,
    /// The name of the group, unique in the account and shorter than 128 characters.
    name: Option<String>,
) -> NoContent;

/// Lists the chat channels of a group.
///
/// The account needs a Pro, Business or Education plan.
///
/// Zoom's page: [List group channels](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/%7BgroupId%7D/channels).
#[zoom_endpoint(
    GET, "/groups/<group_id>/channels",
    scopes = ["group:read:admin", "group:write:admin", "group:read:list_channels:admin"],
    rate_limit = Medium,
    errors(
        /// No group has this ID.
        404/4130 => GroupNotFound,
    )
)]
pub fn list_group_channels(
    /// The group.
    group_id: String,
) -> ChannelList;

/// A group of users.
#[zoom_model]
pub struct Group {
    /// The group's ID.
    pub id: Option<String>,
    /// The name of the group.
    pub name: Option<String>,
    /// How many members the group has.
    pub total_members: Option<i64>,
}

/// One page of groups.
#[zoom_model]
pub struct GroupPage {
    /// The groups. At most 300.
    pub groups: Vec<Group>,
    /// How many records there are.
    pub total_records: Option<u64>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
}

/// The chat channels of a group.
#[zoom_model]
pub struct ChannelList {
    /// The channels of the group.
    pub channels: Vec<Channel>,
    /// The group, by its ID.
    pub group_id: String,
}

/// A chat channel of a group.
#[zoom_model]
pub struct Channel {
    /// The channel, by its ID.
    pub channel_id: String,
    /// The name of the channel.
    pub channel_name: String,
    /// How many members the channel has.
    pub member_count: u32,
}
