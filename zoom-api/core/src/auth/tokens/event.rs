//! Token events.

/// An event of a token source; see [`on_event`](super::OAuthTokensBuilder::on_event).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenEvent {
    /// A new token is in use.
    Renewed,
    /// The store failed to save new tokens. They are in use, but lost if the process ends. Saving is retried; until it succeeds,
    /// a user's tokens are not renewed. [`export_unsaved`](super::OAuthTokens::export_unsaved) returns them.
    PersistFailed {
        /// The number of failed attempts to save these tokens, from 1.
        attempt: u32,
        /// The error of the store.
        reason: String,
    },
    /// The store has saved tokens after a failure.
    Persisted,
    /// The user must consent again.
    ReauthRequired,
}

/// A callback for token events.
pub(super) type Listener = Box<dyn Fn(&TokenEvent) + Send + Sync>;
