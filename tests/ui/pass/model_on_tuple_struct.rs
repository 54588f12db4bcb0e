//! The valid form of `fail/model_on_tuple_struct.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    pub id: String,
}
