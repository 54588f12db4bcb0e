//! Connection quality of users in Video SDK sessions.

use super::QosDetails;
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the users of a past Video SDK session with a summary of their connection quality.
///
/// Requires a Business plan or higher and a subscription to the QSS summary event. Names can be empty for external
/// users, for accounts without a signed HIPAA agreement and for legacy HIPAA accounts.
#[zoom_endpoint(
    GET, "/videosdk/sessions/<session_id>/users/qos_summary",
    rate_limit = Heavy,
    paged = users,
    operation = "sessionUsersQOSSummary",
    docs = "https://developers.zoom.us/docs/api/qss/#tag/video-sdk-sessions/GET/videosdk/sessions/%7BsessionId%7D/users/qos_summary",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The session does not exist.
        404 => NotFound,
    )
)]
pub fn list_user_qos_summaries(
    /// ID of the session. The client percent-encodes it once; encode an ID that begins with `/` or contains `//` before
    /// passing it.
    session_id: String,
    #[zoom(default = 1, max = 10)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> UserPage;

/// Page of users.
#[zoom_model(response)]
pub struct UserPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Users of the session.
    pub users: Vec<User>,
}

/// User of a session, with a summary of the connection quality.
#[zoom_model(response)]
pub struct User {
    /// ID of the Zoom user; empty if the user did not sign in.
    pub id: Option<String>,
    /// Name to display.
    pub name: Option<String>,
    /// Identifier that the app set in the JWT (`user_identity`).
    #[zoom(max_length = 36)]
    pub user_key: Option<String>,
    /// Summaries, one per type of media.
    pub qos: Vec<Qos>,
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

/// Type of media and direction.
#[zoom_model]
pub enum QosType {
    /// Audio that the user sends.
    AudioInput,
    /// Audio that the user receives.
    AudioOutput,
    /// Video that the user sends.
    VideoInput,
    /// Video output; Zoom's page says that the user sends it.
    VideoOutput,
    /// Screen sharing that the user sends.
    #[zoom(rename = "as_input")]
    ScreenShareInput,
    /// Screen sharing that the user receives.
    #[zoom(rename = "as_output")]
    ScreenShareOutput,
    /// CPU usage.
    CpuUsage,
    /// Audio sent by a user who joined through a Conference Room Connector.
    AudioDeviceFromCrc,
    /// Audio received by a user who joined through a Conference Room Connector.
    AudioDeviceToCrc,
    /// Video sent by a user who joined through a Conference Room Connector.
    VideoDeviceFromCrc,
    /// Video received by a user who joined through a Conference Room Connector.
    VideoDeviceToCrc,
    /// Screen sharing sent by a user who joined through a Conference Room Connector.
    #[zoom(rename = "as_device_from_crc")]
    ScreenShareDeviceFromCrc,
    /// Screen sharing received by a user who joined through a Conference Room Connector.
    #[zoom(rename = "as_device_to_crc")]
    ScreenShareDeviceToCrc,
}
