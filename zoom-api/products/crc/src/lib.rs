//! Conference Room Connector (CRC): managed Cisco and Polycom rooms, their templates, connectors and default settings.

pub mod account_settings;
pub mod api_connectors;
pub mod managed_rooms;
pub mod participants;
pub mod room_templates;

use zoom_api::zoom_model;

/// Where a device shows the button to join a meeting ad hoc.
#[zoom_model]
pub enum AdHocJoinLocation {
    /// Off.
    #[zoom(rename = "Off")]
    Off,
    /// Favorites.
    #[zoom(rename = "Favorites")]
    Favorites,
    /// Dynamic calendar; only for Zoom meetings.
    #[zoom(rename = "Dynamic Calendar (Zoom Only)")]
    DynamicCalendarZoomOnly,
    /// Local directory or contacts.
    #[zoom(rename = "Local Directory/Contacts")]
    LocalDirectoryContacts,
    /// Speed dial.
    #[zoom(rename = "Speed Dial")]
    SpeedDial,
    /// Configured manually; Zoom does not provision it.
    #[zoom(rename = "Manual Configuration, Not Provisioned by Zoom")]
    ManualConfiguration,
}

/// Level of the audio gain.
#[zoom_model]
pub enum AudioGainControl {
    /// Off.
    #[zoom(rename = "Off")]
    Off,
    /// Audio level 1.
    #[zoom(rename = "Use Audio Level 1")]
    Level1,
    /// Audio level 2.
    #[zoom(rename = "Use Audio Level 2")]
    Level2,
    /// Audio level 3.
    #[zoom(rename = "Use Audio Level 3")]
    Level3,
}

/// Whether video or shared content gets more bandwidth.
#[zoom_model]
pub enum BandwidthAllocationPreference {
    /// Video gets more bandwidth.
    #[zoom(rename = "Prioritize video over content")]
    PrioritizeVideoOverContent,
    /// Both get the same bandwidth.
    #[zoom(rename = "Split video and content equally")]
    SplitVideoAndContentEqually,
    /// Shared content gets more bandwidth.
    #[zoom(rename = "Prioritize content over video")]
    PrioritizeContentOverVideo,
}

/// Where captions are shown.
#[zoom_model]
pub enum ClosedCaptionPosition {
    /// Top.
    #[zoom(rename = "Top")]
    Top,
    /// Bottom.
    #[zoom(rename = "Bottom")]
    Bottom,
}

/// Level of the messages that an API connector logs.
#[zoom_model]
pub enum ConnectorLogLevel {
    /// No messages.
    #[zoom(rename = "OFF")]
    Off,
    /// Errors.
    #[zoom(rename = "ERROR")]
    Error,
    /// Warnings and errors.
    #[zoom(rename = "WARN")]
    Warn,
    /// Information, warnings and errors.
    #[zoom(rename = "INFO")]
    Info,
    /// All messages, with details for debugging.
    #[zoom(rename = "DEBUG")]
    Debug,
}

/// Video layout at the start of a meeting.
#[zoom_model]
pub enum DefaultVideoLayout {
    /// Gallery.
    #[zoom(rename = "Gallery")]
    Gallery,
    /// Full screen.
    #[zoom(rename = "Full Screen")]
    FullScreen,
    /// Active speaker, with the others at the bottom.
    #[zoom(rename = "Active - Bottom")]
    ActiveBottom,
    /// Active speaker, with the others at the top.
    #[zoom(rename = "Active - Top")]
    ActiveTop,
}

