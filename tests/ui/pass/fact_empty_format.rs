//! The valid form of `fail/fact_empty_format.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(format = "email")]
    pub email: String,
}
