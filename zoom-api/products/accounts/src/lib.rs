//! Accounts: settings, domains, roles, dashboards, surveys, information barriers and requests for data.

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

use zoom_api::zoom_model;

/// How a participant was connected.
#[zoom_model]
pub enum AsConnectionType {
    /// Directly, peer to peer.
    #[zoom(rename = "P2P")]
    P2p,
    /// Over TCP.
    #[zoom(rename = "TCP")]
    Tcp,
    /// Over UDP.
    #[zoom(rename = "UDP")]
    Udp,
    /// Over reliable UDP.
    #[zoom(rename = "Reliable UDP")]
    ReliableUdp,
    /// Over SSL.
    #[zoom(rename = "SSL")]
    Ssl,
    /// Over HTTP.
    #[zoom(rename = "HTTP")]
    Http,
    /// Over TCP, through a proxy.
    #[zoom(rename = "TCP+Proxy")]
    TcpProxy,
    /// Over UDP, through a proxy.
    #[zoom(rename = "UDP+Proxy")]
    UdpProxy,
    /// Over reliable UDP, through a proxy.
    #[zoom(rename = "Reliable+Proxy")]
    ReliableProxy,
    /// Over SSL, through a proxy.
    #[zoom(rename = "SSL+Proxy")]
    SslProxy,
    /// Over HTTP, through a proxy.
    #[zoom(rename = "HTTP+Proxy")]
    HttpProxy,
}

/// The quality of the shared screen that a participant sent through the Cloud Room Connector.
#[zoom_model]
pub struct ScreenShareDeviceFromCrc {
    /// The share of packets that were lost, on average.
    pub avg_loss: Option<String>,
    /// The bit rate, in kilobits a second.
    pub bitrate: Option<String>,
    /// How much the delay of packets varied, in milliseconds.
    pub jitter: Option<String>,
    /// How long packets were under way, in milliseconds.
    pub latency: Option<String>,
    /// The largest share of packets that were lost.
    pub max_loss: Option<String>,
    /// The frames a second; 30 at most.
    pub frame_rate: Option<String>,
    /// The resolution of the video, in pixels.
    pub resolution: Option<String>,
}

/// The quality of the shared screen that a participant sent through the web client.
#[zoom_model]
pub struct ScreenShareDeviceFromRwg {
    /// The share of packets that were lost, on average.
    pub avg_loss: Option<String>,
    /// The bit rate, in kilobits a second.
    pub bitrate: Option<String>,
    /// How much the delay of packets varied, in milliseconds.
    pub jitter: Option<String>,
    /// How long packets were under way, in milliseconds.
    pub latency: Option<String>,
    /// The largest share of packets that were lost.
    pub max_loss: Option<String>,
    /// The frames a second; 30 at most.
    pub frame_rate: Option<String>,
    /// The resolution of the video, in pixels.
    pub resolution: Option<String>,
}

/// The quality of the shared screen that a participant received through the Cloud Room Connector.
#[zoom_model]
pub struct ScreenShareDeviceToCrc {
    /// The share of packets that were lost, on average.
    pub avg_loss: Option<String>,
    /// The bit rate, in kilobits a second.
    pub bitrate: Option<String>,
    /// How much the delay of packets varied, in milliseconds.
    pub jitter: Option<String>,
    /// How long packets were under way, in milliseconds.
    pub latency: Option<String>,
    /// The largest share of packets that were lost.
    pub max_loss: Option<String>,
    /// The frames a second; 30 at most.
    pub frame_rate: Option<String>,
    /// The resolution of the video, in pixels.
    pub resolution: Option<String>,
}

/// The quality of the shared screen that a participant received through the web client.
#[zoom_model]
pub struct ScreenShareDeviceToRwg {
    /// The share of packets that were lost, on average.
    pub avg_loss: Option<String>,
    /// The bit rate, in kilobits a second.
    pub bitrate: Option<String>,
    /// How much the delay of packets varied, in milliseconds.
    pub jitter: Option<String>,
    /// How long packets were under way, in milliseconds.
    pub latency: Option<String>,
    /// The largest share of packets that were lost.
    pub max_loss: Option<String>,
    /// The frames a second; 30 at most.
    pub frame_rate: Option<String>,
    /// The resolution of the video, in pixels.
    pub resolution: Option<String>,
}

