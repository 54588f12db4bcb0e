//! The path is written before the HTTP method.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint("/meetings/<meeting_id>", DELETE)]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
