//! Roles of the account: list, look up, create, change and delete them, and give them to users.
//!
//! It takes the owner or the permission to manage roles.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::UserRef;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the roles of the account.
///
/// The account needs a Pro plan or higher. The owner sets up the first role; afterwards it takes the owner or the
/// permission to manage roles.
///
/// Zoom's page: [List roles](https://developers.zoom.us/docs/api/accounts/#tag/roles/GET/roles).
#[zoom_endpoint(
    GET, "/roles",
    scopes = ["role:read:admin", "role:write:admin", "role:read:list_roles", "role:read:list_roles:admin"],
    rate_limit = Medium,
    errors(
        /// The access token was not granted the scope for roles.
        400/4700 => MissingScope,
    )
)]
pub fn list_roles(
    /// Which roles to list: Zoom's common ones or those of Zoom IQ Sales. `common` when left out.
    #[query(rename = "type")]
    kind: Option<RoleType>,
) -> RoleList;

/// Creates a role.
///
/// Every user has one: owner, administrator, member, or one made like this. The account needs a Pro plan or higher. The
/// owner sets up the first role; afterwards it takes the owner or the permission to manage roles.
///
/// Zoom's page: [Create a role](https://developers.zoom.us/docs/api/accounts/#tag/roles/POST/roles).
#[zoom_endpoint(
    POST, "/roles", json,
    scopes = ["role:write:admin", "role:write:role", "role:write:role:admin"],
    rate_limit = Light,
    errors(
        /// Another role has this name.
        400/1224 => RoleNameInUse,
    )
)]
pub fn create_role(
    /// The description of the role.
    description: Option<String>,
    /// The name of the role.
    name: Option<String>,
    /// The kind of role.
    #[field(rename = "type")]
    kind: Option<String>,
    /// The privileges of the role, by their IDs.
    privileges: Option<Vec<String>>,
) -> BTreeMap<String, serde_json::Value>;

/// Looks up a role and its privileges.
///
/// The account needs a Pro plan or higher, and it takes the owner or the permission to manage roles.
///
/// Zoom's page: [Get role information](https://developers.zoom.us/docs/api/accounts/#tag/roles/GET/roles/%7BroleId%7D).
#[zoom_endpoint(
    GET, "/roles/<role_id>",
    scopes = ["role:read:admin", "role:write:admin", "role:read:role", "role:read:role:admin"],
    rate_limit = Light,
    errors(
        /// No role has this ID.
        400/1034 => RoleNotFound,
    )
)]
pub fn get_role(
    /// The role.
    role_id: String,
) -> Role;

/// Deletes a role.
///
/// The account needs a Pro plan or higher, and it takes the owner or the permission to manage roles.
///
/// Zoom's page: [Delete a role](https://developers.zoom.us/docs/api/accounts/#tag/roles/DELETE/roles/%7BroleId%7D).
#[zoom_endpoint(
    DELETE, "/roles/<role_id>",
    scopes = ["role:write:admin", "role:delete:role", "role:delete:role:admin"],
    rate_limit = Light,
    success = 200,
    errors(
        /// No role has this ID.
        400/1034 => RoleNotFound,
    )
)]
pub fn delete_role(
    /// The role.
    role_id: String,
) -> NoContent;

/// Changes the name, the description or the privileges of a role.
///
/// The account needs a Pro plan or higher, and it takes the owner or the permission to manage roles.
///
/// Zoom's page: [Update role information](https://developers.zoom.us/docs/api/accounts/#tag/roles/PATCH/roles/%7BroleId%7D).
#[zoom_endpoint(
    PATCH, "/roles/<role_id>", json,
    scopes = ["role:write:admin", "role:update:role", "role:update:role:admin"],
    rate_limit = Light,
    errors(
        /// No role has this ID.
        400/1034 => RoleNotFound,
        /// Another role has this name.
        400/1224 => RoleNameInUse,
    )
)]
pub fn update_role(
    /// The role.
    role_id: String,
    /// The description of the role.
    description: Option<String>,
    /// The name of the role.
    name: Option<String>,
    /// The privileges of the role, by their IDs.
    privileges: Option<Vec<String>>,
    /// What the role may do in sub-accounts; for accounts in a partner plan, with a master account.
    sub_account_privileges: Option<SubAccountPrivileges>,
) -> BTreeMap<String, serde_json::Value>;

