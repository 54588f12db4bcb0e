//! Events: webinar.

use jiff::Timestamp;

use super::{CpuPressureLevel, NetworkNotification, ParticipantQosSummaryObject, QosType};
use zoom_api::{zoom_event, zoom_model};

/// A participant of a webinar changed a setting, for example turned on the camera.
///
/// Several events are sent for each participant during a webinar. Requires a Quality of Service Subscription plan.
#[zoom_event(
    "webinar.participant_data",
    scopes = ["dashboard:master", "dashboard:read:admin", "dashboard_webinars:read:admin", "qss:read:webinar_participant_data:admin", "qss:read:webinar_participant_data:master"],
    docs = "https://developers.zoom.us/docs/api/qss/events/#tag/webinar/POSTwebinar.participant_data",
)]
pub struct WebinarParticipantData {
    /// Account ID of the meeting's or webinar's host, of the Video SDK account, or of the call's owner.
    pub account_id: String,
    /// The meeting, webinar, session or call.
    pub object: WebinarParticipantDataObject,
}

/// A participant left a webinar.
///
/// Holds the participant's devices, client and network. Requires a Quality of Service Subscription plan.
#[zoom_event(
    "webinar.participant_data_summary",
    scopes = ["dashboard:master", "dashboard:read:admin", "dashboard_webinars:read:admin", "qss:read:webinar_participant_data:admin", "qss:read:webinar_participant_data:master"],
    docs = "https://developers.zoom.us/docs/api/qss/events/#tag/webinar/POSTwebinar.participant_data_summary",
)]
pub struct WebinarParticipantDataSummary {
    /// Account ID of the meeting's or webinar's host, of the Video SDK account, or of the call's owner.
    pub account_id: String,
    /// The meeting, webinar, session or call.
    pub object: WebinarParticipantDataSummaryObject,
}

/// Another minute of quality data of a webinar participant was collected.
///
/// Measured every six seconds; one event holds about ten measurements. Requires a Quality of Service Subscription plan.
#[zoom_event(
    "webinar.participant_qos",
    scopes = ["dashboard:master", "dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:webinar_participant_qos:admin", "dashboard:read:webinar_participant_qos:master"],
    docs = "https://developers.zoom.us/docs/api/qss/events/#tag/webinar/POSTwebinar.participant_qos",
)]
pub struct WebinarParticipantQos {
    /// Account ID of the meeting's or webinar's host, of the Video SDK account, or of the call's owner.
    pub account_id: String,
    /// The meeting, webinar, session or call.
    pub object: WebinarParticipantQosObject,
}

/// A participant left a webinar.
///
/// Holds the quality data of the participant's whole stay. Requires a Quality of Service Subscription plan.
#[zoom_event(
    "webinar.participant_qos_summary",
    scopes = ["dashboard:master", "dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:webinar_participant_qos:admin", "dashboard:read:webinar_participant_qos:master"],
    docs = "https://developers.zoom.us/docs/api/qss/events/#tag/webinar/POSTwebinar.participant_qos_summary",
)]
pub struct WebinarParticipantQosSummary {
    /// Account ID of the meeting's or webinar's host, of the Video SDK account, or of the call's owner.
    pub account_id: String,
    /// The meeting, webinar, session or call.
    pub object: ParticipantQosSummaryObject,
}

/// Webinar in `webinar.participant_data` events.
#[zoom_model]
pub struct WebinarParticipantDataObject {
    /// UUID of this instance of the meeting or webinar.
    pub uuid: String,
    /// The participant and the collected data.
    pub participant: Participant,
}

/// Participant and the collected data.
#[zoom_model]
pub struct Participant {
    /// In-meeting ID of the participant, valid until the meeting or webinar ends.
    pub participant_id: Option<String>,
    /// User ID of the participant; empty for external users.
    pub participant_user_id: Option<String>,
    /// Email address of the participant, if signed in. With some exceptions, empty for participants outside the host's
    /// account.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Devices, client and network.
    pub data: Vec<WebinarData>,
}

