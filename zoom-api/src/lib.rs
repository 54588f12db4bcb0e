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

// The runtime, where products and users' own crates find it under the same names.
#[doc(inline)]
pub use zoom_api_core::*;

// The products. Each line stands behind the feature of its name, so that rustc says which feature a path is missing.
#[cfg(feature = "accounts")]
#[doc(inline)]
pub use zoom_accounts as accounts;
#[cfg(feature = "meetings")]
#[doc(inline)]
pub use zoom_meetings as meetings;
#[cfg(feature = "users")]
#[doc(inline)]
pub use zoom_users as users;
