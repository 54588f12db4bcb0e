//! The valid form of `fail/crate_not_path.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", crate = zoom_api)]
pub fn delete_meeting(meeting_id: u64) -> NoContent;
