//! The valid form of `fail/fact_duplicate.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(max_length = 32)]
    pub first_name: String,
}
