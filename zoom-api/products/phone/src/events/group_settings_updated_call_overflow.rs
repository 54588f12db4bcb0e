//! Events: group settings updated call overflow.

use super::{CallForwardingRestriction, GroupLockedBy};
use zoom_api::zoom_model;

/// Settings of a group for call overflow.
#[zoom_model]
pub struct GroupCallOverflow {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Restriction of overflow targets: 1 allows internal extensions and external contacts, 2 internal extensions only,
    /// 3 only internal extensions with automatic recording of inbound calls, 4 also external numbers.
    pub call_overflow_type: Option<CallForwardingRestriction>,
}
