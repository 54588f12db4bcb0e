//! Accounts.

pub mod account_locked_settings;
pub mod account_registration_settings;
pub mod account_settings;
pub mod account_virtual_backgrounds;
pub mod dashboard_clients;
pub mod dashboard_meetings;
pub mod dashboard_webinars;
pub mod dashboard_zoom_rooms;
pub mod data_requests;
pub mod domains;
pub mod information_barriers;
pub mod owners;
pub mod roles;
pub mod surveys;

use jiff::Timestamp;

use crate::zoom_model;

/// What an as connection type can be.
#[zoom_model]
pub enum AsConnectionType {
    /// P2p.
    #[zoom(rename = "P2P")]
    P2p,
    /// Tcp.
    #[zoom(rename = "TCP")]
    Tcp,
    /// Udp.
    #[zoom(rename = "UDP")]
    Udp,
    /// Reliable udp.
    #[zoom(rename = "Reliable UDP")]
    ReliableUdp,
    /// Ssl.
    #[zoom(rename = "SSL")]
    Ssl,
    /// Http.
    #[zoom(rename = "HTTP")]
    Http,
    /// Tcp proxy.
    #[zoom(rename = "TCP+Proxy")]
    TcpProxy,
    /// Udp proxy.
    #[zoom(rename = "UDP+Proxy")]
    UdpProxy,
    /// Reliable proxy.
    #[zoom(rename = "Reliable+Proxy")]
    ReliableProxy,
    /// Ssl proxy.
    #[zoom(rename = "SSL+Proxy")]
    SslProxy,
    /// Http proxy.
    #[zoom(rename = "HTTP+Proxy")]
    HttpProxy,
}

/// An as device from CRC.
#[zoom_model]
pub struct AsDeviceFromCrc {
    /// The avg loss.
    pub avg_loss: Option<String>,
    /// The bitrate.
    pub bitrate: Option<String>,
    /// The jitter.
    pub jitter: Option<String>,
    /// The latency.
    pub latency: Option<String>,
    /// The max loss.
    pub max_loss: Option<String>,
    /// The frame rate.
    pub frame_rate: Option<String>,
    /// The resolution.
    pub resolution: Option<String>,
}

/// An as device from rwg.
#[zoom_model]
pub struct AsDeviceFromRwg {
    /// The avg loss.
    pub avg_loss: Option<String>,
    /// The bitrate.
    pub bitrate: Option<String>,
    /// The jitter.
    pub jitter: Option<String>,
    /// The latency.
    pub latency: Option<String>,
    /// The max loss.
    pub max_loss: Option<String>,
    /// The frame rate.
    pub frame_rate: Option<String>,
    /// The resolution.
    pub resolution: Option<String>,
}

/// An as device to CRC.
#[zoom_model]
pub struct AsDeviceToCrc {
    /// The avg loss.
    pub avg_loss: Option<String>,
    /// The bitrate.
    pub bitrate: Option<String>,
    /// The jitter.
    pub jitter: Option<String>,
    /// The latency.
    pub latency: Option<String>,
    /// The max loss.
    pub max_loss: Option<String>,
    /// The frame rate.
    pub frame_rate: Option<String>,
    /// The resolution.
    pub resolution: Option<String>,
}

/// An as device to rwg.
#[zoom_model]
pub struct AsDeviceToRwg {
    /// The avg loss.
    pub avg_loss: Option<String>,
    /// The bitrate.
    pub bitrate: Option<String>,
    /// The jitter.
    pub jitter: Option<String>,
    /// The latency.
    pub latency: Option<String>,
    /// The max loss.
    pub max_loss: Option<String>,
    /// The frame rate.
    pub frame_rate: Option<String>,
    /// The resolution.
    pub resolution: Option<String>,
}

/// An as input.
#[zoom_model]
pub struct AsInput {
    /// The avg loss.
    pub avg_loss: Option<String>,
    /// The bitrate.
    pub bitrate: Option<String>,
    /// The jitter.
    pub jitter: Option<String>,
    /// The latency.
    pub latency: Option<String>,
    /// The max loss.
    pub max_loss: Option<String>,
    /// The frame rate.
    pub frame_rate: Option<String>,
    /// The resolution.
    pub resolution: Option<String>,
}

