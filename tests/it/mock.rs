//! The embedded Zoom, called through the client with the endpoints that the crate declares.

mod account;
mod own;
mod status;
mod tokens;

use zoom_api::Client;
use zoom_mock::MockZoom;

/// The meeting of the default account.
const MEETING: u64 = 85_746_065;

async fn start() -> (MockZoom, Client) {
    let mock = MockZoom::start().await.unwrap();
    let client = mock.client().unwrap();
    (mock, client)
}
