//! What tests put their own in place of: the wall clock and chance.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

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

    /// A time drawn evenly from zero to `most`.
    pub(super) fn up_to(&self, most: Duration) -> Duration {
        most.mul_f64((self.random)().clamp(0.0, 1.0))
    }
}

impl Default for Environment {
    fn default() -> Self {
        Self { wall_clock: Arc::new(SystemTime::now), random: Arc::new(random) }
    }
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Environment")
    }
}

/// Spreads renewals and retries; nothing secret hangs on it.
fn random() -> f64 {
    use std::hash::{BuildHasher as _, RandomState};

    let bits = RandomState::new().hash_one(0_u8) >> 11;
    #[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
    let number = bits as f64;
    number / (1_u64 << 53) as f64
}
