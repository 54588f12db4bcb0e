//! A setter is called on a model that only responses contain.

use zoom_api::zoom_model;

#[zoom_model(response)]
pub struct User {
    pub name: Option<String>,
}

pub fn rename(user: User) -> User {
    user.name("Jill")
}

fn main() {}
