//! Users: list, create, get, update, deactivate and delete them.

mod responses;
mod zoom_extension;
mod zoom_extension_responses;

pub use responses::*;
pub use zoom_extension::*;
pub use zoom_extension_responses::*;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists users, optionally filtered by email address or ID.
///
/// The account must have single sign-on enabled.
#[zoom_endpoint(
    GET, "/scim2/Users",
    scopes = ["scim2", "scim2:admin"],
    rate_limit = Medium,
    operation = "userSCIM2List",
    docs = "https://developers.zoom.us/docs/api/scim2/#tag/user/GET/scim2/Users",
    base = scim,
    errors(
        /// The account has not enabled single sign-on, or the filter is not supported; Zoom uses one code for both.
        400/400 => SsoNotEnabledOrUnsupportedFilter,
        /// The role of the user lacks the required permission.
        403/403 => PermissionDenied,
    )
)]
pub fn list_users(
    /// Index of the first record, starting at 1.
    #[zoom(default = 1)]
    #[query(rename = "startIndex")]
    start_index: Option<i64>,
    /// Number of records per page.
    #[zoom(default = 1, min = 0, max = 100)]
    count: Option<u32>,
    /// Filter expression: `userName eq EMAIL` or `externalId eq ID`.
    filter: Option<String>,
) -> UserList;

/// Creates a user.
///
/// The account must have single sign-on enabled, and the domain of the email address must be associated with the
/// account.
#[zoom_endpoint(
    POST, "/scim2/Users", json,
    scopes = ["scim2", "scim2:admin"],
    rate_limit = Light,
    success = 201,
    operation = "userScim2Create",
    docs = "https://developers.zoom.us/docs/api/scim2/#tag/user/POST/scim2/Users",
    base = scim,
    errors(
        /// The account has not enabled single sign-on, or the user is invalid, for example because the email address is
        /// in use; Zoom uses one code for both.
        400/400 => SsoNotEnabledOrInvalidUser,
        /// The role of the user lacks the required permission.
        403/403 => PermissionDenied,
        /// The domain of the email address is not associated with the account, or the plan cannot be assigned; Zoom
        /// uses one code for both.
        409/409 => DomainOrPlanConflict,
    )
)]
pub fn create_user(
    /// User to create.
    #[body]
    user: NewUser,
) -> CreatedUser;

/// Returns a user.
///
/// The account must have single sign-on enabled.
#[zoom_endpoint(
    GET, "/scim2/Users/<user_id>",
    scopes = ["scim2", "scim2:admin"],
    rate_limit = Light,
    operation = "userSCIM2Get",
    docs = "https://developers.zoom.us/docs/api/scim2/#tag/user/GET/scim2/Users/%7BuserId%7D",
    base = scim,
    errors(
        /// The account has not enabled single sign-on.
        400/400 => SsoNotEnabled,
        /// The role of the user lacks the required permission.
        403/403 => PermissionDenied,
        /// The user does not exist.
        404/404 => UserNotFound,
    )
)]
pub fn get_user(
    /// ID of the user.
    user_id: String,
) -> User;

/// Updates a user.
///
/// The account must have single sign-on enabled. The email address of an administrator cannot be changed.
#[zoom_endpoint(
    PUT, "/scim2/Users/<user_id>", json,
    scopes = ["scim2", "scim2:admin"],
    rate_limit = Light,
    operation = "userSCIM2Update",
    docs = "https://developers.zoom.us/docs/api/scim2/#tag/user/PUT/scim2/Users/%7BuserId%7D",
    base = scim,
    errors(
        /// The account has not enabled single sign-on, the user is inactive or locked, or the change is invalid, for
        /// example Zoom Whiteboard together with Zoom Whiteboard Plus; Zoom uses one code for all.
        400/400 => SsoNotEnabledOrInvalidUser,
        /// The role of the user lacks the required permission.
        403/403 => PermissionDenied,
        /// The user does not exist.
        404/404 => UserNotFound,
        /// The email address is taken or its domain is not associated with the account, or the plan cannot be assigned;
        /// Zoom uses one code for all.
        409/409 => EmailOrPlanConflict,
    )
)]
pub fn update_user(
    /// ID of the user.
    user_id: String,
    /// New attributes of the user.
    #[body]
    user: UserUpdate,
) -> UpdatedUser;

/// Deletes a user.
///
/// The account must have single sign-on enabled. Administrators cannot be deleted.
#[zoom_endpoint(
    DELETE, "/scim2/Users/<user_id>",
    scopes = ["scim2", "scim2:admin"],
    rate_limit = Light,
    operation = "userSCIM2Delete",
    docs = "https://developers.zoom.us/docs/api/scim2/#tag/user/DELETE/scim2/Users/%7BuserId%7D",
    base = scim,
    errors(
        /// The account has not enabled single sign-on, or the user is an administrator; Zoom uses one code for both.
        400/400 => SsoNotEnabledOrAdminUser,
        /// The role of the user lacks the required permission.
        403/403 => PermissionDenied,
        /// The user does not exist.
        404/404 => UserNotFound,
    )
)]
pub fn delete_user(
    /// ID of the user.
    user_id: String,
) -> NoContent;

