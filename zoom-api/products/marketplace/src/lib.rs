//! Zoom App Marketplace: apps, event subscriptions, deep links, entitlements and manifests.

pub mod app_requests;
pub mod apps;
pub mod custom_fields;
pub mod deeplinks;
pub mod entitlements;
pub mod event_subscriptions;
pub mod events;
pub mod manifests;
pub mod notifications;
pub mod user_apps;

use zoom_api::zoom_model;

/// Publication state of an app.
#[zoom_model]
pub enum AppStatus {
    /// Published.
    #[zoom(rename = "PUBLISHED")]
    Published,
    /// Unpublished.
    #[zoom(rename = "UNPUBLISHED")]
    Unpublished,
}

/// Kind of an app.
#[zoom_model]
pub enum AppType {
    /// Zoom App.
    #[zoom(rename = "ZoomApp")]
    ZoomApp,
    /// Chatbot.
    #[zoom(rename = "ChatBotApp")]
    ChatBotApp,
    /// OAuth app.
    #[zoom(rename = "OAuthApp")]
    OAuthApp,
}

/// Use of an app.
#[zoom_model]
pub enum AppUsage {
    /// Admins manage the app.
    ManagedByAdmins = 1,
    /// Users have the app.
    UsedByUsers = 2,
}

/// State of a request for an app.
#[zoom_model]
pub enum RequestStatus {
    /// Pending.
    Pending,
    /// Approved.
    Approved,
    /// Rejected.
    Rejected,
}
