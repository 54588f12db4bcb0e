//! The server of the measured calls, in its own process so that its work is not counted.

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
        let output = process.stdout.take().ok_or("the server has no output")?;
        BufReader::new(output).read_line(&mut base)?;
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
        // The server stops at the end of its input.
        self.process.stdin.take();
        let _ = self.process.wait();
    }
}

/// Serves until the input ends, so that no server outlives its parent process.
pub fn serve() -> Outcome {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    // A host name like Zoom's, since parsing IP addresses takes longer.
    println!("http://localhost:{}/v2", listener.local_addr()?.port());
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || serve_connection(stream));
        }
    });
    std::io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}

/// Answers the requests of a connection until it closes.
fn serve_connection(stream: TcpStream) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let (mut requests, mut responses) = (BufReader::new(stream.try_clone()?), stream);
    while let Some((line, length)) = head(&mut requests)? {
        std::io::copy(&mut requests.by_ref().take(length), &mut std::io::sink())?;
        if line.contains(FILE) {
            send_file(&mut responses)?;
        } else {
            responses.write_all(&response(&line))?;
        }
    }
    Ok(())
}

/// Path of a file of 1 GiB.
pub const FILE: &str = "/rec/download/gib";

/// Length of that file.
pub const FILE_LENGTH: u64 = 1 << 30;

fn send_file(responses: &mut TcpStream) -> std::io::Result<()> {
    write!(responses, "HTTP/1.1 200 OK\r\ncontent-length: {FILE_LENGTH}\r\netag: \"v1\"\r\n\r\n")?;
    std::io::copy(&mut std::io::repeat(b'x').take(FILE_LENGTH), responses).map(drop)
}

/// Reads the request line and the length of the body.
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

fn response(line: &str) -> Vec<u8> {
    if line.starts_with("PUT") {
        return b"HTTP/1.1 204 No Content\r\nx-zm-trackingid: v=2.0;clid=us02;rid=WEB_1\r\n\r\n".into();
    }
    let body = page::json(page::Order::Fixed);
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json;charset=UTF-8\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    [head.into_bytes(), body.into_bytes()].concat()
}
