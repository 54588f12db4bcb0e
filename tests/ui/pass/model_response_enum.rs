//! The valid form of `fail/model_response_enum.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub enum Kind {
    Basic,
}
