//! The valid form of `fail/model_extra_with_options.rs`.

use zoom_api::model::Extra;
use zoom_api::zoom_model;

#[zoom_model(response)]
pub struct User {
    pub id: String,
    #[zoom(extra)]
    pub others: Extra,
}
