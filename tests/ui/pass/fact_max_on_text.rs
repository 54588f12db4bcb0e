//! The valid form of `fail/fact_max_on_text.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(max_length = 64)]
    pub first_name: Option<String>,
}
