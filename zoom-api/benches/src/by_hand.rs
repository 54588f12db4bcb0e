//! The calls written by hand with `reqwest`.

use std::time::Duration;

use reqwest::multipart::Form;
use reqwest::{Client, RequestBuilder};

use crate::seed::{MEETING, OCCURRENCE, Person, TOKEN};

/// Returns a client with the timeout of zoom-api.
pub fn client() -> Client {
    // Another job of this program may have installed it.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().no_proxy().timeout(Duration::from_secs(60)).build().expect("reqwest starts")
}

/// The seed's request as a form.
pub fn multipart(client: &Client, base: &str, people: &[Person]) -> RequestBuilder {
    let people = serde_json::to_string(people).expect("people are JSON");
    put(client, base).multipart(Form::new().text("action", "deny").text("registrants", people))
}

/// The fields of the JSON request.
#[derive(serde::Serialize)]
struct Update<'a> {
    action: &'a str,
    registrants: &'a [Person],
}

/// The seed's request as JSON.
pub fn json(client: &Client, base: &str, people: &[Person]) -> RequestBuilder {
    put(client, base).json(&Update { action: "deny", registrants: people })
}

fn put(client: &Client, base: &str) -> RequestBuilder {
    client
        .put(format!("{base}/meetings/{MEETING}/registrants/status"))
        .query(&[("occurrence_id", OCCURRENCE)])
        .bearer_auth(TOKEN)
}
