//! Events: group.

use zoom_api::{zoom_event, zoom_model};

/// Administrators were added to a group.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "group.admin_added",
    scopes = ["group:master", "group:read:admin", "group:write:admin", "group:read:administrator:admin", "group:read:administrator:master"],
    docs = "https://developers.zoom.us/docs/api/users/events/#tag/group/POSTgroup.admin_added",
)]
pub struct GroupAdminAdded {
    /// ID of the account to which the user or group belongs, or of the user who made the change.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Time of the change, in milliseconds since the Unix epoch.
    pub time_stamp: Option<i64>,
    /// Group and the added administrators.
    pub object: GroupAdminObject,
}

/// Administrators were removed from a group.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "group.admin_deleted",
    scopes = ["group:master", "group:read:admin", "group:write:admin", "group:read:administrator:admin", "group:read:administrator:master"],
    docs = "https://developers.zoom.us/docs/api/users/events/#tag/group/POSTgroup.admin_deleted",
)]
pub struct GroupAdminDeleted {
    /// ID of the account to which the user or group belongs, or of the user who made the change.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Time of the change, in milliseconds since the Unix epoch.
    pub time_stamp: Option<i64>,
    /// Group and the removed administrators.
    pub object: GroupAdminObject,
}

/// A group was created, in the web portal or through the API.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "group.created",
    scopes = ["group:master", "group:read:admin", "group:write:admin", "group:read:group:admin", "group:read:group:master"],
    docs = "https://developers.zoom.us/docs/api/users/events/#tag/group/POSTgroup.created",
)]
pub struct GroupCreated {
    /// ID of the account to which the user or group belongs, or of the user who made the change.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Time of the change, in milliseconds since the Unix epoch.
    pub time_stamp: Option<i64>,
    /// Group that was created.
    pub object: GroupObject,
}

/// A group was deleted.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "group.deleted",
    scopes = ["group:master", "group:read:admin", "group:write:admin", "group:read:group:admin", "group:read:group:master"],
    docs = "https://developers.zoom.us/docs/api/users/events/#tag/group/POSTgroup.deleted",
)]
pub struct GroupDeleted {
    /// ID of the account to which the user or group belongs, or of the user who made the change.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Time of the change, in milliseconds since the Unix epoch.
    pub time_stamp: Option<i64>,
    /// Group that was deleted.
    pub object: GroupObject,
}

/// Members were added to a group.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "group.member_added",
    scopes = ["group:master", "group:read:admin", "group:write:admin", "group:read:member:admin", "group:read:member:master"],
    docs = "https://developers.zoom.us/docs/api/users/events/#tag/group/POSTgroup.member_added",
)]
pub struct GroupMemberAdded {
    /// ID of the account to which the user or group belongs, or of the user who made the change.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Time of the change, in milliseconds since the Unix epoch.
    pub time_stamp: Option<i64>,
    /// Group and the added members.
    pub object: GroupMemberObject,
}

/// Members were removed from a group.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "group.member_deleted",
    scopes = ["group:master", "group:read:admin", "group:write:admin", "group:read:member:admin", "group:read:member:master"],
    docs = "https://developers.zoom.us/docs/api/users/events/#tag/group/POSTgroup.member_deleted",
)]
pub struct GroupMemberDeleted {
    /// ID of the account to which the user or group belongs, or of the user who made the change.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Time of the change, in milliseconds since the Unix epoch.
    pub time_stamp: Option<i64>,
    /// Group and the removed members.
    pub object: GroupMemberObject,
}

/// A group was changed.
///
/// `object` holds the new values and `old_object` the previous ones. Requires a Pro plan or higher.
#[zoom_event(
    "group.updated",
    scopes = ["group:master", "group:read:admin", "group:write:admin", "group:read:group:admin", "group:read:group:master"],
    docs = "https://developers.zoom.us/docs/api/users/events/#tag/group/POSTgroup.updated",
)]
pub struct GroupUpdated {
    /// ID of the account to which the user or group belongs, or of the user who made the change.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Time of the change, in milliseconds since the Unix epoch.
    pub time_stamp: Option<i64>,
    /// Group that changed.
    pub object: GroupObject,
    /// Previous values of what changed.
    pub old_object: GroupUpdatedOldObject,
}

/// Group in `group.admin_added` and `group.admin_deleted` events.
#[zoom_model]
pub struct GroupAdminObject {
    /// ID of the group.
    pub id: String,
    /// The added or removed administrators.
    pub admins: Vec<Admin>,
}

/// Administrator or member who was added or removed.
#[zoom_model]
pub struct Admin {
    /// User ID of the administrator.
    pub id: Option<String>,
    /// Email address.
    #[zoom(format = "email")]
    pub email: Option<String>,
}

/// Group that was created, deleted or changed.
#[zoom_model]
pub struct GroupObject {
    /// ID of the group.
    pub id: String,
    /// Name of the group.
    pub name: Option<String>,
}

/// Group in `group.member_added` and `group.member_deleted` events.
#[zoom_model]
pub struct GroupMemberObject {
    /// ID of the group.
    pub id: String,
    /// The added or removed members.
    pub members: Vec<Admin>,
}

/// Previous values of the changed fields in `group.updated` events.
#[zoom_model]
pub struct GroupUpdatedOldObject {
    /// ID of the group.
    pub id: Option<String>,
    /// Previous name of the group.
    pub name: Option<String>,
}
