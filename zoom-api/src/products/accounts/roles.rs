//! Roles.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::{NoContent, zoom_endpoint, zoom_model};

/// Lists roles.
///
/// Zoom's page: [List roles](https://developers.zoom.us/docs/api/accounts/#tag/roles/GET/roles).
#[zoom_endpoint(
    GET, "/roles",
    scopes = ["role:read:admin", "role:write:admin", "role:read:list_roles", "role:read:list_roles:admin"],
    rate_limit = Medium,
    errors(
        /// Invalid access token.
        400/4700 => InvalidAccessToken,
    )
)]
pub fn list_roles(
    /// The type: `common` when left out.
    #[query(rename = "type")]
    kind: Option<RoleType>,
) -> RoleList;

/// Creates a role.
///
/// Zoom's page: [Create a role](https://developers.zoom.us/docs/api/accounts/#tag/roles/POST/roles).
#[zoom_endpoint(
    POST, "/roles", json,
    scopes = ["role:write:admin", "role:write:role", "role:write:role:admin"],
    rate_limit = Light,
    errors(
        /// Role name in use.
        400/1224 => RoleNameInUse,
    )
)]
pub fn create_role(
    /// The description.
    description: Option<String>,
    /// The name.
    name: Option<String>,
    /// The type.
    #[field(rename = "type")]
    kind: Option<String>,
    /// The privileges.
    privileges: Option<Vec<String>>,
) -> BTreeMap<String, serde_json::Value>;

/// Gets a role.
///
/// Zoom's page: [Get role information](https://developers.zoom.us/docs/api/accounts/#tag/roles/GET/roles/%7BroleId%7D).
#[zoom_endpoint(
    GET, "/roles/<role_id>",
    scopes = ["role:read:admin", "role:write:admin", "role:read:role", "role:read:role:admin"],
    rate_limit = Light,
    errors(
        /// Role not found.
        400/1034 => RoleNotFound,
    )
)]
pub fn get_role(
    /// The role.
    role_id: String,
) -> Role;

/// Deletes a role.
///
/// Zoom's page: [Delete a role](https://developers.zoom.us/docs/api/accounts/#tag/roles/DELETE/roles/%7BroleId%7D).
#[zoom_endpoint(
    DELETE, "/roles/<role_id>",
    scopes = ["role:write:admin", "role:delete:role", "role:delete:role:admin"],
    rate_limit = Light,
    success = 200,
    errors(
        /// Role not found.
        400/1034 => RoleNotFound,
    )
)]
pub fn delete_role(
    /// The role.
    role_id: String,
) -> NoContent;

/// Updates a role.
///
/// Zoom's page: [Update role information](https://developers.zoom.us/docs/api/accounts/#tag/roles/PATCH/roles/%7BroleId%7D).
#[zoom_endpoint(
    PATCH, "/roles/<role_id>", json,
    scopes = ["role:write:admin", "role:update:role", "role:update:role:admin"],
    rate_limit = Light,
    errors(
        /// Role not found.
        400/1034 => RoleNotFound,
        /// Role name in use.
        400/1224 => RoleNameInUse,
    )
)]
pub fn update_role(
    /// The role.
    role_id: String,
    /// The description.
    description: Option<String>,
    /// The name.
    name: Option<String>,
    /// The privileges.
    privileges: Option<Vec<String>>,
    /// The sub account privileges.
    sub_account_privileges: Option<SubAccountPrivileges>,
) -> BTreeMap<String, serde_json::Value>;

/// Lists role members.
///
/// Zoom's page: [List members in a role](https://developers.zoom.us/docs/api/accounts/#tag/roles/GET/roles/%7BroleId%7D/members).
#[zoom_endpoint(
    GET, "/roles/<role_id>/members",
    scopes = ["role:read:admin", "role:write:admin", "role:read:list_members", "role:read:list_members:admin"],
    rate_limit = Medium,
    paged = members,
    errors(
        /// Role not found.
        400/1034 => RoleNotFound,
        /// Not found.
        404 => NotFound,
    )
)]
pub fn list_role_members(
    /// The role.
    role_id: String,
    /// How many pages there are.
    page_count: Option<String>,
    /// The number of the page: 1 when left out.
    page_number: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
) -> MemberPage;

/// Assigns a role.
///
/// Zoom's page: [Assign a role](https://developers.zoom.us/docs/api/accounts/#tag/roles/POST/roles/%7BroleId%7D/members).
#[zoom_endpoint(
    POST, "/roles/<role_id>/members", json,
    scopes = ["role:write:admin", "role:write:member", "role:write:member:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// Role ID required.
        400/300 => RoleIdRequired,
        /// Role not found.
        400/1034 => RoleNotFound,
    )
)]
pub fn assign_role(
    /// The role.
    role_id: String,
    /// The members: at most 30.
    members: Option<Vec<MemberRef>>,
) -> AssignedRole;

/// Unassigns a role.
///
/// Zoom's page: [Unassign a role](https://developers.zoom.us/docs/api/accounts/#tag/roles/DELETE/roles/%7BroleId%7D/members/%7BmemberId%7D).
#[zoom_endpoint(
    DELETE, "/roles/<role_id>/members/<member_id>",
    scopes = ["role:write:admin", "role:delete:member", "role:delete:member:admin"],
    rate_limit = Light,
    errors(
        /// Role not found.
        400/1034 => RoleNotFound,
        /// Not found.
        404 => NotFound,
    )
)]
pub fn unassign_role(
    /// The role.
    role_id: String,
    /// The member.
    member_id: String,
) -> NoContent;

/// A role.
#[zoom_model]
pub struct Role {
    /// The description.
    pub description: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
    /// The privileges.
    pub privileges: Vec<String>,
    /// The sub account privileges.
    pub sub_account_privileges: Option<SubAccountPrivileges>,
    /// The total members.
    pub total_members: Option<i64>,
    /// The privilege scopes: at most 50.
    pub privilege_scopes: Vec<PrivilegeScope>,
}

/// Sub account privileges.
#[zoom_model]
pub struct SubAccountPrivileges {
    /// The second level.
    pub second_level: Option<i64>,
}

/// A privilege scope.
#[zoom_model]
pub struct PrivilegeScope {
    /// The permission ID.
    pub permission_id: Option<String>,
    /// The group IDs: at most 100.
    pub group_ids: Vec<String>,
}

/// A role list.
#[zoom_model]
pub struct RoleList {
    /// The roles.
    pub roles: Vec<ListedRole>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
}

/// A role, as it is listed.
#[zoom_model]
pub struct ListedRole {
    /// The description.
    pub description: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
    /// The total members.
    pub total_members: Option<i64>,
}

/// One page of members.
#[zoom_model]
pub struct MemberPage {
    /// The members: at most 300.
    pub members: Vec<Member>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of the page: 1 when left out.
    pub page_number: Option<u32>,
    /// How many records a page holds: 30 when left out, at most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
}

/// A member.
#[zoom_model]
pub struct Member {
    /// The department.
    pub department: Option<String>,
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

/// An assigned role.
#[zoom_model]
pub struct AssignedRole {
    /// The add at.
    pub add_at: Option<Timestamp>,
    /// The IDs.
    pub ids: Option<String>,
}

/// What a role type can be.
#[zoom_model]
pub enum RoleType {
    /// Common.
    Common,
    /// Iq.
    Iq,
}

/// Names a member.
#[zoom_model]
pub struct MemberRef {
    /// The email: an e-mail address.
    pub email: Option<String>,
    /// The ID.
    pub id: Option<String>,
}
