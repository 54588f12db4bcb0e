//! Dashboard meetings: quality.

use super::QualityScores;
use zoom_api::zoom_model;

/// How many meetings had which quality: of audio, of video, of the shared screen.
#[zoom_model]
pub struct Quality {
    /// The quality of the audio.
    pub audio: Option<QualityScores>,
    /// The scores of screen sharing.
    pub screen_share: Option<QualityScores>,
    /// The scores of video.
    pub video: Option<QualityScores>,
}
