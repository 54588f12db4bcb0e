//! The value of `scopes` is a number.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", scopes = 5)]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
