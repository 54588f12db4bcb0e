//! Figures about Zoom clients: versions, chat, feedback, satisfaction, and ports of the Cloud Room Connector.

use jiff::Timestamp;
use jiff::civil::Date;

use zoom_api::{zoom_endpoint, zoom_model};

/// Shows how users send chat messages, page by page.
///
/// The range is a month at most, within the last six months. It has the figures since July 2021. The account needs a
/// Business plan or higher.
///
/// Zoom's page: [Get chat metrics](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/chat).
#[zoom_endpoint(
    GET, "/metrics/chat",
    scopes = ["dashboard:read:admin", "dashboard_im:read:admin", "dashboard:read:chat:admin"],
    rate_limit = ResourceIntensive,
    paged = users,
)]
pub fn list_chat_metrics(
    /// The first day of the period, as `yyyy-mm-dd`. From here to `to` it is a month at most.
    from: Date,
    /// The last day of the period.
    to: Date,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> ChatUserPage;

/// Lists what users answered when they were asked about Zoom Meetings, summed up by kind of feedback.
///
/// The range is a month at most, within the last six months. The account needs a Business plan or higher, and Feedback
/// to Zoom enabled.
///
/// Zoom's page: [List Zoom meetings client feedback](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/client/feedback).
#[zoom_endpoint(
    GET, "/metrics/client/feedback",
    scopes = ["dashboard:read:admin", "dashboard_home:read:admin", "dashboard:read:list_meetings_feedback:admin"],
    rate_limit = Heavy,
)]
pub fn list_client_feedback(
    /// The first day of the period, as `yyyy-mm-dd`. From here to `to` it is a month at most.
    from: Date,
    /// The last day of the period.
    to: Date,
) -> ClientFeedbackList;

/// Lists the users who gave one kind of feedback about Zoom Meetings, page by page.
///
/// The range is a month at most, within the last six months. The account needs a Business plan or higher, and Feedback
/// to Zoom enabled.
///
/// Zoom's page: [Get zoom meetings client feedback](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/client/feedback/%7BfeedbackId%7D).
#[zoom_endpoint(
    GET, "/metrics/client/feedback/<feedback_id>",
    scopes = ["dashboard:read:admin", "dashboard_home:read:admin", "dashboard:read:meeting_feedback:admin"],
    rate_limit = Heavy,
    paged = client_feedback_details,
)]
pub fn list_client_feedback_details(
    /// The kind of feedback, by its ID.
    feedback_id: String,
    /// The first day of the report.
    from: Option<Date>,
    /// The last day of the report.
    to: Option<Date>,
    /// How many records a page holds. 30 when left out.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> ClientFeedbackDetailPage;

/// Counts thumbs up and thumbs down after meetings, day by day.
///
/// Thumbs are asked for where the survey at the end of meetings is enabled. The range is a month at most, within the
/// last six months. Why thumbs went down is in `list_client_feedback`.
///
/// Zoom's page: [List client meeting satisfaction](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/client/satisfaction).
#[zoom_endpoint(
    GET, "/metrics/client/satisfaction",
    scopes = ["dashboard:read:admin", "dashboard_home:read:admin", "dashboard:read:meeting_survey:admin"],
    rate_limit = Heavy,
)]
pub fn list_client_satisfaction(
    /// The first day of the report, as `yyyy-mm-dd`.
    from: Option<Date>,
    /// The last day of the report, as `yyyy-mm-dd`.
    to: Option<Date>,
) -> ClientSatisfactionList;

/// Counts the versions of Zoom clients in use.
///
/// The account needs a Business plan or higher.
///
/// Zoom's page: [List the client versions](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/client_versions).
#[zoom_endpoint(
    GET, "/metrics/client_versions",
    scopes = ["dashboard:read:admin", "dashboard_home:read:admin", "dashboard:read:client_versions:admin"],
    rate_limit = Heavy,
)]
pub fn list_client_versions() -> ClientVersionList;

/// Shows how many ports of the Cloud Room Connector were used, hour by hour.
///
/// Through it, H.323 and SIP endpoints join meetings. Of a longer range, Zoom takes the last month. The account needs a
/// Business, Education or API plan, and Room Connector enabled.
///
/// Zoom's page: [Get CRC port usage](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/crc).
#[zoom_endpoint(
    GET, "/metrics/crc",
    scopes = ["dashboard:read:admin", "dashboard_crc:read:admin", "dashboard:read:crc_port_usage:admin"],
    rate_limit = Heavy,
)]
pub fn get_crc_port_usage(
    /// The first day of the period, as `yyyy-mm-dd`. From here to `to` it is a month at most.
    from: Date,
    /// The last day of the period.
    to: Date,
) -> CrcPortUsage;

/// How many ports of the Cloud Room Connector were used in a period.
#[zoom_model]
pub struct CrcPortUsage {
    /// The first day of the report.
    pub from: Option<Date>,
    /// The last day of the report.
    pub to: Option<Date>,
    /// The use, day by day.
    pub crc_ports_usage: Vec<DailyCrcPortUsage>,
}

