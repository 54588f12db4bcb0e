//! The store that keeps a grant in Redis.

use std::fmt;
use std::time::Duration;

use redis::aio::ConnectionManager;
use redis::{AsyncCommands as _, RedisError, RedisResult, Script, ServerErrorKind};
use secrecy::ExposeSecret as _;
use tokio::runtime::Handle;

use super::{Lease, StoreError, TokenStore};
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

/// Releases the lease when dropped, unless it has expired.
struct LeaseGuard {
    store: RedisStore,
    owner: String,
}

impl RedisStore {
    /// Connects to `redis://host:port`, or over TLS to `rediss://host:port` with the feature `redis-tls`.
    ///
    /// `name` identifies the grant in Redis, for example by the user's ID.
    ///
    /// # Errors
    /// Fails if the URL is invalid or Redis does not respond.
    pub async fn connect(url: &str, name: &str) -> Result<Self, StoreError> {
        let client = crate::foundation::redis_url::open(url).map_err(StoreError::new)?;
        let connection = client.get_connection_manager().await.map_err(failed)?;
        Ok(Self::new(connection, name))
    }

    /// Creates a store on an existing connection.
    fn new(connection: ConnectionManager, name: &str) -> Self {
        // With braces, both keys are on one node of a cluster.
        Self { connection, grant: format!("zoom:{{{name}}}:grant"), lease: format!("zoom:{{{name}}}:lease") }
    }

    async fn get(&self) -> Result<Option<Grant>, StoreError> {
        let text = with_retry(|| self.read()).await.map_err(failed)?;
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
        let is_taken = with_retry(|| self.take_as(&owner, lease)).await.map_err(failed)?;
        Ok(is_taken.then(|| Lease::with_guard(LeaseGuard { store: self.clone(), owner })))
    }

    async fn take_as(&self, owner: &str, lease: Duration) -> RedisResult<bool> {
        let millis: u64 = lease.as_millis().try_into().unwrap_or(u64::MAX);
        let script = Script::new(include_str!("redis/take.lua"));
        script.key(&self.lease).arg(owner).arg(millis).invoke_async(&mut self.connection.clone()).await
    }

    async fn release(&self, owner: &str) -> RedisResult<i64> {
        let script = Script::new(include_str!("redis/release.lua"));
        script.key(&self.lease).arg(owner).invoke_async(&mut self.connection.clone()).await
    }
}

/// The delay before a retry.
const PAUSE: Duration = Duration::from_millis(100);

/// Retries a command once after the server has restarted, since the old connection is dead then. All commands are idempotent.
async fn with_retry<T, F: Future<Output = RedisResult<T>>>(work: impl Fn() -> F) -> RedisResult<T> {
    match work().await {
        Err(error) if error.is_connection_dropped() || error.kind() == ServerErrorKind::BusyLoading.into() => {
            tokio::time::sleep(PAUSE).await;
            work().await
        }
        outcome => outcome,
    }
}

impl TokenStore for RedisStore {
    fn load(&self) -> BoxFuture<'_, Result<Option<Grant>, StoreError>> {
        Box::pin(self.get())
    }

    fn compare_and_swap<'a>(&'a self, generation: u64, new: &'a Grant) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async move { with_retry(|| self.swap(generation, new)).await.map_err(failed) })
    }

    fn lock(&self, lease: Duration) -> BoxFuture<'_, Result<Option<Lease>, StoreError>> {
        Box::pin(self.take(lease))
    }
}

impl Drop for LeaseGuard {
    fn drop(&mut self) {
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

/// Keeps only the kind of the error, since Redis's message may quote the command.
fn failed(error: RedisError) -> StoreError {
    StoreError::new(format!("Redis: {:?}", error.kind()))
}
