//! Denies the registrants of a meeting that wait for the host.
//!
//! Without arguments it starts a Zoom of its own, inside this process, and shows every step:
//!
//! ```sh
//! cargo run --example registrants
//! ```
//!
//! With the credentials of a server-to-server app in the environment it talks to Zoom itself, and denies two registrants of the meeting
//! you name:
//!
//! ```sh
//! export ZOOM_ACCOUNT_ID=… ZOOM_CLIENT_ID=… ZOOM_CLIENT_SECRET=…
//! cargo run --example registrants -- 85746065
//! ```

use std::env;
use std::error::Error;

use zoom_api::Client;
use zoom_api::meetings::registrants::{
    Registrant, RegistrantAction, RegistrantRef, RegistrantStatus, UpdateRegistrantStatus, UpdateRegistrantStatusError,
    list_registrants, update_registrant_status,
};
use zoom_api::types::MeetingId;
use zoom_mock::MockZoom;

/// A meeting of the embedded Zoom's account.
const DEMO_MEETING: u64 = 85746065;

/// A meeting that nobody has.
const NO_MEETING: u64 = 99999999999;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    match live_client()? {
        Some(client) => {
            let meeting = env::args().nth(1).ok_or("name a meeting: cargo run --example registrants -- 85746065")?;
            deny_two(&client, meeting.parse()?).await
        }
        None => demonstrate().await,
    }
}

/// A client of Zoom itself, when the environment has the credentials of an app.
fn live_client() -> zoom_api::Result<Option<Client>> {
    let credential = |name| env::var(name).ok().filter(|value| !value.is_empty());
    let credentials = (credential("ZOOM_ACCOUNT_ID"), credential("ZOOM_CLIENT_ID"), credential("ZOOM_CLIENT_SECRET"));
    let (Some(account), Some(id), Some(secret)) = credentials else { return Ok(None) };
    println!("talking to Zoom as the app in ZOOM_CLIENT_ID\n");
    Client::builder().server_to_server(account, id, secret).build().map(Some)
}

/// The same against an embedded Zoom, with a look at what went over the wire.
async fn demonstrate() -> Result<(), Box<dyn Error>> {
    let zoom = MockZoom::start().await?;
    println!("no credentials in the environment: an embedded Zoom listens at {}\n", zoom.base_url());
    let client = zoom.client()?;

    deny_two(&client, DEMO_MEETING.into()).await?;
    if let Some(request) = zoom.requests().iter().find(|request| request.method == "PUT") {
        println!("\nwhat was sent:\n{}", indented(&String::from_utf8_lossy(&request.body)));
    }

    println!("denying somebody of a meeting that does not exist");
    let call = update_registrant_status(NO_MEETING, RegistrantAction::Deny);
    if let Err(error) = client.send(call).await {
        explain(&error);
    }
    Ok(())
}

/// Denies the first two registrants that wait, and shows the list before and after.
async fn deny_two(client: &Client, meeting: MeetingId) -> Result<(), Box<dyn Error>> {
    let waiting = pending(client, meeting).await?;
    show(&format!("waiting for meeting {meeting}"), &waiting);

    let denied: Vec<RegistrantRef> = waiting.iter().take(2).filter_map(reference).collect();
    println!("\ndenying {} of them", denied.len());
    let answer = client.send(update_registrant_status(meeting, RegistrantAction::Deny).registrants(denied)).await?;
    println!("204: {answer:?}\n");

    show("still waiting", &pending(client, meeting).await?);
    Ok(())
}

async fn pending(client: &Client, meeting: MeetingId) -> zoom_api::Result<Vec<Registrant>> {
    let mut items = client.items(list_registrants(meeting).status(RegistrantStatus::Pending));
    let mut found = Vec::new();
    while let Some(registrant) = items.next().await {
        found.push(registrant?);
    }
    Ok(found)
}

fn reference(registrant: &Registrant) -> Option<RegistrantRef> {
    Some(RegistrantRef::new().id(registrant.id.clone()?).email(&registrant.email))
}

fn show(title: &str, registrants: &[Registrant]) {
    println!("{title}: {}", registrants.len());
    for registrant in registrants {
        let last_name = registrant.last_name.as_deref().unwrap_or_default();
        println!("  {} {last_name} <{}>", registrant.first_name, registrant.email);
    }
}

/// An endpoint's errors have names; the rest of the error is there too.
fn explain(error: &zoom_api::Error) {
    match error.case::<UpdateRegistrantStatus>() {
        Some(UpdateRegistrantStatusError::MeetingNotFound) => println!("  there is no such meeting"),
        Some(case) => println!("  Zoom refused: {case:?}"),
        None => println!("  the call failed"),
    }
    println!("  {error}");
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("  {line}\n")).collect()
}
