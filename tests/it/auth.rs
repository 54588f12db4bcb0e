//! Tokens: every flow, asked for once, renewed in time, saved before use.

mod answers;
mod clocks;
mod faulty_store;
mod files;
mod flows;
mod hosts;
mod lost;
mod once;
mod processes;
mod properties;
mod redis;
mod saving;
mod scopes;
mod server_to_server;
mod token_host;

use zoom_api::auth::{AccessToken, Grant, OAuthApp, OAuthTokens, TokenSource as _};
use zoom_api::transport::Transport;

/// An app whose token host is in memory.
fn app_of(transport: &(impl Transport + Clone + 'static)) -> OAuthApp {
    OAuthApp::builder("client", "secret").transport(transport.clone()).build().unwrap()
}

/// A grant as a token host of these tests gives it.
fn grant(number: u64) -> Grant {
    let json = format!(
        r#"{{"version":1,"generation":0,"access_token":"access-{number}","expires_at_ms":0,"lifetime_ms":3600000,
        "refresh_token":"refresh-{number}","api_url":null,"scopes":null,"state":"fresh"}}"#
    );
    Grant::from_json(&json).unwrap()
}

/// Whether the source gives this token.
async fn gives(tokens: &OAuthTokens, text: &str) -> bool {
    tokens.token().await.unwrap() == AccessToken::new(text).unwrap()
}
