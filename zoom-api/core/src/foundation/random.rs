//! Numbers that nobody can foresee, from the randomness that the standard library keeps for its hash maps.

use std::hash::{BuildHasher as _, RandomState};

/// Any number of 64 bits.
pub(crate) fn bits() -> u64 {
    RandomState::new().hash_one(0_u8)
}

/// A number from 0 up to 1.
pub(crate) fn unit() -> f64 {
    // 53 bits are what an `f64` can hold evenly.
    const STEPS: f64 = (1_u64 << 53) as f64;
    (bits() >> 11) as f64 / STEPS
}
