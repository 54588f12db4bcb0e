//! The mock over real sockets, with endpoints declared without the attribute.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod account;
mod checks;
mod control;
mod declared;
mod endpoints;
mod events;
mod facts;
mod hostile;
mod layers;
mod oauth;
mod replies;
mod routing;
mod shapes;
mod status;
mod traffic;
mod wire;

use crate::{Account, MockZoom, MockZoomBuilder};

fn builder() -> MockZoomBuilder {
    MockZoom::builder().endpoints(endpoints::ALL)
}

async fn start() -> MockZoom {
    builder().start().await.unwrap()
}

async fn start_with(account: Account) -> MockZoom {
    builder().account(account).start().await.unwrap()
}
