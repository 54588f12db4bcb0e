//! The rate limit is misspelled.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", rate_limit = Hevy)]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
