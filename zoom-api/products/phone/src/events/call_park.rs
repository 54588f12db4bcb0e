//! Events: call park.

use zoom_api::zoom_model;

/// Extension that receives parked calls that nobody picks up.
#[zoom_model]
pub struct ForwardTo {
    /// Display name of the target.
    pub display_name: Option<String>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the target.
    pub extension_number: Option<i64>,
    /// Kind of the extension.
    pub extension_type: Option<CallParkExtensionType>,
    /// ID of the target.
    pub id: Option<String>,
}

/// Kind of the extension that parked calls are forwarded to.
#[zoom_model]
pub enum CallParkExtensionType {
    /// User.
    User,
    /// Zoom Room.
    #[zoom(rename = "zoomRoom")]
    ZoomRoom,
    /// Common area.
    #[zoom(rename = "commonArea")]
    CommonArea,
    /// Cisco or Polycom room.
    #[zoom(rename = "ciscoRoom/polycomRoom")]
    CiscoRoomPolycomRoom,
    /// Auto receptionist.
    #[zoom(rename = "autoReceptionist")]
    AutoReceptionist,
    /// Call queue.
    #[zoom(rename = "callQueue")]
    CallQueue,
    /// Shared line group.
    #[zoom(rename = "sharedLineGroup")]
    SharedLineGroup,
}

/// How parked calls are assigned to busy lamp field (BLF) keys.
#[zoom_model]
pub enum Sequence {
    /// Random free key.
    Random = 0,
    /// Next free key.
    Sequential = 1,
}

/// Setting: whether music plays while a call is parked.
#[zoom_model]
pub struct MusicOnPark {
    /// ID of the audio item. The prefix `removed_` marks an item that no longer is in the user's library; it can still
    /// be looked up.
    pub audio_id: Option<String>,
    /// Name of the audio file.
    pub audio_name: Option<String>,
}
