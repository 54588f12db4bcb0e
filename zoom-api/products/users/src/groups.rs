//! Groups of users: list, get, create, rename and delete them, and list their chat channels.
//!
//! Members and administrators are in `group_members`, settings in `group_settings`.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the groups of the account.
///
/// Requires a Pro plan or higher.
#[zoom_endpoint(
    GET, "/groups",
    scopes = ["group:read:admin", "group:write:admin", "group:read:list_groups:admin"],
    rate_limit = Medium,
    paged = groups,
    operation = "groups",
    docs = "https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group does not exist.
        404/4130 => GroupNotFound,
    )
)]
pub fn list_groups(#[zoom(max = 300)] page_size: Option<u32>, next_page_token: Option<String>) -> GroupPage;

/// Creates a group.
///
/// An account can add 100 groups per day and have 5,000. Requires a Pro plan or higher.
#[zoom_endpoint(
    POST, "/groups", json,
    scopes = ["group:write:admin", "group:write:group:admin"],
    rate_limit = Light,
    success = 201,
    operation = "groupCreate",
    docs = "https://developers.zoom.us/docs/api/users/#tag/groups/POST/groups",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The name is invalid, or the account has reached its maximum of groups; the message specifies which.
        400/300 => InvalidNameOrTooManyGroups,
        /// A group with this name already exists.
        409/4132 => GroupNameInUse,
    )
)]
pub fn create_group(
    /// Name of the group.
    name: Option<String>,
) -> Group;

/// Returns one group.
///
/// Requires a Pro, Business or Education plan.
#[zoom_endpoint(
    GET, "/groups/<group_id>",
    scopes = ["group:read:admin", "group:write:admin", "group:read:group:admin"],
    rate_limit = Light,
    operation = "group",
    docs = "https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/%7BgroupId%7D",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group belongs to another account.
        400/1010 => GroupNotInAccount,
        /// The group does not exist.
        404/4130 => GroupNotFound,
    )
)]
pub fn get_group(
    /// ID of the group.
    group_id: String,
) -> Group;

/// Deletes a group.
///
/// A group with an information barrier policy cannot be deleted. Requires a Pro, Business or Education plan.
#[zoom_endpoint(
    DELETE, "/groups/<group_id>",
    scopes = ["group:write:admin", "group:delete:group:admin"],
    rate_limit = Light,
    operation = "groupDelete",
    docs = "https://developers.zoom.us/docs/api/users/#tag/groups/DELETE/groups/%7BgroupId%7D",
    errors(
        /// The account has no paid plan, or the group has an information barrier policy.
        400/200 => CannotDeleteGroup,
        /// The group does not exist.
        404/4130 => GroupNotFound,
    )
)]
pub fn delete_group(
    /// ID of the group.
    group_id: String,
) -> NoContent;

/// Renames a group.
///
/// Requires a Pro, Business or Education plan.
#[zoom_endpoint(
    PATCH, "/groups/<group_id>", json,
    scopes = ["group:write:admin", "group:update:group:admin"],
    rate_limit = Light,
    operation = "groupUpdate",
    docs = "https://developers.zoom.us/docs/api/users/#tag/groups/PATCH/groups/%7BgroupId%7D",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group does not exist.
        404/4130 => GroupNotFound,
        /// A group with this name already exists.
        409/4132 => GroupNameInUse,
    )
)]
pub fn update_group(
    /// ID of the group.
    group_id: String,
    /// Name of the group, unique in the account and shorter than 128 characters.
    name: Option<String>,
) -> NoContent;

/// Lists the chat channels of a group.
///
/// Requires a Pro, Business or Education plan.
#[zoom_endpoint(
    GET, "/groups/<group_id>/channels",
    scopes = ["group:read:admin", "group:write:admin", "group:read:list_channels:admin"],
    rate_limit = Medium,
    operation = "groupChannels",
    docs = "https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/%7BgroupId%7D/channels",
    errors(
        /// The group does not exist.
        404/4130 => GroupNotFound,
    )
)]
pub fn list_group_channels(
    /// ID of the group.
    group_id: String,
) -> ChannelList;

/// Group of users.
#[zoom_model(response)]
pub struct Group {
    /// ID of the group.
    pub id: Option<String>,
    /// Name of the group.
    pub name: Option<String>,
    /// Number of members in the group.
    pub total_members: Option<i64>,
}

/// Page of groups.
#[zoom_model(response)]
pub struct GroupPage {
    /// Groups.
    #[zoom(max_items = 300)]
    pub groups: Vec<Group>,
    /// Number of groups in the account.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
}

/// Chat channels of a group.
#[zoom_model(response)]
pub struct ChannelList {
    /// Channels of the group.
    pub channels: Vec<Channel>,
    /// ID of the group.
    pub group_id: String,
}

/// Chat channel of a group.
#[zoom_model(response)]
pub struct Channel {
    /// ID of the channel.
    pub channel_id: String,
    /// Name of the channel.
    pub channel_name: String,
    /// Number of members in the channel.
    pub member_count: u32,
}
