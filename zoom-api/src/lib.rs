//! A typed client for Zoom's REST API.
//!
//! Each endpoint is an annotated function signature. Calling the function returns a request, which [`Client::send`] sends:
//! `client.send(list_registrants(85746065))`. Endpoints are grouped by product and resource; each product is behind a cargo feature of
//! its name.
//!
//! - [`Client`] sends calls, and [`Error`] describes their failures.
//! - [`Client::items`] and [`Client::pages`] read lists; [`page`] covers date ranges.
//! - [`auth`] contains the OAuth flows and the token stores.
//! - [`limit`] contains the rate limiters, and [`retry`] the retry policies.
//! - [`Client::download`] downloads files, and [`FilePart`] uploads them.
//! - `recordings`, with the features `meetings` and `users`, lists the recordings of all users; [`transcript`] reads the files beside them.
//! - `blocking`, with the feature of this name, contains the same client for programs without `async`.
//! - [`Client::for_account`] calls endpoints for sub-accounts.
//! - [`event`] contains typed events, and [`events`] an enum of all; `webhook` and `websocket` receive them.
//! - [`zoom_endpoint`], [`zoom_model`] and [`zoom_event`] declare endpoints, types and events, also in your own crate.
//! - The crate `zoom-mock` is a mock server for tests.
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
//! # Types of other crates
//! Signatures contain types of [`bytes`], [`http`], [`jiff`] and [`secrecy`]. They are re-exported, so that a program can name the versions that this
//! crate uses: `zoom_api::jiff::civil::date(2026, 1, 1)`.
//!
//! # Guarantees
//! The client follows no redirects of the API except those of uploads between Zoom's hosts, and retries a call with an unknown outcome only
//! if its endpoint is idempotent. Only token stores and downloads write to disk, at paths that you choose.

#![cfg_attr(docsrs, feature(doc_cfg))]

// The core, which products and users use under the same paths.
#[doc(inline)]
pub use zoom_api_core::*;

pub mod events;
#[cfg(all(feature = "meetings", feature = "users"))]
pub mod recordings;

/// The page of diagnostics, which `zoomctl explain` prints.
#[doc(hidden)]
pub const DIAGNOSTICS: &str = include_str!("../DIAGNOSTICS.md");

// The products. Each has its own `cfg`, so that rustc names the feature of an unresolved path.
#[cfg(feature = "accounts")]
#[doc(inline)]
pub use zoom_accounts as accounts;
#[cfg(feature = "ai_companion")]
#[doc(inline)]
pub use zoom_ai_companion as ai_companion;
#[cfg(feature = "auto_dialer")]
#[doc(inline)]
pub use zoom_auto_dialer as auto_dialer;
#[cfg(feature = "calendar")]
#[doc(inline)]
pub use zoom_calendar as calendar;
#[cfg(feature = "chatbot")]
#[doc(inline)]
pub use zoom_chatbot as chatbot;
#[cfg(feature = "clips")]
#[doc(inline)]
pub use zoom_clips as clips;
#[cfg(feature = "cobrowse_sdk")]
#[doc(inline)]
pub use zoom_cobrowse_sdk as cobrowse_sdk;
#[cfg(feature = "commerce")]
#[doc(inline)]
pub use zoom_commerce as commerce;
#[cfg(feature = "contact_center")]
#[doc(inline)]
pub use zoom_contact_center as contact_center;
#[cfg(feature = "crc")]
#[doc(inline)]
pub use zoom_crc as crc;
#[cfg(feature = "healthcare")]
#[doc(inline)]
pub use zoom_healthcare as healthcare;
#[cfg(feature = "mail")]
#[doc(inline)]
pub use zoom_mail as mail;
#[cfg(feature = "marketplace")]
#[doc(inline)]
pub use zoom_marketplace as marketplace;
#[cfg(feature = "master_accounts")]
#[doc(inline)]
pub use zoom_master_accounts as master_accounts;
#[cfg(feature = "meetings")]
#[doc(inline)]
pub use zoom_meetings as meetings;
#[cfg(feature = "number_management")]
#[doc(inline)]
pub use zoom_number_management as number_management;
#[cfg(feature = "phone")]
#[doc(inline)]
pub use zoom_phone as phone;
#[cfg(feature = "qss")]
#[doc(inline)]
pub use zoom_qss as qss;
#[cfg(feature = "quality_management")]
#[doc(inline)]
pub use zoom_quality_management as quality_management;
#[cfg(feature = "revenue_accelerator")]
#[doc(inline)]
pub use zoom_revenue_accelerator as revenue_accelerator;
#[cfg(feature = "rooms")]
#[doc(inline)]
pub use zoom_rooms as rooms;
#[cfg(feature = "scheduler")]
#[doc(inline)]
pub use zoom_scheduler as scheduler;
#[cfg(feature = "scim2")]
#[doc(inline)]
pub use zoom_scim2 as scim2;
#[cfg(feature = "tasks")]
#[doc(inline)]
pub use zoom_tasks as tasks;
#[cfg(feature = "team_chat")]
#[doc(inline)]
pub use zoom_team_chat as team_chat;
#[cfg(feature = "users")]
#[doc(inline)]
pub use zoom_users as users;
#[cfg(feature = "video_management")]
#[doc(inline)]
pub use zoom_video_management as video_management;
#[cfg(feature = "video_sdk")]
#[doc(inline)]
pub use zoom_video_sdk as video_sdk;
#[cfg(feature = "virtual_agent")]
#[doc(inline)]
pub use zoom_virtual_agent as virtual_agent;
#[cfg(feature = "whiteboard")]
#[doc(inline)]
pub use zoom_whiteboard as whiteboard;
#[cfg(feature = "workforce_management")]
#[doc(inline)]
pub use zoom_workforce_management as workforce_management;
#[cfg(feature = "zoom_docs")]
#[doc(inline)]
pub use zoom_zoom_docs as zoom_docs;
#[cfg(feature = "zoom_events")]
#[doc(inline)]
pub use zoom_zoom_events as zoom_events;