/// Lists the users who have a role, page by page.
///
/// The account needs a Pro plan or higher.
///
/// Zoom's page: [List members in a role](https://developers.zoom.us/docs/api/accounts/#tag/roles/GET/roles/%7BroleId%7D/members).
#[zoom_endpoint(
    GET, "/roles/<role_id>/members",
    scopes = ["role:read:admin", "role:write:admin", "role:read:list_members", "role:read:list_members:admin"],
    rate_limit = Medium,
    paged = members,
    errors(
        /// No role has this ID.
        400/1034 => RoleNotFound,
        /// What the call names is not there.
        404 => NotFound,
    )
)]
pub fn list_role_members(
    /// The role.
    role_id: String,
    /// How many pages to return.
    page_count: Option<String>,
    /// The number of the page. Zoom is giving it up: use `next_page_token` instead. 1 when left out.
    page_number: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
) -> MemberPage;

/// Gives users a role.
///
/// The account needs a Pro plan or higher. The roles of owner and member are not given like this.
///
/// Zoom's page: [Assign a role](https://developers.zoom.us/docs/api/accounts/#tag/roles/POST/roles/%7BroleId%7D/members).
#[zoom_endpoint(
    POST, "/roles/<role_id>/members", json,
    scopes = ["role:write:admin", "role:write:member", "role:write:member:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// The role was not given, or is the owner's or the members', which are not assigned.
        400/300 => RoleIdRequired,
        /// No role has this ID.
        400/1034 => RoleNotFound,
    )
)]
pub fn assign_role(
    /// The role.
    role_id: String,
    /// The users who get the role, by ID or e-mail address; 30 at most.
    members: Option<Vec<UserRef>>,
) -> AssignedRole;

/// Takes a role away from a user.
///
/// The account needs a Pro plan or higher.
///
/// Zoom's page: [Unassign a role](https://developers.zoom.us/docs/api/accounts/#tag/roles/DELETE/roles/%7BroleId%7D/members/%7BmemberId%7D).
#[zoom_endpoint(
    DELETE, "/roles/<role_id>/members/<member_id>",
    scopes = ["role:write:admin", "role:delete:member", "role:delete:member:admin"],
    rate_limit = Light,
    errors(
        /// No role has this ID.
        400/1034 => RoleNotFound,
        /// What the call names is not there.
        404 => NotFound,
    )
)]
pub fn unassign_role(
    /// The role.
    role_id: String,
    /// The user.
    member_id: String,
) -> NoContent;

/// A role with its privileges.
#[zoom_model]
pub struct Role {
    /// The description of the role.
    pub description: Option<String>,
    /// The role's ID.
    pub id: Option<String>,
    /// The name of the role.
    pub name: Option<String>,
    /// The kind of role.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
    /// The privileges of the role, by their IDs.
    pub privileges: Vec<String>,
    /// What the role may do in sub-accounts; for accounts in a partner plan, with a master account.
    pub sub_account_privileges: Option<SubAccountPrivileges>,
    /// How many users have the role.
    pub total_members: Option<i64>,
    /// For which groups the privileges hold that hold for certain groups only. At most 50.
    pub privilege_scopes: Vec<PrivilegeScope>,
}

/// How the role manages sub-accounts. Only accounts in a partner plan with sub-accounts have it.
#[zoom_model]
pub struct SubAccountPrivileges {
    /// How sub-accounts are managed: `1` as their owner, `2` with the privileges of the own account, `3` with certain
    /// ones.
    pub second_level: Option<i64>,
}

/// A privilege that holds for certain groups only.
#[zoom_model]
pub struct PrivilegeScope {
    /// The privilege, by its ID.
    pub permission_id: Option<String>,
    /// The user groups that were picked for permissions of the role, by their IDs. At most 100.
    pub group_ids: Vec<String>,
}

/// The roles of the account.
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
    /// The description of the role.
    pub description: Option<String>,
    /// The role's ID.
    pub id: Option<String>,
    /// The name of the role.
    pub name: Option<String>,
    /// The kind of role.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
    /// How many users have the role.
    pub total_members: Option<i64>,
}

/// One page of the users who have a role.
#[zoom_model]
pub struct MemberPage {
    /// The users who have the role. At most 300.
    pub members: Vec<Member>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of the page.
    pub page_number: Option<u32>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
}

/// A user who has a role.
#[zoom_model]
pub struct Member {
    /// The member's department.
    pub department: Option<String>,
    /// The member's e-mail address.
    pub email: Option<String>,
    /// The member's first name.
    pub first_name: Option<String>,
    /// The member's ID.
    pub id: Option<String>,
    /// The member's last name.
    pub last_name: Option<String>,
    /// The kind of member.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
}

/// The users to whom a role was given, and when.
#[zoom_model]
pub struct AssignedRole {
    /// When the role was assigned.
    pub add_at: Option<Timestamp>,
    /// The users who got the role, by their IDs.
    pub ids: Option<String>,
}

/// Which roles are listed.
#[zoom_model]
pub enum RoleType {
    /// Those of Zoom in general.
    Common,
    /// Those of Zoom IQ for Sales.
    Iq,
}
