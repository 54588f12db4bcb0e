//! A daily limit is zero.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users/<user_id>/meetings", json, daily_limit(0 meetings per user_id))]
pub fn create_meeting(user_id: String, topic: String) -> NoContent;

fn main() {}
