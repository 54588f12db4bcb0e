//! The valid form of `fail/model_variant_number_not_literal.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub enum UserType {
    Basic = 1,
    Licensed = 2,
}
