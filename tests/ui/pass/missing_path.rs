//! The valid form of `fail/missing_path.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings")]
pub fn delete_meetings() -> NoContent;
