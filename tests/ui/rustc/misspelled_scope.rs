//! A scope contains a misspelling of a known word. It is a warning, since Zoom adds scopes.

#![deny(deprecated)]

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", scopes = "meeting:wirte")]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
