//! The other end of the loopback, in a process of its own: what it does is not counted, and connections have both ends.

use std::collections::VecDeque;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, ChildStdout, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// A running server; it ends when this is dropped.
pub struct Server {
    child: Child,
    said: BufReader<ChildStdout>,
    /// `http://127.0.0.1:port`
    pub url: String,
}

impl Server {
    pub fn start(role: &str, rest: &[&str]) -> Self {
        let mut command = crate::role(role, rest);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("a server");
        let mut said = BufReader::new(child.stdout.take().expect("its output"));
        let mut url = String::new();
        said.read_line(&mut url).expect("its address");
        Self { child, said, url: url.trim_end().to_owned() }
    }

    /// Ends it, and returns what it says at its end.
    pub fn end(mut self) -> Vec<String> {
        self.child.stdin.take();
        self.said.by_ref().lines().map_while(Result::ok).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It reads the end of its input as the end of its work.
        self.child.stdin.take();
        let _ = self.child.wait();
    }
}

/// The role: answers until the input ends.
pub fn serve() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    println!("http://{}", listener.local_addr().expect("its address"));
    std::thread::spawn(move || {
        let window = Arc::<Mutex<VecDeque<Instant>>>::default();
        for stream in listener.incoming().flatten() {
            let window = Arc::clone(&window);
            std::thread::spawn(move || converse(stream, &window));
        }
    });
    let _ = std::io::stdin().read_to_end(&mut Vec::new());
}

fn converse(stream: TcpStream, window: &Mutex<VecDeque<Instant>>) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let (requests, mut answers) = (BufReader::new(stream.try_clone()?), stream);
    let mut path = String::new();
    for line in requests.lines() {
        let line = line?;
        if path.is_empty() {
            path = line.split(' ').nth(1).unwrap_or_default().to_owned();
        } else if line.is_empty() {
            answer(&mut answers, &path, window)?;
            path.clear();
        }
    }
    Ok(())
}

/// What a small answer holds.
pub const THING: &str = r#"{"id":"85746065","topic":"A meeting","duration":30,"registrants":["a","b"]}"#;

fn answer(answers: &mut TcpStream, path: &str, window: &Mutex<VecDeque<Instant>>) -> std::io::Result<()> {
    let head = |status: &str, length: u64| format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\n");
    if let Some(length) = path.strip_prefix("/rec/download/").and_then(|length| length.parse().ok()) {
        answers.write_all(format!("{}etag: \"v1\"\r\n\r\n", head("200 OK", length)).as_bytes())?;
        return std::io::copy(&mut std::io::repeat(b'x').take(length), answers).map(drop);
    }
    if path.starts_with("/v2/limited") {
        let fits = fits(&mut window.lock().expect("the window"));
        let status = if fits { "204 No Content" } else { "429 Too Many Requests" };
        return answers.write_all(format!("{}\r\n", head(status, 0)).as_bytes());
    }
    let head = head("200 OK", THING.len() as u64);
    answers.write_all(format!("{head}content-type: application/json\r\n\r\n{THING}").as_bytes())
}

/// Whether a call is one of the sixty of the last second.
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
