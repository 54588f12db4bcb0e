//! The option `daily_limit` has invalid syntax.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users/<user_id>/meetings", json, daily_limit = 100)]
pub fn create_meeting(user_id: String, topic: String) -> NoContent;

fn main() {}