/// The quality of the shared screen that a participant sent.
#[zoom_model]
pub struct ScreenShareInput {
    /// The share of packets that were lost, on average.
    pub avg_loss: Option<String>,
    /// The bit rate, in kilobits a second.
    pub bitrate: Option<String>,
    /// How much the delay of packets varied, in milliseconds.
    pub jitter: Option<String>,
    /// How long packets were under way, in milliseconds.
    pub latency: Option<String>,
    /// The largest share of packets that were lost.
    pub max_loss: Option<String>,
    /// The frames a second; 30 at most.
    pub frame_rate: Option<String>,
    /// The resolution of the video, in pixels.
    pub resolution: Option<String>,
}

/// The quality of the shared screen that a participant received.
#[zoom_model]
pub struct ScreenShareOutput {
    /// The share of packets that were lost, on average.
    pub avg_loss: Option<String>,
    /// The bit rate, in kilobits a second.
    pub bitrate: Option<String>,
    /// How much the delay of packets varied, in milliseconds.
    pub jitter: Option<String>,
    /// How long packets were under way, in milliseconds.
    pub latency: Option<String>,
    /// The largest share of packets that were lost.
    pub max_loss: Option<String>,
    /// The frames a second; 30 at most.
    pub frame_rate: Option<String>,
    /// The resolution of the video, in pixels.
    pub resolution: Option<String>,
}

/// The phone call by which a participant joined, or that carried the audio.
#[zoom_model]
pub struct AudioCall {
    /// The number of the caller.
    pub call_number: Option<String>,
    /// The kind of call.
    pub call_type: Option<CallType>,
    /// The toll-free number that was called.
    pub zoom_number: Option<String>,
}

/// The quality of audio that a participant sent through the Cloud Room Connector.
#[zoom_model]
pub struct AudioDeviceFromCrc {
    /// The share of packets that were lost, on average.
    pub avg_loss: Option<String>,
    /// The bit rate, in kilobits a second.
    pub bitrate: Option<String>,
    /// How much the delay of packets varied, in milliseconds.
    pub jitter: Option<String>,
    /// How long packets were under way, in milliseconds.
    pub latency: Option<String>,
    /// The largest share of packets that were lost.
    pub max_loss: Option<String>,
}

/// The quality of audio that a participant sent through the web client.
#[zoom_model]
pub struct AudioDeviceFromRwg {
    /// The share of packets that were lost, on average.
    pub avg_loss: Option<String>,
    /// The bit rate, in kilobits a second.
    pub bitrate: Option<String>,
    /// How much the delay of packets varied, in milliseconds.
    pub jitter: Option<String>,
    /// How long packets were under way, in milliseconds.
    pub latency: Option<String>,
    /// The largest share of packets that were lost.
    pub max_loss: Option<String>,
}

/// The quality of audio that a participant received through the Cloud Room Connector.
#[zoom_model]
pub struct AudioDeviceToCrc {
    /// The share of packets that were lost, on average.
    pub avg_loss: Option<String>,
    /// The bit rate, in kilobits a second.
    pub bitrate: Option<String>,
    /// How much the delay of packets varied, in milliseconds.
    pub jitter: Option<String>,
    /// How long packets were under way, in milliseconds.
    pub latency: Option<String>,
    /// The largest share of packets that were lost.
    pub max_loss: Option<String>,
}

/// The quality of audio that a participant received through the web client.
#[zoom_model]
pub struct AudioDeviceToRwg {
    /// The share of packets that were lost, on average.
    pub avg_loss: Option<String>,
    /// The bit rate, in kilobits a second.
    pub bitrate: Option<String>,
    /// How much the delay of packets varied, in milliseconds.
    pub jitter: Option<String>,
    /// How long packets were under way, in milliseconds.
    pub latency: Option<String>,
    /// The largest share of packets that were lost.
    pub max_loss: Option<String>,
}

