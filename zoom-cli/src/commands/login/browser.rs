//! A user's consent in a browser, with the callback on a local port.

use std::collections::VecDeque;
use std::net::Ipv4Addr;
use std::time::Duration;

use secrecy::{ExposeSecret as _, SecretString};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{AbortHandle, JoinSet};
use tokio::time::timeout;
use url::Url;
use zoom_api::auth::{Authorization, Grant, OAuthApp};

use crate::terminal::{Failure, note};

/// The maximum length of the request line and headers.
const MAX_REQUEST: u64 = 64 * 1024;

/// The maximum number of open connections; beyond it, the oldest is closed.
const MAX_CONNECTIONS: usize = 64;

/// The timeout of a connection.
const CONNECTION_TIMEOUT: Duration = Duration::from_secs(30);

/// Prints the consent URL, waits for the callback, and exchanges its code.
///
/// # Errors
/// Fails if the port is in use, the user denies consent, or Zoom rejects the code.
pub(super) async fn consent(app: &OAuthApp, port: u16) -> Result<Grant, Failure> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(|error| {
        Failure::from(format!("cannot listen on port {port}: {error}"))
            .hint("choose another port with --port, and add its redirect URL to the app")
    })?;
    let port = listener.local_addr().map_or(port, |address| address.port());
    let authorization = app.authorize(format!("http://localhost:{port}/callback")).build()?;
    note(format_args!("Open this URL in a browser and consent:\n\n  {}\n", authorization.url()));
    let callback = callback(&listener, &authorization).await?;
    Ok(authorization.finish(&callback).await?)
}

/// Waits for the callback. Requests without the expected state get a 404 response.
///
/// Connections are served side by side: browsers open some that they may never use.
async fn callback(listener: &TcpListener, authorization: &Authorization) -> Result<String, Failure> {
    let mut connections = JoinSet::new();
    let mut newest = VecDeque::new();
    let state = authorization.state();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let (stream, _) = accepted.map_err(|error| Failure::from(error.to_string()))?;
                newest.push_back(connections.spawn(timeout(CONNECTION_TIMEOUT, serve(stream, state.clone()))));
                if newest.len() > MAX_CONNECTIONS {
                    newest.pop_front().as_ref().map(AbortHandle::abort);
                }
            }
            Some(served) = connections.join_next() => {
                if let Ok(Ok(Some(callback))) = served {
                    return Ok(callback);
                }
            }
        }
    }
}

/// Responds to one request, and returns its target if it is the callback.
async fn serve(mut stream: TcpStream, state: SecretString) -> Option<String> {
    let target = read_target(&mut stream).await?;
    if is_callback(&target, &state) {
        respond(&mut stream, "200 OK", "Consent received: you can close this page and return to the terminal.").await;
        return Some(target);
    }
    respond(&mut stream, "404 Not Found", "Not found.").await;
    None
}

fn is_callback(target: &str, state: &SecretString) -> bool {
    let Ok(url) = Url::parse(&format!("http://localhost{target}")) else { return false };
    let is_state = |(name, value): (_, std::borrow::Cow<'_, str>)| name == "state" && value == state.expose_secret();
    url.path() == "/callback" && url.query_pairs().any(is_state)
}

/// Reads a request, and returns the target of a GET.
async fn read_target(stream: &mut TcpStream) -> Option<String> {
    let mut lines = BufReader::new(stream.take(MAX_REQUEST)).lines();
    let first = lines.next_line().await.ok()??;
    while lines.next_line().await.ok()?.is_some_and(|line| !line.is_empty()) {}
    let mut words = first.split(' ');
    (words.next() == Some("GET")).then(|| words.next().map(str::to_owned)).flatten()
}

async fn respond(stream: &mut TcpStream, status: &str, text: &str) {
    let page = format!("<!doctype html><title>zoomctl</title><p>{text}</p>\n");
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        page.len()
    );
    // The consent counts even if the browser cannot show the page.
    let _ = stream.write_all(format!("{head}{page}").as_bytes()).await;
    let _ = stream.shutdown().await;
}
