//! Groups: list, create, get, update and delete them.

use super::Meta;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists groups, optionally filtered by name.
#[zoom_endpoint(
    GET, "/scim2/Groups",
    scopes = ["scim2", "scim2:admin"],
    rate_limit = Medium,
    operation = "groupSCIM2List",
    docs = "https://developers.zoom.us/docs/api/scim2/#tag/group/GET/scim2/Groups",
    base = scim,
    errors(
        /// The filter is not supported.
        400/400 => UnsupportedFilter,
        /// The role of the user lacks the required permission.
        403/403 => PermissionDenied,
    )
)]
pub fn list_groups(
    /// Index of the first record, starting at 1.
    #[zoom(default = 1)]
    #[query(rename = "startIndex")]
    start_index: Option<i64>,
    /// Number of records per page.
    #[zoom(default = 1, min = 0, max = 100)]
    count: Option<u32>,
    /// Filter expression: `displayName eq NAME`.
    filter: Option<String>,
) -> GroupList;

/// Creates a group.
#[zoom_endpoint(
    POST, "/scim2/Groups", json,
    scopes = ["scim2", "scim2:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "groupScim2Create",
    docs = "https://developers.zoom.us/docs/api/scim2/#tag/group/POST/scim2/Groups",
    base = scim,
    errors(
        /// The body is not valid JSON, the name is invalid, or Zoom failed to create the group.
        400/400 => InvalidGroup,
        /// The role of the user lacks the required permission.
        403/403 => PermissionDenied,
        /// A group with this name exists.
        409/409 => GroupExists,
    )
)]
pub fn create_group(
    /// URIs of the schemas.
    schemas: Option<Vec<String>>,
    /// Name of the group.
    #[field(rename = "displayName")]
    display_name: Option<String>,
    /// Zoom's extension.
    #[field(rename = "urn:ietf:params:scim:schemas:extension:zoom:2.0:Group")]
    zoom_extension: Option<ZoomGroupExtension>,
) -> Group;

/// Returns a group.
#[zoom_endpoint(
    GET, "/scim2/Groups/<group_id>",
    scopes = ["scim2", "scim2:admin"],
    rate_limit = Light,
    operation = "groupSCIM2Get",
    docs = "https://developers.zoom.us/docs/api/scim2/#tag/group/GET/scim2/Groups/%7BgroupId%7D",
    base = scim,
    errors(
        /// The role of the user lacks the required permission.
        403/403 => PermissionDenied,
        /// The group does not exist.
        404/404 => GroupNotFound,
    )
)]
pub fn get_group(
    /// ID of the group.
    group_id: String,
) -> Group;

/// Deletes a group.
///
/// The account's default group cannot be deleted.
#[zoom_endpoint(
    DELETE, "/scim2/Groups/<group_id>",
    scopes = ["scim2", "scim2:admin"],
    rate_limit = Medium,
    operation = "groupSCIM2Delete",
    docs = "https://developers.zoom.us/docs/api/scim2/#tag/group/DELETE/scim2/Groups/%7BgroupId%7D",
    base = scim,
    errors(
        /// The group is the default group of the account.
        400/400 => DefaultGroup,
        /// The role of the user lacks the required permission.
        403/403 => PermissionDenied,
        /// The group does not exist.
        404/404 => GroupNotFound,
    )
)]
pub fn delete_group(
    /// ID of the group.
    group_id: String,
) -> NoContent;

/// Renames a group, changes its email address, or adds, removes or replaces members.
///
/// The body has at most 100,000 characters; Zoom Support can raise the limit.
#[zoom_endpoint(
    PATCH, "/scim2/Groups/<group_id>", json,
    scopes = ["scim2", "scim2:admin"],
    rate_limit = Medium,
    operation = "groupSCIM2Update",
    docs = "https://developers.zoom.us/docs/api/scim2/#tag/group/PATCH/scim2/Groups/%7BgroupId%7D",
    base = scim,
    errors(
        /// The body is not valid JSON or has more than 100,000 characters, or an operation is invalid.
        400/400 => InvalidGroupUpdate,
        /// The role of the user lacks the required permission.
        403/403 => PermissionDenied,
        /// The group does not exist.
        404/404 => GroupNotFound,
    )
)]
pub fn update_group(
    /// ID of the group.
    group_id: String,
    /// Change to the group.
    #[body]
    group: GroupUpdate,
) -> NoContent;

