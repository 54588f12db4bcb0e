//! The valid form of `fail/unknown_base.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", base = scim)]
pub fn delete_meeting(meeting_id: u64) -> NoContent;
