//! The valid form of `fail/daily_limit_without_per.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users/<user_id>/meetings", json, daily_limit(100 meetings per user_id, topic))]
pub fn create_meeting(user_id: String, topic: String) -> NoContent;
