//! Spending a refresh token, which works once.

use std::sync::Arc;
use std::time::Duration;

use super::event::TokenEvent;
use super::keeper::{Keeper, unwritable};
use super::patience::Patience;
use crate::auth::app::{Answer, Form, TokenErrorCode};
use crate::auth::grant::{Pending, State};
use crate::auth::{AccessToken, Grant};
use crate::error::{Error, Result};

/// How often a refresh token is used without an answer: if Zoom did not read the first request, the second saves the grant; if it
/// did, the grant was lost already. More would only look like a stolen token.
const MOST_UNANSWERED: u32 = 2;

/// How long Zoom is left alone after a request without an answer.
const PAUSE: Duration = Duration::from_secs(1);

impl Keeper {
    pub(super) async fn rotate(self: &Arc<Self>, stored: Option<Grant>) -> Result<AccessToken> {
        let mut grant = self.spendable(stored)?;
        let mut patience = Patience::new();
        loop {
            let marked = self.mark(&grant).await?;
            match self.app.ask(form(&marked)).await {
                Answer::Granted(granted) => return self.keep(&marked, granted).await,
                Answer::Refused(TokenErrorCode::InvalidGrant, error) => return self.give_up(&marked, error).await,
                Answer::Refused(_, error) => {
                    self.write(&marked, grant.state.clone()).await?;
                    return Err(error);
                }
                Answer::Busy(error) | Answer::NotSent(error) => {
                    grant = self.write(&marked, grant.state.clone()).await?;
                    match patience.delay(&error, &self.environment) {
                        Some(delay) => tokio::time::sleep(delay).await,
                        None => return Err(error),
                    }
                }
                Answer::Unknown(error) | Answer::Unreadable(error) => {
                    if let Some(token) = self.adopt(self.load().await?.as_ref()) {
                        return Ok(token);
                    }
                    grant = self.once_more(marked, error)?;
                    tokio::time::sleep(PAUSE).await;
                }
            }
        }
    }

    /// The grant, if its refresh token may be used.
    fn spendable(&self, stored: Option<Grant>) -> Result<Grant> {
        let stored = stored.filter(|stored| stored.refresh.is_some());
        let grant = stored.ok_or_else(|| Error::reauth_required("no user has consented yet"))?;
        let is_over = self.live().over.as_ref().is_some_and(|over| over.has_refresh_of(&grant));
        if is_over || grant.state == State::Over {
            return Err(Error::reauth_required("Zoom no longer takes the refresh token"));
        }
        if grant.unanswered() >= MOST_UNANSWERED { Err(doubtful()) } else { Ok(grant) }
    }

    /// Writes down that the refresh token is about to be used, so that a process that finds it knows.
    async fn mark(&self, grant: &Grant) -> Result<Grant> {
        let pending = Pending {
            attempt: std::process::id().to_string(),
            started: self.environment.now(),
            unanswered: grant.unanswered() + 1,
        };
        self.write(grant, State::Pending(pending)).await
    }

    async fn write(&self, grant: &Grant, state: State) -> Result<Grant> {
        let mut new = grant.in_state(state);
        new.generation = grant.generation + 1;
        match self.store.compare_and_swap(grant.generation, &new).await.map_err(unwritable)? {
            true => Ok(new),
            false => Err(Error::auth("another process renewed the token at the same time")),
        }
    }

    fn once_more(&self, marked: Grant, error: Error) -> Result<Grant> {
        if marked.unanswered() < MOST_UNANSWERED {
            return Ok(marked);
        }
        self.tell(&TokenEvent::ReauthRequired);
        Err(doubtful().with_source(error))
    }

    /// Zoom no longer takes the refresh token: perhaps since another process has a newer one.
    async fn give_up(&self, marked: &Grant, error: Error) -> Result<AccessToken> {
        let stored = self.load().await?;
        if stored.as_ref().is_some_and(|stored| !stored.has_refresh_of(marked)) {
            let adopted = self.adopt(stored.as_ref());
            return adopted.ok_or_else(|| Error::auth("another process renewed the token at the same time"));
        }
        if let Err(error) = self.write(marked, State::Over).await {
            tracing::warn!(%error, "the store still has a refresh token that is used up");
            self.live().over = Some(marked.clone());
        }
        self.tell(&TokenEvent::ReauthRequired);
        Err(Error::reauth_required("Zoom no longer takes the refresh token").with_source(error))
    }
}

fn form(grant: &Grant) -> Form {
    let form = Form::grant("refresh_token");
    match &grant.refresh {
        Some(refresh) => form.secret("refresh_token", refresh),
        None => form,
    }
}

fn doubtful() -> Error {
    Error::reauth_required(
        "the refresh token was used twice without an answer, and nobody can tell whether it still works",
    )
}
