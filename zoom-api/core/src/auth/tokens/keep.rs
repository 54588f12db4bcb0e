//! Saving what was granted, before anybody uses it where that can be.

use std::sync::{Arc, Weak};
use std::time::Duration;

use super::event::TokenEvent;
use super::held::Held;
use super::keeper::{CONTESTS, Keeper};
use super::live::Unsaved;
use crate::auth::app::Granted;
use crate::auth::{AccessToken, Grant, StoreError};
use crate::error::{Error, Result};

const FIRST: Duration = Duration::from_millis(250);
const LONGEST: Duration = Duration::from_secs(20);

impl Keeper {
    /// Saves what was granted in place of what it cost, then puts it in use.
    pub(super) async fn keep(self: &Arc<Self>, spent: &Grant, granted: Granted) -> Result<AccessToken> {
        let flaw = granted.access.as_ref().err().copied();
        if self.flow.rotates() && granted.refresh.is_none() {
            tracing::warn!("Zoom gave no new refresh token: the old one is kept");
        }
        let new = spent.renewed(granted, self.environment.now());
        let kept = match self.save(new.clone(), spent).await {
            Ok(stored) => stored,
            Err(error) => self.keep_unsaved(new, spent, &error),
        };
        match flaw {
            Some(flaw) => Err(Error::auth(flaw)),
            None => self.take(&kept),
        }
    }

    /// Does not let another refresh token be spent while the last ones are in memory only.
    pub(super) async fn settle(&self) -> Result<()> {
        if !self.flow.rotates() {
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
            if self.store.compare_and_swap(generation, &new).await? {
                return Ok(new);
            }
            let stored = self.store.load().await?;
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
        if self.flow.rotates() {
            return !stored.has_refresh_of(spent);
        }
        let held = Held::of(stored, &self.environment);
        held.is_some_and(|held| !held.is_due() && !self.live().has_refused(&held.token))
    }

    fn keep_unsaved(self: &Arc<Self>, new: Grant, spent: &Grant, error: &StoreError) -> Grant {
        self.live().unsaved = Some(Unsaved { new: new.clone(), spent: spent.clone(), failures: 0 });
        self.tell_unsaved(error);
        self.saving.start(|| save_later(Arc::downgrade(self)));
        new
    }

    async fn save_unsaved(&self) -> Result<(), StoreError> {
        let Some(unsaved) = self.live().unsaved.clone() else { return Ok(()) };
        let stored =
            self.save(unsaved.new.clone(), &unsaved.spent).await.inspect_err(|error| self.tell_unsaved(error))?;
        let saved = self.live().unsaved.take_if(|other| other.new.has_access_of(&unsaved.new));
        if saved.is_some() {
            self.tell(&TokenEvent::Persisted);
        }
        if !stored.has_access_of(&unsaved.new) {
            self.adopt(Some(&stored));
        }
        Ok(())
    }

    fn tell_unsaved(&self, error: &StoreError) {
        let attempt = self.live().unsaved.as_mut().map_or(1, Unsaved::count_failure);
        tracing::warn!(attempt, %error, "the new tokens are not saved");
        self.tell(&TokenEvent::PersistFailed { attempt, reason: error.to_string() });
    }

    /// How long to wait before saving again, while there is something to save.
    fn pause(&self) -> Option<Duration> {
        let failures = self.live().unsaved.as_ref()?.failures;
        let backoff = FIRST.saturating_mul(2_u32.saturating_pow(failures)).min(LONGEST);
        Some(self.environment.up_to(backoff))
    }
}

/// Saves as soon as the store lets it; gives up when nobody uses the tokens any more.
async fn save_later(keeper: Weak<Keeper>) {
    while let Some(pause) = keeper.upgrade().and_then(|keeper| keeper.pause()) {
        tokio::time::sleep(pause).await;
        if let Some(keeper) = keeper.upgrade() {
            // The failure was told, and leads to the next round.
            let _ = keeper.save_unsaved().await;
        }
    }
}
