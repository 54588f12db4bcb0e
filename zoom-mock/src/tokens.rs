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
    prefix: String,
    given: HashMap<String, Grant>,
    count: u64,
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
        Self { lifetime, scopes, prefix, given: HashMap::new(), count: 0 }
    }

    pub(crate) fn issue(&mut self, user: Option<String>) -> String {
        self.count += 1;
        let token = format!("{}-{}", self.prefix, self.count);
        let grant = Grant { user, scopes: self.scopes.clone(), expires: Instant::now() + self.lifetime };
        self.given.insert(token.clone(), grant);
        token
    }

    pub(crate) fn expire_all(&mut self) {
        let now = Instant::now();
        self.given.values_mut().for_each(|grant| grant.expires = now);
    }

    pub(crate) fn revoke_all(&mut self) {
        self.given.clear();
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
