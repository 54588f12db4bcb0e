//! The valid form of `fail/success_status_as_error.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", errors(410 => Gone))]
pub fn delete_meeting(meeting_id: u64) -> NoContent;
