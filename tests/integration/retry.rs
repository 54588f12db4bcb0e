//! Retries: which calls are retried, when, and with which error they end. Rows 1 to 35 of FAULTS.md.

mod connections;
mod order;
mod sockets;
pub mod tls;
mod waits;

use zoom_api::meetings::registrants::{
    NewRegistrant, RegistrantAction, add_registrant, delete_registrant, get_registrant, update_registrant_status,
};
use zoom_api::{Client, Error};

/// A call of each kind, and its outcome.
async fn get(client: &Client) -> Result<(), Error> {
    client.send(get_registrant(1, "r")).await.map(drop)
}

async fn put(client: &Client) -> Result<(), Error> {
    client.send(update_registrant_status(1, RegistrantAction::Deny)).await.map(drop)
}

async fn delete(client: &Client) -> Result<(), Error> {
    client.send(delete_registrant(1, "r")).await.map(drop)
}

async fn post(client: &Client) -> Result<(), Error> {
    client.send(add_registrant(1, NewRegistrant::new("Jill", "jill@example.com"))).await.map(drop)
}

/// The response to GET of a registrant.
const REGISTRANT: &str = r#"{"email":"e","first_name":"f"}"#;
