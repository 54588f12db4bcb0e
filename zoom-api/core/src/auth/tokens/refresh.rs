//! Use of refresh tokens, which are valid once.

use std::sync::Arc;
use std::time::Duration;

use super::event::TokenEvent;
use super::manager::{TokenManager, unwritable};
use super::persistence::GrantWriter;
use crate::auth::backoff::TokenBackoff;
use crate::auth::grant::{Pending, RefreshState};
use crate::auth::token_form::TokenForm;
use crate::auth::token_response::{TokenErrorCode, TokenResponse};
use crate::auth::{AccessToken, Grant};
use crate::error::{Error, Result};

/// The maximum number of uses without a response. If Zoom did not process the first request, the second succeeds; if it did, the
/// grant is lost anyway. More attempts would look like a stolen token.
const MOST_UNANSWERED: u32 = 2;

/// The delay after a request without a response.
const PAUSE: Duration = Duration::from_secs(1);

/// The use of a refresh token.
pub(super) struct RefreshTokenExchange<'a> {
    manager: &'a Arc<TokenManager>,
}

impl<'a> RefreshTokenExchange<'a> {
    pub(super) fn new(manager: &'a Arc<TokenManager>) -> Self {
        Self { manager }
    }

    pub(super) async fn run(&self, stored: Option<Grant>) -> Result<AccessToken> {
        let mut grant = self.usable_grant(stored)?;
        let mut backoff = TokenBackoff::new();
        loop {
            let marked = self.mark_pending(&grant).await?;
            match self.manager.app.request_tokens(form(&marked)).await {
                TokenResponse::Issued(granted) => return GrantWriter::new(self.manager).keep(&marked, granted).await,
                TokenResponse::Rejected(TokenErrorCode::InvalidGrant, error) => {
                    return self.give_up(&marked, error).await;
                }
                TokenResponse::Rejected(_, error) => {
                    self.write(&marked, grant.state.clone()).await?;
                    return Err(error);
                }
                TokenResponse::Unavailable(error) | TokenResponse::NotSent(error) => {
                    grant = self.write(&marked, grant.state.clone()).await?;
                    match backoff.delay(&error, &self.manager.environment) {
                        Some(delay) => tokio::time::sleep(delay).await,
                        None => return Err(error),
                    }
                }
                TokenResponse::Unknown(error) | TokenResponse::Invalid(error) => {
                    if let Some(token) = self.manager.adopt(self.manager.load().await?.as_ref()) {
                        return Ok(token);
                    }
                    grant = self.check_retry(marked, error)?;
                    tokio::time::sleep(PAUSE).await;
                }
            }
        }
    }

    /// The grant, if its refresh token can be used.
    fn usable_grant(&self, stored: Option<Grant>) -> Result<Grant> {
        let stored = stored.filter(|stored| stored.refresh.is_some());
        let grant = stored.ok_or_else(|| Error::reauth_required("no user has consented yet"))?;
        let is_over = self.manager.cache().over.as_ref().is_some_and(|over| over.has_refresh_of(&grant));
        if is_over || grant.state == RefreshState::Rejected {
            return Err(Error::reauth_required("Zoom no longer accepts the refresh token"));
        }
        if grant.unanswered() >= MOST_UNANSWERED { Err(doubtful()) } else { Ok(grant) }
    }

    /// Records that the refresh token is about to be used, for other processes.
    async fn mark_pending(&self, grant: &Grant) -> Result<Grant> {
        let pending = Pending {
            attempt: std::process::id().to_string(),
            started: self.manager.environment.now(),
            unanswered: grant.unanswered().saturating_add(1),
        };
        self.write(grant, RefreshState::Pending(pending)).await
    }

    async fn write(&self, grant: &Grant, state: RefreshState) -> Result<Grant> {
        let mut new = grant.in_state(state);
        new.generation = grant.generation.saturating_add(1);
        match self.manager.store.compare_and_swap(grant.generation, &new).await.map_err(unwritable)? {
            true => Ok(new),
            false => Err(Error::auth("another process renewed the token at the same time")),
        }
    }

    fn check_retry(&self, marked: Grant, error: Error) -> Result<Grant> {
        if marked.unanswered() < MOST_UNANSWERED {
            return Ok(marked);
        }
        self.manager.emit(&TokenEvent::ReauthRequired);
        Err(doubtful().with_source(error))
    }

    /// Handles a rejected refresh token: another process may have a newer one.
    async fn give_up(&self, marked: &Grant, error: Error) -> Result<AccessToken> {
        let stored = self.manager.load().await?;
        if stored.as_ref().is_some_and(|stored| !stored.has_refresh_of(marked)) {
            let adopted = self.manager.adopt(stored.as_ref());
            return adopted.ok_or_else(|| Error::auth("another process renewed the token at the same time"));
        }
        if let Err(error) = self.write(marked, RefreshState::Rejected).await {
            tracing::warn!(%error, "cannot mark the refresh token as rejected in the store");
            self.manager.cache().over = Some(marked.clone());
        }
        self.manager.emit(&TokenEvent::ReauthRequired);
        Err(Error::reauth_required("Zoom no longer accepts the refresh token").with_source(error))
    }
}

fn form(grant: &Grant) -> TokenForm {
    let form = TokenForm::grant("refresh_token");
    match &grant.refresh {
        Some(refresh) => form.secret("refresh_token", refresh),
        None => form,
    }
}

fn doubtful() -> Error {
    Error::reauth_required("the refresh token was used twice without a response, so it may no longer be valid")
}
