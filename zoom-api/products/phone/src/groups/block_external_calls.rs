//! Groups: block external calls.

use super::super::BlockCallAction;
use super::LockedBy;
use zoom_api::zoom_model;

/// Setting: external calls are blocked during certain hours.
#[zoom_model(response)]
pub struct BlockExternalCalls {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it.
    pub modified: Option<bool>,
    /// Whether external calls are blocked during business hours.
    pub block_business_hours: Option<bool>,
    /// Whether external calls are blocked during closed hours.
    pub block_closed_hours: Option<bool>,
    /// Whether external calls are blocked on holidays.
    pub block_holiday_hours: Option<bool>,
    /// Action for a blocked call.
    pub block_call_action: Option<BlockCallAction>,
}
