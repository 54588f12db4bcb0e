//! Random numbers, from the random state of the standard library's hash maps.

use std::hash::{BuildHasher as _, RandomState};

/// Returns a random 64-bit number.
pub(crate) fn bits() -> u64 {
    RandomState::new().hash_one(0_u8)
}

/// Returns a random number from 0 up to, but not including, 1.
pub(crate) fn unit() -> f64 {
    // An `f64` holds 53 bits exactly.
    const STEPS: f64 = (1_u64 << 53) as f64;
    (bits() >> 11) as f64 / STEPS
}

/// A number from 0 to 1 as it is, others limited to that range; 0 for what is not a number.
pub(crate) fn clamped(number: f64) -> f64 {
    if number.is_nan() { 0.0 } else { number.clamp(0.0, 1.0) }
}
