//! The valid form of `fail/invalid_error_entries.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", errors(404 => NotFound, 400 => NotHost))]
pub fn delete_meeting(meeting_id: u64) -> NoContent;
