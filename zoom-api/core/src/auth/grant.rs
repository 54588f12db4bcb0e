//! Grants: the tokens of a flow.

mod json;

use std::fmt;
use std::time::{Duration, SystemTime};

use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::issued_tokens::IssuedTokens;
use super::{AccessToken, Scopes};
use crate::error::{Error, Result};

/// The tokens of an OAuth flow, as kept in a [`TokenStore`](super::TokenStore).
///
/// Every change increments the generation, so that a store detects concurrent changes. `Debug` shows no tokens, and only
/// [`to_json`](Self::to_json) serializes them. It does not implement `Serialize`:
/// ```compile_fail
/// fn show(grant: &zoom_api::auth::Grant) -> String {
///     serde_json::to_string(grant).unwrap()
/// }
/// ```
#[derive(Clone)]
pub struct Grant {
    pub(super) generation: u64,
    pub(super) access: Option<IssuedAt>,
    pub(super) refresh: Option<SecretString>,
    pub(super) api_url: Option<Url>,
    pub(super) scopes: Option<Scopes>,
    pub(super) state: RefreshState,
}

/// An access token with its expiry by the wall clock.
#[derive(Clone)]
pub(super) struct IssuedAt {
    pub(super) token: SecretString,
    pub(super) expires_at: SystemTime,
    pub(super) lifetime: Duration,
}

/// The state of the refresh token.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum RefreshState {
    /// Not used yet.
    #[default]
    Unused,
    /// A request with it is in progress, or was interrupted.
    Pending(Pending),
    /// Zoom rejected it.
    Rejected,
}

/// The record that is stored before a refresh token is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pending {
    /// The process that uses it.
    pub(super) attempt: String,
    pub(super) started: SystemTime,
    /// Number of uses without a response, including this one.
    pub(super) unanswered: u32,
}

impl Grant {
    /// Creates the first grant of a flow.
    pub(super) fn first(granted: IssuedTokens) -> Result<Self> {
        match granted.access {
            Ok(_) => Ok(Self::nothing().renewed(granted, SystemTime::now())),
            Err(reason) => Err(Error::auth(reason)),
        }
    }

    /// Creates an empty grant.
    pub(super) fn nothing() -> Self {
        Self { generation: 0, access: None, refresh: None, api_url: None, scopes: None, state: RefreshState::Unused }
    }

    /// Replaces the tokens; without a new refresh token, the old one stays.
    pub(super) fn renewed(&self, granted: IssuedTokens, now: SystemTime) -> Self {
        let access = granted.access.ok().and_then(|access| {
            let expires_at = now.checked_add(access.lifetime)?;
            Some(IssuedAt { token: access.token, expires_at, lifetime: access.lifetime })
        });
        Self {
            generation: self.generation,
            access,
            refresh: granted.refresh.or_else(|| self.refresh.clone()),
            api_url: granted.api_url,
            scopes: granted.scopes.or_else(|| self.scopes.clone()),
            state: RefreshState::Unused,
        }
    }

    pub(super) fn in_state(&self, state: RefreshState) -> Self {
        Self { state, ..self.clone() }
    }

    /// Returns the generation, which every change increments.
    #[must_use]
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// Returns when the access token expires.
    #[must_use]
    pub fn expires_at(&self) -> Option<SystemTime> {
        Some(self.access.as_ref()?.expires_at)
    }

    /// Returns the access token.
    #[must_use]
    pub fn access_token(&self) -> Option<&SecretString> {
        Some(&self.access.as_ref()?.token)
    }

    /// Returns the refresh token, in flows that have one.
    #[must_use]
    pub fn refresh_token(&self) -> Option<&SecretString> {
        self.refresh.as_ref()
    }

    /// Returns the granted scopes, if Zoom sent them.
    #[must_use]
    pub fn scopes(&self) -> Option<&Scopes> {
        self.scopes.as_ref()
    }

    /// Returns the access token for requests.
    pub(super) fn bearer(&self) -> Option<AccessToken> {
        let mut token = AccessToken::new(self.access_token()?.expose_secret()).ok()?;
        if let Some(scopes) = &self.scopes {
            token = token.with_scopes(scopes.clone());
        }
        Some(match &self.api_url {
            Some(url) => token.with_api_url(url.as_str()),
            None => token,
        })
    }

    /// Number of uses of the refresh token without a response.
    pub(super) fn unanswered(&self) -> u32 {
        match &self.state {
            RefreshState::Pending(pending) => pending.unanswered,
            RefreshState::Unused | RefreshState::Rejected => 0,
        }
    }

    pub(super) fn has_access_of(&self, other: &Self) -> bool {
        same(self.access_token(), other.access_token())
    }

    pub(super) fn has_refresh_of(&self, other: &Self) -> bool {
        same(self.refresh_token(), other.refresh_token())
    }
}

fn same(one: Option<&SecretString>, other: Option<&SecretString>) -> bool {
    one.map(ExposeSecret::expose_secret) == other.map(ExposeSecret::expose_secret)
}

impl fmt::Debug for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Grant")
            .field("generation", &self.generation)
            .field("expires_at", &self.expires_at())
            .field("scopes", &self.scopes)
            .field("state", &self.state)
            .finish_non_exhaustive()
    }
}
