//! Every order in which a few calls can be polled, dropped, paused and given another plan. Row 82.
//!
//! Futures are polled by hand, and only when woken, so a missed wakeup leaves a call waiting forever. Races
//! within one poll are covered by the second test, with real threads.
//!
//! `loom` would find no more orders: all shared state is behind one lock, which is held only briefly, and the
//! waiting is `tokio`'s, whose semaphores, notices and timers `loom` does not see from outside.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use tokio::time::{Instant, advance};
use zoom_api::endpoint::RateLimit;
use zoom_api::limit::{Limiter, Permit, Plan, RateLimiter};
use zoom_api::{BoxFuture, Error};

use super::{SECOND, TOO_FAST, TestCall, Times, core, most_in, reply};

const CALLS: usize = 3;

/// The number of steps before the calls run to their end; `LIMIT_STEPS=7` takes minutes.
fn steps() -> usize {
    std::env::var("LIMIT_STEPS").map_or(5, |steps| steps.parse().unwrap())
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Step {
    Poll(usize),
    Drop(usize),
    Pause,
    /// To and fro.
    Plan,
    /// To where a slot is near, and to where it is there.
    Near,
    There,
}

#[derive(Default)]
struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::SeqCst);
    }
}

struct Waiting<'a> {
    future: Option<BoxFuture<'a, Result<Permit, Error>>>,
    woken: Arc<Woken>,
    permit: Option<Permit>,
    went: Option<Instant>,
}

struct World<'a> {
    limiter: &'a Limiter,
    call: &'a TestCall,
    calls: Vec<Waiting<'a>>,
    paused: Option<Instant>,
    plan: Plan,
}

impl<'a> World<'a> {
    fn new(limiter: &'a Limiter, call: &'a TestCall) -> Self {
        let waiting = || Waiting {
            future: Some(limiter.acquire(call.call())),
            woken: Arc::new(Woken(AtomicBool::new(true))),
            permit: None,
            went: None,
        };
        let calls = (0..CALLS).map(|_| waiting()).collect();
        Self { limiter, call, calls, paused: None, plan: Plan::Free }
    }

    fn possible(&self) -> Vec<Step> {
        let mut steps = vec![Step::Near, Step::There];
        for (number, call) in self.calls.iter().enumerate() {
            if call.future.is_some() {
                steps.push(Step::Drop(number));
                if call.woken.0.load(Ordering::SeqCst) {
                    steps.push(Step::Poll(number));
                }
            }
        }
        steps.extend(self.paused.is_none().then_some(Step::Pause));
        steps.extend((self.plan == Plan::Free).then_some(Step::Plan));
        steps
    }

    async fn take(&mut self, step: Step) {
        match step {
            Step::Poll(number) => self.poll(number),
            Step::Drop(number) => self.calls[number].future = None,
            Step::Pause => {
                self.limiter.observe(self.call.call(), &reply(429, &[("retry-after", "2")], TOO_FAST));
                self.paused = Some(Instant::now());
            }
            Step::Plan => {
                self.plan = Plan::Pro;
                self.limiter.set_plan(self.plan);
            }
            Step::Near => advance(Duration::from_millis(1_030)).await,
            Step::There => advance(Duration::from_millis(30)).await,
        }
    }

    fn poll(&mut self, number: usize) {
        let call = &mut self.calls[number];
        call.woken.0.store(false, Ordering::SeqCst);
        let waker = Waker::from(Arc::clone(&call.woken));
        let Some(future) = &mut call.future else { return };
        if let Poll::Ready(permit) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            call.permit = Some(permit.unwrap());
            call.went = Some(Instant::now());
            call.future = None;
        }
    }

    fn waiting(&self) -> usize {
        self.calls.iter().filter(|call| call.future.is_some()).count()
    }

    /// Polls woken calls and completes calls in flight, until no call waits.
    async fn finish(&mut self) {
        for _ in 0..1_000 {
            for number in 0..CALLS {
                if self.calls[number].woken.0.load(Ordering::SeqCst) {
                    self.poll(number);
                }
                self.calls[number].permit = None;
            }
            if self.waiting() == 0 {
                return;
            }
            advance(Duration::from_millis(10)).await;
        }
        panic!("a call waits forever");
    }

    fn check(&self, steps: &[Step]) {
        let mut went: Vec<_> = self.calls.iter().filter_map(|call| call.went).collect();
        went.sort_unstable();
        if self.plan == Plan::Free {
            assert!(most_in(&went, SECOND) <= 1, "{went:?} after {steps:?}");
        }
        assert!(most_in(&went, Duration::from_millis(100)) <= 1, "{went:?} after {steps:?}");
        if let Some(paused) = self.paused {
            let within = went.iter().find(|time| **time > paused && **time < paused + 2 * SECOND);
            assert!(within.is_none(), "{:?} into the pause after {steps:?}", within.map(|time| *time - paused));
        }
    }
}

/// Runs these steps in a fresh state, and returns the possible next ones.
async fn play(steps: &[Step], length: usize) -> Vec<Step> {
    let limiter = Limiter::builder().plan(Plan::Free).max_in_flight(2).build().unwrap();
    let call = core(RateLimit::Heavy);
    let mut world = World::new(&limiter, &call);
    for step in steps {
        world.take(*step).await;
    }
    let possible = world.possible();
    if steps.len() == length {
        world.finish().await;
        world.check(steps);
    }
    possible
}

#[tokio::test(start_paused = true)]
async fn r082_every_order_of_a_few_calls_is_correct() {
    let length = steps();
    let mut stack = vec![Vec::new()];
    let mut ends = 0;
    while let Some(steps) = stack.pop() {
        let possible = play(&steps, length).await;
        if steps.len() == length {
            ends += 1;
            continue;
        }
        for step in possible {
            stack.push(steps.iter().copied().chain([step]).collect());
        }
    }
    println!("{ends} orders");
    assert!(ends > 1_000);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn r082_threads_miss_no_wakeup() {
    let settings = Limiter::builder().per_second(zoom_api::endpoint::Family::Core, RateLimit::Heavy, 2_000);
    let limiter = settings.build().unwrap();
    let call = core(RateLimit::Heavy).timeout(Duration::from_secs(600));
    let times = Times::default();
    let calls: Vec<_> = (0..900)
        .map(|number: u64| {
            let (limiter, call, times) = (limiter.clone(), call.clone(), times.clone());
            tokio::spawn(async move {
                let call = async { drop(call.acquire(&limiter).await.unwrap()) };
                if number.is_multiple_of(3) {
                    let _ = tokio::time::timeout(Duration::from_millis(number % 200), call).await;
                } else {
                    call.await;
                    times.note();
                }
            })
        })
        .collect();
    for number in 0..200 {
        limiter.set_plan(if number % 2 == 0 { Plan::Pro } else { Plan::Business });
        if number == 100 {
            limiter.observe(call.call(), &reply(429, &[("retry-after", "1")], TOO_FAST));
        }
        tokio::task::yield_now().await;
    }
    for call in calls {
        call.await.unwrap();
    }
    assert_eq!(times.all().len(), 600);
}