/// Group of users.
#[zoom_model(response)]
pub struct Group {
    /// ID of the group.
    pub id: Option<String>,
    /// Metadata of the resource.
    pub meta: Option<Meta>,
    /// URIs of the schemas.
    pub schemas: Vec<String>,
    /// Name of the group.
    #[zoom(rename = "displayName")]
    pub display_name: Option<String>,
    /// Zoom's extension.
    #[zoom(rename = "urn:ietf:params:scim:schemas:extension:zoom:2.0:Group")]
    pub zoom_extension: Option<ZoomGroupExtension>,
}

/// Zoom's extension of a group.
#[zoom_model(rename_all = "camelCase")]
pub struct ZoomGroupExtension {
    /// Email address of the group.
    pub email_alias: Option<String>,
}

/// Page of groups.
#[zoom_model(response)]
pub struct GroupList {
    /// URIs of the schemas.
    pub schemas: Vec<String>,
    /// Number of all records.
    #[zoom(rename = "totalResults")]
    pub total_results: Option<i64>,
    /// Index of the first record, starting at 1.
    #[zoom(rename = "startIndex")]
    pub start_index: Option<i64>,
    /// Number of records per page.
    #[zoom(rename = "itemsPerPage")]
    pub items_per_page: Option<i64>,
    /// Groups.
    #[zoom(rename = "Resources")]
    pub resources: Vec<Group>,
}

/// Change to a group: to its attributes or to its members.
#[zoom_model(one_of)]
pub enum GroupUpdate {
    /// Changes the name or the email address.
    NonMemberAttributes(AttributesUpdate),
    /// Adds members or, with the operation `replace`, replaces all members.
    AddMembers(AddMembers),
    /// Removes members.
    RemoveMembers(RemoveMembers),
}

/// Change to the name or the email address of a group.
#[zoom_model]
pub struct AttributesUpdate {
    /// URIs of the schemas, required: `urn:ietf:params:scim:api:messages:2.0:PatchOp`.
    pub schemas: Vec<String>,
    /// Operations to apply.
    #[zoom(rename = "Operations")]
    pub operations: Vec<AttributeOperation>,
}

/// Change to one attribute of a group.
#[zoom_model(one_of)]
pub enum AttributeOperation {
    /// Changes the name.
    GroupName(NameOperation),
    /// Changes the email address.
    GroupEmail(EmailOperation),
}

/// Change to the name of a group.
#[zoom_model]
pub struct NameOperation {
    /// Type of the operation: `replace`.
    pub op: Option<String>,
    /// New value.
    pub value: Option<NewName>,
}

/// New name of a group.
#[zoom_model(rename_all = "camelCase")]
pub struct NewName {
    /// New name of the group.
    pub display_name: Option<String>,
}

/// Change to the email address of a group.
#[zoom_model]
pub struct EmailOperation {
    /// Type of the operation: `replace`.
    pub op: Option<String>,
    /// New value.
    pub value: Option<NewEmail>,
}

/// New email address of a group.
#[zoom_model]
pub struct NewEmail {
    /// New email address of the group.
    #[zoom(rename = "urn:ietf:params:scim:schemas:extension:zoom:2.0:Group:emailAlias")]
    pub email_alias: Option<String>,
}

/// Members to add to a group, or to replace its members with.
#[zoom_model]
pub struct AddMembers {
    /// URIs of the schemas, required: `urn:ietf:params:scim:api:messages:2.0:PatchOp`.
    pub schemas: Vec<String>,
    /// Operations to apply.
    #[zoom(rename = "Operations")]
    pub operations: Vec<AddMembersOperation>,
}

/// Operation that adds or replaces members of a group.
#[zoom_model]
pub struct AddMembersOperation {
    /// Type of the operation: `add` or `replace`.
    pub op: Option<String>,
    /// Path of the attribute that the operation changes: `members`.
    pub path: Option<String>,
    /// Users to add, or to replace the members with.
    pub value: Vec<MemberRef>,
}

/// User as a member of a group.
#[zoom_model]
pub struct MemberRef {
    /// ID of the user.
    pub value: Option<String>,
}

/// Members to remove from a group.
#[zoom_model]
pub struct RemoveMembers {
    /// URIs of the schemas, required: `urn:ietf:params:scim:api:messages:2.0:PatchOp`.
    pub schemas: Vec<String>,
    /// Operations to apply.
    #[zoom(rename = "Operations")]
    pub operations: Vec<RemoveMembersOperation>,
}

/// Operation that removes members from a group.
#[zoom_model]
pub struct RemoveMembersOperation {
    /// Type of the operation: `remove`.
    pub op: Option<String>,
    /// Path of the attribute that the operation changes: `members[value eq "ID"]` with the ID of the user.
    pub path: Option<String>,
}
