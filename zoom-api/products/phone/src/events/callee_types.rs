//! Events: callee types.

use zoom_api::zoom_model;

/// Person who was called.
#[zoom_model]
pub struct AnsweredCallee {
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<ExtensionType>,
    /// Zoom user ID of the callee.
    pub user_id: Option<String>,
    /// Name of the callee.
    pub name: Option<String>,
    /// Phone number in E.164 format, such as `+12192818492`.
    pub phone_number: Option<String>,
    /// Extension number of the callee.
    pub extension_number: Option<i64>,
    /// Time zone of the person, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Type of the device; among desk phones only for some models.
    pub device_type: Option<String>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// ID of the device. Zoom clients generate it at installation; desk phones have none.
    pub device_id: Option<String>,
    /// How the person is connected to the call.
    pub connection_type: Option<ConnectionType>,
}

/// Kind of the extension.
#[zoom_model]
pub enum ExtensionType {
    /// User.
    User,
    /// Call queue.
    #[zoom(rename = "callQueue")]
    CallQueue,
    /// Auto receptionist.
    #[zoom(rename = "autoReceptionist")]
    AutoReceptionist,
    /// Common area.
    #[zoom(rename = "commonArea")]
    CommonArea,
    /// Common area phone.
    #[zoom(rename = "commonAreaPhone")]
    CommonAreaPhone,
    /// Shared line group.
    #[zoom(rename = "sharedLineGroup")]
    SharedLineGroup,
    /// Zoom Room.
    #[zoom(rename = "zoomRoom")]
    ZoomRoom,
    /// Cisco or Polycom room.
    #[zoom(rename = "ciscoRoom/PolycomRoom")]
    CiscoRoomPolycomRoom,
    /// Contact center.
    #[zoom(rename = "contactCenter")]
    ContactCenter,
    /// PSTN.
    Pstn,
    /// Five9.
    Five9,
    /// Twilio.
    Twilio,
}

/// How the person is connected to the call.
#[zoom_model]
pub enum ConnectionType {
    /// Public telephone network, outside of Zoom's network.
    PstnOffNet,
    /// Voice over IP.
    Voip,
    /// Public telephone network, within Zoom's network.
    PstnOnNet,
    /// Contact center.
    ContactCenter,
    /// Premise peering (BYOP).
    Byop,
}

/// Person on the phone, as the caller or the callee.
#[zoom_model]
pub struct DeviceCallParty {
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<ExtensionType>,
    /// Zoom user ID of the person.
    pub user_id: Option<String>,
    /// Phone number in E.164 format, such as `+12192818492`.
    pub phone_number: Option<String>,
    /// Account code. Calls between accounts are dialed as account code, hyphen, extension number.
    pub account_code: Option<String>,
    /// Extension number of the person.
    pub extension_number: Option<i64>,
    /// Time zone of the person, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// ID of the device. Zoom clients generate it at installation; desk phones have none.
    pub device_id: Option<String>,
    /// How the person is connected to the call.
    pub connection_type: Option<ConnectionType>,
}

/// Person on the phone, as the caller or the callee.
#[zoom_model]
pub struct BasicDeviceParty {
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<ExtensionType>,
    /// Zoom user ID of the person.
    pub user_id: Option<String>,
    /// Phone number in E.164 format, such as `+12192818492`.
    pub phone_number: Option<String>,
    /// Extension number of the person.
    pub extension_number: Option<i64>,
    /// Time zone of the person, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// ID of the device. Zoom clients generate it at installation; desk phones have none.
    pub device_id: Option<String>,
    /// How the person is connected to the call.
    pub connection_type: Option<ConnectionType>,
}

/// Person on the phone, as the caller or the callee.
#[zoom_model]
pub struct DetailedCallParty {
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<ExtensionType>,
    /// Zoom user ID of the person.
    pub user_id: Option<String>,
    /// Phone number of the person in E.164 format, such as `+12192818492`. Either it or `extension_number` is present.
    pub phone_number: Option<String>,
    /// Account code. Calls between accounts are dialed as account code, hyphen, extension number.
    pub account_code: Option<String>,
    /// Extension number of the person.
    pub extension_number: Option<i64>,
    /// Time zone of the person, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// ID of the device. Zoom clients generate it at installation; desk phones have none.
    pub device_id: Option<String>,
    /// How the person is connected to the call.
    pub connection_type: Option<ConnectionType>,
    /// Type of the device; among desk phones only for some models.
    pub device_type: Option<String>,
}

/// Person on the phone, as the caller or the callee.
#[zoom_model]
pub struct RingingDeviceParty {
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<ExtensionType>,
    /// Zoom user ID of the person.
    pub user_id: Option<String>,
    /// Name of the person.
    pub name: Option<String>,
    /// Phone number in E.164 format, such as `+12192818492`.
    pub phone_number: Option<String>,
    /// Account code. Calls between accounts are dialed as account code, hyphen, extension number.
    pub account_code: Option<String>,
    /// Extension number of the person.
    pub extension_number: Option<i64>,
    /// Time zone of the person, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Type of the device; among desk phones only for some models.
    pub device_type: Option<String>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// ID of the device. Zoom clients generate it at installation; desk phones have none.
    pub device_id: Option<String>,
    /// How the person is connected to the call.
    pub connection_type: Option<ConnectionType>,
}
