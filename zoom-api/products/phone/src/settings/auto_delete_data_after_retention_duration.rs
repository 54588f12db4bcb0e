//! Settings: auto delete data after retention duration.

use super::super::{DeleteType, LockedBy, RetentionRule};
use zoom_api::zoom_model;

/// Setting: data is deleted after a retention time.
#[zoom_model(response)]
pub struct AutoDeleteDataAfterRetentionDuration {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Retention of each kind of data.
    #[zoom(rename = "items")]
    pub rules: Vec<RetentionRule>,
    /// `1` moves the items to the trash, `2` deletes them permanently.
    pub delete_type: Option<DeleteType>,
    /// Days until data in the trash is deleted permanently; `-1` to keep it.
    pub permanently_delete_after_days: Option<i64>,
}
