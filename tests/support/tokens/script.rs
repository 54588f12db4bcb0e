//! Calls, waits, restarts and failures in any order.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use zoom_api::auth::{AccessToken, OAuthTokens, TokenEvent, TokenSource as _};

use super::{Fault, FaultyStore, TokenHost, app_of, grant};

/// An event in the life of a user's tokens.
#[derive(Clone, Debug)]
pub enum Step {
    /// A caller requests a token.
    Call,
    /// Zoom rejects the current token.
    Refuse,
    /// This number of seconds passes.
    Wait(u64),
    /// The first number of writes to the store succeed, then the second number of writes fail.
    StoreFails(usize, usize),
    /// The process ends and another one starts.
    Restart,
}

struct Stage {
    host: TokenHost,
    store: FaultyStore,
    /// Whether an event reported unsaved tokens.
    is_reported: Arc<Mutex<bool>>,
}

/// Runs a script and checks after each step that no refresh token was sent more than twice without a response, and that every token that was
/// served is saved, unless an event reported the failure.
pub async fn run(faults: Vec<Fault>, steps: Vec<Step>) {
    let stage = Stage { host: TokenHost::new(), store: FaultyStore::default(), is_reported: Arc::default() };
    let mut tokens = stage.tokens();
    tokens.set_grant(&grant(0)).await.unwrap();
    stage.host.next(faults);
    for step in steps {
        if matches!(step, Step::Restart) {
            *stage.is_reported.lock().unwrap() = false;
            tokens = stage.tokens();
        }
        if let Some(token) = stage.take(&tokens, step).await {
            let is_reported = *stage.is_reported.lock().unwrap();
            // A renewal in the background may have saved a later token already.
            assert!(stage.store.has_saved(&token) || is_reported, "an unsaved token was served");
        }
        assert!(stage.host.max_unanswered() <= 2, "{:?}", stage.host.requests());
    }
}

impl Stage {
    fn tokens(&self) -> OAuthTokens {
        let is_reported = Arc::clone(&self.is_reported);
        let listener = move |event: &TokenEvent| match event {
            TokenEvent::PersistFailed { .. } => *is_reported.lock().unwrap() = true,
            TokenEvent::Persisted => *is_reported.lock().unwrap() = false,
            _ => {}
        };
        app_of(&self.host).user().store(self.store.clone()).on_event(listener).build()
    }

    /// Executes a step and returns the token that was served.
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
}
