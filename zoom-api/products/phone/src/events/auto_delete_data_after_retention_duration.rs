//! Events: auto delete data after retention duration.

use zoom_api::zoom_model;

/// Retention time of one kind of data.
#[zoom_model]
pub struct AutoDeleteDataAfterRetentionDurationItem {
    /// Kind of data.
    #[zoom(rename = "type")]
    pub kind: Option<RetainedDataType>,
    /// Time for which data is kept, in `time_unit`: 1 to 10 years, 1 to 18 months or 1 to 60 days; -1 keeps it without
    /// limit.
    pub duration: Option<i64>,
    /// Unit of `duration`.
    pub time_unit: Option<TimeUnit>,
}

/// Kind of data.
#[zoom_model]
pub enum RetainedDataType {
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
    /// Fax.
    Fax,
}

/// Unit of a duration.
#[zoom_model]
pub enum TimeUnit {
    /// Year.
    Year,
    /// Month.
    Month,
    /// Day.
    Day,
}

/// How data is deleted.
#[zoom_model]
pub enum DeleteType {
    /// To the trash.
    Soft = 1,
    /// Permanently.
    Permanent = 2,
}
