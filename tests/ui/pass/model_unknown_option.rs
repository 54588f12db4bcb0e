//! The valid form of `fail/model_unknown_option.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(rename = "type")]
    pub kind: u32,
}
