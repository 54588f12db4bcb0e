//! The valid form of `fail/unknown_error_status.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", errors(404 => Lost))]
pub fn delete_meeting(meeting_id: u64) -> NoContent;
