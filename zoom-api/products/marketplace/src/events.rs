//! Events of Zoom Marketplace.

use std::collections::BTreeMap;

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// Events of Zoom Marketplace.
#[zoom_event]
pub enum Event {
    AppAuthorizationRequestCreated,
    AppDeauthorized,
}

/// A user asked for permission to install an app.
#[zoom_event(
    "app.authorization_request_created",
    scopes = ["marketplace_app:read:admin", "marketplace:read:app_request:admin"],
    docs = "https://developers.zoom.us/docs/api/marketplace/events/#tag/app/POSTapp.authorization_request_created",
)]
pub struct AppAuthorizationRequestCreated {
    /// Name of the app.
    pub app_name: Option<String>,
    /// Kind of the app.
    pub app_type: Option<String>,
    /// Whether the app is published or in development.
    pub app_status: Option<AppStatus>,
    /// Description of the app.
    pub app_description: Option<String>,
    /// Web pages about the app.
    pub app_link: Option<AppLink>,
    /// Data that the app can view and manage.
    pub app_permissions: BTreeMap<String, serde_json::Value>,
    /// Requirements for installing the app.
    pub install_requirements: Option<InstallRequirements>,
    /// OAuth scopes of the app.
    pub app_scopes: Vec<String>,
    /// Name of the user who asks.
    pub requester_name: Option<String>,
    /// Department of the user who asks.
    pub requester_department: Option<String>,
    /// Groups of the user who asks.
    pub requester_user_groups: Vec<String>,
    /// Why the user asks for the app.
    pub request_reason: Option<String>,
}

/// A user or an account administrator uninstalled the app or withdrew its authorization.
///
/// Sent to the app's deauthorization URL. The timestamp is in the payload, not beside it.
#[zoom_event(
    "app_deauthorized",
    docs = "https://developers.zoom.us/docs/api/marketplace/events/#tag/app_deauthorized/POSTapp_deauthorized"
)]
pub struct AppDeauthorized {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Account of the user.
    pub account_id: Option<String>,
    /// Client ID of the app.
    pub client_id: Option<String>,
    /// When the user uninstalled the app (UTC).
    pub deauthorization_time: Option<Timestamp>,
    /// Unique ID of this deauthorization.
    pub signature: Option<String>,
    /// Timestamp of the event.
    pub event_ts: Option<String>,
}

/// Whether the app is published or in development.
#[zoom_model]
pub enum AppStatus {
    /// Published.
    Published,
    /// In development.
    Development,
}

/// Links to web pages about the app.
#[zoom_model]
pub struct AppLink {
    /// URL of the documentation.
    #[zoom(format = "url")]
    pub developer_documentation: Option<String>,
    /// URL of the privacy policy.
    #[zoom(format = "url")]
    pub developer_privacy_policy: Option<String>,
    /// URL of the support.
    #[zoom(format = "url")]
    pub developer_support: Option<String>,
    /// URL of the terms of use.
    #[zoom(format = "url")]
    pub developer_terms_of_use: Option<String>,
}

/// Requirements for installing the app.
#[zoom_model]
pub struct InstallRequirements {
    /// Minimum version of the client.
    pub min_client: Option<String>,
    /// Role that a user needs to install the app.
    pub user_role: Option<String>,
    /// Accounts that can install the app.
    pub account_eligibility: Option<AccountEligibility>,
}

/// Accounts that can install the app.
#[zoom_model]
pub struct AccountEligibility {
    /// Premium events that the account needs.
    pub premium_events: Vec<String>,
    /// Kinds of accounts, such as `Pro` or `Education`.
    pub account_types: Vec<String>,
}
