//! A server that fails at random and records what it executed.

use std::collections::HashMap;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// Percentages of calls that are reset, answered with 503, and answered with 429.
const RESETS: u64 = 5;
const UNAVAILABLE: u64 = 5;
const TOO_MANY: u64 = 2;

/// Bodies of the error responses.
const RATE_LIMITED: &str =
    r#"{"code":429,"message":"You have reached the maximum per-second rate limit for this API."}"#;
const EXPIRED: &str = r#"{"code":124,"message":"Access token is expired."}"#;
const INVALID: &str = r#"{"error":"invalid_grant","reason":"Invalid Token!"}"#;

#[derive(Default)]
struct Zoom {
    lifetime: Duration,
    /// Number of times that each thing was created.
    things: HashMap<String, u32>,
    /// Issue time of each access token; the last refresh token has the same number.
    issued: Vec<Instant>,
    seed: u64,
    resets: u32,
    unavailable: u32,
    too_many: u32,
    invalid_grants: u32,
}

/// How a response is sent.
enum Transmission {
    Complete,
    /// Half of it, then a reset.
    Half,
    /// A reset instead of the response.
    Lost,
}

/// Runs the role `zoom`: serves until the input ends, then prints what was executed.
pub fn zoom(lifetime: u64) {
    let first = vec![Instant::now()];
    let lifetime = Duration::from_secs(lifetime);
    let zoom = Zoom { lifetime, issued: first, seed: 0x5eed_2016, ..Zoom::default() };
    let zoom = Arc::new(Mutex::new(zoom));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        println!("http://{}", listener.local_addr().expect("its address"));
        let end = tokio::task::spawn_blocking(|| io::read_to_string(io::stdin()));
        let serving = async {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve_connection(stream, Arc::clone(&zoom)));
            }
        };
        tokio::select! {
            _ = end => {}
            () = serving => {}
        }
    });
    zoom.lock().expect("zoom").print();
}

async fn serve_connection(stream: TcpStream, zoom: Arc<Mutex<Zoom>>) -> io::Result<()> {
    let mut stream = BufReader::new(stream);
    while let Some(request) = Request::read(&mut stream).await? {
        let (response, transmission) = zoom.lock().expect("zoom").respond(&request);
        match transmission {
            Transmission::Complete => stream.write_all(response.as_bytes()).await?,
            Transmission::Half => {
                stream.write_all(&response.as_bytes()[..response.len() / 2]).await?;
                return stream.get_ref().set_zero_linger();
            }
            Transmission::Lost => return stream.get_ref().set_zero_linger(),
        }
    }
    Ok(())
}

#[derive(Default)]
struct Request {
    line: String,
    token: String,
    body: String,
}

impl Request {
    async fn read(stream: &mut BufReader<TcpStream>) -> io::Result<Option<Self>> {
        let (mut request, mut length) = (Self::default(), 0);
        if stream.read_line(&mut request.line).await? == 0 {
            return Ok(None);
        }
        loop {
            let mut line = String::new();
            stream.read_line(&mut line).await?;
            let Some((name, value)) = line.trim_end().split_once(": ") else { break };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.parse().unwrap_or(0),
                "authorization" => value.clone_into(&mut request.token),
                _ => {}
            }
        }
        let mut body = vec![0; length];
        stream.read_exact(&mut body).await?;
        request.body = String::from_utf8_lossy(&body).into_owned();
        Ok(Some(request))
    }

    fn path(&self) -> &str {
        self.line.split(' ').nth(1).unwrap_or_default()
    }
}

impl Zoom {
    fn respond(&mut self, request: &Request) -> (String, Transmission) {
        let (chance, coin) = (self.random(100), self.random(3));
        let is_token = request.path() == "/oauth/token";
        if chance < RESETS {
            self.resets += 1;
            // Losing a response of the token endpoint always loses the grant, so its connections are reset before the request is
            // executed.
            if is_token || coin == 0 {
                return (String::new(), Transmission::Lost);
            }
            return (self.execute(request), if coin == 1 { Transmission::Lost } else { Transmission::Half });
        }
        if chance < RESETS + UNAVAILABLE {
            self.unavailable += 1;
            // A gateway can return 503 before or after the call was executed.
            if !is_token && coin == 0 {
                self.execute(request);
            }
            return (http("503 Service Unavailable", "", "<html>busy</html>"), Transmission::Complete);
        }
        if chance < RESETS + UNAVAILABLE + TOO_MANY {
            self.too_many += 1;
            let headers = "retry-after: 1\r\nx-ratelimit-type: QPS\r\n";
            return (http("429 Too Many Requests", headers, RATE_LIMITED), Transmission::Complete);
        }
        (self.execute(request), Transmission::Complete)
    }

    fn execute(&mut self, request: &Request) -> String {
        if request.path() == "/oauth/token" {
            return self.renew(&request.body);
        }
        if !self.accepts(&request.token) {
            return http("401 Unauthorized", "", EXPIRED);
        }
        if let Some(key) = request.path().strip_prefix("/v2/things/") {
            return http("200 OK", "", &format!(r#"{{"key":"{key}"}}"#));
        }
        let json: serde_json::Value = serde_json::from_str(&request.body).unwrap_or_default();
        *self.things.entry(json["key"].as_str().unwrap_or("?").to_owned()).or_default() += 1;
        http("204 No Content", "", "")
    }

    fn accepts(&self, token: &str) -> bool {
        let number = token.strip_prefix("Bearer access-").and_then(|number| number.parse::<usize>().ok());
        number.and_then(|number| self.issued.get(number)).is_some_and(|issued| issued.elapsed() < self.lifetime)
    }

    /// Each refresh token works once.
    fn renew(&mut self, form: &str) -> String {
        let last = self.issued.len() - 1;
        if !form.ends_with(&format!("refresh_token=refresh-{last}")) {
            self.invalid_grants += 1;
            return http("400 Bad Request", "", INVALID);
        }
        self.issued.push(Instant::now());
        let (next, lifetime) = (last + 1, self.lifetime.as_secs());
        let tokens = format!(r#""access_token":"access-{next}","refresh_token":"refresh-{next}""#);
        http("200 OK", "", &format!(r#"{{{tokens},"token_type":"bearer","expires_in":{lifetime}}}"#))
    }

    fn random(&mut self, below: u64) -> u64 {
        self.seed ^= self.seed << 13;
        self.seed ^= self.seed >> 7;
        self.seed ^= self.seed << 17;
        (self.seed >> 11) % below
    }

    fn print(&self) {
        for (key, times) in &self.things {
            println!("thing {key} {times}");
        }
        println!("refresh refresh-{}", self.issued.len() - 1);
        println!("renewals {}", self.issued.len() - 1);
        println!("resets {}", self.resets);
        println!("unavailable {}", self.unavailable);
        println!("too_many {}", self.too_many);
        println!("invalid_grants {}", self.invalid_grants);
    }
}

fn http(status: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\n{headers}content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}")
}
