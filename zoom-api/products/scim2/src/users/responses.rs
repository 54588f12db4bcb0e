//! Users: responses.

use super::super::Meta;
use super::{
    ActivatedZoomExtension, CreatedZoomExtension, Email, EnterpriseExtension, FullName, PhoneNumber, Role,
    UpdatedZoomExtension, UserGroup, UserType, ZoomExtension,
};
use zoom_api::zoom_model;

/// User of the account.
#[zoom_model(response)]
pub struct User {
    /// ID of the user.
    pub id: Option<String>,
    /// Metadata of the resource.
    pub meta: Option<Meta>,
    /// URIs of the schemas.
    pub schemas: Vec<String>,
    /// First and last name.
    pub name: Option<FullName>,
    /// Email addresses.
    pub emails: Vec<Email>,
    /// Name to display.
    #[zoom(rename = "displayName")]
    pub display_name: Option<String>,
    /// Email address, which identifies the user.
    #[zoom(rename = "userName", format = "email")]
    pub user_name: Option<String>,
    /// Whether the user is active.
    pub active: Option<bool>,
    /// License type; Zoom plans to deprecate it.
    #[zoom(rename = "userType")]
    #[deprecated = "deprecated by Zoom"]
    pub user_type: Option<UserType>,
    /// Phone numbers.
    #[zoom(rename = "phoneNumbers")]
    pub phone_numbers: Vec<PhoneNumber>,
    /// Roles.
    pub roles: Option<Role>,
    /// Groups that the user belongs to.
    pub groups: Option<GroupMembership>,
    /// Attributes of the SCIM enterprise extension, such as the department.
    #[zoom(rename = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    pub enterprise_extension: Option<EnterpriseExtension>,
    /// Login methods.
    #[zoom(rename = "urn:us:zoom:scim:schemas:extension:1.0:ZoomUser")]
    pub zoom_user: Option<LoginExtension>,
    /// Zoom's extension: plans and licenses.
    #[zoom(rename = "urn:ietf:params:scim:schemas:extension:zoom:1.0:User")]
    pub zoom_extension: Option<ZoomExtension>,
}

/// Group that a user belongs to.
#[zoom_model(response)]
pub struct GroupMembership {
    /// Type of the group.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
    /// Name of the group.
    pub value: Option<String>,
    /// Name of the group.
    pub display: Option<String>,
}

/// Login methods of a user.
#[zoom_model(rename_all = "camelCase", response)]
pub struct LoginExtension {
    /// Login methods that are enabled.
    pub login_type: Option<LoginMethods>,
}

/// Login methods that are enabled for a user.
#[zoom_model(rename_all = "camelCase", response)]
pub struct LoginMethods {
    /// Whether the user can log in with the work email address.
    pub work_email: Option<bool>,
    /// Whether the user can log in with single sign-on.
    pub sso: Option<bool>,
}

/// Page of users.
#[zoom_model(response)]
pub struct UserList {
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
    /// Users.
    #[zoom(rename = "Resources")]
    pub resources: Vec<ListedUser>,
}

/// User in a list.
#[zoom_model(response)]
pub struct ListedUser {
    /// ID of the user.
    pub id: Option<String>,
    /// Metadata of the resource.
    pub meta: Option<Meta>,
    /// URIs of the schemas.
    pub schemas: Vec<String>,
    /// First and last name.
    pub name: Option<FullName>,
    /// Email addresses.
    pub emails: Vec<Email>,
    /// Name to display.
    #[zoom(rename = "displayName")]
    pub display_name: Option<String>,
    /// Email address, which identifies the user.
    #[zoom(rename = "userName", format = "email")]
    pub user_name: Option<String>,
    /// Whether the user is active.
    pub active: Option<bool>,
    /// License type; Zoom plans to deprecate it.
    #[zoom(rename = "userType")]
    #[deprecated = "deprecated by Zoom"]
    pub user_type: Option<UserType>,
    /// Attributes of the SCIM enterprise extension, such as the department.
    #[zoom(rename = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    pub enterprise_extension: Option<ListedEnterpriseExtension>,
    /// Login methods.
    #[zoom(rename = "urn:us:zoom:scim:schemas:extension:1.0:ZoomUser")]
    pub zoom_user: Option<LoginExtension>,
}

/// Enterprise extension of SCIM in a list of users.
#[zoom_model(response)]
pub struct ListedEnterpriseExtension {
    /// Department.
    pub department: Option<String>,
}

