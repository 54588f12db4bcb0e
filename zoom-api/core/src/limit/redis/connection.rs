//! The connection to the server, and whether it is up.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{Client, RedisResult, Script};
use tokio::time::{Instant, timeout};

use super::command::{Answer, Command};

/// What a call waits for the server.
const TIMEOUT: Duration = Duration::from_millis(250);

/// How long a server that is down is left alone.
const RECONNECT_AFTER: Duration = Duration::from_millis(500);

/// One connection, which many calls use at the same time.
pub(super) struct Connection {
    client: Client,
    script: Script,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    connection: Option<ConnectionManager>,
    /// It did not answer; until then nobody asks.
    down_until: Option<Instant>,
}

impl Connection {
    /// Prepares a connection; it is made with the first call.
    pub(super) fn new(client: Client) -> Self {
        Self { client, script: Script::new(include_str!("script.lua")), state: Mutex::default() }
    }

    /// Asks the server; `None` when it is down.
    pub(super) async fn run(&self, command: &Command) -> Option<Answer> {
        let mut connection = self.connection()?;
        let mut call = self.script.prepare_invoke();
        for key in &command.keys {
            call.key(&**key);
        }
        call.arg(command.what).arg(&command.numbers);
        let answer = timeout(TIMEOUT, call.invoke_async::<(u8, i64, i64, u32)>(&mut connection)).await;
        match answer {
            Ok(Ok((outcome, wait, used, repaired))) => {
                self.is_up(repaired);
                Some(Answer::of(outcome, wait, used))
            }
            Ok(Err(error)) => self.is_down(&error.category()),
            Err(_) => self.is_down(&"no answer in time"),
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
            // One call finds out whether the server is back; the others do not wait for it.
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
            tracing::info!("the Redis server of the rate limiter answers again");
        }
        if repaired > 0 {
            tracing::warn!(
                repaired,
                "keys of the rate limiter in Redis held what it cannot have written; they begin anew"
            );
        }
    }

    fn is_down(&self, why: &dyn std::fmt::Display) -> Option<Answer> {
        let mut state = self.state();
        // The next one asks over a connection of its own: an old one may be dead without knowing.
        state.connection = None;
        if state.down_until.replace(Instant::now() + RECONNECT_AFTER).is_none() {
            tracing::warn!(%why, "the Redis server of the rate limiter does not answer");
        }
        None
    }
}
