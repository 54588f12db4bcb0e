//! Tokens: all flows, single requests, timely renewals, storage before use.

mod blank;
mod clocks;
mod dead_grants;
mod extremes;
pub mod files;
mod flows;
mod hostile_files;
mod hosts;
mod lost;
mod once;
mod processes;
mod properties;
mod redis;
mod refusals;
mod responses;
mod saving;
mod scopes;
mod server_to_server;
mod tls;

use zoom_api::auth::{AccessToken, OAuthTokens, TokenSource as _};
use zoom_tests::tokens::{app_of, grant};

/// Whether the source returns this token.
async fn gives(tokens: &OAuthTokens, text: &str) -> bool {
    tokens.token().await.unwrap() == AccessToken::new(text).unwrap()
}
