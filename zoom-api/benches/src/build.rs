//! Builds the seed's request, up to the bytes to send.

use std::hint::black_box;

use http_body_util::BodyExt as _;
use reqwest::{Client, RequestBuilder};

use crate::job::{Job, runtime};
use crate::measure::Repetitions;
use crate::report::{Goal, Limit, Row, table};
use crate::seed::{Person, endpoint, people};
use crate::{Outcome, by_hand, send};

const BASE: &str = "https://api.zoom.us/v2";
const REPETITIONS: Repetitions = Repetitions { counted: 500, timed: 10_000 };
const GOAL: Goal = Goal { instructions: Limit::Of(9_500.0), allocations: Limit::Of(9.0) };

pub fn section() -> Outcome {
    let form = [
        Row::by_hand("reqwest, multipart", "build-reqwest-multipart"),
        Row { label: "zoom-api, form", job: "build-zoom-form", goal: GOAL },
    ];
    table("Build the seed's request, as a form", "", REPETITIONS, &form)?;
    let json = [
        Row::by_hand("reqwest, JSON", "build-reqwest-json"),
        Row { label: "zoom-api, JSON", job: "build-zoom-json", goal: GOAL },
    ];
    table("The same as JSON", "", REPETITIONS, &json)
}

pub fn job(name: &str) -> Option<Job> {
    Some(match name {
        "build-reqwest-multipart" => reqwest(by_hand::multipart),
        "build-reqwest-json" => reqwest(by_hand::json),
        "build-zoom-form" => zoom(endpoint()),
        "build-zoom-json" => zoom(endpoint().json()),
        _ => return None,
    })
}

fn reqwest(build: fn(&Client, &str, &[Person]) -> RequestBuilder) -> Job {
    let (runtime, client, people) = (runtime(), by_hand::client(), people());
    Box::new(move |count| {
        runtime.block_on(async {
            for _ in 0..count {
                let built = build(&client, BASE, black_box(&people)).build();
                read_body(built.expect("a request")).await;
            }
        });
    })
}

/// Reads the whole body, since a multipart body is written only while it is read.
async fn read_body(mut request: reqwest::Request) {
    let body = request.body_mut().take().expect("a body");
    match body.as_bytes() {
        Some(bytes) => _ = black_box(bytes),
        None => _ = black_box(body.collect().await.expect("bytes").to_bytes()),
    }
    black_box(request);
}

fn zoom(endpoint: impl zoom_api::Endpoint + 'static) -> Job {
    let (runtime, client) = (runtime(), send::client(BASE));
    Box::new(move |count| {
        runtime.block_on(async {
            for _ in 0..count {
                let request = client.build_request(black_box(&endpoint)).expect("a request");
                read_body(convert(request)).await;
            }
        });
    })
}

/// Converts a request as the transport does before it sends it.
fn convert(request: zoom_api::transport::Request) -> reqwest::Request {
    let mut converted = reqwest::Request::new(reqwest::Method::PUT, request.url);
    *converted.headers_mut() = request.headers;
    *converted.body_mut() = Some(request.body.as_bytes().expect("bytes").clone().into());
    converted
}
