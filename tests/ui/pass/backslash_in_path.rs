//! The valid form of `fail/backslash_in_path.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, r"/meetings/<meeting_id>")]
pub fn delete_meeting(meeting_id: u64) -> NoContent;
