//! The valid form of `fail/form_without_fields.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(PUT, "/meetings/<meeting_id>/livestream")]
pub fn start_livestream(meeting_id: u64) -> NoContent;
