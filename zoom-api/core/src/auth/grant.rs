//! What a flow was granted, as a store keeps it.

mod json;

use std::fmt;
use std::time::{Duration, SystemTime};

use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::issued_tokens::IssuedTokens;
use super::{AccessToken, Scopes};
use crate::error::{Error, Result};

/// Tokens and what is known of them; never shown, and turned into text only by [`to_json`](Self::to_json).
///
/// Every change has a generation of its own, so that of two processes that renew the same grant one is told that it was late.
///
/// It cannot be serialized by accident:
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

/// An access token and its times by the wall clock.
#[derive(Clone)]
pub(super) struct IssuedAt {
    pub(super) token: SecretString,
    pub(super) expires_at: SystemTime,
    pub(super) lifetime: Duration,
}

/// Whether the refresh token can be used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum RefreshState {
    /// It was not used yet.
    #[default]
    Unused,
    /// A request with it is under way, or was when its process ended.
    Pending(Pending),
    /// Zoom no longer takes it.
    Rejected,
}

/// What is written down before a refresh token is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pending {
    /// Who uses it.
    pub(super) attempt: String,
    pub(super) started: SystemTime,
    /// How often it was used without an answer, this time included.
    pub(super) unanswered: u32,
}

impl Grant {
    /// The grant of a flow that begins.
    pub(super) fn first(granted: IssuedTokens) -> Result<Self> {
        match granted.access {
            Ok(_) => Ok(Self::nothing().renewed(granted, SystemTime::now())),
            Err(reason) => Err(Error::auth(reason)),
        }
    }

    /// No grant, where one was.
    pub(super) fn nothing() -> Self {
        Self { generation: 0, access: None, refresh: None, api_url: None, scopes: None, state: RefreshState::Unused }
    }

    /// The grant with what Zoom gave in place of what it had; a refresh token that was not replaced stays.
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

    /// Which change of the grant this is; each is one more than the one before.
    #[must_use]
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// When the access token ends.
    #[must_use]
    pub fn expires_at(&self) -> Option<SystemTime> {
        Some(self.access.as_ref()?.expires_at)
    }

    /// The access token.
    #[must_use]
    pub fn access_token(&self) -> Option<&SecretString> {
        Some(&self.access.as_ref()?.token)
    }

    /// The refresh token, in flows that have one.
    #[must_use]
    pub fn refresh_token(&self) -> Option<&SecretString> {
        self.refresh.as_ref()
    }

    /// The scopes that were granted, where Zoom said so.
    #[must_use]
    pub fn scopes(&self) -> Option<&Scopes> {
        self.scopes.as_ref()
    }

    /// The access token as requests carry it.
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

    /// How often the refresh token was used without an answer.
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
