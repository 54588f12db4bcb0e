//! The rate of a bucket, as slots in time.

use std::time::Duration;

use tokio::time::Instant;

use super::plan::Quota;
use super::slowdown::Slowdown;
use super::spacing::EvenSpacing;
use super::window::SlidingWindow;
use crate::foundation::instant::later;

/// How far ahead slots are taken. A canceled call delays others by at most this duration, and calls with late timers
/// are sent together only within it. A timer may also be late by this duration without missing its slot. With
/// [`USABLE`] of a rate, such late calls still fit into a second.
pub(crate) const LOOKAHEAD: Duration = Duration::from_millis(40);

/// The part of a rate per second that is used, since the intervals between calls change on their way to the server.
const USABLE: f64 = 0.95;

/// A rate, including the safety margin and the share.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum RateRule {
    PerSecond(f64),
    PerMinute(usize),
}

impl RateRule {
    pub(crate) fn new(quota: Quota, share: f64) -> Self {
        match quota {
            Quota::PerSecond(calls) => Self::PerSecond(f64::from(calls) * USABLE * share),
            Quota::PerMinute(calls) => Self::PerMinute((f64::from(calls) * share).max(1.0) as usize),
        }
    }

    /// Calls per second.
    pub(crate) fn per_second(self) -> f64 {
        match self {
            Self::PerSecond(calls) => calls,
            Self::PerMinute(calls) => calls as f64 / 60.0,
        }
    }

    /// The window in which Zoom counts.
    pub(crate) const fn window(self) -> Duration {
        match self {
            Self::PerSecond(_) => Duration::from_secs(1),
            Self::PerMinute(_) => super::window::WINDOW,
        }
    }
}

/// A rate with the slots taken so far.
#[derive(Clone, Debug)]
pub(crate) struct Rate {
    rule: RateRule,
    slots: Slots,
    slowdown: Slowdown,
    last: Option<Instant>,
}

#[derive(Clone, Debug)]
enum Slots {
    EvenSpacing(EvenSpacing),
    SlidingWindow(SlidingWindow),
}

impl Slots {
    fn of(rule: RateRule) -> Self {
        match rule {
            RateRule::PerSecond(_) => Self::EvenSpacing(EvenSpacing::default()),
            RateRule::PerMinute(_) => Self::SlidingWindow(SlidingWindow::default()),
        }
    }
}

impl Rate {
    pub(crate) fn new(rule: RateRule) -> Self {
        Self { rule, slots: Slots::of(rule), slowdown: Slowdown::default(), last: None }
    }

    /// Changes the rate. Taken slots are kept.
    pub(crate) fn set_rule(&mut self, rule: RateRule) {
        if std::mem::discriminant(&rule) != std::mem::discriminant(&self.rule) {
            self.slots = Slots::of(rule);
        }
        self.rule = rule;
    }

    pub(crate) fn rule(&self) -> RateRule {
        self.rule
    }

    /// The time at which a call can start with `ahead` calls before it.
    pub(crate) fn when(&self, now: Instant, ahead: usize) -> Instant {
        let from = self.slowdown.until().map_or(now, |until| until.max(now));
        match &self.slots {
            Slots::EvenSpacing(spacing) => spacing.when(from, ahead, self.interval(from)),
            Slots::SlidingWindow(window) => window.when(from, ahead, self.limit(from)),
        }
    }

    /// Takes the next slot at or after `earliest`.
    pub(crate) fn take(&mut self, now: Instant, earliest: Instant) -> Instant {
        let slot = self.when(now, 0).max(earliest);
        let interval = self.interval(slot);
        match &mut self.slots {
            Slots::EvenSpacing(spacing) => spacing.take(slot, interval),
            Slots::SlidingWindow(window) => window.take(slot, now),
        }
        self.last = self.last.max(Some(slot));
        slot
    }

    pub(crate) fn give_back(&mut self, slot: Instant) {
        match &mut self.slots {
            Slots::EvenSpacing(spacing) => spacing.give_back(slot),
            Slots::SlidingWindow(window) => window.give_back(slot),
        }
    }

    /// Whether a call may start at its slot. During a pause, or if it is late and too close to another call, it
    /// needs another slot.
    pub(crate) fn may_start(&mut self, slot: Instant, now: Instant) -> bool {
        if self.slowdown.is_paused(now) {
            return false;
        }
        let is_late = now > later(slot, LOOKAHEAD);
        let interval = self.interval(now);
        match &mut self.slots {
            Slots::EvenSpacing(spacing) => spacing.may_start(now, interval, is_late),
            Slots::SlidingWindow(window) => {
                if is_late {
                    window.start_late(slot, now);
                }
                true
            }
        }
    }

    /// Pauses after a rate-limited call, then continues slower.
    pub(crate) fn slow_down(&mut self, now: Instant, wait: Duration) {
        self.slowdown.slow_down(now, later(now, wait));
    }

    /// Ends a pause, and the lower rate after it.
    pub(crate) fn resume(&mut self) {
        self.slowdown = Slowdown::default();
    }

    pub(crate) fn slowdown(&self) -> &Slowdown {
        &self.slowdown
    }

    /// The current rate, in calls per second.
    pub(crate) fn per_second(&self, now: Instant) -> f64 {
        self.rule.per_second() * self.slowdown.fraction(now)
    }

    /// Whether any call was made.
    pub(crate) fn is_used(&self) -> bool {
        self.last.is_some() || self.slowdown.until().is_some()
    }

    /// Whether a new rate would behave the same.
    pub(crate) fn can_be_dropped(&self, now: Instant) -> bool {
        let windows = self.rule.window() * 2;
        let idle = self.last.is_none_or(|last| later(last, windows) <= now);
        idle && !self.slowdown.is_paused(now) && self.slowdown.fraction(now) >= 1.0
    }

    fn interval(&self, now: Instant) -> Duration {
        let interval = 1.0 / self.per_second(now);
        Duration::try_from_secs_f64(interval).unwrap_or(Duration::MAX)
    }

    fn limit(&self, now: Instant) -> usize {
        match self.rule {
            RateRule::PerMinute(calls) => ((calls as f64 * self.slowdown.fraction(now)) as usize).max(1),
            RateRule::PerSecond(_) => 1,
        }
    }
}
