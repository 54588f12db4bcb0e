//! Rate limits. Rows 61–82.

mod days;
mod firewall;
mod interleavings;
mod jumps;
mod lines;
mod listings;
mod pacing;
mod programs;
mod properties;
mod refusals;
mod resources;
mod shared;
mod sockets;
mod zoom;

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, StatusCode};
use tokio::time::Instant;
use zoom_api::endpoint::{DailyKey, DailyLimit, EndpointInfo, Family, Method, RateLimit};
use zoom_api::limit::{LimitState, Limiter, LimiterBuilder, PendingCall, Permit, RateLimiter};
use zoom_api::transport::{Request, Response};
use zoom_api::{Error, NoContent, zoom_endpoint};

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// An endpoint that is limited as Medium.
#[zoom_endpoint(GET, "/limited", rate_limit = Medium)]
fn get_limited() -> NoContent;

/// An endpoint that changes a resource.
#[zoom_endpoint(PUT, "/limited", rate_limit = Medium)]
fn change_limited() -> NoContent;

/// Meetings that a user creates, those that are updated, people who register, and changes of their status.
const CREATED: DailyLimit = DailyLimit::new(100, "meetings", &[DailyKey::Path("user_id")]);
const UPDATED: DailyLimit = DailyLimit::new(100, "meetings", &[DailyKey::Path("meeting_id")]);
const REGISTERED: DailyLimit =
    DailyLimit::new(3, "registrations", &[DailyKey::Path("meeting_id"), DailyKey::Field("email")]);
const STATUS_CHANGED: DailyLimit = DailyLimit::new(
    10,
    "status_changes",
    &[DailyKey::Path("meeting_id"), DailyKey::ItemField("registrants", &["id", "email"])],
);

/// A declaration and a request for it.
#[derive(Clone)]
pub struct TestCall {
    info: &'static EndpointInfo,
    request: Request,
    timeout: Duration,
}

impl TestCall {
    fn new(method: Method, template: &'static str, path: &str, label: RateLimit) -> Self {
        let info = EndpointInfo::new("call", method, template).rate_limit(label);
        let url = format!("https://api.zoom.us/v2{path}").parse().unwrap();
        Self { info: Box::leak(Box::new(info)), request: Request::new(method, url), timeout: 100 * DAY }
    }

    /// The same call of an endpoint that declares a daily limit.
    fn daily(mut self, limit: DailyLimit) -> Self {
        self.info = Box::leak(Box::new(self.info.daily_limit(limit)));
        self
    }

    fn get(family: Family, label: RateLimit) -> Self {
        let path = match family {
            Family::Phone => "/phone/thing",
            Family::ContactCenter => "/contact_center/thing",
            _ => "/thing",
        };
        Self::new(Method::Get, path, path, label)
    }

    fn body(mut self, body: &str) -> Self {
        self.request.body = body.to_owned().into();
        self
    }

    /// The timeout of a call.
    fn timeout(self, timeout: Duration) -> Self {
        Self { timeout, ..self }
    }

    pub fn call(&self) -> PendingCall<'_> {
        PendingCall::new(self.info, &self.request, Instant::now() + self.timeout)
    }

    async fn acquire(&self, limiter: &impl RateLimiter) -> Result<Permit, Error> {
        let call = self.call();
        match limiter.try_acquire(call) {
            Some(outcome) => outcome,
            None => limiter.acquire(call).await,
        }
    }
}

/// A call that every limiter has a rate for.
pub fn core_call() -> TestCall {
    core(RateLimit::Medium)
}

fn core(label: RateLimit) -> TestCall {
    TestCall::get(Family::Core, label)
}

/// A limiter whose day advances with tokio's clock, from a time of day on.
fn limiter_at(time: &str, settings: LimiterBuilder) -> Limiter {
    let start = system_time(time);
    let begun = Instant::now();
    settings.wall_clock(move || start + begun.elapsed()).build().unwrap()
}

fn system_time(text: &str) -> SystemTime {
    UNIX_EPOCH + Duration::try_from(time(text).as_duration()).unwrap()
}

fn time(text: &str) -> jiff::Timestamp {
    text.parse().unwrap()
}

/// The times at which calls were sent.
#[derive(Clone, Default)]
struct Times(Arc<Mutex<Vec<Instant>>>);

impl Times {
    fn note(&self) {
        self.0.lock().unwrap().push(Instant::now());
    }

    fn all(&self) -> Vec<Instant> {
        self.0.lock().unwrap().clone()
    }

    fn most_in(&self, window: Duration) -> usize {
        most_in(&self.all(), window)
    }
}

/// The maximum number of calls in any window, excluding its end.
fn most_in(times: &[Instant], window: Duration) -> usize {
    let mut times = times.to_vec();
    times.sort_unstable();
    let from = |first: usize| times[first..].iter().take_while(|time| **time < times[first] + window).count();
    (0..times.len()).map(from).max().unwrap_or(0)
}

/// Starts this many concurrent calls; each ends as soon as it is sent.
async fn all_go(limiter: &Limiter, call: &TestCall, calls: usize) -> Times {
    let times = Times::default();
    let going = (0..calls).map(|_| {
        let (limiter, call, times) = (limiter.clone(), call.clone(), times.clone());
        tokio::spawn(async move {
            let permit = call.acquire(&limiter).await.unwrap();
            times.note();
            drop(permit);
        })
    });
    for call in going.collect::<Vec<_>>() {
        call.await.unwrap();
    }
    times
}

fn reply(status: u16, headers: &[(&'static str, &str)], message: &str) -> Response {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.insert(*name, value.parse().unwrap());
    }
    let body = serde_json::json!({"code": status, "message": message}).to_string();
    Response::new(StatusCode::from_u16(status).unwrap(), map, body)
}

const TOO_FAST: &str = "You have reached the maximum per-second rate limit for this API. Try again later.";

fn state(limiter: &impl RateLimiter, label: RateLimit) -> LimitState {
    limiter.limits().into_iter().find(|state| state.family == Family::Core && state.label == label).unwrap()
}

/// A time of day that only a test moves.
#[derive(Clone)]
struct Wall(Arc<Mutex<SystemTime>>);

impl Wall {
    fn at(text: &str) -> Self {
        Self(Arc::new(Mutex::new(system_time(text))))
    }

    fn set(&self, text: &str) {
        *self.0.lock().unwrap() = system_time(text);
    }

    fn limiter(&self, settings: LimiterBuilder) -> Limiter {
        let wall = self.clone();
        settings.wall_clock(move || *wall.0.lock().unwrap()).build().unwrap()
    }
}
