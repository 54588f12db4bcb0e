//! Nothing here: the tests of this crate are in `it/` and `ui/`.