/// Activates or deactivates a user.
///
/// The account must have single sign-on enabled. The status of administrators and Zoom Rooms cannot be changed.
#[zoom_endpoint(
    PATCH, "/scim2/Users/<user_id>", json,
    scopes = ["scim2", "scim2:admin"],
    rate_limit = Light,
    operation = "userADSCIM2Deactivate",
    docs = "https://developers.zoom.us/docs/api/scim2/#tag/user/PATCH/scim2/Users/%7BuserId%7D",
    base = scim,
    errors(
        /// The account has not enabled single sign-on, or the user is an administrator, a Zoom Room or forced to be
        /// inactive; Zoom uses one code for all.
        400/400 => SsoNotEnabledOrInvalidUser,
        /// The role of the user lacks the required permission.
        403/403 => PermissionDenied,
        /// The user does not exist.
        404/404 => UserNotFound,
    )
)]
pub fn set_user_active(
    /// ID of the user.
    user_id: String,
    /// URIs of the schemas, such as `urn:ietf:params:scim:api:messages:2.0:PatchOp`.
    schemas: Option<Vec<String>>,
    /// Operations to apply.
    #[field(rename = "Operations")]
    operations: Option<Vec<ActivationOperation>>,
) -> ActivatedUser;

/// First and last name of a user.
#[zoom_model(rename_all = "camelCase")]
pub struct FullName {
    /// First name.
    pub given_name: Option<String>,
    /// Last name.
    pub family_name: Option<String>,
}

/// Email address of a user.
#[zoom_model]
pub struct Email {
    /// Label of the address, for example `work`.
    #[zoom(rename = "type", default = "work")]
    pub kind: Option<String>,
    /// Email address.
    #[zoom(format = "email")]
    pub value: Option<String>,
    /// Whether it is the primary address.
    pub primary: Option<bool>,
}

/// License type of a user.
///
/// Zoom plans to deprecate it.
#[zoom_model]
pub enum UserType {
    /// Collaboration; does not work with Microsoft Entra.
    #[zoom(rename = "Collaboration")]
    Collaboration,
    /// Basic.
    #[zoom(rename = "Basic")]
    Basic,
    /// Licensed.
    #[zoom(rename = "Licensed")]
    Licensed,
    /// On-premises.
    #[zoom(rename = "On-Prem")]
    OnPrem,
}

/// Phone number of a user.
#[zoom_model]
pub struct PhoneNumber {
    /// Label of the number.
    #[zoom(rename = "type", default = "work")]
    pub kind: Option<PhoneNumberType>,
    /// Phone number.
    pub value: Option<String>,
}

/// Label of a phone number.
#[zoom_model]
pub enum PhoneNumberType {
    /// Mobile.
    Mobile,
    /// Office.
    Office,
    /// Home.
    Home,
    /// Fax.
    Fax,
    /// Work.
    Work,
}

/// Role of a user.
#[zoom_model]
pub struct Role {
    /// Name to display.
    pub display: Option<String>,
    /// Name of the role.
    pub value: Option<String>,
    /// Whether it is the primary role.
    pub primary: Option<bool>,
}

/// Enterprise extension of SCIM: department, cost center and manager of a user.
#[zoom_model(rename_all = "camelCase")]
pub struct EnterpriseExtension {
    /// Department.
    pub department: Option<String>,
    /// Organization.
    pub organization: Option<String>,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Employee number.
    pub employee_number: Option<String>,
    /// Email address of the manager.
    #[zoom(format = "email")]
    pub manager: Option<String>,
}

/// Group that a user belongs to.
#[zoom_model]
pub struct UserGroup {
    /// Name of the group.
    pub display: Option<String>,
    /// Type of the group.
    #[zoom(rename = "type", default = "direct")]
    pub kind: Option<String>,
    /// Name of the group.
    pub value: Option<String>,
    /// Whether it is the primary group.
    #[deprecated = "deprecated by Zoom"]
    pub primary: Option<bool>,
}

/// User to create.
#[zoom_model]
pub struct NewUser {
    /// URIs of the schemas.
    pub schemas: Vec<String>,
    /// Email address, which identifies the user.
    #[zoom(rename = "userName", format = "email")]
    pub user_name: Option<String>,
    /// License type; Zoom plans to deprecate it.
    #[zoom(rename = "userType")]
    #[deprecated = "deprecated by Zoom"]
    pub user_type: Option<UserType>,
    /// First and last name.
    pub name: Option<FullName>,
    /// Name to display; by default first and last name.
    #[zoom(rename = "displayName")]
    pub display_name: Option<String>,
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
    pub zoom_extension: Option<NewZoomExtension>,
}

/// New attributes of a user.
#[zoom_model]
pub struct UserUpdate {
    /// URIs of the schemas.
    pub schemas: Vec<String>,
    /// Whether the user is active.
    pub active: Option<bool>,
    /// License type; Zoom plans to deprecate it.
    #[zoom(rename = "userType")]
    #[deprecated = "deprecated by Zoom"]
    pub user_type: Option<UserType>,
    /// First and last name.
    pub name: Option<FullName>,
    /// Name to display; does not follow changes to the first or last name.
    #[zoom(rename = "displayName")]
    pub display_name: Option<String>,
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
    pub zoom_extension: Option<NewZoomExtension>,
    /// Email addresses.
    #[zoom(max_items = 1)]
    pub emails: Vec<Email>,
}

/// Operation that activates or deactivates a user.
#[zoom_model]
pub struct ActivationOperation {
    /// Name of the operation.
    pub op: Option<ActivationOperationName>,
    /// Whether the user becomes active.
    pub value: Option<Activation>,
}

/// Name of the operation; always `replace`.
#[zoom_model]
pub enum ActivationOperationName {
    /// Replaces the value.
    Replace,
}

/// Whether a user is active.
#[zoom_model]
pub struct Activation {
    /// Whether the user is active.
    pub active: Option<bool>,
}