/// Device, client and network of a webinar participant.
#[zoom_model]
pub struct WebinarData {
    /// How the person joined: `Phone` (PSTN), `H.323/SIP`, or a client on `Windows`, `Mac`, `iOS` or `Android`.
    pub device: Option<String>,
    /// Location as city and country code, such as `Sunnyvale (US)`.
    pub location: Option<String>,
    /// Type of the network: `Wired`, `Wifi`, `PPP`, `Cellular` or `Others`.
    pub network_type: Option<String>,
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

/// Webinar in `webinar.participant_data_summary` events.
#[zoom_model]
pub struct WebinarParticipantDataSummaryObject {
    /// UUID of this instance of the meeting or webinar.
    pub uuid: String,
    /// The participant and the collected data.
    pub participant: WebinarParticipant,
}

/// Participant and the collected data.
#[zoom_model]
pub struct WebinarParticipant {
    /// In-meeting ID of the participant, valid until the meeting or webinar ends.
    pub participant_id: Option<String>,
    /// User ID of the participant; empty for external users.
    pub participant_user_id: Option<String>,
    /// Email address of the participant, if signed in. With some exceptions, empty for participants outside the host's
    /// account.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Devices, client and network.
    pub data: Vec<ParticipantSummaryData>,
}

/// Devices, clients and networks of a webinar participant.
#[zoom_model]
pub struct ParticipantSummaryData {
    /// How the person joined: `Phone` (PSTN), `H.323/SIP`, or a client on `Windows`, `Mac`, `iOS` or `Android`.
    pub device: Option<WebinarDevice>,
    /// Location as city and country code, such as `Sunnyvale (US)`.
    pub location: Option<String>,
    /// Type of the network: `Wired`, `Wifi`, `PPP`, `Cellular` or `Others`.
    pub network_type: Option<WebinarNetworkType>,
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

/// Device of a participant of a webinar.
#[zoom_model]
pub enum WebinarDevice {
    /// Windows.
    #[zoom(rename = "Windows")]
    Windows,
    /// macOS.
    #[zoom(rename = "Mac")]
    Mac,
    /// Phone (PSTN).
    #[zoom(rename = "Phone")]
    Phone,
    /// Windows, in another spelling.
    #[zoom(rename = "WIN")]
    Win,
}

/// Network of a participant of a webinar.
#[zoom_model]
pub enum WebinarNetworkType {
    /// Wired.
    #[zoom(rename = "Wired")]
    Wired,
    /// Wi-Fi.
    #[zoom(rename = "Wifi")]
    Wifi,
    /// PPP (Point-to-Point Protocol).
    #[zoom(rename = "PPP")]
    Ppp,
    /// Cellular (3G).
    #[zoom(rename = "3G")]
    ThirdGeneration,
    /// Another one.
    #[zoom(rename = "Others")]
    Others,
}

/// Webinar in `webinar.participant_qos` events.
#[zoom_model]
pub struct WebinarParticipantQosObject {
    /// UUID of this instance of the meeting or webinar.
    pub uuid: String,
    /// The participant and the collected data.
    pub participant: WebinarQosParticipant,
}

/// Participant of a webinar, with the quality of their media.
#[zoom_model]
pub struct WebinarQosParticipant {
    /// In-meeting ID of the participant, valid until the meeting or webinar ends.
    pub user_id: Option<String>,
    /// User ID of the participant; empty for external users.
    pub participant_user_id: Option<String>,
    /// Email address of the participant, if signed in. With some exceptions, empty for participants outside the host's
    /// account.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Quality data, one item per type.
    pub qos: Vec<ParticipantQos>,
}

/// Measurement of one type of media of a webinar participant.
#[zoom_model]
pub struct ParticipantQos {
    /// Time of the measurement (UTC); Zoom documents the time when the participant left.
    pub date_time: Option<Timestamp>,
    /// Measured media and direction, from the client's point of view, such as `audio_input` or `video_output`; `as`
    /// means screen sharing, `crc` a room connector, `rwg` the web gateway.
    #[zoom(rename = "type")]
    pub kind: Option<QosType>,
    /// Measured values.
    pub details: WebinarDetails,
}

/// Bitrate, latency, jitter, packet loss, frame rate and CPU usage of one type of media in a webinar.
#[zoom_model]
pub struct WebinarDetails {
    /// Bitrate, with its unit, such as `27.15kbps`.
    pub bitrate: Option<String>,
    /// Latency, with its unit, such as `126 ms`.
    pub latency: Option<String>,
    /// Variation in packet delay, with its unit, such as `0ms`.
    pub jitter: Option<String>,
    /// Average packet loss, with its unit, such as `0.03%`.
    pub avg_loss: Option<String>,
    /// Maximum packet loss, with its unit, such as `0.03%`.
    pub max_loss: Option<String>,
    /// Resolution of the camera, in pixels.
    pub resolution: Option<String>,
    /// Frame rate of the camera, at most 30 per second, with its unit, such as `12 fps`.
    pub frame_rate: Option<String>,
    /// Minimum CPU usage of Zoom, with its unit, such as `2%`.
    pub zoom_min_cpu_usage: Option<String>,
    /// Average CPU usage of Zoom, with its unit, such as `2%`.
    pub zoom_avg_cpu_usage: Option<String>,
    /// Maximum CPU usage of Zoom, with its unit, such as `2%`.
    pub zoom_max_cpu_usage: Option<String>,
    /// Maximum CPU usage of the system, with its unit, such as `2%`.
    pub system_max_cpu_usage: Option<String>,
    /// Minimum CPU pressure of the system in the last second: `normal` (about 20 %), `fair` (50 %), `serious` (80 %) or
    /// `critical` (100 %).
    pub system_min_cpu_pressure_level: Option<CpuPressureLevel>,
    /// Average CPU pressure of the system in the last second: `normal` (about 20 %), `fair` (50 %), `serious` (80 %) or
    /// `critical` (100 %).
    pub system_avg_cpu_pressure_level: Option<CpuPressureLevel>,
    /// Maximum CPU pressure of the system in the last second: `normal` (about 20 %), `fair` (50 %), `serious` (80 %) or
    /// `critical` (100 %).
    pub system_max_cpu_pressure_level: Option<CpuPressureLevel>,
    /// Quality level: `good`, `fair`, `poor` or `bad`.
    pub quality: Option<serde_json::Value>,
    /// Score of the quality.
    pub quality_score: Option<String>,
    /// Maximum signal strength (RSSI) of the wireless network.
    pub max_rssi: Option<String>,
    /// Average signal strength (RSSI) of the wireless network.
    pub avg_rssi: Option<String>,
    /// Minimum signal strength (RSSI) of the wireless network.
    pub min_rssi: Option<String>,
    /// Unit of the signal strength (RSSI).
    pub rssi_unit: Option<String>,
    /// Warning that the client showed: `network bandwidth low` or `internet connection unstable`.
    pub network_notification: Option<NetworkNotification>,
}
