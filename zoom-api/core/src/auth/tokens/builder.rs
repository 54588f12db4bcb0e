//! The builder of `OAuthTokens`.

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

/// The default duration of a lease, longer than a token request.
const LEASE: Duration = Duration::from_secs(60);

/// A builder of [`OAuthTokens`]; see [`OAuthApp`].
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

    /// Sets the token store. Processes that share a store share its tokens. Default: [`MemoryStore`].
    pub fn store(self, store: impl TokenStore + 'static) -> Self {
        Self { store: Arc::new(store), ..self }
    }

    /// Sets a callback for token events. It is called synchronously and must not block.
    pub fn on_event(self, listener: impl Fn(&TokenEvent) + Send + Sync + 'static) -> Self {
        Self { on_event: Some(Box::new(listener)), ..self }
    }

    /// Sets after which time another process takes over a renewal. Default: 60 seconds.
    pub fn lease(self, lease: Duration) -> Self {
        Self { lease, ..self }
    }

    /// Sets the wall clock, for tests.
    pub fn wall_clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.environment.wall_clock = Arc::new(now);
        self
    }

    /// Sets the source of random numbers from 0 to 1, for tests. They vary the renewal time and the delays of retries.
    pub fn random(mut self, random: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        self.environment.random = Arc::new(random);
        self
    }

    /// Builds the token source. It requests no token yet.
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
