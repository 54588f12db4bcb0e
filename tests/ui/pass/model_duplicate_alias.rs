//! The valid form of `fail/model_duplicate_alias.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub enum State {
    Ended,
    #[zoom(rename = "Finished", alias = "finished")]
    Finished,
}
