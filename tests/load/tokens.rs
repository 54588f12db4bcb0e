//! 100,000 concurrent calls that need a new token.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime};

use tokio::sync::watch;
use tokio::task::JoinHandle;
use zoom_api::auth::{OAuthTokens, TokenSource as _};
use zoom_tests::tokens::{TokenHost, app_of};

use crate::figures::{compare, must, ratio, runtime};

const CONTENDERS: usize = 100_000;

/// Contends for an expired token, compared with as many tasks that wait for one value.
pub fn contenders() {
    let simple = runtime().block_on(simple());
    for (what, canceled) in [("100,000 contenders", None), ("  a tenth of them canceled", Some(10))] {
        let (requests, received, took) = runtime().block_on(contend(canceled));
        let comparison = format!("{:.1} × bare tasks", ratio(took, simple));
        compare(what, format!("{took:.2?}"), &comparison, "≤ 2 s", took <= Duration::from_secs(2));
        must("  token requests", requests, "1", requests == 1);
        let expected = CONTENDERS - canceled.map_or(0, |each| CONTENDERS / each);
        must("  tokens received", received, &expected.to_string(), received == expected);
    }
}

async fn simple() -> Duration {
    let start = Instant::now();
    let (sender, receiver) = watch::channel(false);
    let spawn = |_| {
        let mut receiver = receiver.clone();
        tokio::spawn(async move { receiver.wait_for(|is_set| *is_set).await.is_ok() })
    };
    let tasks: Vec<_> = (0..CONTENDERS).map(spawn).collect();
    sender.send(true).expect("a receiver");
    for task in tasks {
        task.await.expect("a task");
    }
    start.elapsed()
}

async fn contend(canceled: Option<usize>) -> (usize, usize, Duration) {
    let (host, hours) = (TokenHost::new(), Arc::new(AtomicU64::new(0)));
    let clock = Arc::clone(&hours);
    let now = move || SystemTime::now() + Duration::from_secs(3600 * clock.load(Ordering::Relaxed));
    let tokens = app_of(&host).server_to_server("account").wall_clock(now).build();
    tokens.token().await.expect("a first token");
    hours.store(2, Ordering::Relaxed);
    let start = Instant::now();
    let held = host.hold().await;
    let tasks: Vec<_> = (0..CONTENDERS).map(|_| contender(tokens.clone())).collect();
    if let Some(each) = canceled {
        tasks.iter().step_by(each).for_each(JoinHandle::abort);
    }
    drop(held);
    let mut received = 0;
    for task in tasks {
        received += usize::from(task.await.is_ok_and(|has_token| has_token));
    }
    (host.requests().len() - 1, received, start.elapsed())
}

fn contender(tokens: OAuthTokens) -> JoinHandle<bool> {
    tokio::spawn(async move { tokens.token().await.is_ok() })
}
