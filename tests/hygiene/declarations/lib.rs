//! Declarations in a hostile crate: no prelude, shadowed names of the standard library, a renamed dependency, and every lint.
//!
//! The test is that it compiles in both editions.

#![no_implicit_prelude]
#![forbid(unsafe_code)]
#![deny(missing_docs, warnings, clippy::pedantic, clippy::nursery)]
#![deny(future_incompatible, nonstandard_style, rust_2018_idioms, unused, unused_qualifications)]
#![deny(
    missing_debug_implementations,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unreachable_pub,
    unused_lifetimes
)]
#![allow(
    clippy::missing_const_for_fn,
    reason = "clippy does not recognize generated functions inside of `macro_rules!`"
)]

pub mod arguments;
pub mod attributes;
pub mod conditions;
pub mod fragments;
pub mod kinds;
pub mod levels;
pub mod macros;
pub mod names;
pub mod shadowed;
