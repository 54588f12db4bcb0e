//! The order of the steps of a call, and the end of each step at the deadline.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use tokio::sync::Semaphore;
use tokio::time::Instant;
use zoom_api::auth::{AccessToken, TokenSource};
use zoom_api::client::ClientBuilder;
use zoom_api::error::Delivery;
use zoom_api::limit::{PendingCall, Permit, RateLimiter};
use zoom_api::transport::{Request, Response, Transport, TransportError, TransportErrorKind, TransportOptions};
use zoom_api::{BoxFuture, Client, Result};

use super::{REGISTRANT, get};

/// A gate that stays closed until it is opened.
#[derive(Clone)]
struct Gate(Arc<Semaphore>);

impl Gate {
    fn closed() -> Self {
        Self(Arc::new(Semaphore::new(0)))
    }

    fn open() -> Self {
        Self(Arc::new(Semaphore::new(1)))
    }

    async fn pass(&self) {
        drop(self.0.acquire().await.unwrap());
    }
}

/// A token source, limiter and transport that record what happens, and wait at their gates.
#[derive(Clone)]
struct Steps {
    tokens: Gate,
    limiter: Gate,
    transport: Gate,
    /// Number of permits that were requested, and whether one is held.
    permits: Arc<AtomicUsize>,
    is_held: Arc<AtomicBool>,
    /// Whether a permit was held whenever a request was sent.
    held_when_sent: Arc<Mutex<Vec<bool>>>,
    statuses: Arc<Mutex<Vec<u16>>>,
}

impl Steps {
    fn new() -> Self {
        Self {
            tokens: Gate::open(),
            limiter: Gate::open(),
            transport: Gate::open(),
            permits: Arc::default(),
            is_held: Arc::default(),
            held_when_sent: Arc::default(),
            statuses: Arc::default(),
        }
    }

    fn client(&self) -> ClientBuilder {
        Client::builder().token_source(self.clone()).rate_limiter(self.clone()).transport(self.clone())
    }

    fn permits(&self) -> usize {
        self.permits.load(Ordering::SeqCst)
    }
}

impl TokenSource for Steps {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken>> {
        Box::pin(async {
            self.tokens.pass().await;
            AccessToken::new("t")
        })
    }

    fn refresh<'a>(&'a self, _: &'a AccessToken) -> BoxFuture<'a, Result<AccessToken>> {
        self.token()
    }
}

/// Reports the end of a permit.
struct Held(Arc<AtomicBool>);

impl Drop for Held {
    fn drop(&mut self) {
        self.0.store(false, Ordering::SeqCst);
    }
}

impl RateLimiter for Steps {
    fn acquire<'a>(&'a self, _: PendingCall<'a>) -> BoxFuture<'a, Result<Permit>> {
        Box::pin(async {
            self.permits.fetch_add(1, Ordering::SeqCst);
            self.limiter.pass().await;
            assert!(!self.is_held.swap(true, Ordering::SeqCst), "the permit of the previous attempt is still held");
            Ok(Permit::with_guard(Held(Arc::clone(&self.is_held))))
        })
    }
}

