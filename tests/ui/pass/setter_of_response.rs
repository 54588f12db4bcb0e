//! The valid form of `rustc/setter_of_response.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    pub name: Option<String>,
}

pub fn rename(user: User) -> User {
    user.name("Jill")
}
