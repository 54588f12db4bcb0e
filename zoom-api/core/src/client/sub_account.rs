//! Calls for the sub-accounts of a master account.

use std::sync::Arc;

use super::{Client, Inner};
use crate::error::{Error, Result};
use crate::limit::RateLimiter;
use crate::metadata::{Base, EndpointInfo};
use crate::request::RequestParts;

impl Client {
    /// Makes a client that calls for a sub-account of a master account: `/users` becomes `/accounts/{account_id}/users`.
    ///
    /// Paths that begin with `/accounts` name their account themselves and stay as they are; so do downloads and what concerns tokens.
    /// SCIM has no such paths: its calls are refused, rather than made for the master account. The id is encoded, and refused, like
    /// any path parameter, when something is sent.
    ///
    /// Tokens, connections and limiter are those of this client. Calls for a sub-account thus count with the master's; Zoom
    /// counts by account, so that this may be slower than it allows and never faster. [`with_rate_limiter`](Self::with_rate_limiter)
    /// gives a sub-account limits of its own.
    ///
    /// # Examples
    /// ```no_run
    /// # #[cfg(feature = "meetings")]
    /// # async fn example(client: zoom_api::Client) -> zoom_api::Result<()> {
    /// use zoom_api::limit::{AccountLimiters, Limiter, Plan};
    /// use zoom_api::meetings::registrants::list_registrants;
    ///
    /// let branch = client.for_account("ZhbS6Hm6Q2mKCA");
    /// let request = branch.request(&list_registrants(85746065))?;
    /// assert_eq!(request.url.path(), "/v2/accounts/ZhbS6Hm6Q2mKCA/meetings/85746065/registrants");
    ///
    /// let limits = AccountLimiters::new(Limiter::builder().plan(Plan::Business))?;
    /// let branch = branch.with_rate_limiter(limits.limiter("ZhbS6Hm6Q2mKCA"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn for_account(&self, account_id: impl Into<String>) -> Self {
        Self { inner: Arc::clone(&self.inner), account: Some(account_id.into().into()) }
    }

    /// Makes a client that is paced by another limiter; everything else is shared with this one.
    #[must_use]
    pub fn with_rate_limiter(&self, limiter: impl RateLimiter + 'static) -> Self {
        let inner = Inner { limiter: Some(Arc::new(limiter)), ..Inner::clone(&self.inner) };
        Self { inner: Arc::new(inner), account: self.account.clone() }
    }

    /// Starts a request with what stands before the endpoint's own path.
    pub(super) fn start_request(&self, info: &'static EndpointInfo) -> Result<RequestParts> {
        let mut parts = RequestParts::new(self.inner.hosts.path(info.base));
        if let Some(account) = self.account.as_deref().filter(|_| !has_own_account(info)) {
            if info.base == Base::Scim {
                return Err(Error::argument(info, "SCIM is not reached through a master account".to_owned()));
            }
            parts.literal("/accounts/");
            parts.segment("account_id", account);
        }
        Ok(parts)
    }
}

/// Whether a path says which account it is about, or is about none.
fn has_own_account(info: &EndpointInfo) -> bool {
    info.base == Base::OAuth || info.path.split('/').nth(1) == Some("accounts")
}