impl Transport for Steps {
    fn send(&self, _: Request, _: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async {
            self.transport.pass().await;
            tokio::task::yield_now().await;
            self.held_when_sent.lock().unwrap().push(self.is_held.load(Ordering::SeqCst));
            let status = self.statuses.lock().unwrap().pop().unwrap_or(200);
            Ok(Response::new(StatusCode::from_u16(status).unwrap(), HeaderMap::new(), REGISTRANT))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_permit_is_held_until_the_response_is_received_and_not_between_attempts() {
    let steps = Steps::new();
    // In reverse order: a rejected token and an unavailable server lead to further attempts.
    *steps.statuses.lock().unwrap() = vec![200, 503, 401];
    get(&steps.client().build().unwrap()).await.unwrap();
    assert_eq!(*steps.held_when_sent.lock().unwrap(), [true; 3]);
    assert_eq!((steps.permits(), steps.is_held.load(Ordering::SeqCst)), (3, false));
}

#[tokio::test(start_paused = true)]
async fn no_slot_is_taken_while_a_call_waits_for_its_token() {
    let steps = Steps { tokens: Gate::closed(), ..Steps::new() };
    let client = steps.client().build().unwrap();
    let call = tokio::spawn(async move { get(&client).await });
    tokio::time::sleep(Duration::from_secs(10)).await;
    assert_eq!(steps.permits(), 0);
    steps.tokens.0.add_permits(1);
    call.await.unwrap().unwrap();
    assert_eq!(steps.permits(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_call_ends_at_its_deadline_wherever_it_waits() {
    let timeout = Duration::from_secs(7);
    for (step, delivery) in
        [("tokens", Delivery::NotSent), ("limiter", Delivery::NotSent), ("transport", Delivery::Unknown)]
    {
        let mut steps = Steps::new();
        match step {
            "tokens" => steps.tokens = Gate::closed(),
            "limiter" => steps.limiter = Gate::closed(),
            _ => steps.transport = Gate::closed(),
        }
        let client = steps.client().timeout(timeout).attempt_timeout(timeout * 10).build().unwrap();
        let start = Instant::now();
        let error = get(&client).await.unwrap_err();
        assert_eq!(start.elapsed().as_millis(), timeout.as_millis(), "{step}");
        assert!(error.is_timeout(), "{step}: {error}");
        assert_eq!((error.delivery(), error.attempts() > 0), (delivery, step == "transport"), "{step}");
    }
}

/// A server that accepts requests and never responds.
#[derive(Clone, Default)]
struct Silent(Arc<Mutex<Vec<(Instant, Duration)>>>);

impl Transport for Silent {
    fn send(&self, _: Request, options: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            self.0.lock().unwrap().push((Instant::now(), options.timeout));
            tokio::time::sleep(options.timeout).await;
            Err(TransportError::new(TransportErrorKind::Timeout, "no response"))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn r025_the_attempts_at_a_black_hole_end_at_their_timeouts() {
    let seconds = Duration::from_secs;
    // The timeout of an attempt, the times of the attempts with their timeouts, and the end of the call.
    type Attempts = &'static [(u64, u64)];
    let rows: [(u64, Attempts, u64); 3] =
        [(30, &[(0, 30), (30, 30)], 60), (10, &[(0, 10), (10, 10), (20, 10), (30, 10)], 40), (90, &[(0, 60)], 60)];
    for (attempt, attempts, end) in rows {
        let silent = Silent::default();
        let retry = zoom_api::retry::StandardRetry::new().random(|| 0.0);
        let client = Client::builder().token("t").transport(silent.clone()).retry_policy(retry).unlimited();
        let client = client.attempt_timeout(seconds(attempt)).build().unwrap();
        let start = Instant::now();
        let error = get(&client).await.unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert_eq!(start.elapsed().as_secs(), end);
        let seen = silent.0.lock().unwrap();
        let seen: Vec<_> =
            seen.iter().map(|(at, timeout)| ((*at - start).as_secs(), timeout.as_secs_f64().round() as u64)).collect();
        assert_eq!(seen, attempts, "{attempt}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_of_more_than_thirty_seconds_is_not_waited_for() {
    use crate::support::{Timeline, status};

    for (wait, hits, elapsed) in [("30", 2, 30), ("31", 1, 0), ("3600", 1, 0)] {
        let zoom =
            Timeline::of(vec![status(429, "{}").header("retry-after", wait.as_bytes()), status(200, REGISTRANT)]);
        let client = zoom.builder(0.0).timeout(Duration::from_secs(7200)).build().unwrap();
        let start = Instant::now();
        let outcome = get(&client).await;
        assert_eq!((zoom.hits(), start.elapsed().as_secs(), outcome.is_ok()), (hits, elapsed, hits == 2), "{wait}");
        assert!(outcome.err().is_none_or(|error| error.is_rate_limited() && error.retry_at().is_some()));
    }
}

/// A token source, and a limiter with one permit, that a call waits for.
fn one_at_a_time() -> zoom_api::limit::Limiter {
    zoom_api::limit::Limiter::builder().max_in_flight(1).build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn r030_a_call_dropped_at_any_point_leaves_the_limiter_free() {
    use crate::support::{Timeline, status};

    let replies = || Timeline::of(vec![status(503, ""), status(429, "{}"), status(204, "")]);
    let mut polls = 0;
    loop {
        polls += 1;
        assert!(polls < 10_000, "the call never ends");
        let limiter = one_at_a_time();
        let client = replies().builder(0.0).rate_limiter(limiter.clone()).build().unwrap();
        let is_done = {
            let call = super::put(&client);
            tokio::pin!(call);
            let mut is_done = false;
            for _ in 0..polls {
                is_done = std::future::poll_fn(|cx| std::task::Poll::Ready(call.as_mut().poll(cx).is_ready())).await;
                if is_done {
                    break;
                }
                tokio::time::advance(Duration::from_millis(5)).await;
            }
            is_done
        };
        // Neither its queue, its permit, nor its resource is held.
        assert!(limiter.limits().iter().all(|state| state.waiting == 0), "after {polls} polls");
        let start = Instant::now();
        let other = Timeline::of(vec![status(204, "")]).builder(0.0).rate_limiter(limiter.clone()).build().unwrap();
        super::put(&other).await.unwrap();
        assert!(start.elapsed() < Duration::from_secs(3), "after {polls} polls: {:?}", start.elapsed());
        if is_done {
            break;
        }
    }
    assert!(polls > 5, "{polls}");
}

#[tokio::test(start_paused = true)]
async fn r032_a_jump_of_the_wall_clock_changes_no_wait() {
    use std::time::SystemTime;
    use zoom_api::limit::Limiter;

    use crate::support::{Timeline, status};

    for jump in [-86_400_i64, -3600, 3600, 86_400] {
        let wall = Arc::new(Mutex::new(SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000)));
        let read = Arc::clone(&wall);
        let limiter = Limiter::builder().wall_clock(move || *read.lock().unwrap()).build().unwrap();
        // The limiter pauses, and the retry waits as long.
        let zoom = Timeline::of(vec![status(429, "{}").header("retry-after", b"25"), status(200, REGISTRANT)]);
        let client = zoom.builder(0.0).rate_limiter(limiter).build().unwrap();
        let call = tokio::spawn(async move { get(&client).await });
        tokio::time::sleep(Duration::from_secs(10)).await;
        let moved = Duration::from_secs(jump.unsigned_abs());
        let now = *wall.lock().unwrap();
        *wall.lock().unwrap() = if jump < 0 { now - moved } else { now + moved };
        call.await.unwrap().unwrap();
        assert_eq!(zoom.gaps()[0].as_secs(), 25, "{jump}");
    }
}