/// The quality of audio that a participant sent.
#[zoom_model]
pub struct AudioInput {
    /// The share of packets that were lost, on average.
    pub avg_loss: Option<String>,
    /// The bit rate, in kilobits a second.
    pub bitrate: Option<String>,
    /// How much the delay of packets varied, in milliseconds.
    pub jitter: Option<String>,
    /// How long packets were under way, in milliseconds.
    pub latency: Option<String>,
    /// The largest share of packets that were lost.
    pub max_loss: Option<String>,
}

/// The quality of audio that a participant received.
#[zoom_model]
pub struct AudioOutput {
    /// The share of packets that were lost, on average.
    pub avg_loss: Option<String>,
    /// The bit rate, in kilobits a second.
    pub bitrate: Option<String>,
    /// How much the delay of packets varied, in milliseconds.
    pub jitter: Option<String>,
    /// How long packets were under way, in milliseconds.
    pub latency: Option<String>,
    /// The largest share of packets that were lost.
    pub max_loss: Option<String>,
}

/// How good the audio was.
#[zoom_model]
pub enum AudioQuality {
    /// Almost flawless.
    Good,
    /// Now and then distorted or noisy; people can talk normally.
    Fair,
    /// Often distorted or noisy; people can still talk normally.
    Poor,
    /// Hardly to be heard.
    Bad,
}

/// Who called whom.
#[zoom_model]
pub enum CallType {
    /// The participant called the meeting.
    #[zoom(rename = "call-in")]
    CallIn,
    /// The meeting called the participant.
    #[zoom(rename = "call-out")]
    CallOut,
}

/// How hard a participant's processor was pressed by all programs.
#[zoom_model]
pub struct CpuPressureLevel {
    /// How hard the processor was pressed, at least.
    pub system_min_cpu_pressure_level: Option<SystemMinCpuPressureLevel>,
    /// How hard the processor was pressed, on average.
    pub system_avg_cpu_pressure_level: Option<SystemAvgCpuPressureLevel>,
    /// How hard the processor was pressed, at most.
    pub system_max_cpu_pressure_level: Option<SystemMaxCpuPressureLevel>,
}

/// How much of a participant's processor was used, by Zoom and by all programs.
#[zoom_model]
pub struct CpuUsage {
    /// How much of the processor the whole system used, at most.
    pub system_max_cpu_usage: Option<String>,
    /// How much of the processor Zoom used, on average.
    pub zoom_avg_cpu_usage: Option<String>,
    /// How much of the processor Zoom used, at most.
    pub zoom_max_cpu_usage: Option<String>,
    /// How much of the processor Zoom used, at least.
    pub zoom_min_cpu_usage: Option<String>,
}

/// A custom key of a meeting or webinar, with its value.
#[zoom_model]
pub struct CustomKey {
    /// The custom key of the meeting. At most 64 characters.
    pub key: Option<String>,
    /// The value of the meeting's custom key. At most 256 characters.
    pub value: Option<String>,
}

/// What a participant joined with.
#[zoom_model]
pub enum Device {
    /// A phone, over the telephone network.
    #[zoom(rename = "Phone")]
    Phone,
    /// An H.323 or SIP device.
    #[zoom(rename = "H.323/SIP")]
    H323Sip,
    /// A Windows computer.
    #[zoom(rename = "Windows")]
    Windows,
    /// A Mac.
    #[zoom(rename = "Mac")]
    Mac,
    /// An iOS device.
    #[zoom(rename = "iOS")]
    Ios,
    /// An Android device.
    #[zoom(rename = "Android")]
    Android,
}

/// How a meeting is encrypted.
#[zoom_model]
pub enum EncryptionType {
    /// With keys kept in Zoom's cloud.
    EnhancedEncryption,
    /// End to end, with keys on the participants' devices alone. Cloud recording, dialling in, streaming, polls and
    /// more are then switched off.
    E2ee,
}

/// How well a participant's session went.
#[zoom_model]
pub enum Health {
    /// Well.
    #[zoom(rename = "Good")]
    Good,
    /// With trouble.
    #[zoom(rename = "Warning")]
    Warning,
    /// Badly.
    #[zoom(rename = "Critical")]
    Critical,
}

