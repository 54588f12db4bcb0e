//! Members and administrators of a group: list, add, move and remove them.

use jiff::Timestamp;

use super::UserRef;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the administrators of a group, page by page.
///
/// The account needs a Pro, Business or Education plan.
///
/// Zoom's page: [List group admins](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/%7BgroupId%7D/admins).
#[zoom_endpoint(
    GET, "/groups/<group_id>/admins",
    scopes = ["group:read:admin", "group:write:admin", "group:read:administrator:admin"],
    rate_limit = Medium,
    paged = admins,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The page token is not valid, or has expired.
        400/300 => InvalidPageToken,
        /// No group has this ID.
        404/4130 => GroupNotFound,
    )
)]
pub fn list_group_admins(
    /// The group.
    group_id: String,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> AdminPage;

/// Makes users administrators of a group.
///
/// The account needs a Pro, Business or Education plan.
///
/// Zoom's page: [Add group admins](https://developers.zoom.us/docs/api/users/#tag/groups/POST/groups/%7BgroupId%7D/admins).
#[zoom_endpoint(
    POST, "/groups/<group_id>/admins", json,
    scopes = ["group:write:admin", "group:write:administrator:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// A parameter is not valid; the message names it.
        400/300 => ValidationFailed,
        /// No group has this ID.
        404/4130 => GroupNotFound,
    )
)]
pub fn add_group_admins(
    /// The group.
    group_id: String,
    /// The administrators. At most 10.
    admins: Option<Vec<UserRef>>,
) -> AddedMembers;

/// Takes the administration of a group away from a user.
///
/// The user stays in the account, which needs a Pro, Business or Education plan.
///
/// Zoom's page: [Delete a group admin](https://developers.zoom.us/docs/api/users/#tag/groups/DELETE/groups/%7BgroupId%7D/admins/%7BuserId%7D).
#[zoom_endpoint(
    DELETE, "/groups/<group_id>/admins/<user_id>",
    scopes = ["group:write:admin", "group:delete:administrator:admin"],
    rate_limit = Light,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The user does not administer this group.
        400/4138 => NotGroupAdmin,
        /// No group has this ID.
        404/4130 => GroupNotFound,
    )
)]
pub fn remove_group_admin(
    /// The group.
    group_id: String,
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
) -> NoContent;

/// Lists the members of a group, page by page.
///
/// The account needs a Pro, Business or Education plan.
///
/// Zoom's page: [List group members](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/%7BgroupId%7D/members).
#[zoom_endpoint(
    GET, "/groups/<group_id>/members",
    scopes = ["group:read:admin", "group:write:admin", "group:read:list_members:admin"],
    rate_limit = Medium,
    paged = members,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The page token is not valid, or has expired.
        400/300 => InvalidPageToken,
        /// No group has this ID.
        404/4130 => GroupNotFound,
    )
)]
pub fn list_group_members(
    /// The group.
    group_id: String,
    /// How many records a page holds. 30 when left out, at most 2,000.
    page_size: Option<u32>,
    /// The number of the page. Zoom is giving it up: use `next_page_token` instead. 1 when left out.
    page_number: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> MemberPage;

/// Adds users to a group.
///
/// The account needs a Pro, Business or Education plan.
///
/// Zoom's page: [Add group members](https://developers.zoom.us/docs/api/users/#tag/groups/POST/groups/%7BgroupId%7D/members).
#[zoom_endpoint(
    POST, "/groups/<group_id>/members", json,
    scopes = ["group:write:admin", "group:write:member:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// No group has this ID.
        404/4130 => GroupNotFound,
    )
)]
pub fn add_group_members(
    /// The group.
    group_id: String,
    /// The members. At most 30.
    members: Option<Vec<UserRef>>,
) -> AddedMembers;

/// Removes a user from a group.
///
/// The user stays in the account, which needs a Pro, Business or Education plan.
///
/// Zoom's page: [Delete a group member](https://developers.zoom.us/docs/api/users/#tag/groups/DELETE/groups/%7BgroupId%7D/members/%7BmemberId%7D).
#[zoom_endpoint(
    DELETE, "/groups/<group_id>/members/<member_id>",
    scopes = ["group:write:admin", "group:delete:member:admin"],
    rate_limit = Light,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group belongs to another account.
        400/1010 => GroupNotInAccount,
        /// No group has this ID.
        404/4130 => GroupNotFound,
        /// The group has no such member.
        404/4131 => GroupMemberNotFound,
    )
)]
pub fn remove_group_member(
    /// The group.
    group_id: String,
    /// The member, by ID or e-mail address.
    member_id: String,
) -> NoContent;

/// Moves a member to another group, or makes a group the member's primary one.
///
/// Who is in several groups has the settings of the primary one, which is the first that the user joined until it is
/// changed. Settings that another of the groups locks stay locked. The account needs a Pro plan or higher.
///
/// Zoom's page: [Update a group member](https://developers.zoom.us/docs/api/users/#tag/groups/PATCH/groups/%7BgroupId%7D/members/%7BmemberId%7D).
#[zoom_endpoint(
    PATCH, "/groups/<group_id>/members/<member_id>", json,
    scopes = ["group:write:admin", "group:update:member:admin"],
    rate_limit = Medium,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group to move to was not given.
        400/300 => TargetGroupRequired,
        /// The group belongs to another account.
        400/1010 => GroupNotInAccount,
        /// No group has this ID.
        404/4130 => GroupNotFound,
        /// The group has no such member.
        404/4131 => GroupMemberNotFound,
    )
)]
pub fn update_group_member(
    /// The group.
    group_id: String,
    /// The member, by ID.
    member_id: String,
    /// Whether the member moves to another group, or the group becomes the primary one.
    action: MemberAction,
    /// The group to move the member to, by its ID; the group of the path, to make that the primary one.
    target_group_id: Option<String>,
) -> NoContent;

/// One page of a group's administrators.
#[zoom_model]
pub struct AdminPage {
    /// The administrators. At most 300.
    pub admins: Vec<Admin>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
}

/// An administrator of a group.
#[zoom_model]
pub struct Admin {
    /// The user's e-mail address.
    pub email: Option<String>,
    /// The user's display name.
    pub name: Option<String>,
}

/// One page of a group's members.
#[zoom_model]
pub struct MemberPage {
    /// The members. At most 2,000.
    pub members: Vec<Member>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of the page.
    pub page_number: Option<u32>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
}

/// A member of a group.
#[zoom_model]
pub struct Member {
    /// The user's e-mail address.
    pub email: Option<String>,
    /// The user's first name.
    pub first_name: Option<String>,
    /// The user's ID.
    pub id: Option<String>,
    /// The user's last name.
    pub last_name: Option<String>,
    /// The plan of the user: `1` for Basic, `2` for Licensed.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
}

/// Users that were added to a group as members or administrators.
#[zoom_model]
pub struct AddedMembers {
    /// When the administrators were added.
    pub added_at: Option<Timestamp>,
    /// The administrators, by their IDs.
    pub ids: Option<String>,
}

/// What is done with a member of a group.
#[zoom_model]
pub enum MemberAction {
    /// Takes the member out of this group and into another.
    Move,
    /// Makes this the member's primary group.
    SetPrimary,
}
