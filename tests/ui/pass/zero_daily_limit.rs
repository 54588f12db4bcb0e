//! The valid form of `fail/zero_daily_limit.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users/<user_id>/meetings", json, daily_limit(1 meetings per user_id))]
pub fn create_meeting(user_id: String, topic: String) -> NoContent;
