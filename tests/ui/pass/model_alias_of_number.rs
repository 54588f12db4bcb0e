//! The valid form of `fail/model_alias_of_number.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub enum Kind {
    #[zoom(alias = "one")]
    Instant,
}
