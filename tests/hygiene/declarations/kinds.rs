//! Every kind of declaration, with every option and all optional commas.

use ::std::option::Option;
use ::std::string::String;
use ::std::vec::Vec;
use ::zoom::{zoom_endpoint, zoom_model, FilePart, NoContent};

/// A page.
#[zoom_model(crate = ::zoom)]
pub struct Users {
    /// The token of the next page.
    pub next_page_token: Option<String>,
    /// The users.
    pub users: Vec<User>,
}

/// A user.
#[zoom_model(crate = ::zoom)]
pub struct User {
    /// The ID.
    pub id: String,
    /// The kind.
    pub kind: Option<Kind>,
}

/// A kind.
#[zoom_model(crate = ::zoom)]
pub enum Kind {
    /// A person.
    Person,
    /// A room.
    Room,
}

/// Lists users.
#[zoom_endpoint(
    GET, "/users",
    scopes = ["user:read", "user:read:admin",],
    rate_limit = Medium,
    success = 200,
    idempotent = true,
    paged = users,
    base = scim,
    crate = ::zoom,
    errors(
        /// No user exists.
        404 => NoUsers,
        400/300 => NotAllowed,
        _/1001 => NotAllowed,
    ),
)]
pub fn list_users(
    next_page_token: Option<String>,
    #[query(csv)] kinds: Vec<Kind>,
    #[query(rename = "status")] state: Vec<String>,
    #[header("X-Zoom")] zoom: Option<String>,
) -> Users;

/// Adds a user.
#[zoom_endpoint(POST, "/users", success = 201, crate = ::zoom)]
pub fn add_user(#[body] user: User, #[query] mail: Option<bool>) -> User;

/// Sends a form.
#[zoom_endpoint(POST, "/form", urlencoded, crate = "::zoom")]
pub fn send_form(#[field(rename = "grant_type")] grant: String, more: Option<Vec<String>>) -> NoContent;

/// Sends a picture.
#[zoom_endpoint(POST, "/picture", form, crate = ::zoom)]
pub fn send_picture(
    pic_file: FilePart,
    more: Vec<FilePart>,
    other: Option<FilePart>,
    name: Option<String>,
) -> NoContent;

/// Sends bytes.
#[zoom_endpoint(PUT, "/bytes", bytes, crate = ::zoom)]
pub fn send_bytes(#[body] content: Vec<u8>) -> NoContent;

#[zoom_endpoint(DELETE, "/", crate = ::zoom)]
fn delete_all() -> NoContent;

/// Deletes some, with a body.
#[zoom_endpoint(DELETE, r"/some", json, crate = ::zoom)]
pub(crate) fn delete_some(ids: Vec<String>) -> NoContent;

/// Calls private endpoints.
pub fn calls() {
    let _ = (delete_all(), delete_some([]));
    let _ = (list_users().zoom(""), send_form("").more([]), send_bytes([]));
}

/// A type that shares its name with a date.
#[zoom_model(crate = ::zoom)]
pub enum Date {
    /// The day before this one.
    Yesterday,
    /// This one.
    Today,
}

/// Lists users of a range with that type.
#[zoom_endpoint(GET, "/days", paged = users, crate = ::zoom)]
pub fn list_days(from: Date, #[query(rename = "to")] until: Option<Date>, next_page_token: Option<String>) -> Users;

/// A model without fields.
#[zoom_model(response, crate = ::zoom)]
pub struct Empty {}

/// A model whose only field keeps everything.
#[zoom_model(crate = ::zoom)]
pub struct Anything {
    /// All fields.
    #[zoom(extra)]
    pub all: ::zoom::model::Extra,
}

/// A model whose only field is not compiled.
#[zoom_model(response, crate = ::zoom)]
pub struct Nothing {
    /// Is not compiled.
    #[cfg(miri)]
    pub never: Option<String>,
}
