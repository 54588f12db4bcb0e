//! The valid form of `fail/model_option_with_value.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(secret)]
    pub host_key: String,
}
