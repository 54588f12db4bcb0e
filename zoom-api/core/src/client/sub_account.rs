//! Clients for sub-accounts of a master account.

use std::sync::Arc;

use super::{Client, Inner};
use crate::error::{Error, Result};
use crate::limit::RateLimiter;
use crate::metadata::{Base, EndpointInfo};
use crate::request::RequestParts;

impl Client {
    /// Returns a client for a sub-account of a master account: `/users` becomes `/accounts/{account_id}/users`.
    ///
    /// Paths that begin with `/accounts`, downloads and OAuth calls stay unchanged. SCIM has no endpoints for sub-accounts: its
    /// calls fail instead of reaching the master account. The account ID is encoded and validated like any path parameter, when
    /// a call is sent.
    ///
    /// The returned client shares tokens, connections and the rate limiter with this one. Zoom counts calls by account, so sharing the
    /// limiter never exceeds a limit but may be slower than necessary: use [`with_rate_limiter`](Self::with_rate_limiter) to give a
    /// sub-account its own limiter.
    ///
    /// # Examples
    /// ```no_run
    /// # #[cfg(feature = "meetings")]
    /// # async fn example(client: zoom_api::Client) -> zoom_api::Result<()> {
    /// use zoom_api::limit::{AccountLimiters, Limiter, Plan};
    /// use zoom_api::meetings::registrants::list_registrants;
    ///
    /// let branch = client.for_account("ZhbS6Hm6Q2mKCA");
    /// let request = branch.build_request(&list_registrants(85746065))?;
    /// assert_eq!(request.url.path(), "/v2/accounts/ZhbS6Hm6Q2mKCA/meetings/85746065/registrants");
    ///
    /// let limits = AccountLimiters::new(Limiter::builder().plan(Plan::Business))?;
    /// let branch = branch.with_rate_limiter(limits.limiter("ZhbS6Hm6Q2mKCA"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn for_account(&self, account_id: impl Into<String>) -> Self {
        Self { account: Some(account_id.into().into()), ..self.clone() }
    }

    /// Returns a client with another rate limiter. It shares everything else with this client.
    #[must_use]
    pub fn with_rate_limiter(&self, limiter: impl RateLimiter + 'static) -> Self {
        let inner = Inner { limiter: Some(Arc::new(limiter)), limits: None, ..Inner::clone(&self.inner) };
        Self { inner: Arc::new(inner), ..self.clone() }
    }

    /// Starts a request with the base path and the sub-account.
    pub(super) fn start_request(&self, info: &'static EndpointInfo) -> Result<RequestParts> {
        let mut parts = RequestParts::new(self.inner.hosts.path(info.base));
        if let Some(account) = self.account.as_deref().filter(|_| !has_own_account(info)) {
            if info.base == Base::Scim {
                return Err(Error::argument(info, "SCIM has no endpoints for sub-accounts".to_owned()));
            }
            parts.literal("/accounts/");
            parts.segment("account_id", account);
        }
        Ok(parts)
    }
}

/// Whether the path names an account itself, or none applies.
pub(super) fn has_own_account(info: &EndpointInfo) -> bool {
    info.base == Base::OAuth || info.path.split('/').nth(1) == Some("accounts")
}
