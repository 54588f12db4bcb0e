//! The name of an argument in a daily limit is misspelled.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users/<user_id>/meetings", json, daily_limit(100 meetings per usr_id))]
pub fn create_meeting(user_id: String, topic: String) -> NoContent;

fn main() {}
