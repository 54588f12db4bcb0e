//! The name of a path parameter is in camel case, unlike its argument.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meetingId>")]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
