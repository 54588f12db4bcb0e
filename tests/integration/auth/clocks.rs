//! Clocks: early renewals, and suspended machines.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use zoom_api::auth::TokenSource as _;

use super::{app_of, gives};
use zoom_tests::tokens::{Fault, TokenHost};

async fn settle() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test(start_paused = true)]
async fn r057_a_failed_early_renewal_keeps_the_current_token() {
    let host = TokenHost::new();
    let tokens = app_of(&host).server_to_server("account").random(|| 0.0).build();
    assert!(gives(&tokens, "access-1").await);
    host.always(Fault::Reply(400, String::new()));
    tokio::time::advance(Duration::from_secs(3541)).await;
    for _ in 0..50 {
        assert!(gives(&tokens, "access-1").await);
        settle().await;
        tokio::time::advance(Duration::from_secs(1)).await;
    }
    let tries = host.requests().len() - 1;
    assert!((2..=8).contains(&tries), "{tries}");

    host.always(Fault::None);
    tokio::time::advance(Duration::from_secs(20)).await;
    assert!(gives(&tokens, "access-2").await);
}

#[tokio::test(start_paused = true)]
async fn the_renewal_time_is_randomized() {
    for (chance, seconds) in [(0.0, 60), (0.5, 90), (1.0, 120)] {
        let host = TokenHost::new();
        let tokens = app_of(&host).server_to_server("account").random(move || chance).build();
        tokens.token().await.unwrap();
        tokio::time::advance(Duration::from_secs(3600 - seconds - 1)).await;
        assert!(tokens.current().is_some());
        settle().await;
        assert_eq!(host.requests().len(), 1);
        tokio::time::advance(Duration::from_secs(1)).await;
        assert!(tokens.current().is_some());
        settle().await;
        assert_eq!(host.requests().len(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn r058_a_suspended_machine_detects_expiry_by_the_wall_clock() {
    let host = TokenHost::new();
    let wall = Arc::new(Mutex::new(SystemTime::now()));
    let clock = Arc::clone(&wall);
    let tokens = app_of(&host).server_to_server("account").wall_clock(move || *clock.lock().unwrap()).build();
    assert!(gives(&tokens, "access-1").await);
    *wall.lock().unwrap() += Duration::from_secs(7200);
    assert!(tokens.current().is_none());
    assert!(gives(&tokens, "access-2").await);

    // Setting back the wall clock does not extend the lifetime of a token.
    *wall.lock().unwrap() -= Duration::from_secs(86_400);
    tokio::time::advance(Duration::from_secs(3601)).await;
    assert!(gives(&tokens, "access-3").await);
}
