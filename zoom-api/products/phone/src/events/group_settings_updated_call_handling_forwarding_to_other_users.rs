//! Events: group settings updated call handling forwarding to other users.

use super::{CallForwardingRestriction, GroupLockedBy};
use zoom_api::zoom_model;

/// Settings of a group for forwarding calls to other users.
#[zoom_model]
pub struct GroupCallHandlingForwardingToOtherUsers {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Restriction of forwarding: 1 excludes external numbers, 2 also external contacts, 3 also internal extensions
    /// without automatic recording of inbound calls; 4 allows everything.
    pub call_forwarding_type: Option<CallForwardingRestriction>,
}
