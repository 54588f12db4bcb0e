//! The valid form of `fail/conditional_argument_attribute.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(
    #[query]
    #[cfg_attr(test, doc = "The name.")]
    name: Option<String>,
) -> NoContent;
