//! Roles of Zoom Phone's administrators, their members and targets.

use super::NamedRef;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the Zoom Phone roles.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/roles",
    scopes = ["phone:read:admin", "phone:read:list_roles:admin"],
    rate_limit = Medium,
    operation = "ListPhoneRoles",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-roles/GET/phone/roles",
    errors(
        /// The access token is invalid.
        400/401 => InvalidAccessToken,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn list_roles() -> RoleList;

/// Creates a role as a copy of another one.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/roles", json,
    scopes = ["phone:write:admin", "phone:write:role:admin"],
    rate_limit = Light,
    success = 201,
    operation = "DuplicatePhoneRole",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-roles/POST/phone/roles",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn duplicate_role(
    /// ID of the role to copy.
    role_id: String,
    /// Name of the new role.
    name: Option<String>,
    /// Description of the new role.
    description: Option<String>,
) -> NamedRef;

/// Returns a Zoom Phone role.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/roles/<role_id>",
    scopes = ["phone:read:admin", "phone:read:role:admin"],
    rate_limit = Medium,
    operation = "getRoleInformation",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-roles/GET/phone/roles/%7BroleId%7D",
)]
pub fn get_role(
    /// ID of the role.
    role_id: String,
) -> Role;

/// Deletes a Zoom Phone role.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/roles/<role_id>",
    scopes = ["phone:write:admin", "phone:delete:role:admin"],
    rate_limit = Light,
    operation = "DeletePhoneRole",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-roles/DELETE/phone/roles/%7BroleId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn delete_role(
    /// ID of the role.
    role_id: String,
) -> NoContent;

/// Changes a Zoom Phone role.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/roles/<role_id>", json,
    scopes = ["phone:write:admin", "phone:update:role:admin"],
    rate_limit = Light,
    operation = "UpdatePhoneRole",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-roles/PATCH/phone/roles/%7BroleId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn update_role(
    /// ID of the role.
    role_id: String,
    /// Name of the role; at most 128 characters.
    name: Option<String>,
    /// Description of the role; at most 255 characters.
    description: Option<String>,
) -> NoContent;

/// Lists the members of a Zoom Phone role, or the users who are not members.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/roles/<role_id>/members",
    scopes = ["phone:read:admin", "phone:read:role_member:admin"],
    rate_limit = Medium,
    operation = "ListRoleMembers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-roles/GET/phone/roles/%7BroleId%7D/members",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn list_members(
    /// ID of the role.
    role_id: String,
    /// Whether to list the members of the role (`true`) or the users who are not members (`false`).
    #[zoom(default = false)]
    in_role: Option<bool>,
) -> MemberList;

/// Adds members to a Zoom Phone role.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/roles/<role_id>/members", json,
    scopes = ["phone:write:admin", "phone:write:role_member:admin"],
    rate_limit = Light,
    success = 201,
    operation = "AddRoleMembers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-roles/POST/phone/roles/%7BroleId%7D/members",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// Email addresses or user IDs are invalid.
        400/400 => InvalidUsers,
    )
)]
pub fn add_members(
    /// ID of the role.
    role_id: String,
    /// Users to add, or the role whose members to copy.
    #[body]
    member: NewMember,
) -> NoContent;

/// Removes members from a Zoom Phone role.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/roles/<role_id>/members",
    scopes = ["phone:write:admin", "phone:delete:role_member:admin"],
    rate_limit = Light,
    operation = "DelRoleMembers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-roles/DELETE/phone/roles/%7BroleId%7D/members",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// Email addresses or user IDs are invalid.
        400/400 => InvalidUsers,
    )
)]
pub fn remove_members(
    /// ID of the role.
    role_id: String,
    /// IDs or email addresses of the users.
    #[query(required)]
    user_ids: Vec<String>,
) -> NoContent;

