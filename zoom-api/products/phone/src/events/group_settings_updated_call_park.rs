//! Events: group settings updated call park.

use super::{ForwardTo, GroupLockedBy, MusicOnPark, Sequence};
use zoom_api::zoom_model;

/// Settings of a group for call park.
#[zoom_model]
pub struct GroupCallPark {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Time for which a call stays parked, in minutes. Then its retrieval code expires.
    #[zoom(values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60])]
    pub expiration_period: Option<i64>,
    /// Handling of a parked call that nobody picks up: 100 rings back to the parker, 0 forwards it to the parker's
    /// voicemail, 50 forwards it to another extension, 9 disconnects it.
    pub call_not_picked_up_action: Option<i64>,
    /// Extension that receives parked calls that nobody picks up.
    pub forward_to: Option<ForwardTo>,
    /// How parked calls are assigned to busy lamp field (BLF) keys: 0 at random, 1 to the next free key.
    pub sequence: Option<Sequence>,
    /// Whether music plays while a call is parked.
    pub music_on_park: Option<MusicOnPark>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
}
