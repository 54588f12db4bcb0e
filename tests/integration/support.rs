//! Test support: a scripted server, and transports without a network.

mod files;
mod log;
mod scripted;
mod stub;
mod timeline;

pub use files::{FileHost, Hop, folder};
pub use log::Log;
pub use scripted::{Scripted, Seen, json, reply};
pub use stub::StubTransport;
pub use timeline::{Say, Timeline, status};

use zoom_api::Client;
use zoom_api::retry::NoRetry;

/// A client with a fixed token that uses a scripted server and does not retry.
pub fn client_of(server: &Scripted) -> Client {
    Client::builder()
        .token("a-token")
        .base_url(server.base_url())
        .dangerous_allow_http_loopback(true)
        .retry_policy(NoRetry)
        .unlimited()
        .build()
        .unwrap()
}

/// Creates a client, and a server that replies once with these bytes.
pub async fn client_with_reply(bytes: Vec<u8>) -> (Client, Scripted) {
    let server = Scripted::start(vec![bytes]).await;
    (client_of(&server), server)
}
