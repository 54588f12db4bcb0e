//! Rate limiters of many accounts.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use super::builder::LimiterBuilder;
use super::memory::Limiter;
use super::settings::LimiterSettings;
use crate::error::Result;

/// The rate limiters of many accounts: clients of the same account share one.
///
/// A limiter is dropped when no client uses it, it has been idle for two rate-limit windows, and it has no daily count to keep.
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
    /// The number of accounts at which idle ones are removed.
    sweep_at: usize,
}

impl AccountLimiters {
    /// Creates a collection whose limiters all have the same settings.
    ///
    /// # Errors
    /// Fails if the settings are invalid; see [`LimiterBuilder::build`].
    pub fn new(settings: LimiterBuilder) -> Result<Self> {
        let settings = settings.settings;
        settings.check()?;
        Ok(Self { settings, limiters: Mutex::default() })
    }

    /// Returns the limiter of an account, and creates it if needed.
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

    /// Returns the number of accounts with a limiter.
    #[must_use]
    pub fn len(&self) -> usize {
        self.limiters.lock().unwrap_or_else(PoisonError::into_inner).by_account.len()
    }

    /// Whether no account has a limiter.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Limiters {
    /// Removes idle limiters whenever the number of accounts has doubled.
    fn sweep(&mut self) {
        const FEW: usize = 32;
        if self.by_account.len() >= self.sweep_at.max(FEW) {
            self.by_account.retain(|_, limiter| !limiter.can_be_dropped());
            self.sweep_at = self.by_account.len() * 2;
        }
    }
}
