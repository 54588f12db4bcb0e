//! Saving what was granted, before anybody uses it where that can be.

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

    /// Saves what was granted in place of what it cost, then puts it in use.
    pub(super) async fn keep(&self, spent: &Grant, granted: IssuedTokens) -> Result<AccessToken> {
        let flaw = granted.access.as_ref().err().copied();
        if self.manager.flow.rotates() && granted.refresh.is_none() {
            tracing::warn!("Zoom gave no new refresh token: the old one is kept");
        }
        let new = spent.renewed(granted, self.manager.environment.now());
        let kept = match self.save(new.clone(), spent).await {
            Ok(stored) => stored,
            Err(error) => self.hold_unsaved(new, spent, &error),
        };
        match flaw {
            Some(flaw) => Err(Error::auth(flaw)),
            None => self.manager.activate(&kept),
        }
    }

    /// Does not let another refresh token be spent while the last ones are in memory only.
    pub(super) async fn require_saved(&self) -> Result<()> {
        if !self.manager.flow.rotates() {
            return Ok(());
        }
        self.save_unsaved().await.map_err(|error| {
            Error::auth("the last tokens are not saved yet, and no more are asked for until they are")
                .with_source(error)
        })
    }

    /// Writes new tokens over those they were given for, and returns what is then stored: another's, if those are newer.
    async fn save(&self, mut new: Grant, spent: &Grant) -> Result<Grant, StoreError> {
        let mut generation = spent.generation;
        for _ in 0..CONTESTS {
            new.generation = generation + 1;
            if self.manager.store.compare_and_swap(generation, &new).await? {
                return Ok(new);
            }
            let stored = self.manager.store.load().await?;
            generation = stored.as_ref().map_or(0, Grant::generation);
            if let Some(stored) = stored.filter(|stored| self.is_newer(stored, &new, spent)) {
                return Ok(stored);
            }
        }
        Err(StoreError::new("others write all the time"))
    }

    /// Whether what is stored is what was to be written, or came after it.
    fn is_newer(&self, stored: &Grant, new: &Grant, spent: &Grant) -> bool {
        if stored.has_access_of(new) && stored.has_refresh_of(new) {
            return true;
        }
        if self.manager.flow.rotates() {
            return !stored.has_refresh_of(spent);
        }
        let held = TimedToken::of(stored, &self.manager.environment);
        held.is_some_and(|held| !held.is_due() && !self.manager.cache().was_rejected(&held.token))
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
        tracing::warn!(attempt, %error, "the new tokens are not saved");
        self.manager.emit(&TokenEvent::PersistFailed { attempt, reason: error.to_string() });
    }

    /// How long to wait before saving again, while there is something to save.
    fn retry_delay(&self) -> Option<Duration> {
        let failures = self.manager.cache().unsaved.as_ref()?.failures;
        let backoff = FIRST.saturating_mul(2_u32.saturating_pow(failures)).min(LONGEST);
        Some(self.manager.environment.up_to(backoff))
    }
}

/// Saves as soon as the store lets it; gives up when nobody uses the tokens any more.
async fn save_later(manager: Weak<TokenManager>) {
    while let Some(pause) = manager.upgrade().and_then(|manager| GrantWriter::new(&manager).retry_delay()) {
        tokio::time::sleep(pause).await;
        if let Some(manager) = manager.upgrade() {
            // The failure was told, and leads to the next round.
            let _ = GrantWriter::new(&manager).save_unsaved().await;
        }
    }
}
