//! The valid form of `fail/error_name_not_identifier.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", errors(404 => NotFound))]
pub fn delete_meeting(meeting_id: u64) -> NoContent;
