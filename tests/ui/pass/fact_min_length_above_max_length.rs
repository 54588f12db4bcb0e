//! The valid form of `fail/fact_min_length_above_max_length.rs`.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(min_length = 4, max_length = 8)]
    pub passcode: String,
}
