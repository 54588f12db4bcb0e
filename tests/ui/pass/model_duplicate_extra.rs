//! The valid form of `fail/model_duplicate_extra.rs`.

use zoom_api::model::Extra;
use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(extra)]
    pub extra: Extra,
}
