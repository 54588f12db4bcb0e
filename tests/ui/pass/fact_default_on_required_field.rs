//! The valid form of `fail/fact_default_on_required_field.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(default = 1)]
    pub kind: Option<u32>,
}
