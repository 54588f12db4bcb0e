#![doc = include_str!("../docs/testing.md")]

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
pub use request::{Part, RecordedRequest};
pub use rules::ExpectedCalls;
pub use script::EndpointNameError;
pub use serve::{ServeError, ServeOptions, serve};
pub use verify::VerificationError;
