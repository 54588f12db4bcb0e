//! The valid form of `fail/model_on_union.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub struct Id {
    pub number: u64,
    pub other: u32,
}
