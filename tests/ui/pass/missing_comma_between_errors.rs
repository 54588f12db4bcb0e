//! The valid form of `fail/missing_comma_between_errors.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users", errors(404 => UserNotFound, 429 => TooManyRequests))]
pub fn list_users() -> NoContent;
