//! Apps of the account: create, inspect, approve and delete them.

mod responses;

pub use responses::*;

use std::collections::BTreeMap;

use jiff::Timestamp;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the account's app requests or its approved public and private apps.
#[zoom_endpoint(
    GET, "/marketplace/apps",
    scopes = ["marketplace_app:read:admin", "marketplace:read:list_apps:admin"],
    rate_limit = Medium,
    paged = apps,
    operation = "ListApps",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/GET/marketplace/apps",
    errors(
        /// Zoom failed to process the request; retry later.
        400/1505 => InternalServerError,
    )
)]
pub fn list_apps(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Apps or requests to list.
    #[zoom(default = "active_requests")]
    #[query(rename = "type")]
    kind: Option<ListAppsType>,
) -> AppPage;

/// Creates an app: Server-to-Server OAuth, Meeting SDK or General.
///
/// Only the account owner can call it.
#[zoom_endpoint(
    POST, "/marketplace/apps", json,
    scopes = ["marketplace_app:write", "marketplace_app:write:admin", "marketplace:write:app", "marketplace:write:app:admin"],
    rate_limit = Heavy,
    success = 201,
    operation = "CreateApps",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/POST/marketplace/apps",
    errors(
        /// The app's definition is invalid.
        400/300 => ValidationFailed,
        /// The access token is invalid, has expired or lacks the scope.
        401/201 => InvalidAccessToken,
        /// The body lacks a required field, apps of this kind cannot be created, the caller is not the account owner,
        /// or Zoom could not read the account or its owner.
        404/1500 => CannotCreateApp,
    )
)]
pub fn create_app(
    /// App to create.
    #[body]
    app: NewApp,
) -> CreatedApp;

/// Returns an app.
#[zoom_endpoint(
    GET, "/marketplace/apps/<app_id>",
    scopes = ["marketplace_app:read", "marketplace_app:read:admin", "marketplace:read:app", "marketplace:read:app:admin"],
    rate_limit = Medium,
    operation = "getAppInfo",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/GET/marketplace/apps/%7BappId%7D",
    errors(
        /// The app does not exist.
        404/1401 => AppNotFound,
    )
)]
pub fn get_app(
    /// ID of the app.
    app_id: String,
) -> App;

/// Permanently deletes an app on behalf of a user.
#[zoom_endpoint(
    DELETE, "/marketplace/apps/<app_id>",
    scopes = ["marketplace_app:write", "marketplace_app:write:admin", "marketplace:write:app", "marketplace:write:app:admin"],
    rate_limit = Heavy,
    operation = "deleteApp",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/DELETE/marketplace/apps/%7BappId%7D",
    errors(
        /// The user may not delete the app.
        403 => NoPermission,
        /// The app does not exist.
        404 => AppNotFound,
    )
)]
pub fn delete_app(
    /// ID of the app.
    app_id: String,
) -> NoContent;

/// Lists the API calls of an app in the last 7, 14 or 30 days.
#[zoom_endpoint(
    GET, "/marketplace/apps/<app_id>/api_call_logs",
    scopes = "marketplace:read:list_api_logs:admin",
    rate_limit = Medium,
    paged = call_logs,
    operation = "Getapicalllogs",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/GET/marketplace/apps/%7BappId%7D/api_call_logs",
    errors(
        /// The page size is invalid.
        400/300 => InvalidPageSize,
        /// The page token is invalid.
        400/301 => InvalidPageToken,
        /// The access token is invalid or has expired.
        401 => InvalidAccessToken,
        /// The access token lacks a scope.
        403 => ScopeMissing,
        /// The app does not exist.
        404/1401 => AppNotFound,
    )
)]
pub fn list_api_call_logs(
    /// ID of the app.
    app_id: String,
    next_page_token: Option<String>,
    #[zoom(min = 10, max = 100)] page_size: Option<u32>,
    /// Number of past days whose calls are listed.
    #[zoom(default = 7, values = [7, 14, 30])]
    duration: Option<u32>,
    /// Keywords to search for in the endpoint's path.
    query: Option<String>,
    /// HTTP method of the calls to list.
    method: Option<HttpMethod>,
    /// HTTP status of the calls to list.
    #[zoom(values = [400, 401, 403, 404, 409, 429, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511])]
    status_code: Option<i64>,
) -> CallLogPage;