/// An as output.
#[zoom_model]
pub struct AsOutput {
    /// The avg loss.
    pub avg_loss: Option<String>,
    /// The bitrate.
    pub bitrate: Option<String>,
    /// The jitter.
    pub jitter: Option<String>,
    /// The latency.
    pub latency: Option<String>,
    /// The max loss.
    pub max_loss: Option<String>,
    /// The frame rate.
    pub frame_rate: Option<String>,
    /// The resolution.
    pub resolution: Option<String>,
}

/// An audio call.
#[zoom_model]
pub struct AudioCall {
    /// The call number.
    pub call_number: Option<String>,
    /// The call type.
    pub call_type: Option<CallType>,
    /// The Zoom number.
    pub zoom_number: Option<String>,
}

/// An audio device from CRC.
#[zoom_model]
pub struct AudioDeviceFromCrc {
    /// The avg loss.
    pub avg_loss: Option<String>,
    /// The bitrate.
    pub bitrate: Option<String>,
    /// The jitter.
    pub jitter: Option<String>,
    /// The latency.
    pub latency: Option<String>,
    /// The max loss.
    pub max_loss: Option<String>,
}

/// An audio device from rwg.
#[zoom_model]
pub struct AudioDeviceFromRwg {
    /// The avg loss.
    pub avg_loss: Option<String>,
    /// The bitrate.
    pub bitrate: Option<String>,
    /// The jitter.
    pub jitter: Option<String>,
    /// The latency.
    pub latency: Option<String>,
    /// The max loss.
    pub max_loss: Option<String>,
}

/// An audio device to CRC.
#[zoom_model]
pub struct AudioDeviceToCrc {
    /// The avg loss.
    pub avg_loss: Option<String>,
    /// The bitrate.
    pub bitrate: Option<String>,
    /// The jitter.
    pub jitter: Option<String>,
    /// The latency.
    pub latency: Option<String>,
    /// The max loss.
    pub max_loss: Option<String>,
}

/// An audio device to rwg.
#[zoom_model]
pub struct AudioDeviceToRwg {
    /// The avg loss.
    pub avg_loss: Option<String>,
    /// The bitrate.
    pub bitrate: Option<String>,
    /// The jitter.
    pub jitter: Option<String>,
    /// The latency.
    pub latency: Option<String>,
    /// The max loss.
    pub max_loss: Option<String>,
}

/// An audio input.
#[zoom_model]
pub struct AudioInput {
    /// The avg loss.
    pub avg_loss: Option<String>,
    /// The bitrate.
    pub bitrate: Option<String>,
    /// The jitter.
    pub jitter: Option<String>,
    /// The latency.
    pub latency: Option<String>,
    /// The max loss.
    pub max_loss: Option<String>,
}

/// An audio output.
#[zoom_model]
pub struct AudioOutput {
    /// The avg loss.
    pub avg_loss: Option<String>,
    /// The bitrate.
    pub bitrate: Option<String>,
    /// The jitter.
    pub jitter: Option<String>,
    /// The latency.
    pub latency: Option<String>,
    /// The max loss.
    pub max_loss: Option<String>,
}

/// What an audio quality can be.
#[zoom_model]
pub enum AudioQuality {
    /// Good.
    Good,
    /// Fair.
    Fair,
    /// Poor.
    Poor,
    /// Bad.
    Bad,
}

/// What a call type can be.
#[zoom_model]
pub enum CallType {
    /// Call in.
    #[zoom(rename = "call-in")]
    CallIn,
    /// Call out.
    #[zoom(rename = "call-out")]
    CallOut,
}

