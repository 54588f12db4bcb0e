//! Leases.

use std::time::Duration;

use zoom_api::auth::{TokenSource as _, TokenStore as _};
use zoom_tests::tokens::{TokenHost, app_of, grant};

use crate::folder::Folder;
use crate::store;

const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_lease_is_exclusive_until_it_is_dropped_or_expires() {
    let folder = Folder::new();
    let (one, other) = (store(&folder).await, store(&folder).await);
    let lease = one.lock(MINUTE).await.unwrap().unwrap();
    assert!(other.lock(MINUTE).await.unwrap().is_none());
    drop(lease);
    // A task releases it.
    let stale = loop {
        if let Some(lease) = other.lock(Duration::from_millis(1)).await.unwrap() {
            break lease;
        }
    };
    // Waits until the recorded end, however long that takes.
    let fresh = loop {
        if let Some(lease) = one.lock(MINUTE).await.unwrap() {
            break lease;
        }
    };
    drop(stale);
    // The release of the expired lease, in a task, does not release the present one.
    for _ in 0..20 {
        assert!(other.lock(MINUTE).await.unwrap().is_none());
    }
    drop(fresh);
    while other.lock(MINUTE).await.unwrap().is_none() {}
}

#[tokio::test]
async fn leases_of_any_length_are_taken() {
    let folder = Folder::new();
    let store = store(&folder).await;
    // This one has expired already.
    assert!(store.lock(Duration::ZERO).await.unwrap().is_some());
    let lease = store.lock(Duration::MAX).await.unwrap();
    assert!(lease.is_some());
    assert!(store.lock(Duration::MAX).await.unwrap().is_none());
}

#[tokio::test]
async fn a_short_process_leaves_no_lease() {
    let (folder, host) = (Folder::new(), TokenHost::new());
    app_of(&host).user().store(store(&folder).await).build().set_grant(&grant(0)).await.unwrap();
    let (database, program_host) = (folder.database(), host.clone());
    // A program that requests a token and ends, with the tasks that it spawned.
    let program = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let pool = zoom_sql_store::connect(database).await.unwrap();
            let tokens = app_of(&program_host).user().store(zoom_sql_store::SqlStore::new(pool, "u")).build();
            tokens.token().await.unwrap();
        });
    });
    tokio::task::spawn_blocking(move || program.join().unwrap()).await.unwrap();
    assert_eq!(host.requests().len(), 1);
    assert!(store(&folder).await.lock(MINUTE).await.unwrap().is_some());
}
