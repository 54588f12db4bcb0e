//! The commands of `zoom-import`, which maintain the products of the workspace.
#![cfg(feature = "products")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "products/check.rs"]
mod check;
#[path = "products/command.rs"]
mod command;
#[path = "products/drift.rs"]
mod drift;
#[path = "products/events.rs"]
mod events;
#[path = "products/import.rs"]
mod import;
#[path = "products/kept.rs"]
mod kept;
#[path = "products/new.rs"]
mod new;
#[path = "products/refusals.rs"]
mod refusals;
#[path = "products/registered.rs"]
mod registered;
#[path = "products/workspace.rs"]
mod workspace;
