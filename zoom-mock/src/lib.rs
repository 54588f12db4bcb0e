#![doc = include_str!("../docs/testing.md")]
// The crate has three layers; a layer uses those below it, never those above (`src/tests/layers.rs` checks this):
//
// zoom    Zoom's behavior: account, operations, OAuth, tokens, limits, validation
// script  the test's script: rules, queued replies, recorded requests, verification
// http    connections and faults, bodies, replies
//
// The modules at the root are the public handle, `MockZoom`, and may use all layers.

mod http;
mod script;
mod zoom;

mod builder;
mod client;
mod events;
mod mock;
mod scripting;
mod standalone;
mod traffic;

#[cfg(test)]
mod tests;

pub use crate::builder::MockZoomBuilder;
pub use crate::events::EmitError;
pub use crate::http::{ChaosProxy, Fault, Part, Reply};
pub use crate::mock::MockZoom;
pub use crate::script::{AnyEndpoint, ExpectedCalls, On, RecordedRequest, VerificationError};
pub use crate::standalone::{ServeError, ServeOptions, serve};
pub use crate::traffic::{Traffic, TrafficError, TrafficRecorder};
pub use crate::zoom::{
    Account, AccountError, EndpointNameError, EventDelivery, EventSubscription, Meeting, MeetingKind, Occurrence,
    Participant, Recording, RecordingFile, Registrant, RegistrantStatus, Registration, SubscriptionError, User,
    UserStatus, Webinar,
};
