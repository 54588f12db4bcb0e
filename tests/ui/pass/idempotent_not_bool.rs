//! The valid form of `fail/idempotent_not_bool.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", idempotent = true)]
pub fn delete_meeting(meeting_id: u64) -> NoContent;
