//! Two error entries have invalid syntax.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", errors(NotFound => 404, 400 NotHost))]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
