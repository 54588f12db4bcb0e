//! An endpoint that `zoom-api` does not have, in the shortest form there is.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

use std::error::Error;

use zoom_api::{NoContent, zoom_endpoint};
use zoom_mock::MockZoom;

/// Approves, cancels or denies registrants, as this crate sees it.
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
    let answer = client.send(deny_everybody(85746065_u64, "deny")).await?;
    let error = client.send(end_meeting(1_u64, "end")).await.expect_err("the mock was told to refuse");
    println!("{answer:?}, and named: {:?}", error.case::<EndMeeting>());
    Ok(())
}
