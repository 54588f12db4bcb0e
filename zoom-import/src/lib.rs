//! Imports Zoom's documents into declarations of `zoom-api`, and compares the two.
//!
//! [`import`] generates annotated signatures from a document, and [`check`] compares a document with the declarations that are linked into
//! the program; `zoomctl import` and `zoomctl check` offer them for users' own crates. [`products`] maintains the products of `zoom-api` with
//! them, as the commands of `zoom-import`.

pub mod check;
mod error;
pub mod import;
mod pattern;
pub mod products;
mod streams;

pub use error::Error;
pub use streams::Streams;
