//! The valid form of `fail/lowercase_method.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(PUT, "/meetings/<meeting_id>/status")]
pub fn end_meeting(meeting_id: u64, action: String) -> NoContent;
