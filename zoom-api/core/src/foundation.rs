//! Types and functions without dependencies on the rest of the crate.

#[cfg(rust_analyzer)]
pub mod attribute;
pub(crate) mod blank;
pub(crate) mod byte_set;
pub(crate) mod clock;
pub(crate) mod delivery;
pub(crate) mod future;
pub(crate) mod instant;
pub(crate) mod method;
pub(crate) mod random;
pub(crate) mod rate_limit;
#[cfg(feature = "redis")]
pub(crate) mod redis_url;
pub(crate) mod rejection;
pub(crate) mod runtime;
pub(crate) mod scopes;
pub(crate) mod table;
pub(crate) mod text;
pub(crate) mod wire;
