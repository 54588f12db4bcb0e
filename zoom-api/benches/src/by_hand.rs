//! The calls as a program writes them that has `reqwest` and nothing else.

use std::time::Duration;

use reqwest::multipart::Form;
use reqwest::{Client, RequestBuilder};

use crate::seed::{MEETING, OCCURRENCE, Person, TOKEN};

/// A client with the time limit that zoom-api's has.
pub fn client() -> Client {
    // Another job of this program may have set it.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().no_proxy().timeout(Duration::from_secs(60)).build().expect("reqwest starts")
}

/// The seed's request, as the seed has it.
pub fn multipart(client: &Client, base: &str, people: &[Person]) -> RequestBuilder {
    let people = serde_json::to_string(people).expect("people are JSON");
    put(client, base).multipart(Form::new().text("action", "deny").text("registrants", people))
}

/// The fields of the request in JSON.
#[derive(serde::Serialize)]
struct Update<'a> {
    action: &'a str,
    registrants: &'a [Person],
}

/// The seed's request, as newer documentation has it.
pub fn json(client: &Client, base: &str, people: &[Person]) -> RequestBuilder {
    put(client, base).json(&Update { action: "deny", registrants: people })
}

fn put(client: &Client, base: &str) -> RequestBuilder {
    client
        .put(format!("{base}/meetings/{MEETING}/registrants/status"))
        .query(&[("occurrence_id", OCCURRENCE)])
        .bearer_auth(TOKEN)
}
