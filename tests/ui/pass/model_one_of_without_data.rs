//! The valid form of `fail/model_one_of_without_data.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    pub id: String,
}

#[zoom_model(one_of)]
pub enum Member {
    User(User),
}
