//! Requests and decodes a page of 300 users.

use std::hint::black_box;

use serde::de::DeserializeOwned;

use crate::job::{Job, runtime};
use crate::measure::Repetitions;
use crate::page::{Order, json};
use crate::report::{Goal, Limit, Row, table};
use crate::server::Server;
use crate::users::{DatePage, TextPage, UserPage, list_users};
use crate::{Outcome, by_hand, seed, send};

const REPETITIONS: Repetitions = Repetitions { counted: 5, timed: 40 };
/// With typed dates, decoding should cost no more than by hand with dates as text.
const GOAL: Goal = Goal { instructions: Limit::Ratio(1.0), allocations: Limit::Ratio(1.0) };

pub fn section() -> Outcome {
    let size = json(Order::Fixed).len() / 1_000;
    let server = Server::start()?;
    let title = format!("Request and decode a page of 300 users over loopback, {size} kB");
    table(&title, server.base(), REPETITIONS, &rows("get"))?;
    table("Decode it, keys in order", "", REPETITIONS, &rows("decode"))?;
    table("Decode it, keys shuffled", "", REPETITIONS, &rows("shuffled"))
}

fn rows(what: &str) -> [Row; 3] {
    let [text, date, zoom] = match what {
        "get" => ["get-text", "get-date", "get-zoom"],
        "decode" => ["decode-text", "decode-date", "decode-zoom"],
        _ => ["shuffled-text", "shuffled-date", "shuffled-zoom"],
    };
    let goal = GOAL;
    [
        Row::by_hand("serde's derives, dates as text", text),
        Row::by_hand("serde's derives, dates typed", date),
        Row { label: "zoom-api, dates typed", job: zoom, goal },
    ]
}

pub fn job(name: &str, server: &str) -> Option<Job> {
    Some(match name {
        "get-text" => get::<TextPage>(server),
        "get-date" => get::<DatePage>(server),
        "get-zoom" => get_zoom(server),
        "decode-text" => decode::<TextPage>(Order::Fixed),
        "decode-date" => decode::<DatePage>(Order::Fixed),
        "decode-zoom" => decode_zoom(Order::Fixed),
        "shuffled-text" => decode::<TextPage>(Order::Shuffled),
        "shuffled-date" => decode::<DatePage>(Order::Shuffled),
        "shuffled-zoom" => decode_zoom(Order::Shuffled),
        _ => return None,
    })
}

fn get<T: DeserializeOwned>(server: &str) -> Job {
    let (runtime, client, url) = (runtime(), by_hand::client(), format!("{server}/users"));
    Box::new(move |count| {
        runtime.block_on(async {
            for _ in 0..count {
                let request = client.get(&url).query(&[("page_size", 300)]);
                let response = request.bearer_auth(seed::TOKEN).send().await;
                let response = response.and_then(reqwest::Response::error_for_status);
                let page = response.expect("success").json::<T>().await;
                black_box(page.expect("a page"));
            }
        });
    })
}

fn get_zoom(server: &str) -> Job {
    let (runtime, client) = (runtime(), send::client(server));
    Box::new(move |count| {
        runtime.block_on(async {
            for _ in 0..count {
                let page = client.send(list_users().page_size(300)).await;
                black_box(page.expect("a page"));
            }
        });
    })
}

fn decode<T: DeserializeOwned>(order: Order) -> Job {
    let text = json(order).into_bytes();
    Box::new(move |count| {
        for _ in 0..count {
            black_box(serde_json::from_slice::<T>(black_box(&text)).expect("a page"));
        }
    })
}

fn decode_zoom(order: Order) -> Job {
    let text = json(order).into_bytes();
    Box::new(move |count| {
        for _ in 0..count {
            black_box(zoom_api::model::decode::<UserPage>(black_box(&text)).expect("a page"));
        }
    })
}
