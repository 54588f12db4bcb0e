//! Sends the seed's request to a server in another process and reads the response.

use reqwest::{Client, RequestBuilder};
use zoom_api::meetings::registrants::UpdateRegistrantStatus;

use crate::job::{Job, runtime};
use crate::measure::Repetitions;
use crate::report::{Goal, Limit, Row, table};
use crate::seed::{Person, TOKEN, endpoint, people};
use crate::server::Server;
use crate::{Outcome, by_hand};

const REPETITIONS: Repetitions = Repetitions { counted: 200, timed: 2_000 };

pub fn section() -> Outcome {
    let server = Server::start()?;
    let form = [
        Row::by_hand("reqwest, multipart", "send-reqwest-multipart"),
        Row { label: "zoom-api, form", job: "send-zoom-form", goal: goal(74_000.0) },
    ];
    let title = "Send the seed's request over loopback, as a form";
    table(title, server.base(), REPETITIONS, &form)?;
    let json = [
        Row::by_hand("reqwest, JSON", "send-reqwest-json"),
        Row { label: "zoom-api, JSON", job: "send-zoom-json", goal: goal(75_000.0) },
    ];
    table("The same as JSON", server.base(), REPETITIONS, &json)
}

const fn goal(instructions: f64) -> Goal {
    Goal { instructions: Limit::Of(instructions), allocations: Limit::Of(57.0) }
}

pub fn job(name: &str, server: &str) -> Option<Job> {
    Some(match name {
        "send-reqwest-multipart" => reqwest(server, by_hand::multipart),
        "send-reqwest-json" => reqwest(server, by_hand::json),
        "send-zoom-form" => zoom(server, endpoint()),
        "send-zoom-json" => zoom(server, endpoint().json()),
        _ => return None,
    })
}

/// Returns a zoom-api client for the server.
pub fn client(base: &str) -> zoom_api::Client {
    zoom_api::Client::builder()
        .base_url(base)
        .dangerous_allow_http_loopback(true)
        .token(TOKEN)
        .unlimited()
        .build()
        .expect("a client")
}

fn reqwest(server: &str, build: fn(&Client, &str, &[Person]) -> RequestBuilder) -> Job {
    let (runtime, client, server) = (runtime(), by_hand::client(), server.to_owned());
    let people = people();
    Box::new(move |count| {
        runtime.block_on(async {
            for _ in 0..count {
                send(build(&client, &server, &people)).await;
            }
        });
    })
}

async fn send(request: RequestBuilder) {
    let response = request.send().await.expect("a response");
    let response = response.error_for_status().expect("success");
    response.bytes().await.expect("a complete body");
}

fn zoom(server: &str, call: UpdateRegistrantStatus) -> Job {
    let (runtime, client) = (runtime(), client(server));
    Box::new(move |count| {
        runtime.block_on(async {
            for _ in 0..count {
                client.send(call.clone()).await.expect("success");
            }
        });
    })
}
