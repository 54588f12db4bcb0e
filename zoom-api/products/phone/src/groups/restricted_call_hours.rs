//! Groups: restricted call hours.

use super::super::NamedRef;
use super::LockedBy;
use zoom_api::zoom_model;

/// Setting: external calls are restricted at certain hours.
#[zoom_model(response)]
pub struct RestrictedCallHours {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
    /// Time zone, such as `America/Los_Angeles`; without an ID, each extension sets its own.
    pub time_zone: Option<NamedRef>,
    /// Whether restricted hours apply.
    pub restricted_hours_applied: Option<bool>,
    /// Whether restricted holiday hours apply.
    pub restricted_holiday_hours_applied: Option<bool>,
    /// Whether internal calls and messages are still possible.
    pub allow_internal_calls: Option<bool>,
}
