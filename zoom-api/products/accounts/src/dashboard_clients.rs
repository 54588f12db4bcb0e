//! Dashboard data about Zoom clients: versions, chat, feedback, satisfaction, and ports of the Conference Room
//! Connector.

use jiff::Timestamp;
use jiff::civil::Date;

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the number of chat messages that users sent.
///
/// The range is at most one month, within the last six months. Data is available since July 2021. Requires a Business
/// plan or higher.
#[zoom_endpoint(
    GET, "/metrics/chat",
    scopes = ["dashboard:read:admin", "dashboard_im:read:admin", "dashboard:read:chat:admin"],
    rate_limit = ResourceIntensive,
    paged = users,
    operation = "dashboardChat",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/chat",
    max_range = 1 month,
)]
pub fn list_chat_metrics(
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ChatUserPage;

/// Lists the feedback of users about Zoom Meetings, grouped by type of feedback.
///
/// The range is at most one month, within the last six months. Requires a Business plan or higher, and Feedback to Zoom
/// enabled.
#[zoom_endpoint(
    GET, "/metrics/client/feedback",
    scopes = ["dashboard:read:admin", "dashboard_home:read:admin", "dashboard:read:list_meetings_feedback:admin"],
    rate_limit = Heavy,
    operation = "dashboardClientFeedback",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/client/feedback",
    max_range = 1 month,
)]
pub fn list_client_feedback(
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
) -> ClientFeedbackList;

/// Lists the users who gave one type of feedback about Zoom Meetings.
///
/// The range is at most one month, within the last six months. Requires a Business plan or higher, and Feedback to Zoom
/// enabled.
#[zoom_endpoint(
    GET, "/metrics/client/feedback/<feedback_id>",
    scopes = ["dashboard:read:admin", "dashboard_home:read:admin", "dashboard:read:meeting_feedback:admin"],
    rate_limit = Heavy,
    paged = client_feedback_details,
    operation = "dashboardClientFeedbackDetail",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/client/feedback/%7BfeedbackId%7D",
    max_range = 1 month,
)]
pub fn list_client_feedback_details(
    /// ID of the feedback type.
    feedback_id: String,
    /// First day of the report.
    from: Option<Date>,
    /// Last day of the report.
    to: Option<Date>,
    #[zoom(default = 30)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ClientFeedbackDetailPage;

/// Returns the numbers of thumbs up and thumbs down after meetings, by day.
///
/// Requires the end-of-meeting feedback survey to be enabled. The range is at most one month, within the last six
/// months. `list_client_feedback` and `list_client_feedback_details` return the reasons for thumbs down.
#[zoom_endpoint(
    GET, "/metrics/client/satisfaction",
    scopes = ["dashboard:read:admin", "dashboard_home:read:admin", "dashboard:read:meeting_survey:admin"],
    rate_limit = Heavy,
    operation = "listMeetingSatisfaction",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/client/satisfaction",
    max_range = 1 month,
)]
pub fn list_client_satisfaction(
    /// First day of the report.
    from: Option<Date>,
    /// Last day of the report.
    to: Option<Date>,
) -> ClientSatisfactionList;

/// Returns the Zoom client versions in use.
///
/// Requires a Business plan or higher.
#[zoom_endpoint(
    GET, "/metrics/client_versions",
    scopes = ["dashboard:read:admin", "dashboard_home:read:admin", "dashboard:read:client_versions:admin"],
    rate_limit = Heavy,
    operation = "getClientVersions",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/client_versions",
)]
pub fn list_client_versions() -> ClientVersionList;

/// Returns the port usage of the Conference Room Connector by hour.
///
/// H.323 and SIP endpoints join meetings through it. Zoom returns the last month of a longer range. Requires a
/// Business, Education or API plan, and Room Connector enabled.
#[zoom_endpoint(
    GET, "/metrics/crc",
    scopes = ["dashboard:read:admin", "dashboard_crc:read:admin", "dashboard:read:crc_port_usage:admin"],
    rate_limit = Heavy,
    operation = "dashboardCRC",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/crc",
    max_range = 1 month,
)]
pub fn get_crc_port_usage(
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
) -> CrcPortUsage;

/// Port usage of the Conference Room Connector in a period.
#[zoom_model(response)]
pub struct CrcPortUsage {
    /// First day of the report.
    pub from: Option<Date>,
    /// Last day of the report.
    pub to: Option<Date>,
    /// Usage by day.
    pub crc_ports_usage: Vec<DailyCrcPortUsage>,
}

/// Port usage of the Conference Room Connector on one day.
#[zoom_model(response)]
pub struct DailyCrcPortUsage {
    /// Usage by hour.
    pub crc_ports_hour_usage: Vec<HourlyCrcPortUsage>,
    /// Day of the usage.
    pub date_time: Option<Date>,
}

