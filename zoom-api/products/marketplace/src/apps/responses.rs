//! Apps: responses.

use jiff::Timestamp;

use super::super::{AppStatus, AppType, AppUsage};
use super::HttpMethod;
use zoom_api::zoom_model;

/// App, with its links, permissions and requirements.
#[zoom_model(response)]
pub struct App {
    /// ID of the app.
    pub app_id: Option<String>,
    /// Name of the app.
    pub app_name: Option<String>,
    /// Description of the app.
    pub app_description: Option<String>,
    /// Kind of the app.
    pub app_type: Option<AppType>,
    /// Use of the app: 1 if admins manage it, 2 if users have access.
    pub app_usage: Option<AppUsage>,
    /// Publication state of the app.
    pub app_status: Option<AppStatus>,
    /// Links of the app.
    pub app_links: Option<AppLinks>,
    /// Permissions of the app.
    pub app_permissions: Vec<AppPermission>,
    /// Conditions for adding the app.
    pub app_requirements: Option<AppRequirements>,
    /// OAuth scopes of the app.
    pub app_scopes: Vec<String>,
}

/// Links of an app.
#[zoom_model(response)]
pub struct AppLinks {
    /// Address of the app's documentation.
    pub documentation_url: Option<String>,
    /// Address of the app's privacy policy.
    pub privacy_policy_url: Option<String>,
    /// Address of the app's support.
    pub support_url: Option<String>,
    /// Address of the app's terms of use.
    pub terms_of_use_url: Option<String>,
}

/// Group of permissions that an app has.
#[zoom_model(response)]
pub struct AppPermission {
    /// Group of the permissions, such as `View`.
    pub group: Option<String>,
    /// Description of the group, such as `App can view information`.
    pub group_message: Option<String>,
    /// Title of the group, such as `Associated with you`.
    pub title: Option<String>,
    /// Permissions of the group.
    pub permissions: Vec<Permission>,
}

/// Permission of an app.
#[zoom_model(response)]
pub struct Permission {
    /// Name of the data that the app can access, such as `Devices`.
    pub name: Option<String>,
}

/// Conditions for adding an app.
#[zoom_model(response)]
pub struct AppRequirements {
    /// Role that is needed to add the app.
    pub user_role: Option<UserRole>,
    /// Oldest Zoom client that runs the app.
    pub min_client_version: Option<String>,
    /// Accounts that can add the app.
    pub account_eligibility: Option<AccountEligibility>,
}

/// Role that is needed to add an app.
#[zoom_model]
pub enum UserRole {
    /// Admins who may manage apps.
    Admin,
    /// Every user.
    User,
}

/// Accounts that can add an app.
#[zoom_model(response)]
pub struct AccountEligibility {
    /// Names of the account types, such as `Free`.
    pub account_types: Vec<String>,
    /// Premium events that the account needs.
    pub premium_events: Vec<PremiumEvent>,
}

/// Premium event that an account needs to add an app.
#[zoom_model(response)]
pub struct PremiumEvent {
    /// Display name of the event.
    pub event_name: Option<String>,
    /// ID of the event, such as `meeting.participant_qos_summary`.
    pub event: Option<String>,
}

/// Page of apps.
#[zoom_model(response)]
pub struct AppPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Apps.
    pub apps: Vec<ListedApp>,
}

/// App as a list returns it.
#[zoom_model(response)]
pub struct ListedApp {
    /// ID of the app.
    pub app_id: Option<String>,
    /// Name of the app.
    pub app_name: Option<String>,
    /// Kind of the app.
    pub app_type: Option<ListedAppType>,
    /// Use of the app: 1 if admins manage it, 2 if users have access.
    pub app_usage: Option<AppUsage>,
    /// Publication state of the app.
    pub app_status: Option<ListedAppStatus>,
    /// ID of the request.
    pub request_id: Option<String>,
    /// Number of requests.
    pub request_total_number: Option<i64>,
    /// Number of pending requests.
    pub request_pending_number: Option<i64>,
    /// Number of approved requests; only for past requests.
    pub request_approved_number: Option<i64>,
    /// Number of declined requests; only for past requests.
    pub request_declined_number: Option<i64>,
    /// Time of the latest request; only for active requests.
    pub latest_request_date_time: Option<Timestamp>,
    /// Name of the user who decided; only for past requests.
    pub reviewer_name: Option<String>,
    /// Time of the decision; only for past requests.
    pub review_date_time: Option<Timestamp>,
    /// Developer of the app: Zoom, a third party or the own account.
    pub app_developer_type: Option<AppDeveloperType>,
    /// Description of the app.
    pub app_description: Option<String>,
    /// Address of the app's icon.
    pub app_icon: Option<String>,
    /// OAuth scopes.
    pub scopes: Vec<AppScope>,
    /// Address of the app's privacy policy.
    pub app_privacy_policy_url: Option<String>,
    /// Address of the app's Marketplace page.
    pub app_directory_url: Option<String>,
    /// Address of the app's support.
    pub app_help_url: Option<String>,
    /// Time when the app was restricted.
    pub restricted_time: Option<Timestamp>,
    /// Pre-approval of the app.
    pub approval_info: Option<Approval>,
}

