//! Events: session.

use super::{DataDevice, DataNetworkType, ParticipantData, Qos, SummaryQos};
use zoom_api::{zoom_event, zoom_model};

/// A user of a Video SDK session changed a setting, for example turned on the camera.
///
/// Several events are sent for each user during a session. Requires a Quality of Service Subscription plan.
#[zoom_event(
    "session.user_data",
    scopes = ["dashboard:master", "dashboard:read:admin", "dashboard_meetings:read:admin"],
    docs = "https://developers.zoom.us/docs/api/qss/events/#tag/session/POSTsession.user_data",
)]
pub struct SessionUserData {
    /// Account ID of the meeting's or webinar's host, of the Video SDK account, or of the call's owner.
    pub account_id: String,
    /// The meeting, webinar, session or call.
    pub object: SessionUserDataObject,
}

/// A user left a Video SDK session.
///
/// Holds the user's devices, client and network. Requires a Quality of Service Subscription plan.
#[zoom_event(
    "session.user_data_summary",
    scopes = ["dashboard:master", "dashboard:read:admin", "dashboard_meetings:read:admin"],
    docs = "https://developers.zoom.us/docs/api/qss/events/#tag/session/POSTsession.user_data_summary",
)]
pub struct SessionUserDataSummary {
    /// Account ID of the meeting's or webinar's host, of the Video SDK account, or of the call's owner.
    pub account_id: String,
    /// The meeting, webinar, session or call.
    pub object: SessionUserDataSummaryObject,
}

/// Another minute of quality data of a Video SDK session's user was collected.
///
/// Measured every six seconds; one event holds about ten measurements. Requires a Quality of Service Subscription plan.
#[zoom_event(
    "session.user_qos",
    scopes = ["dashboard:master", "dashboard:read:admin", "dashboard_meetings:read:admin"],
    docs = "https://developers.zoom.us/docs/api/qss/events/#tag/session/POSTsession.user_qos",
)]
pub struct SessionUserQos {
    /// Account ID of the meeting's or webinar's host, of the Video SDK account, or of the call's owner.
    pub account_id: String,
    /// The meeting, webinar, session or call.
    pub object: SessionUserQosObject,
}

/// A user left a Video SDK session.
///
/// Holds the quality data of the user's whole stay. Requires a Quality of Service Subscription plan.
#[zoom_event(
    "session.user_qos_summary",
    scopes = ["dashboard:master", "dashboard:read:admin", "dashboard_meetings:read:admin"],
    docs = "https://developers.zoom.us/docs/api/qss/events/#tag/session/POSTsession.user_qos_summary",
)]
pub struct SessionUserQosSummary {
    /// Account ID of the meeting's or webinar's host, of the Video SDK account, or of the call's owner.
    pub account_id: String,
    /// The meeting, webinar, session or call.
    pub object: SessionUserQosSummaryObject,
}

/// Session in `session.user_data` events.
#[zoom_model]
pub struct SessionUserDataObject {
    /// ID of this instance of the session. Each instance has its own ID.
    pub session_id: Option<String>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// Custom ID that the Video SDK app gave the session.
    pub session_key: Option<String>,
    /// The user and the collected data.
    pub user: DataUser,
}

/// User and the collected data.
#[zoom_model]
pub struct DataUser {
    /// ID of the user, valid for this session only.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// Additional identifier that the Video SDK app gave the user.
    pub user_key: Option<String>,
    /// Whether the user is the original host of the session.
    pub is_original_host: Option<bool>,
    /// Devices, client and network.
    pub data: Vec<UserData>,
}

