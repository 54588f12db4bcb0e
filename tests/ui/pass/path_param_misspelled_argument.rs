//! The valid form of `fail/path_param_misspelled_argument.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/pages/<page_id>")]
pub fn get_page(page_id: u64) -> NoContent;
