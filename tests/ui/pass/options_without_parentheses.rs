//! The valid form of `fail/options_without_parentheses.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(rename = "type")]
    pub kind: u8,
}
