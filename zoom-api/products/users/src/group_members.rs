//! Members and administrators of a group: list, add, move and remove them.

use super::{AddedMembers, UserRef, UserType};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the administrators of a group.
///
/// Requires a Pro, Business or Education plan.
#[zoom_endpoint(
    GET, "/groups/<group_id>/admins",
    scopes = ["group:read:admin", "group:write:admin", "group:read:administrator:admin"],
    rate_limit = Medium,
    paged = admins,
    operation = "groupAdmins",
    docs = "https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/%7BgroupId%7D/admins",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The page token is invalid or expired.
        400/300 => InvalidPageToken,
        /// The group does not exist.
        404/4130 => GroupNotFound,
    )
)]
pub fn list_group_admins(
    /// ID of the group.
    group_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> AdminPage;

/// Adds administrators to a group.
///
/// Requires a Pro, Business or Education plan.
#[zoom_endpoint(
    POST, "/groups/<group_id>/admins", json,
    scopes = ["group:write:admin", "group:write:administrator:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "groupAdminsCreate",
    docs = "https://developers.zoom.us/docs/api/users/#tag/groups/POST/groups/%7BgroupId%7D/admins",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// A parameter is invalid; the message names it.
        400/300 => ValidationFailed,
        /// The group does not exist.
        404/4130 => GroupNotFound,
    )
)]
pub fn add_group_admins(
    /// ID of the group.
    group_id: String,
    /// Users who become administrators.
    #[zoom(max_items = 10)]
    admins: Option<Vec<UserRef>>,
) -> AddedMembers;

/// Removes an administrator from a group.
///
/// The user stays in the account; requires a Pro, Business or Education plan.
#[zoom_endpoint(
    DELETE, "/groups/<group_id>/admins/<user_id>",
    scopes = ["group:write:admin", "group:delete:administrator:admin"],
    rate_limit = Light,
    operation = "groupAdminsDelete",
    docs = "https://developers.zoom.us/docs/api/users/#tag/groups/DELETE/groups/%7BgroupId%7D/admins/%7BuserId%7D",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The user is not an administrator of this group.
        400/4138 => NotGroupAdmin,
        /// The group does not exist.
        404/4130 => GroupNotFound,
    )
)]
pub fn remove_group_admin(
    /// ID of the group.
    group_id: String,
    /// ID or email address of the administrator; `me` in a user-level app.
    user_id: String,
) -> NoContent;

/// Lists the members of a group.
///
/// Requires a Pro, Business or Education plan.
#[zoom_endpoint(
    GET, "/groups/<group_id>/members",
    scopes = ["group:read:admin", "group:write:admin", "group:read:list_members:admin"],
    rate_limit = Medium,
    paged = members,
    operation = "groupMembers",
    docs = "https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/%7BgroupId%7D/members",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The page token is invalid or expired.
        400/300 => InvalidPageToken,
        /// The group does not exist.
        404/4130 => GroupNotFound,
    )
)]
pub fn list_group_members(
    /// ID of the group.
    group_id: String,
    #[zoom(default = 30, max = 2000)] page_size: Option<u32>,
    /// Page number, starting at 1.
    #[deprecated = "deprecated by Zoom; use `next_page_token` or `Client::pages`"]
    #[zoom(default = 1)]
    page_number: Option<u32>,
    next_page_token: Option<String>,
) -> MemberPage;

/// Adds users to a group.
///
/// Requires a Pro, Business or Education plan.
#[zoom_endpoint(
    POST, "/groups/<group_id>/members", json,
    scopes = ["group:write:admin", "group:write:member:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "groupMembersCreate",
    docs = "https://developers.zoom.us/docs/api/users/#tag/groups/POST/groups/%7BgroupId%7D/members",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group does not exist.
        404/4130 => GroupNotFound,
    )
)]
pub fn add_group_members(
    /// ID of the group.
    group_id: String,
    /// Users to add.
    #[zoom(max_items = 30)]
    members: Option<Vec<UserRef>>,
) -> AddedMembers;

/// Removes a user from a group.
///
/// The user stays in the account; requires a Pro, Business or Education plan.
#[zoom_endpoint(
    DELETE, "/groups/<group_id>/members/<member_id>",
    scopes = ["group:write:admin", "group:delete:member:admin"],
    rate_limit = Light,
    operation = "groupMembersDelete",
    docs = "https://developers.zoom.us/docs/api/users/#tag/groups/DELETE/groups/%7BgroupId%7D/members/%7BmemberId%7D",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group belongs to another account.
        400/1010 => GroupNotInAccount,
        /// The group does not exist.
        404/4130 => GroupNotFound,
        /// The group has no such member.
        404/4131 => GroupMemberNotFound,
    )
)]
pub fn remove_group_member(
    /// ID of the group.
    group_id: String,
    /// ID or email address of the member.
    member_id: String,
) -> NoContent;

/// Moves a member to another group, or makes a group the member's primary group.
///
/// A user in several groups has the settings of the primary one: the first that the user joined, unless it was changed.
/// Settings that another of the groups locks stay locked. Requires a Pro plan or higher.
#[zoom_endpoint(
    PATCH, "/groups/<group_id>/members/<member_id>", json,
    scopes = ["group:write:admin", "group:update:member:admin"],
    rate_limit = Medium,
    operation = "updateAGroupMember",
    docs = "https://developers.zoom.us/docs/api/users/#tag/groups/PATCH/groups/%7BgroupId%7D/members/%7BmemberId%7D",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The target group is missing.
        400/300 => TargetGroupRequired,
        /// The group belongs to another account.
        400/1010 => GroupNotInAccount,
        /// The group does not exist.
        404/4130 => GroupNotFound,
        /// The group has no such member.
        404/4131 => GroupMemberNotFound,
    )
)]
pub fn update_group_member(
    /// ID of the member's current group; to set the primary group, the same ID as `target_group_id`.
    group_id: String,
    /// User ID of the member.
    member_id: String,
    /// Action: move the member to another group, or make the group the primary one.
    action: MemberAction,
    /// ID of the group to which the member moves, or which becomes the primary one.
    target_group_id: Option<String>,
) -> NoContent;

/// Page of a group's administrators.
#[zoom_model(response)]
pub struct AdminPage {
    /// Administrators.
    #[zoom(max_items = 300)]
    pub admins: Vec<Admin>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of administrators.
    pub total_records: Option<u64>,
}

/// Administrator of a group.
#[zoom_model(response)]
pub struct Admin {
    /// Email address of the user.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Display name of the user.
    pub name: Option<String>,
}

/// Page of a group's members.
#[zoom_model(response)]
pub struct MemberPage {
    /// Members.
    #[zoom(max_items = 2000)]
    pub members: Vec<Member>,
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    /// Number of this page.
    pub page_number: Option<u32>,
    pub page_size: Option<u32>,
    /// Total number of members.
    pub total_records: Option<u64>,
}

/// Member of a group.
#[zoom_model(response)]
pub struct Member {
    /// Email address of the user.
    pub email: Option<String>,
    /// First name of the user.
    pub first_name: Option<String>,
    /// ID of the user.
    pub id: Option<String>,
    /// Last name of the user.
    pub last_name: Option<String>,
    /// Plan of the user: Basic or Licensed.
    #[zoom(rename = "type")]
    pub kind: Option<UserType>,
}

/// Action for a member of a group.
#[zoom_model]
pub enum MemberAction {
    /// Move the member to another group.
    Move,
    /// Make this the member's primary group.
    SetPrimary,
}
