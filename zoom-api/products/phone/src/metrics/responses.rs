//! Metrics: responses.

use jiff::Timestamp;
use jiff::civil::Date;

use super::super::{ExtensionOwner, NamedRef, OwnerType};
use super::{Direction, LocationType, MetricStatus, NomadicStatus};
use zoom_api::zoom_model;

/// Quality of service of a call, by participant.
#[zoom_model(response)]
pub struct CallQos {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Quality on the callee's side.
    pub callee_qos: Option<PartyQos>,
    /// Quality on the caller's side.
    pub caller_qos: Option<PartyQos>,
}

/// Quality of service on the side of the caller or the callee.
#[zoom_model(response)]
pub struct PartyQos {
    /// Private IP address of the device, if the account shows it (`show_device_ip_for_call_log`).
    pub device_private_ip: Option<String>,
    /// Public IP address of the device, if the account shows it (`show_device_ip_for_call_log`).
    pub device_public_ip: Option<String>,
    /// Quality of the received media.
    pub receiving: Vec<StreamQos>,
    /// Quality of the sent media.
    pub sending: Vec<StreamQos>,
}

/// Quality of service of one direction.
#[zoom_model(response)]
pub struct StreamQos {
    /// Time of the measurement.
    pub date_time: Option<Timestamp>,
    /// Measured quality.
    pub qos: Option<Qos>,
}

/// Measured quality of service.
#[zoom_model(response)]
pub struct Qos {
    /// Average loss of packets, such as the percentage that does not arrive.
    pub avg_loss: Option<String>,
    /// Bit rate, in kbps.
    pub bitrate: Option<String>,
    /// Variation of the packets' delay, in milliseconds.
    pub jitter: Option<String>,
    /// Highest loss of packets, such as the percentage that does not arrive.
    pub max_loss: Option<String>,
    /// Mean opinion score (MOS), from 1 to 5; from 3.5 on the quality is good.
    pub mos: Option<String>,
    /// Time that a packet needs from one point to another, in milliseconds.
    pub network_delay: Option<String>,
}

/// Call with its quality.
#[zoom_model(response)]
pub struct CallMetrics {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Person who was called.
    pub callee: Option<MeasuredParty>,
    /// Person who called.
    pub caller: Option<MeasuredParty>,
    /// Start of the call, in GMT.
    pub date_time: Option<Timestamp>,
    /// Direction of the call: `internal` or `outbound`.
    pub direction: Option<String>,
    /// Duration in seconds.
    pub duration: Option<u32>,
    /// Mean opinion score (MOS), from 1 to 5; from 3.5 on the quality is good.
    pub mos: Option<String>,
}

/// Caller or callee of a call, with their device and network.
#[zoom_model(response)]
pub struct MeasuredParty {
    /// Audio codec of the call.
    pub codec: Option<String>,
    /// Private IP address of the device, if the account shows it (`show_device_ip_for_call_log`).
    pub device_private_ip: Option<String>,
    /// Public IP address of the device, if the account shows it (`show_device_ip_for_call_log`).
    pub device_public_ip: Option<String>,
    /// Client or device with its version, such as `Windows_Client` or `IOS_Phone`.
    pub device_type: Option<String>,
    /// Full extension number of the person.
    pub extension_number: Option<String>,
    /// Headset of the person.
    pub headset: Option<String>,
    /// Internet service provider.
    pub isp: Option<String>,
    /// Microphone of the person.
    pub microphone: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
    /// ID of the site.
    pub site_id: Option<String>,
    /// ID of the extension.
    pub id: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<OwnerType>,
    /// Name of the extension.
    pub display_name: Option<String>,
}

/// Page of calls with their quality.
#[zoom_model(response)]
pub struct CallLogPage {
    /// Calls.
    pub call_logs: Vec<CallLog>,
    /// Start of the period.
    pub from: Option<Date>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// End of the period.
    pub to: Option<Date>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Call with its parties and the quality score.
#[zoom_model(response)]
pub struct CallLog {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Person who was called.
    pub callee: Option<CallParty>,
    /// Person who called.
    pub caller: Option<CallParty>,
    /// Start of the call, in GMT.
    pub date_time: Option<Timestamp>,
    /// Direction of the call: `internal` or `outbound`.
    pub direction: Option<String>,
    /// Duration in seconds.
    pub duration: Option<u32>,
    /// Mean opinion score (MOS), from 1 to 5; from 3.5 on the quality is good.
    pub mos: Option<String>,
}

/// Caller or callee of a call.
#[zoom_model(response)]
pub struct CallParty {
    /// Audio codec of the call.
    pub codec: Option<String>,
    /// Private IP address of the device, if the account shows it (`show_device_ip_for_call_log`).
    pub device_private_ip: Option<String>,
    /// Public IP address of the device, if the account shows it (`show_device_ip_for_call_log`).
    pub device_public_ip: Option<String>,
    /// Client or device with its version, such as `Windows_Client` or `IOS_Phone`.
    pub device_type: Option<String>,
    /// Full extension number of the party.
    pub extension_number: Option<String>,
    /// Headset of the person.
    pub headset: Option<String>,
    /// Internet service provider.
    pub isp: Option<String>,
    /// Microphone of the person.
    pub microphone: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
    /// ID of the site.
    pub site_id: Option<String>,
}

/// Page of users with the status of an emergency setting.
#[zoom_model(response)]
pub struct UserMetricPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Users with their devices.
    #[zoom(rename = "records")]
    pub users: Vec<UserMetric>,
}

