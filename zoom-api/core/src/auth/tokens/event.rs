//! What happens to tokens that somebody should know of.

/// Something that happened to the tokens, for [`on_event`](super::OAuthTokensBuilder::on_event).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenEvent {
    /// A new token is in use.
    Renewed,
    /// The store did not take new tokens: they are used, and lost if the process ends now. It is tried again; until it succeeds, a
    /// user's tokens are not renewed. [`export_unsaved`](super::OAuthTokens::export_unsaved) gives them.
    PersistFailed {
        /// How often the same tokens were not saved, from 1.
        attempt: u32,
        /// What the store said.
        reason: String,
    },
    /// The store took what it did not before.
    Persisted,
    /// The user must consent again.
    ReauthRequired,
}

/// Who is told.
pub(super) type Listener = Box<dyn Fn(&TokenEvent) + Send + Sync>;
