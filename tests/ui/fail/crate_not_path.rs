//! The value of `crate` is not a path.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", crate = 5)]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
