//! The valid form of `fail/required_not_list_field.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub struct Number {
    pub number: String,
}