/// Turns an app's pre-approval on for the account, for users or for groups, or turns it off.
#[zoom_endpoint(
    POST, "/marketplace/apps/<app_id>/preApprove", json,
    scopes = ["marketplace_app:write:admin", "marketplace:write:app_pre_approve:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "Updateapppreapprovalsetting",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/POST/marketplace/apps/%7BappId%7D/preApprove",
    errors(
        /// The app's pre-approval is off.
        400/1404 => PreapprovalOff,
        /// The user may not pre-approve the app.
        400/1500 => PreapprovalNotAllowed,
        /// The app does not exist.
        404/1401 => AppNotFound,
    )
)]
pub fn update_preapproval(
    /// ID of the app.
    app_id: String,
    /// Change of the pre-approval.
    #[zoom(default = "null")]
    action: Option<PreapprovalAction>,
    /// IDs of the users, for `approve_user` and `disapprove_user`.
    #[zoom(max_items = 20)]
    user_ids: Option<Vec<String>>,
    /// IDs of the groups, for `approve_group` and `disapprove_group`.
    #[zoom(max_items = 20)]
    group_ids: Option<Vec<String>>,
) -> Preapproval;

/// Schedules or reschedules the rotation of an app's client secret.
///
/// Requires a token of the grant `client_credentials`. The schedule can be changed three times in 15 minutes.
#[zoom_endpoint(
    POST, "/marketplace/apps/<app_id>/rotate_client_secret", json,
    scopes = "marketplace:update:client_secret",
    rate_limit = Light,
    success = 201,
    operation = "RotateClientSecret",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/POST/marketplace/apps/%7BappId%7D/rotate_client_secret",
    errors(
        /// A parameter is missing, `action` is invalid, or the revocation time has an invalid format.
        400/1500 => InvalidParameter,
        /// A rotation is being processed, or the schedule was changed more than three times in 15 minutes.
        400/2000 => RotationInProgressOrTooFrequent,
        /// The revocation time is out of range.
        400/2001 => InvalidRevocationTime,
        /// The request is invalid.
        400 => InvalidRequest,
        /// The access token is invalid, has expired or lacks the scope.
        401/201 => InvalidAccessToken,
        /// The app or its secret does not exist.
        404/1401 => AppOrSecretNotFound,
    )
)]
pub fn rotate_client_secret(
    /// ID of the app.
    app_id: String,
    /// Whether to schedule a new rotation or to change the revocation time of the existing one.
    action: RotationAction,
    /// Time when the old secret is revoked: `now`, or a UTC time such as `2025-03-14T12:34:56Z`, at most 30 days after
    /// the start of the rotation. Until then both secrets work.
    revoke_old_secret_time: String,
) -> ClientSecretRotation;

/// Lists an app's webhook deliveries of the last 7 days.
#[zoom_endpoint(
    GET, "/marketplace/apps/<app_id>/webhook_logs",
    scopes = ["marketplace_app:read", "marketplace_app:read:admin"],
    rate_limit = Medium,
    paged = webhook_logs,
    operation = "getWebhookLogs",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/GET/marketplace/apps/%7BappId%7D/webhook_logs",
    max_range = 7 days,
    errors(
        /// The retry number is not between 0 and 3.
        400/1506 => InvalidRetryNumber,
        /// The caller may not access the app.
        401/201 => NoPermission,
        /// The app does not exist.
        404/1401 => AppNotFound,
        /// The period ends before it starts.
        404/1501 => EndBeforeStart,
        /// The period is not within the last seven days.
        404/1502 => PeriodTooOld,
        /// A time has an invalid format.
        404/1503 => InvalidDateFormat,
        /// The period starts in the future.
        404/1504 => StartInFuture,
    )
)]
pub fn list_webhook_logs(
    /// ID of the app.
    app_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// Start of the period, in UTC.
    from: Option<Timestamp>,
    /// End of the period, in UTC.
    to: Option<Timestamp>,
    /// Name of the event to list; by default all.
    event: Option<String>,
    /// Deliveries to list: all, or only the failed or successful ones.
    #[zoom(default = 2)]
    #[query(rename = "type")]
    kind: Option<WebhookLogType>,
    /// Number of the retry to list; 0 is the first delivery. By default all.
    #[zoom(min = 0, max = 3)]
    #[query(rename = "retry_num")]
    retry_number: Option<u32>,
) -> WebhookLogPage;

