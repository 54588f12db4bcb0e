//! Helpers shared by the integration tests, the load benchmark and the fuzz targets.

#[path = "../fuzz/targets.rs"]
pub mod fuzz;
pub mod redis_server;
pub mod signature;
pub mod tokens;
