//! What a plan allows.

use std::time::Duration;

use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::limit::Plan;

use super::Bucket;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

/// How many calls fit into a window, and into a day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Allowance {
    pub(super) calls: usize,
    pub(super) window: Duration,
    pub(super) daily: Option<u32>,
    /// The label whose daily count the calls go to.
    pub(super) counted_with: RateLimit,
}

impl Allowance {
    pub(super) fn of(plan: Plan, (family, label): Bucket) -> Self {
        let calls = calls(family, label).map(|calls| calls as usize);
        let [free, pro, business] = calls;
        Self {
            calls: match plan {
                Plan::Free => free,
                Plan::Pro => pro,
                _ => business,
            },
            window: if label == RateLimit::ResourceIntensive { MINUTE } else { SECOND },
            daily: daily(plan, family, label),
            counted_with: match (plan, label) {
                (Plan::Pro | Plan::Business, RateLimit::ResourceIntensive) => RateLimit::Heavy,
                _ => label,
            },
        }
    }
}

/// By plan: Free, Pro, Business. Where Zoom names no limit, the nearest one that it names.
fn calls(family: Family, label: RateLimit) -> [u8; 3] {
    match (family, label) {
        (Family::Core, RateLimit::Light) => [4, 30, 80],
        (Family::Core, RateLimit::Heavy) => [1, 10, 40],
        (Family::Core, RateLimit::ResourceIntensive) => [10, 10, 20],
        (Family::Core, _) => [2, 20, 60],
        (_, RateLimit::Light) => [4, 20, 40],
        (_, RateLimit::Heavy) => [1, 5, 10],
        (_, RateLimit::ResourceIntensive) => [5, 5, 10],
        (_, _) => [2, 10, 20],
    }
}

fn daily(plan: Plan, family: Family, label: RateLimit) -> Option<u32> {
    let is_core = family == Family::Core;
    match (plan, label) {
        (Plan::Free, RateLimit::Light) => Some(6_000),
        (Plan::Free, RateLimit::Heavy) => Some(1_000),
        (Plan::Free, RateLimit::ResourceIntensive) => Some(30_000),
        (Plan::Free, _) => Some(2_000),
        (Plan::Pro, RateLimit::Heavy | RateLimit::ResourceIntensive) => Some(if is_core { 30_000 } else { 15_000 }),
        (_, RateLimit::Heavy | RateLimit::ResourceIntensive) => Some(if is_core { 60_000 } else { 30_000 }),
        _ => None,
    }
}
