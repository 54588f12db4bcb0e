//! Rate limiting on a real socket. Row 61, in short.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Instant;
use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::{Client, retry::NoRetry};

use super::{SECOND, get_limited};

/// Rejects more than this many calls per second.
async fn serve(listener: TcpListener, limit: usize) {
    let window = Arc::new(Mutex::new(VecDeque::new()));
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(converse(stream, Arc::clone(&window), limit));
    }
}

async fn converse(mut stream: TcpStream, window: Arc<Mutex<VecDeque<Instant>>>, limit: usize) -> std::io::Result<()> {
    let mut read = Vec::new();
    while stream.read_buf(&mut read).await? > 0 {
        if !read.ends_with(b"\r\n\r\n") {
            continue;
        }
        read.clear();
        let status = if fits(&mut window.lock().unwrap(), limit) { "204 No Content" } else { "429 Too Many Requests" };
        stream.write_all(format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n").as_bytes()).await?;
    }
    Ok(())
}

fn fits(window: &mut VecDeque<Instant>, limit: usize) -> bool {
    let now = Instant::now();
    while window.front().is_some_and(|first| *first + SECOND <= now) {
        window.pop_front();
    }
    let fits = window.len() < limit;
    if fits {
        window.push_back(now);
    }
    fits
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r061_on_a_socket_nothing_is_rejected() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(serve(listener, 60));
    let client = Client::builder()
        .token("t")
        .base_url(format!("http://{address}/v2"))
        .dangerous_allow_http_loopback(true)
        .retry_policy(NoRetry)
        // A share that tolerates a machine that is busy with other tests.
        .limits(|limits| limits.per_second(Family::Core, RateLimit::Medium, 60).share(0.8))
        .build()
        .unwrap();
    let calls = (0..150).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { client.send(get_limited()).await.unwrap() })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap();
    }
    assert_eq!(client.limits()[0].waiting, 0);
}
