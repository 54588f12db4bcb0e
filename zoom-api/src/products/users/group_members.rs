//! Group members.

use jiff::Timestamp;

use crate::{NoContent, zoom_endpoint, zoom_model};

/// Lists group admins.
///
/// Zoom's page: [List group admins](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/%7BgroupId%7D/admins).
#[zoom_endpoint(
    GET, "/groups/<group_id>/admins",
    scopes = ["group:read:admin", "group:write:admin", "group:read:administrator:admin"],
    rate_limit = Medium,
    paged = admins,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Invalid page token.
        400/300 => InvalidPageToken,
        /// Group not found.
        404/4130 => GroupNotFound,
    )
)]
pub fn list_group_admins(
    /// The group.
    group_id: String,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> AdminPage;

/// Adds group admins.
///
/// Zoom's page: [Add group admins](https://developers.zoom.us/docs/api/users/#tag/groups/POST/groups/%7BgroupId%7D/admins).
#[zoom_endpoint(
    POST, "/groups/<group_id>/admins", json,
    scopes = ["group:write:admin", "group:write:administrator:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Validation failed.
        400/300 => ValidationFailed,
        /// Group not found.
        404/4130 => GroupNotFound,
    )
)]
pub fn add_group_admins(
    /// The group.
    group_id: String,
    /// The admins: at most 10.
    admins: Option<Vec<AdminRef>>,
) -> AddedAdmins;

/// Removes a group admin.
///
/// Zoom's page: [Delete a group admin](https://developers.zoom.us/docs/api/users/#tag/groups/DELETE/groups/%7BgroupId%7D/admins/%7BuserId%7D).
#[zoom_endpoint(
    DELETE, "/groups/<group_id>/admins/<user_id>",
    scopes = ["group:write:admin", "group:delete:administrator:admin"],
    rate_limit = Light,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Not group admin.
        400/4138 => NotGroupAdmin,
        /// Group not found.
        404/4130 => GroupNotFound,
    )
)]
pub fn remove_group_admin(
    /// The group.
    group_id: String,
    /// The user.
    user_id: String,
) -> NoContent;

/// Lists group members.
///
/// Zoom's page: [List group members](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/%7BgroupId%7D/members).
#[zoom_endpoint(
    GET, "/groups/<group_id>/members",
    scopes = ["group:read:admin", "group:write:admin", "group:read:list_members:admin"],
    rate_limit = Medium,
    paged = members,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Invalid page token.
        400/300 => InvalidPageToken,
        /// Group not found.
        404/4130 => GroupNotFound,
    )
)]
pub fn list_group_members(
    /// The group.
    group_id: String,
    /// How many records a page holds: 30 when left out, at most 2,000.
    page_size: Option<u32>,
    /// The number of the page: 1 when left out.
    page_number: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> MemberPage;

/// Adds group members.
///
/// Zoom's page: [Add group members](https://developers.zoom.us/docs/api/users/#tag/groups/POST/groups/%7BgroupId%7D/members).
#[zoom_endpoint(
    POST, "/groups/<group_id>/members", json,
    scopes = ["group:write:admin", "group:write:member:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Group not found.
        404/4130 => GroupNotFound,
    )
)]
pub fn add_group_members(
    /// The group.
    group_id: String,
    /// The members: at most 30.
    members: Option<Vec<MemberRef>>,
) -> AddedMembers;

/// Removes a group member.
///
/// Zoom's page: [Delete a group member](https://developers.zoom.us/docs/api/users/#tag/groups/DELETE/groups/%7BgroupId%7D/members/%7BmemberId%7D).
#[zoom_endpoint(
    DELETE, "/groups/<group_id>/members/<member_id>",
    scopes = ["group:write:admin", "group:delete:member:admin"],
    rate_limit = Light,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Group not in account.
        400/1010 => GroupNotInAccount,
        /// Group not found.
        404/4130 => GroupNotFound,
        /// Group member not found.
        404/4131 => GroupMemberNotFound,
    )
)]
pub fn remove_group_member(
    /// The group.
    group_id: String,
    /// The member.
    member_id: String,
) -> NoContent;

/// Updates a group member.
///
/// Zoom's page: [Update a group member](https://developers.zoom.us/docs/api/users/#tag/groups/PATCH/groups/%7BgroupId%7D/members/%7BmemberId%7D).
#[zoom_endpoint(
    PATCH, "/groups/<group_id>/members/<member_id>", json,
    scopes = ["group:write:admin", "group:update:member:admin"],
    rate_limit = Medium,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Target group required.
        400/300 => TargetGroupRequired,
        /// Group not in account.
        400/1010 => GroupNotInAccount,
        /// Group not found.
        404/4130 => GroupNotFound,
        /// Group member not found.
        404/4131 => GroupMemberNotFound,
    )
)]
pub fn update_group_member(
    /// The group.
    group_id: String,
    /// The member.
    member_id: String,
    /// The action.
    action: MemberAction,
    /// The target group ID.
    target_group_id: Option<String>,
) -> NoContent;

/// One page of admins.
#[zoom_model]
pub struct AdminPage {
    /// The admins: at most 300.
    pub admins: Vec<Admin>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
}

/// An admin.
#[zoom_model]
pub struct Admin {
    /// The email: an e-mail address.
    pub email: Option<String>,
    /// The name.
    pub name: Option<String>,
}

/// One page of members.
#[zoom_model]
pub struct MemberPage {
    /// The members: at most 2,000.
    pub members: Vec<Member>,
    /// The token of the next page; valid for 15 minutes.
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

/// A member.
#[zoom_model]
pub struct Member {
    /// The email.
    pub email: Option<String>,
    /// The first name.
    pub first_name: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
}

/// Added admins.
#[zoom_model]
pub struct AddedAdmins {
    /// The added at.
    pub added_at: Option<Timestamp>,
    /// The IDs.
    pub ids: Option<String>,
}

/// Added members.
#[zoom_model]
pub struct AddedMembers {
    /// The added at.
    pub added_at: Option<Timestamp>,
    /// The IDs.
    pub ids: Option<String>,
}

/// Names an admin.
#[zoom_model]
pub struct AdminRef {
    /// The email.
    pub email: Option<String>,
    /// The ID.
    pub id: Option<String>,
}

/// Names a member.
#[zoom_model]
pub struct MemberRef {
    /// The email.
    pub email: Option<String>,
    /// The ID.
    pub id: Option<String>,
}

/// What a member action can be.
#[zoom_model]
pub enum MemberAction {
    /// Move.
    Move,
    /// Set primary.
    SetPrimary,
}
