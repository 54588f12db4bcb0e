//! The runtime of the `zoom-api` crate, which re-exports everything here: depend on `zoom-api`.
//!
//! Product crates depend on this crate under the name `zoom_api`, so that their declarations look like those of users.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[allow(unused_extern_crates, reason = "macro expansions use it")]
extern crate self as zoom_api;

pub mod auth;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod client;
#[cfg(feature = "describe")]
pub mod describe;
pub mod endpoint;
pub mod error;
pub mod event;
mod exchange;
mod foundation;
mod hosts;
pub mod limit;
mod metadata;
pub mod model;
pub mod page;
#[cfg(feature = "registry")]
pub mod registry;
pub mod request;
pub mod response;
pub mod retry;
#[cfg(feature = "sdk")]
pub mod sdk;
#[cfg(feature = "describe")]
mod shape;
pub mod transcript;
pub mod transport;
pub mod types;
#[cfg(feature = "webhook")]
pub mod webhook;
#[cfg(feature = "websocket")]
pub mod websocket;

// The crates whose types are in this crate's signatures, in the versions that it uses.
pub use bytes;
pub use client::Client;
pub use endpoint::{Endpoint, EndpointInfo};
pub use error::{Error, Result};
pub use foundation::future::BoxFuture;
pub use http;
pub use jiff;
pub use request::FilePart;
pub use response::NoContent;
pub use secrecy;
#[doc = include_str!("../docs/zoom_endpoint.md")]
pub use zoom_macros::zoom_endpoint;
#[doc = include_str!("../docs/zoom_event.md")]
pub use zoom_macros::zoom_event;
#[doc = include_str!("../docs/zoom_model.md")]
pub use zoom_macros::zoom_model;

/// Items for macro expansions. Not public API.
#[doc(hidden)]
pub mod __private {
    #[cfg(feature = "registry")]
    pub use inventory;
    pub use serde;

    pub use crate::endpoint::{Decoded, decode};
    pub use crate::exchange::Response;
    pub use crate::page::list_name;
}

#[cfg(rust_analyzer)]
#[doc(hidden)]
pub use foundation::attribute as __attribute;

/// Uses the words of an attribute, in rust-analyzer.
#[doc(hidden)]
#[macro_export]
#[cfg(rust_analyzer)]
macro_rules! __editor {
    ($($words:tt)*) => { const _: () = { use $crate::__attribute::{$($words)*}; }; };
}

/// Emits descriptions if the feature `describe` is on.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "describe")]
macro_rules! __describe {
    ($($described:tt)*) => { $($described)* };
}

/// Emits descriptions if the feature `describe` is on.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "describe"))]
macro_rules! __describe {
    ($($described:tt)*) => {};
}

/// Adds an endpoint to the registry, with its description, if the feature `describe` is on.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "describe")]
macro_rules! __register {
    ($info:expr, $words:expr) => {
        $crate::__private::inventory::submit! { $crate::describe::Entry::new($info, $words) }
    };
}

/// Adds an endpoint to the registry if the feature `registry` is on.
#[doc(hidden)]
#[macro_export]
#[cfg(all(feature = "registry", not(feature = "describe")))]
macro_rules! __register {
    ($info:expr $(, $words:expr)?) => {
        $crate::__private::inventory::submit! { $crate::registry::Entry($info) }
    };
}

/// Adds an endpoint to the registry if the feature `registry` is on.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "registry"))]
macro_rules! __register {
    ($info:expr $(, $words:expr)?) => {};
}

/// Adds an event to the registry, with its description, if the feature `describe` is on.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "describe")]
macro_rules! __register_event {
    ($info:expr, $words:expr) => {
        $crate::__private::inventory::submit! { $crate::describe::EventEntry::new($info, $words) }
    };
}

/// Adds an event to the registry if the feature `registry` is on.
#[doc(hidden)]
#[macro_export]
#[cfg(all(feature = "registry", not(feature = "describe")))]
macro_rules! __register_event {
    ($info:expr $(, $words:expr)?) => {
        $crate::__private::inventory::submit! { $crate::registry::EventEntry($info) }
    };
}

/// Adds an event to the registry if the feature `registry` is on.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "registry"))]
macro_rules! __register_event {
    ($info:expr $(, $words:expr)?) => {};
}
