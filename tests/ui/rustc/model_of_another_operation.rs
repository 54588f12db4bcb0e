//! The model of another operation is passed.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

#[zoom_model]
pub struct Registrant {
    pub id: String,
}

#[zoom_model]
pub struct RegistrantRef {
    pub id: String,
}

#[zoom_endpoint(PUT, "/meetings/<meeting_id>/registrants/status")]
pub fn update_status(meeting_id: u64, registrants: Vec<RegistrantRef>) -> NoContent;

pub fn call(registrants: Vec<Registrant>) -> UpdateStatus {
    update_status(85746065, registrants)
}

fn main() {}
