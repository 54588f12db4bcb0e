//! A client against a server on a real socket that lets 60 calls of any second through.

use std::collections::VecDeque;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::retry::NoRetry;
use zoom_api::{Client, NoContent, zoom_endpoint};

use crate::probe::{runtime, show};

/// Reads what is limited as Light.
#[zoom_endpoint(GET, "/limited", rate_limit = Light)]
fn get_limited() -> NoContent;

pub fn sixty(calls: u32) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("its address");
    std::thread::spawn(move || {
        let window = Arc::<Mutex<VecDeque<Instant>>>::default();
        for stream in listener.incoming().flatten() {
            let window = Arc::clone(&window);
            std::thread::spawn(move || serve(stream, &window));
        }
    });
    let client = Client::builder()
        .token("t")
        .base_url(format!("http://{address}/v2"))
        .dangerous_allow_http_loopback(true)
        .timeout(Duration::from_secs(600))
        .attempt_timeout(Duration::from_secs(600))
        .retry_policy(NoRetry)
        .limits(|limits| limits.per_second(Family::Core, RateLimit::Light, 60))
        .build()
        .expect("a client");
    let begun = Instant::now();
    let refused = runtime().block_on(async {
        let calls = (0..calls).map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(get_limited()).await.is_err() })
        });
        let mut refused = 0;
        for call in calls.collect::<Vec<_>>() {
            refused += u32::from(call.await.expect("a call"));
        }
        refused
    });
    let (took, most) = (begun.elapsed(), Duration::from_secs_f64(f64::from(calls) / 57.0 + 1.5));
    show(&format!("{calls} calls at once, on a socket, 60/s: refused"), refused, "0", refused == 0);
    show("  time", format!("{took:.1?}"), &format!("≤ {most:.1?}"), took <= most);
}

fn serve(mut stream: TcpStream, window: &Mutex<VecDeque<Instant>>) {
    let mut read = [0; 4096];
    let mut head = Vec::new();
    while let Ok(length @ 1..) = stream.read(&mut read) {
        head.extend_from_slice(&read[..length]);
        if !head.ends_with(b"\r\n\r\n") {
            continue;
        }
        head.clear();
        let status =
            if fits(&mut window.lock().expect("the window")) { "204 No Content" } else { "429 Too Many Requests" };
        if stream.write_all(format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n").as_bytes()).is_err() {
            break;
        }
    }
}

fn fits(window: &mut VecDeque<Instant>) -> bool {
    let now = Instant::now();
    while window.front().is_some_and(|first| *first + Duration::from_secs(1) <= now) {
        window.pop_front();
    }
    let fits = window.len() < 60;
    if fits {
        window.push_back(now);
    }
    fits
}
