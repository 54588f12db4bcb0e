//! The status of an error is a success status.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", errors(204 => Gone))]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
