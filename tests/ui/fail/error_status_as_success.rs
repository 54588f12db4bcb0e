//! The value of `success` is an error status.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", success = 404)]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
