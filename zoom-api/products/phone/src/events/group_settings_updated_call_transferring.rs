//! Events: group settings updated call transferring.

use super::GroupLockedBy;
use zoom_api::zoom_model;

/// Settings of a group for call transferring.
#[zoom_model]
pub struct GroupCallTransferring {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Restriction of transfer targets: 1 allows everything, 2 excludes external numbers and external contacts, 3 also
    /// unrecorded external contacts and internal extensions without automatic recording of inbound calls, 4 excludes
    /// external numbers.
    pub call_transferring_type: Option<CallTransferringType>,
}

/// Restriction of transfer targets.
#[zoom_model]
pub enum CallTransferringType {
    /// To any number.
    NoRestriction = 1,
    /// Not to external numbers and external contacts.
    MediumRestriction = 2,
    /// Only to internal extensions that record inbound calls automatically, and to recorded external contacts.
    HighRestriction = 3,
    /// Not to external numbers.
    LowRestriction = 4,
}
