//! Sites: auto delete data after retention duration.

use super::super::{DeleteType, SiteLockedBy, TimeUnit};
use zoom_api::zoom_model;

/// Setting: data is deleted after a retention time.
#[zoom_model(response)]
pub struct AutoDeleteDataAfterRetentionDuration {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Retention of each kind of data.
    #[zoom(rename = "items")]
    pub rules: Vec<RetentionRule>,
    /// `1` moves the items to the trash, `2` deletes them permanently.
    pub delete_type: Option<DeleteType>,
}

/// Kind of data with its retention time.
#[zoom_model]
pub struct RetentionRule {
    /// Kind of data.
    #[zoom(rename = "type")]
    pub kind: Option<RetentionDataType>,
    /// Retention time in the unit of `time_unit`: up to 10 years, 18 months or 60 days; `-1` for no limit.
    pub duration: Option<i64>,
    /// Unit of the retention time.
    pub time_unit: Option<TimeUnit>,
}

/// Kind of data that is deleted after a retention time.
#[zoom_model]
pub enum RetentionDataType {
    /// Call log.
    #[zoom(rename = "callLog")]
    CallLog,
    /// On-demand recording.
    #[zoom(rename = "onDemandRecording")]
    OnDemandRecording,
    /// Automatic recording.
    #[zoom(rename = "automaticRecording")]
    AutomaticRecording,
    /// Voicemail.
    Voicemail,
    /// Videomail.
    Videomail,
    /// SMS.
    Sms,
}

/// Changes to the setting: data is deleted after a retention time.
#[zoom_model]
pub struct AutoDeleteDataAfterRetentionDurationUpdate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Retention of each kind of data.
    #[zoom(rename = "items")]
    pub rules: Vec<RetentionRule>,
    /// `1` moves the items to the trash, `2` deletes them permanently.
    pub delete_type: Option<DeleteType>,
}
