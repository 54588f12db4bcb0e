//! From Zoom's documents to the declarations of `zoom-api`, and the differences between the two.
//!
//! [`import`] writes annotated signatures from a document, [`check`] compares a document with the declarations that are linked into the
//! program. The command `zoom-import` maintains the products with them; `zoom-import import` and `zoom-import check` serve users' own crates.

pub mod check;
mod error;
pub mod import;

pub use error::Error;
