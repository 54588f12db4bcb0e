//! Notifications of apps in the Zoom Activity Center.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Sends an app's notification to the Zoom Activity Center.
///
/// Requires an OAuth 2.0 app.
#[zoom_endpoint(
    POST, "/app/notifications", json,
    scopes = ["app:notification:read", "app:notification:write", "marketplace:write:notifications"],
    rate_limit = Medium,
    success = 202,
    operation = "Sendappnotifications",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/POST/app/notifications",
    errors(
        /// The message, its text or the user ID is invalid.
        400/400 => InvalidParameter,
        /// The access token is invalid, has expired or lacks the scope.
        401/124 => InvalidAccessToken,
        /// The user has not permitted access, or the app or the account does not support notifications.
        403/403 => NotificationsNotAllowed,
        /// The notification could not be sent.
        500/500 => NotificationNotSent,
    )
)]
pub fn send_notification(
    /// ID that the app chose for the notification.
    notification_id: Option<String>,
    /// Text of the notification.
    message: Option<Message>,
    /// ID of the user who receives the notification.
    user_id: Option<String>,
) -> NoContent;

/// Text of a notification.
#[zoom_model]
pub struct Message {
    /// Text of the notification.
    pub text: Option<String>,
}
