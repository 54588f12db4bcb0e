//! Dashboard clients.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::{zoom_endpoint, zoom_model};

/// Lists chat metrics.
///
/// Zoom's page: [Get chat metrics](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/chat).
#[zoom_endpoint(
    GET, "/metrics/chat",
    scopes = ["dashboard:read:admin", "dashboard_im:read:admin", "dashboard:read:chat:admin"],
    rate_limit = ResourceIntensive,
    paged = users,
)]
pub fn list_chat_metrics(
    /// The first day or moment of the time in question.
    from: Date,
    /// The last day or moment of the time in question.
    to: Date,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> ChatUserPage;

/// Lists client feedback.
///
/// Zoom's page: [List Zoom meetings client feedback](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/client/feedback).
#[zoom_endpoint(
    GET, "/metrics/client/feedback",
    scopes = ["dashboard:read:admin", "dashboard_home:read:admin", "dashboard:read:list_meetings_feedback:admin"],
    rate_limit = Heavy,
)]
pub fn list_client_feedback(
    /// The first day or moment of the time in question.
    from: Date,
    /// The last day or moment of the time in question.
    to: Date,
) -> ClientFeedbackList;

/// Lists client feedback details.
///
/// Zoom's page: [Get zoom meetings client feedback](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/client/feedback/%7BfeedbackId%7D).
#[zoom_endpoint(
    GET, "/metrics/client/feedback/<feedback_id>",
    scopes = ["dashboard:read:admin", "dashboard_home:read:admin", "dashboard:read:meeting_feedback:admin"],
    rate_limit = Heavy,
    paged = client_feedback_details,
)]
pub fn list_client_feedback_details(
    /// The feedback.
    feedback_id: String,
    /// The first day or moment of the time in question.
    from: Option<Date>,
    /// The last day or moment of the time in question.
    to: Option<Date>,
    /// How many records a page holds: 30 when left out.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> ClientFeedbackDetailPage;

/// Lists client satisfaction.
///
/// Zoom's page: [List client meeting satisfaction](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/client/satisfaction).
#[zoom_endpoint(
    GET, "/metrics/client/satisfaction",
    scopes = ["dashboard:read:admin", "dashboard_home:read:admin", "dashboard:read:meeting_survey:admin"],
    rate_limit = Heavy,
)]
pub fn list_client_satisfaction(
    /// The first day or moment of the time in question.
    from: Option<Date>,
    /// The last day or moment of the time in question.
    to: Option<Date>,
) -> ClientSatisfactionList;

/// Lists client versions.
///
/// Zoom's page: [List the client versions](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/client_versions).
#[zoom_endpoint(
    GET, "/metrics/client_versions",
    scopes = ["dashboard:read:admin", "dashboard_home:read:admin", "dashboard:read:client_versions:admin"],
    rate_limit = Heavy,
)]
pub fn list_client_versions() -> ClientVersionList;

/// Gets a CRC port usage.
///
/// Zoom's page: [Get CRC port usage](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/crc).
#[zoom_endpoint(
    GET, "/metrics/crc",
    scopes = ["dashboard:read:admin", "dashboard_crc:read:admin", "dashboard:read:crc_port_usage:admin"],
    rate_limit = Heavy,
)]
pub fn get_crc_port_usage(
    /// The first day or moment of the time in question.
    from: Date,
    /// The last day or moment of the time in question.
    to: Date,
) -> CrcPortUsage;

/// A CRC port usage.
#[zoom_model]
pub struct CrcPortUsage {
    /// The first day or moment of the time in question.
    pub from: Option<Date>,
    /// The last day or moment of the time in question.
    pub to: Option<Date>,
    /// The CRC ports usage.
    pub crc_ports_usage: Vec<DailyCrcPortUsage>,
}

/// A daily CRC port usage.
#[zoom_model]
pub struct DailyCrcPortUsage {
    /// The CRC ports hour usage.
    pub crc_ports_hour_usage: Vec<HourlyCrcPortUsage>,
    /// The date time.
    pub date_time: Option<Date>,
}

