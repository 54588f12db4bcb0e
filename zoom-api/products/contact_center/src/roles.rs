//! Roles, their privileges and users.

use jiff::Timestamp;

use super::{AssignedUserPage, User};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the roles of the account.
#[zoom_endpoint(
    GET, "/contact_center/roles",
    scopes = ["contact_center_role:read:admin", "contact_center:read:list_roles:admin"],
    rate_limit = Medium,
    paged = roles,
    operation = "listRoles",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/roles/GET/contact_center/roles",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
    )
)]
pub fn list_roles(next_page_token: Option<String>, #[zoom(default = 30, max = 300)] page_size: Option<u32>)
-> RolePage;

/// Creates a role.
///
/// A role controls access to features and settings of the web portal.
#[zoom_endpoint(
    POST, "/contact_center/roles", json,
    scopes = ["contact_center_role:write:admin", "contact_center:write:role:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createRole",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/roles/POST/contact_center/roles",
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/300 => ValidationFailed,
        /// Another role has this name.
        400/2203 => RoleNameTaken,
        /// One or more of the privileges do not exist.
        400/2207 => InvalidRolePrivileges,
    )
)]
pub fn create_role(
    /// Name of the role.
    role_name: Option<String>,
    /// Description of the role.
    role_description: Option<String>,
    /// Privileges of the role, such as `UserManagement:Read`.
    privileges: Option<Vec<String>>,
) -> CreatedRole;

/// Copies a role, with all its privileges, under a new name.
#[zoom_endpoint(
    POST, "/contact_center/roles/duplicate", json,
    scopes = ["contact_center_role:write:admin", "contact_center:write:role:admin"],
    rate_limit = Light,
    success = 201,
    operation = "Duplicatearole",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/roles/POST/contact_center/roles/duplicate",
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/300 => ValidationFailed,
        /// Another role has this name.
        400/2203 => RoleNameTaken,
    )
)]
pub fn duplicate_role(
    /// Name of the role to copy.
    original_role_name: Option<String>,
    /// Name of the copy.
    new_role_name: Option<String>,
) -> DuplicatedRole;

/// Returns a role with its privileges.
#[zoom_endpoint(
    GET, "/contact_center/roles/<role_id>",
    scopes = ["contact_center_role:read:admin", "contact_center:read:role:admin"],
    rate_limit = Light,
    operation = "getRole",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/roles/GET/contact_center/roles/%7BroleId%7D",
    errors(
        /// No role has this ID.
        404/2201 => RoleNotFound,
    )
)]
pub fn get_role(
    /// ID of the role.
    role_id: String,
) -> Role;

/// Deletes a role.
#[zoom_endpoint(
    DELETE, "/contact_center/roles/<role_id>",
    scopes = ["contact_center_role:write:admin", "contact_center:delete:role:admin"],
    rate_limit = Light,
    operation = "deleteRole",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/roles/DELETE/contact_center/roles/%7BroleId%7D",
    errors(
        /// The role that receives the users is missing.
        400/2102 => TransferRoleRequired,
        /// No role has this ID.
        404/2201 => RoleNotFound,
    )
)]
pub fn delete_role(
    /// ID of the role.
    role_id: String,
    /// ID of the role that the users receive instead.
    transfer_role_id: String,
) -> NoContent;

/// Updates a role.
///
/// The built-in roles cannot be renamed.
#[zoom_endpoint(
    PATCH, "/contact_center/roles/<role_id>", json,
    scopes = ["contact_center_role:write:admin", "contact_center:update:role:admin"],
    rate_limit = Light,
    operation = "updateRole",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/roles/PATCH/contact_center/roles/%7BroleId%7D",
    errors(
        /// Another role has this name.
        400/2203 => RoleNameTaken,
        /// The built-in roles Administrator, Supervisor and Agent cannot be renamed.
        400/2204 => BuiltInRoleName,
        /// One or more of the privileges do not exist.
        400/2207 => InvalidRolePrivileges,
        /// No role has this ID.
        404/2201 => RoleNotFound,
    )
)]
pub fn update_role(
    /// ID of the role.
    role_id: String,
    /// Name of the role.
    role_name: Option<String>,
    /// Description of the role; those of the roles Admin, Agent and Supervisor cannot be changed.
    role_description: Option<String>,
    /// Privileges of the role, such as `UserManagement:Read`.
    privileges: Option<Vec<String>>,
) -> NoContent;