/// Lists the targets of a role or of one of its members: the sites, extensions or groups that are managed.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/roles/<role_id>/targets",
    scopes = ["phone:read:admin", "phone:read:list_roles:admin"],
    rate_limit = Light,
    paged = targets,
    operation = "ListPhoneRoleTargets",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-roles/GET/phone/roles/%7BroleId%7D/targets",
    errors(
        /// The target type is invalid.
        400/300 => InvalidTargetType,
        /// The page token is invalid or has expired.
        400/400 => InvalidPageToken,
        /// The role does not exist.
        404/404 => RoleNotFound,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn list_targets(
    /// ID of the role.
    role_id: String,
    /// Whether the targets are the defaults of the role (`true`) or those of one member (`false`).
    #[zoom(default = false)]
    is_default: Option<bool>,
    /// ID of the member; required if `is_default` is `false`.
    user_id: Option<String>,
    /// Whether to list the targets that are in the role (`true`) or those that are not (`false`).
    #[zoom(default = true)]
    selected: Option<bool>,
    /// Kind of the target.
    target_type: Option<TargetType>,
    /// ID of the site whose targets to list.
    site_id: Option<String>,
    /// Part of the name or extension ID to search for.
    keyword: Option<String>,
    page_size: Option<u32>,
    next_page_token: Option<String>,
) -> RoleTargetPage;

/// Adds targets that a role or one of its members manages.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/roles/<role_id>/targets", json,
    scopes = ["phone:write:admin", "phone:write:role:admin"],
    rate_limit = Light,
    success = 201,
    operation = "AddPhoneRoleTargets",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-roles/POST/phone/roles/%7BroleId%7D/targets",
    errors(
        /// Zoom rejected the values; its message names them.
        400/300 => ValidationFailed,
        /// Target IDs are invalid.
        400/400 => InvalidTargetIds,
        /// The role does not exist.
        404/404 => RoleNotFound,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn add_targets(
    /// ID of the role.
    role_id: String,
    /// Whether the targets are the defaults of the role (`true`) or those of one member (`false`).
    #[zoom(default = false)]
    is_default: Option<bool>,
    /// ID of the member; required if `is_default` is `false`.
    user_id: Option<String>,
    /// Targets to add.
    targets: Vec<RoleTarget>,
) -> MemberTargets;

/// Removes targets from a role or from one of its members.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/roles/<role_id>/targets", json,
    scopes = ["phone:write:admin", "phone:delete:role:admin"],
    rate_limit = Medium,
    operation = "DeletePhoneRoleTargets",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-roles/DELETE/phone/roles/%7BroleId%7D/targets",
    errors(
        /// Zoom rejected the values; its message names them.
        400/300 => ValidationFailed,
        /// The role does not exist.
        404/404 => RoleNotFound,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn remove_targets(
    /// ID of the role.
    role_id: String,
    /// Whether the targets are the defaults of the role (`true`) or those of one member (`false`).
    #[zoom(default = false)]
    is_default: Option<bool>,
    /// ID of the member; required if `is_default` is `false`.
    user_id: Option<String>,
    /// Targets to remove.
    targets: Vec<RoleTarget>,
) -> NoContent;

/// Zoom Phone role.
#[zoom_model(response)]
pub struct Role {
    /// Description of the role.
    pub description: Option<String>,
    /// ID of the role.
    pub id: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
    /// Number of members.
    pub total_members: Option<i64>,
    /// Whether it is a default role.
    pub is_default: Option<bool>,
}

/// Roles of the account.
#[zoom_model(response)]
pub struct RoleList {
    /// Roles.
    #[zoom(max_items = 250)]
    pub roles: Vec<Role>,
}

/// Members of a role.
#[zoom_model(response)]
pub struct MemberList {
    /// Members of the role, or users who are not members.
    pub members: Vec<Member>,
}

/// Member of a role, or user who can become one.
#[zoom_model(response)]
pub struct Member {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name of the member.
    pub display_name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Extension number of the member.
    pub extension_number: Option<i64>,
    /// Site of the member.
    pub site: Option<NamedRef>,
}

/// Page of a role's targets.
#[zoom_model(response)]
pub struct RoleTargetPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Targets.
    pub targets: Vec<ListedRoleTarget>,
}

/// Target of a role in a list.
#[zoom_model(response)]
pub struct ListedRoleTarget {
    /// ID of the target.
    pub target_id: Option<String>,
    /// Kind of the target.
    pub target_type: Option<TargetType>,
    /// Name of the target.
    pub target_name: Option<String>,
    /// Extension number of the target.
    pub extension_number: Option<i64>,
    /// ID of the target's site.
    pub site_id: Option<String>,
    /// Name of the target's site.
    pub site_name: Option<String>,
}

/// Kind of target.
///
/// Administrators of sites and of common areas manage sites; administrators of call queues, auto receptionists and
/// shared line groups manage these. Administrators of recordings manage sites, call queues, auto receptionists, users
/// and groups; compliance administrators all kinds except auto receptionists. A super administrator needs no targets.
#[zoom_model]
pub enum TargetType {
    /// Site.
    Site,
    /// Call queue.
    #[zoom(rename = "callQueue")]
    CallQueue,
    /// Auto receptionist.
    #[zoom(rename = "autoReceptionist")]
    AutoReceptionist,
    /// User.
    User,
    /// Group.
    Group,
    /// Shared line group.
    #[zoom(rename = "sharedLineGroup")]
    SharedLineGroup,
    /// Common area.
    #[zoom(rename = "commonArea")]
    CommonArea,
}

/// Targets that were added to a role or to one of its members.
#[zoom_model(response)]
pub struct MemberTargets {
    /// Whether the targets are the defaults of the role (`true`) or those of one member (`false`).
    pub is_default: Option<bool>,
    /// ID of the member; absent for the defaults of the role.
    pub user_id: Option<String>,
    /// Targets.
    pub targets: Vec<AddedTargets>,
}

/// Targets of one kind that were added.
#[zoom_model(response)]
pub struct AddedTargets {
    /// Kind of the targets.
    pub target_type: Option<TargetType>,
    /// IDs of the sites, if the targets are sites, otherwise of the extensions.
    pub target_ids: Vec<String>,
}

/// Users to add to a role, or a role whose members are copied.
#[zoom_model]
pub struct NewMember {
    /// ID of the role whose members are copied.
    pub role_id: Option<String>,
    /// Whether the targets of the copied members are copied as well.
    #[zoom(default = false)]
    pub copy_targets: Option<bool>,
    /// Whether all members of that role are copied.
    #[zoom(default = false)]
    pub copy_all_members: Option<bool>,
    /// IDs or email addresses of the users to add.
    pub user_ids: Vec<String>,
}

/// Targets of one kind.
#[zoom_model]
pub struct RoleTarget {
    /// Kind of the targets.
    pub target_type: Option<TargetType>,
    /// IDs of the sites, if the targets are sites, otherwise of the extensions.
    #[zoom(required)]
    pub target_ids: Vec<String>,
}