/// Type of a room device.
#[zoom_model]
pub enum DeviceType {
    /// Cisco devices.
    #[zoom(rename = "Cisco Series")]
    CiscoSeries,
    /// Polycom Group Series.
    #[zoom(rename = "Polycom Group Series")]
    PolycomGroupSeries,
    /// Polycom Trio.
    #[zoom(rename = "Polycom Trio")]
    PolycomTrio,
    /// Polycom HDX.
    #[zoom(rename = "Polycom HDX")]
    PolycomHdx,
    /// Polycom Debut.
    #[zoom(rename = "Polycom Debut")]
    PolycomDebut,
    /// Lifesize Icon.
    #[zoom(rename = "Lifesize Icon")]
    LifesizeIcon,
    /// Dolby.
    #[zoom(rename = "Dolby")]
    Dolby,
}

/// Use of one or two displays.
#[zoom_model]
pub enum DisplayLayout {
    /// Default.
    #[zoom(rename = "Default")]
    Default,
    /// Single display.
    #[zoom(rename = "Single Display")]
    SingleDisplay,
    /// Two displays: active speaker and gallery.
    #[zoom(rename = "Dual Display (active speaker + gallery view)")]
    DualSpeakerAndGallery,
    /// Two displays: gallery on both.
    #[zoom(rename = "Dual Display (gallery + gallery view)")]
    DualGallery,
}

/// Registration of a device with an H.323 gatekeeper.
#[zoom_model]
pub enum H323Gatekeeper {
    /// H.323 is enabled without a gatekeeper.
    #[zoom(rename = "Enabled, not registered")]
    EnabledNotRegistered,
    /// The device does not support it.
    #[zoom(rename = "Not supported by device model")]
    NotSupportedByDeviceModel,
    /// Custom registration.
    #[zoom(rename = "Custom registration")]
    CustomRegistration,
    /// Zoom leaves the setting of the device unchanged.
    #[zoom(rename = "Not provisioned by Zoom")]
    NotProvisionedByZoom,
    /// H.323 is disabled.
    #[zoom(rename = "Disable")]
    Disable,
}

/// How a device gets its IP address.
#[zoom_model]
pub enum IpAddressMode {
    /// Configured address.
    #[zoom(rename = "Configured")]
    Configured,
    /// Dynamic address.
    #[zoom(rename = "Dynamic")]
    Dynamic,
}

/// How Zoom manages a room.
#[zoom_model]
pub enum ManageType {
    /// Zoom manages the whole device.
    #[zoom(rename = "Full Management")]
    FullManagement,
    /// Zoom serves only as SIP proxy.
    #[zoom(rename = "SIP Proxy")]
    SipProxy,
}

/// Registration of a device for SIP calls.
#[zoom_model]
pub enum SipCallControlRegistration {
    /// SIP is enabled without a registration.
    #[zoom(rename = "Enabled, not registered")]
    EnabledNotRegistered,
    /// Zoom Rooms.
    #[zoom(rename = "Zoom Rooms")]
    ZoomRooms,
    /// Registered with Zoom.
    #[zoom(rename = "Register to Zoom")]
    RegisterToZoom,
    /// Registered with another provider.
    #[zoom(rename = "Register to 3rd Party")]
    RegisterToThirdParty,
    /// Registered with another provider and with Zoom.
    #[zoom(rename = "Dual register, 3rd Party and Zoom")]
    DualRegistration,
    /// Registered with another provider; calls Zoom on demand.
    #[zoom(rename = "Hybrid mode, register to 3rd Party and call on demand to Zoom")]
    HybridRegistration,
    /// Zoom leaves the setting of the device unchanged.
    #[zoom(rename = "Not provisioned by Zoom")]
    NotProvisionedByZoom,
    /// SIP is disabled.
    #[zoom(rename = "Disable")]
    Disable,
}

/// Format of displayed times.
#[zoom_model]
pub enum TimeFormat {
    /// 12-hour clock.
    #[zoom(rename = "12H")]
    TwelveHours,
    /// 24-hour clock.
    #[zoom(rename = "24H")]
    TwentyFourHours,
    /// Zoom leaves the setting of the device unchanged.
    #[zoom(rename = "Not provisioned by Zoom")]
    NotProvisionedByZoom,
}
