//! Setting up a source of tokens.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use super::OAuthTokens;
use super::event::{Listener, TokenEvent};
use super::flow::Flow;
use super::manager::TokenManager;
use crate::auth::environment::Environment;
use crate::auth::single_flight::SingleFlight;
use crate::auth::{MemoryStore, OAuthApp, TokenStore};

/// Longer than one request for tokens may take.
const LEASE: Duration = Duration::from_secs(60);

/// Sets up [`OAuthTokens`]; made by [`OAuthApp`].
#[must_use]
pub struct OAuthTokensBuilder {
    app: OAuthApp,
    flow: Flow,
    store: Arc<dyn TokenStore>,
    environment: Environment,
    lease: Duration,
    on_event: Option<Listener>,
}

impl OAuthTokensBuilder {
    pub(in crate::auth) fn new(app: OAuthApp, flow: Flow) -> Self {
        let store = Arc::new(MemoryStore::new());
        Self { app, flow, store, environment: Environment::default(), lease: LEASE, on_event: None }
    }

    /// Sets where tokens are kept, in memory unless told otherwise. Processes that share a store share its tokens.
    pub fn store(self, store: impl TokenStore + 'static) -> Self {
        Self { store: Arc::new(store), ..self }
    }

    /// Sets who is told what happens to the tokens. It is called where it happens: it must not wait.
    pub fn on_event(self, listener: impl Fn(&TokenEvent) + Send + Sync + 'static) -> Self {
        Self { on_event: Some(Box::new(listener)), ..self }
    }

    /// Sets after what time another process takes over a renewal that does not end, 60 seconds unless told otherwise.
    pub fn lease(self, lease: Duration) -> Self {
        Self { lease, ..self }
    }

    /// Sets the wall clock, for tests.
    pub fn wall_clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.environment.wall_clock = Arc::new(now);
        self
    }

    /// Sets what chance decides, from 0 to 1, for tests: how long before its end a token is renewed, and waits after failures.
    pub fn random(mut self, random: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        self.environment.random = Arc::new(random);
        self
    }

    /// Makes the source; nothing is asked for yet.
    #[must_use]
    pub fn build(self) -> OAuthTokens {
        let manager = TokenManager {
            app: self.app,
            flow: self.flow,
            store: self.store,
            environment: self.environment,
            lease: self.lease,
            on_event: self.on_event,
            cache: Mutex::default(),
            flight: SingleFlight::default(),
            saving: SingleFlight::default(),
        };
        OAuthTokens { manager: Arc::new(manager) }
    }
}

impl fmt::Debug for OAuthTokensBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuthTokensBuilder").field("flow", &self.flow).finish_non_exhaustive()
    }
}
