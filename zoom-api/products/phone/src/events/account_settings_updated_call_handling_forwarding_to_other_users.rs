//! Events: account settings updated call handling forwarding to other users.

use super::AccountLockedBy;
use zoom_api::zoom_model;

/// Settings of an account for forwarding calls.
#[zoom_model]
pub struct CallHandlingForwardingToOtherUsers {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Restriction of forwarding: 1 excludes external numbers, 2 also external contacts; 3 allows only recorded
    /// external contacts and internal extensions with automatic recording of inbound calls; 4 allows everything.
    pub call_forwarding_type: Option<CallForwardingRestriction>,
}

/// Restriction of the targets of forwarded or transferred calls.
#[zoom_model]
pub enum CallForwardingRestriction {
    /// Not to external numbers.
    LowRestriction = 1,
    /// Not to external numbers and external contacts.
    MediumRestriction = 2,
    /// Only to internal extensions that record inbound calls automatically; in an account's settings also to recorded
    /// external contacts.
    HighRestriction = 3,
    /// To any number.
    NoRestriction = 4,
}
