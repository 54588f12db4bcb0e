//! Calls, waits, restarts and failures, in any order.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use secrecy::ExposeSecret as _;
use zoom_api::auth::{AccessToken, OAuthTokens, TokenEvent, TokenSource as _, TokenStore as _};

use super::{Fault, FaultyStore, TokenHost, app_of, grant};

/// Something that happens to a user's tokens.
#[derive(Clone, Debug)]
pub enum Step {
    /// Somebody needs a token.
    Call,
    /// Zoom refuses the token in use.
    Refuse,
    /// So many seconds pass.
    Wait(u64),
    /// So many writes to the store work, then so many fail.
    StoreFails(usize, usize),
    /// The process ends and another starts.
    Restart,
}

struct Stage {
    host: TokenHost,
    store: FaultyStore,
    /// Whether it was told that tokens are not saved.
    is_told: Arc<Mutex<bool>>,
}

/// Runs a script, and checks after each step: no refresh token was left without an answer more than twice, and no token was
/// served that is not saved, unless somebody was told.
pub async fn run(faults: Vec<Fault>, steps: Vec<Step>) {
    let stage = Stage { host: TokenHost::new(), store: FaultyStore::default(), is_told: Arc::default() };
    let mut tokens = stage.tokens();
    tokens.set_grant(&grant(0)).await.unwrap();
    stage.host.next(faults);
    for step in steps {
        if matches!(step, Step::Restart) {
            *stage.is_told.lock().unwrap() = false;
            tokens = stage.tokens();
        }
        if let Some(token) = stage.take(&tokens, step).await {
            let is_told = *stage.is_told.lock().unwrap();
            assert!(stage.stored().await == Some(token) || is_told, "a token was served that is not saved");
        }
        assert!(stage.host.most_unanswered() <= 2, "{:?}", stage.host.requests());
    }
}

impl Stage {
    fn tokens(&self) -> OAuthTokens {
        let is_told = Arc::clone(&self.is_told);
        let listener = move |event: &TokenEvent| match event {
            TokenEvent::PersistFailed { .. } => *is_told.lock().unwrap() = true,
            TokenEvent::Persisted => *is_told.lock().unwrap() = false,
            _ => {}
        };
        app_of(&self.host).user().store(self.store.clone()).on_event(listener).build()
    }

    /// Takes a step, and returns the token that was served.
    async fn take(&self, tokens: &OAuthTokens, step: Step) -> Option<AccessToken> {
        match step {
            Step::Call => tokens.token().await.ok(),
            Step::Refuse => tokens.refresh(&tokens.current()?).await.ok(),
            Step::Wait(seconds) => {
                tokio::time::sleep(Duration::from_secs(seconds)).await;
                None
            }
            Step::StoreFails(good, failing) => {
                self.store.fail(good, failing);
                None
            }
            Step::Restart => None,
        }
    }

    async fn stored(&self) -> Option<AccessToken> {
        let grant = self.store.load().await.unwrap()?;
        AccessToken::new(grant.access_token()?.expose_secret()).ok()
    }
}