/// User with the status of an emergency setting.
#[zoom_model(response)]
pub struct UserMetric {
    /// Email address of the user.
    pub email: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the user.
    pub extension_number: Option<i64>,
    /// Name of the site.
    pub site_name: Option<String>,
    /// ID of the site.
    pub site_id: Option<String>,
    /// Whether the user has a default emergency address, or a detectable personal location.
    pub status: Option<MetricStatus>,
}

/// Page of users with the permissions of their devices.
#[zoom_model(response)]
pub struct UserPermissionPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Permission for location sharing of each user.
    #[zoom(max_items = 300)]
    pub user_permissions: Vec<UserPermission>,
}

/// Whether a user shares their location.
#[zoom_model(response)]
pub struct UserPermission {
    /// Email address of the user.
    pub email: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the user.
    pub extension_number: Option<i64>,
    /// Name of the site.
    pub site_name: Option<String>,
    /// ID of the site.
    pub site_id: Option<String>,
    /// Permission for location sharing on each device.
    #[zoom(max_items = 500)]
    pub device_permissions: Vec<DevicePermission>,
}

/// Permission for location sharing on a device.
#[zoom_model(response)]
pub struct DevicePermission {
    /// Time at which the device was last seen, as a timestamp.
    pub last_seen_time: Option<f64>,
    /// Whether the device may share its location.
    pub location_sharing: Option<LocationSharing>,
    /// Operating system of the device.
    pub platform: Option<String>,
}

/// Whether locations are shared.
#[zoom_model]
pub enum LocationSharing {
    /// Allowed.
    Allowed,
    /// Disallowed.
    Disallowed,
}

/// Page of users with nomadic emergency services.
#[zoom_model(response)]
pub struct NomadicUserPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Users.
    #[zoom(rename = "records")]
    pub users: Vec<NomadicUser>,
}

/// User with nomadic emergency services.
#[zoom_model(response)]
pub struct NomadicUser {
    /// Email address of the user.
    pub email: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the user.
    pub extension_number: Option<i64>,
    /// Name of the site.
    pub site_name: Option<String>,
    /// ID of the site.
    pub site_id: Option<String>,
    /// Whether nomadic emergency services are on for the user.
    pub status: Option<NomadicStatus>,
    /// Reason for which the services are disabled; absent if they are enabled.
    pub reason_for_disabling: Option<ReasonForDisabling>,
}

/// Why nomadic emergency services are off.
#[zoom_model]
pub enum ReasonForDisabling {
    /// Nomadic emergency services are disabled.
    ServiceDisabled = 1,
    /// Emergency calls are not routed to the safety team and the public-safety answering point (PSAP).
    SafetyTeamRoutingDisabled = 2,
    /// The user's number is not from the United States or Canada.
    NumberOutsideUsAndCanada = 3,
    /// The user has no number, and emergency calls without one are disabled.
    ExtensionOnlyUser = 4,
    /// The user has only numbers of own carriers, which route emergency calls.
    OnlyByocNumbers = 5,
}

/// Page of devices' locations.
#[zoom_model(response)]
pub struct DeviceLocationPage {
    /// Devices with their locations.
    #[zoom(rename = "records")]
    pub devices: Vec<DeviceLocation>,
    /// Total number of records.
    pub total_records: Option<u64>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    pub next_page_token: Option<String>,
}

