//! Zoom Apps on Zoom Rooms controllers.

use zoom_api::{zoom_endpoint, zoom_model};

/// Configures the Zoom Apps that are installed on Zoom Rooms controllers.
#[zoom_endpoint(
    POST, "/rooms/controller/apps/config", json,
    scopes = ["room:master", "room:write:admin", "zoom_rooms:write:zoom_apps:admin"],
    rate_limit = Medium,
    operation = "ConfigZoomRoomControllerApps",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/room-apps/POST/rooms/controller/apps/config",
    errors(
        /// A parameter is invalid.
        400/30051005 => InvalidParameter,
        /// The app or the Zoom Room does not exist.
        404/30054003 => AppOrRoomNotFound,
    )
)]
pub fn configure_apps(
    /// Apps to configure, each with its room and credentials.
    #[body]
    apps: Vec<AppConfiguration>,
) -> ConfigurationResult;

/// Result of a configuration.
#[zoom_model(response)]
pub struct ConfigurationResult {
    /// Result code; 0 for success.
    #[zoom(values = [0])]
    pub code: Option<i64>,
}

/// Configuration of an app on a room's controller.
#[zoom_model]
pub struct AppConfiguration {
    /// ID of the Zoom App.
    pub app_id: Option<String>,
    /// ID of the Zoom Room.
    pub room_id: Option<String>,
    /// Kind of credentials.
    pub configuration_type: Option<CredentialType>,
    /// User name to connect with; alternative to `token`.
    pub username: Option<String>,
    /// Password to connect with; alternative to `token`.
    #[zoom(secret)]
    pub password: Option<String>,
    /// Token to connect with; alternative to `username` and `password`.
    #[zoom(secret)]
    pub token: Option<String>,
    /// URL to which the app connects.
    pub url: Option<String>,
    /// Whether the certificate of the URL is not verified. Zoom's description says that the default is `false`.
    #[zoom(default = true)]
    pub support_unverified_url: Option<bool>,
    /// Domains that the app may open.
    pub allow_list_domains: Vec<AllowListDomain>,
}

/// Kind of credentials with which an app connects.
#[zoom_model]
pub enum CredentialType {
    /// User name and password.
    Password = 0,
    /// Token.
    Token = 1,
}

/// Domain that an app may open.
#[zoom_model]
pub struct AllowListDomain {
    /// Domain that the app may open.
    pub domain: Option<String>,
    /// Whether the certificate of the domain is not verified. Zoom's description says that the default is `false`.
    #[zoom(default = true)]
    pub support_unverified: Option<bool>,
}
