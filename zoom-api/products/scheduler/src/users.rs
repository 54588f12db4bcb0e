//! Scheduling profiles of users.

use zoom_api::{zoom_endpoint, zoom_model};

/// Returns the scheduling profile of a user.
#[zoom_endpoint(
    GET, "/scheduler/users/<user_id>",
    scopes = ["scheduler:read", "scheduler:read:admin", "scheduler:read:user", "scheduler:read:user:admin"],
    rate_limit = Light,
    operation = "get_user",
    docs = "https://developers.zoom.us/docs/api/scheduler/#tag/users/GET/scheduler/users/%7BuserId%7D",
    errors(
        /// An argument is invalid.
        400/400 => InvalidArgument,
        /// The access token is not valid for this user.
        401/401 => Unauthorized,
        /// The user does not exist.
        404/404 => NotFound,
        /// Zoom failed to process the request.
        500/500 => InternalError,
    )
)]
pub fn get_user(
    /// ID of the user, or `me`.
    user_id: String,
) -> User;

/// Scheduling profile of a user.
#[zoom_model(response)]
pub struct User {
    /// Last part of the URL of the scheduling page.
    pub slug: Option<String>,
    /// URL of the page to book an event.
    pub scheduling_url: Option<String>,
    /// Name to display.
    pub display_name: Option<String>,
    /// Avatar of the user, in Base64.
    pub picture: Option<String>,
    /// Logo of the user's company.
    pub logo: Option<String>,
    /// Time zone in which the user sees times, as IANA identifier.
    pub time_zone: Option<String>,
}
