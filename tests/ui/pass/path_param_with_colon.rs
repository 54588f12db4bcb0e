//! The valid form of `fail/path_param_with_colon.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>")]
pub fn delete_meeting(meeting_id: u64) -> NoContent;
