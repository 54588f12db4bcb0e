//! Events of Zoom QSS.

mod meeting;
mod phone;
mod session;
mod webinar;

pub use meeting::*;
pub use phone::*;
pub use session::*;
pub use webinar::*;

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// Events of Zoom QSS.
#[zoom_event]
pub enum Event {
    MeetingParticipantData,
    MeetingParticipantDataSummary,
    MeetingParticipantQos,
    MeetingParticipantQosSummary,
    PhoneCallQos,
    PhoneCallQosSummary,
    SessionUserData,
    SessionUserDataSummary,
    SessionUserQos,
    SessionUserQosSummary,
    WebinarParticipantData,
    WebinarParticipantDataSummary,
    WebinarParticipantQos,
    WebinarParticipantQosSummary,
}

/// Device with which a person joined.
#[zoom_model]
pub enum DataDevice {
    /// Phone (PSTN).
    #[zoom(rename = "Phone")]
    Phone,
    /// H.323 or SIP device.
    #[zoom(rename = "H.323/SIP")]
    H323Sip,
    /// Windows.
    #[zoom(rename = "Windows")]
    Windows,
    /// macOS.
    #[zoom(rename = "Mac")]
    Mac,
    /// iOS.
    #[zoom(rename = "iOS")]
    Ios,
    /// Android.
    #[zoom(rename = "Android")]
    Android,
    /// Windows, in another spelling.
    #[zoom(rename = "WIN")]
    Win,
}

/// Type of the network.
#[zoom_model]
pub enum DataNetworkType {
    /// Wired.
    #[zoom(rename = "Wired")]
    Wired,
    /// Wi-Fi.
    #[zoom(rename = "Wifi")]
    Wifi,
    /// PPP (Point-to-Point Protocol).
    #[zoom(rename = "PPP")]
    Ppp,
    /// Cellular (3G, 4G or 5G).
    #[zoom(rename = "Cellular")]
    Cellular,
    /// Another one.
    #[zoom(rename = "Others")]
    Others,
}

/// Device, client and network of a participant.
#[zoom_model]
pub struct ParticipantData {
    /// How the person joined: `Phone` (PSTN), `H.323/SIP`, or a client on `Windows`, `Mac`, `iOS` or `Android`.
    pub device: Option<DataSummaryDevice>,
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
    /// Details of the device.
    pub device_detail: Option<String>,
    /// Version of the SDK client.
    pub client: Option<String>,
}

/// Device with which a person joined.
#[zoom_model]
pub enum DataSummaryDevice {
    /// Phone (PSTN).
    #[zoom(rename = "Phone")]
    Phone,
    /// H.323 or SIP device.
    #[zoom(rename = "H.323/SIP")]
    H323Sip,
    /// Windows.
    #[zoom(rename = "Windows")]
    Windows,
    /// macOS.
    #[zoom(rename = "Mac")]
    Mac,
    /// iOS.
    #[zoom(rename = "iOS")]
    Ios,
    /// Android.
    #[zoom(rename = "Android")]
    Android,
}

/// Measurement of one type of media.
#[zoom_model]
pub struct Qos {
    /// Time of the measurement (UTC).
    pub date_time: Option<Timestamp>,
    /// Measured media and direction, from the client's point of view, such as `audio_input` or `video_output`; `as`
    /// means screen sharing, `crc` a room connector, `rwg` the web gateway.
    #[zoom(rename = "type")]
    pub kind: Option<QosType>,
    /// Measured values.
    pub details: MeetingDetails,
}

