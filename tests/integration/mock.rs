//! The in-process mock, called through the client with declared endpoints.

mod account;
mod accounts;
mod captures;
mod faults;
mod limits;
mod operations;
mod other_languages;
mod own;
mod replies;
mod stand_alone;
mod status;
mod tokens;
mod verify;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use zoom_api::Client;
use zoom_mock::MockZoom;

/// The meeting of the default account.
const MEETING: u64 = 85_746_065;

async fn start() -> (MockZoom, Client) {
    let mock = MockZoom::start().await.unwrap();
    let client = mock.client().unwrap();
    (mock, client)
}

/// Sends bytes on a new connection, and returns the whole response.
async fn raw(mock: &MockZoom, request: &[u8]) -> String {
    let mut stream = tokio::net::TcpStream::connect(mock.address()).await.unwrap();
    stream.write_all(request).await.unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await.unwrap();
    reply
}
