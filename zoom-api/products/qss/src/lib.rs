//! Quality of Service Subscription (QSS): connection quality of participants in meetings, webinars and Video SDK
//! sessions.

pub mod events;
pub mod meetings;
pub mod video_sdk_sessions;
pub mod webinars;

use zoom_api::zoom_model;

/// Load of the CPU.
#[zoom_model]
pub enum CpuPressureLevel {
    /// Normal.
    Normal,
    /// Fair.
    Fair,
    /// Serious.
    Serious,
    /// Critical.
    Critical,
}

/// Participant with a summary of the connection quality.
#[zoom_model(response)]
pub struct Participant {
    /// ID of the Zoom user; empty if the participant did not sign in.
    pub id: Option<String>,
    /// ID of the participant in this meeting.
    pub participant_id: Option<String>,
    /// Name to display.
    pub user_name: Option<String>,
    /// Email address; usually empty for participants outside the host's account.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Summaries, one per type of media.
    pub qos: Vec<Qos>,
}

/// Page of participants, with summaries of their connection quality.
#[zoom_model(response)]
pub struct ParticipantPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Participants.
    pub participants: Vec<Participant>,
}

/// Summary of one type of media.
#[zoom_model(response)]
pub struct Qos {
    /// Type of media and direction.
    #[zoom(rename = "type")]
    pub kind: Option<QosType>,
    /// Measured values.
    pub details: Option<QosDetails>,
}

/// Bitrate, latency, jitter, packet loss, frame rate and CPU usage of one type of media.
#[zoom_model(response)]
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
    /// Minimum jitter, with its unit, such as `0ms`.
    pub min_jitter: Option<String>,
    /// Average jitter, with its unit, such as `0ms`.
    pub avg_jitter: Option<String>,
    /// Maximum jitter, with its unit, such as `0ms`.
    pub max_jitter: Option<String>,
    /// Minimum packet loss, with its unit, such as `0.03%`.
    pub min_loss: Option<String>,
    /// Average packet loss, with its unit, such as `0.03%`.
    pub avg_loss: Option<String>,
    /// Maximum packet loss, with its unit, such as `0.03%`.
    pub max_loss: Option<String>,
    /// Resolution of the video in pixels.
    pub resolution: Option<String>,
    /// Minimum frame rate, with its unit, such as `12 fps`.
    pub min_frame_rate: Option<String>,
    /// Average frame rate, with its unit, such as `12 fps`.
    pub avg_frame_rate: Option<String>,
    /// Maximum frame rate, with its unit, such as `12 fps`.
    pub max_frame_rate: Option<String>,
    /// Minimum CPU usage of Zoom, with its unit, such as `2%`.
    pub zoom_min_cpu_usage: Option<String>,
    /// Average CPU usage of Zoom, with its unit, such as `2%`.
    pub zoom_avg_cpu_usage: Option<String>,
    /// Maximum CPU usage of Zoom, with its unit, such as `2%`.
    pub zoom_max_cpu_usage: Option<String>,
    /// Maximum CPU usage of the system, with its unit, such as `2%`.
    pub system_max_cpu_usage: Option<String>,
    /// Lowest load of the system's CPU.
    pub system_min_cpu_pressure_level: Option<CpuPressureLevel>,
    /// Average load of the system's CPU.
    pub system_avg_cpu_pressure_level: Option<CpuPressureLevel>,
    /// Highest load of the system's CPU.
    pub system_max_cpu_pressure_level: Option<CpuPressureLevel>,
}

/// Type of media and direction, as seen from the client. Zoom's page on webinars describes the inputs as sent and the
/// audio output as received.
#[zoom_model]
pub enum QosType {
    /// Audio that the client receives.
    AudioInput,
    /// Audio that the client sends.
    AudioOutput,
    /// Video that the client receives.
    VideoInput,
    /// Video output; Zoom's page says that the client receives it.
    VideoOutput,
    /// Screen sharing by a participant.
    #[zoom(rename = "as_input")]
    ScreenShareInput,
    /// Screen sharing that a participant receives.
    #[zoom(rename = "as_output")]
    ScreenShareOutput,
    /// CPU usage.
    CpuUsage,
    /// Audio sent by a participant who joined through a Conference Room Connector.
    AudioDeviceFromCrc,
    /// Audio received by a participant who joined through a Conference Room Connector.
    AudioDeviceToCrc,
    /// Video sent by a participant who joined through a Conference Room Connector.
    VideoDeviceFromCrc,
    /// Video received by a participant who joined through a Conference Room Connector.
    VideoDeviceToCrc,
    /// Screen sharing sent by a participant who joined through a Conference Room Connector.
    #[zoom(rename = "as_device_from_crc")]
    ScreenShareDeviceFromCrc,
    /// Screen sharing received by a participant who joined through a Conference Room Connector.
    #[zoom(rename = "as_device_to_crc")]
    ScreenShareDeviceToCrc,
    /// Audio sent by a participant who joined through the web gateway.
    #[zoom(rename = "audio_device_from_rwg")]
    AudioDeviceFromWebGateway,
    /// Audio received by a participant who joined through the web gateway.
    #[zoom(rename = "audio_device_to_rwg")]
    AudioDeviceToWebGateway,
    /// Video sent by a participant who joined through the web gateway.
    #[zoom(rename = "video_device_from_rwg")]
    VideoDeviceFromWebGateway,
    /// Video received by a participant who joined through the web gateway.
    #[zoom(rename = "video_device_to_rwg")]
    VideoDeviceToWebGateway,
    /// Screen sharing sent by a participant who joined through the web gateway.
    #[zoom(rename = "as_device_from_rwg")]
    ScreenShareDeviceFromWebGateway,
    /// Screen sharing received by a participant who joined through the web gateway.
    #[zoom(rename = "as_device_to_rwg")]
    ScreenShareDeviceToWebGateway,
}
