//! Links that open an app in the Zoom client.

use zoom_api::{zoom_endpoint, zoom_model};

/// Creates a deep link into a Zoom App.
#[zoom_endpoint(
    POST, "/marketplace/apps/<app_id>/deeplink", json,
    scopes = ["marketplace_app:write:admin", "marketplace:write:app_deeplink:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "GenerateZoomAppDeeplink",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/POST/marketplace/apps/%7BappId%7D/deeplink",
    errors(
        /// The deep link's action is invalid or too long.
        400/300 => InvalidAction,
        /// The access token is invalid, has expired or lacks the scope.
        401/124 => InvalidAccessToken,
        /// The app does not exist.
        404/1401 => AppNotFound,
    )
)]
pub fn create_app_deeplink(
    /// ID of the app.
    app_id: String,
    /// Place that the link opens: 1 for the meeting in progress or else the Apps tab, 2 to refresh the chat app's web
    /// view. Zoom documents the default 1, but requires the value.
    #[field(rename = "type")]
    kind: DeeplinkType,
    /// Target of the link.
    target: DeeplinkTarget,
    /// Text that the app receives when the link is opened; at most 2,000 characters by default.
    #[zoom(max_length = 9000)]
    action: String,
) -> AppDeeplink;

/// Creates a deep link into the calling app.
#[zoom_endpoint(
    POST, "/zoomapp/deeplink", json,
    scopes = ["app:deeplink:write", "app:deeplink:write:admin"],
    rate_limit = Medium,
    operation = "generateAppDeeplink",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/apps/POST/zoomapp/deeplink",
    errors(
        /// The access token is invalid, has expired or lacks the scope.
        400/124 => InvalidAccessToken,
        /// The deep link's action is invalid or too long.
        400/300 => InvalidAction,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn create_deeplink(
    /// Place that the link opens: 1 for the meeting in progress or else the Apps tab, 2 to refresh the chat app's web
    /// view.
    #[zoom(default = 1)]
    #[field(rename = "type")]
    kind: Option<DeeplinkType>,
    /// ID of the user; only with an account-level OAuth token.
    user_id: Option<String>,
    /// Text that the app receives when the link is opened.
    #[zoom(max_length = 256)]
    action: Option<String>,
) -> Deeplink;

/// Deep link into a Zoom App.
#[zoom_model(response)]
pub struct AppDeeplink {
    /// URL of the deep link.
    pub deeplink: String,
}

/// Deep link.
#[zoom_model(response)]
pub struct Deeplink {
    /// URL of the deep link.
    pub deeplink: Option<String>,
}

/// Place where a deep link opens the app.
#[zoom_model]
pub enum DeeplinkType {
    /// Opens the app in the meeting in progress, or else in the Apps tab.
    MeetingOrAppsTab = 1,
    /// Refreshes the chat app's web view.
    ChatWebView = 2,
}

/// Target of a deep link.
#[zoom_model]
pub enum DeeplinkTarget {
    /// The meeting.
    Meeting,
    /// The side panel.
    Panel,
    /// A dialog.
    Modal,
}
