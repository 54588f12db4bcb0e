//! For any arrivals, plan and label, the limiter never exceeds the limit and never idles needlessly. Row 64, fuzz target 10.

use std::time::Duration;

use proptest::collection::vec;
use proptest::prelude::*;
use tokio::time::{Instant, sleep};
use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::limit::{Limiter, Plan, Rejection};

use super::{MINUTE, SECOND, TestCall, Times};

/// A step of the test.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// Some time passes.
    Wait(Duration),
    /// This many calls arrive.
    Come(usize),
    /// A call arrives, and is dropped after a time.
    GiveUp(Duration),
}

fn step() -> impl Strategy<Value = Step> {
    let some_time = || (0_u64..3_000_000).prop_map(Duration::from_micros);
    prop_oneof![
        3 => some_time().prop_map(Step::Wait),
        1 => (1_usize..120).prop_map(|seconds| Step::Wait(Duration::from_secs(seconds as u64))),
        4 => (1_usize..60).prop_map(Step::Come),
        2 => some_time().prop_map(Step::GiveUp),
    ]
}

/// Zoom's tables, independent of those of the limiter.
fn limit(plan: Plan, family: Family, label: RateLimit) -> (usize, Duration) {
    let columns = match (family, label) {
        (Family::Core, RateLimit::Light) => [4, 30, 80],
        (Family::Core, RateLimit::Heavy) => [1, 10, 40],
        (Family::Core, RateLimit::ResourceIntensive) => [10, 10, 20],
        (Family::Core, _) => [2, 20, 60],
        (_, RateLimit::Light) => [4, 20, 40],
        (_, RateLimit::Heavy) => [1, 5, 10],
        (_, RateLimit::ResourceIntensive) => [5, 5, 10],
        (_, _) => [2, 10, 20],
    };
    let column = if plan == Plan::Free {
        0
    } else if plan == Plan::Pro {
        1
    } else {
        2
    };
    (columns[column], if label == RateLimit::ResourceIntensive { MINUTE } else { SECOND })
}

/// Runs the steps, and returns the times at which calls were sent.
async fn play(limiter: Limiter, call: TestCall, steps: Vec<Step>) -> (Times, usize, Instant) {
    let times = Times::default();
    let (mut calls, mut came) = (Vec::new(), 0);
    let call = |timeout: Option<Duration>| {
        let (limiter, call, times) = (limiter.clone(), call.clone(), times.clone());
        tokio::spawn(async move {
            let going = async {
                match call.acquire(&limiter).await {
                    Ok(_) => times.note(),
                    Err(error) => assert_eq!(error.rejection(), Some(Rejection::DailyLimit)),
                }
            };
            match timeout {
                Some(timeout) => drop(tokio::time::timeout(timeout, going).await),
                None => going.await,
            }
        })
    };
    for step in steps {
        match step {
            Step::Wait(time) => sleep(time).await,
            Step::Come(some) => {
                came += some;
                calls.extend((0..some).map(|_| call(None)));
            }
            Step::GiveUp(timeout) => calls.push(call(Some(timeout))),
        }
    }
    let last = Instant::now();
    for call in calls {
        call.await.unwrap();
    }
    (times, came, last)
}

fn label() -> impl Strategy<Value = RateLimit> {
    prop::sample::select(vec![RateLimit::Light, RateLimit::Medium, RateLimit::Heavy, RateLimit::ResourceIntensive])
}

fn family() -> impl Strategy<Value = Family> {
    prop::sample::select(vec![Family::Core, Family::Phone, Family::ContactCenter])
}

fn plan() -> impl Strategy<Value = Plan> {
    prop::sample::select(vec![Plan::Free, Plan::Pro, Plan::Business])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn r064_no_window_is_over_the_limit(
        (plan, family, label) in (plan(), family(), label()),
        share in prop::sample::select(vec![1.0, 0.5, 0.13]),
        steps in vec(step(), 1..20),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
        let (limit, window) = limit(plan, family, label);
        let (times, came, last) = runtime.block_on(async {
            let limiter = Limiter::builder().plan(plan).share(share).build().unwrap();
            play(limiter, TestCall::get(family, label), steps).await
        });
        let most = times.most_in(window);
        prop_assert!(most <= limit, "{most} in a window of {limit}");
        // A share of less than one call still permits one.
        let shared = (limit as f64 * share).max(1.0).ceil() as usize;
        prop_assert!(share == 1.0 || most <= shared, "{most} where {shared} are the share");
        // The daily count can be exhausted before all calls are sent.
        prop_assert!(times.all().len() >= came.min((1_000.0 * share) as usize));
        if window == SECOND {
            let interval = 1.0 / (limit as f64 * share * 0.95);
            // In the worst case, all calls wait, including for the slots of dropped calls and for timer granularity.
            let longest = Duration::from_secs_f64((came as f64 + 25.0) * (interval + 0.001));
            let end = times.all().into_iter().max().unwrap_or(last);
            prop_assert!(end <= last + longest, "{:?} after the last came", end - last);
        }
    }
}
