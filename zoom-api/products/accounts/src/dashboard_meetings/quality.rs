//! Dashboard meetings: quality.

use super::QualityScores;
use zoom_api::zoom_model;

/// Number of meetings by quality of audio, video and shared screen.
#[zoom_model(response)]
pub struct Quality {
    /// Audio quality.
    pub audio: Option<QualityScores>,
    /// Screen sharing scores.
    pub screen_share: Option<QualityScores>,
    /// Video scores.
    pub video: Option<QualityScores>,
}
