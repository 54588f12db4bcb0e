//! Zoom's REST API, where an endpoint is an annotated signature.
//!
//! A [`Client`] sends values that know how to write themselves: what an endpoint's function returns, `list_registrants(85746065)`.
//! The products' modules hold those functions, one module a resource, each product behind a cargo feature of its name.
//!
//! - To call Zoom: [`Client`], and [`Error`] for what can go wrong.
//! - To read lists: [`Client::items`], [`Client::pages`], and [`page`] for ranges that are read month by month.
//! - To get and keep tokens: [`auth`], with every flow of Zoom's and stores that several programs share.
//! - To keep to Zoom's limits, or to change how: [`limit`]; to change what is sent again: [`retry`].
//! - To move files: [`Client::download`] and [`FilePart`].
//! - To call for the sub-accounts of a master account: [`Client::for_account`].
//! - To add an endpoint, here or in your own crate: [`zoom_endpoint`] and [`zoom_model`].
//! - To test what calls Zoom: the crate `zoom-mock`.
//!
//! # Examples
//! ```no_run
//! # #[cfg(feature = "meetings")]
//! # async fn example() -> zoom_api::Result<()> {
//! use zoom_api::Client;
//! use zoom_api::meetings::registrants::{
//!     RegistrantAction, RegistrantRef, UpdateRegistrantStatus, UpdateRegistrantStatusError, update_registrant_status,
//! };
//!
//! let client = Client::builder().server_to_server("account id", "client id", "client secret").build()?;
//! let call = update_registrant_status(85746065, RegistrantAction::Deny)
//!     .registrants([RegistrantRef::new().email("jchill@example.com")]);
//!
//! match client.send(call).await {
//!     Ok(_) => println!("denied"),
//!     Err(error) => match error.case::<UpdateRegistrantStatus>() {
//!         Some(UpdateRegistrantStatusError::NotMeetingHost) => println!("ask the host"),
//!         _ => println!("{error}"),
//!     },
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # What it does not do
//! It keeps nothing on disk unless it is given a path, follows no redirect of the API's, and never sends a call twice that may have had an
//! effect, unless the endpoint says that this does no harm.

#[allow(unused_extern_crates, reason = "a build without products does not name it")]
extern crate self as zoom_api;

pub mod auth;
pub mod client;
#[cfg(feature = "describe")]
pub mod describe;
pub mod endpoint;
pub mod error;
pub mod limit;
pub mod model;
pub mod page;
mod products;
mod random;
#[cfg(feature = "redis")]
mod redis_address;
#[cfg(feature = "registry")]
pub mod registry;
pub mod request;
pub mod response;
pub mod retry;
pub mod transport;
pub mod types;
#[cfg(feature = "webhook")]
pub mod webhook;

pub use client::Client;
pub use endpoint::{Endpoint, EndpointInfo};
pub use error::{Error, Result};
#[allow(unused_imports, unreachable_pub, reason = "a build may be without products")]
pub use products::*;
pub use request::FilePart;
pub use response::NoContent;
#[doc = include_str!("../docs/zoom_endpoint.md")]
pub use zoom_macros::zoom_endpoint;
#[doc = include_str!("../docs/zoom_model.md")]
pub use zoom_macros::zoom_model;

/// What the attributes' expansions name; not for use by hand.
#[doc(hidden)]
pub mod __private {
    #[cfg(feature = "registry")]
    pub use inventory;
    pub use serde;
}

/// A boxed future, as the small object-safe traits of this crate return it.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Keeps what describes a declaration, where descriptions are asked for.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "describe")]
macro_rules! __describe {
    ($($described:tt)*) => { $($described)* };
}

/// Keeps what describes a declaration, where descriptions are asked for.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "describe"))]
macro_rules! __describe {
    ($($described:tt)*) => {};
}

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
