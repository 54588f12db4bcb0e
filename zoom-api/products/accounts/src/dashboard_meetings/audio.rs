//! Dashboard meetings: audio.

use zoom_api::zoom_model;

/// Number of good, fair, poor and bad scores.
#[zoom_model(response)]
pub struct QualityScores {
    /// Number of bad scores.
    pub bad: Option<i64>,
    /// Number of fair scores.
    pub fair: Option<i64>,
    /// Number of good scores.
    pub good: Option<i64>,
    /// Number of poor scores.
    pub poor: Option<i64>,
}