/// Kind of a listed app.
#[zoom_model]
pub enum ListedAppType {
    /// Zoom App.
    #[zoom(rename = "ZoomApp")]
    ZoomApp,
    /// Chatbot.
    #[zoom(rename = "ChatBotApp")]
    ChatBotApp,
    /// OAuth app.
    #[zoom(rename = "OAuthApp")]
    OAuthApp,
    /// General app.
    #[zoom(rename = "GeneralApp")]
    GeneralApp,
}

/// Publication state of a listed app.
#[zoom_model]
pub enum ListedAppStatus {
    /// Published.
    #[zoom(rename = "PUBLISHED")]
    Published,
    /// Unpublished.
    #[zoom(rename = "UNPUBLISHED")]
    Unpublished,
    /// Can be shared.
    #[zoom(rename = "SHARABLE")]
    Sharable,
}

/// Developer of an app.
#[zoom_model]
pub enum AppDeveloperType {
    /// A third party.
    #[zoom(rename = "THIRD_PARTY")]
    ThirdParty,
    /// Zoom.
    #[zoom(rename = "ZOOM")]
    Zoom,
    /// The own account.
    #[zoom(rename = "INTERNAL")]
    Internal,
}

/// OAuth scope of an app.
#[zoom_model(response)]
pub struct AppScope {
    /// Name of the scope.
    pub scope_name: Option<String>,
    /// Description of the scope.
    pub scope_description: Option<String>,
}

/// Approval of an app for the users of an account.
#[zoom_model(response)]
pub struct Approval {
    /// Users that the app is approved for: all, or certain users and groups.
    pub approved_type: Option<ApprovedType>,
    /// ID of the user who approved the app.
    pub approver_id: Option<String>,
    /// Time of the approval.
    pub approved_time: Option<Timestamp>,
    /// Whether users can add the app without an admin's approval.
    pub app_approval_closed: Option<bool>,
}

/// Users that an app is approved for.
#[zoom_model]
pub enum ApprovedType {
    /// All users of the account.
    #[zoom(rename = "forAllUser")]
    ForAllUser,
    /// Certain users and groups.
    #[zoom(rename = "forSpecificUser")]
    ForSpecificUser,
}

/// Page of API calls.
#[zoom_model(response)]
pub struct CallLogPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// API calls.
    pub call_logs: Vec<CallLog>,
}

/// API call of an app.
#[zoom_model(response)]
pub struct CallLog {
    /// Pattern of the call's URL.
    pub url_pattern: Option<String>,
    /// Time of the call, in milliseconds since the Unix epoch.
    pub time: Option<String>,
    /// HTTP status of the response.
    #[zoom(values = [200, 201, 202, 203, 204, 205, 300, 301, 302, 303, 304, 305, 306, 307, 308, 400, 401, 403, 404, 405, 406, 408, 409, 429, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511])]
    pub http_status: Option<i64>,
    /// HTTP method.
    pub method: Option<HttpMethod>,
    /// ID of the request.
    pub trace_id: Option<String>,
}

/// Page of webhook deliveries.
#[zoom_model(response)]
pub struct WebhookLogPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Deliveries.
    pub webhook_logs: Vec<WebhookLog>,
}

