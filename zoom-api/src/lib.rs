//! Zoom's REST API, one annotated signature an endpoint.

extern crate self as zoom_api;

pub mod auth;
pub mod client;
pub mod endpoint;
pub mod error;
pub mod limit;
pub mod model;
pub mod page;
mod products;
mod random;
#[cfg(feature = "registry")]
pub mod registry;
pub mod request;
pub mod response;
pub mod retry;
pub mod transport;
pub mod types;

pub use client::Client;
pub use endpoint::{Endpoint, EndpointInfo};
pub use error::{Error, Result};
pub use products::*;
pub use request::FilePart;
pub use response::NoContent;
pub use zoom_macros::{zoom_endpoint, zoom_model};

/// What the attributes' expansions name; not for use by hand.
#[doc(hidden)]
pub mod __private {
    #[cfg(feature = "registry")]
    pub use inventory;
    pub use serde;
}

/// A boxed future, as the small object-safe traits of this crate return it.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Enters an endpoint into the registry, where there is one.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "registry")]
macro_rules! __register {
    ($info:expr) => {
        $crate::__private::inventory::submit! { $crate::registry::Entry($info) }
    };
}

/// Enters an endpoint into the registry, where there is one.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "registry"))]
macro_rules! __register {
    ($info:expr) => {};
}
