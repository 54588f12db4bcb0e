//! One token request, whichever callers wait or are dropped.

use std::time::Instant;

use tokio::task::JoinHandle;
use zoom_api::auth::{MemoryStore, OAuthTokens, TokenSource as _, TokenStore as _};

use super::{app_of, gives, grant};
use zoom_tests::tokens::{FaultyStore, TokenHost};

const CONTENDERS: usize = 100_000;

fn contend(tokens: &OAuthTokens) -> Vec<JoinHandle<bool>> {
    (0..CONTENDERS)
        .map(|_| {
            let tokens = tokens.clone();
            tokio::spawn(async move { tokens.token().await.is_ok() })
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r036_a_hundred_thousand_concurrent_callers_make_one_request() {
    let host = TokenHost::new();
    let tokens = app_of(&host).server_to_server("account").build();
    let started = Instant::now();
    for contender in contend(&tokens) {
        assert!(contender.await.unwrap());
    }
    println!("{CONTENDERS} contenders: {} request, {:?}", host.requests().len(), started.elapsed());
    assert_eq!(host.requests().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r036_a_tenth_of_the_callers_are_dropped() {
    let host = TokenHost::new();
    let tokens = app_of(&host).server_to_server("account").build();
    let started = Instant::now();
    let held = host.hold().await;
    let contenders = contend(&tokens);
    contenders.iter().step_by(10).for_each(JoinHandle::abort);
    drop(held);
    let mut answered = 0;
    for contender in contenders {
        answered += usize::from(contender.await.is_ok_and(|ok| ok));
    }
    println!("{CONTENDERS} contenders, a tenth of them canceled: {answered} answered, {:?}", started.elapsed());
    assert_eq!(answered, CONTENDERS * 9 / 10);
    assert_eq!(host.requests().len(), 1);
}

#[tokio::test]
async fn r038_a_late_rejection_of_an_old_token_requests_nothing() {
    let host = TokenHost::new();
    let tokens = app_of(&host).server_to_server("account").build();
    let old = tokens.token().await.unwrap();
    let new = tokens.refresh(&old).await.unwrap();
    assert!(old != new);
    for _ in 0..100 {
        assert!(tokens.refresh(&old).await.unwrap() == new);
    }
    assert_eq!(host.requests().len(), 2);
}

#[tokio::test]
async fn r040_a_dropped_first_caller_does_not_affect_the_others() {
    let (host, store) = (TokenHost::new(), MemoryStore::new());
    let tokens = app_of(&host).user().store(store.clone()).build();
    tokens.set_grant(&grant(0)).await.unwrap();
    let first = tokio::spawn({
        let tokens = tokens.clone();
        async move { tokens.token().await }
    });
    tokio::task::yield_now().await;
    let second = tokio::spawn({
        let tokens = tokens.clone();
        async move { tokens.token().await.is_ok() }
    });
    tokio::task::yield_now().await;
    first.abort();
    assert!(second.await.unwrap());
    assert_eq!(host.requests().len(), 1);
    assert!(format!("{:?}", store.load().await.unwrap()).contains("Unused"));
}

#[tokio::test]
async fn r041_the_grant_is_saved_after_all_callers_are_dropped() {
    let (host, store) = (TokenHost::new(), MemoryStore::new());
    let tokens = app_of(&host).user().store(store.clone()).build();
    tokens.set_grant(&grant(0)).await.unwrap();
    let caller = tokio::spawn({
        let tokens = tokens.clone();
        async move { tokens.token().await }
    });
    tokio::task::yield_now().await;
    caller.abort();
    // The renewal continues without waiters.
    while store.load().await.unwrap().unwrap().generation() < 3 {
        tokio::task::yield_now().await;
    }
    assert!(gives(&tokens, "access-1").await);
    assert_eq!(host.requests().len(), 1);
}

#[tokio::test]
async fn r042_a_panic_fails_all_waiters_and_the_next_call_retries() {
    let (host, store) = (TokenHost::new(), FaultyStore::default());
    let tokens = app_of(&host).server_to_server("account").store(store.clone()).build();
    store.panic(1);
    let (one, other) = tokio::join!(tokens.token(), tokens.token());
    for error in [one.unwrap_err(), other.unwrap_err()] {
        assert!(error.to_string().contains("interrupted"), "{error}");
    }
    assert!(gives(&tokens, "access-1").await);
}
