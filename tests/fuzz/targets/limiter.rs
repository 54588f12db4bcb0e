//! The limiter, with calls, drops, pauses and plan changes in any order.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{HeaderMap, HeaderValue, StatusCode};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep, timeout};
use zoom_api::endpoint::{EndpointInfo, Method, RateLimit};
use zoom_api::limit::{Limiter, PendingCall, Plan, RateLimiter as _};
use zoom_api::transport::{Request, Response};

use super::transport::block_on;

const LIGHT: EndpointInfo = EndpointInfo::new("asked", Method::Get, "/thing").rate_limit(RateLimit::Light);
const HEAVY: EndpointInfo = LIGHT.rate_limit(RateLimit::Heavy);
const INTENSIVE: EndpointInfo = LIGHT.rate_limit(RateLimit::ResourceIntensive);
/// Each label with Zoom's limits for Free, Pro and Business, and their window.
static LABELS: [(EndpointInfo, [usize; 3], Duration); 3] = [
    (LIGHT, [4, 30, 80], Duration::from_secs(1)),
    (HEAVY, [1, 10, 40], Duration::from_secs(1)),
    (INTENSIVE, [10, 10, 20], Duration::from_secs(60)),
];
const PLANS: [Plan; 3] = [Plan::Free, Plan::Pro, Plan::Business];

/// The times of all calls.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<Instant>>>);

struct Stage {
    limiter: Limiter,
    info: &'static EndpointInfo,
    went: Log,
    calls: Vec<JoinHandle<()>>,
    /// The pauses that Zoom requested.
    pauses: Vec<(Instant, Instant)>,
    /// The largest plan so far.
    largest: usize,
}

/// The first byte selects the label and the plan; each other byte is a step: calls that wait or are dropped, a 429, another plan, time that passes.
/// No window contains more calls than the largest plan allows, no call starts during a pause, and every call ends.
pub fn limiter(data: &[u8]) {
    let Some((first, steps)) = data.split_first() else { return };
    let (info, limits, window) = &LABELS[usize::from(first % 3)];
    let plan = usize::from(first / 3 % 3);
    block_on(async {
        let limiter = Limiter::builder().plan(PLANS[plan]).build().expect("a limiter");
        let (went, calls, pauses) = (Log::default(), Vec::new(), Vec::new());
        let mut stage = Stage { limiter, info, went, calls, pauses, largest: plan };
        // Longer scripts find nothing that shorter ones do not.
        for step in steps.iter().take(48) {
            stage.step(*step).await;
        }
        for call in stage.calls.drain(..) {
            timeout(Duration::from_secs(100_000), call).await.expect("a call that ends").expect("no panic");
        }
        stage.check(limits[stage.largest], *window);
    });
}

impl Stage {
    async fn step(&mut self, step: u8) {
        let size = u64::from(step & 15);
        match step >> 4 {
            0..=4 => (0..size).for_each(|_| self.call(None)),
            5..=7 => self.call(Some(Duration::from_millis(size * 97))),
            8 => self.pause(size),
            9 => self.change(usize::from(step & 15) % 3),
            10..=12 => sleep(Duration::from_millis(size * 53)).await,
            13 => sleep(Duration::from_micros(size)).await,
            14 => sleep(Duration::from_secs(size * 7)).await,
            _ => tokio::task::yield_now().await,
        }
    }

    fn call(&mut self, patience: Option<Duration>) {
        let (limiter, info, went) = (self.limiter.clone(), self.info, self.went.clone());
        self.calls.push(tokio::spawn(async move {
            let request = request();
            let call = PendingCall::new(info, &request, Instant::now() + Duration::from_secs(1_000_000));
            let going = async {
                // The daily limit may be reached.
                if limiter.acquire(call).await.is_ok() {
                    went.0.lock().expect("the log").push(Instant::now());
                }
            };
            match patience {
                Some(patience) => drop(timeout(patience, going).await),
                None => going.await,
            }
        }));
    }

    fn pause(&mut self, seconds: u64) {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", HeaderValue::from(seconds));
        let response = Response::new(StatusCode::TOO_MANY_REQUESTS, headers, "{}");
        let request = request();
        self.limiter.observe(PendingCall::new(self.info, &request, Instant::now()), &response);
        self.pauses.push((Instant::now(), Instant::now() + Duration::from_secs(seconds)));
    }

    fn change(&mut self, plan: usize) {
        self.limiter.set_plan(PLANS[plan]);
        self.largest = self.largest.max(plan);
    }

    fn check(&self, limit: usize, window: Duration) {
        let went = self.went.0.lock().expect("the log");
        for (number, first) in went.iter().enumerate() {
            let within = went[number..].iter().take_while(|time| **time < *first + window).count();
            assert!(within <= limit, "{within} in a window of {limit}");
        }
        for (from, until) in &self.pauses {
            assert!(!went.iter().any(|time| time > from && time < until), "a call in a pause");
        }
    }
}

fn request() -> Request {
    Request::new(Method::Get, "https://api.zoom.us/v2/thing".parse().expect("a URL"))
}
