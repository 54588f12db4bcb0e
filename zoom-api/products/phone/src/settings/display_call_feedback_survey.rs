//! Settings: display call feedback survey.

use super::super::{FeedbackDuration, FeedbackMos, FeedbackType, LockedBy};
use zoom_api::zoom_model;

/// Setting: users are asked about the quality of calls.
#[zoom_model(response)]
pub struct DisplayCallFeedbackSurvey {
    /// Whether the survey is shown after every call (1, the default) or only after problems with the quality (2), which
    /// needs `feedback_mos` or `feedback_duration`.
    pub feedback_type: Option<FeedbackType>,
    /// Mean opinion scores (MOS) of calls with a survey, from 1.0 to 3.0.
    pub feedback_mos: Option<FeedbackMos>,
    /// Duration of calls with a survey, from 0 to 60 seconds.
    pub feedback_duration: Option<FeedbackDuration>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
}
