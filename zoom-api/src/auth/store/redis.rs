//! A grant in Redis.

use std::fmt;
use std::time::Duration;

use redis::aio::ConnectionManager;
use redis::{AsyncCommands as _, ExistenceCheck, RedisError, RedisResult, Script, SetExpiry, SetOptions};
use secrecy::ExposeSecret as _;
use tokio::runtime::Handle;

use super::{Lease, StoreError, TokenStore};
use crate::BoxFuture;
use crate::auth::{Grant, unguessable};

/// Keeps a grant in Redis, shared by the processes of many machines.
///
/// What Redis says it has written it must keep: set it up to write to disk (`appendfsync always`), or a restart of Redis costs
/// the user's consent. The tokens lie there as they are; let nobody else read them. Needs the feature `redis`.
#[derive(Clone)]
pub struct RedisStore {
    connection: ConnectionManager,
    grant: String,
    lease: String,
}

/// Gives the lease back, if it is still this one.
struct Held {
    store: RedisStore,
    owner: String,
}

impl RedisStore {
    /// Connects to `redis://host:port`, or over TLS to `rediss://host:port` with the feature `redis-tls`, and keeps the grant under a name of its own, such as the user's ID.
    ///
    /// # Errors
    /// When the address cannot be used or Redis does not answer.
    pub async fn connect(url: &str, name: &str) -> Result<Self, StoreError> {
        let client = crate::redis_address::open(url).map_err(StoreError::new)?;
        let connection = client.get_connection_manager().await.map_err(failed)?;
        Ok(Self::new(connection, name))
    }

    /// Keeps the grant over a connection that is already there.
    fn new(connection: ConnectionManager, name: &str) -> Self {
        // Braces: in a cluster both keys are on one node.
        Self { connection, grant: format!("zoom:{{{name}}}:grant"), lease: format!("zoom:{{{name}}}:lease") }
    }

    async fn get(&self) -> Result<Option<Grant>, StoreError> {
        let read = match self.read().await {
            // The connection was dead and nobody knew; by now there is another, or will be.
            Err(error) if error.is_connection_dropped() => self.read().await,
            outcome => outcome,
        };
        read.map_err(failed)?.map(|text| Grant::from_json(&text)).transpose()
    }

    async fn read(&self) -> RedisResult<Option<String>> {
        self.connection.clone().hget(&self.grant, "grant").await
    }

    async fn swap(&self, generation: u64, new: &Grant) -> Result<bool, StoreError> {
        let script = Script::new(include_str!("redis/compare_and_swap.lua"));
        let mut call = script.key(&self.grant);
        call.arg(generation).arg(new.generation()).arg(new.to_json().expose_secret());
        call.invoke_async(&mut self.connection.clone()).await.map_err(failed)
    }

    async fn take(&self, lease: Duration) -> Result<Option<Lease>, StoreError> {
        let owner = unguessable::text().map_err(StoreError::new)?.expose_secret().to_owned();
        let millis = lease.as_millis().try_into().unwrap_or(u64::MAX);
        let options = SetOptions::default().conditional_set(ExistenceCheck::NX).with_expiration(SetExpiry::PX(millis));
        let set: Option<String> =
            self.connection.clone().set_options(&self.lease, &owner, options).await.map_err(failed)?;
        Ok(set.map(|_| Lease::holding(Held { store: self.clone(), owner })))
    }
}

impl TokenStore for RedisStore {
    fn load(&self) -> BoxFuture<'_, Result<Option<Grant>, StoreError>> {
        Box::pin(self.get())
    }

    fn compare_and_swap<'a>(&'a self, generation: u64, new: &'a Grant) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(self.swap(generation, new))
    }

    fn lock(&self, lease: Duration) -> BoxFuture<'_, Result<Option<Lease>, StoreError>> {
        Box::pin(self.take(lease))
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let mut connection = self.store.connection.clone();
        let (key, owner) = (self.store.lease.clone(), std::mem::take(&mut self.owner));
        // Without a runtime the lease lapses by itself.
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(async move {
                let script = Script::new(include_str!("redis/release.lua"));
                let _: Result<i64, _> = script.key(key).arg(owner).invoke_async(&mut connection).await;
            });
        }
    }
}

impl fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore").field("grant", &self.grant).finish_non_exhaustive()
    }
}

/// Redis's own words may hold what it was sent: only the kind is kept.
fn failed(error: RedisError) -> StoreError {
    StoreError::new(format!("Redis: {:?}", error.kind()))
}
