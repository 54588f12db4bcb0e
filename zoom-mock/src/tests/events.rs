//! Events: subscriptions, deliveries to receivers on sockets, and changes of the account.

mod changes;
mod control;
mod receiver;
mod redelivery;
mod subscriptions;

use std::sync::{Arc, Mutex};

use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::{Value, json};
use sha2::Sha256;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::{EventSubscription, MockZoom};

const SECRET: &str = "secret token";

/// A request that a receiver got.
#[derive(Clone, Debug)]
struct Received {
    head: String,
    body: String,
}

impl Received {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }

    fn header(&self, name: &str) -> &str {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.into_iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).unwrap().1
    }
}

/// A receiver on a socket, with the status of each response; the last one repeats, and 0 is no response.
struct Receiver {
    url: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Receiver {
    async fn start(statuses: &[u16]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/webhooks", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        let (statuses, requests) = (statuses.to_vec(), Arc::clone(&received));
        tokio::spawn(async move {
            let mut answered = 0;
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let request = read(&mut stream).await;
                if let Some(answer) = challenge(&request) {
                    respond(&mut stream, 200, &answer).await;
                    continue;
                }
                requests.lock().unwrap().push(request);
                let status = statuses[answered.min(statuses.len() - 1)];
                answered += 1;
                if status == 0 {
                    tokio::spawn(async move { stream.read_to_end(&mut Vec::new()).await });
                } else {
                    respond(&mut stream, status, "").await;
                }
            }
        });
        Self { url, received }
    }

    fn subscription(&self) -> EventSubscription {
        EventSubscription::new(&self.url, SECRET)
    }

    fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    fn names(&self) -> Vec<String> {
        self.received().iter().map(|request| request.json()["event"].as_str().unwrap().to_owned()).collect()
    }
}

/// Starts a mock with a receiver that accepts every event.
async fn subscribed() -> (MockZoom, Receiver) {
    let (mock, receiver) = (MockZoom::start().await.unwrap(), Receiver::start(&[204]).await);
    mock.subscribe(receiver.subscription()).await.unwrap();
    (mock, receiver)
}

/// The response to a URL validation.
fn challenge(request: &Received) -> Option<String> {
    let json = request.json();
    let token = json["payload"]["plainToken"].as_str().filter(|_| json["event"] == "endpoint.url_validation")?;
    Some(json!({"plainToken": token, "encryptedToken": hmac(token)}).to_string())
}

fn hmac(text: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

async fn read(stream: &mut TcpStream) -> Received {
    let mut bytes = Vec::new();
    loop {
        bytes.push(stream.read_u8().await.unwrap());
        if bytes.ends_with(b"\r\n\r\n") {
            break;
        }
    }
    let mut request = Received { head: String::from_utf8(bytes).unwrap(), body: String::new() };
    let mut body = vec![0; request.header("content-length").parse().unwrap()];
    stream.read_exact(&mut body).await.unwrap();
    request.body = String::from_utf8(body).unwrap();
    request
}

async fn respond(stream: &mut TcpStream, status: u16, body: &str) {
    let response =
        format!("HTTP/1.1 {status} Any\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    stream.write_all(response.as_bytes()).await.unwrap();
}
