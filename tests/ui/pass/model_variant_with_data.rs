//! The valid form of `fail/model_variant_with_data.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub enum Member {
    Id,
    Email,
}
