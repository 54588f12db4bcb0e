//! Events: user signed.

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// A user signed in to Zoom, in the web portal or in a client.
///
/// Deactivated users and users created with `custCreate` cannot sign in.
#[zoom_event(
    "user.signed_in",
    scopes = ["user:master", "user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:user", "user:read:user:admin", "user:read:user:master"],
    docs = "https://developers.zoom.us/docs/api/users/events/#tag/user/POSTuser.signed_in",
)]
pub struct UserSignedIn {
    /// ID of the account to which the user or group belongs, or of the user who made the change.
    pub account_id: String,
    /// User who signed in.
    pub object: UserSignedObject,
}

/// A user signed out of Zoom, in the web portal or in a client.
#[zoom_event(
    "user.signed_out",
    scopes = ["user:master", "user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:user", "user:read:user:admin", "user:read:user:master"],
    docs = "https://developers.zoom.us/docs/api/users/events/#tag/user/POSTuser.signed_out",
)]
pub struct UserSignedOut {
    /// ID of the account to which the user or group belongs, or of the user who made the change.
    pub account_id: String,
    /// User who signed out.
    pub object: UserSignedObject,
}

/// User in `user.signed_in` and `user.signed_out` events.
#[zoom_model]
pub struct UserSignedObject {
    /// ID of the user.
    pub id: String,
    /// Client: `browser`, `mac`, `win`, `iphone`, `android`, `ipad`, `chromeos` or `linux`.
    pub client_type: Option<ClientType>,
    /// When the user signed in or out (UTC).
    pub date_time: Option<Timestamp>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Version of the client; `-` for browsers.
    pub version: Option<String>,
    /// Sign-in method: `101` single sign-on, `100` Zoom, `1` Google, `0` Facebook.
    pub login_type: Option<LoginType>,
}

/// Client with which the user signed in or out.
#[zoom_model]
pub enum ClientType {
    /// Web browser.
    Browser,
    /// Client on a Mac.
    Mac,
    /// Client on Windows.
    #[zoom(rename = "win")]
    Windows,
    /// App on an iPhone.
    Iphone,
    /// App on an Android device.
    Android,
    /// App on an iPad.
    Ipad,
    /// Client on ChromeOS.
    #[zoom(rename = "chromeos")]
    ChromeOs,
    /// Client on Linux.
    Linux,
}

/// Sign-in method.
#[zoom_model]
pub enum LoginType {
    /// Facebook.
    Facebook = 0,
    /// Google.
    Google = 1,
    /// Zoom's own login.
    Zoom = 100,
    /// Single sign-on (SSO).
    SingleSignOn = 101,
}
