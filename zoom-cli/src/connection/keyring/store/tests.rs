#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::path::{Path, PathBuf};
use std::sync::Arc;

use secrecy::ExposeSecret as _;
use serde_json::json;
use zoom_api::auth::{FileStore, Grant, OAuthApp, OAuthTokens, TokenSource as _, TokenStore as _};
use zoom_mock::MockZoom;

use super::KeyringStore;
use crate::connection::keyring::memory::{MemoryKeyring, Write};

/// A folder that is removed with its last user.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("zoomctl-keyring-{:x}", getrandom::u64().unwrap()));
        std::fs::create_dir(&path).unwrap();
        Self(path)
    }

    fn file(&self) -> PathBuf {
        self.0.join("token.json")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that remains does not fail the test.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The store of a process.
fn store(folder: &Folder, keyring: &Arc<MemoryKeyring>) -> KeyringStore {
    store_at(&folder.file(), keyring)
}

fn store_at(path: &Path, keyring: &Arc<MemoryKeyring>) -> KeyringStore {
    let entries = ["tokens-0", "tokens-1"].map(str::to_owned);
    KeyringStore::new(path, entries, Arc::<MemoryKeyring>::clone(keyring))
}

/// A grant of a generation, with these tokens.
fn grant(generation: u64, tokens: &str) -> Grant {
    in_state(generation, tokens, "fresh")
}

fn in_state(generation: u64, tokens: &str, state: &str) -> Grant {
    let json = json!({
        "version": 1,
        "generation": generation,
        "access_token": format!("access-{tokens}"),
        "expires_at_ms": 4_000_000_000_000_u64,
        "lifetime_ms": 3_600_000,
        "refresh_token": format!("refresh-{tokens}"),
        "scopes": ["user:read", "meeting:read"],
        "state": state,
    });
    Grant::from_json(&json.to_string()).unwrap()
}

async fn refresh_token(store: &KeyringStore) -> Option<String> {
    let grant = store.load().await.unwrap()?;
    grant.refresh_token().map(|token| token.expose_secret().to_owned())
}

#[tokio::test]
async fn the_file_has_the_scopes_and_the_keyring_the_tokens() {
    let (folder, keyring) = (Folder::new(), Arc::default());
    let store = store(&folder, &keyring);
    assert!(store.load().await.unwrap().is_none());
    for generation in 1..=3 {
        assert!(store.compare_and_swap(generation - 1, &grant(generation, &generation.to_string())).await.unwrap());
        let loaded = store.load().await.unwrap().unwrap();
        assert_eq!(
            loaded.to_json().expose_secret(),
            grant(generation, &generation.to_string()).to_json().expose_secret()
        );
    }
    assert!(!store.compare_and_swap(2, &grant(3, "late")).await.unwrap());
    let file = std::fs::read_to_string(folder.file()).unwrap();
    assert!(file.contains("meeting:read") && file.contains("\"generation\":3"), "{file}");
    assert!(!file.contains("access-") && !file.contains("refresh-"), "{file}");
    let entries = keyring.entries();
    assert_eq!(entries.len(), 2);
    assert!(entries["tokens-1"].contains("refresh-3") && !entries["tokens-1"].contains("meeting:read"));
    // The lease is that of the file.
    let lease = store.lock(std::time::Duration::from_secs(60)).await.unwrap();
    assert!(
        lease.is_some() && store_at(&folder.file(), &keyring).lock(std::time::Duration::ZERO).await.unwrap().is_none()
    );
}

#[tokio::test]
async fn r168_no_interruption_loses_the_newest_tokens() {
    use Write::{Breaks, Fails, Succeeds, SucceedsUnnoticed};
    let kinds = [Succeeds, Fails, SucceedsUnnoticed, Breaks];
    let three = |index: usize| [kinds[index % 4], kinds[index / 4 % 4], kinds[index / 16 % 4]];
    for writes in (0..64).map(three) {
        let (folder, keyring) = (Folder::new(), Arc::default());
        let mut newest = None;
        for (attempt, write) in writes.into_iter().enumerate() {
            // Each change is that of a process that ends after it.
            let store = store(&folder, &keyring);
            let generation = store.load().await.unwrap().map_or(0, |grant| grant.generation());
            keyring.next_writes([write]);
            let swapped = store.compare_and_swap(generation, &grant(generation + 1, &attempt.to_string())).await;
            assert_eq!(swapped.is_ok(), write == Succeeds, "{writes:?}");
            if matches!(write, Succeeds | SucceedsUnnoticed) {
                newest = Some(format!("refresh-{attempt}"));
            }
            assert_eq!(refresh_token(&store_at(&folder.file(), &keyring)).await, newest, "{writes:?} {attempt}");
        }
        let last = store(&folder, &keyring);
        let generation = last.load().await.unwrap().map_or(0, |grant| grant.generation());
        assert!(last.compare_and_swap(generation, &grant(generation + 1, "last")).await.unwrap(), "{writes:?}");
        assert_eq!(refresh_token(&last).await.as_deref(), Some("refresh-last"));
    }
}

#[tokio::test]
async fn r168_an_interrupted_change_of_the_state_is_undone() {
    let (folder, keyring) = (Folder::new(), Arc::default());
    let first = store(&folder, &keyring);
    assert!(first.compare_and_swap(0, &grant(1, "a")).await.unwrap());
    keyring.next_writes([Write::SucceedsUnnoticed]);
    assert!(first.compare_and_swap(1, &in_state(2, "a", "over")).await.is_err());
    let loaded = store(&folder, &keyring).load().await.unwrap().unwrap();
    assert_eq!((loaded.generation(), loaded.to_json().expose_secret().contains("fresh")), (1, true));
    assert!(first.compare_and_swap(1, &in_state(2, "a", "over")).await.unwrap());
    assert!(first.load().await.unwrap().unwrap().to_json().expose_secret().contains("over"));
}

#[tokio::test]
async fn r168_concurrent_changes_exclude_each_other() {
    let (folder, keyring) = (Arc::new(Folder::new()), Arc::default());
    let writers = (0..8).map(|writer| {
        let (folder, keyring) = (Arc::clone(&folder), Arc::clone(&keyring));
        tokio::spawn(async move {
            let (store, mut written) = (store(&folder, &keyring), 0_u64);
            while written < 5 {
                let generation = store.load().await.unwrap().map_or(0, |grant| grant.generation());
                let new = grant(generation + 1, &format!("{writer}-{written}"));
                written += u64::from(store.compare_and_swap(generation, &new).await.unwrap());
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.unwrap();
    }
    assert_eq!(store(&folder, &keyring).load().await.unwrap().unwrap().generation(), 40);
}

#[tokio::test]
async fn r168_a_keyring_that_is_unavailable_or_was_reset_is_an_error() {
    let (folder, keyring) = (Folder::new(), Arc::default());
    let user = store(&folder, &keyring);
    assert!(user.compare_and_swap(0, &grant(1, "a")).await.unwrap());
    keyring.set_unavailable(true);
    assert!(user.load().await.unwrap_err().to_string().contains("the keyring failed: it is unavailable"));
    assert!(user.compare_and_swap(1, &grant(2, "b")).await.is_err());
    keyring.set_unavailable(false);
    assert_eq!(refresh_token(&user).await.as_deref(), Some("refresh-a"));

    keyring.reset();
    assert!(user.load().await.unwrap_err().to_string().contains("log in again with `zoomctl login`"));
    assert!(user.compare_and_swap(1, &grant(2, "b")).await.is_err());
    // A server-to-server app requests new tokens.
    let app = store(&folder, &keyring).replaceable(true);
    assert_eq!(refresh_token(&app).await, None);
    assert!(app.compare_and_swap(1, &grant(2, "b")).await.unwrap());
    assert_eq!(refresh_token(&app).await.as_deref(), Some("refresh-b"));
}

#[tokio::test]
async fn tokens_are_moved_from_and_to_the_file() {
    let (folder, keyring) = (Folder::new(), Arc::default());
    let file = FileStore::new(folder.file());
    assert!(file.compare_and_swap(0, &grant(1, "a")).await.unwrap());
    // A file with tokens counts before it is moved, and after a move that was interrupted.
    let store = store(&folder, &keyring);
    for write in [Write::Fails, Write::SucceedsUnnoticed, Write::Breaks] {
        keyring.next_writes([write]);
        assert!(store.move_in().await.is_err());
        assert_eq!(refresh_token(&store).await.as_deref(), Some("refresh-a"), "{write:?}");
    }
    store.move_in().await.unwrap();
    assert!(!std::fs::read_to_string(folder.file()).unwrap().contains("refresh-a"));
    assert_eq!(refresh_token(&store).await.as_deref(), Some("refresh-a"));
    // A process that still uses the file finds no token, and so does not use one.
    assert!(file.load().await.unwrap().unwrap().refresh_token().is_none());

    store.move_out().await.unwrap();
    keyring.reset();
    assert_eq!(file.load().await.unwrap().unwrap().refresh_token().unwrap().expose_secret(), "refresh-a");
    assert_eq!(refresh_token(&store).await.as_deref(), Some("refresh-a"));
    // A change moves the tokens of the file to the keyring.
    assert!(store.compare_and_swap(1, &grant(2, "b")).await.unwrap());
    assert!(!std::fs::read_to_string(folder.file()).unwrap().contains("refresh-b"));
    assert_eq!(refresh_token(&store).await.as_deref(), Some("refresh-b"));
}

#[tokio::test]
async fn a_process_with_an_earlier_login_changes_nothing() {
    let (folder, keyring) = (Folder::new(), Arc::default());
    assert!(store(&folder, &keyring).compare_and_swap(0, &grant(1, "a")).await.unwrap());
    let stale = store(&folder, &keyring).current_if(|| false);
    let error = stale.compare_and_swap(1, &grant(2, "b")).await.unwrap_err();
    assert!(error.to_string().contains("another process changed the login"), "{error}");
    assert_eq!(refresh_token(&stale).await.as_deref(), Some("refresh-a"));
}

/// The tokens of a user in a process of its own, whose access token has expired.
fn process(app: &OAuthApp, folder: &Folder, keyring: &Arc<MemoryKeyring>, hours: u64) -> OAuthTokens {
    let later = std::time::SystemTime::now() + std::time::Duration::from_secs(3600 * hours);
    app.user().store(store(folder, keyring)).wall_clock(move || later).random(|| 0.0).build()
}

#[tokio::test]
async fn r168_the_consent_survives_every_failure_of_a_renewal() {
    let mock = MockZoom::start().await.unwrap();
    let app = mock.app().unwrap();
    let kinds = [Write::Fails, Write::SucceedsUnnoticed, Write::Breaks];
    for (write, position) in kinds.into_iter().flat_map(|write| (0..4).map(move |position| (write, position))) {
        let (folder, keyring) = (Folder::new(), Arc::default());
        let authorization = app.authorize("http://127.0.0.1/callback").build().unwrap();
        let callback = mock.visit_authorization_url(authorization.url().as_str()).unwrap();
        let grant = authorization.finish(&callback).await.unwrap();
        process(&app, &folder, &keyring, 0).set_grant(&grant).await.unwrap();
        let mut writes = vec![Write::Succeeds; position];
        writes.push(write);
        keyring.next_writes(writes);
        for hours in [2, 4, 6] {
            let tokens = process(&app, &folder, &keyring, hours);
            // It fails if the use of the refresh token cannot be recorded; then nothing was used.
            let outcome = tokens.token().await;
            while tokens.export_unsaved().is_some() {
                tokio::task::yield_now().await;
            }
            assert!(outcome.is_ok() || !outcome.unwrap_err().is_reauth_required(), "{write:?} {position}");
        }
        let stored = refresh_token(&store(&folder, &keyring)).await.unwrap();
        assert!(mock.has_refresh_token(&stored), "{write:?} {position}");
        assert!(process(&app, &folder, &keyring, 8).token().await.is_ok(), "{write:?} {position}");
    }
}
