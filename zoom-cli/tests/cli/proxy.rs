//! Proxies of the environment.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};

use serde_json::json;

use crate::support::{Reply, Server, line};

/// A proxy that rejects every connection, and reports the first line of each request.
fn proxy() -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://user:secret-word@{}", listener.local_addr().unwrap());
    let (sender, received) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let mut lines = BufReader::new(&stream).lines().map_while(Result::ok);
            let first = lines.next().unwrap_or_default();
            let has_credentials = lines
                .take_while(|line| !line.is_empty())
                .any(|line| line.to_ascii_lowercase().starts_with("proxy-authorization: basic "));
            // The test may have ended.
            let _ = sender.send(format!("{first} {has_credentials}"));
            let _ = (&stream).write_all(b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
        }
    });
    (url, received)
}

#[test]
fn calls_and_token_requests_use_the_https_proxy() {
    let (url, received) = proxy();
    let run = line("call list_users --timeout 5").env("HTTPS_PROXY", &url).env("ZOOM_ACCESS_TOKEN", "a-token").run();
    assert_eq!(received.recv().unwrap(), "CONNECT api.zoom.us:443 HTTP/1.1 true");
    let message = run.failed(7);
    assert!(message.contains("nothing was sent") && !message.contains("secret-word"), "{message}");

    let (url, received) = proxy();
    let run = line("api /users --timeout 5")
        .env("https_proxy", &url)
        .env("ZOOM_ACCOUNT_ID", "a")
        .env("ZOOM_CLIENT_ID", "b")
        .env("ZOOM_CLIENT_SECRET", "c")
        .run();
    assert_eq!(received.recv().unwrap(), "CONNECT zoom.us:443 HTTP/1.1 true");
    assert!(!run.err.contains("secret-word"), "{}", run.err);
}

#[test]
fn no_proxy_excludes_hosts() {
    let (url, received) = proxy();
    let server = Server::always(Reply::json(200, &json!({"users": []})));
    let call = || line("call list_users --timeout 5").at(&server).env("HTTP_PROXY", &url);
    call().env("NO_PROXY", "127.0.0.1").run().success();
    assert_eq!(server.requests().len(), 1);
    assert!(received.try_recv().is_err());
    // Without it, the same call uses the proxy.
    assert!(call().run().status != 0);
    assert!(received.recv().unwrap().starts_with("GET http://127.0.0.1:"));
}
