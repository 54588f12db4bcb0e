//! The valid form of `fail/model_duplicate_name.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    pub status: String,
    #[zoom(rename = "state")]
    pub region: String,
}
