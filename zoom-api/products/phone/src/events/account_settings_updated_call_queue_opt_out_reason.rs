//! Events: account settings updated call queue opt out reason.

use super::AccountLockedBy;
use zoom_api::zoom_model;

/// Setting: whether members must choose a reason when they stop receiving calls of a queue.
#[zoom_model]
pub struct CallQueueOptOutReason {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Reasons that members can choose from.
    pub call_queue_opt_out_reasons_list: Vec<OptOutReason>,
}

/// Reason for opting out of a call queue.
#[zoom_model]
pub struct OptOutReason {
    /// Code of the opt-out reason.
    pub code: Option<String>,
    /// Whether it is a default reason of the system, which cannot be edited.
    pub system: Option<bool>,
    /// Whether the setting is on.
    pub enable: Option<bool>,
}
