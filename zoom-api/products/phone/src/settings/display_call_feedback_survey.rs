//! Settings: display call feedback survey.

use super::super::{FeedbackDuration, FeedbackMos, FeedbackType, LockedBy};
use zoom_api::zoom_model;

/// Setting: users are asked about the quality of calls.
#[zoom_model(response)]
pub struct DisplayCallFeedbackSurvey {
    /// Whether the survey is shown after every call or only after problems with the quality.
    pub feedback_type: Option<FeedbackType>,
    /// Mean opinion scores (MOS) of calls with a survey.
    pub feedback_mos: Option<FeedbackMos>,
    /// Duration of calls with a survey, in seconds.
    pub feedback_duration: Option<FeedbackDuration>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
}
