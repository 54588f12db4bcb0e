//! What the tests in `it/`, the bench in `load/` and the fuzzers have in common, and the targets of the fuzzers.

pub mod fuzz;
pub mod signature;
pub mod tokens;