/// A CPU pressure level.
#[zoom_model]
pub struct CpuPressureLevel {
    /// The system min CPU pressure level.
    pub system_min_cpu_pressure_level: Option<SystemMinCpuPressureLevel>,
    /// The system avg CPU pressure level.
    pub system_avg_cpu_pressure_level: Option<SystemAvgCpuPressureLevel>,
    /// The system max CPU pressure level.
    pub system_max_cpu_pressure_level: Option<SystemMaxCpuPressureLevel>,
}

/// A CPU usage.
#[zoom_model]
pub struct CpuUsage {
    /// The system max CPU usage.
    pub system_max_cpu_usage: Option<String>,
    /// The Zoom avg CPU usage.
    pub zoom_avg_cpu_usage: Option<String>,
    /// The Zoom max CPU usage.
    pub zoom_max_cpu_usage: Option<String>,
    /// The Zoom min CPU usage.
    pub zoom_min_cpu_usage: Option<String>,
}

/// A custom key.
#[zoom_model]
pub struct CustomKey {
    /// The key: at most 64 characters.
    pub key: Option<String>,
    /// The value: at most 256 characters.
    pub value: Option<String>,
}

/// What a device can be.
#[zoom_model]
pub enum Device {
    /// Phone.
    #[zoom(rename = "Phone")]
    Phone,
    /// H.323 SIP.
    #[zoom(rename = "H.323/SIP")]
    H323Sip,
    /// Windows.
    #[zoom(rename = "Windows")]
    Windows,
    /// MAC.
    #[zoom(rename = "Mac")]
    Mac,
    /// Ios.
    #[zoom(rename = "iOS")]
    IOs,
    /// Android.
    #[zoom(rename = "Android")]
    Android,
}

/// What an encryption type can be.
#[zoom_model]
pub enum EncryptionType {
    /// Enhanced encryption.
    EnhancedEncryption,
    /// E2ee.
    E2ee,
}

/// What a health can be.
#[zoom_model]
pub enum Health {
    /// Good.
    #[zoom(rename = "Good")]
    Good,
    /// Warning.
    #[zoom(rename = "Warning")]
    Warning,
    /// Critical.
    #[zoom(rename = "Critical")]
    Critical,
}

/// What a network type can be.
#[zoom_model]
pub enum NetworkType {
    /// Wired.
    #[zoom(rename = "Wired")]
    Wired,
    /// Wifi.
    #[zoom(rename = "Wifi")]
    Wifi,
    /// Ppp.
    #[zoom(rename = "PPP")]
    Ppp,
    /// Cellular.
    #[zoom(rename = "Cellular")]
    Cellular,
    /// Others.
    #[zoom(rename = "Others")]
    Others,
}

/// What an optional archiving can be.
#[zoom_model]
pub enum OptionalArchiving {
    /// No optional archiving.
    #[zoom(rename = "no optional archiving")]
    NoOptionalArchiving,
    /// Join without archiving.
    #[zoom(rename = "join without archiving")]
    JoinWithoutArchiving,
    /// Join with archiving.
    #[zoom(rename = "join with archiving")]
    JoinWithArchiving,
}

/// What a participant audio quality can be.
#[zoom_model]
pub enum ParticipantAudioQuality {
    /// Empty.
    #[zoom(rename = "")]
    Empty,
    /// Good.
    Good,
    /// Fair.
    Fair,
    /// Poor.
    Poor,
    /// Bad.
    Bad,
}

/// What a participant screen share quality can be.
#[zoom_model]
pub enum ParticipantScreenShareQuality {
    /// Empty.
    #[zoom(rename = "")]
    Empty,
    /// Good.
    Good,
    /// Fair.
    Fair,
    /// Poor.
    Poor,
    /// Bad.
    Bad,
}

/// What a participant video quality can be.
#[zoom_model]
pub enum ParticipantVideoQuality {
    /// Empty.
    #[zoom(rename = "")]
    Empty,
    /// Good.
    Good,
    /// Fair.
    Fair,
    /// Poor.
    Poor,
    /// Bad.
    Bad,
}

/// What a query date type can be.
#[zoom_model]
pub enum QueryDateType {
    /// Start time.
    StartTime,
    /// End time.
    EndTime,
}

