//! A hundred thousand who need a token that has ended.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime};

use tokio::sync::watch;
use tokio::task::JoinHandle;
use zoom_api::auth::{OAuthTokens, TokenSource as _};
use zoom_tests::tokens::{TokenHost, app_of};

use crate::figures::{beside, must, runtime, times};

const CONTENDERS: usize = 100_000;

/// Contend for a token that has ended, beside as many tasks that wait for one value.
pub fn contenders() {
    let simple = runtime().block_on(simple());
    for (what, cancelled) in [("100,000 contenders", None), ("  a tenth of them cancelled", Some(10))] {
        let (requests, answered, took) = runtime().block_on(contend(cancelled));
        let ratio = format!("{:.1} × bare tasks", times(took, simple));
        beside(what, format!("{took:.2?}"), &ratio, "≤ 2 s", took <= Duration::from_secs(2));
        must("  requests for a token", requests, "1", requests == 1);
        let expected = CONTENDERS - cancelled.map_or(0, |each| CONTENDERS / each);
        must("  answered", answered, &expected.to_string(), answered == expected);
    }
}

async fn simple() -> Duration {
    let begun = Instant::now();
    let (sender, receiver) = watch::channel(false);
    let spawn = |_| {
        let mut receiver = receiver.clone();
        tokio::spawn(async move { receiver.wait_for(|is_there| *is_there).await.is_ok() })
    };
    let tasks: Vec<_> = (0..CONTENDERS).map(spawn).collect();
    sender.send(true).expect("somebody who waits");
    for task in tasks {
        task.await.expect("a task");
    }
    begun.elapsed()
}

async fn contend(cancelled: Option<usize>) -> (usize, usize, Duration) {
    let (host, hours) = (TokenHost::new(), Arc::new(AtomicU64::new(0)));
    let clock = Arc::clone(&hours);
    let now = move || SystemTime::now() + Duration::from_secs(3600 * clock.load(Ordering::Relaxed));
    let tokens = app_of(&host).server_to_server("account").wall_clock(now).build();
    tokens.token().await.expect("a first token");
    hours.store(2, Ordering::Relaxed);
    let begun = Instant::now();
    let held = host.hold().await;
    let tasks: Vec<_> = (0..CONTENDERS).map(|_| contender(tokens.clone())).collect();
    if let Some(each) = cancelled {
        tasks.iter().step_by(each).for_each(JoinHandle::abort);
    }
    drop(held);
    let mut answered = 0;
    for task in tasks {
        answered += usize::from(task.await.is_ok_and(|is_served| is_served));
    }
    (host.requests().len() - 1, answered, begun.elapsed())
}

fn contender(tokens: OAuthTokens) -> JoinHandle<bool> {
    tokio::spawn(async move { tokens.token().await.is_ok() })
}
