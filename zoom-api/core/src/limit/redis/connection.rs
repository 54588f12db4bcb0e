//! The connection to the Redis server.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{Client, RedisResult, Script};
use tokio::time::{Instant, timeout};

use super::command::{Command, Reply};

/// Time that a call waits for the server.
const TIMEOUT: Duration = Duration::from_millis(250);

/// Time to wait before reconnecting.
const RECONNECT_AFTER: Duration = Duration::from_millis(500);

/// A connection shared by all calls.
pub(super) struct Connection {
    client: Client,
    script: Script,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    connection: Option<ConnectionManager>,
    /// The server is down; no call tries before this time.
    down_until: Option<Instant>,
}

impl Connection {
    /// Prepares a connection, which is opened by the first call.
    pub(super) fn new(client: Client) -> Self {
        Self { client, script: Script::new(include_str!("script.lua")), state: Mutex::default() }
    }

    /// Runs a command; `None` if the server is down.
    pub(super) async fn run(&self, command: &Command) -> Option<Reply> {
        let mut connection = self.connection()?;
        let mut call = self.script.prepare_invoke();
        for key in &command.keys {
            call.key(&**key);
        }
        call.arg(command.what).arg(&command.numbers);
        let reply = timeout(TIMEOUT, call.invoke_async::<(u8, i64, i64, u32)>(&mut connection)).await;
        match reply {
            Ok(Ok((outcome, wait, used, repaired))) => {
                self.is_up(repaired);
                Some(Reply::of(outcome, wait, used))
            }
            Ok(Err(error)) => self.is_down(&error.category()),
            Err(_) => self.is_down(&"timed out"),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn connection(&self) -> Option<ConnectionManager> {
        let mut state = self.state();
        if let Some(until) = &mut state.down_until {
            let now = Instant::now();
            if now < *until {
                return None;
            }
            // Only one call tries to reconnect; the others do not wait for it.
            *until = now + RECONNECT_AFTER;
        }
        if state.connection.is_none() {
            state.connection = self.connect().ok();
        }
        state.connection.clone()
    }

    fn connect(&self) -> RedisResult<ConnectionManager> {
        let config = ConnectionManagerConfig::new()
            .set_number_of_retries(0)
            .set_connection_timeout(Some(TIMEOUT))
            .set_response_timeout(Some(TIMEOUT));
        ConnectionManager::new_lazy_with_config(self.client.clone(), config)
    }

    fn is_up(&self, repaired: u32) {
        if self.state().down_until.take().is_some() {
            tracing::info!("the rate limiter's Redis server responds again");
        }
        if repaired > 0 {
            tracing::warn!(repaired, "reset keys of the rate limiter in Redis that held invalid values");
        }
    }

    fn is_down(&self, why: &dyn std::fmt::Display) -> Option<Reply> {
        let mut state = self.state();
        // The next call opens a new connection, since the old one may be dead.
        state.connection = None;
        if state.down_until.replace(Instant::now() + RECONNECT_AFTER).is_none() {
            tracing::warn!(%why, "the rate limiter's Redis server does not respond");
        }
        None
    }
}
