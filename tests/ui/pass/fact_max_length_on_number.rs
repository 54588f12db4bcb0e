//! The valid form of `fail/fact_max_length_on_number.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(max = 64)]
    pub age: u32,
}
