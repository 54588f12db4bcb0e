//! Accounts: settings, domains, roles, dashboards, surveys, information barriers and data requests.

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
pub mod events;
pub mod information_barriers;
pub mod owners;
pub mod roles;
pub mod surveys;

use jiff::Timestamp;

use zoom_api::zoom_model;

/// Phone call by which a participant joined, or that carried the audio.
#[zoom_model(response)]
pub struct AudioCall {
    /// Number of the caller.
    pub call_number: Option<String>,
    /// Direction of the call: from the participant or to the participant.
    pub call_type: Option<CallType>,
    /// Toll-free number that was called.
    pub zoom_number: Option<String>,
}

/// Quality of sent or received audio.
#[zoom_model(response)]
pub struct AudioQos {
    /// Average packet loss, with its unit, such as `0.03%`.
    pub avg_loss: Option<String>,
    /// Bit rate, with its unit, such as `27.15kbps`.
    pub bitrate: Option<String>,
    /// Jitter, with its unit, such as `0ms`.
    pub jitter: Option<String>,
    /// Latency, with its unit, such as `126 ms`.
    pub latency: Option<String>,
    /// Maximum packet loss, with its unit, such as `0.03%`.
    pub max_loss: Option<String>,
}

/// Direction of a call.
#[zoom_model]
pub enum CallType {
    /// The participant called the meeting.
    #[zoom(rename = "call-in")]
    CallIn,
    /// The meeting called the participant.
    #[zoom(rename = "call-out")]
    CallOut,
}

/// Type of connection.
#[zoom_model]
pub enum ConnectionType {
    /// Peer to peer.
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

/// System CPU load of a participant's device.
#[zoom_model(response)]
pub struct CpuPressureLevel {
    /// Minimum CPU load.
    pub system_min_cpu_pressure_level: Option<SystemCpuPressureLevel>,
    /// Average CPU load.
    pub system_avg_cpu_pressure_level: Option<SystemCpuPressureLevel>,
    /// Maximum CPU load.
    pub system_max_cpu_pressure_level: Option<SystemCpuPressureLevel>,
}

/// CPU usage of a participant's device, by Zoom and by the whole system.
#[zoom_model(response)]
pub struct CpuUsage {
    /// Maximum CPU usage of the system, with its unit, such as `2%`.
    pub system_max_cpu_usage: Option<String>,
    /// Average CPU usage of Zoom, with its unit, such as `2%`.
    pub zoom_avg_cpu_usage: Option<String>,
    /// Maximum CPU usage of Zoom, with its unit, such as `2%`.
    pub zoom_max_cpu_usage: Option<String>,
    /// Minimum CPU usage of Zoom, with its unit, such as `2%`.
    pub zoom_min_cpu_usage: Option<String>,
}

/// Custom key of a meeting or webinar, with its value.
#[zoom_model(response)]
pub struct CustomKey {
    /// Custom key of the meeting or webinar.
    #[zoom(max_length = 64)]
    pub key: Option<String>,
    /// Value of the custom key.
    #[zoom(max_length = 256)]
    pub value: Option<String>,
}

/// Meetings or webinars to list.
#[zoom_model]
pub enum DashboardType {
    /// Past ones within the range of dates.
    Past,
    /// Past ones with a single participant.
    #[zoom(rename = "pastOne")]
    PastOne,
    /// In progress.
    Live,
}

/// Device type of a participant.
#[zoom_model]
pub enum Device {
    /// Phone, over the telephone network.
    #[zoom(rename = "Phone")]
    Phone,
    /// H.323 or SIP device.
    #[zoom(rename = "H.323/SIP")]
    H323Sip,
    /// Windows computer.
    #[zoom(rename = "Windows")]
    Windows,
    /// Mac.
    #[zoom(rename = "Mac")]
    Mac,
    /// iOS device.
    #[zoom(rename = "iOS")]
    Ios,
    /// Android device.
    #[zoom(rename = "Android")]
    Android,
}

/// Encryption type of a meeting.
#[zoom_model]
pub enum EncryptionType {
    /// Enhanced encryption, with keys stored in Zoom's cloud.
    EnhancedEncryption,
    /// End-to-end encryption, with keys on the participants' devices only. It disables features such as cloud
    /// recording, live streaming and join before host.
    E2ee,
}

/// Page of feedback.
#[zoom_model(response)]
pub struct FeedbackPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Participants who gave feedback.
    pub participants: Vec<ParticipantFeedback>,
}