/// Port usage of the Conference Room Connector in one hour.
#[zoom_model(response)]
pub struct HourlyCrcPortUsage {
    /// Hour of the day, from `0` to `23`.
    pub hour: Option<String>,
    /// Maximum number of ports in simultaneous use.
    pub max_usage: Option<i64>,
    /// Number of H.323 and SIP connections in that hour.
    pub total_usage: Option<i64>,
}

/// Page of users with the messages that they sent.
#[zoom_model(response)]
pub struct ChatUserPage {
    /// First day of the report.
    pub from: Option<Date>,
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Last day of the report.
    pub to: Option<Date>,
    /// Users.
    pub users: Vec<ChatUser>,
}

/// User, with the number of sent messages of each type.
#[zoom_model(response)]
pub struct ChatUser {
    /// Number of audio files sent.
    pub audio_sent: Option<i64>,
    /// Number of code snippets sent.
    #[zoom(rename = "code_sippet_sent")]
    pub code_snippets_sent: Option<i64>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Number of files sent.
    pub files_sent: Option<i64>,
    /// Number of GIFs sent.
    pub giphys_sent: Option<i64>,
    /// Number of messages sent in channels.
    pub group_sent: Option<i64>,
    /// Number of images sent.
    pub images_sent: Option<i64>,
    /// Number of direct messages sent.
    pub p2p_sent: Option<i64>,
    /// Number of text messages sent.
    pub text_sent: Option<i64>,
    /// Total number of messages sent.
    pub total_sent: Option<i64>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name.
    pub user_name: Option<String>,
    /// Number of video files sent.
    pub video_sent: Option<i64>,
}

/// Feedback types of a period.
#[zoom_model(response)]
pub struct ClientFeedbackList {
    /// Feedback types.
    pub client_feedbacks: Vec<ClientFeedback>,
    /// First day of the report.
    pub from: Option<Date>,
    /// Last day of the report.
    pub to: Option<Date>,
    /// Number of feedback types.
    pub total_records: Option<u64>,
}

/// Feedback type, and the number of participants who gave it.
#[zoom_model(response)]
pub struct ClientFeedback {
    /// ID of the feedback type.
    pub feedback_id: Option<String>,
    /// Text of the feedback.
    pub feedback_name: Option<String>,
    /// Number of participants who gave the feedback.
    pub participants_count: Option<u32>,
}

/// Page of users who gave one type of feedback.
#[zoom_model(response)]
pub struct ClientFeedbackDetailPage {
    /// First day of the report.
    pub from: Option<Date>,
    /// Last day of the report.
    pub to: Option<Date>,
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Feedback of each user.
    pub client_feedback_details: Vec<ClientFeedbackDetail>,
}

/// User who gave one type of feedback, and the meeting.
#[zoom_model(response)]
pub struct ClientFeedbackDetail {
    /// Email address of the participant; with some exceptions, empty for participants outside the host's account.
    pub email: Option<String>,
    /// ID of the meeting.
    pub meeting_id: Option<String>,
    /// Name of the participant.
    pub participant_name: Option<String>,
    /// Time when the participant submitted the feedback.
    pub time: Option<Timestamp>,
}

/// Satisfaction of participants in a period, by day.
#[zoom_model(response)]
pub struct ClientSatisfactionList {
    /// Numbers by day.
    pub client_satisfaction: Vec<ClientSatisfaction>,
    /// First day of the report.
    pub from: Option<Date>,
    /// Last day of the report.
    pub to: Option<Date>,
    /// Number of days with data.
    pub total_records: Option<u64>,
}

/// Satisfaction of participants on one day: thumbs up, thumbs down, and no rating.
#[zoom_model(response)]
pub struct ClientSatisfaction {
    /// Day of the report.
    pub date: Option<Date>,
    /// Number of thumbs up.
    pub good_count: Option<u32>,
    /// Number of participants without a rating.
    pub none_count: Option<u32>,
    /// Number of thumbs down.
    pub not_good_count: Option<u32>,
    /// Percentage of satisfied participants, from 0 to 100: `good_count` and `none_count` out of all.
    pub satisfaction_percent: Option<f64>,
}

/// Zoom client versions in use.
#[zoom_model(response)]
pub struct ClientVersionList {
    /// Client versions with their usage.
    pub client_versions: Vec<ClientVersion>,
}

/// Zoom client version, with the number of users.
#[zoom_model(response)]
pub struct ClientVersion {
    /// Version of the client.
    pub client_version: Option<String>,
    /// Number of users of the version.
    pub total_count: Option<u32>,
}
