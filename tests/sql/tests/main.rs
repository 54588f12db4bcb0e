//! The contract of token stores, for SQLite and Postgres.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod damage;
mod folder;
mod leases;
mod postgres;
mod postgres_server;
mod processes;
mod renewals;
mod swaps;

use secrecy::ExposeSecret as _;
use zoom_api::auth::Grant;
use zoom_sql_store::{SqlStore, connect};

use folder::Folder;

/// A grant of this generation with the tokens of `zoom_tests::tokens::grant`.
fn numbered(generation: u64, tokens: u64) -> Grant {
    let text = zoom_tests::tokens::grant(tokens).to_json();
    let text = text.expose_secret().replace(r#""generation":0"#, &format!(r#""generation":{generation}"#));
    Grant::from_json(&text).unwrap()
}

/// A store with connections of its own, like that of another process.
async fn store(folder: &Folder) -> SqlStore {
    SqlStore::new(connect(folder.database()).await.unwrap(), "u")
}

async fn stored(store: &SqlStore) -> u64 {
    use zoom_api::auth::TokenStore as _;
    store.load().await.unwrap().map_or(0, |grant| grant.generation())
}
