//! Sites: display call feedback survey.

use super::super::{FeedbackType, SiteLockedBy};
use zoom_api::zoom_model;

/// Setting: users are asked about the quality of calls.
#[zoom_model(response)]
pub struct DisplayCallFeedbackSurvey {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
    /// Whether the survey is shown after every call (1, the default) or only after problems with the quality (2), which
    /// needs `feedback_mos` or `feedback_duration`.
    pub feedback_type: Option<FeedbackType>,
    /// Mean opinion scores (MOS) of calls with a survey, from 1.0 to 3.0 with one decimal place.
    pub feedback_mos: Option<FeedbackMos>,
    /// Duration of calls with a survey, from 0 to 60 seconds.
    pub feedback_duration: Option<FeedbackDuration>,
}

/// Mean opinion scores (MOS) of calls with a survey.
#[zoom_model]
pub struct FeedbackMos {
    /// Whether the survey is shown after calls with a poor mean opinion score (MOS).
    pub enable: Option<bool>,
    /// Lowest mean opinion score for which the survey is shown.
    #[zoom(min = 1, max = 4.5)]
    pub min: Option<f64>,
    /// Highest mean opinion score for which the survey is shown.
    #[zoom(min = 1, max = 4.5)]
    pub max: Option<f64>,
}

/// Minimum and maximum duration of calls with a survey.
#[zoom_model]
pub struct FeedbackDuration {
    /// Whether the survey is shown after calls of a given duration.
    pub enable: Option<bool>,
    /// Shortest call for which the survey is shown, in seconds.
    #[zoom(min = 0, max = 60)]
    pub min: Option<u32>,
    /// Longest call for which the survey is shown, in seconds.
    #[zoom(min = 0, max = 60)]
    pub max: Option<u32>,
}

/// Changes to the setting: users are asked about the quality of calls.
#[zoom_model]
pub struct DisplayCallFeedbackSurveyUpdate {
    /// Whether a thumbs-up or thumbs-down survey is shown after each call.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Whether the survey is shown after every call (1, the default) or only after problems with the quality (2), which
    /// needs `feedback_mos` or `feedback_duration`.
    pub feedback_type: Option<FeedbackType>,
    /// Mean opinion scores (MOS) of calls with a survey, from 1.0 to 3.0 with one decimal place.
    pub feedback_mos: Option<FeedbackMos>,
    /// Duration of calls with a survey, from 0 to 60 seconds.
    pub feedback_duration: Option<FeedbackDuration>,
}
