//! Events: shared values.

use zoom_api::zoom_model;

/// Possible values of a recording calls.
#[zoom_model]
pub enum RecordingCalls {
    /// Inbound.
    Inbound,
    /// Outbound.
    Outbound,
    /// Both.
    Both,
}

/// Clients that may be used for calls.
#[zoom_model]
pub enum AllowCallingClientSettings {
    /// MAC OS.
    MacOs,
    /// Windows.
    Windows,
    /// VDI client.
    VdiClient,
    /// Linux.
    Linux,
}

/// Possible values of a block devices type.
#[zoom_model]
pub enum BlockDevicesType {
    /// Network change detected.
    NetworkChangeDetected,
    /// Outside allowed location.
    OutsideAllowedLocation,
}

/// Possible values of a direction.
#[zoom_model]
pub enum Direction {
    /// Inbound.
    Inbound,
    /// Outbound.
    Outbound,
}

/// Possible values of a caller number type.
#[zoom_model]
pub enum CallerNumberType {
    /// Extension.
    Extension = 1,
    /// Phone.
    Phone = 2,
}

/// Possible values of a callee extension type.
#[zoom_model]
pub enum CalleeExtensionType {
    /// User.
    User,
    /// Call queue.
    #[zoom(rename = "callQueue")]
    CallQueue,
    /// Auto receptionist.
    #[zoom(rename = "autoReceptionist")]
    AutoReceptionist,
    /// Shared line group.
    #[zoom(rename = "sharedLineGroup")]
    SharedLineGroup,
}

/// Possible values of a recording caller number type.
#[zoom_model]
pub enum RecordingCallerNumberType {
    /// Internal.
    Internal = 1,
    /// External.
    External = 2,
}
