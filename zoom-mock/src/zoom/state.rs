//! The state of a running mock.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::runtime::Handle;

use super::account::Account;
use super::clock::Clock;
use super::events::{Cause, Emission, Events, between};
use super::limits::Limits;
use super::oauth::Consents;
use super::router::Router;
use super::tokens::Tokens;
use crate::http::BodyMemory;
use crate::script::Script;

/// The state shared by all connections of a mock.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) address: SocketAddr,
    pub(crate) router: Router,
    pub(crate) credentials: Credentials,
    /// Host that token responses name in `api_url`; `None` for the mock itself.
    pub(crate) api_url: Option<String>,
    /// Whether undeclared parameters are accepted and noted.
    pub(crate) is_lenient: bool,
    pub(crate) clock: Clock,
    pub(crate) script: Script,
    pub(crate) bodies: BodyMemory,
    pub(crate) events: Events,
    /// The accounts at the start, for [`reset`](Self::reset).
    initial: (Account, Vec<Account>),
    state: Mutex<State>,
}

/// The credentials of the app.
#[derive(Clone, Debug)]
pub(crate) struct Credentials {
    pub(crate) client_id: String,
    pub(crate) client_secret: String,
}

/// The state that requests change.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) account: Account,
    /// Accounts that the account manages.
    pub(crate) sub_accounts: Vec<Account>,
    pub(crate) limits: Limits,
    pub(crate) tokens: Tokens,
    /// Number of requests to the token endpoint.
    pub(crate) token_requests: usize,
    pub(crate) consents: Consents,
}

impl Shared {
    pub(crate) fn new(
        address: SocketAddr,
        router: Router,
        credentials: Credentials,
        script: Script,
        state: State,
        runtime: Handle,
    ) -> Self {
        let clock = Clock::start();
        Self {
            address,
            router,
            credentials,
            api_url: None,
            is_lenient: false,
            clock,
            script,
            bodies: BodyMemory::default(),
            events: Events::new(runtime, clock),
            initial: (state.account.clone(), state.sub_accounts.clone()),
            state: Mutex::new(state),
        }
    }

    /// Returns `http://IP:PORT`, with the loopback address if the mock listens on all interfaces.
    pub(crate) fn url(&self) -> String {
        let mut address = self.address;
        if address.ip().is_unspecified() {
            address.set_ip(Ipv4Addr::LOCALHOST.into());
        }
        format!("http://{address}")
    }

    /// Changes an account, and emits the events for the differences.
    pub(crate) fn change<R>(
        &self,
        account: &mut Account,
        tokens: &mut Tokens,
        cause: Cause,
        change: impl FnOnce(&mut Account) -> R,
    ) -> R {
        let before = self.events.has_subscriptions().then(|| account.clone());
        let result = change(account);
        for change in before.iter().flat_map(|before| between(before, account, &cause)) {
            let token = change.has_download_token.then(|| tokens.issue(None));
            self.events.emit(Emission::new(&change.name, change.payload, cause.now, token));
        }
        result
    }

    /// Restores the accounts, and removes the rules and the recorded requests. Tokens, limits and subscriptions remain, and no events are sent.
    pub(crate) fn reset(&self) {
        let mut state = self.state();
        (state.account, state.sub_accounts) = self.initial.clone();
        drop(state);
        self.script.clear_rules();
        self.script.clear_requests();
    }

    /// Returns the cause of a change that no call made.
    pub(crate) fn no_call(&self) -> Cause {
        Cause { operator: None, disassociates: false, url: self.url(), now: self.clock.now() }
    }

    /// Locks the state; a closure that panicked in a test does not stop the server.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    pub(crate) fn new(account: Account, tokens: Tokens) -> Self {
        Self {
            account,
            sub_accounts: Vec::new(),
            limits: Limits::default(),
            tokens,
            token_requests: 0,
            consents: Consents::default(),
        }
    }

    /// Returns the account with this ID, and the tokens: the mock's own or one that it manages. If it manages none, any ID is its own.
    pub(crate) fn account_named(&mut self, id: Option<&str>) -> Option<(&mut Account, &mut Tokens)> {
        let account = match id {
            Some(id) if !self.sub_accounts.is_empty() => {
                std::iter::once(&mut self.account).chain(&mut self.sub_accounts).find(|account| account.id == id)?
            }
            _ => &mut self.account,
        };
        Some((account, &mut self.tokens))
    }
}