/// What a screen share quality can be.
#[zoom_model]
pub enum ScreenShareQuality {
    /// Good.
    Good,
    /// Fair.
    Fair,
    /// Poor.
    Poor,
    /// Bad.
    Bad,
}

/// What a system avg CPU pressure level can be.
#[zoom_model]
pub enum SystemAvgCpuPressureLevel {
    /// Normal.
    Normal,
    /// Fair.
    Fair,
    /// Serious.
    Serious,
    /// Critical.
    Critical,
}

/// What a system max CPU pressure level can be.
#[zoom_model]
pub enum SystemMaxCpuPressureLevel {
    /// Critical.
    Critical,
    /// Serious.
    Serious,
    /// Fair.
    Fair,
    /// Normal.
    Normal,
}

/// What a system min CPU pressure level can be.
#[zoom_model]
pub enum SystemMinCpuPressureLevel {
    /// Normal.
    Normal,
    /// Fair.
    Fair,
    /// Serious.
    Serious,
    /// Critical.
    Critical,
}

/// A user QoS.
#[zoom_model]
pub struct UserQos {
    /// The as device from CRC.
    pub as_device_from_crc: Option<AsDeviceFromCrc>,
    /// The as device to CRC.
    pub as_device_to_crc: Option<AsDeviceToCrc>,
    /// The as input.
    pub as_input: Option<AsInput>,
    /// The as output.
    pub as_output: Option<AsOutput>,
    /// The audio device from CRC.
    pub audio_device_from_crc: Option<AudioDeviceFromCrc>,
    /// The audio device to CRC.
    pub audio_device_to_crc: Option<AudioDeviceToCrc>,
    /// The audio input.
    pub audio_input: Option<AudioInput>,
    /// The audio output.
    pub audio_output: Option<AudioOutput>,
    /// The CPU usage.
    pub cpu_usage: Option<CpuUsage>,
    /// The CPU pressure level.
    pub cpu_pressure_level: Option<CpuPressureLevel>,
    /// The date time.
    pub date_time: Option<Timestamp>,
    /// The video device from CRC.
    pub video_device_from_crc: Option<VideoDeviceFromCrc>,
    /// The video device to CRC.
    pub video_device_to_crc: Option<VideoDeviceToCrc>,
    /// The video input.
    pub video_input: Option<VideoInput>,
    /// The video output.
    pub video_output: Option<VideoOutput>,
    /// The as device from rwg.
    pub as_device_from_rwg: Option<AsDeviceFromRwg>,
    /// The as device to rwg.
    pub as_device_to_rwg: Option<AsDeviceToRwg>,
    /// The audio device from rwg.
    pub audio_device_from_rwg: Option<AudioDeviceFromRwg>,
    /// The audio device to rwg.
    pub audio_device_to_rwg: Option<AudioDeviceToRwg>,
    /// The video device from rwg.
    pub video_device_from_rwg: Option<VideoDeviceFromRwg>,
    /// The video device to rwg.
    pub video_device_to_rwg: Option<VideoDeviceToRwg>,
    /// The wifi rssi.
    pub wifi_rssi: Option<WifiRssi>,
}

/// What a video connection type can be.
#[zoom_model]
pub enum VideoConnectionType {
    /// P2p.
    #[zoom(rename = "P2P")]
    P2p,
    /// Tcp.
    #[zoom(rename = "TCP")]
    Tcp,
    /// Udp.
    #[zoom(rename = "UDP")]
    Udp,
    /// Reliable udp.
    #[zoom(rename = "Reliable UDP")]
    ReliableUdp,
    /// Ssl.
    #[zoom(rename = "SSL")]
    Ssl,
    /// Http.
    #[zoom(rename = "HTTP")]
    Http,
    /// Tcp proxy.
    #[zoom(rename = "TCP+Proxy")]
    TcpProxy,
    /// Udp proxy.
    #[zoom(rename = "UDP+Proxy")]
    UdpProxy,
    /// Reliable proxy.
    #[zoom(rename = "Reliable+Proxy")]
    ReliableProxy,
    /// Ssl proxy.
    #[zoom(rename = "SSL+Proxy")]
    SslProxy,
    /// Http proxy.
    #[zoom(rename = "HTTP+Proxy")]
    HttpProxy,
}

