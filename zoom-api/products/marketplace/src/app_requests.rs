//! Users' requests for apps.

use jiff::Timestamp;

use super::RequestStatus;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists users' requests for an app and their approval status.
#[zoom_endpoint(
    GET, "/marketplace/apps/<app_id>/requests",
    scopes = ["marketplace_app:read:admin", "marketplace:read:app_request:admin"],
    rate_limit = Medium,
    paged = requests,
    operation = "getAppUserRequests",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/GET/marketplace/apps/%7BappId%7D/requests",
    errors(
        /// The app does not exist.
        404/1401 => AppNotFound,
    )
)]
pub fn list_requests(
    /// ID of the app.
    app_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Status of the requests to list.
    #[zoom(default = "pending")]
    status: Option<RequestStatus>,
) -> RequestPage;

/// Allows an app for all users, for groups or for single users.
#[zoom_endpoint(
    POST, "/marketplace/apps/<app_id>/requests", json,
    scopes = ["marketplace_app:write:admin", "marketplace:write:app_request:admin"],
    rate_limit = Light,
    success = 201,
    operation = "AddAppAllowRequestsForUsers",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/POST/marketplace/apps/%7BappId%7D/requests",
    errors(
        /// The app does not exist.
        404/1401 => AppNotFound,
    )
)]
pub fn add_requests(
    /// ID of the app.
    app_id: String,
    /// Users for whom the app is allowed: all, certain users or certain groups.
    action: RequestAction,
    /// IDs of the users, for `add_user`.
    user_ids: Option<Vec<String>>,
    /// IDs of the groups, for `add_group`.
    group_ids: Option<Vec<String>>,
) -> AllowedUsers;

/// Approves or rejects a request for an app, or changes the app's status.
///
/// Admins can only approve user-level apps.
#[zoom_endpoint(
    PATCH, "/marketplace/apps/<app_id>/requests", json,
    scopes = ["marketplace_app:write:admin", "marketplace:update:app_request:admin"],
    rate_limit = Light,
    operation = "updateAppRequestStatus",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/PATCH/marketplace/apps/%7BappId%7D/requests",
    errors(
        /// The app does not exist.
        404/1401 => AppNotFound,
    )
)]
pub fn update_request_status(
    /// ID of the app.
    app_id: String,
    /// Decision. `decline_all` also disables the app for users who were approved before.
    action: ApprovalAction,
    /// IDs of the users whose requests are decided, for `approve`, `decline` and `cancel`.
    request_user_ids: Option<Vec<String>>,
) -> NoContent;

/// Page of requests for an app.
#[zoom_model(response)]
pub struct RequestPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Users who requested the app.
    pub requests: Vec<AppRequest>,
}

/// Request of a user for an app.
#[zoom_model(response)]
pub struct AppRequest {
    /// ID of the user who requested the app.
    pub request_user_id: Option<String>,
    /// Name of the user who requested the app.
    pub request_user_name: Option<String>,
    /// Email address of the user who requested the app.
    #[zoom(format = "email")]
    pub request_user_email: Option<String>,
    /// Department of the user who requested the app.
    #[zoom(format = "email")]
    pub request_user_department: Option<String>,
    /// Time of the request.
    pub request_date_time: Option<Timestamp>,
    /// Reason of the request.
    pub reason: Option<String>,
    /// Status of the request.
    pub status: Option<RequestStatus>,
}

/// Users and groups who were allowed the app.
#[zoom_model(response)]
pub struct AllowedUsers {
    /// Time when the app was allowed.
    pub added_at: Option<Timestamp>,
    /// IDs of the users.
    pub user_ids: Vec<String>,
    /// IDs of the groups.
    pub group_ids: Vec<String>,
}

/// Users for whom an app is allowed.
#[zoom_model]
pub enum RequestAction {
    /// All users.
    AddAll,
    /// Certain users.
    AddUser,
    /// Certain groups.
    AddGroup,
}

/// Decision about requests or about the app.
#[zoom_model]
pub enum ApprovalAction {
    /// Approves all requests.
    ApproveAll,
    /// Approves the requests of the listed users.
    Approve,
    /// Rejects all requests, also those approved before, and disables the installed app.
    DeclineAll,
    /// Rejects the requests of the listed users.
    Decline,
    /// Cancels the requests of the listed users.
    Cancel,
}
