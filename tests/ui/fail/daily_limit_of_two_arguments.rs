//! The alternatives of a daily limit are fields of different arguments.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

#[zoom_model]
pub struct Registrant {
    pub id: Option<String>,
    pub email: Option<String>,
}

#[zoom_endpoint(PUT, "/meetings/<meeting_id>/registrants/status", json, daily_limit(10 changes per registrants.id | meeting_id))]
pub fn update_status(meeting_id: u64, registrants: Vec<Registrant>) -> NoContent;

fn main() {}
