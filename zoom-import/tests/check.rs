//! The check of `zoomctl check`: documents against the declarations that are linked.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use zoom_products as _;

#[path = "check/allowed.rs"]
mod allowed;
#[path = "check/any_document.rs"]
mod any_document;
#[path = "check/command.rs"]
mod command;
#[path = "check/kinds.rs"]
mod kinds;
