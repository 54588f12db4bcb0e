//! The other end of the loopback, in a process of its own so that its work is not counted.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;

use crate::{Outcome, page};

/// A running server; it stops when this is dropped.
pub struct Server {
    process: Child,
    base: String,
}

impl Server {
    pub fn start() -> Outcome<Self> {
        let mut process =
            Command::new(std::env::current_exe()?).arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let mut base = String::new();
        let said = process.stdout.take().ok_or("the server says nothing")?;
        BufReader::new(said).read_line(&mut base)?;
        let base = base.trim().to_owned();
        Ok(Self { process, base })
    }

    /// The base URL.
    pub fn base(&self) -> &str {
        &self.base
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It reads the end of its input as the end of its work.
        self.process.stdin.take();
        let _ = self.process.wait();
    }
}

/// Answers until the input ends, so that no server outlives who started it.
pub fn serve() -> Outcome {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    // A name, as Zoom has one: addresses in numbers take longer to read.
    println!("http://localhost:{}/v2", listener.local_addr()?.port());
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || answer_all(stream));
        }
    });
    std::io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}

/// Answers the requests of a connection until it ends.
fn answer_all(stream: TcpStream) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let (mut requests, mut answers) = (BufReader::new(stream.try_clone()?), stream);
    while let Some((line, length)) = head(&mut requests)? {
        std::io::copy(&mut requests.by_ref().take(length), &mut std::io::sink())?;
        if line.contains(FILE) {
            send_file(&mut answers)?;
        } else {
            answers.write_all(&answer(&line))?;
        }
    }
    Ok(())
}

/// The path of a file of a GiB.
pub const FILE: &str = "/rec/download/gib";

/// The length of that file.
pub const FILE_LENGTH: u64 = 1 << 30;

fn send_file(answers: &mut TcpStream) -> std::io::Result<()> {
    write!(answers, "HTTP/1.1 200 OK\r\ncontent-length: {FILE_LENGTH}\r\netag: \"v1\"\r\n\r\n")?;
    std::io::copy(&mut std::io::repeat(b'x').take(FILE_LENGTH), answers).map(drop)
}

/// The request line and the length of the body that follows.
fn head(requests: &mut BufReader<TcpStream>) -> std::io::Result<Option<(String, u64)>> {
    let mut first = String::new();
    if requests.read_line(&mut first)? == 0 {
        return Ok(None);
    }
    let mut length = 0;
    for line in requests.by_ref().lines() {
        let line = line?.to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or_default();
        }
    }
    Ok(Some((first, length)))
}

fn answer(line: &str) -> Vec<u8> {
    if line.starts_with("PUT") {
        return b"HTTP/1.1 204 No Content\r\nx-zm-trackingid: v=2.0;clid=us02;rid=WEB_1\r\n\r\n".into();
    }
    let body = page::json(page::Order::Steady);
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json;charset=UTF-8\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    [head.into_bytes(), body.into_bytes()].concat()
}
