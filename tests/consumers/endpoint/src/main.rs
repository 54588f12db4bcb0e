//! Declares endpoints of its own in the shortest form, and calls them on the mock server.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

use std::error::Error;

use zoom_api::{NoContent, zoom_endpoint};
use zoom_mock::MockZoom;

/// Approves, cancels or denies all registrants of a meeting.
#[zoom_endpoint(PUT, "/meetings/<meeting_id>/registrants/status", form, scopes = "meeting:write")]
pub fn deny_everybody(meeting_id: u64, action: String) -> NoContent;

/// Ends a meeting for everybody.
#[zoom_endpoint(PUT, "/meetings/<meeting_id>/status", scopes = "meeting:write", errors(404/3001 => MeetingNotFound))]
pub fn end_meeting(meeting_id: u64, action: String) -> NoContent;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let zoom = MockZoom::start().await?;
    zoom.on::<DenyEverybody>().no_content();
    zoom.on::<EndMeeting>().fail(EndMeetingError::MeetingNotFound);
    let client = zoom.client()?;
    let output = client.send(deny_everybody(85746065_u64, "deny")).await?;
    let error = client.send(end_meeting(1_u64, "end")).await.expect_err("the mock rejects the call");
    println!("{output:?}, and named: {:?}", error.case::<EndMeeting>());
    Ok(())
}
