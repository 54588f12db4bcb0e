//! Declarations in a hostile crate: no prelude, shadowed names of the standard library, a renamed dependency, and every lint.
//!
//! The test is that it compiles in both editions.

#![no_implicit_prelude]
#![forbid(unsafe_code)]
#![deny(missing_docs, warnings, clippy::pedantic)]

pub mod arguments;
pub mod attributes;
pub mod kinds;
pub mod macros;
pub mod shadowed;
