//! Events: user.

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// A deactivated user was activated again.
///
/// Licenses and plans from before the deactivation must be assigned again.
#[zoom_event(
    "user.activated",
    scopes = ["user:master", "user:read:admin", "user:write:admin", "user:read:user:admin", "user:read:user:master"],
    docs = "https://developers.zoom.us/docs/api/users/events/#tag/user/POSTuser.activated",
)]
pub struct UserActivated {
    /// ID of the account to which the user or group belongs, or of the user who made the change.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// User who was activated.
    pub object: UserObject,
}

/// A user was added to the account.
///
/// `creation_type` specifies how the user was created. Requires a Pro plan or higher.
#[zoom_event(
    "user.created",
    scopes = ["user:master", "user:read:admin", "user:write:admin", "user:read:user:admin", "user:read:user:master"],
    docs = "https://developers.zoom.us/docs/api/users/events/#tag/user/POSTuser.created",
)]
pub struct UserCreated {
    /// ID of the account to which the user or group belongs, or of the user who made the change.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// How the user was created: `create`, `ssoCreate`, `autoCreate` or `custCreate`.
    pub creation_type: Option<CreationType>,
    /// User who was created.
    pub object: UserCreatedObject,
}

/// A user was deactivated.
///
/// A deactivated user cannot sign in or use Zoom until activated again. Requires a Pro plan or higher.
#[zoom_event(
    "user.deactivated",
    scopes = ["user:master", "user:read:admin", "user:write:admin", "user:read:user:admin", "user:read:user:master"],
    docs = "https://developers.zoom.us/docs/api/users/events/#tag/user/POSTuser.deactivated",
)]
pub struct UserDeactivated {
    /// ID of the account to which the user or group belongs, or of the user who made the change.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// User who was deactivated.
    pub object: UserObject,
}

/// A user was deleted from the account permanently, with all data.
///
/// Sent for the action `delete`, not for `disassociate`. Requires a Pro plan or higher.
#[zoom_event(
    "user.deleted",
    scopes = ["user:master", "user:read", "user:read:admin", "user:write:admin", "user:read:user", "user:read:user:admin", "user:read:user:master"],
    docs = "https://developers.zoom.us/docs/api/users/events/#tag/user/POSTuser.deleted",
)]
pub struct UserDeleted {
    /// ID of the account to which the user or group belongs, or of the user who made the change.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// User who was deleted.
    pub object: UserObject,
}

/// A user was unlinked from the account.
///
/// The user keeps a separate Zoom account with the existing settings, meetings, webinars and cloud recordings. Requires
/// a Pro plan or higher.
#[zoom_event(
    "user.disassociated",
    scopes = ["user:master", "user:read:admin", "user:write:admin", "user:read:user:admin", "user:read:user:master"],
    docs = "https://developers.zoom.us/docs/api/users/events/#tag/user/POSTuser.disassociated",
)]
pub struct UserDisassociated {
    /// ID of the account to which the user or group belongs, or of the user who made the change.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// User who was disassociated.
    pub object: UserObject,
}

/// A user accepted the invitation to join the account.
///
/// The user was added in the web portal or through the API, and invited by email. Requires a Pro plan or higher.
#[zoom_event(
    "user.invitation_accepted",
    scopes = ["user:master", "user:read:admin", "user:write:admin", "user:read:user:admin", "user:read:user:master"],
    docs = "https://developers.zoom.us/docs/api/users/events/#tag/user/POSTuser.invitation_accepted",
)]
pub struct UserInvitationAccepted {
    /// ID of the account to which the user or group belongs, or of the user who made the change.
    pub account_id: String,
    /// User that the event concerns.
    pub object: UserObject,
}

/// A user changed the personal note in the Zoom client.
///
/// Everyone who can see the user's chat profile sees the note.
#[zoom_event(
    "user.personal_notes_updated",
    scopes = ["user:master", "user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:personal_note", "user:read:personal_note:admin", "user:read:personal_note:master"],
    docs = "https://developers.zoom.us/docs/api/users/events/#tag/user/POSTuser.personal_notes_updated",
)]
pub struct UserPersonalNotesUpdated {
    /// ID of the account to which the user or group belongs, or of the user who made the change.
    pub account_id: String,
    /// User that the event concerns.
    pub object: UserPersonalNotesUpdatedObject,
    /// Previous values of what changed.
    pub old_object: UserPersonalNotesUpdatedOldObject,
}

/// User in events about one user, such as `user.activated`.
#[zoom_model]
pub struct UserObject {
    /// ID of the user.
    pub id: String,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Type of the user: `1` Basic, `2` Licensed.
    #[zoom(rename = "type")]
    pub kind: Option<UserType>,
}

/// Type of the user.
#[zoom_model]
pub enum UserType {
    /// Basic.
    Basic = 1,
    /// Licensed.
    Licensed = 2,
}

/// How the user was created.
#[zoom_model]
pub enum CreationType {
    /// Zoom invited the user by email.
    Create,
    /// Without a password, for single sign-on (SSO) with pre-provisioning.
    #[zoom(rename = "ssoCreate")]
    SsoCreate,
    /// Email user of an enterprise's managed domain.
    #[zoom(rename = "autoCreate")]
    AutoCreate,
    /// Without a password: the user cannot sign in, but hosts and joins through links.
    #[zoom(rename = "custCreate")]
    CustCreate,
}

/// User who was created.
#[zoom_model]
pub struct UserCreatedObject {
    /// ID of the user.
    pub id: String,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Display name of the user.
    pub display_name: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Type of the user: `1` Basic, `2` Licensed.
    #[zoom(rename = "type")]
    pub kind: Option<UserType>,
}

/// User in `user.personal_notes_updated` events.
#[zoom_model]
pub struct UserPersonalNotesUpdatedObject {
    /// When the note changed (UTC).
    pub date_time: Option<Timestamp>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// ID of the user.
    pub id: String,
    /// Text of the note.
    pub personal_notes: Option<String>,
}

/// Previous values of the changed fields in `user.personal_notes_updated` events.
#[zoom_model]
pub struct UserPersonalNotesUpdatedOldObject {
    /// Text of the note.
    pub personal_notes: Option<String>,
}
