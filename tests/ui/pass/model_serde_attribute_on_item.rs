//! The valid form of `fail/model_serde_attribute_on_item.rs`.

use zoom_api::zoom_model;

#[zoom_model(rename_all = "camelCase")]
pub struct User {
    pub first_name: String,
}