/// A hourly CRC port usage.
#[zoom_model]
pub struct HourlyCrcPortUsage {
    /// The hour.
    pub hour: Option<String>,
    /// The max usage.
    pub max_usage: Option<i64>,
    /// The total usage.
    pub total_usage: Option<i64>,
}

/// One page of chat users.
#[zoom_model]
pub struct ChatUserPage {
    /// The first day or moment of the time in question.
    pub from: Option<Date>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: 30 when left out, at most 300.
    pub page_size: Option<u32>,
    /// The last day or moment of the time in question.
    pub to: Option<Date>,
    /// The users.
    pub users: Vec<ChatUser>,
}

/// A chat user.
#[zoom_model]
pub struct ChatUser {
    /// The audio sent.
    pub audio_sent: Option<i64>,
    /// The code sippet sent.
    pub code_sippet_sent: Option<i64>,
    /// The email: an e-mail address.
    pub email: Option<String>,
    /// The files sent.
    pub files_sent: Option<i64>,
    /// The giphys sent.
    pub giphys_sent: Option<i64>,
    /// The group sent.
    pub group_sent: Option<i64>,
    /// The images sent.
    pub images_sent: Option<i64>,
    /// The p2p sent.
    pub p2p_sent: Option<i64>,
    /// The text sent.
    pub text_sent: Option<i64>,
    /// The total sent.
    pub total_sent: Option<i64>,
    /// The user ID.
    pub user_id: Option<String>,
    /// The user name.
    pub user_name: Option<String>,
    /// The video sent.
    pub video_sent: Option<i64>,
}

/// A client feedback list.
#[zoom_model]
pub struct ClientFeedbackList {
    /// The client feedbacks.
    pub client_feedbacks: Vec<ClientFeedback>,
    /// The first day or moment of the time in question.
    pub from: Option<Date>,
    /// The last day or moment of the time in question.
    pub to: Option<Date>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
}

/// A client feedback.
#[zoom_model]
pub struct ClientFeedback {
    /// The feedback ID.
    pub feedback_id: Option<String>,
    /// The feedback name.
    pub feedback_name: Option<String>,
    /// The participants count.
    pub participants_count: Option<u32>,
}

/// One page of client feedback details.
#[zoom_model]
pub struct ClientFeedbackDetailPage {
    /// The first day or moment of the time in question.
    pub from: Option<Date>,
    /// The last day or moment of the time in question.
    pub to: Option<Date>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: 30 when left out, at most 300.
    pub page_size: Option<u32>,
    /// The client feedback details.
    pub client_feedback_details: Vec<ClientFeedbackDetail>,
}

/// A client feedback detail.
#[zoom_model]
pub struct ClientFeedbackDetail {
    /// The email.
    pub email: Option<String>,
    /// The meeting ID.
    pub meeting_id: Option<String>,
    /// The participant name.
    pub participant_name: Option<String>,
    /// The time.
    pub time: Option<Timestamp>,
}

/// A client satisfaction list.
#[zoom_model]
pub struct ClientSatisfactionList {
    /// The client satisfaction.
    pub client_satisfaction: Vec<ClientSatisfaction>,
    /// The first day or moment of the time in question.
    pub from: Option<Date>,
    /// The last day or moment of the time in question.
    pub to: Option<Date>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
}

/// A client satisfaction.
#[zoom_model]
pub struct ClientSatisfaction {
    /// The date.
    pub date: Option<Date>,
    /// The good count.
    pub good_count: Option<u32>,
    /// The none count.
    pub none_count: Option<u32>,
    /// The not good count.
    pub not_good_count: Option<u32>,
    /// The satisfaction percent.
    pub satisfaction_percent: Option<f64>,
}

/// A client version list.
#[zoom_model]
pub struct ClientVersionList {
    /// The client versions.
    pub client_versions: Vec<ClientVersion>,
}

/// A client version.
#[zoom_model]
pub struct ClientVersion {
    /// The client version.
    pub client_version: Option<String>,
    /// The total count.
    pub total_count: Option<u32>,
}
