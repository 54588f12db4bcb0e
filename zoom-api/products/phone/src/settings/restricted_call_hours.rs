//! Settings: restricted call hours.

use super::super::{LockedBy, NamedRef};
use zoom_api::zoom_model;

/// Setting: calls and messages are not possible at certain hours.
#[zoom_model(response)]
pub struct RestrictedCallHours {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Time zone, such as `America/Los_Angeles`.
    pub time_zone: Option<NamedRef>,
    /// Whether restricted hours are applied.
    pub restricted_hours_applied: Option<bool>,
    /// Whether restricted holiday hours are applied.
    pub restricted_holiday_hours_applied: Option<bool>,
    /// Whether internal calls and messages are possible during the restricted hours.
    pub allow_internal_calls: Option<bool>,
}
