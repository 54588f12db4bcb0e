//! A token endpoint and a token store in memory that fail on request, and the invariants that hold for any failure.

mod faulty_store;
mod script;
mod token_host;

pub use faulty_store::FaultyStore;
pub use script::{Step, run};
pub use token_host::{Fault, TokenHost};

use zoom_api::auth::{Grant, OAuthApp};
use zoom_api::transport::Transport;

/// Returns an app that requests its tokens from `transport`.
pub fn app_of(transport: &(impl Transport + Clone + 'static)) -> OAuthApp {
    OAuthApp::builder("client", "secret").transport(transport.clone()).build().unwrap()
}

/// Returns a grant as [`TokenHost`] issues it, with an expired access token.
pub fn grant(number: u64) -> Grant {
    let json = format!(
        r#"{{"version":1,"generation":0,"access_token":"access-{number}","expires_at_ms":0,"lifetime_ms":3600000,
        "refresh_token":"refresh-{number}","api_url":null,"scopes":null,"state":"fresh"}}"#
    );
    Grant::from_json(&json).unwrap()
}
