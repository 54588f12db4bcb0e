//! The valid form of `fail/misspelled_rate_limit.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", rate_limit = Heavy)]
pub fn delete_meeting(meeting_id: u64) -> NoContent;
