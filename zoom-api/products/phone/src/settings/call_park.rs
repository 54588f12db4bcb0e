//! Settings: call park.

use super::super::{ForwardTo, LockedBy, Sequence};
use zoom_api::zoom_model;

/// Setting: calls on hold can be parked and resumed from another phone.
#[zoom_model(response)]
pub struct CallPark {
    /// Minutes until the retrieval code of a parked call expires and a new one is generated.
    #[zoom(values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60])]
    pub expiration_period: Option<i64>,
    /// Action for a parked call that nobody picks up: 100 rings the parker back, 0 forwards to the parker's voicemail,
    /// 50 to another extension, 9 disconnects.
    pub call_not_picked_up_action: Option<i64>,
    /// Extension to which calls are forwarded that nobody picks up.
    pub forward_to: Option<ForwardTo>,
    /// Whether parked calls get the next free key with a busy lamp field or a random one.
    pub sequence: Option<Sequence>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
}