/// A video device from CRC.
#[zoom_model]
pub struct VideoDeviceFromCrc {
    /// The avg loss.
    pub avg_loss: Option<String>,
    /// The bitrate.
    pub bitrate: Option<String>,
    /// The jitter.
    pub jitter: Option<String>,
    /// The latency.
    pub latency: Option<String>,
    /// The max loss.
    pub max_loss: Option<String>,
    /// The frame rate.
    pub frame_rate: Option<String>,
    /// The resolution.
    pub resolution: Option<String>,
}

/// A video device from rwg.
#[zoom_model]
pub struct VideoDeviceFromRwg {
    /// The avg loss.
    pub avg_loss: Option<String>,
    /// The bitrate.
    pub bitrate: Option<String>,
    /// The jitter.
    pub jitter: Option<String>,
    /// The latency.
    pub latency: Option<String>,
    /// The max loss.
    pub max_loss: Option<String>,
    /// The frame rate.
    pub frame_rate: Option<String>,
    /// The resolution.
    pub resolution: Option<String>,
}

/// A video device to CRC.
#[zoom_model]
pub struct VideoDeviceToCrc {
    /// The avg loss.
    pub avg_loss: Option<String>,
    /// The bitrate.
    pub bitrate: Option<String>,
    /// The jitter.
    pub jitter: Option<String>,
    /// The latency.
    pub latency: Option<String>,
    /// The max loss.
    pub max_loss: Option<String>,
    /// The frame rate.
    pub frame_rate: Option<String>,
    /// The resolution.
    pub resolution: Option<String>,
}

/// A video device to rwg.
#[zoom_model]
pub struct VideoDeviceToRwg {
    /// The avg loss.
    pub avg_loss: Option<String>,
    /// The bitrate.
    pub bitrate: Option<String>,
    /// The jitter.
    pub jitter: Option<String>,
    /// The latency.
    pub latency: Option<String>,
    /// The max loss.
    pub max_loss: Option<String>,
    /// The frame rate.
    pub frame_rate: Option<String>,
    /// The resolution.
    pub resolution: Option<String>,
}

/// A video input.
#[zoom_model]
pub struct VideoInput {
    /// The avg loss.
    pub avg_loss: Option<String>,
    /// The bitrate.
    pub bitrate: Option<String>,
    /// The jitter.
    pub jitter: Option<String>,
    /// The latency.
    pub latency: Option<String>,
    /// The max loss.
    pub max_loss: Option<String>,
    /// The frame rate.
    pub frame_rate: Option<String>,
    /// The resolution.
    pub resolution: Option<String>,
}

/// A video output.
#[zoom_model]
pub struct VideoOutput {
    /// The avg loss.
    pub avg_loss: Option<String>,
    /// The bitrate.
    pub bitrate: Option<String>,
    /// The jitter.
    pub jitter: Option<String>,
    /// The latency.
    pub latency: Option<String>,
    /// The max loss.
    pub max_loss: Option<String>,
    /// The frame rate.
    pub frame_rate: Option<String>,
    /// The resolution.
    pub resolution: Option<String>,
}

/// What a video quality can be.
#[zoom_model]
pub enum VideoQuality {
    /// Good.
    Good,
    /// Fair.
    Fair,
    /// Poor.
    Poor,
    /// Bad.
    Bad,
}

/// A wifi rssi.
#[zoom_model]
pub struct WifiRssi {
    /// The max rssi.
    pub max_rssi: Option<i64>,
    /// The avg rssi.
    pub avg_rssi: Option<i64>,
    /// The min rssi.
    pub min_rssi: Option<i64>,
    /// The rssi unit.
    pub rssi_unit: Option<String>,
}
