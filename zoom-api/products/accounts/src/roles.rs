//! Roles of the account: list, get, create, update and delete them, and assign them to users.
//!
//! Requires the account owner or the permission to manage roles.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::UserRef;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the roles of the account.
///
/// Requires a Pro plan or higher. The owner creates the first role; afterwards the owner or the permission to manage
/// roles is required.
#[zoom_endpoint(
    GET, "/roles",
    scopes = ["role:read:admin", "role:write:admin", "role:read:list_roles", "role:read:list_roles:admin"],
    rate_limit = Medium,
    operation = "roles",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/roles/GET/roles",
    errors(
        /// The access token lacks the scope for roles.
        400/4700 => MissingScope,
    )
)]
pub fn list_roles(
    /// Roles to list: Zoom's common ones or those of Zoom IQ for Sales.
    #[zoom(default = "common")]
    #[query(rename = "type")]
    kind: Option<RoleType>,
) -> RoleList;

/// Creates a role.
///
/// Every user has one role: owner, administrator, member, or a custom one. Requires a Pro plan or higher. The owner
/// creates the first role; afterwards the owner or the permission to manage roles is required.
#[zoom_endpoint(
    POST, "/roles", json,
    scopes = ["role:write:admin", "role:write:role", "role:write:role:admin"],
    rate_limit = Light,
    operation = "createRole",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/roles/POST/roles",
    errors(
        /// A role with this name already exists.
        400/1224 => RoleNameInUse,
    )
)]
pub fn create_role(
    /// Description of the role.
    description: Option<String>,
    /// Name of the role.
    name: Option<String>,
    /// Role type: `common`, or `iq` for roles of Zoom IQ for Sales.
    #[field(rename = "type")]
    kind: Option<String>,
    /// IDs of the role's privileges.
    privileges: Option<Vec<String>>,
) -> BTreeMap<String, serde_json::Value>;

/// Returns a role and its privileges.
///
/// Requires a Pro plan or higher, and the account owner or the permission to manage roles.
#[zoom_endpoint(
    GET, "/roles/<role_id>",
    scopes = ["role:read:admin", "role:write:admin", "role:read:role", "role:read:role:admin"],
    rate_limit = Light,
    operation = "getRoleInformation",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/roles/GET/roles/%7BroleId%7D",
    errors(
        /// The role does not exist.
        400/1034 => RoleNotFound,
    )
)]
pub fn get_role(
    /// ID of the role.
    role_id: String,
) -> Role;

/// Deletes a role.
///
/// Requires a Pro plan or higher, and the account owner or the permission to manage roles.
#[zoom_endpoint(
    DELETE, "/roles/<role_id>",
    scopes = ["role:write:admin", "role:delete:role", "role:delete:role:admin"],
    rate_limit = Light,
    success = 200,
    operation = "deleteRole",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/roles/DELETE/roles/%7BroleId%7D",
    errors(
        /// The role does not exist.
        400/1034 => RoleNotFound,
    )
)]
pub fn delete_role(
    /// ID of the role.
    role_id: String,
) -> NoContent;

/// Updates the name, the description or the privileges of a role.
///
/// Requires a Pro plan or higher, and the account owner or the permission to manage roles.
#[zoom_endpoint(
    PATCH, "/roles/<role_id>", json,
    scopes = ["role:write:admin", "role:update:role", "role:update:role:admin"],
    rate_limit = Light,
    operation = "updateRole",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/roles/PATCH/roles/%7BroleId%7D",
    errors(
        /// The role does not exist.
        400/1034 => RoleNotFound,
        /// A role with this name already exists.
        400/1224 => RoleNameInUse,
    )
)]
pub fn update_role(
    /// ID of the role.
    role_id: String,
    /// Description of the role.
    description: Option<String>,
    /// Name of the role.
    name: Option<String>,
    /// IDs of the role's privileges.
    privileges: Option<Vec<String>>,
    /// Privileges of the role in sub-accounts; for accounts in a partner plan, with a master account.
    sub_account_privileges: Option<SubAccountPrivileges>,
) -> BTreeMap<String, serde_json::Value>;

