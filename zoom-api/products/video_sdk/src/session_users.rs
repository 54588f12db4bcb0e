//! Users of sessions, with their connection quality and sharing.

use jiff::Timestamp;

use super::{MediaQuality, SessionState};
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the users of a live or past session.
///
/// The session lies within the last six months. Requires a Video SDK account.
#[zoom_endpoint(
    GET, "/videosdk/sessions/<session_id>/users",
    rate_limit = Heavy,
    paged = users,
    operation = "sessionUsers",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/GET/videosdk/sessions/%7BsessionId%7D/users",
    errors(
        /// The account is not a Video SDK account.
        400/200 => VideoSdkAccountRequired,
        /// The session took place more than a year ago.
        400/12702 => SessionTooOld,
        /// The app may not access this session.
        403 => Forbidden,
        /// The session ID is invalid, or the session has not ended.
        404/3001 => SessionNotAvailable,
    )
)]
pub fn list_session_users(
    /// ID of the session. The client percent-encodes it once; encode an ID that begins with `/` or contains `//` before
    /// passing it.
    session_id: String,
    /// Whether the session is live or past.
    #[zoom(default = "live")]
    #[query(rename = "type")]
    kind: Option<SessionState>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> UserPage;

/// Lists the users of a live or past session with their connection quality.
///
/// The session lies within the last six months. Requires a Video SDK account.
#[zoom_endpoint(
    GET, "/videosdk/sessions/<session_id>/users/qos",
    rate_limit = Heavy,
    paged = users,
    operation = "sessionUsersQOS",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/GET/videosdk/sessions/%7BsessionId%7D/users/qos",
    errors(
        /// The account is not a Video SDK account.
        400/200 => VideoSdkAccountRequired,
        /// The session took place more than a year ago.
        400/12702 => SessionTooOld,
        /// The app may not access this session.
        403 => Forbidden,
        /// The session ID is invalid, or the session has not ended.
        404/3001 => SessionNotAvailable,
    )
)]
pub fn list_qos(
    /// ID of the session. The client percent-encodes it once; encode an ID that begins with `/` or contains `//` before
    /// passing it.
    session_id: String,
    /// Whether the session is live or past.
    #[zoom(default = "live")]
    #[query(rename = "type")]
    kind: Option<SessionState>,
    #[zoom(default = 1, max = 10)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> UserQosPage;

/// Lists what the users of a live or past session shared or recorded.
///
/// Requires a Video SDK account.
#[zoom_endpoint(
    GET, "/videosdk/sessions/<session_id>/users/sharing",
    rate_limit = Heavy,
    paged = users,
    operation = "sessionParticipantShare",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/GET/videosdk/sessions/%7BsessionId%7D/users/sharing",
    errors(
        /// The account is not a Video SDK account.
        400/200 => VideoSdkAccountRequired,
        /// The session took place more than a year ago.
        400/12702 => SessionTooOld,
        /// The session ID is invalid, or the session has not ended.
        404/3001 => SessionNotAvailable,
    )
)]
pub fn list_sharing(
    /// ID of the session. The client percent-encodes it once; encode an ID that begins with `/` or contains `//` before
    /// passing it.
    session_id: String,
    /// Whether the session is live or past.
    #[zoom(default = "live")]
    #[query(rename = "type")]
    kind: Option<SessionState>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> SharingPage;

/// Returns the connection quality of one user of a live or past session.
///
/// Empty while the user neither sends nor receives data.
#[zoom_endpoint(
    GET, "/videosdk/sessions/<session_id>/users/<user_id>/qos",
    rate_limit = Heavy,
    operation = "sessionUserQOS",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/GET/videosdk/sessions/%7BsessionId%7D/users/%7BuserId%7D/qos",
    errors(
        /// The account is not a Video SDK account.
        400/200 => VideoSdkAccountRequired,
        /// The session took place more than a year ago.
        400/12702 => SessionTooOld,
        /// The session ID is invalid, or the session has not ended.
        404/3001 => SessionNotAvailable,
    )
)]
pub fn get_qos(
    /// ID of the session. The client percent-encodes it once; encode an ID that begins with `/` or contains `//` before
    /// passing it.
    session_id: String,
    /// ID of the user.
    user_id: String,
    /// Whether the session is live or past.
    #[zoom(default = "live")]
    #[query(rename = "type")]
    kind: Option<SessionState>,
) -> UserQos;