/// Removes privileges from a role.
#[zoom_endpoint(
    DELETE, "/contact_center/roles/<role_id>/privileges", json,
    scopes = ["contact_center_role:write:admin", "contact_center:delete:role:admin"],
    rate_limit = Light,
    operation = "Deleteroleprivileges",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/roles/DELETE/contact_center/roles/%7BroleId%7D/privileges",
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/300 => ValidationFailed,
        /// One or more of the privileges do not exist.
        400/2207 => InvalidRolePrivileges,
        /// No role has this ID.
        404/2201 => RoleNotFound,
    )
)]
pub fn remove_privileges(
    /// ID of the role.
    role_id: String,
    /// Privileges of the role, such as `UserManagement:Read`.
    privileges: Option<Vec<String>>,
) -> NoContent;

/// Lists the users with a role.
#[zoom_endpoint(
    GET, "/contact_center/roles/<role_id>/users",
    scopes = ["contact_center_role:read:admin", "contact_center:read:list_role_users:admin"],
    rate_limit = Medium,
    paged = users,
    operation = "getRoleUsers",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/roles/GET/contact_center/roles/%7BroleId%7D/users",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
    )
)]
pub fn list_users(
    /// ID of the role.
    role_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> AssignedUserPage;

/// Assigns a role to users.
#[zoom_endpoint(
    POST, "/contact_center/roles/<role_id>/users", json,
    scopes = ["contact_center_role:write:admin", "contact_center:write:role_user:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "assignRoleUsers",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/roles/POST/contact_center/roles/%7BroleId%7D/users",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
    )
)]
pub fn assign_users(
    /// ID of the role.
    role_id: String,
    /// IDs or email addresses of the users.
    #[zoom(max_items = 30)]
    user_ids: Option<Vec<String>>,
) -> AssignedUsers;

/// Withdraws a role from a user.
#[zoom_endpoint(
    DELETE, "/contact_center/roles/<role_id>/users/<user_id>",
    scopes = ["contact_center_role:write:admin", "contact_center:delete:role_user:admin"],
    rate_limit = Light,
    operation = "deleteRoleUser",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/roles/DELETE/contact_center/roles/%7BroleId%7D/users/%7BuserId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No user has this ID.
        404/1001 => UserNotFound,
        /// No role has this ID.
        404/2201 => RoleNotFound,
    )
)]
pub fn unassign_user(
    /// ID of the role.
    role_id: String,
    /// ID of the user.
    user_id: String,
) -> NoContent;

/// Role with its privileges.
#[zoom_model(response)]
pub struct Role {
    /// ID of the role.
    pub role_id: Option<String>,
    /// Name of the role.
    pub role_name: Option<String>,
    /// Description of the role.
    pub role_description: Option<String>,
    /// Number of users.
    pub total_users: Option<i64>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
    /// Privileges of the role, such as `UserManagement:Read`.
    pub privileges: Option<Privileges>,
}

/// Privileges of a role, by area.
#[zoom_model(response)]
pub struct Privileges {
    /// Privileges for analytics.
    pub analytics_settings: Vec<String>,
    /// Privileges for administration.
    pub administration_settings: Vec<String>,
    /// General privileges.
    pub general_settings: Vec<String>,
}

/// Page of roles.
#[zoom_model(response)]
pub struct RolePage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Roles.
    pub roles: Vec<ListedRole>,
}

/// Role in a list.
#[zoom_model(response)]
pub struct ListedRole {
    /// ID of the role.
    pub role_id: Option<String>,
    /// Name of the role.
    pub role_name: Option<String>,
    /// Description of the role.
    pub role_description: Option<String>,
    /// Number of users.
    pub total_users: Option<i64>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
}

/// Role that was created.
#[zoom_model(response)]
pub struct CreatedRole {
    /// ID of the role.
    pub role_id: Option<String>,
    /// Name of the role.
    pub role_name: Option<String>,
    /// Description of the role.
    pub role_description: Option<String>,
    /// Privileges of the role, such as `UserManagement:Read`.
    pub privileges: Option<Privileges>,
}

/// Role that was created as a copy.
#[zoom_model(response)]
pub struct DuplicatedRole {
    /// ID of the role.
    pub role_id: Option<String>,
    /// Name of the role.
    pub role_name: Option<String>,
    /// Description of the role.
    pub role_description: Option<String>,
}

/// Users that received the role.
#[zoom_model(response)]
pub struct AssignedUsers {
    /// Users.
    pub users: Vec<User>,
}
