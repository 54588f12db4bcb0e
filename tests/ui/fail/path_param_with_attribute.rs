//! A path parameter has the attribute `#[query]`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>")]
pub fn delete_meeting(#[query] meeting_id: u64) -> NoContent;

fn main() {}
