//! The state of a limiter: rates with their slots, and daily counts.

use std::time::Duration;

use tokio::time::Instant;

use super::Rejection;
use super::bucket::{Bucket, Table};
use super::daily_count::{DailyCount, SubjectCounts};
use super::limit_state::LimitState;
use super::plan::Plan;
use super::rate::Rate;
#[cfg(feature = "redis")]
use super::rate::RateRule;
use super::rejected::Rejected;
use super::request::LimitRequest;
use super::settings::LimiterSettings;
use crate::foundation::clock::WallTime;

/// The longest closure of a daily count that a response can cause.
const LONGEST_CLOSURE: Duration = Duration::from_secs(24 * 60 * 60);

/// The state of an account's limits. Its methods do not wait.
#[derive(Debug)]
pub(crate) struct LimiterState {
    settings: LimiterSettings,
    fraction: f64,
    rates: Table<Rate>,
    days: Table<DailyCount>,
    subjects: SubjectCounts,
}

/// The current time of both clocks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Now {
    pub(crate) instant: Instant,
    pub(crate) wall: WallTime,
}

impl LimiterState {
    pub(crate) fn new(settings: LimiterSettings) -> Self {
        let rates = Table::new(|bucket| Rate::new(settings.rule(bucket, 1.0)));
        Self {
            fraction: 1.0,
            rates,
            days: Table::new(|_| DailyCount::default()),
            subjects: SubjectCounts::default(),
            settings,
        }
    }

    pub(crate) fn set_plan(&mut self, plan: Plan) {
        self.settings.plan = plan;
        self.set_rules();
    }

    /// Reduces the rates to a fraction, while other programs are not visible.
    #[cfg(feature = "redis")]
    pub(crate) fn set_fraction(&mut self, fraction: f64) {
        self.fraction = fraction;
        self.set_rules();
    }

    fn set_rules(&mut self) {
        for bucket in Bucket::all() {
            self.rates.at_mut(bucket).set_rule(self.settings.rule(bucket, self.fraction));
        }
    }

    /// The settings with the current plan.
    #[cfg(feature = "redis")]
    pub(crate) fn settings(&self) -> &LimiterSettings {
        &self.settings
    }

    pub(crate) fn now(&self) -> Now {
        Now { instant: Instant::now(), wall: self.settings.clock.now() }
    }

    /// Admits a call without waiting; `false` if it has to wait.
    pub(crate) fn try_admit(&mut self, request: &LimitRequest, now: Now) -> Result<bool, Rejected> {
        if self.rates.at(request.bucket).when(now.instant, 0) > now.instant {
            // A call fails on a daily limit before it waits.
            return self.check_counts(request, now.wall).map(|()| false);
        }
        self.count_call(request, now.wall)?;
        let slot = self.take(request.bucket, now.instant, now.instant);
        Ok(self.may_start(request.bucket, slot, now.instant))
    }

    /// The time at which a call can start with `ahead` calls before it. Fails if a daily limit or its deadline prevents it.
    pub(crate) fn when(&self, request: &LimitRequest, now: Now, ahead: usize) -> Result<Instant, Rejected> {
        self.check_counts(request, now.wall)?;
        let at = self.rates.at(request.bucket).when(now.instant, ahead);
        if at >= request.deadline {
            let at = now.wall.after(at.saturating_duration_since(now.instant));
            return Err(Rejected(Rejection::Deadline, Some(at)));
        }
        Ok(at)
    }

    /// Takes the next slot of a bucket at or after `earliest`.
    pub(crate) fn take(&mut self, bucket: Bucket, now: Instant, earliest: Instant) -> Instant {
        self.rates.at_mut(bucket).take(now, earliest)
    }

    /// Returns an unused slot.
    pub(crate) fn give_back(&mut self, bucket: Bucket, slot: Instant) {
        self.rates.at_mut(bucket).give_back(slot);
    }

    /// Whether a call may start now that its slot has come; not during a pause.
    pub(crate) fn may_start(&mut self, bucket: Bucket, slot: Instant, now: Instant) -> bool {
        self.rates.at_mut(bucket).may_start(slot, now)
    }

    /// Counts a call, unless a daily limit is reached.
    pub(crate) fn count_call(&mut self, request: &LimitRequest, now: WallTime) -> Result<(), Rejected> {
        self.check_counts(request, now)?;
        let counted_with = self.counted_with(request.bucket);
        self.days.at_mut(counted_with).count(now);
        self.count_subjects(request, now);
        Ok(())
    }

    /// Counts a call for its users, meetings or registrants.
    pub(crate) fn count_subjects(&mut self, request: &LimitRequest, now: WallTime) {
        for key in &request.subjects {
            self.subjects.count(now, key.hash);
        }
    }

