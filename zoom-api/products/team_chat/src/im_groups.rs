//! IM directory groups, which determine whom users find in searches.
//!
//! Zoom can reject these calls with `ImGroupsRetired`.

use jiff::Timestamp;

use zoom_api::types::CommaSeparated;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the IM directory groups of an account.
#[zoom_endpoint(
    GET, "/im/groups",
    scopes = ["imgroup:read:admin", "imgroup:write:admin", "contact_group:read:list_groups:admin"],
    rate_limit = Medium,
    operation = "imGroups",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/im-groups/GET/im/groups",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group does not exist.
        404/4130 => GroupNotFound,
        /// Zoom no longer offers the IM group endpoints.
        410/4137 => ImGroupsRetired,
    )
)]
pub fn list_groups() -> GroupList;

/// Creates an IM directory group.
#[zoom_endpoint(
    POST, "/im/groups", json,
    scopes = ["imgroup:write:admin", "contact_group:write:group:admin"],
    rate_limit = Light,
    success = 201,
    operation = "imGroupCreate",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/im-groups/POST/im/groups",
    errors(
        /// The group does not exist.
        404/4130 => GroupNotFound,
        /// A group of this name exists.
        409/4132 => GroupNameTaken,
    )
)]
pub fn create_group(
    /// Group to create.
    #[body]
    group: NewGroup,
) -> CreatedGroup;

/// Returns an IM directory group.
#[zoom_endpoint(
    GET, "/im/groups/<group_id>",
    scopes = ["imgroup:read:admin", "imgroup:write:admin", "contact_group:read:group:admin"],
    rate_limit = Light,
    operation = "imGroup",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/im-groups/GET/im/groups/%7BgroupId%7D",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group does not exist.
        404/4130 => GroupNotFound,
        /// Zoom no longer offers the IM group endpoints.
        410/4137 => ImGroupsRetired,
    )
)]
pub fn get_group(
    /// ID of the group.
    group_id: String,
) -> Group;

/// Deletes an IM directory group.
#[zoom_endpoint(
    DELETE, "/im/groups/<group_id>",
    scopes = ["imgroup:write:admin", "contact_group:delete:group:admin"],
    rate_limit = Light,
    operation = "imGroupDelete",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/im-groups/DELETE/im/groups/%7BgroupId%7D",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group does not exist.
        404/4130 => GroupNotFound,
        /// Zoom no longer offers the IM group endpoints.
        410/4137 => ImGroupsRetired,
    )
)]
pub fn delete_group(
    /// ID of the group.
    group_id: String,
) -> NoContent;

/// Updates an IM directory group.
///
/// An omitted value stays unchanged.
#[zoom_endpoint(
    PATCH, "/im/groups/<group_id>", json,
    scopes = ["imgroup:write:admin", "contact_group:update:group:admin"],
    rate_limit = Light,
    operation = "imGroupUpdate",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/im-groups/PATCH/im/groups/%7BgroupId%7D",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group does not exist.
        404/4130 => GroupNotFound,
        /// Zoom no longer offers the IM group endpoints.
        410/4137 => ImGroupsRetired,
    )
)]
pub fn update_group(
    /// ID of the group.
    group_id: String,
    /// Changes to the group.
    #[body]
    group: NewGroup,
) -> NoContent;

/// Lists the members of an IM directory group.
#[zoom_endpoint(
    GET, "/im/groups/<group_id>/members",
    scopes = ["imgroup:read:admin", "imgroup:write:admin", "contact_group:read:list_members:admin"],
    rate_limit = Medium,
    paged = members,
    operation = "imGroupMembers",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/im-groups/GET/im/groups/%7BgroupId%7D/members",
    errors(
        /// The page token is invalid or expired.
        400/300 => InvalidPageToken,
        /// The group does not exist.
        404 => GroupNotFound,
    )
)]
pub fn list_group_members(
    /// ID of the group.
    group_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// Number of the page, starting at 1.
    #[deprecated = "deprecated by Zoom; use `next_page_token`"]
    #[zoom(default = 1)]
    page_number: Option<u32>,
    next_page_token: Option<String>,
) -> MemberPage;