/// Kind of media and its direction, from the point of view of the client.
#[zoom_model]
pub enum QosType {
    /// Audio that the client receives.
    AudioInput,
    /// Audio that the client sends.
    AudioOutput,
    /// Video that the client receives.
    VideoInput,
    /// Video output; the description of the API says that the client receives it.
    VideoOutput,
    /// Screen sharing by a participant.
    #[zoom(rename = "as_input")]
    ScreenShareInput,
    /// Screen sharing that a participant receives.
    #[zoom(rename = "as_output")]
    ScreenShareOutput,
    /// CPU usage.
    CpuUsage,
    /// Audio sent by a person who joined through a Conference Room Connector.
    AudioDeviceFromCrc,
    /// Audio received by a person who joined through a Conference Room Connector.
    AudioDeviceToCrc,
    /// Video sent by a person who joined through a Conference Room Connector.
    VideoDeviceFromCrc,
    /// Video received by a person who joined through a Conference Room Connector.
    VideoDeviceToCrc,
    /// Screen sharing sent by a person who joined through a Conference Room Connector.
    #[zoom(rename = "as_device_from_crc")]
    ScreenShareDeviceFromCrc,
    /// Screen sharing received by a person who joined through a Conference Room Connector.
    #[zoom(rename = "as_device_to_crc")]
    ScreenShareDeviceToCrc,
    /// Audio sent by a person who joined through the web gateway.
    #[zoom(rename = "audio_device_from_rwg")]
    AudioDeviceFromWebGateway,
    /// Audio received by a person who joined through the web gateway.
    #[zoom(rename = "audio_device_to_rwg")]
    AudioDeviceToWebGateway,
    /// Video sent by a person who joined through the web gateway.
    #[zoom(rename = "video_device_from_rwg")]
    VideoDeviceFromWebGateway,
    /// Video received by a person who joined through the web gateway.
    #[zoom(rename = "video_device_to_rwg")]
    VideoDeviceToWebGateway,
    /// Screen sharing sent by a person who joined through the web gateway.
    #[zoom(rename = "as_device_from_rwg")]
    ScreenShareDeviceFromWebGateway,
    /// Screen sharing received by a person who joined through the web gateway.
    #[zoom(rename = "as_device_to_rwg")]
    ScreenShareDeviceToWebGateway,
    /// Overall audio quality.
    AudioQuality,
    /// Overall video quality.
    VideoQuality,
    /// Overall quality of screen sharing.
    #[zoom(rename = "as_quality")]
    ScreenShareQuality,
    /// Signal strength (RSSI) of the Wi-Fi network.
    WifiRssi,
    /// Warning about the network that the client showed.
    Notification,
}

