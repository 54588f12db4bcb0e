//! A declaration for which every rule holds: the input of [`expand`](super::expand).

use syn::{Attribute, Ident, ItemEnum, Path, Type};

use crate::model::validated::{ForwardedAttrs, Model};
use crate::warnings::Warning;

/// A valid declaration.
pub(super) enum Declaration {
    Payload(Box<Payload>),
    Set(Box<Set>),
}

/// The payload of an event.
pub(super) struct Payload {
    pub(super) krate: Path,
    pub(super) ident: Ident,
    pub(super) attributes: Vec<Attribute>,
    pub(super) model: Model,
    pub(super) name: String,
    pub(super) scopes: Vec<String>,
    pub(super) warnings: Vec<Warning>,
    /// The lint levels of the warnings.
    pub(super) levels: Vec<Attribute>,
    pub(super) docs_url: Option<String>,
}

/// An enum of events.
pub(super) struct Set {
    pub(super) krate: Path,
    pub(super) item: ItemEnum,
    pub(super) events: Vec<SetEvent>,
}

/// A variant of an enum of events.
pub(super) struct SetEvent {
    pub(super) ident: Ident,
    /// The type of the payload.
    pub(super) payload: Type,
    pub(super) attributes: ForwardedAttrs,
}