/// Which kind of network a participant was on.
#[zoom_model]
pub enum NetworkType {
    /// A cable.
    #[zoom(rename = "Wired")]
    Wired,
    /// Wi-Fi.
    #[zoom(rename = "Wifi")]
    Wifi,
    /// A point-to-point connection.
    #[zoom(rename = "PPP")]
    Ppp,
    /// 3G, 4G or 5G.
    #[zoom(rename = "Cellular")]
    Cellular,
    /// Something Zoom could not tell.
    #[zoom(rename = "Others")]
    Others,
}

/// How an internal participant chose to be archived.
#[zoom_model]
pub enum OptionalArchiving {
    /// There was no choice.
    #[zoom(rename = "no optional archiving")]
    NoOptionalArchiving,
    /// The participant joined without being archived.
    #[zoom(rename = "join without archiving")]
    JoinWithoutArchiving,
    /// The participant joined and was archived.
    #[zoom(rename = "join with archiving")]
    JoinWithArchiving,
}

/// How good the audio was for a participant.
#[zoom_model]
pub enum ParticipantAudioQuality {
    /// No score was given.
    #[zoom(rename = "")]
    Empty,
    /// Almost flawless.
    Good,
    /// Now and then distorted or noisy; people can talk normally.
    Fair,
    /// Often distorted or noisy; people can still talk normally.
    Poor,
    /// Hardly to be heard.
    Bad,
}

/// How good the shared screen was for a participant.
#[zoom_model]
pub enum ParticipantScreenShareQuality {
    /// No score was given.
    #[zoom(rename = "")]
    Empty,
    /// Almost flawless.
    Good,
    /// Sharp; it halts or runs unevenly, but seldom.
    Fair,
    /// Not sharp, though without much trouble: mediocre.
    Poor,
    /// Very blurred, and often stuck.
    Bad,
}

/// How good the video was for a participant.
#[zoom_model]
pub enum ParticipantVideoQuality {
    /// No score was given.
    #[zoom(rename = "")]
    Empty,
    /// Almost flawless.
    Good,
    /// Sharp; it halts or runs unevenly, but seldom.
    Fair,
    /// Not sharp, though without much trouble: mediocre.
    Poor,
    /// Very blurred, and often stuck.
    Bad,
}

/// What a range of dates selects by.
#[zoom_model]
pub enum QueryDateType {
    /// When the session started.
    StartTime,
    /// When the session ended.
    EndTime,
}

/// How good the shared screen was.
#[zoom_model]
pub enum ScreenShareQuality {
    /// Almost flawless.
    Good,
    /// Sharp; it halts or runs unevenly, but seldom.
    Fair,
    /// Not sharp, though without much trouble: mediocre.
    Poor,
    /// Very blurred, and often stuck.
    Bad,
}

/// How hard a participant's processor had to work, on average.
#[zoom_model]
pub enum SystemAvgCpuPressureLevel {
    /// No harder than usual.
    Normal,
    /// Somewhat hard.
    Fair,
    /// Hard.
    Serious,
    /// Too hard.
    Critical,
}

/// How hard a participant's processor had to work, at most.
#[zoom_model]
pub enum SystemMaxCpuPressureLevel {
    /// Too hard.
    Critical,
    /// Hard.
    Serious,
    /// Somewhat hard.
    Fair,
    /// No harder than usual.
    Normal,
}

/// How hard a participant's processor had to work, at least.
#[zoom_model]
pub enum SystemMinCpuPressureLevel {
    /// No harder than usual.
    Normal,
    /// Somewhat hard.
    Fair,
    /// Hard.
    Serious,
    /// Too hard.
    Critical,
}

