//! The valid form of `fail/required_not_list.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/numbers")]
pub fn delete_number(number: String) -> NoContent;
