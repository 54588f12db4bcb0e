//! Compile-time tests of the attributes of `zoom-api`; see `main.rs`.
