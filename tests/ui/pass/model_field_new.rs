//! The valid form of `fail/model_field_new.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub struct Password {
    #[zoom(rename = "new")]
    pub new_password: Option<String>,
}