/// The quality of a participant's connection at one time.
#[zoom_model]
pub struct UserQos {
    /// The quality of the screen that a participant on the Cloud Room Connector shared.
    pub as_device_from_crc: Option<ScreenShareDeviceFromCrc>,
    /// The quality of the shared screen as a participant on the Cloud Room Connector saw it.
    pub as_device_to_crc: Option<ScreenShareDeviceToCrc>,
    /// The quality of the screen that the participant shared.
    pub as_input: Option<ScreenShareInput>,
    /// The quality of the shared screen as the participant saw it.
    pub as_output: Option<ScreenShareOutput>,
    /// The quality of audio that a participant on the Cloud Room Connector sent.
    pub audio_device_from_crc: Option<AudioDeviceFromCrc>,
    /// The quality of audio as a participant on the Cloud Room Connector heard it.
    pub audio_device_to_crc: Option<AudioDeviceToCrc>,
    /// The quality of audio that the participant sent.
    pub audio_input: Option<AudioInput>,
    /// The quality of audio as the participant heard it.
    pub audio_output: Option<AudioOutput>,
    /// How much of the processor was used.
    pub cpu_usage: Option<CpuUsage>,
    /// How hard the processor of the device was pressed.
    pub cpu_pressure_level: Option<CpuPressureLevel>,
    /// When the quality of service was measured.
    pub date_time: Option<Timestamp>,
    /// The quality of video that a participant on the Cloud Room Connector sent.
    pub video_device_from_crc: Option<VideoDeviceFromCrc>,
    /// The quality of video as a participant on the Cloud Room Connector saw it.
    pub video_device_to_crc: Option<VideoDeviceToCrc>,
    /// The quality of video that the participant sent.
    pub video_input: Option<VideoInput>,
    /// The quality of video as the participant saw it.
    pub video_output: Option<VideoOutput>,
    /// The quality of the screen that a participant on the web client shared.
    pub as_device_from_rwg: Option<ScreenShareDeviceFromRwg>,
    /// The quality of the shared screen as a participant on the web client saw it.
    pub as_device_to_rwg: Option<ScreenShareDeviceToRwg>,
    /// The quality of audio that a participant on the web client sent.
    pub audio_device_from_rwg: Option<AudioDeviceFromRwg>,
    /// The quality of audio as a participant on the web client heard it.
    pub audio_device_to_rwg: Option<AudioDeviceToRwg>,
    /// The quality of video that a participant on the web client sent.
    pub video_device_from_rwg: Option<VideoDeviceFromRwg>,
    /// The quality of video as a participant on the web client saw it.
    pub video_device_to_rwg: Option<VideoDeviceToRwg>,
    /// The strength of the wireless signal of a participant on a wireless network.
    pub wifi_rssi: Option<WifiRssi>,
}

/// How a participant was connected.
#[zoom_model]
pub enum VideoConnectionType {
    /// Directly, peer to peer.
    #[zoom(rename = "P2P")]
    P2p,
    /// Over TCP.
    #[zoom(rename = "TCP")]
    Tcp,
    /// Over UDP.
    #[zoom(rename = "UDP")]
    Udp,
    /// Over reliable UDP.
    #[zoom(rename = "Reliable UDP")]
    ReliableUdp,
    /// Over SSL.
    #[zoom(rename = "SSL")]
    Ssl,
    /// Over HTTP.
    #[zoom(rename = "HTTP")]
    Http,
    /// Over TCP, through a proxy.
    #[zoom(rename = "TCP+Proxy")]
    TcpProxy,
    /// Over UDP, through a proxy.
    #[zoom(rename = "UDP+Proxy")]
    UdpProxy,
    /// Over reliable UDP, through a proxy.
    #[zoom(rename = "Reliable+Proxy")]
    ReliableProxy,
    /// Over SSL, through a proxy.
    #[zoom(rename = "SSL+Proxy")]
    SslProxy,
    /// Over HTTP, through a proxy.
    #[zoom(rename = "HTTP+Proxy")]
    HttpProxy,
}

/// The quality of video that a participant sent through the Cloud Room Connector.
#[zoom_model]
pub struct VideoDeviceFromCrc {
    /// The share of packets that were lost, on average.
    pub avg_loss: Option<String>,
    /// The bit rate, in kilobits a second.
    pub bitrate: Option<String>,
    /// How much the delay of packets varied, in milliseconds.
    pub jitter: Option<String>,
    /// How long packets were under way, in milliseconds.
    pub latency: Option<String>,
    /// The largest share of packets that were lost.
    pub max_loss: Option<String>,
    /// The frames a second; 30 at most.
    pub frame_rate: Option<String>,
    /// The resolution of the video, in pixels.
    pub resolution: Option<String>,
}