/// Webhook delivery, with its request and the receiver's response.
#[zoom_model(response)]
pub struct WebhookLog {
    /// Name of the event.
    pub event: Option<String>,
    /// HTTP status of the receiver's response; `-1` if Zoom failed to send the request.
    pub status: Option<i64>,
    /// Reason of the failure.
    pub failed_reason_type: Option<FailureReason>,
    /// ID of the user whose event it is.
    pub user_id: Option<String>,
    /// Address that receives the events.
    pub endpoint: Option<String>,
    /// ID of the event subscription.
    pub subscription_id: Option<String>,
    /// Headers of the request that Zoom sent.
    #[zoom(secret)]
    pub request_headers: Option<String>,
    /// Body of the request that Zoom sent.
    pub request_body: Option<String>,
    /// Headers of the receiver's response.
    pub response_headers: Option<String>,
    /// Body of the receiver's response.
    pub response_body: Option<String>,
    /// Time when Zoom logged the delivery, such as `2022-09-09T08:11:387Z`.
    pub date_time: Option<String>,
    /// Tracing ID for troubleshooting; events of one context can share it.
    pub trace_id: Option<String>,
    /// ID of the webhook request, the same in all retries.
    pub request_id: Option<String>,
    /// Number of the retry; 0 is the first delivery.
    #[zoom(rename = "retry_num", values = [0, 1, 2, 3])]
    pub retry_number: Option<i64>,
}

/// Reason why an event could not be delivered.
#[zoom_model]
pub enum FailureReason {
    /// No response in time.
    ReadTimeOut = 1,
    /// Connection refused.
    ConnectionRefused = 2,
    /// Fallback of Zoom's circuit breaker.
    CircuitBreakerFallback = 3,
    /// Timeout of Zoom's circuit breaker.
    CircuitBreakerTimeout = 4,
    /// Async error.
    AsyncError = 5,
    /// The DNS name is forbidden.
    DnsForbidden = 6,
    /// Remote error.
    RemoteError = 7,
    /// On the delegate allowlist.
    DelegateAllowlist = 8,
    /// Certificate error.
    Certificate = 9,
    /// Instant retry needed.
    InstantRetryNeeded = 10,
    /// Host name not verified.
    HostNameNotVerified = 11,
    /// TLS not verified.
    TlsNotVerified = 12,
    /// DNS timeout.
    DnsTimeout = 13,
    /// No HTTP client available.
    NoClient = 14,
    /// Resource not found.
    ResourceNotFound = 15,
    /// Too many requests.
    TooManyRequests = 16,
}

/// App that was created, with its credentials.
#[zoom_model(response)]
pub struct CreatedApp {
    /// Time of the creation.
    pub created_at: Option<Timestamp>,
    /// ID of the app.
    pub app_id: Option<String>,
    /// Name of the app.
    pub app_name: Option<String>,
    /// Kind of the app.
    pub app_type: Option<CreatedAppType>,
    /// OAuth scopes.
    pub scopes: Vec<String>,
    /// Credentials for production; only for published Meeting SDK apps.
    pub production_credentials: Option<AppCredentials>,
    /// Credentials for development.
    pub development_credentials: Option<AppCredentials>,
}

/// Kind of a created app.
#[zoom_model]
pub enum CreatedAppType {
    /// Server-to-Server OAuth.
    S2sOauth,
    /// Meeting SDK.
    MeetingSdk,
}

/// OAuth credentials of an app.
#[zoom_model(response)]
pub struct AppCredentials {
    /// OAuth client ID.
    pub client_id: Option<String>,
    /// OAuth client secret.
    #[zoom(secret)]
    pub client_secret: Option<String>,
}

/// Users and groups whose approval changed.
#[zoom_model(response)]
pub struct Preapproval {
    /// Time of the change.
    pub executed_at: Option<Timestamp>,
    /// IDs of the users.
    #[zoom(max_items = 20)]
    pub user_ids: Vec<String>,
    /// IDs of the groups.
    #[zoom(max_items = 20)]
    pub group_ids: Vec<String>,
}

/// Result of a rotation request: a new secret, or another revocation time for the old one.
#[zoom_model(one_of)]
pub enum ClientSecretRotation {
    /// A new secret was created.
    New(NewClientSecret),
    /// The revocation time of the old secret changed.
    Rescheduled(RescheduledRotation),
}

/// Secret that a new rotation created.
#[zoom_model(response)]
pub struct NewClientSecret {
    /// ID of the new secret.
    pub secret_id: String,
    /// New client secret.
    #[zoom(secret)]
    pub new_secret: String,
    /// Time when the old secret is revoked: `now` or a UTC time.
    pub revoke_old_secret_time: String,
}

/// Rotation whose revocation time changed.
#[zoom_model(response)]
pub struct RescheduledRotation {
    /// ID of the new secret.
    pub secret_id: String,
    /// Time when the old secret is revoked: `now` or a UTC time.
    pub revoke_old_secret_time: String,
}
