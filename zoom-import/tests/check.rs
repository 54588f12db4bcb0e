//! `zoom-import check`, as a person runs it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "check/allowed.rs"]
mod allowed;
#[path = "check/any_document.rs"]
mod any_document;
#[path = "check/command.rs"]
mod command;
#[path = "check/kinds.rs"]
mod kinds;
#[path = "check/products.rs"]
mod products;
