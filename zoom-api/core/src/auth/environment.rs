//! The wall clock and randomness, which tests replace.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::foundation::random;

/// The wall clock, and a source of numbers from 0 to 1.
#[derive(Clone)]
pub(super) struct Environment {
    pub(super) wall_clock: Arc<dyn Fn() -> SystemTime + Send + Sync>,
    pub(super) random: Arc<dyn Fn() -> f64 + Send + Sync>,
}

impl Environment {
    pub(super) fn now(&self) -> SystemTime {
        (self.wall_clock)()
    }

    /// Returns a random duration from zero to `most`.
    pub(super) fn up_to(&self, most: Duration) -> Duration {
        most.mul_f64(random::clamped((self.random)()))
    }
}

impl Default for Environment {
    fn default() -> Self {
        Self { wall_clock: Arc::new(SystemTime::now), random: Arc::new(random::unit) }
    }
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Environment")
    }
}
