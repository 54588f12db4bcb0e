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

/// Quality of audio, as sent or received.
#[zoom_model]
pub struct AudioQos {
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

/// Type of connection.
#[zoom_model]
pub enum ConnectionType {
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

/// How hard a participant's processor was pressed by all programs.
#[zoom_model]
pub struct CpuPressureLevel {
    /// How hard the processor was pressed, at least.
    pub system_min_cpu_pressure_level: Option<SystemCpuPressureLevel>,
    /// How hard the processor was pressed, on average.
    pub system_avg_cpu_pressure_level: Option<SystemCpuPressureLevel>,
    /// How hard the processor was pressed, at most.
    pub system_max_cpu_pressure_level: Option<SystemCpuPressureLevel>,
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

/// Which meetings or webinars to list.
#[zoom_model]
pub enum DashboardType {
    /// Those that took place in the range of dates.
    Past,
    /// Past ones with a single participant.
    #[zoom(rename = "pastOne")]
    PastOne,
    /// Those in progress.
    Live,
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

/// One page of feedback.
#[zoom_model]
pub struct FeedbackPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
    /// The people who gave a thumb.
    pub participants: Vec<ParticipantFeedback>,
}

/// How a participant rated a session.
#[zoom_model]
pub enum FeedbackQuality {
    /// Thumbs up.
    #[zoom(rename = "GOOD")]
    Good,
    /// Thumbs down.
    #[zoom(rename = "NOT GOOD")]
    NotGood,
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

/// Additional fields of a list.
#[zoom_model]
pub enum IncludedFields {
    /// The ID under which a participant registered.
    RegistrantId,
}

/// Quality of audio, video or a shared screen.
#[zoom_model]
pub enum MediaQuality {
    /// Almost flawless.
    Good,
    /// Now and then distorted or noisy; people can talk normally.
    Fair,
    /// Often distorted or noisy; people can still talk normally.
    Poor,
    /// Hardly to be heard.
    Bad,
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

/// A participant's thumb for a meeting, with the comment.
#[zoom_model]
pub struct ParticipantFeedback {
    /// When the feedback came in.
    pub date_time: Option<Timestamp>,
    /// The participant's e-mail address; with some exceptions it is empty for people outside the host's account.
    pub email: Option<String>,
    /// The participant's thumb: `GOOD` for up, `NOT GOOD` for down.
    pub quality: Option<FeedbackQuality>,
    /// The participant's ID, which holds for this meeting alone.
    pub user_id: Option<String>,
    /// What the participant wrote.
    pub comment: Option<String>,
}

/// Quality of audio, video or a shared screen for a participant.
#[zoom_model]
pub enum ParticipantQuality {
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

/// Whether a past or a live meeting or webinar is meant.
#[zoom_model]
pub enum PastOrLive {
    /// Past ones.
    Past,
    /// Those in progress.
    Live,
}

/// What a range of dates selects by.
#[zoom_model]
pub enum QueryDateType {
    /// When the session started.
    StartTime,
    /// When the session ended.
    EndTime,
}

/// What a participant shared or recorded, and when.
#[zoom_model]
pub struct SharedContent {
    /// The kind of content that was shared.
    pub content: Option<String>,
    /// When the sharing ended.
    pub end_time: Option<String>,
    /// When the sharing started.
    pub start_time: Option<String>,
}

/// One page of participants who shared or recorded.
#[zoom_model]
pub struct SharingPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The people who took part.
    pub participants: Vec<SharingParticipant>,
}

/// A participant of a meeting, and what was shared or recorded.
#[zoom_model]
pub struct SharingParticipant {
    /// What was shared or recorded, one entry a time.
    pub details: Vec<SharedContent>,
    /// The participant's user ID; empty for whoever joined without signing in.
    pub id: Option<String>,
    /// The participant's ID, which holds for this meeting alone.
    pub user_id: Option<String>,
    /// The display name.
    pub user_name: Option<String>,
}

/// Load of the CPU.
#[zoom_model]
pub enum SystemCpuPressureLevel {
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
    pub as_device_from_crc: Option<VideoQos>,
    /// The quality of the shared screen as a participant on the Cloud Room Connector saw it.
    pub as_device_to_crc: Option<VideoQos>,
    /// The quality of the screen that the participant shared.
    pub as_input: Option<VideoQos>,
    /// The quality of the shared screen as the participant saw it.
    pub as_output: Option<VideoQos>,
    /// The quality of audio that a participant on the Cloud Room Connector sent.
    pub audio_device_from_crc: Option<AudioQos>,
    /// The quality of audio as a participant on the Cloud Room Connector heard it.
    pub audio_device_to_crc: Option<AudioQos>,
    /// The quality of audio that the participant sent.
    pub audio_input: Option<AudioQos>,
    /// The quality of audio as the participant heard it.
    pub audio_output: Option<AudioQos>,
    /// How much of the processor was used.
    pub cpu_usage: Option<CpuUsage>,
    /// How hard the processor of the device was pressed.
    pub cpu_pressure_level: Option<CpuPressureLevel>,
    /// When the quality of service was measured.
    pub date_time: Option<Timestamp>,
    /// The quality of video that a participant on the Cloud Room Connector sent.
    pub video_device_from_crc: Option<VideoQos>,
    /// The quality of video as a participant on the Cloud Room Connector saw it.
    pub video_device_to_crc: Option<VideoQos>,
    /// The quality of video that the participant sent.
    pub video_input: Option<VideoQos>,
    /// The quality of video as the participant saw it.
    pub video_output: Option<VideoQos>,
    /// The quality of the screen that a participant on the web client shared.
    pub as_device_from_rwg: Option<VideoQos>,
    /// The quality of the shared screen as a participant on the web client saw it.
    pub as_device_to_rwg: Option<VideoQos>,
    /// The quality of audio that a participant on the web client sent.
    pub audio_device_from_rwg: Option<AudioQos>,
    /// The quality of audio as a participant on the web client heard it.
    pub audio_device_to_rwg: Option<AudioQos>,
    /// The quality of video that a participant on the web client sent.
    pub video_device_from_rwg: Option<VideoQos>,
    /// The quality of video as a participant on the web client saw it.
    pub video_device_to_rwg: Option<VideoQos>,
    /// The strength of the wireless signal of a participant on a wireless network.
    pub wifi_rssi: Option<WifiRssi>,
}

/// Names a user, by ID or e-mail address.
#[zoom_model]
pub struct UserRef {
    /// ID of the user.
    pub id: Option<String>,
    /// E-mail address of the user. If a request has both, only the ID counts.
    pub email: Option<String>,
}

/// Quality of video or a shared screen, as sent or received.
#[zoom_model]
pub struct VideoQos {
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

/// The file of a virtual background that was uploaded for an account.
#[zoom_model]
pub struct VirtualBackground {
    /// The file's ID.
    pub id: Option<String>,
    /// Whether the file is the default virtual background.
    pub is_default: Option<bool>,
    /// The name of the file.
    pub name: Option<String>,
    /// The size in bytes.
    pub size: Option<i64>,
    /// The kind of file.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
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
