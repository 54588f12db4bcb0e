//! The issued access and refresh tokens.

use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

use tokio::time::Instant;
use zoom_api::EndpointInfo;

use crate::http::Reply;

/// Longer than any test.
const CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// The tokens of one mock, and the settings of new ones.
#[derive(Debug)]
pub(crate) struct Tokens {
    pub(crate) lifetime: Duration,
    /// Granted scopes; `None` grants every scope.
    pub(crate) scopes: Option<BTreeSet<String>>,
    /// Whether a new token of the account or the app revokes all others.
    pub(crate) one_active: bool,
    prefix: String,
    access: HashMap<String, Grant>,
    /// The access token that was issued with each unused refresh token.
    refresh: HashMap<String, String>,
    count: u64,
}

/// Newly issued tokens.
#[derive(Clone, Debug)]
pub(crate) struct Issued {
    pub(crate) access: String,
    pub(crate) refresh: Option<String>,
}

/// The permissions of an access token.
#[derive(Clone, Debug)]
pub(crate) struct Grant {
    /// The user on whose behalf it acts; `None` for the account's acting user.
    pub(crate) user: Option<String>,
    scopes: Option<BTreeSet<String>>,
    expires: Instant,
}

impl Tokens {
    pub(crate) fn new(prefix: String, lifetime: Duration, scopes: Option<BTreeSet<String>>) -> Self {
        let (access, refresh) = (HashMap::new(), HashMap::new());
        Self { lifetime, scopes, one_active: false, prefix, access, refresh, count: 0 }
    }

    pub(crate) fn issue(&mut self, user: Option<String>) -> String {
        self.count += 1;
        let token = format!("{}-{}", self.prefix, self.count);
        let grant = Grant { user, scopes: self.scopes.clone(), expires: self.expiry() };
        self.access.insert(token.clone(), grant);
        token
    }

    /// The expiry of a token that is issued now. A lifetime that is too long for the clock is a hundred years.
    fn expiry(&self) -> Instant {
        let now = Instant::now();
        now.checked_add(self.lifetime).or_else(|| now.checked_add(CENTURY)).unwrap_or(now)
    }

    /// Issues a token of the account or the app, without a refresh token.
    pub(crate) fn issue_access_only(&mut self) -> Issued {
        if self.one_active {
            self.access.clear();
        }
        Issued { access: self.issue(None), refresh: None }
    }

    /// Issues a user's access token with a refresh token.
    pub(crate) fn issue_pair(&mut self) -> Issued {
        let access = self.issue(None);
        let refresh = format!("refresh-{access}");
        self.refresh.insert(refresh.clone(), access.clone());
        Issued { access, refresh: Some(refresh) }
    }

    /// Exchanges a refresh token, which works once, for a new pair.
    pub(crate) fn rotate(&mut self, refresh: &str) -> Option<Issued> {
        self.refresh.remove(refresh)?;
        Some(self.issue_pair())
    }

    pub(crate) fn has_refresh(&self, refresh: &str) -> bool {
        self.refresh.contains_key(refresh)
    }

    /// Revokes an access token and its refresh token; returns `false` if the access token is unknown.
    pub(crate) fn revoke(&mut self, token: &str) -> bool {
        self.refresh.retain(|_, access| access != token);
        self.access.remove(token).is_some()
    }

    pub(crate) fn expire_all(&mut self) {
        let now = Instant::now();
        self.access.values_mut().for_each(|grant| grant.expires = now);
    }

    pub(crate) fn revoke_all(&mut self) {
        self.access.clear();
        self.refresh.clear();
    }

    /// Returns the grant of the token in an `Authorization` header.
    pub(crate) fn authenticate(&self, authorization: Option<&str>) -> Result<Grant, Reply> {
        let token = authorization.and_then(bearer).unwrap_or_default();
        match self.access.get(token) {
            None => Err(Reply::error(401, 124, "Invalid access token.")),
            Some(grant) if grant.expires <= Instant::now() => Err(Reply::error(401, 124, "Access token is expired.")),
            Some(grant) => Ok(grant.clone()),
        }
    }
}

impl Grant {
    /// Permits a call if its endpoint declares no scopes, or if any one of them is granted.
    pub(crate) fn allows(&self, info: &EndpointInfo) -> Result<(), Reply> {
        let has_any = |granted: &BTreeSet<String>| info.scopes.iter().any(|scope| granted.contains(*scope));
        if info.scopes.is_empty() || self.scopes.as_ref().is_none_or(has_any) {
            return Ok(());
        }
        let scopes = info.scopes.join(", ");
        Err(Reply::error(400, 4711, format!("Invalid access token, does not contain scopes:[{scopes}].")))
    }
}

fn bearer(authorization: &str) -> Option<&str> {
    let (scheme, token) = authorization.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(token)
}
