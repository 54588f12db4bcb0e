//! The valid form of `fail/error_status_as_success.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", success = 204)]
pub fn delete_meeting(meeting_id: u64) -> NoContent;
