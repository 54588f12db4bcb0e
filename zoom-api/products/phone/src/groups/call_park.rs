//! Groups: call park.

use super::super::{ForwardTo, MusicOnPark, Sequence};
use super::LockedBy;
use zoom_api::zoom_model;

/// Setting: calls can be parked and picked up at another extension.
#[zoom_model(response)]
pub struct CallPark {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Minutes until the retrieval code of a parked call expires and a new one is generated.
    #[zoom(values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60])]
    pub expiration_period: Option<i64>,
    /// Action for a parked call that nobody picks up: 100 rings the parker back, 0 forwards to the parker's voicemail,
    /// 50 to another extension, 9 disconnects.
    pub call_not_picked_up_action: Option<i64>,
    /// Extension to which a parked call is forwarded that nobody picks up.
    pub forward_to: Option<ForwardTo>,
    /// Whether parked calls are assigned to the next or a random free key; only in the new policy framework.
    pub sequence: Option<Sequence>,
    /// Music that callers hear while a call is parked.
    pub music_on_park: Option<MusicOnPark>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
}