/// Lists the users with a role.
///
/// Requires a Pro plan or higher.
#[zoom_endpoint(
    GET, "/roles/<role_id>/members",
    scopes = ["role:read:admin", "role:write:admin", "role:read:list_members", "role:read:list_members:admin"],
    rate_limit = Medium,
    paged = members,
    operation = "roleMembers",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/roles/GET/roles/%7BroleId%7D/members",
    errors(
        /// The role does not exist.
        400/1034 => RoleNotFound,
        /// The requested resource does not exist.
        404 => NotFound,
    )
)]
pub fn list_role_members(
    /// ID of the role.
    role_id: String,
    /// Number of pages to return.
    page_count: Option<u32>,
    /// Page number, starting at 1.
    #[deprecated = "deprecated by Zoom; use `next_page_token` or `Client::pages`"]
    #[zoom(default = 1)]
    page_number: Option<u32>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> MemberPage;

/// Assigns a role to users.
///
/// Requires a Pro plan or higher. The owner and member roles cannot be assigned this way.
#[zoom_endpoint(
    POST, "/roles/<role_id>/members", json,
    scopes = ["role:write:admin", "role:write:member", "role:write:member:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "AddRoleMembers",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/roles/POST/roles/%7BroleId%7D/members",
    errors(
        /// The role is missing, or it is the owner or member role, whose members cannot be changed.
        400/300 => RoleNotAssignable,
        /// The role does not exist.
        400/1034 => RoleNotFound,
    )
)]
pub fn assign_role(
    /// ID of the role.
    role_id: String,
    /// IDs or email addresses of the users who receive the role.
    #[zoom(max_items = 30)]
    members: Option<Vec<UserRef>>,
) -> AssignedRole;

/// Removes a role from a user.
///
/// Requires a Pro plan or higher.
#[zoom_endpoint(
    DELETE, "/roles/<role_id>/members/<member_id>",
    scopes = ["role:write:admin", "role:delete:member", "role:delete:member:admin"],
    rate_limit = Light,
    operation = "roleMemberDelete",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/roles/DELETE/roles/%7BroleId%7D/members/%7BmemberId%7D",
    errors(
        /// The role does not exist.
        400/1034 => RoleNotFound,
        /// The requested resource does not exist.
        404 => NotFound,
    )
)]
pub fn unassign_role(
    /// ID of the role.
    role_id: String,
    /// ID of the user.
    member_id: String,
) -> NoContent;

/// Role with its privileges.
#[zoom_model(response)]
pub struct Role {
    /// Description of the role.
    pub description: Option<String>,
    /// ID of the role.
    pub id: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
    /// Role type: `common`, or `iq` for roles of Zoom IQ for Sales.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
    /// IDs of the role's privileges.
    pub privileges: Vec<String>,
    /// Privileges of the role in sub-accounts; for accounts in a partner plan, with a master account.
    pub sub_account_privileges: Option<SubAccountPrivileges>,
    /// Number of users with the role.
    pub total_members: Option<i64>,
    /// Groups to which the group-level privileges apply.
    #[zoom(max_items = 50)]
    pub privilege_scopes: Vec<PrivilegeScope>,
}

/// Sub-account management by the role. Only for accounts in a partner plan with sub-accounts.
#[zoom_model]
pub struct SubAccountPrivileges {
    /// Privileges in sub-accounts.
    pub second_level: Option<SubAccountAccess>,
}

/// Privileges with which a role manages sub-accounts.
#[zoom_model]
pub enum SubAccountAccess {
    /// Those of the sub-account's owner.
    Owner = 1,
    /// Those of the role in its own account.
    SameAsOwnAccount = 2,
    /// Selected privileges.
    Selected = 3,
}

/// Privilege that applies to certain groups only.
#[zoom_model(response)]
pub struct PrivilegeScope {
    /// ID of the privilege.
    pub permission_id: Option<String>,
    /// IDs of the groups that the privilege is limited to.
    #[zoom(max_items = 100)]
    pub group_ids: Vec<String>,
}

/// Roles of the account.
#[zoom_model(response)]
pub struct RoleList {
    /// Roles.
    pub roles: Vec<ListedRole>,
    /// Number of roles.
    pub total_records: Option<u64>,
}

/// Role in a list.
#[zoom_model(response)]
pub struct ListedRole {
    /// Description of the role.
    pub description: Option<String>,
    /// ID of the role.
    pub id: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
    /// Role type: `common`, or `iq` for roles of Zoom IQ for Sales.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
    /// Number of users with the role.
    pub total_members: Option<i64>,
}

/// Page of users with a role.
#[zoom_model(response)]
pub struct MemberPage {
    /// Users with the role.
    #[zoom(max_items = 300)]
    pub members: Vec<Member>,
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    /// Number of this page.
    pub page_number: Option<u32>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of users with the role.
    pub total_records: Option<u64>,
}

/// User with a role.
#[zoom_model(response)]
pub struct Member {
    /// Department of the member.
    pub department: Option<String>,
    /// Email address of the member.
    pub email: Option<String>,
    /// First name of the member.
    pub first_name: Option<String>,
    /// ID of the member.
    pub id: Option<String>,
    /// Last name of the member.
    pub last_name: Option<String>,
    /// User type of the member, such as 1 for Basic or 2 for Licensed.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
}

/// Users to whom a role was assigned, and the time.
#[zoom_model(response)]
pub struct AssignedRole {
    /// Time when the role was assigned.
    pub add_at: Option<Timestamp>,
    /// IDs of the users who received the role.
    pub ids: Option<String>,
}

/// Roles to list.
#[zoom_model]
pub enum RoleType {
    /// Common roles of Zoom.
    Common,
    /// Roles of Zoom IQ for Sales.
    Iq,
}
