//! Dashboard meetings: aic disclaimer.

use zoom_api::zoom_model;

/// How a participant responded to the disclaimer about AI Companion.
#[zoom_model]
pub enum AicDisclaimer {
    /// There was none.
    #[zoom(rename = "no disclaimer")]
    NoDisclaimer,
    /// Agreed.
    Agree,
    /// Left the meeting.
    #[zoom(rename = "leave meeting")]
    LeaveMeeting,
}