    fn check_counts(&self, request: &LimitRequest, now: WallTime) -> Result<(), Rejected> {
        if let Some(until) = self.day(request.bucket).full_until(now, self.settings.daily(request.bucket)) {
            return Err(Rejected(Rejection::DailyLimit, Some(until)));
        }
        let is_full = |key: &super::request::Key| self.subjects.used(now, key.hash) >= key.limit;
        if request.subjects.iter().any(is_full) {
            return Err(Rejected(Rejection::SubjectDailyLimit, Some(now.next_day())));
        }
        Ok(())
    }

    #[cfg(feature = "redis")]
    pub(crate) fn rule(&self, bucket: Bucket) -> RateRule {
        self.rates.at(bucket).rule()
    }

    /// The daily count of a bucket.
    pub(crate) fn day(&self, bucket: Bucket) -> &DailyCount {
        self.days.at(self.counted_with(bucket))
    }

    pub(crate) fn counted_with(&self, bucket: Bucket) -> Bucket {
        self.settings.plan.counted_with(bucket)
    }

    #[cfg(feature = "redis")]
    pub(crate) fn daily(&self, bucket: Bucket) -> Option<u32> {
        self.settings.daily(bucket)
    }

    /// Pauses a bucket that Zoom has rate-limited.
    pub(crate) fn pause(&mut self, bucket: Bucket, now: Instant, wait: Option<Duration>) {
        let wait = self.pause_of(bucket, wait);
        self.rates.at_mut(bucket).slow_down(now, wait);
    }

    /// The duration of a pause: as Zoom said or one window, limited by the settings.
    pub(crate) fn pause_of(&self, bucket: Bucket, wait: Option<Duration>) -> Duration {
        let wait = wait.filter(|wait| !wait.is_zero()).unwrap_or(self.rates.at(bucket).rule().window());
        if wait > self.settings.max_pause {
            let (label, max_pause) = (bucket.label.as_str(), self.settings.max_pause);
            tracing::warn!(label, ?wait, ?max_pause, "Zoom requests a longer pause than accepted");
        }
        wait.min(self.settings.max_pause)
    }

    /// Ends the pause of a bucket and the closure of its daily count.
    pub(crate) fn reopen(&mut self, bucket: Bucket) {
        self.rates.at_mut(bucket).resume();
        let counted_with = self.counted_with(bucket);
        self.days.at_mut(counted_with).reopen();
    }

    /// Closes the daily count of a bucket.
    pub(crate) fn close_day(&mut self, bucket: Bucket, now: WallTime, wait: Option<Duration>) -> WallTime {
        let until = wait.map_or_else(|| now.next_day(), |wait| now.after(wait.min(LONGEST_CLOSURE)));
        let counted_with = self.counted_with(bucket);
        self.days.at_mut(counted_with).close(until);
        until
    }

    pub(crate) fn close_subjects(&mut self, now: WallTime, keys: &[u64]) {
        for key in keys {
            self.subjects.close(now, *key);
        }
    }

    /// Records how many calls are left today. A number higher than expected is ignored.
    pub(crate) fn set_remaining(&mut self, bucket: Bucket, now: WallTime, left: u32) -> Option<u32> {
        let used = self.settings.daily(bucket)?.saturating_sub(left);
        self.raise_day(bucket, now, used);
        Some(used)
    }

    pub(crate) fn raise_day(&mut self, bucket: Bucket, now: WallTime, used: u32) {
        let counted_with = self.counted_with(bucket);
        self.days.at_mut(counted_with).raise(now, used);
    }

    pub(crate) fn report(&self, now: Now, waiting: impl Fn(Bucket) -> usize) -> Vec<LimitState> {
        let is_closed = |bucket| self.day(bucket).full_until(now.wall, self.settings.daily(bucket)).is_some();
        let shown = |bucket: &Bucket| self.rates.at(*bucket).is_used() || waiting(*bucket) > 0 || is_closed(*bucket);
        Bucket::all().filter(shown).map(|bucket| self.state(bucket, now, waiting(bucket))).collect()
    }

    fn state(&self, bucket: Bucket, now: Now, waiting: usize) -> LimitState {
        let (rate, day) = (self.rates.at(bucket), self.day(bucket));
        let daily = self.settings.daily(bucket);
        let pause = rate.slowdown().left(now.instant);
        let paused = (!pause.is_zero()).then(|| now.wall.after(pause));
        LimitState {
            family: bucket.family,
            label: bucket.label,
            rate: rate.per_second(now.instant),
            waiting,
            used_today: day.used(now.wall),
            daily_limit: daily,
            paused_until: paused.max(day.full_until(now.wall, daily)).and_then(WallTime::timestamp),
        }
    }

    /// Whether a new state would behave the same.
    pub(crate) fn can_be_dropped(&self, now: Now) -> bool {
        let is_idle = |bucket| {
            let rate: &Rate = self.rates.at(bucket);
            rate.can_be_dropped(now.instant)
                && self.days.at(bucket).can_be_dropped(now.wall, self.settings.daily(bucket))
        };
        self.subjects.can_be_dropped(now.wall) && Bucket::all().all(is_idle)
    }
}
