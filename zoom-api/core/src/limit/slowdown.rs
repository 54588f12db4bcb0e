//! What Zoom's refusals make of a rate: a pause, then less, then slowly all of it again.

use std::time::Duration;

use tokio::time::Instant;

/// What is left of the rate after a refusal.
pub(crate) const CUT: f64 = 0.7;
/// What comes back in a second.
pub(crate) const REGAIN: f64 = 0.05;
/// What is left in any case.
pub(crate) const LEAST: f64 = 0.05;

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Slowdown(Option<Pause>);

#[derive(Clone, Copy, Debug)]
struct Pause {
    until: Instant,
    /// The share of the rate there is when it ends.
    left: f64,
}

impl Slowdown {
    /// Pauses. Calls that were under way together are refused together: they cut the rate once.
    pub(crate) fn refused(&mut self, now: Instant, until: Instant) {
        let pause = match self.0 {
            Some(pause) if now < pause.until => Pause { until: pause.until.max(until), ..pause },
            _ => Pause { until, left: (self.fraction(now) * CUT).max(LEAST) },
        };
        self.0 = Some(pause);
    }

    /// The share of the rate that is in force.
    pub(crate) fn fraction(&self, now: Instant) -> f64 {
        self.0.map_or(1.0, |pause| {
            let regained = REGAIN * now.saturating_duration_since(pause.until).as_secs_f64();
            (pause.left + regained).min(1.0)
        })
    }

    /// When the pause ends, or ended.
    pub(crate) fn until(&self) -> Option<Instant> {
        self.0.map(|pause| pause.until)
    }

    pub(crate) fn is_paused(&self, now: Instant) -> bool {
        self.left(now) > Duration::ZERO
    }

    /// How long the pause still is.
    pub(crate) fn left(&self, now: Instant) -> Duration {
        self.until().map_or(Duration::ZERO, |until| until.saturating_duration_since(now))
    }
}
