//! Events: group settings updated call overflow.

use super::GroupSettingsUpdatedLockedBy;
use zoom_api::zoom_model;

/// A group settings updated call overflow.
#[zoom_model]
pub struct GroupSettingsUpdatedCallOverflow {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Restriction of overflow targets: 1 allows internal extensions and external contacts, 2 internal extensions only,
    /// 3 only internal extensions with automatic recording of inbound calls, 4 also external numbers.
    pub call_overflow_type: Option<CallOverflowType>,
}

/// Possible values of a call overflow type.
#[zoom_model]
pub enum CallOverflowType {
    /// Not to external numbers.
    LowRestriction = 1,
    /// Not to external numbers and external contacts.
    MediumRestriction = 2,
    /// Only to internal extensions that record inbound calls automatically.
    HighRestriction = 3,
    /// To any number.
    NoRestriction = 4,
}
