//! The valid form of `fail/model_unknown_case.rs`.

use zoom_api::zoom_model;

#[zoom_model(rename_all = "camelCase")]
pub struct User {
    pub first_name: String,
}
