//! The server of the measured calls, in its own process so that its work is not counted.

use std::collections::VecDeque;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, ChildStdout, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// A running server; it stops when this is dropped.
pub struct Server {
    child: Child,
    output: BufReader<ChildStdout>,
    /// `http://127.0.0.1:port`
    pub url: String,
}

impl Server {
    pub fn start(role: &str, rest: &[&str]) -> Self {
        let mut command = crate::role(role, rest);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("a server");
        let mut output = BufReader::new(child.stdout.take().expect("its output"));
        let mut url = String::new();
        output.read_line(&mut url).expect("its address");
        Self { child, output, url: url.trim_end().to_owned() }
    }

    /// Stops the server and returns the rest of its output.
    pub fn end(mut self) -> Vec<String> {
        self.child.stdin.take();
        self.output.by_ref().lines().map_while(Result::ok).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The server stops at the end of its input.
        self.child.stdin.take();
        let _ = self.child.wait();
    }
}

/// Runs the role `server`: serves until the input ends.
pub fn serve() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    println!("http://{}", listener.local_addr().expect("its address"));
    std::thread::spawn(move || {
        let window = Arc::<Mutex<VecDeque<Instant>>>::default();
        for stream in listener.incoming().flatten() {
            let window = Arc::clone(&window);
            std::thread::spawn(move || serve_connection(stream, &window));
        }
    });
    let _ = std::io::stdin().read_to_end(&mut Vec::new());
}

fn serve_connection(stream: TcpStream, window: &Mutex<VecDeque<Instant>>) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let (requests, mut responses) = (BufReader::new(stream.try_clone()?), stream);
    let mut path = String::new();
    for line in requests.lines() {
        let line = line?;
        if path.is_empty() {
            path = line.split(' ').nth(1).unwrap_or_default().to_owned();
        } else if line.is_empty() {
            respond(&mut responses, &path, window)?;
            path.clear();
        }
    }
    Ok(())
}

/// Body of a small response.
pub const THING: &str = r#"{"id":"85746065","topic":"A meeting","duration":30,"registrants":["a","b"]}"#;

fn respond(responses: &mut TcpStream, path: &str, window: &Mutex<VecDeque<Instant>>) -> std::io::Result<()> {
    let head = |status: &str, length: u64| format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\n");
    if let Some(length) = path.strip_prefix("/rec/download/").and_then(|length| length.parse().ok()) {
        responses.write_all(format!("{}etag: \"v1\"\r\n\r\n", head("200 OK", length)).as_bytes())?;
        return std::io::copy(&mut std::io::repeat(b'x').take(length), responses).map(drop);
    }
    if path.starts_with("/v2/limited") {
        let admitted = admit(&mut window.lock().expect("the window"));
        let status = if admitted { "204 No Content" } else { "429 Too Many Requests" };
        return responses.write_all(format!("{}\r\n", head(status, 0)).as_bytes());
    }
    let head = head("200 OK", THING.len() as u64);
    responses.write_all(format!("{head}content-type: application/json\r\n\r\n{THING}").as_bytes())
}

/// Admits a call if fewer than 60 were admitted in the last second.
fn admit(window: &mut VecDeque<Instant>) -> bool {
    let now = Instant::now();
    while window.front().is_some_and(|first| *first + Duration::from_secs(1) <= now) {
        window.pop_front();
    }
    let admitted = window.len() < 60;
    if admitted {
        window.push_back(now);
    }
    admitted
}
