//! Failing stores.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::Semaphore;
use zoom_api::BoxFuture;
use zoom_api::auth::{Grant, Lease, MemoryStore, OAuthTokens, StoreError, TokenEvent, TokenSource as _, TokenStore};

use super::{app_of, gives, grant};
use zoom_tests::tokens::{FaultyStore, TokenHost};

type Events = Arc<Mutex<Vec<TokenEvent>>>;

async fn user_of(host: &TokenHost, store: &FaultyStore) -> (OAuthTokens, Events) {
    let events = Events::default();
    let sink = Arc::clone(&events);
    let listener = move |event: &TokenEvent| sink.lock().unwrap().push(event.clone());
    let tokens = app_of(host).user().store(store.clone()).on_event(listener).build();
    tokens.set_grant(&grant(0)).await.unwrap();
    (tokens, events)
}

fn failures(events: &Events) -> usize {
    let is_failure = |event: &&TokenEvent| matches!(event, TokenEvent::PersistFailed { .. });
    events.lock().unwrap().iter().filter(is_failure).count()
}

#[tokio::test(start_paused = true)]
async fn r045_an_unsaved_grant_is_used_and_saved_later() {
    let (host, store) = (TokenHost::new(), FaultyStore::default());
    let (tokens, events) = user_of(&host, &store).await;
    // The marker before the request is written; writing the tokens fails three times.
    store.fail(1, 3);
    assert!(gives(&tokens, "access-1").await);
    assert!(tokens.export_unsaved().is_some());
    while tokens.export_unsaved().is_some() {
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert!(gives(&tokens, "access-1").await);
    }
    assert_eq!(host.requests().len(), 1);
    assert_eq!(failures(&events), 3);
    assert_eq!(events.lock().unwrap().last(), Some(&TokenEvent::Persisted));
    let stored = store.load().await.unwrap().unwrap();
    assert!(stored.to_json_text().contains("refresh-1"));
}

trait Shown {
    fn to_json_text(&self) -> String;
}

impl Shown for zoom_api::auth::Grant {
    fn to_json_text(&self) -> String {
        use secrecy::ExposeSecret as _;
        self.to_json().expose_secret().to_owned()
    }
}

#[tokio::test(start_paused = true)]
async fn r046_a_grant_that_is_never_saved_is_reported_and_not_renewed() {
    let (host, store) = (TokenHost::new(), FaultyStore::default());
    let (tokens, events) = user_of(&host, &store).await;
    store.fail(1, usize::MAX);
    let token = tokens.token().await.unwrap();
    assert!(tokens.export_unsaved().unwrap().to_json_text().contains("refresh-1"));
    tokio::time::sleep(Duration::from_secs(600)).await;
    assert!(failures(&events) > 10, "{}", failures(&events));

    let error = tokens.refresh(&token).await.unwrap_err();
    assert!(error.to_string().contains("not saved yet") && !error.is_reauth_required(), "{error}");
    assert_eq!(host.requests().len(), 1);

    store.fail(0, 0);
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert!(tokens.export_unsaved().is_none());
    assert!(gives(&tokens, "access-2").await);
}

#[tokio::test(start_paused = true)]
async fn a_refresh_token_is_not_spent_if_the_store_is_not_writable() {
    let (host, store) = (TokenHost::new(), FaultyStore::default());
    let (tokens, _) = user_of(&host, &store).await;
    store.fail(0, 1);
    assert!(tokens.token().await.unwrap_err().to_string().contains("cannot write"));
    assert_eq!(host.requests().len(), 0);
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert!(gives(&tokens, "access-1").await);
}

#[tokio::test(start_paused = true)]
async fn a_server_to_server_app_works_whatever_its_store_does() {
    let (host, store) = (TokenHost::new(), FaultyStore::default());
    store.fail(0, usize::MAX);
    let tokens = app_of(&host).server_to_server("account").store(store.clone()).build();
    let first = tokens.token().await.unwrap();
    assert!(tokens.refresh(&first).await.is_ok());
    assert_eq!(host.requests().len(), 2);
    assert!(store.writes() >= 2);
}

/// A store whose writes wait for permits.
#[derive(Clone)]
struct SlowStore {
    kept: MemoryStore,
    writes: Arc<Semaphore>,
}

impl TokenStore for SlowStore {
    fn load(&self) -> BoxFuture<'_, Result<Option<Grant>, StoreError>> {
        self.kept.load()
    }

    fn compare_and_swap<'a>(&'a self, generation: u64, new: &'a Grant) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async move {
            self.writes.acquire().await.unwrap().forget();
            self.kept.compare_and_swap(generation, new).await
        })
    }

    fn lock(&self, lease: Duration) -> BoxFuture<'_, Result<Option<Lease>, StoreError>> {
        self.kept.lock(lease)
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_is_not_used_before_it_is_saved() {
    let host = TokenHost::new();
    // The new grant and the marker before the request are written; the response has to wait.
    let store = SlowStore { kept: MemoryStore::new(), writes: Arc::new(Semaphore::new(2)) };
    let tokens = app_of(&host).user().store(store.clone()).build();
    tokens.set_grant(&grant(0)).await.unwrap();
    let first = tokio::spawn({
        let tokens = tokens.clone();
        async move { gives(&tokens, "access-1").await }
    });
    let second = tokio::spawn({
        let tokens = tokens.clone();
        async move { gives(&tokens, "access-1").await }
    });
    for _ in 0..100 {
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert!(tokens.current().is_none() && !first.is_finished() && !second.is_finished());
    }
    assert_eq!(host.requests().len(), 1);
    store.writes.add_permits(1);
    assert!(first.await.unwrap() && second.await.unwrap());
    assert!(store.load().await.unwrap().unwrap().to_json_text().contains("access-1"));
}