/// User of a session, with the measured connection quality.
#[zoom_model(response)]
pub struct UserQos {
    /// ID of the user.
    pub id: Option<String>,
    /// Name to display.
    pub name: Option<String>,
    /// Device with which the user joined.
    pub device: Option<Device>,
    /// Operating system.
    pub os: Option<String>,
    /// Version of the operating system.
    pub os_version: Option<String>,
    /// Name of the browser.
    pub browser_name: Option<String>,
    /// Version of the browser.
    pub browser_version: Option<String>,
    /// Client software or version of the SDK.
    pub client: Option<String>,
    /// IP address of the user.
    pub ip_address: Option<String>,
    /// Location of the user.
    pub location: Option<String>,
    /// Network of the user.
    pub network_type: Option<NetworkType>,
    /// Microphone that the user used.
    pub microphone: Option<String>,
    /// Speaker that the user used.
    pub speaker: Option<String>,
    /// Camera that the user used.
    pub camera: Option<String>,
    /// Data center that stores the user's session data.
    pub data_center: Option<String>,
    /// Type of the connection, such as `P2P`.
    pub connection_type: Option<String>,
    /// When the user joined.
    pub join_time: Option<Timestamp>,
    /// When the user left; in a live session only if the user has left.
    pub leave_time: Option<Timestamp>,
    /// Identifier that the app set in the JWT (`user_identity`).
    pub user_key: Option<String>,
    /// Whether the user is the original host.
    pub is_original_host: Option<bool>,
    /// Measured values, one entry per point in time.
    pub user_qos: Vec<QosSample>,
}

