//! The valid form of `rustc/error_of_case.rs`.

use zoom_api::{Error, NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/users/<user_id>", errors(
    /// The user does not exist.
    404/1001 => UserNotFound,
))]
pub fn delete_user(user_id: String) -> NoContent;

pub fn is_missing(error: &Error) -> bool {
    error.case::<DeleteUser>() == Some(DeleteUserError::UserNotFound)
}