/// The quality of video that a participant sent through the web client.
#[zoom_model]
pub struct VideoDeviceFromRwg {
    /// The share of packets that were lost, on average.
    pub avg_loss: Option<String>,
    /// The bit rate, in kilobits a second.
    pub bitrate: Option<String>,
    /// How much the delay of packets varied, in milliseconds.
    pub jitter: Option<String>,
    /// How long packets were under way, in milliseconds.
    pub latency: Option<String>,
    /// The largest share of packets that were lost.
    pub max_loss: Option<String>,
    /// The frames a second; 30 at most.
    pub frame_rate: Option<String>,
    /// The resolution of the video, in pixels.
    pub resolution: Option<String>,
}

/// The quality of video that a participant received through the Cloud Room Connector.
#[zoom_model]
pub struct VideoDeviceToCrc {
    /// The share of packets that were lost, on average.
    pub avg_loss: Option<String>,
    /// The bit rate, in kilobits a second.
    pub bitrate: Option<String>,
    /// How much the delay of packets varied, in milliseconds.
    pub jitter: Option<String>,
    /// How long packets were under way, in milliseconds.
    pub latency: Option<String>,
    /// The largest share of packets that were lost.
    pub max_loss: Option<String>,
    /// The frames a second; 30 at most.
    pub frame_rate: Option<String>,
    /// The resolution of the video, in pixels.
    pub resolution: Option<String>,
}

/// The quality of video that a participant received through the web client.
#[zoom_model]
pub struct VideoDeviceToRwg {
    /// The share of packets that were lost, on average.
    pub avg_loss: Option<String>,
    /// The bit rate, in kilobits a second.
    pub bitrate: Option<String>,
    /// How much the delay of packets varied, in milliseconds.
    pub jitter: Option<String>,
    /// How long packets were under way, in milliseconds.
    pub latency: Option<String>,
    /// The largest share of packets that were lost.
    pub max_loss: Option<String>,
    /// The frames a second; 30 at most.
    pub frame_rate: Option<String>,
    /// The resolution of the video, in pixels.
    pub resolution: Option<String>,
}

/// The quality of video that a participant sent.
#[zoom_model]
pub struct VideoInput {
    /// The share of packets that were lost, on average.
    pub avg_loss: Option<String>,
    /// The bit rate, in kilobits a second.
    pub bitrate: Option<String>,
    /// How much the delay of packets varied, in milliseconds.
    pub jitter: Option<String>,
    /// How long packets were under way, in milliseconds.
    pub latency: Option<String>,
    /// The largest share of packets that were lost.
    pub max_loss: Option<String>,
    /// The frames a second; 30 at most.
    pub frame_rate: Option<String>,
    /// The resolution of the video, in pixels.
    pub resolution: Option<String>,
}

/// The quality of video that a participant received.
#[zoom_model]
pub struct VideoOutput {
    /// The share of packets that were lost, on average.
    pub avg_loss: Option<String>,
    /// The bit rate, in kilobits a second.
    pub bitrate: Option<String>,
    /// How much the delay of packets varied, in milliseconds.
    pub jitter: Option<String>,
    /// How long packets were under way, in milliseconds.
    pub latency: Option<String>,
    /// The largest share of packets that were lost.
    pub max_loss: Option<String>,
    /// The frames a second; 30 at most.
    pub frame_rate: Option<String>,
    /// The resolution of the video, in pixels.
    pub resolution: Option<String>,
}

/// How good the video was.
#[zoom_model]
pub enum VideoQuality {
    /// Almost flawless.
    Good,
    /// Sharp; it halts or runs unevenly, but seldom.
    Fair,
    /// Not sharp, though without much trouble: mediocre.
    Poor,
    /// Very blurred, and often stuck.
    Bad,
}

/// How strong the signal of a participant's wireless network was.
#[zoom_model]
pub struct WifiRssi {
    /// The largest strength of the wireless signal.
    pub max_rssi: Option<i64>,
    /// The average strength of the wireless signal.
    pub avg_rssi: Option<i64>,
    /// The least strength of the wireless signal.
    pub min_rssi: Option<i64>,
    /// The unit of the wireless signal's strength.
    pub rssi_unit: Option<String>,
}
