//! Twin of `fail/model_name_twice.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    pub status: String,
    #[zoom(rename = "state")]
    pub region: String,
}