/// User after the creation.
#[zoom_model(response)]
pub struct CreatedUser {
    /// ID of the user.
    pub id: Option<String>,
    /// Metadata of the resource.
    pub meta: Option<Meta>,
    /// URIs of the schemas.
    pub schemas: Vec<String>,
    /// First and last name.
    pub name: Option<FullName>,
    /// Email addresses.
    pub emails: Vec<Email>,
    /// Name to display.
    #[zoom(rename = "displayName")]
    pub display_name: Option<String>,
    /// Email address, which identifies the user.
    #[zoom(rename = "userName", format = "email")]
    pub user_name: Option<String>,
    /// Whether the user is active.
    pub active: Option<bool>,
    /// License type; Zoom plans to deprecate it.
    #[zoom(rename = "userType")]
    #[deprecated = "deprecated by Zoom"]
    pub user_type: Option<UserType>,
    /// Job title.
    pub title: Option<String>,
    /// Location of the user.
    pub locale: Option<String>,
    /// Phone numbers.
    #[zoom(rename = "phoneNumbers")]
    pub phone_numbers: Vec<PhoneNumber>,
    /// Roles.
    pub roles: Vec<Role>,
    /// Groups that the user belongs to.
    pub groups: Vec<UserGroup>,
    /// Enterprise extension of SCIM.
    #[zoom(rename = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    pub enterprise_extension: Option<EnterpriseExtension>,
    /// Zoom's extension: plans and licenses.
    #[zoom(rename = "urn:ietf:params:scim:schemas:extension:zoom:1.0:User")]
    pub zoom_extension: Option<CreatedZoomExtension>,
}

/// User after an update.
#[zoom_model(response)]
pub struct UpdatedUser {
    /// ID of the user.
    pub id: Option<String>,
    /// Metadata of the resource.
    pub meta: Option<Meta>,
    /// URIs of the schemas.
    pub schemas: Vec<String>,
    /// First and last name.
    pub name: Option<FullName>,
    /// Email addresses.
    pub emails: Vec<Email>,
    /// Name to display.
    #[zoom(rename = "displayName")]
    pub display_name: Option<String>,
    /// Email address, which identifies the user.
    #[zoom(rename = "userName", format = "email")]
    pub user_name: Option<String>,
    /// Whether the user is active.
    pub active: Option<bool>,
    /// License type; Zoom plans to deprecate it.
    #[zoom(rename = "userType")]
    #[deprecated = "deprecated by Zoom"]
    pub user_type: Option<UserType>,
    /// Job title.
    pub title: Option<String>,
    /// Location of the user.
    pub locale: Option<String>,
    /// Phone numbers.
    #[zoom(rename = "phoneNumbers")]
    pub phone_numbers: Vec<PhoneNumber>,
    /// Roles.
    pub roles: Vec<Role>,
    /// Groups that the user belongs to.
    pub groups: Vec<UserGroup>,
    /// Enterprise extension of SCIM.
    #[zoom(rename = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    pub enterprise_extension: Option<SavedEnterpriseExtension>,
    /// Zoom's extension: plans and licenses.
    #[zoom(rename = "urn:ietf:params:scim:schemas:extension:zoom:1.0:User")]
    pub zoom_extension: Option<UpdatedZoomExtension>,
}

/// Enterprise extension of SCIM after an update.
#[zoom_model(response)]
pub struct SavedEnterpriseExtension {
    /// Department.
    pub department: Option<String>,
    /// Organization.
    pub organization: Option<String>,
}

/// User after an activation or deactivation.
#[zoom_model(response)]
pub struct ActivatedUser {
    /// ID of the user.
    pub id: Option<String>,
    /// Metadata of the resource.
    pub meta: Option<Meta>,
    /// URIs of the schemas.
    pub schemas: Vec<String>,
    /// First and last name.
    pub name: Option<FullName>,
    /// Email addresses.
    pub emails: Vec<Email>,
    /// Name to display.
    #[zoom(rename = "displayName")]
    pub display_name: Option<String>,
    /// Email address, which identifies the user.
    #[zoom(rename = "userName", format = "email")]
    pub user_name: Option<String>,
    /// Whether the user is active.
    pub active: Option<bool>,
    /// License type; Zoom plans to deprecate it.
    #[zoom(rename = "userType")]
    pub user_type: Option<UserType>,
    /// Job title.
    pub title: Option<String>,
    /// Location of the user.
    pub locale: Option<String>,
    /// Phone numbers.
    #[zoom(rename = "phoneNumbers")]
    pub phone_numbers: Vec<PhoneNumber>,
    /// Roles.
    pub roles: Vec<Role>,
    /// Groups that the user belongs to.
    pub groups: Vec<UserGroup>,
    /// Enterprise extension of SCIM.
    #[zoom(rename = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    pub enterprise_extension: Option<SavedEnterpriseExtension>,
    /// Zoom's extension: plans and licenses.
    #[zoom(rename = "urn:ietf:params:scim:schemas:extension:zoom:1.0:User")]
    pub zoom_extension: Option<ActivatedZoomExtension>,
}
