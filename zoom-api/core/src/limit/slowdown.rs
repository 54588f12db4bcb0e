//! The slowdown after rate-limited calls: a pause, then a lower rate that recovers slowly.

use std::time::Duration;

use tokio::time::Instant;

/// The fraction of the rate after a rate-limited call.
pub(crate) const CUT: f64 = 0.7;
/// The fraction that is regained per second.
pub(crate) const REGAIN: f64 = 0.05;
/// The lowest fraction.
pub(crate) const LEAST: f64 = 0.05;

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Slowdown(Option<Pause>);

#[derive(Clone, Copy, Debug)]
struct Pause {
    until: Instant,
    /// The fraction of the rate after the pause.
    left: f64,
}

impl Slowdown {
    /// Pauses. Calls in flight are rate-limited together and reduce the rate once.
    pub(crate) fn slow_down(&mut self, now: Instant, until: Instant) {
        let pause = match self.0 {
            Some(pause) if now < pause.until => Pause { until: pause.until.max(until), ..pause },
            _ => Pause { until, left: (self.fraction(now) * CUT).max(LEAST) },
        };
        self.0 = Some(pause);
    }

    /// The current fraction of the rate.
    pub(crate) fn fraction(&self, now: Instant) -> f64 {
        self.0.map_or(1.0, |pause| {
            let regained = REGAIN * now.saturating_duration_since(pause.until).as_secs_f64();
            (pause.left + regained).min(1.0)
        })
    }

    /// The end of the last pause.
    pub(crate) fn until(&self) -> Option<Instant> {
        self.0.map(|pause| pause.until)
    }

    pub(crate) fn is_paused(&self, now: Instant) -> bool {
        self.left(now) > Duration::ZERO
    }

    /// The rest of the pause.
    pub(crate) fn left(&self, now: Instant) -> Duration {
        self.until().map_or(Duration::ZERO, |until| until.saturating_duration_since(now))
    }
}