/// Adds members to an IM directory group.
#[zoom_endpoint(
    POST, "/im/groups/<group_id>/members", json,
    scopes = ["imgroup:write:admin", "contact_group:write:member:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "imGroupMembersCreate",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/im-groups/POST/im/groups/%7BgroupId%7D/members",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group does not exist.
        404 => GroupNotFound,
    )
)]
pub fn add_group_members(
    /// ID of the group.
    group_id: String,
    /// People to add to the group.
    #[zoom(max_items = 10)]
    members: Option<Vec<MemberRef>>,
) -> AddedGroupMembers;

/// Removes a member from an IM directory group.
#[zoom_endpoint(
    DELETE, "/im/groups/<group_id>/members/<member_id>",
    scopes = ["imgroup:write:admin", "contact_group:delete:member:admin"],
    rate_limit = Light,
    operation = "imGroupMembersDelete",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/im-groups/DELETE/im/groups/%7BgroupId%7D/members/%7BmemberId%7D",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group does not exist.
        404/4130 => GroupNotFound,
        /// Zoom no longer offers the IM group endpoints.
        410/4137 => ImGroupsRetired,
    )
)]
pub fn remove_group_member(
    /// ID of the group.
    group_id: String,
    /// ID of the member.
    member_id: String,
) -> NoContent;

/// IM directory group.
#[zoom_model(response)]
pub struct Group {
    /// ID of the group.
    pub id: Option<String>,
    /// Name of the group.
    pub name: Option<String>,
    /// Number of members.
    pub total_members: Option<i64>,
    /// Whether members find people of the same account.
    pub search_by_account: Option<bool>,
    /// Whether members find people of the same email domain.
    pub search_by_domain: Option<bool>,
    /// Whether members find people of the same master account and its subaccounts.
    pub search_by_ma_account: Option<bool>,
    /// People who see the members of the group.
    #[zoom(rename = "type")]
    pub kind: Option<GroupType>,
}

/// People who see the members of an IM directory group.
#[zoom_model]
pub enum GroupType {
    /// Members see the other members; others can search for them.
    Normal,
    /// Everyone in the account sees the group and its members.
    Shared,
    /// Only members see and find the members.
    Restricted,
}

/// IM directory groups of an account.
#[zoom_model(response)]
pub struct GroupList {
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Groups.
    pub groups: Vec<Group>,
}

/// Page of a group's members.
#[zoom_model(response)]
pub struct MemberPage {
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    /// Number of this page.
    #[deprecated = "deprecated by Zoom; use `next_page_token`"]
    pub page_number: Option<u32>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Members.
    pub members: Vec<Member>,
}

/// Member of a group.
#[zoom_model(response)]
pub struct Member {
    /// Email address.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// User ID.
    pub id: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Type of the user: 1 basic, 2 licensed.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
}

/// Created group.
#[zoom_model(response)]
pub struct CreatedGroup {
    /// ID of the group.
    pub id: Option<String>,
    /// Name of the group.
    pub name: Option<String>,
    /// Whether members find people of the same account.
    pub search_by_account: Option<bool>,
    /// Whether members find people of the same email domain.
    pub search_by_domain: Option<bool>,
    /// Whether members find people of the same master account and its subaccounts.
    pub search_by_ma_account: Option<bool>,
    /// Number of members.
    pub total_members: Option<i64>,
}

/// Members who were added to a group.
#[zoom_model(response)]
pub struct AddedGroupMembers {
    /// Time at which the people were added.
    pub added_at: Option<Timestamp>,
    /// Comma-separated user IDs of the added people.
    pub ids: Option<CommaSeparated<String>>,
}

/// Group to create, or changes to a group.
#[zoom_model]
pub struct NewGroup {
    /// Name of the group; unique in the account.
    #[zoom(max_length = 128)]
    pub name: Option<String>,
    /// Whether members find people of the same account.
    pub search_by_account: Option<bool>,
    /// Whether members find people of the same email domain.
    pub search_by_domain: Option<bool>,
    /// Whether members find people of the same master account and its subaccounts.
    pub search_by_ma_account: Option<bool>,
    /// People who see the members of the group.
    #[zoom(rename = "type", default = "normal")]
    pub kind: Option<GroupType>,
}

/// Person to add, by ID or email address.
#[zoom_model]
pub struct MemberRef {
    /// Email address of the user; ignored if `id` is given.
    pub email: Option<String>,
    /// User ID.
    pub id: Option<String>,
}
