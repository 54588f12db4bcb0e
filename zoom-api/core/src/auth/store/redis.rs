//! The store that keeps a grant in Redis.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{AsyncCommands as _, RedisError, RedisResult, Script, ServerErrorKind};
use secrecy::ExposeSecret as _;
use tokio::runtime::Handle;

use super::{Lease, StoreError, TokenStore, check_sockets};
use crate::auth::{Grant, secret_text};
use crate::foundation::future::BoxFuture;

/// A token store in Redis, shared by processes on many machines.
///
/// Redis must persist every write (`appendfsync always`): otherwise, a restart may lose the user's consent. Tokens are stored in
/// plain text, so restrict access to the server. Requires the feature `redis`.
#[derive(Clone)]
pub struct RedisStore {
    connection: ConnectionManager,
    grant: String,
    lease: String,
}

/// Releases the lease when dropped, unless it was released or has expired.
struct LeaseGuard {
    store: RedisStore,
    owner: String,
    is_released: Arc<AtomicBool>,
}

impl RedisStore {
    /// Connects to `redis://host:port`, or over TLS to `rediss://host:port` with the feature `redis-tls`.
    ///
    /// `name` identifies the grant in Redis, for example by the user's ID.
    ///
    /// # Errors
    /// Fails immediately if the URL is invalid, or Redis does not respond or rejects the credentials.
    pub async fn connect(url: &str, name: &str) -> Result<Self, StoreError> {
        check_sockets()?;
        let client = crate::foundation::redis_url::open(url).map_err(StoreError::new)?;
        // The manager would retry for seconds, even with a wrong password.
        let mut first = client.get_multiplexed_async_connection().await.map_err(failed)?;
        let _: redis::Value = redis::cmd("PING").query_async(&mut first).await.map_err(failed)?;
        let config = ConnectionManagerConfig::new().set_number_of_retries(RECONNECTS);
        let connection = client.get_connection_manager_with_config(config).await.map_err(failed)?;
        Ok(Self::new(connection, name))
    }

    /// Creates a store on an existing connection.
    fn new(connection: ConnectionManager, name: &str) -> Self {
        // With braces, both keys are on one node of a cluster.
        Self { connection, grant: format!("zoom:{{{name}}}:grant"), lease: format!("zoom:{{{name}}}:lease") }
    }

    async fn get(&self) -> Result<Option<Grant>, StoreError> {
        let text = with_retry(|| self.read()).await?;
        text.map(|text| Grant::from_json(&text)).transpose()
    }

    async fn read(&self) -> RedisResult<Option<String>> {
        self.connection.clone().hget(&self.grant, "grant").await
    }

    async fn swap(&self, generation: u64, new: &Grant) -> RedisResult<bool> {
        let script = Script::new(include_str!("redis/compare_and_swap.lua"));
        let mut call = script.key(&self.grant);
        call.arg(generation).arg(new.generation()).arg(new.to_json().expose_secret());
        call.invoke_async(&mut self.connection.clone()).await
    }

    async fn take(&self, lease: Duration) -> Result<Option<Lease>, StoreError> {
        let owner = secret_text::random().map_err(StoreError::new)?.expose_secret().to_owned();
        let is_taken = with_retry(|| self.take_as(&owner, lease)).await?;
        Ok(is_taken.then(|| {
            let guard = LeaseGuard { store: self.clone(), owner: owner.clone(), is_released: Arc::default() };
            let (store, is_released) = (self.clone(), Arc::clone(&guard.is_released));
            Lease::with_release(guard, async move {
                let outcome = with_retry(|| store.release(&owner)).await;
                is_released.store(outcome.is_ok(), Ordering::Relaxed);
            })
        }))
    }

    async fn take_as(&self, owner: &str, lease: Duration) -> RedisResult<bool> {
        let millis: u64 = lease.clamp(SHORTEST_LEASE, LONGEST_LEASE).as_millis().try_into().unwrap_or(u64::MAX);
        let script = Script::new(include_str!("redis/take.lua"));
        script.key(&self.lease).arg(owner).arg(millis).invoke_async(&mut self.connection.clone()).await
    }

    async fn release(&self, owner: &str) -> RedisResult<i64> {
        let script = Script::new(include_str!("redis/release.lua"));
        script.key(&self.lease).arg(owner).invoke_async(&mut self.connection.clone()).await
    }
}

/// The range of leases that Redis accepts.
const SHORTEST_LEASE: Duration = Duration::from_millis(1);
const LONGEST_LEASE: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// The number of attempts to reconnect, within a second.
const RECONNECTS: usize = 3;

/// The delay before a retry.
const PAUSE: Duration = Duration::from_millis(100);

/// Retries a command once after the server has restarted, since the old connection is dead then. All commands are idempotent.
async fn with_retry<T, F: Future<Output = RedisResult<T>>>(work: impl Fn() -> F) -> Result<T, StoreError> {
    check_sockets()?;
    let outcome = match work().await {
        Err(error) if error.is_connection_dropped() || error.kind() == ServerErrorKind::BusyLoading.into() => {
            tokio::time::sleep(PAUSE).await;
            work().await
        }
        outcome => outcome,
    };
    outcome.map_err(failed)
}

impl TokenStore for RedisStore {
    fn load(&self) -> BoxFuture<'_, Result<Option<Grant>, StoreError>> {
        Box::pin(self.get())
    }

    fn compare_and_swap<'a>(&'a self, generation: u64, new: &'a Grant) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async move { with_retry(|| self.swap(generation, new)).await })
    }

    fn lock(&self, lease: Duration) -> BoxFuture<'_, Result<Option<Lease>, StoreError>> {
        Box::pin(self.take(lease))
    }
}

impl Drop for LeaseGuard {
    fn drop(&mut self) {
        if self.is_released.load(Ordering::Relaxed) {
            return;
        }
        let (store, owner) = (self.store.clone(), std::mem::take(&mut self.owner));
        // Without a runtime or a server, the lease expires.
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(async move { with_retry(|| store.release(&owner)).await });
        }
    }
}

impl fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore").field("grant", &self.grant).finish_non_exhaustive()
    }
}

/// Describes an error in the server's words. Only the message about an unknown command quotes its arguments.
fn failed(error: RedisError) -> StoreError {
    let word = error.code().unwrap_or_else(|| error.category());
    let cause = || std::error::Error::source(&error).map(ToString::to_string);
    let detail = error.detail().map(str::to_owned).or_else(cause);
    StoreError::new(match detail.as_deref().and_then(|detail| detail.split(", with args").next()) {
        Some(detail) => format!("Redis: {word}: {detail}"),
        None => format!("Redis: {word}"),
    })
}
