//! The valid form of `fail/duplicate_scope.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", scopes = ["meeting:write", "meeting:write:admin"])]
pub fn delete_meeting(meeting_id: u64) -> NoContent;