/// Bitrate, latency, jitter, packet loss, frame rate and CPU usage of one type of media.
#[zoom_model]
pub struct MeetingDetails {
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
    pub quality: Option<Quality>,
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

/// Load of the system's CPU.
#[zoom_model]
pub enum CpuPressureLevel {
    /// Normal: about 20 %.
    Normal,
    /// Fair: about 50 %.
    Fair,
    /// Serious: about 80 %.
    Serious,
    /// Critical: about 100 %.
    Critical,
}

/// Quality of the connection.
#[zoom_model]
pub enum Quality {
    /// Bad.
    Bad,
    /// Fair.
    Fair,
    /// Good.
    Good,
    /// Poor.
    Poor,
}

/// Warning that the client showed.
#[zoom_model]
pub enum NetworkNotification {
    /// Low network bandwidth.
    #[zoom(rename = "network bandwidth low")]
    NetworkBandwidthLow,
    /// Unstable internet connection.
    #[zoom(rename = "internet connection unstable")]
    InternetConnectionUnstable,
}

/// Meeting or webinar in `meeting.participant_qos_summary` and `webinar.participant_qos_summary` events.
#[zoom_model]
pub struct ParticipantQosSummaryObject {
    /// UUID of this instance of the meeting or webinar.
    pub uuid: Option<String>,
    /// ID (number) of the meeting or webinar.
    pub id: Option<String>,
    /// The participant and the collected data.
    pub participant: Option<QosSummaryParticipant>,
}

/// Participant of a meeting or webinar, with the quality of their media over the whole stay.
#[zoom_model]
pub struct QosSummaryParticipant {
    /// In-meeting ID of the participant, valid until the meeting or webinar ends.
    pub participant_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// User ID of the participant; empty for participants who joined without signing in.
    pub id: Option<String>,
    /// Email address of the participant, if signed in. With some exceptions, empty for participants outside the host's
    /// account.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Quality data, one item per type.
    pub qos: Vec<SummaryQos>,
}

/// Summary of one type of media.
#[zoom_model]
pub struct SummaryQos {
    /// Measured media and direction, from the client's point of view, such as `audio_input` or `video_output`; `as`
    /// means screen sharing, `crc` a room connector, `rwg` the web gateway.
    #[zoom(rename = "type")]
    pub kind: Option<QosSummaryType>,
    /// Measured values.
    pub details: QosDetails,
}

/// Kind of media and its direction, from the point of view of the client.
#[zoom_model]
pub enum QosSummaryType {
    /// Audio that the client receives.
    AudioInput,
    /// Audio that the client sends.
    AudioOutput,
    /// Video that the client receives.
    VideoInput,
    /// Video output; the description of the API says that the client receives it.
    VideoOutput,
    /// Screen sharing by a participant.
    #[zoom(rename = "as_input")]
    ScreenShareInput,
    /// Screen sharing that a participant receives.
    #[zoom(rename = "as_output")]
    ScreenShareOutput,
    /// CPU usage.
    CpuUsage,
    /// Audio sent by a person who joined through a Conference Room Connector.
    AudioDeviceFromCrc,
    /// Audio received by a person who joined through a Conference Room Connector.
    AudioDeviceToCrc,
    /// Video sent by a person who joined through a Conference Room Connector.
    VideoDeviceFromCrc,
    /// Video received by a person who joined through a Conference Room Connector.
    VideoDeviceToCrc,
    /// Screen sharing sent by a person who joined through a Conference Room Connector.
    #[zoom(rename = "as_device_from_crc")]
    ScreenShareDeviceFromCrc,
    /// Screen sharing received by a person who joined through a Conference Room Connector.
    #[zoom(rename = "as_device_to_crc")]
    ScreenShareDeviceToCrc,
    /// Audio sent by a person who joined through the web gateway.
    #[zoom(rename = "audio_device_from_rwg")]
    AudioDeviceFromWebGateway,
    /// Audio received by a person who joined through the web gateway.
    #[zoom(rename = "audio_device_to_rwg")]
    AudioDeviceToWebGateway,
    /// Video sent by a person who joined through the web gateway.
    #[zoom(rename = "video_device_from_rwg")]
    VideoDeviceFromWebGateway,
    /// Video received by a person who joined through the web gateway.
    #[zoom(rename = "video_device_to_rwg")]
    VideoDeviceToWebGateway,
    /// Screen sharing sent by a person who joined through the web gateway.
    #[zoom(rename = "as_device_from_rwg")]
    ScreenShareDeviceFromWebGateway,
    /// Screen sharing received by a person who joined through the web gateway.
    #[zoom(rename = "as_device_to_rwg")]
    ScreenShareDeviceToWebGateway,
    /// Overall audio quality.
    AudioQuality,
    /// Overall video quality.
    VideoQuality,
    /// Overall quality of screen sharing.
    #[zoom(rename = "as_quality")]
    ScreenShareQuality,
    /// Signal strength (RSSI) of the Wi-Fi network.
    WifiRssi,
}

/// Bitrate, latency, jitter, packet loss, frame rate and CPU usage of one type of media over the whole stay.
#[zoom_model]
pub struct QosDetails {
    /// Minimum bitrate, with its unit, such as `27.15kbps`.
    pub min_bitrate: Option<String>,
    /// Average bitrate, with its unit, such as `27.15kbps`.
    pub avg_bitrate: Option<String>,
    /// Maximum bitrate, with its unit, such as `27.15kbps`.
    pub max_bitrate: Option<String>,
    /// Minimum latency, with its unit, such as `126 ms`.
    pub min_latency: Option<String>,
    /// Average latency, with its unit, such as `126 ms`.
    pub avg_latency: Option<String>,
    /// Maximum latency, with its unit, such as `126 ms`.
    pub max_latency: Option<String>,
    /// Minimum variation in packet delay, with its unit, such as `0ms`.
    pub min_jitter: Option<String>,
    /// Average variation in packet delay, with its unit, such as `0ms`.
    pub avg_jitter: Option<String>,
    /// Maximum variation in packet delay, with its unit, such as `0ms`.
    pub max_jitter: Option<String>,
    /// Minimum packet loss, with its unit, such as `0.03%`.
    pub min_loss: Option<String>,
    /// Average packet loss, with its unit, such as `0.03%`.
    pub avg_loss: Option<String>,
    /// Maximum packet loss, with its unit, such as `0.03%`.
    pub max_loss: Option<String>,
    /// Resolution of the camera, in pixels.
    pub resolution: Option<String>,
    /// Minimum frame rate of the camera, at most 30 per second, with its unit, such as `12 fps`.
    pub min_frame_rate: Option<String>,
    /// Average frame rate of the camera, at most 30 per second, with its unit, such as `12 fps`.
    pub avg_frame_rate: Option<String>,
    /// Maximum frame rate of the camera, at most 30 per second, with its unit, such as `12 fps`.
    pub max_frame_rate: Option<String>,
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
    pub quality: Option<Quality>,
    /// Score of the quality.
    pub quality_score: Option<String>,
    /// Maximum signal strength (RSSI) of the wireless network.
    pub max_rssi: Option<i64>,
    /// Average signal strength (RSSI) of the wireless network.
    pub avg_rssi: Option<i64>,
    /// Minimum signal strength (RSSI) of the wireless network.
    pub min_rssi: Option<i64>,
    /// Unit of the signal strength (RSSI).
    pub rssi_unit: Option<String>,
}
