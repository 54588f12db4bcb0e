//! Declarations where nothing can be taken for granted: no prelude, names of the standard library that mean something
//! else, a renamed dependency, and every lint.
//!
//! That it compiles, in both editions, is the test.

#![no_implicit_prelude]
#![forbid(unsafe_code)]
#![deny(missing_docs, warnings, clippy::pedantic)]

pub mod arguments;
pub mod attributes;
pub mod kinds;
pub mod macros;
pub mod shadowed;
