//! A daily limit counts by an argument that does not exist.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users/<user_id>/meetings", json, daily_limit(100 meetings per usr_id))]
pub fn create_meeting(user_id: String, topic: String) -> NoContent;

fn main() {}
