//! The access tokens that were given out.

use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

use tokio::time::Instant;
use zoom_api::EndpointInfo;

use crate::reply::Reply;

/// The tokens of one mock, and how new ones are made.
#[derive(Debug)]
pub(crate) struct Tokens {
    pub(crate) lifetime: Duration,
    /// What is granted; `None` is every scope.
    pub(crate) scopes: Option<BTreeSet<String>>,
    /// Whether an account's new token ends those before it.
    pub(crate) one_at_a_time: bool,
    prefix: String,
    given: HashMap<String, Grant>,
    /// The access token that each unused refresh token came with.
    refreshes: HashMap<String, String>,
    count: u64,
}

/// Tokens that were just made.
#[derive(Clone, Debug)]
pub(crate) struct Issued {
    pub(crate) access: String,
    pub(crate) refresh: Option<String>,
}

/// What a token lets its bearer do.
#[derive(Clone, Debug)]
pub(crate) struct Grant {
    /// The user it acts for; an account's own token acts for whom the account says.
    pub(crate) user: Option<String>,
    scopes: Option<BTreeSet<String>>,
    expires: Instant,
}

impl Tokens {
    pub(crate) fn new(prefix: String, lifetime: Duration, scopes: Option<BTreeSet<String>>) -> Self {
        let (given, refreshes) = (HashMap::new(), HashMap::new());
        Self { lifetime, scopes, one_at_a_time: false, prefix, given, refreshes, count: 0 }
    }

    pub(crate) fn issue(&mut self, user: Option<String>) -> String {
        self.count += 1;
        let token = format!("{}-{}", self.prefix, self.count);
        let grant = Grant { user, scopes: self.scopes.clone(), expires: Instant::now() + self.lifetime };
        self.given.insert(token.clone(), grant);
        token
    }

    /// Gives a token of the account or the app, which nothing renews.
    pub(crate) fn issue_alone(&mut self) -> Issued {
        if self.one_at_a_time {
            self.given.clear();
        }
        Issued { access: self.issue(None), refresh: None }
    }

    /// Gives a user's token, and another that renews it.
    pub(crate) fn issue_pair(&mut self) -> Issued {
        let access = self.issue(None);
        let refresh = format!("refresh-{access}");
        self.refreshes.insert(refresh.clone(), access.clone());
        Issued { access, refresh: Some(refresh) }
    }

    /// Exchanges a refresh token, which works once.
    pub(crate) fn rotate(&mut self, refresh: &str) -> Option<Issued> {
        self.refreshes.remove(refresh)?;
        Some(self.issue_pair())
    }

    pub(crate) fn has_refresh(&self, refresh: &str) -> bool {
        self.refreshes.contains_key(refresh)
    }

    /// Takes a token back, with what renews it; `false` when there is no such token.
    pub(crate) fn revoke(&mut self, token: &str) -> bool {
        self.refreshes.retain(|_, access| access != token);
        self.given.remove(token).is_some()
    }

    pub(crate) fn expire_all(&mut self) {
        let now = Instant::now();
        self.given.values_mut().for_each(|grant| grant.expires = now);
    }

    pub(crate) fn revoke_all(&mut self) {
        self.given.clear();
        self.refreshes.clear();
    }

    /// Looks up the grant of an `Authorization` header.
    pub(crate) fn check(&self, authorization: Option<&str>) -> Result<Grant, Reply> {
        let token = authorization.and_then(bearer).unwrap_or_default();
        match self.given.get(token) {
            None => Err(Reply::error(401, 124, "Invalid access token.")),
            Some(grant) if grant.expires <= Instant::now() => Err(Reply::error(401, 124, "Access token is expired.")),
            Some(grant) => Ok(grant.clone()),
        }
    }
}

impl Grant {
    /// Lets a call through that needs no scope, or any one that was granted.
    pub(crate) fn allows(&self, info: &EndpointInfo) -> Result<(), Reply> {
        let granted = |scopes: &BTreeSet<String>| info.scopes.iter().any(|scope| scopes.contains(*scope));
        if info.scopes.is_empty() || self.scopes.as_ref().is_none_or(granted) {
            return Ok(());
        }
        let needed = info.scopes.join(", ");
        Err(Reply::error(400, 4711, format!("Invalid access token, does not contain scopes:[{needed}].")))
    }
}

fn bearer(authorization: &str) -> Option<&str> {
    let (scheme, token) = authorization.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(token)
}
