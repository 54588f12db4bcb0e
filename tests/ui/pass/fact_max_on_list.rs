//! The valid form of `fail/fact_max_on_list.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(max_items = 30)]
    pub tags: Vec<String>,
}
