//! Events: shared values.

use zoom_api::zoom_model;

/// Direction of the calls that are recorded automatically.
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
    /// macOS.
    MacOs,
    /// Windows.
    Windows,
    /// Client for virtual desktops (VDI).
    VdiClient,
    /// Linux.
    Linux,
}

/// Condition that blocks a device.
#[zoom_model]
pub enum BlockDevicesType {
    /// Network change detected.
    NetworkChangeDetected,
    /// Outside allowed location.
    OutsideAllowedLocation,
}

/// Direction of a call or fax.
#[zoom_model]
pub enum Direction {
    /// Inbound.
    Inbound,
    /// Outbound.
    Outbound,
}

/// Kind of a number: an extension number or a phone number.
#[zoom_model]
pub enum CallerNumberType {
    /// Extension number.
    Extension = 1,
    /// Phone number.
    Phone = 2,
}

/// Kind of an extension.
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

/// Whether a party of the call is internal or external.
#[zoom_model]
pub enum RecordingCallerNumberType {
    /// Internal.
    Internal = 1,
    /// External.
    External = 2,
}
