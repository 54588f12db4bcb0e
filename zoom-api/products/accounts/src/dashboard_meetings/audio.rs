//! Dashboard meetings: audio.

use zoom_api::zoom_model;

/// How often quality was good, fair, poor or bad.
#[zoom_model]
pub struct QualityScores {
    /// How many scores were bad.
    pub bad: Option<i64>,
    /// How many scores were fair.
    pub fair: Option<i64>,
    /// How many scores were good.
    pub good: Option<i64>,
    /// How many scores were poor.
    pub poor: Option<i64>,
}
