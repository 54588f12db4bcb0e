//! How often an account may be called, as Zoom counts it.

mod concurrent;
mod hosts;
mod window;

pub(crate) use concurrent::{AtWork, Turn};

use std::collections::HashMap;
use std::time::Duration;

use jiff::Timestamp;
use tokio::time::Instant;
use zoom_api::EndpointInfo;
use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::limit::{Allowance, Plan};

use crate::account::Account;
use crate::clock::{day, next_day};
use crate::reply::Reply;
use window::Window;

/// What was set of limits, and what was counted.
#[derive(Debug, Default)]
pub(crate) struct Limits {
    /// The plan whose limits hold; none do when `None`.
    pub(crate) plan: Option<Plan>,
    /// Limits of a day that a test set itself.
    pub(crate) daily: HashMap<RateLimit, u32>,
    pub(crate) at_work: AtWork,
    windows: HashMap<Bucket, Window>,
    days: HashMap<Bucket, Count>,
    hosts: HashMap<String, Count>,
}

/// What is counted together.
type Bucket = (Family, RateLimit);

/// How many there were on a UTC day.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    day: i64,
    calls: u32,
}

impl Count {
    fn on(self, now: Timestamp) -> u32 {
        if self.day == day(now) { self.calls } else { 0 }
    }

    fn more(self, now: Timestamp) -> Self {
        Self { day: day(now), calls: self.on(now).saturating_add(1) }
    }
}

/// Headers that tell how things stand.
pub(crate) type Headers = Vec<(&'static str, String)>;

impl Limits {
    /// Counts a call of the account's, or refuses it.
    pub(crate) fn admit(&mut self, info: &EndpointInfo, now: Timestamp) -> Result<Headers, Reply> {
        let label = counted_as(info.rate_limit);
        let bucket = (info.family(), label);
        let allowance = self.plan.map(|plan| plan.allowance(bucket.0, label));
        let day = self.day(allowance, bucket);
        self.has_calls_today(day, label, now)?;
        let left = match allowance {
            Some(allowance) => Some((allowance.calls, self.take(allowance, bucket, label)?)),
            None => None,
        };
        let left_today = day.map(|(counted_with, limit)| (limit, limit.saturating_sub(self.count(counted_with, now))));
        Ok(headers(label, left, left_today))
    }

    /// Counts a call for the user whose meetings and webinars it creates or updates, or refuses it.
    pub(crate) fn admit_host(
        &mut self,
        info: &EndpointInfo,
        places: &[String],
        account: &Account,
        now: Timestamp,
    ) -> Result<(), Reply> {
        let Some(host) = self.plan.and_then(|_| hosts::host(info, places, account)) else {
            return Ok(());
        };
        let count = self.hosts.entry(host).or_default();
        if count.on(now) >= hosts::MOST_A_DAY {
            return Err(hosts::refusal(counted_as(info.rate_limit)));
        }
        *count = count.more(now);
        Ok(())
    }

    /// The bucket whose daily count a call goes to, and how many fit into it.
    fn day(&self, allowance: Option<Allowance>, bucket: Bucket) -> Option<(Bucket, u32)> {
        let counted_with = allowance.map_or(bucket, |allowance| (bucket.0, allowance.daily_with));
        let own = self.daily.get(&counted_with.1).or_else(|| self.daily.get(&bucket.1)).copied();
        let limit = own.or_else(|| allowance.and_then(|allowance| allowance.daily))?;
        Some((counted_with, limit))
    }

    fn has_calls_today(&self, day: Option<(Bucket, u32)>, label: RateLimit, now: Timestamp) -> Result<(), Reply> {
        let is_used_up = |(bucket, limit): &(Bucket, u32)| {
            self.days.get(bucket).is_some_and(|count| count.on(now) >= *limit) || *limit == 0
        };
        match day.filter(is_used_up) {
            None => Ok(()),
            Some((_, limit)) => Err(Reply::daily_limit(format!("{:.0}", next_day(now)))
                .header("x-ratelimit-category", label.as_str())
                .header("x-ratelimit-limit", limit.to_string())
                .header("x-ratelimit-remaining", "0")),
        }
    }

    /// Takes a place in the window; how many are left then.
    fn take(&mut self, allowance: Allowance, bucket: Bucket, label: RateLimit) -> Result<u32, Reply> {
        let window = self.windows.entry(bucket).or_default();
        window.take(allowance.calls, allowance.window, Instant::now()).map_err(|wait| {
            let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
            too_fast(allowance.window, seconds.max(1))
                .header("x-ratelimit-category", label.as_str())
                .header("x-ratelimit-limit", allowance.calls.to_string())
                .header("x-ratelimit-remaining", "0")
        })
    }

    fn count(&mut self, bucket: Bucket, now: Timestamp) -> u32 {
        let count = self.days.entry(bucket).or_default();
        *count = count.more(now);
        count.calls
    }
}

/// What has no label is counted as Medium.
fn counted_as(label: RateLimit) -> RateLimit {
    if label == RateLimit::Unlabeled { RateLimit::Medium } else { label }
}

fn too_fast(window: Duration, seconds: u64) -> Reply {
    let span = if window > Duration::from_secs(1) { "minute" } else { "second" };
    Reply::too_fast(span, seconds)
}

fn headers(label: RateLimit, left: Option<(u32, u32)>, left_today: Option<(u32, u32)>) -> Headers {
    let told = |kind: &str, limit: String, left: String| {
        vec![
            ("x-ratelimit-category", label.as_str().to_owned()),
            ("x-ratelimit-type", kind.to_owned()),
            ("x-ratelimit-limit", limit),
            ("x-ratelimit-remaining", left),
        ]
    };
    match (left_today, left) {
        (Some((limit, left)), _) => told("Daily-limit", limit.to_string(), left.to_string()),
        (None, Some((limit, left))) => told("QPS", limit.to_string(), left.to_string()),
        (None, None) => Vec::new(),
    }
}
