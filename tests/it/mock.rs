//! The embedded Zoom, called through the client with the endpoints that the crate declares.

mod account;
mod captures;
mod faults;
mod own;
mod replies;
mod status;
mod tokens;
mod verify;

use zoom_api::Client;
use zoom_mock::MockZoom;

/// The meeting of the default account.
const MEETING: u64 = 85_746_065;

async fn start() -> (MockZoom, Client) {
    let mock = MockZoom::start().await.unwrap();
    let client = mock.client().unwrap();
    (mock, client)
}
