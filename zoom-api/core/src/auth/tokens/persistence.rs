//! Saving tokens before they are used.

use std::sync::{Arc, Weak};
use std::time::Duration;

use super::cache::UnsavedGrant;
use super::event::TokenEvent;
use super::manager::{CONTESTS, TokenManager};
use super::timed_token::TimedToken;
use crate::auth::issued_tokens::IssuedTokens;
use crate::auth::{AccessToken, Grant, StoreError};
use crate::error::{Error, Result};

const FIRST: Duration = Duration::from_millis(250);
const LONGEST: Duration = Duration::from_secs(20);

/// Saves grants for a token manager.
pub(super) struct GrantWriter<'a> {
    manager: &'a Arc<TokenManager>,
}

impl<'a> GrantWriter<'a> {
    pub(super) fn new(manager: &'a Arc<TokenManager>) -> Self {
        Self { manager }
    }

    /// Saves the issued tokens in place of the spent grant, then uses them.
    pub(super) async fn keep(&self, spent: &Grant, granted: IssuedTokens) -> Result<AccessToken> {
        let flaw = granted.access.as_ref().err().copied();
        if self.manager.flow.rotates() && granted.refresh.is_none() {
            tracing::warn!("Zoom returned no new refresh token: keeping the old one");
        }
        let new = spent.renewed(granted, self.manager.environment.now());
        let stored = match self.save(new.clone(), spent).await {
            Ok(stored) => stored,
            Err(error) => self.hold_unsaved(new, spent, &error),
        };
        match flaw {
            Some(flaw) => Err(Error::auth(flaw)),
            None => self.manager.activate(&stored),
        }
    }

    /// Fails while the last tokens are not saved, so that no other refresh token is used.
    pub(super) async fn require_saved(&self) -> Result<()> {
        if !self.manager.flow.rotates() {
            return Ok(());
        }
        self.save_unsaved().await.map_err(|error| {
            Error::auth("the last tokens are not saved yet, and no new ones are requested until they are")
                .with_source(error)
        })
    }

    /// Saves the new grant in place of the spent one, and returns the stored grant: another process's, if it is newer.
    async fn save(&self, mut new: Grant, spent: &Grant) -> Result<Grant, StoreError> {
        let mut generation = spent.generation;
        for _ in 0..CONTESTS {
            new.generation = generation.saturating_add(1);
            if self.manager.store.compare_and_swap(generation, &new).await? {
                return Ok(new);
            }
            let stored = self.manager.store.load().await?;
            generation = stored.as_ref().map_or(0, Grant::generation);
            if let Some(stored) = stored.filter(|stored| self.is_newer(stored, &new, spent)) {
                return Ok(stored);
            }
        }
        Err(StoreError::new("too many concurrent writes"))
    }

    /// Whether the stored grant is the new one or a later one.
    fn is_newer(&self, stored: &Grant, new: &Grant, spent: &Grant) -> bool {
        if stored.has_access_of(new) && stored.has_refresh_of(new) {
            return true;
        }
        if self.manager.flow.rotates() {
            return !stored.has_refresh_of(spent);
        }
        let current = TimedToken::of(stored, &self.manager.environment);
        current.is_some_and(|current| !current.is_due() && !self.manager.cache().was_rejected(&current.token))
    }

    fn hold_unsaved(&self, new: Grant, spent: &Grant, error: &StoreError) -> Grant {
        self.manager.cache().unsaved = Some(UnsavedGrant { new: new.clone(), spent: spent.clone(), failures: 0 });
        self.report_unsaved(error);
        self.manager.saving.start(|| save_later(Arc::downgrade(self.manager)));
        new
    }

    async fn save_unsaved(&self) -> Result<(), StoreError> {
        let Some(unsaved) = self.manager.cache().unsaved.clone() else { return Ok(()) };
        let stored =
            self.save(unsaved.new.clone(), &unsaved.spent).await.inspect_err(|error| self.report_unsaved(error))?;
        let saved = self.manager.cache().unsaved.take_if(|other| other.new.has_access_of(&unsaved.new));
        if saved.is_some() {
            self.manager.emit(&TokenEvent::Persisted);
        }
        if !stored.has_access_of(&unsaved.new) {
            self.manager.adopt(Some(&stored));
        }
        Ok(())
    }

    fn report_unsaved(&self, error: &StoreError) {
        let attempt = self.manager.cache().unsaved.as_mut().map_or(1, UnsavedGrant::count_failure);
        tracing::warn!(attempt, %error, "cannot save the new tokens");
        self.manager.emit(&TokenEvent::PersistFailed { attempt, reason: error.to_string() });
    }

    /// The delay before the next attempt to save, if there are unsaved tokens.
    fn retry_delay(&self) -> Option<Duration> {
        let failures = self.manager.cache().unsaved.as_ref()?.failures;
        let backoff = FIRST.saturating_mul(2_u32.saturating_pow(failures)).min(LONGEST);
        Some(self.manager.environment.up_to(backoff))
    }
}

/// Retries to save until it succeeds or the token source is dropped.
async fn save_later(manager: Weak<TokenManager>) {
    while let Some(pause) = manager.upgrade().and_then(|manager| GrantWriter::new(&manager).retry_delay()) {
        tokio::time::sleep(pause).await;
        if let Some(manager) = manager.upgrade() {
            // The failure was reported, and leads to another attempt.
            let _ = GrantWriter::new(&manager).save_unsaved().await;
        }
    }
}