/// Location of a device.
#[zoom_model(response)]
pub struct DeviceLocation {
    /// ID of the device.
    pub device_id: Option<String>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// ID of the site.
    pub site_id: Option<String>,
    /// Name of the site.
    pub site_name: Option<String>,
    /// Public IP address.
    pub public_ip: Option<String>,
    /// Private IP address or subnet of the device.
    pub private_ip: Option<String>,
    /// BSSID of the wireless network that the device is connected to.
    pub bssid: Option<String>,
    /// Address of the emergency location.
    pub emergency_address: Option<String>,
    /// MAC address or serial number of the device.
    pub mac_address: Option<String>,
    /// Name of the location.
    pub location_name: Option<String>,
    /// Network switch.
    pub network_switch: Option<NetworkSwitch>,
    /// Whether the location belongs to the company, to a user, or is unknown.
    pub location_type: Option<LocationType>,
    /// User or common area to which the device is assigned.
    pub assigned_info: Vec<MetricAssignee>,
}

/// Network switch that identifies a location.
#[zoom_model(response)]
pub struct NetworkSwitch {
    /// Port of the network switch.
    pub port: Option<String>,
    /// MAC address or serial number of the network switch.
    pub mac_address: Option<String>,
}

/// User or common area that a device is assigned to.
#[zoom_model(response)]
pub struct MetricAssignee {
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the assignee.
    pub extension_number: Option<i64>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
}

/// Page of users' locations.
#[zoom_model(response)]
pub struct UserLocationPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Users with their locations.
    #[zoom(rename = "records")]
    pub users: Vec<UserLocation>,
}

/// Location of a user.
#[zoom_model(response)]
pub struct UserLocation {
    /// Email address of the user.
    pub email: Option<String>,
    /// BSSID of the wireless network that the user is connected to.
    pub bssid: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the user.
    pub extension_number: Option<i64>,
    /// Name of the site.
    pub site_name: Option<String>,
    /// ID of the site.
    pub site_id: Option<String>,
    /// Public IP address.
    pub public_ip: Option<String>,
    /// Private IP address or subnet of the device.
    pub private_ip: Option<String>,
    /// Address of the emergency location.
    pub emergency_address: Option<String>,
    /// Name of the location.
    pub location_name: Option<String>,
    /// Network switch.
    pub network_switch: Option<NetworkSwitch>,
    /// Whether the location belongs to the company, to a user, or is unknown.
    pub location_type: Option<LocationType>,
}

/// Tracked locations.
#[zoom_model(response)]
pub struct LocationTrackingList {
    /// Tracked locations.
    pub location_tracking: Vec<LocationTracking>,
    pub next_page_token: Option<String>,
    #[zoom(max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Location that emergency services track.
#[zoom_model(response)]
pub struct LocationTracking {
    /// Users or common areas to which the device is assigned.
    pub assignees: Vec<ExtensionOwner>,
    /// City.
    pub city: Option<String>,
    /// Country code (ISO 3166, two letters).
    #[zoom(min_length = 2, max_length = 2)]
    pub country: Option<String>,
    /// Device at the location.
    pub device: Option<Device>,
    /// Address of the emergency location.
    pub emergency_address: Option<String>,
    /// Name of the location.
    pub name: Option<String>,
    /// Network switch.
    pub network_switch: Option<NetworkSwitch>,
    /// Site of the device.
    pub site: Option<NamedRef>,
    /// Whether the location belongs to the company, to a user, or is unknown.
    #[zoom(rename = "type")]
    pub kind: Option<LocationType>,
    /// Postal code.
    pub zip: Option<String>,
}

/// Device at a tracked location.
#[zoom_model(response)]
pub struct Device {
    /// BSSID of the wireless network that the device is connected to.
    pub bssid: Option<String>,
    /// ID of the device.
    pub id: Option<String>,
    /// MAC address or serial number of the device.
    pub mac_address: Option<String>,
    /// Name of the device.
    pub name: Option<String>,
    /// Private IP address or subnet of the device.
    pub private_ip: Option<String>,
    /// Public IP address.
    pub public_ip: Option<String>,
}

/// Page of past calls.
#[zoom_model(response)]
pub struct PastCallPage {
    /// Calls.
    pub call_logs: Vec<PastCall>,
    /// Start of the period.
    pub from: Option<Date>,
    /// End of the period.
    pub to: Option<Date>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Past call with its quality.
#[zoom_model(response)]
pub struct PastCall {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Person who was called.
    pub callee: Option<CallParty>,
    /// Person who called.
    pub caller: Option<CallParty>,
    /// Start of the call, in GMT.
    pub date_time: Option<Timestamp>,
    /// Direction of the call: `internal` or `outbound`.
    pub direction: Option<Direction>,
    /// Duration in seconds.
    pub duration: Option<u32>,
    /// Mean opinion score (MOS), from 1 to 5; from 3.5 on the quality is good.
    pub mos: Option<String>,
}
