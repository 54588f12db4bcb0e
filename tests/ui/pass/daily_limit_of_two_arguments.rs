//! The valid form of `fail/daily_limit_of_two_arguments.rs`.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

#[zoom_model]
pub struct Registrant {
    pub id: Option<String>,
    pub email: Option<String>,
}

#[zoom_endpoint(PUT, "/meetings/<meeting_id>/registrants/status", json, daily_limit(10 changes per meeting_id, registrants.id | registrants.email))]
pub fn update_status(meeting_id: u64, registrants: Vec<Registrant>) -> NoContent;