/// Device, client and network of a session user.
#[zoom_model]
pub struct UserData {
    /// How the person joined: `Phone` (PSTN), `H.323/SIP`, or a client on `Windows`, `Mac`, `iOS` or `Android`.
    pub device: Option<DataDevice>,
    /// Location as city and country code, such as `Sunnyvale (US)`.
    pub location: Option<String>,
    /// Type of the network: `Wired`, `Wifi`, `PPP`, `Cellular` or `Others`.
    pub network_type: Option<DataNetworkType>,
    /// Microphone in use.
    pub microphone: Option<String>,
    /// Speaker or headphones in use.
    pub speaker: Option<String>,
    /// Camera in use, such as `Integrated Camera`.
    pub camera: Option<String>,
    /// Data center in use, such as `SC (Sub)`.
    pub data_center: Option<String>,
    /// Connection type, such as `UDP`.
    pub connection_type: Option<String>,
    /// Name of the computer.
    pub pc_name: Option<String>,
    /// Domain of the computer.
    pub domain: Option<String>,
    /// MAC address; only for Windows clients.
    pub mac_addr: Option<String>,
    /// ID of the hard disk.
    pub harddisk_id: Option<String>,
    /// Version of the Zoom client.
    pub version: Option<String>,
    /// IP address for everything except audio, video and screen sharing.
    pub signaling_ip_address: Option<String>,
    /// Internal IP address for signaling.
    pub signaling_internal_ip_address: Option<String>,
    /// Internal port for signaling.
    pub signaling_internal_ip_port: Option<String>,
    /// Internal IP address for audio.
    pub audio_internal_ip_address: Option<String>,
    /// Internal port for audio.
    pub audio_internal_ip_port: Option<String>,
    /// Internal IP address for video.
    pub video_internal_ip_address: Option<String>,
    /// Internal port for video.
    pub video_internal_ip_port: Option<String>,
    /// Internal IP address for screen sharing.
    pub as_internal_ip_address: Option<String>,
    /// Internal port for screen sharing.
    pub as_internal_ip_port: Option<String>,
    /// Internal IP domain of the destination.
    pub destination_ip_domain: Option<String>,
    /// Internal port of the destination.
    pub destination_ip_port: Option<String>,
}

/// Session in `session.user_data_summary` events.
#[zoom_model]
pub struct SessionUserDataSummaryObject {
    /// ID of this instance of the session. Each instance has its own ID.
    pub session_id: Option<String>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// Custom ID that the Video SDK app gave the session.
    pub session_key: Option<String>,
    /// The user and the collected data.
    pub user: DataSummaryUser,
}

/// User and the collected data.
#[zoom_model]
pub struct DataSummaryUser {
    /// ID of the user, valid for this session only.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// Additional identifier that the Video SDK app gave the user.
    pub user_key: Option<String>,
    /// Whether the user is the original host of the session.
    pub is_original_host: Option<bool>,
    /// Devices, client and network.
    pub data: Vec<ParticipantData>,
}

/// Session in `session.user_qos` events.
#[zoom_model]
pub struct SessionUserQosObject {
    /// ID of this instance of the session. Each instance has its own ID.
    pub session_id: Option<String>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// Custom ID that the Video SDK app gave the session.
    pub session_key: Option<String>,
    /// The user and the collected data.
    pub user: QosUser,
}

/// User of a session, with the quality of their media.
#[zoom_model]
pub struct QosUser {
    /// ID of the user, valid for this session only.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// Additional identifier that the Video SDK app gave the user.
    pub user_key: Option<String>,
    /// Whether the user is the original host of the session.
    pub is_original_host: Option<bool>,
    /// Quality data, one item per type.
    pub qos: Vec<Qos>,
}

/// Session in `session.user_qos_summary` events.
#[zoom_model]
pub struct SessionUserQosSummaryObject {
    /// ID of this instance of the session. Each instance has its own ID.
    pub session_id: Option<String>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// Custom ID that the Video SDK app gave the session.
    pub session_key: Option<String>,
    /// The user and the collected data.
    pub user: Option<QosSummaryUser>,
}

/// User of a session, with the quality of their media over the whole stay.
#[zoom_model]
pub struct QosSummaryUser {
    /// ID of the user, valid for this session only.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// Additional identifier that the Video SDK app gave the user.
    pub user_key: Option<String>,
    /// Whether the user is the original host of the session.
    pub is_original_host: Option<bool>,
    /// Quality data, one item per type.
    pub qos: Vec<SummaryQos>,
}
