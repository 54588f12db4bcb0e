//! The valid form of `rustc/misspelled_scope.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", scopes = "meeting:write")]
pub fn delete_meeting(meeting_id: u64) -> NoContent;
