//! Options that apply to single calls.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::Client;
use crate::retry::RetryPolicy;

/// Options of calls; see [`Client::with_options`].
#[derive(Clone, Default)]
#[must_use]
pub struct CallOptions {
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    retry: Option<Arc<dyn RetryPolicy>>,
}

impl CallOptions {
    /// Creates options that change nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the timeout of a whole call, including waits and retries.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { timeout: Some(timeout), ..self }
    }

    /// Sets the timeout of one attempt, from connecting to the end of the response.
    pub fn attempt_timeout(self, attempt_timeout: Duration) -> Self {
        Self { attempt_timeout: Some(attempt_timeout), ..self }
    }

    /// Sets the retry policy; [`NoRetry`](crate::retry::NoRetry) disables retries.
    pub fn retry_policy(self, policy: impl RetryPolicy + 'static) -> Self {
        Self { retry: Some(Arc::new(policy)), ..self }
    }
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .finish_non_exhaustive()
    }
}

/// The settings of calls, which options replace.
#[derive(Clone)]
pub(super) struct Settings {
    pub(super) timeout: Duration,
    pub(super) attempt_timeout: Duration,
    pub(super) retry: Arc<dyn RetryPolicy>,
}

impl Client {
    /// Returns a handle of this client whose calls have other options.
    ///
    /// The handle is cheap: it shares everything with this client, also the rate limiter. It applies to calls, listings, downloads and
    /// undeclared endpoints alike.
    ///
    /// # Examples
    /// ```no_run
    /// # #[cfg(feature = "meetings")]
    /// # async fn example(client: zoom_api::Client) -> zoom_api::Result<()> {
    /// use std::time::Duration;
    ///
    /// use zoom_api::client::CallOptions;
    /// use zoom_api::meetings::registrants::list_registrants;
    /// use zoom_api::retry::NoRetry;
    ///
    /// let quick = CallOptions::new().timeout(Duration::from_secs(3)).retry_policy(NoRetry);
    /// let page = client.with_options(quick).send(list_registrants(85746065)).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        let current = &self.settings;
        let settings = Settings {
            timeout: options.timeout.unwrap_or(current.timeout),
            attempt_timeout: options.attempt_timeout.unwrap_or(current.attempt_timeout),
            retry: options.retry.unwrap_or_else(|| Arc::clone(&current.retry)),
        };
        Self { settings, ..self.clone() }
    }
}
