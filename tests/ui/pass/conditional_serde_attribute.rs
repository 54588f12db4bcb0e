//! The valid form of `fail/conditional_serde_attribute.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(rename = "type")]
    pub kind: String,
}
