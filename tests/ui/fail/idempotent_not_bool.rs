//! The value of `idempotent` is not a boolean.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", idempotent = maybe)]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
