//! Apps and app requests of a user.

use jiff::Timestamp;

use super::{AppStatus, AppType, AppUsage, RequestStatus};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists a user's app requests.
#[zoom_endpoint(
    GET, "/marketplace/users/<user_id>/apps",
    scopes = ["marketplace_app:read", "marketplace_app:read:admin", "marketplace:read:list_user_app_requests", "marketplace:read:list_user_app_requests:admin"],
    rate_limit = Medium,
    paged = apps,
    operation = "getUserAppRequests",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/GET/marketplace/users/%7BuserId%7D/apps",
    errors(
        /// The user does not exist or belongs to another account.
        404/1001 => UserNotInAccount,
    )
)]
pub fn list_app_requests(
    /// ID of the user; `me` in a user-level app.
    user_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Requests to list.
    #[zoom(default = "active_requests")]
    #[query(rename = "type")]
    kind: Option<ListAppsType>,
) -> AppPage;

/// Enables or disables a user's subscription to an app.
#[zoom_endpoint(
    PATCH, "/marketplace/users/<user_id>/apps/<app_id>/subscription", json,
    scopes = ["marketplace_app:write:admin", "marketplace:write:app:admin"],
    rate_limit = Light,
    operation = "Enable/Disableuserappsubscription",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/PATCH/marketplace/users/%7BuserId%7D/apps/%7BappId%7D/subscription",
    errors(
        /// The user does not exist or belongs to another account.
        404/1001 => UserNotInAccount,
    )
)]
pub fn update_subscription(
    /// ID of the user.
    user_id: String,
    /// ID of the app.
    app_id: String,
    /// Whether the subscription is enabled or disabled.
    action: SubscriptionAction,
) -> NoContent;

/// Page of a user's app requests.
#[zoom_model(response)]
pub struct AppPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Apps that the user requested.
    pub apps: Vec<App>,
}

/// App that a user requested.
#[zoom_model(response)]
pub struct App {
    /// ID of the app.
    pub app_id: Option<String>,
    /// Name of the app.
    pub app_name: Option<String>,
    /// Kind of the app.
    pub app_type: Option<AppType>,
    /// Use of the app: 1 if admins manage it, 2 if users have access.
    pub app_usage: Option<AppUsage>,
    /// Publication state of the app.
    pub app_status: Option<AppStatus>,
    /// ID of the request.
    pub request_id: Option<String>,
    /// Time of the request; only in lists of active requests.
    pub request_date_time: Option<Timestamp>,
    /// Status of the request.
    pub request_status: Option<RequestStatus>,
}

/// Requests to list.
#[zoom_model]
pub enum ListAppsType {
    /// Active requests.
    ActiveRequests,
    /// Past requests.
    PastRequests,
}

/// Change of the subscription.
#[zoom_model]
pub enum SubscriptionAction {
    /// Enables the subscription.
    Enable,
    /// Disables the subscription.
    Disable,
}
