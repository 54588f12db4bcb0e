//! The error of an endpoint is named instead of its request type.

use zoom_api::{Error, NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/users/<user_id>", errors(
    /// The user does not exist.
    404/1001 => UserNotFound,
))]
pub fn delete_user(user_id: String) -> NoContent;

pub fn is_missing(error: &Error) -> bool {
    error.case::<DeleteUserError>().is_some()
}

fn main() {}
