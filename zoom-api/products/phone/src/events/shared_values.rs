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

/// Desktop client that users may use for calls or messages.
#[zoom_model]
pub enum DesktopClient {
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
    /// The network of the device changed.
    NetworkChangeDetected,
    /// The device is outside the allowed networks.
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

/// Whether a number is internal or external.
#[zoom_model]
pub enum NumberScope {
    /// Internal.
    Internal = 1,
    /// External.
    External = 2,
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
