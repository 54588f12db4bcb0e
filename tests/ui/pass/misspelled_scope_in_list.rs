//! The valid form of `rustc/misspelled_scope_in_list.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>",
    scopes = ["meeting:update:registrant_status", "meeting:update:registrant_status:admin"]
)]
pub fn delete_meeting(meeting_id: u64) -> NoContent;
