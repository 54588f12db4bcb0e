//! The same client for programs without `async`, with the feature `blocking`.
//!
//! [`Client`] has the methods of [`zoom_api::Client`](crate::Client), which block the thread until the call has ended: calls, listings as
//! iterators, uploads, downloads and options of calls. It is a thin layer: tokens, limits, retries and errors are the same.
//!
//! The calls of a client run on the current thread; a runtime with one thread of its own, which all clones share, drives connections and
//! listings. The runtime is shut down when the last clone is dropped.
//!
//! Blocking a thread of an async runtime would stop its other tasks. Inside a runtime of tokio, every method of this module therefore fails with
//! an error, and none panics: use [`zoom_api::Client`](crate::Client) there, or a thread of `std::thread`.
//!
//! # Examples
//! ```no_run
//! # #[cfg(feature = "meetings")]
//! # fn example() -> zoom_api::Result<()> {
//! use zoom_api::Client;
//! use zoom_api::meetings::registrants::list_registrants;
//!
//! let client = Client::builder().server_to_server("account id", "client id", "client secret").build_blocking()?;
//! for registrant in client.items(list_registrants(85746065)) {
//!     println!("{}", registrant?.email);
//! }
//! # Ok(())
//! # }
//! ```

mod client;
mod download;
mod file;
mod listing;
mod runtime;
mod undeclared;

pub use client::Client;
pub use download::{Download, DownloadReader};
pub use file::{file_from_path, file_from_reader};
pub use listing::{Items, Iter, Pages};
pub use undeclared::UndeclaredCall;
