//! The valid form of `fail/model_generic.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub struct Page {
    pub items: Vec<String>,
}
