//! A Zoom to test against: a server inside the test, made from the declarations of `zoom-api`.
//!
//! [`MockZoom`] listens on a free loopback port and stops when it is dropped; any number run side by side.
//! It gives out tokens, routes to every endpoint that is linked into the program, the test's own ones
//! included, and refuses what a declaration does not allow: unknown paths, methods, content types, scopes and
//! parameters, with a message that says which. An [`Account`] in memory carries out the operations on registrants;
//! for everything else a test says what is answered with [`MockZoom::on`].
//!
//! Apps get their tokens in every flow: of an account, of a user whose browser [`MockZoom::visit`] stands in for, of a
//! device, of the app itself; refresh tokens work once, and tokens can be taken back.
//!
//! What it does not do: rate limits of an account, webhooks, and the types of parameters.
//!
//! # Examples
//!
//! ```
//! use zoom_mock::{MockZoom, RegistrantStatus};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let mock = MockZoom::start().await?;
//! assert!(mock.base_url().starts_with("http://127.0.0.1:"));
//!
//! let waiting = mock.account(|account| {
//!     let registrants = account.meeting(85746065).map(|meeting| meeting.registrants.as_slice()).unwrap_or_default();
//!     registrants.iter().filter(|registrant| registrant.status == RegistrantStatus::Pending).count()
//! });
//! assert_eq!(waiting, 3);
//! assert!(mock.requests().is_empty());
//! # Ok(())
//! # }
//! ```

mod account;
mod answer;
mod body;
mod builder;
mod case;
mod chaos;
mod check;
mod client;
mod clock;
mod download;
mod fault;
mod handlers;
mod hint;
mod limits;
mod mock;
mod oauth;
mod on;
mod payload;
mod reply;
mod request;
mod router;
mod rules;
mod script;
mod serve;
mod server;
mod site;
mod state;
mod tokens;
mod verify;
mod wire;

#[cfg(test)]
mod tests;

pub use account::{
    Account, AccountError, Meeting, MeetingKind, Occurrence, Participant, Recording, RecordingFile, Registrant,
    RegistrantStatus, Registration, User, UserStatus, Webinar,
};
pub use builder::MockZoomBuilder;
pub use chaos::ChaosProxy;
pub use fault::Fault;
pub use mock::MockZoom;
pub use on::{AnyEndpoint, On};
pub use reply::Reply;
pub use request::{Part, SeenRequest};
pub use rules::Expected;
pub use script::NameError;
pub use serve::{ServeError, ServeOptions, serve};
pub use verify::Unmet;