/// How many ports of the Cloud Room Connector were used on one day.
#[zoom_model]
pub struct DailyCrcPortUsage {
    /// The use, hour by hour.
    pub crc_ports_hour_usage: Vec<HourlyCrcPortUsage>,
    /// The day on which the ports were in use.
    pub date_time: Option<Date>,
}

/// How many ports of the Cloud Room Connector were used in one hour.
#[zoom_model]
pub struct HourlyCrcPortUsage {
    /// The hour of the day, from `0` to `23`.
    pub hour: Option<String>,
    /// How many ports were in use at once, at most.
    pub max_usage: Option<i64>,
    /// How many H.323 and SIP connections there were in that hour.
    pub total_usage: Option<i64>,
}

/// One page of users with the messages they sent.
#[zoom_model]
pub struct ChatUserPage {
    /// The first day of the report.
    pub from: Option<Date>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// The last day of the report.
    pub to: Option<Date>,
    /// The users.
    pub users: Vec<ChatUser>,
}

/// A user, with how many messages of each kind were sent.
#[zoom_model]
pub struct ChatUser {
    /// How many audio files the user sent.
    pub audio_sent: Option<i64>,
    /// How many code snippets the user sent.
    pub code_sippet_sent: Option<i64>,
    /// The user's e-mail address.
    pub email: Option<String>,
    /// How many files the user sent.
    pub files_sent: Option<i64>,
    /// How many GIFs the user sent.
    pub giphys_sent: Option<i64>,
    /// How many messages the user sent in channels.
    pub group_sent: Option<i64>,
    /// How many images the user sent.
    pub images_sent: Option<i64>,
    /// How many messages the user sent to one other person.
    pub p2p_sent: Option<i64>,
    /// How many text messages the user sent.
    pub text_sent: Option<i64>,
    /// How many messages the user sent in all.
    pub total_sent: Option<i64>,
    /// The user's ID.
    pub user_id: Option<String>,
    /// The display name.
    pub user_name: Option<String>,
    /// How many video files the user sent.
    pub video_sent: Option<i64>,
}

/// The kinds of feedback that were given in a period.
#[zoom_model]
pub struct ClientFeedbackList {
    /// The kinds of feedback.
    pub client_feedbacks: Vec<ClientFeedback>,
    /// The first day of the report.
    pub from: Option<Date>,
    /// The last day of the report.
    pub to: Option<Date>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
}

/// One kind of feedback, and how many participants gave it.
#[zoom_model]
pub struct ClientFeedback {
    /// The ID of the kind of feedback.
    pub feedback_id: Option<String>,
    /// What the feedback says.
    pub feedback_name: Option<String>,
    /// How many participants agreed with the feedback.
    pub participants_count: Option<u32>,
}

/// One page of the users who gave a kind of feedback.
#[zoom_model]
pub struct ClientFeedbackDetailPage {
    /// The first day of the report.
    pub from: Option<Date>,
    /// The last day of the report.
    pub to: Option<Date>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// What each user said.
    pub client_feedback_details: Vec<ClientFeedbackDetail>,
}

/// A user who gave a kind of feedback, and in which meeting.
#[zoom_model]
pub struct ClientFeedbackDetail {
    /// The participant's e-mail address; with some exceptions it is empty for people outside the host's account.
    pub email: Option<String>,
    /// The meeting, by its ID.
    pub meeting_id: Option<String>,
    /// The name of the participant.
    pub participant_name: Option<String>,
    /// When the participant submitted the feedback.
    pub time: Option<Timestamp>,
}

/// How satisfied participants were in a period, day by day.
#[zoom_model]
pub struct ClientSatisfactionList {
    /// The counts, day by day.
    pub client_satisfaction: Vec<ClientSatisfaction>,
    /// The first day of the report, as `yyyy-mm-dd`.
    pub from: Option<Date>,
    /// The last day of the report, as `yyyy-mm-dd`.
    pub to: Option<Date>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
}

/// How satisfied participants were on one day: thumbs up, thumbs down, and no answer.
#[zoom_model]
pub struct ClientSatisfaction {
    /// The day of the report.
    pub date: Option<Date>,
    /// How many thumbs went up.
    pub good_count: Option<u32>,
    /// How many gave no thumb.
    pub none_count: Option<u32>,
    /// How many thumbs went down.
    pub not_good_count: Option<u32>,
    /// The share of those who were not dissatisfied: `good_count` and `none_count` of all.
    pub satisfaction_percent: Option<f64>,
}

/// The versions of Zoom clients in use.
#[zoom_model]
pub struct ClientVersionList {
    /// The versions of the client, and how often each is used.
    pub client_versions: Vec<ClientVersion>,
}

/// A version of the Zoom client, and how many use it.
#[zoom_model]
pub struct ClientVersion {
    /// The version of the client.
    pub client_version: Option<String>,
    /// How often the version is used.
    pub total_count: Option<u32>,
}
