//! Sites: block external calls.

use super::super::{PolicyState, SiteLockedBy};
use zoom_api::zoom_model;

/// Setting: external calls are blocked during certain hours.
#[zoom_model(response)]
pub struct BlockExternalCalls {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
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
    /// Whether a change applies to new extensions (0) or to all (1); only in the old policy framework.
    pub block_call_change_type: Option<BlockCallChangeType>,
    /// Whether users can switch calls to end-to-end encryption; not possible for users with automatic recording.
    pub e2e_encryption: Option<PolicyState>,
}

/// Action for blocked calls.
#[zoom_model]
pub enum BlockCallAction {
    /// Forward to voicemail or videomail.
    ForwardToVoicemailOrVideomail = 0,
    /// Disconnect.
    Disconnect = 9,
}

/// Extensions to which a change applies.
#[zoom_model]
pub enum BlockCallChangeType {
    /// New extensions.
    NewExtensions = 0,
    /// All extensions.
    AllExtensions = 1,
}

/// Changes to the setting: external calls are blocked during certain hours.
#[zoom_model]
pub struct BlockExternalCallsUpdate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Whether external calls are blocked during business hours.
    pub block_business_hours: Option<bool>,
    /// Whether external calls are blocked during closed hours.
    pub block_closed_hours: Option<bool>,
    /// Whether external calls are blocked on holidays.
    pub block_holiday_hours: Option<bool>,
    /// Action for a blocked call.
    pub block_call_action: Option<BlockCallAction>,
    /// Whether the change applies to new extensions (0) or to all (1); only in the old policy framework.
    pub block_call_change_type: Option<BlockCallChangeType>,
    /// Whether users can switch calls to end-to-end encryption; not possible for users with automatic recording.
    pub e2e_encryption: Option<PolicyState>,
}
