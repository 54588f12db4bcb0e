//! Rate limits, as Zoom counts them.

mod concurrency;
mod hosts;
mod replies;
mod window;

pub(crate) use concurrency::{Concurrency, ConcurrencyPermit};

use std::collections::HashMap;

use jiff::Timestamp;
use tokio::time::Instant;
use zoom_api::EndpointInfo;
use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::limit::{Allowance, Plan};

use super::account::Account;
use super::clock::{day, next_day};
use crate::http::Reply;
use window::Window;

/// The configured limits and the calls counted so far.
#[derive(Debug, Default)]
pub(crate) struct Limits {
    /// Plan whose limits apply; `None` for no limits.
    pub(crate) plan: Option<Plan>,
    /// Daily limits that a test has set.
    pub(crate) daily: HashMap<RateLimit, u32>,
    pub(crate) concurrency: Concurrency,
    windows: HashMap<Bucket, Window>,
    days: HashMap<Bucket, DayCount>,
    hosts: HashMap<String, DayCount>,
}

/// Calls of the same bucket are counted together.
type Bucket = (Family, RateLimit);

/// Number of calls on one UTC day.
#[derive(Clone, Copy, Debug, Default)]
struct DayCount {
    day: i64,
    calls: u32,
}

/// Headers that report a limit.
pub(crate) type Headers = Vec<(&'static str, String)>;

impl DayCount {
    fn on(self, now: Timestamp) -> u32 {
        if self.day == day(now) { self.calls } else { 0 }
    }

    fn increment(self, now: Timestamp) -> Self {
        Self { day: day(now), calls: self.on(now).saturating_add(1) }
    }
}

impl Limits {
    /// Counts a call of the account, or rejects it.
    pub(crate) fn admit(&mut self, info: &EndpointInfo, now: Timestamp) -> Result<Headers, Reply> {
        let label = effective_label(info.rate_limit);
        let bucket = (info.family(), label);
        let allowance = self.plan.map(|plan| plan.allowance(bucket.0, label));
        let daily = self.daily_limit(allowance, bucket);
        self.check_daily_limit(daily, label, now)?;
        let remaining = match allowance {
            Some(allowance) => Some((allowance.calls, self.count_in_window(allowance, bucket, label)?)),
            None => None,
        };
        let remaining_today = daily.map(|(bucket, limit)| (limit, limit.saturating_sub(self.count_today(bucket, now))));
        Ok(headers(label, remaining, remaining_today))
    }

    /// Counts a call for the user whose meetings and webinars it creates or updates, or rejects it.
    pub(crate) fn admit_host(
        &mut self,
        info: &EndpointInfo,
        path_params: &[String],
        account: &Account,
        now: Timestamp,
    ) -> Result<(), Reply> {
        let Some((limit, host)) = self.plan.and_then(|_| hosts::limit(info, path_params, account)) else {
            return Ok(());
        };
        let count = self.hosts.entry(host).or_default();
        if count.on(now) >= limit.calls {
            return Err(hosts::rejection(limit, effective_label(info.rate_limit)));
        }
        *count = count.increment(now);
        Ok(())
    }

    /// Returns the bucket in which a call's day is counted, and its limit.
    fn daily_limit(&self, allowance: Option<Allowance>, bucket: Bucket) -> Option<(Bucket, u32)> {
        let counted_with = allowance.map_or(bucket, |allowance| (bucket.0, allowance.daily_with));
        let own = self.daily.get(&counted_with.1).or_else(|| self.daily.get(&bucket.1)).copied();
        let limit = own.or_else(|| allowance.and_then(|allowance| allowance.daily))?;
        Some((counted_with, limit))
    }

    fn check_daily_limit(&self, daily: Option<(Bucket, u32)>, label: RateLimit, now: Timestamp) -> Result<(), Reply> {
        let is_exhausted = |(bucket, limit): &(Bucket, u32)| {
            self.days.get(bucket).is_some_and(|count| count.on(now) >= *limit) || *limit == 0
        };
        match daily.filter(is_exhausted) {
            None => Ok(()),
            Some((_, limit)) => Err(Reply::daily_limit(format!("{:.0}", next_day(now)))
                .header("x-ratelimit-category", label.as_str())
                .header("x-ratelimit-limit", limit.to_string())
                .header("x-ratelimit-remaining", "0")),
        }
    }

    /// Counts a call in its window and returns how many remain.
    fn count_in_window(&mut self, allowance: Allowance, bucket: Bucket, label: RateLimit) -> Result<u32, Reply> {
        let window = self.windows.entry(bucket).or_default();
        window.admit(allowance.calls, allowance.window, Instant::now()).map_err(|wait| {
            let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
            Reply::window_limit(allowance.window, seconds.max(1))
                .header("x-ratelimit-category", label.as_str())
                .header("x-ratelimit-limit", allowance.calls.to_string())
                .header("x-ratelimit-remaining", "0")
        })
    }

    fn count_today(&mut self, bucket: Bucket, now: Timestamp) -> u32 {
        let count = self.days.entry(bucket).or_default();
        *count = count.increment(now);
        count.calls
    }
}

/// Returns the label whose limit applies; calls without a label count as Medium.
fn effective_label(label: RateLimit) -> RateLimit {
    if label == RateLimit::Unlabeled { RateLimit::Medium } else { label }
}

fn headers(label: RateLimit, remaining: Option<(u32, u32)>, remaining_today: Option<(u32, u32)>) -> Headers {
    let report = |kind: &str, limit: u32, remaining: u32| {
        vec![
            ("x-ratelimit-category", label.as_str().to_owned()),
            ("x-ratelimit-type", kind.to_owned()),
            ("x-ratelimit-limit", limit.to_string()),
            ("x-ratelimit-remaining", remaining.to_string()),
        ]
    };
    match (remaining_today, remaining) {
        (Some((limit, remaining)), _) => report("Daily-limit", limit, remaining),
        (None, Some((limit, remaining))) => report("QPS", limit, remaining),
        (None, None) => Vec::new(),
    }
}
