//! Denies pending registrants of a meeting.
//!
//! Without credentials it starts an in-process mock server and prints every step:
//!
//! ```sh
//! cargo run --example registrants
//! ```
//!
//! With the credentials of a server-to-server app in the environment it calls Zoom, and denies two registrants of the given meeting:
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

/// A meeting of the mock server's account.
const DEMO_MEETING: u64 = 85746065;

/// A meeting that does not exist.
const NO_MEETING: u64 = 99999999999;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    match live_client()? {
        Some(client) => {
            let meeting =
                env::args().nth(1).ok_or("missing meeting ID: cargo run --example registrants -- 85746065")?;
            deny_two(&client, meeting.parse()?).await
        }
        None => demonstrate().await,
    }
}

/// Returns a client of Zoom if the environment contains the credentials of an app.
fn live_client() -> zoom_api::Result<Option<Client>> {
    let credential = |name| env::var(name).ok().filter(|value| !value.is_empty());
    let credentials = (credential("ZOOM_ACCOUNT_ID"), credential("ZOOM_CLIENT_ID"), credential("ZOOM_CLIENT_SECRET"));
    let (Some(account), Some(id), Some(secret)) = credentials else { return Ok(None) };
    println!("calling Zoom as the app in ZOOM_CLIENT_ID\n");
    Client::builder().server_to_server(account, id, secret).build().map(Some)
}

/// Denies registrants on the mock server, and prints the request.
async fn demonstrate() -> Result<(), Box<dyn Error>> {
    let zoom = MockZoom::start().await?;
    println!("no credentials in the environment: started a mock server at {}\n", zoom.base_url());
    let client = zoom.client()?;

    deny_two(&client, DEMO_MEETING.into()).await?;
    if let Some(request) = zoom.requests().iter().find(|request| request.method == "PUT") {
        println!("\nrequest body:\n{}", indented(&String::from_utf8_lossy(&request.body)));
    }

    println!("denying registrants of a meeting that does not exist");
    let call = update_registrant_status(NO_MEETING, RegistrantAction::Deny);
    if let Err(error) = client.send(call).await {
        explain(&error);
    }
    Ok(())
}

/// Denies the first two pending registrants, and prints the list before and after.
async fn deny_two(client: &Client, meeting: MeetingId) -> Result<(), Box<dyn Error>> {
    let waiting = pending(client, meeting).await?;
    show(&format!("pending for meeting {meeting}"), &waiting);

    let denied: Vec<RegistrantRef> = waiting.iter().take(2).filter_map(reference).collect();
    println!("\ndenying {} of them", denied.len());
    let output = client.send(update_registrant_status(meeting, RegistrantAction::Deny).registrants(denied)).await?;
    println!("204: {output:?}\n");

    show("still pending", &pending(client, meeting).await?);
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

/// Prints the named error of the endpoint and the whole error.
fn explain(error: &zoom_api::Error) {
    match error.case::<UpdateRegistrantStatus>() {
        Some(UpdateRegistrantStatusError::MeetingNotFound) => println!("  the meeting does not exist"),
        Some(case) => println!("  Zoom rejected the call: {case:?}"),
        None => println!("  the call failed"),
    }
    println!("  {error}");
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("  {line}\n")).collect()
}
