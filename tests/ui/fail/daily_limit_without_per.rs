//! A daily limit does not name the arguments by which it counts.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users/<user_id>/meetings", json, daily_limit(100 meetings))]
pub fn create_meeting(user_id: String, topic: String) -> NoContent;

fn main() {}
