//! The path is a constant.

use zoom_api::{NoContent, zoom_endpoint};

const PATH: &str = "/users";

#[zoom_endpoint(GET, PATH)]
pub fn list_users() -> NoContent;

fn main() {}