/// Device of a user; absent for external users.
#[zoom_model]
pub enum Device {
    /// Phone.
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

/// Network of a user.
#[zoom_model]
pub enum NetworkType {
    /// Wired.
    #[zoom(rename = "Wired")]
    Wired,
    /// Wi-Fi.
    #[zoom(rename = "Wifi")]
    Wifi,
    /// Point-to-point.
    #[zoom(rename = "PPP")]
    Ppp,
    /// Cellular (3G, 4G or 5G).
    #[zoom(rename = "Cellular")]
    Cellular,
    /// Unknown.
    #[zoom(rename = "Others")]
    Others,
}

/// Connection quality at one point in time.
#[zoom_model(response)]
pub struct QosSample {
    /// When the values were measured.
    pub date_time: Option<Timestamp>,
    /// Quality of the audio input.
    pub audio_input: Option<AudioQos>,
    /// Quality of the audio output.
    pub audio_output: Option<AudioQos>,
    /// Quality of the video input.
    pub video_input: Option<VideoQos>,
    /// Quality of the video output.
    pub video_output: Option<VideoQos>,
    /// Quality of the screen sharing input.
    pub as_input: Option<VideoQos>,
    /// Quality of the screen sharing output.
    pub as_output: Option<VideoQos>,
    /// Audio sent by a user of the web client.
    pub audio_device_from_rwg: Option<AudioQos>,
    /// Audio received by a user of the web client.
    pub audio_device_to_rwg: Option<AudioQos>,
    /// Video sent by a user of the web client.
    pub video_device_from_rwg: Option<VideoQos>,
    /// Video received by a user of the web client.
    pub video_device_to_rwg: Option<VideoQos>,
    /// Screen sharing sent by a user of the web client.
    pub as_device_from_rwg: Option<VideoQos>,
    /// Screen sharing received by a user of the web client.
    pub as_device_to_rwg: Option<VideoQos>,
    /// Signal strength of the wireless network.
    pub wifi_rssi: Option<WifiSignal>,
    /// Load of the processor.
    pub cpu_usage: Option<CpuUsage>,
    /// Load of the CPU.
    pub cpu_pressure_level: Option<CpuPressure>,
}

/// Connection quality of audio.
#[zoom_model(response)]
pub struct AudioQos {
    /// Bitrate, with its unit, such as `27.15kbps`.
    pub bitrate: Option<String>,
    /// Latency, with its unit, such as `126 ms`.
    pub latency: Option<String>,
    /// Jitter, with its unit, such as `0ms`.
    pub jitter: Option<String>,
    /// Average packet loss, with its unit, such as `0.03%`.
    pub avg_loss: Option<String>,
    /// Maximum packet loss, with its unit, such as `0.03%`.
    pub max_loss: Option<String>,
}

/// Connection quality of video or screen sharing.
#[zoom_model(response)]
pub struct VideoQos {
    /// Bitrate, with its unit, such as `27.15kbps`.
    pub bitrate: Option<String>,
    /// Latency, with its unit, such as `126 ms`.
    pub latency: Option<String>,
    /// Jitter, with its unit, such as `0ms`.
    pub jitter: Option<String>,
    /// Average packet loss, with its unit, such as `0.03%`.
    pub avg_loss: Option<String>,
    /// Maximum packet loss, with its unit, such as `0.03%`.
    pub max_loss: Option<String>,
    /// Resolution of the video, such as `1280*720`.
    pub resolution: Option<String>,
    /// Frame rate; at most 30, with its unit, such as `12 fps`.
    pub frame_rate: Option<String>,
}

/// Signal strength of the wireless network.
#[zoom_model(response)]
pub struct WifiSignal {
    /// Highest signal strength (RSSI).
    pub max_rssi: Option<i64>,
    /// Average signal strength (RSSI).
    pub avg_rssi: Option<i64>,
    /// Lowest signal strength (RSSI).
    pub min_rssi: Option<i64>,
    /// Unit of the signal strength, such as `dBm`.
    pub rssi_unit: Option<String>,
}

/// CPU usage of the Zoom client and of the system.
#[zoom_model(response)]
pub struct CpuUsage {
    /// Minimum CPU usage of Zoom, with its unit, such as `2%`.
    pub zoom_min_cpu_usage: Option<String>,
    /// Average CPU usage of Zoom, with its unit, such as `2%`.
    pub zoom_avg_cpu_usage: Option<String>,
    /// Maximum CPU usage of Zoom, with its unit, such as `2%`.
    pub zoom_max_cpu_usage: Option<String>,
    /// Maximum CPU usage of the system, with its unit, such as `2%`.
    pub system_max_cpu_usage: Option<String>,
}

/// Load of the CPU.
#[zoom_model(response)]
pub struct CpuPressure {
    /// Lowest load of the system's CPU.
    pub system_min_cpu_pressure_level: Option<PressureLevel>,
    /// Average load of the system's CPU.
    pub system_avg_cpu_pressure_level: Option<PressureLevel>,
    /// Highest load of the system's CPU.
    pub system_max_cpu_pressure_level: Option<PressureLevel>,
}

/// Level of the CPU load.
#[zoom_model]
pub enum PressureLevel {
    /// Normal.
    Normal,
    /// Fair.
    Fair,
    /// Serious.
    Serious,
    /// Critical.
    Critical,
}

/// Page of a session's users.
#[zoom_model(response)]
pub struct UserPage {
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    pub next_page_token: Option<String>,
    /// Users; a user who rejoined is listed once per join.
    pub users: Vec<User>,
}

/// User of a session.
#[zoom_model(response)]
pub struct User {
    /// ID of the user; valid only in this session.
    pub id: Option<String>,
    /// Name to display.
    pub name: Option<String>,
    /// Device with which the user joined.
    pub device: Option<Device>,
    /// IP address of the user.
    pub ip_address: Option<String>,
    /// Location of the user.
    pub location: Option<String>,
    /// Network of the user.
    pub network_type: Option<NetworkType>,
    /// Microphone that the user used.
    pub microphone: Option<String>,
    /// Speaker that the user used.
    pub speaker: Option<String>,
    /// Camera that the user used.
    pub camera: Option<String>,
    /// Data center that stores the user's session data.
    pub data_center: Option<String>,
    /// Type of the connection, such as `P2P`.
    pub connection_type: Option<String>,
    /// When the user joined.
    pub join_time: Option<Timestamp>,
    /// When the user left; in a live session only if the user has left.
    pub leave_time: Option<Timestamp>,
    /// Identifier that the app set in the JWT (`user_identity`).
    #[zoom(max_length = 36)]
    pub user_key: Option<String>,
    /// Phone calls of the user into the session.
    #[zoom(rename = "audio_call")]
    pub audio_calls: Vec<AudioCall>,
    /// UUID of the user; valid only in this session.
    pub participant_uuid: Option<String>,
    /// Client software or version of the SDK.
    pub client: Option<String>,
    /// Operating system.
    pub os: Option<String>,
    /// Version of the operating system.
    pub os_version: Option<String>,
    /// Name of the browser.
    pub browser_name: Option<String>,
    /// Version of the browser.
    pub browser_version: Option<String>,
    /// Quality of the audio, from `good` (flawless) over `fair` and `poor` to `bad`.
    pub audio_quality: Option<MediaQuality>,
    /// Quality of the video.
    pub video_quality: Option<MediaQuality>,
    /// Quality of the screen sharing.
    pub screen_share_quality: Option<MediaQuality>,
    /// Whether the user is the original host.
    pub is_original_host: Option<bool>,
}

/// Phone call of a user into the session.
#[zoom_model(response)]
pub struct AudioCall {
    /// Number of the caller.
    pub call_number: Option<String>,
    /// Type of the call, such as `call-in`.
    pub call_type: Option<String>,
    /// Toll-free number.
    pub zoom_number: Option<String>,
}

/// Page of users with their connection quality.
#[zoom_model(response)]
pub struct UserQosPage {
    #[zoom(max = 10)]
    pub page_size: Option<u32>,
    pub next_page_token: Option<String>,
    /// Users.
    pub users: Vec<UserQos>,
}

/// Page of users with what they shared.
#[zoom_model(response)]
pub struct SharingPage {
    #[zoom(max = 10)]
    pub page_size: Option<u32>,
    pub next_page_token: Option<String>,
    /// Users.
    pub users: Vec<SharingUser>,
}

/// User with what was shared or recorded.
#[zoom_model(response)]
pub struct SharingUser {
    /// ID of the user.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// Identifier that the app set in the JWT (`user_identity`).
    pub user_key: Option<String>,
    /// Periods in which the user shared or recorded.
    #[zoom(rename = "details")]
    pub periods: Vec<SharingPeriod>,
}

/// Period in which a user shared or recorded.
#[zoom_model(response)]
pub struct SharingPeriod {
    /// Content that the user shared or recorded.
    pub content: Option<SharedContent>,
    /// Start of the sharing.
    pub start_time: Option<Timestamp>,
    /// End of the sharing.
    pub end_time: Option<Timestamp>,
}

/// Content that a user shared or recorded.
#[zoom_model]
pub enum SharedContent {
    /// Local recording.
    LocalRecording,
    /// Cloud recording.
    CloudRecording,
    /// Desktop.
    Desktop,
    /// Application.
    Application,
    /// Whiteboard.
    Whiteboard,
    /// AirPlay.
    Airplay,
    /// Camera.
    Camera,
    /// Content of the Video SDK.
    VideoSdk,
}