/// HTTP method of a call.
#[zoom_model]
pub enum HttpMethod {
    /// `GET`.
    #[zoom(rename = "GET")]
    Get,
    /// `HEAD`.
    #[zoom(rename = "HEAD")]
    Head,
    /// `POST`.
    #[zoom(rename = "POST")]
    Post,
    /// `PUT`.
    #[zoom(rename = "PUT")]
    Put,
    /// `DELETE`.
    #[zoom(rename = "DELETE")]
    Delete,
    /// `CONNECT`.
    #[zoom(rename = "CONNECT")]
    Connect,
    /// `OPTIONS`.
    #[zoom(rename = "OPTIONS")]
    Options,
    /// `TRACE`.
    #[zoom(rename = "TRACE")]
    Trace,
    /// `PATCH`.
    #[zoom(rename = "PATCH")]
    Patch,
}

/// Webhook deliveries to list.
#[zoom_model]
pub enum WebhookLogType {
    /// All deliveries.
    All = 1,
    /// Failed deliveries.
    Failed = 2,
    /// Successful deliveries.
    Successful = 3,
}

/// Apps or requests to list.
#[zoom_model]
pub enum ListAppsType {
    /// Active requests for apps.
    ActiveRequests,
    /// Past requests for apps.
    PastRequests,
    /// Public apps.
    Public,
    /// Apps that the account created.
    AccountCreated,
    /// Apps that the account approved.
    ApprovedApps,
    /// Apps that the account restricted.
    RestrictedApps,
    /// Apps that the account added.
    AccountAdded,
}

/// App to create.
#[zoom_model]
pub struct NewApp {
    /// Kind of the app.
    pub app_type: NewAppType,
    /// Name of the app.
    #[zoom(max_length = 50)]
    pub app_name: String,
    /// OAuth scopes. An active Server-to-Server OAuth app needs at least one; a Meeting SDK app always has
    /// `user_zak:read`.
    pub scopes: Vec<String>,
    /// Name of the developer.
    #[zoom(max_length = 150)]
    pub contact_name: String,
    /// Email address of the developer.
    #[zoom(max_length = 150, format = "email")]
    pub contact_email: String,
    /// Name of the company.
    #[zoom(max_length = 150)]
    pub company_name: String,
    /// Whether a Server-to-Server OAuth app is activated immediately, which requires a scope.
    #[zoom(default = false)]
    pub active: Option<bool>,
    /// Whether a Meeting SDK app is published, which creates production credentials.
    #[zoom(default = false)]
    pub publish: Option<bool>,
    /// Manifest of the app, valid by Zoom's schema for manifests; required for general apps.
    pub manifest: BTreeMap<String, serde_json::Value>,
}

/// Kind of an app to create.
#[zoom_model]
pub enum NewAppType {
    /// Server-to-Server OAuth.
    S2sOauth,
    /// Meeting SDK.
    MeetingSdk,
    /// General app.
    General,
}

/// Change of an app's pre-approval.
#[zoom_model]
pub enum PreapprovalAction {
    /// Approves the app for the whole account.
    ApproveAll,
    /// Adds users to those for whom the app is approved, and limits the approval to certain users and groups.
    ApproveUser,
    /// Removes users from the approved ones, and limits the approval to certain users and groups.
    DisapproveUser,
    /// Adds groups to those for which the app is approved, and limits the approval to certain users and groups.
    ApproveGroup,
    /// Removes groups from the approved ones, and limits the approval to certain users and groups.
    DisapproveGroup,
    /// Turns the pre-approval off.
    DisapproveAll,
}

/// Change of the rotation schedule.
#[zoom_model]
pub enum RotationAction {
    /// Schedules a new rotation.
    New,
    /// Changes the time at which the existing rotation revokes the old secret.
    Update,
}
