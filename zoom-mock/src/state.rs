//! What one mock holds while it runs.

use std::collections::VecDeque;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::account::Account;
use crate::clock::Clock;
use crate::limits::Limits;
use crate::oauth::Consents;
use crate::request::RecordedRequest;
use crate::router::Router;
use crate::rules::{Decision, Occasion, Rules};
use crate::tokens::Tokens;

/// What connections share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) address: SocketAddr,
    pub(crate) router: Router,
    pub(crate) credentials: Credentials,
    /// The host that tokens name; the mock's own when `None`.
    pub(crate) api_url: Option<String>,
    /// Whether names that Zoom does not read are only noted.
    pub(crate) is_lenient: bool,
    pub(crate) clock: Clock,
    state: Mutex<State>,
}

/// What an app proves itself with.
#[derive(Clone, Debug)]
pub(crate) struct Credentials {
    pub(crate) client_id: String,
    pub(crate) client_secret: String,
}

/// What changes as requests come in.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) account: Account,
    /// The accounts that the account manages.
    pub(crate) sub_accounts: Vec<Account>,
    pub(crate) limits: Limits,
    pub(crate) tokens: Tokens,
    pub(crate) token_requests: usize,
    pub(crate) consents: Consents,
    /// The latest requests, the oldest first, and how many at most.
    pub(crate) seen: VecDeque<RecordedRequest>,
    pub(crate) kept: usize,
    pub(crate) rules: Rules,
    pub(crate) tracked: u64,
}

impl Shared {
    pub(crate) fn new(address: SocketAddr, router: Router, credentials: Credentials, state: State) -> Self {
        Self {
            address,
            router,
            credentials,
            api_url: None,
            is_lenient: false,
            clock: Clock::start(),
            state: Mutex::new(state),
        }
    }

    /// `http://127.0.0.1:PORT`, also when it listens on every interface.
    pub(crate) fn url(&self) -> String {
        let mut address = self.address;
        if address.ip().is_unspecified() {
            address.set_ip(Ipv4Addr::LOCALHOST.into());
        }
        format!("http://{address}")
    }

    /// A closure of a test that panicked while it held the state does not take the server with it.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    pub(crate) fn new(account: Account, tokens: Tokens, kept: usize) -> Self {
        Self {
            account,
            sub_accounts: Vec::new(),
            limits: Limits::default(),
            tokens,
            token_requests: 0,
            consents: Consents::default(),
            seen: VecDeque::new(),
            kept,
            rules: Rules::default(),
            tracked: 0,
        }
    }

    /// The account of this ID: the mock's own or one that it manages. Where none is managed, every ID is the mock's own.
    pub(crate) fn account_named(&mut self, id: &str) -> Option<&mut Account> {
        if self.sub_accounts.is_empty() {
            return Some(&mut self.account);
        }
        std::iter::once(&mut self.account).chain(&mut self.sub_accounts).find(|account| account.id == id)
    }

    /// Counts a request for a token, and decides on it.
    pub(crate) fn token_request(&mut self, seen: &RecordedRequest) -> Decision {
        self.token_requests += 1;
        self.rules.decide(Occasion::Token, seen)
    }

    /// Keeps a request in the place of the oldest, when there are enough.
    pub(crate) fn keep(&mut self, seen: RecordedRequest) {
        self.seen.push_back(seen);
        let surplus = self.seen.len().saturating_sub(self.kept);
        self.seen.drain(..surplus);
    }
}
