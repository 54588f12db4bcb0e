//! The valid form of `fail/model_alias_not_string.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub enum State {
    #[zoom(alias = "Cancelled")]
    Canceled,
}
