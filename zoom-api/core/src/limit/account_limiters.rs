//! Limiters of many accounts.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use super::builder::LimiterBuilder;
use super::memory::Limiter;
use super::settings::LimiterSettings;
use crate::error::Result;

/// The limiters of many accounts, for a program that acts for all of them: clients of the same account get the same one.
///
/// An account is forgotten when no client of it is left, nothing has been called for two of its windows, and no count of
/// the day is worth keeping.
///
/// # Examples
/// ```
/// use zoom_api::Client;
/// use zoom_api::limit::{AccountLimiters, Limiter, Plan};
///
/// # fn example() -> zoom_api::Result<()> {
/// let accounts = AccountLimiters::new(Limiter::builder().plan(Plan::Business))?;
/// let client = Client::builder().token("a token").rate_limiter(accounts.limiter("account id")).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct AccountLimiters {
    settings: LimiterSettings,
    limiters: Mutex<Limiters>,
}

#[derive(Debug, Default)]
struct Limiters {
    by_account: HashMap<String, Limiter>,
    /// How many there are when those that are idle are looked for.
    sweep_at: usize,
}

impl AccountLimiters {
    /// Makes a collection whose limiters are set up alike.
    ///
    /// # Errors
    /// When such limiters would let no call through; see [`LimiterBuilder::build`].
    pub fn new(settings: LimiterBuilder) -> Result<Self> {
        let settings = settings.settings;
        settings.check()?;
        Ok(Self { settings, limiters: Mutex::default() })
    }

    /// The limiter of an account.
    #[must_use]
    pub fn limiter(&self, account: &str) -> Limiter {
        let mut limiters = self.limiters.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(limiter) = limiters.by_account.get(account) {
            return limiter.clone();
        }
        limiters.sweep();
        let limiter = Limiter::new(self.settings.clone());
        limiters.by_account.insert(account.to_owned(), limiter.clone());
        limiter
    }

    /// How many accounts are remembered.
    #[must_use]
    pub fn len(&self) -> usize {
        self.limiters.lock().unwrap_or_else(PoisonError::into_inner).by_account.len()
    }

    /// Whether no account is remembered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Limiters {
    /// Forgets who is idle, each time that there are twice as many as last time were not.
    fn sweep(&mut self) {
        const FEW: usize = 32;
        if self.by_account.len() >= self.sweep_at.max(FEW) {
            self.by_account.retain(|_, limiter| !limiter.can_be_dropped());
            self.sweep_at = self.by_account.len() * 2;
        }
    }
}