/// Rating of a session by a participant.
#[zoom_model]
pub enum FeedbackQuality {
    /// Thumbs up.
    #[zoom(rename = "GOOD")]
    Good,
    /// Thumbs down.
    #[zoom(rename = "NOT GOOD")]
    NotGood,
}

/// Health of a participant's session.
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

/// Additional field of each participant in a list.
#[zoom_model]
pub enum IncludedParticipantField {
    /// Registrant ID of the participant.
    RegistrantId,
}

/// Quality of audio, video or a shared screen.
#[zoom_model]
pub enum MediaQuality {
    /// Nearly perfect.
    Good,
    /// Occasional problems: some distortion or noise in audio, some delays in video.
    Fair,
    /// Frequent distortion or noise in audio, although conversation is possible; video of mediocre definition.
    Poor,
    /// Audio that is barely audible; video that is blurred and often frozen.
    Bad,
}

/// Network type of a participant.
#[zoom_model]
pub enum NetworkType {
    /// Wired.
    #[zoom(rename = "Wired")]
    Wired,
    /// Wi-Fi.
    #[zoom(rename = "Wifi")]
    Wifi,
    /// A point-to-point connection.
    #[zoom(rename = "PPP")]
    Ppp,
    /// Cellular: 3G, 4G or 5G.
    #[zoom(rename = "Cellular")]
    Cellular,
    /// Unknown.
    #[zoom(rename = "Others")]
    Others,
}

/// Archiving consent of an internal participant.
#[zoom_model]
pub enum OptionalArchiving {
    /// No response.
    #[zoom(rename = "no optional archiving")]
    NoOptionalArchiving,
    /// Joined without archiving.
    #[zoom(rename = "join without archiving")]
    JoinWithoutArchiving,
    /// Joined with archiving.
    #[zoom(rename = "join with archiving")]
    JoinWithArchiving,
}

/// Feedback of a participant about a meeting or webinar, with the comment.
#[zoom_model(response)]
pub struct ParticipantFeedback {
    /// Time of the feedback.
    pub date_time: Option<Timestamp>,
    /// Email address of the participant; with some exceptions, empty for participants outside the host's account.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Rating of the participant: `GOOD` for thumbs up, `NOT GOOD` for thumbs down.
    pub quality: Option<FeedbackQuality>,
    /// User ID of the participant.
    pub user_id: Option<String>,
    /// Comment of the participant.
    pub comment: Option<String>,
}

/// Quality of audio, video or a shared screen for a participant.
#[zoom_model]
pub enum ParticipantQuality {
    /// No score.
    #[zoom(rename = "")]
    Empty,
    /// Nearly perfect.
    Good,
    /// Occasional problems: some distortion or noise in audio, some delays in video.
    Fair,
    /// Frequent distortion or noise in audio, although conversation is possible; video of mediocre definition.
    Poor,
    /// Audio that is barely audible; video that is blurred and often frozen.
    Bad,
}

/// Past or live meetings or webinars.
#[zoom_model]
pub enum PastOrLive {
    /// Past.
    Past,
    /// In progress.
    Live,
}

/// Time that a range of dates filters by.
#[zoom_model]
pub enum QueryDateType {
    /// Start time of the session.
    StartTime,
    /// End time of the session.
    EndTime,
}

/// Content that a participant shared or recorded, and the time.
#[zoom_model(response)]
pub struct SharedContent {
    /// Type of the shared content.
    pub content: Option<String>,
    /// End time of the sharing.
    pub end_time: Option<Timestamp>,
    /// Start time of the sharing.
    pub start_time: Option<Timestamp>,
}

/// Page of participants who shared or recorded.
#[zoom_model(response)]
pub struct SharingPage {
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of participants.
    pub total_records: Option<u64>,
    /// Participants.
    pub participants: Vec<SharingParticipant>,
}

/// Participant of a meeting or webinar, with the shared and recorded content.
#[zoom_model(response)]
pub struct SharingParticipant {
    /// Shared and recorded content, one entry per occasion.
    pub details: Vec<SharedContent>,
    /// User ID of the participant; empty for participants who joined without signing in.
    pub id: Option<String>,
    /// ID of the participant, valid for this meeting or webinar only.
    pub user_id: Option<String>,
    /// Display name.
    pub user_name: Option<String>,
}

/// CPU load.
#[zoom_model]
pub enum SystemCpuPressureLevel {
    /// Normal.
    Normal,
    /// Elevated.
    Fair,
    /// High.
    Serious,
    /// Overloaded.
    Critical,
}

