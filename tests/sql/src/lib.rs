//! A token store in an SQL database: SQLite through `sqlx`, and the statements for Postgres.
//!
//! It is an example to copy. `docs/stores.md` shows its code.

mod statements;

use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

pub use statements::{POSTGRES, SQLITE, Statements};

// ANCHOR: store
use secrecy::ExposeSecret as _;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use zoom_api::BoxFuture;
use zoom_api::auth::{Grant, Lease, StoreError, TokenStore};

/// A token store in a table with a row per grant. Stores of any number of grants share a pool.
#[derive(Clone)]
pub struct SqlStore {
    pool: SqlitePool,
    name: Arc<str>,
}

/// The longest wait for another process that writes to the database.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// Opens the database file, or creates it. A write is on the disk before it is reported as saved.
///
/// # Errors
/// Fails if the file cannot be opened, or is not a database.
pub async fn connect(path: impl AsRef<Path>) -> Result<SqlitePool, StoreError> {
    let options = SqliteConnectOptions::new().filename(path).create_if_missing(true);
    let options = options.busy_timeout(BUSY_TIMEOUT).synchronous(SqliteSynchronous::Extra);
    let pool = SqlitePoolOptions::new().acquire_timeout(BUSY_TIMEOUT).connect_with(options).await.map_err(failed)?;
    for table in SQLITE.schema {
        sqlx::query(table).execute(&pool).await.map_err(failed)?;
    }
    Ok(pool)
}

impl SqlStore {
    /// Creates the store of one grant; `name` identifies it, for example by the IDs of the account and the user.
    #[must_use]
    pub fn new(pool: SqlitePool, name: &str) -> Self {
        Self { pool, name: name.into() }
    }

    async fn get(&self) -> Result<Option<Grant>, StoreError> {
        let query = sqlx::query_as(SQLITE.load).bind(&*self.name);
        let row: Option<(i64, String)> = query.fetch_optional(&self.pool).await.map_err(failed)?;
        let Some((generation, text)) = row else { return Ok(None) };
        // Encryption at rest: decrypt the text here.
        let grant = Grant::from_json(&text)?;
        if number(grant.generation())? != generation {
            return Err(StoreError::new("cannot read the stored grant: its row has another generation"));
        }
        Ok(Some(grant))
    }

    /// Each operation is one statement, so it is atomic without a transaction.
    async fn swap(&self, generation: u64, new: &Grant) -> Result<bool, StoreError> {
        // Encryption at rest: encrypt the text here, with the name and the new generation as associated data.
        let text = new.to_json();
        let statement = if generation == 0 { SQLITE.create } else { SQLITE.replace };
        let query = sqlx::query(statement).bind(&*self.name).bind(number(new.generation())?);
        let query = query.bind(text.expose_secret()).bind(number(generation)?);
        Ok(query.execute(&self.pool).await.map_err(failed)?.rows_affected() == 1)
    }

    async fn take(&self, lease: Duration) -> Result<Option<Lease>, StoreError> {
        let owner = format!("{:016x}", getrandom::u64().map_err(|error| StoreError::new(error.to_string()))?);
        let millis = number(lease.min(LONGEST_LEASE).as_millis().try_into().unwrap_or(u64::MAX))?;
        let query = sqlx::query(SQLITE.take).bind(&*self.name).bind(&owner).bind(millis);
        let is_taken = query.execute(&self.pool).await.map_err(failed)?.rows_affected() == 1;
        Ok(is_taken.then(|| {
            let guard = LeaseGuard { store: self.clone(), owner };
            Lease::with_release((), guard.release())
        }))
    }

    async fn release(&self, owner: &str) -> Result<(), StoreError> {
        let query = sqlx::query(SQLITE.release).bind(&*self.name).bind(owner);
        query.execute(&self.pool).await.map_err(failed).map(|_| ())
    }
}

/// Protects the arithmetic of databases from overflows.
const LONGEST_LEASE: Duration = Duration::from_secs(365 * 24 * 60 * 60);

impl TokenStore for SqlStore {
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

/// Releases the lease when dropped, for tasks that are canceled.
struct LeaseGuard {
    store: SqlStore,
    /// Empty after the release.
    owner: String,
}

impl LeaseGuard {
    async fn release(mut self) {
        if self.store.release(&self.owner).await.is_ok() {
            self.owner.clear();
        }
    }
}

impl Drop for LeaseGuard {
    fn drop(&mut self) {
        let (store, owner) = (self.store.clone(), std::mem::take(&mut self.owner));
        // Without a runtime, the lease expires.
        if let (false, Ok(runtime)) = (owner.is_empty(), tokio::runtime::Handle::try_current()) {
            runtime.spawn(async move { store.release(&owner).await });
        }
    }
}

impl fmt::Debug for SqlStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqlStore").field("name", &self.name).finish_non_exhaustive()
    }
}

/// SQL has no unsigned integers.
fn number(value: u64) -> Result<i64, StoreError> {
    value.try_into().map_err(StoreError::new)
}

/// Keeps only the message: `Debug` of an error of Postgres may show the whole row.
fn failed(error: sqlx::Error) -> StoreError {
    StoreError::new(format!("SQL: {error}"))
}
// ANCHOR_END: store
