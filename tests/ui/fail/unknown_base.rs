//! The base does not exist.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", base = mars)]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
