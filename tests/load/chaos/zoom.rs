//! A Zoom that fails at random, and remembers what was done.

use std::collections::HashMap;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// Of a hundred calls so many are reset, answered 503 and answered 429.
const RESETS: u64 = 5;
const UNAVAILABLE: u64 = 5;
const TOO_MANY: u64 = 2;

/// Every answer that is not one of success.
const TOO_FAST: &str = r#"{"code":429,"message":"You have reached the maximum per-second rate limit for this API."}"#;
const EXPIRED: &str = r#"{"code":124,"message":"Access token is expired."}"#;
const INVALID: &str = r#"{"error":"invalid_grant","reason":"Invalid Token!"}"#;

#[derive(Default)]
struct Zoom {
    life: Duration,
    /// How often each thing was created.
    things: HashMap<String, u32>,
    /// When each access token was given; the last refresh token has the same number.
    given: Vec<Instant>,
    random: u64,
    resets: u32,
    unavailable: u32,
    too_many: u32,
    invalid_grants: u32,
}

/// How an answer goes out.
enum Fate {
    Whole,
    /// Half of it, then a reset.
    Half,
    /// A reset in its place.
    Lost,
}

/// The role: answers until the input ends, then says what was done.
pub fn zoom(life: u64) {
    let first = vec![Instant::now()];
    let zoom = Zoom { life: Duration::from_secs(life), given: first, random: 0x5eed_2016, ..Zoom::default() };
    let zoom = Arc::new(Mutex::new(zoom));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        println!("http://{}", listener.local_addr().expect("its address"));
        let end = tokio::task::spawn_blocking(|| io::read_to_string(io::stdin()));
        let serving = async {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(converse(stream, Arc::clone(&zoom)));
            }
        };
        tokio::select! {
            _ = end => {}
            () = serving => {}
        }
    });
    zoom.lock().expect("zoom").say();
}

async fn converse(stream: TcpStream, zoom: Arc<Mutex<Zoom>>) -> io::Result<()> {
    let mut stream = BufReader::new(stream);
    while let Some(request) = Request::read(&mut stream).await? {
        let (answer, fate) = zoom.lock().expect("zoom").answer(&request);
        match fate {
            Fate::Whole => stream.write_all(answer.as_bytes()).await?,
            Fate::Half => {
                stream.write_all(&answer.as_bytes()[..answer.len() / 2]).await?;
                return stream.get_ref().set_zero_linger();
            }
            Fate::Lost => return stream.get_ref().set_zero_linger(),
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
    fn answer(&mut self, request: &Request) -> (String, Fate) {
        let (chance, coin) = (self.draw(100), self.draw(3));
        let is_token = request.path() == "/oauth/token";
        if chance < RESETS {
            self.resets += 1;
            // An answer of the token endpoint that is lost is a grant that is lost, whoever calls: it is reset before it reads.
            if is_token || coin == 0 {
                return (String::new(), Fate::Lost);
            }
            return (self.carry_out(request), if coin == 1 { Fate::Lost } else { Fate::Half });
        }
        if chance < RESETS + UNAVAILABLE {
            self.unavailable += 1;
            // A gateway says so before as well as after it was done.
            if !is_token && coin == 0 {
                self.carry_out(request);
            }
            return (http("503 Service Unavailable", "", "<html>busy</html>"), Fate::Whole);
        }
        if chance < RESETS + UNAVAILABLE + TOO_MANY {
            self.too_many += 1;
            let headers = "retry-after: 1\r\nx-ratelimit-type: QPS\r\n";
            return (http("429 Too Many Requests", headers, TOO_FAST), Fate::Whole);
        }
        (self.carry_out(request), Fate::Whole)
    }

    fn carry_out(&mut self, request: &Request) -> String {
        if request.path() == "/oauth/token" {
            return self.renew(&request.body);
        }
        if !self.takes(&request.token) {
            return http("401 Unauthorized", "", EXPIRED);
        }
        if let Some(key) = request.path().strip_prefix("/v2/things/") {
            return http("200 OK", "", &format!(r#"{{"key":"{key}"}}"#));
        }
        let json: serde_json::Value = serde_json::from_str(&request.body).unwrap_or_default();
        *self.things.entry(json["key"].as_str().unwrap_or("?").to_owned()).or_default() += 1;
        http("204 No Content", "", "")
    }

    fn takes(&self, token: &str) -> bool {
        let number = token.strip_prefix("Bearer access-").and_then(|number| number.parse::<usize>().ok());
        number.and_then(|number| self.given.get(number)).is_some_and(|given| given.elapsed() < self.life)
    }

    /// Each refresh token works once.
    fn renew(&mut self, form: &str) -> String {
        let last = self.given.len() - 1;
        if !form.ends_with(&format!("refresh_token=refresh-{last}")) {
            self.invalid_grants += 1;
            return http("400 Bad Request", "", INVALID);
        }
        self.given.push(Instant::now());
        let (next, life) = (last + 1, self.life.as_secs());
        let tokens = format!(r#""access_token":"access-{next}","refresh_token":"refresh-{next}""#);
        http("200 OK", "", &format!(r#"{{{tokens},"token_type":"bearer","expires_in":{life}}}"#))
    }

    fn draw(&mut self, below: u64) -> u64 {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        (self.random >> 11) % below
    }

    fn say(&self) {
        for (key, times) in &self.things {
            println!("thing {key} {times}");
        }
        println!("refresh refresh-{}", self.given.len() - 1);
        println!("renewals {}", self.given.len() - 1);
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
