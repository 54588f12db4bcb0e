//! A token endpoint and a store in memory that fail as they are told, and what must hold whatever they do.

mod faulty_store;
mod script;
mod token_host;

pub use faulty_store::FaultyStore;
pub use script::{Step, run};
pub use token_host::{Fault, TokenHost};

use zoom_api::auth::{Grant, OAuthApp};
use zoom_api::transport::Transport;

/// An app whose token host is in memory.
pub fn app_of(transport: &(impl Transport + Clone + 'static)) -> OAuthApp {
    OAuthApp::builder("client", "secret").transport(transport.clone()).build().unwrap()
}

/// A grant as [`TokenHost`] gives it, whose access token has ended.
pub fn grant(number: u64) -> Grant {
    let json = format!(
        r#"{{"version":1,"generation":0,"access_token":"access-{number}","expires_at_ms":0,"lifetime_ms":3600000,
        "refresh_token":"refresh-{number}","api_url":null,"scopes":null,"state":"fresh"}}"#
    );
    Grant::from_json(&json).unwrap()
}
