//! Zoom's behavior: the account, the operations on it, OAuth, limits, events.

mod account;
mod clock;
mod control;
mod declaration;
mod downloads;
mod events;
mod handlers;
mod inspector;
mod limits;
mod oauth;
mod router;
mod service;
mod state;
mod suggestion;
mod tokens;
mod validation;

pub use account::{
    Account, AccountError, Meeting, MeetingKind, Occurrence, Participant, Recording, RecordingFile, Registrant,
    RegistrantStatus, Registration, User, UserStatus, Webinar,
};
pub(crate) use control::add_file as add_rules_of_file;
pub(crate) use declaration::{NO_FACTS, of as description_of};
pub(crate) use events::{Emission, example as example_payload};
pub use events::{EventDelivery, EventSubscription, SubscriptionError};
pub(crate) use limits::Limits;
pub(crate) use oauth::redirect;
pub use router::EndpointNameError;
pub(crate) use router::{Route, Router};
pub(crate) use state::{Credentials, Shared, State};
pub(crate) use tokens::Tokens;