/// Quality of service of a participant at one time.
#[zoom_model(response)]
pub struct UserQos {
    /// Quality of the screen that the participant shared through the Conference Room Connector.
    pub as_device_from_crc: Option<VideoQos>,
    /// Quality of the shared screen that the participant received through the Conference Room Connector.
    pub as_device_to_crc: Option<VideoQos>,
    /// Quality of the screen that the participant shared.
    pub as_input: Option<VideoQos>,
    /// Quality of the shared screen that the participant received.
    pub as_output: Option<VideoQos>,
    /// Quality of the audio that the participant sent through the Conference Room Connector.
    pub audio_device_from_crc: Option<AudioQos>,
    /// Quality of the audio that the participant received through the Conference Room Connector.
    pub audio_device_to_crc: Option<AudioQos>,
    /// Quality of the audio that the participant sent.
    pub audio_input: Option<AudioQos>,
    /// Quality of the audio that the participant received.
    pub audio_output: Option<AudioQos>,
    /// CPU usage by Zoom and by the whole system.
    pub cpu_usage: Option<CpuUsage>,
    /// CPU load of the device.
    pub cpu_pressure_level: Option<CpuPressureLevel>,
    /// Time of the measurement.
    pub date_time: Option<Timestamp>,
    /// Quality of the video that the participant sent through the Conference Room Connector.
    pub video_device_from_crc: Option<VideoQos>,
    /// Quality of the video that the participant received through the Conference Room Connector.
    pub video_device_to_crc: Option<VideoQos>,
    /// Quality of the video that the participant sent.
    pub video_input: Option<VideoQos>,
    /// Quality of the video that the participant received.
    pub video_output: Option<VideoQos>,
    /// Quality of the screen that the participant shared from the web client.
    pub as_device_from_rwg: Option<VideoQos>,
    /// Quality of the shared screen that the participant received in the web client.
    pub as_device_to_rwg: Option<VideoQos>,
    /// Quality of the audio that the participant sent from the web client.
    pub audio_device_from_rwg: Option<AudioQos>,
    /// Quality of the audio that the participant received in the web client.
    pub audio_device_to_rwg: Option<AudioQos>,
    /// Quality of the video that the participant sent from the web client.
    pub video_device_from_rwg: Option<VideoQos>,
    /// Quality of the video that the participant received in the web client.
    pub video_device_to_rwg: Option<VideoQos>,
    /// Signal strength of a participant's wireless network.
    pub wifi_rssi: Option<WifiRssi>,
}

/// Identifies a user by ID or email address; one of the two is required.
#[zoom_model]
pub struct UserRef {
    /// ID of the user.
    pub id: Option<String>,
    /// Email address of the user. If a request has both, only the ID is used.
    #[zoom(format = "email")]
    pub email: Option<String>,
}

/// Quality of sent or received video or screen sharing.
#[zoom_model(response)]
pub struct VideoQos {
    /// Average packet loss, with its unit, such as `0.03%`.
    pub avg_loss: Option<String>,
    /// Bit rate, with its unit, such as `27.15kbps`.
    pub bitrate: Option<String>,
    /// Jitter, with its unit, such as `0ms`.
    pub jitter: Option<String>,
    /// Latency, with its unit, such as `126 ms`.
    pub latency: Option<String>,
    /// Maximum packet loss, with its unit, such as `0.03%`.
    pub max_loss: Option<String>,
    /// Frames per second; at most 30, with its unit, such as `12 fps`.
    pub frame_rate: Option<String>,
    /// Video resolution, in pixels.
    pub resolution: Option<String>,
}

/// Virtual background file uploaded for an account.
#[zoom_model]
pub struct VirtualBackground {
    /// ID of the file.
    pub id: Option<String>,
    /// Whether the file is the default virtual background.
    pub is_default: Option<bool>,
    /// Name of the file.
    pub name: Option<String>,
    /// Size in bytes.
    pub size: Option<u64>,
    /// File type, such as `image`.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
}

/// Signal strength of a participant's wireless network.
#[zoom_model(response)]
pub struct WifiRssi {
    /// Maximum signal strength.
    pub max_rssi: Option<i64>,
    /// Average signal strength.
    pub avg_rssi: Option<i64>,
    /// Minimum signal strength.
    pub min_rssi: Option<i64>,
    /// Unit of the signal strength.
    pub rssi_unit: Option<String>,
}
