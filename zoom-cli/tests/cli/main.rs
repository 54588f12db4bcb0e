//! The commands of `zoomctl`, run as a person or a script runs them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod api;
mod call;
mod check;
mod completions;
mod decode;
mod download;
mod endpoints;
mod escapes;
mod events;
mod every_operation;
mod explain;
mod failures;
mod import;
mod keyring;
mod limits;
mod listen;
mod login;
mod man;
mod mcp;
mod mock;
mod output;
mod proxy;
mod scopes;
mod show;
mod support;
