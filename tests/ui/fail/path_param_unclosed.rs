//! The closing bracket of a path parameter is missing.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id")]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
