//! Dashboard meetings: aic disclaimer.

use zoom_api::zoom_model;

/// Response of a participant to the AI Companion disclaimer.
#[zoom_model]
pub enum AiCompanionDisclaimer {
    /// No response.
    #[zoom(rename = "no disclaimer")]
    NoDisclaimer,
    /// Accepted.
    Agree,
    /// Left the meeting.
    #[zoom(rename = "leave meeting")]
    LeaveMeeting,
}
