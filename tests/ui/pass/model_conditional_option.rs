//! The valid form of `fail/model_conditional_option.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(rename = "type")]
    #[cfg_attr(test, doc = "The type.")]
    pub kind: String,
}
