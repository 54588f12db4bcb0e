//! The targets of the fuzzers; the tests of this crate are in `it/` and `ui/`.

pub mod fuzz;
pub mod tokens;
