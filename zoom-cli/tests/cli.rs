//! The commands of `zoomctl`, as a person or a script runs them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "cli/support.rs"]
mod support;

#[path = "cli/call.rs"]
mod call;
#[path = "cli/curl.rs"]
mod curl;
#[path = "cli/decode.rs"]
mod decode;
#[path = "cli/download.rs"]
mod download;
#[path = "cli/endpoints.rs"]
mod endpoints;
#[path = "cli/every_operation.rs"]
mod every_operation;
#[path = "cli/login.rs"]
mod login;
#[path = "cli/pages.rs"]
mod pages;
#[path = "cli/refusals.rs"]
mod refusals;
#[path = "cli/scopes.rs"]
mod scopes;
#[path = "cli/show.rs"]
mod show;
#[path = "cli/snippets.rs"]
mod snippets;
#[path = "cli/terminal.rs"]
mod terminal;
