//! Lint attributes silence the warnings of a declaration.

#![deny(deprecated)]

use zoom_api::{NoContent, zoom_endpoint, zoom_event};

#[allow(deprecated)]
#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", scopes = "meeting:wirte")]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>/status", scopes = "Meeting:Write")]
#[allow(deprecated)]
pub fn delete_meeting_status(meeting_id: u64) -> NoContent;

#[allow(deprecated)]
#[zoom_event("meeting.started", scopes = "meeting:raed")]
pub struct MeetingStarted {
    pub account_id: String,
}

#[allow(deprecated)]
#[zoom_endpoint(GET, "/users", operation = "users")]
pub fn list_users() -> NoContent;

#[expect(deprecated)]
#[zoom_endpoint(GET, "/users/me", scopes = "user:raed", docs = "https://developers.zoom.us/docs/api/users/")]
pub fn get_user() -> NoContent;
