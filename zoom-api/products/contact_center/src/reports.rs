//! Historical reports on agents, queues and engagements.

mod chat;
mod email;
mod messaging;
mod responses;
mod sms;
mod sub_status_name;
mod video;
mod voice;

pub use chat::*;
pub use email::*;
pub use messaging::*;
pub use responses::*;
pub use sms::*;
pub use sub_status_name::*;
pub use video::*;
pub use voice::*;

use jiff::civil::Date;

use super::{ContactChannel, Direction, MediaChannelType, QueueWaitType, VoiceChannel};
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the legs of agents: their parts of engagements.
#[zoom_endpoint(
    GET, "/contact_center/analytics/agents/leg_metrics",
    scopes = ["contact_center_report:read:admin", "contact_center:read:agent_report:admin"],
    rate_limit = Heavy,
    paged = users,
    operation = "listAgentLegMetric",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/reportslegacy-reports/GET/contact_center/analytics/agents/leg_metrics",
    max_range = 1 month,
    errors(
        /// A time is not in one of the accepted formats.
        400/300 => InvalidTimeFormat,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn list_agent_legs(
    /// Start of the period, as a date or a time in ISO 8601 format.
    from: Option<String>,
    /// End of the period, in the format of `from`; required with `from`.
    to: Option<String>,
    /// Time zone, as IANA identifier.
    timezone: Option<String>,
    /// ID of the engagement.
    engagement_id: Option<String>,
    /// ID of the user.
    user_id: Option<String>,
    /// Display name.
    display_name: Option<String>,
    /// Email address of the user.
    user_email: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    cc_queue_id: Option<String>,
    /// Channel of the engagements; only one can be given.
    channel: ContactChannel,
    /// Source within the channel, such as web chat or SMS within messaging.
    channel_source: Option<LegChannelSource>,
    next_page_token: Option<String>,
    #[zoom(default = 10, max = 100)] page_size: Option<u32>,
) -> AgentLegPage;

/// Lists the statuses that agents had over time.
#[zoom_endpoint(
    GET, "/contact_center/analytics/agents/status_history",
    scopes = ["contact_center_report:read:admin", "contact_center:read:agent_status_report:admin"],
    rate_limit = Heavy,
    paged = statuses,
    operation = "listAgentStatusHistory",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/reportslegacy-reports/GET/contact_center/analytics/agents/status_history",
    max_range = 1 month,
    errors(
        /// A time is not in one of the accepted formats.
        400/300 => InvalidTimeFormat,
        /// No user has this ID.
        404/1001 => UserNotFound,
        /// No status has this ID.
        404/1101 => StatusNotFound,
        /// No sub-status has this ID.
        404/1102 => SubStatusNotFound,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn list_agent_statuses(
    /// Time zone, as IANA identifier.
    timezone: Option<String>,
    /// Start of the period, as a date or a time in ISO 8601 format.
    from: Option<String>,
    /// End of the period, in the format of `from`; required with `from`. The period spans at most one month.
    to: Option<String>,
    /// ID of the queue.
    #[deprecated = "deprecated by Zoom"]
    queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    cc_queue_id: Option<String>,
    /// ID of the user.
    user_id: Option<String>,
    /// ID of the status.
    status_id: Option<String>,
    /// ID of the reason, if the status is Not Ready.
    sub_status_id: Option<String>,
    next_page_token: Option<String>,
    #[zoom(default = 10, max = 100)] page_size: Option<u32>,
) -> AgentStatusPage;

/// Lists the time sheets of agents: the time for which they were ready, not ready, occupied and offline.
#[zoom_endpoint(
    GET, "/contact_center/analytics/agents/time_sheets",
    scopes = ["contact_center_report:read:admin", "contact_center:read:agent_report:admin"],
    rate_limit = Heavy,
    paged = agents,
    operation = "listAgentTimeSheet",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/reportslegacy-reports/GET/contact_center/analytics/agents/time_sheets",
    max_range = 1 month,
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No user has this ID.
        404/1001 => UserNotFound,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn list_agent_time_sheets(
    next_page_token: Option<String>,
    #[zoom(default = 10, max = 100)] page_size: Option<u32>,
    /// Time zone of the times, as IANA identifier; UTC by default.
    timezone: Option<String>,
    /// Start of the period, as a date or a time in ISO 8601 format.
    from: Option<Date>,
    /// End of the period, in the format of `from`; required with `from`.
    to: Option<Date>,
    /// ID of the queue.
    queue_id: Option<String>,
    /// ID of the user.
    user_id: Option<String>,
    /// Length of the intervals into which the report is divided.
    interval: Option<Interval>,
) -> TimeSheetPage;

/// Lists past engagements with their results and durations.
///
/// Reaches back at most six months.
#[zoom_endpoint(
    GET, "/contact_center/analytics/historical/details/metrics",
    scopes = ["contact_center_report:read:admin", "contact_center:read:engagement_report:admin"],
    rate_limit = Heavy,
    paged = engagements,
    operation = "listHistoricalDetailMetric",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/reportslegacy-reports/GET/contact_center/analytics/historical/details/metrics",
    max_range = 1 month,
    errors(
        /// A time is not in one of the accepted formats.
        400/300 => InvalidTimeFormat,
        /// No user has this ID.
        404/1001 => UserNotFound,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn list_engagements(
    /// Time zone, as IANA identifier.
    timezone: Option<String>,
    /// Start of the period, as a date or a time in ISO 8601 format.
    from: Option<String>,
    /// End of the period, in the format of `from`; required with `from`. The period spans at most one month.
    to: Option<String>,
    /// IDs of the queues.
    #[deprecated = "deprecated by Zoom"]
    #[zoom(max_items = 10)]
    queue_ids: Vec<String>,
    /// IDs of the queues; at most 20.
    #[zoom(max_items = 10)]
    #[query(csv)]
    cc_queue_ids: Vec<String>,
    /// ID of the user.
    user_id: Option<String>,
    /// Phone number of the consumer.
    consumer_number: Option<String>,
    /// ID of the consumer.
    consumer_id: Option<String>,
    /// Direction of the engagement.
    direction: Option<Direction>,
    /// Results to list, which depend on the channel.
    results: Vec<String>,
    /// Types of the channels, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom"]
    channel_types: Vec<MediaChannelType>,
    /// Channel of the engagements; only one can be given.
    channel: ContactChannel,
    /// Sources within the channel.
    channel_sources: Vec<ReportChannelSource>,
    /// How the consumer waits in the queue; only for voice.
    queue_wait_type: Option<QueueWaitType>,
    /// IDs of the required skills; only for voice.
    required_skill_ids: Vec<String>,
    next_page_token: Option<String>,
    #[zoom(default = 10, max = 100)] page_size: Option<u32>,
) -> EngagementPage;

/// Lists reports on agents' voice engagements, filtered by queues.
#[zoom_endpoint(
    GET, "/contact_center/analytics/historical/queues/agents/metrics",
    scopes = ["contact_center_report:read:admin", "contact_center:read:agent_report:admin"],
    rate_limit = Heavy,
    paged = agents,
    operation = "listQueueAgentsMetrics",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/reportslegacy-reports/GET/contact_center/analytics/historical/queues/agents/metrics",
    max_range = 1 month,
    errors(
        /// A time is not in one of the accepted formats.
        400/300 => InvalidTimeFormat,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn list_agent_reports(
    /// Time zone, as IANA identifier.
    timezone: Option<String>,
    /// Start of the period, as a date or a time in ISO 8601 format.
    from: Option<String>,
    /// End of the period, in the format of `from`; required with `from`. The period spans at most one month.
    to: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    cc_queue_id: String,
    /// Channel of the engagements; only one can be given.
    channel: Option<VoiceChannel>,
    /// Length of the intervals into which the report is divided.
    interval: Option<Interval>,
    next_page_token: Option<String>,
    #[zoom(default = 10, max = 100)] page_size: Option<u32>,
) -> AgentReportPage;

/// Lists reports on queues, by channel.
#[zoom_endpoint(
    GET, "/contact_center/analytics/historical/queues/metrics",
    scopes = ["contact_center_report:read:admin", "contact_center:read:queue_report:admin"],
    rate_limit = Heavy,
    paged = queues,
    operation = "listHistoricalQueueMetric",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/reportslegacy-reports/GET/contact_center/analytics/historical/queues/metrics",
    max_range = 1 month,
    errors(
        /// The period of the report is longer than a month.
        400/300 => PeriodTooLong,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn list_queue_reports(
    /// Time zone, as IANA identifier.
    timezone: Option<String>,
    /// Start of the period, as a date or a time in ISO 8601 format.
    from: Option<String>,
    /// End of the period, in the format of `from`; required with `from`. The period spans at most one month.
    to: Option<String>,
    /// IDs of the queues; at most 20.
    #[deprecated = "deprecated by Zoom"]
    #[zoom(max_items = 10)]
    #[query(csv)]
    queue_ids: Vec<String>,
    /// IDs of the queues; at most 20.
    #[zoom(max_items = 10)]
    #[query(csv)]
    cc_queue_ids: Vec<String>,
    /// Types of the channels, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom"]
    channel_types: Vec<MediaChannelType>,
    /// Channel of the engagements; only one can be given.
    channel: ContactChannel,
    /// Sources within the channel.
    channel_sources: Vec<ReportChannelSource>,
    /// Length of the intervals into which the report is divided.
    interval: Option<Interval>,
    next_page_token: Option<String>,
    #[zoom(default = 10, max = 100)] page_size: Option<u32>,
) -> QueueReportPage;

/// Lists reports on the agents of one queue, by channel.
#[zoom_endpoint(
    GET, "/contact_center/analytics/historical/queues/<queue_id>/agents/metrics",
    scopes = ["contact_center_report:read:admin", "contact_center:read:agent_report:admin"],
    rate_limit = Heavy,
    paged = agents,
    operation = "listQueueAgentMetric",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/reportslegacy-reports/GET/contact_center/analytics/historical/queues/%7BqueueId%7D/agents/metrics",
    max_range = 1 month,
    errors(
        /// A time is not in one of the accepted formats.
        400/300 => InvalidTimeFormat,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn list_queue_agent_reports(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// Time zone, as IANA identifier.
    timezone: Option<String>,
    /// Start of the period, as a date or a time in ISO 8601 format.
    from: Option<String>,
    /// End of the period, in the format of `from`; required with `from`. The period spans at most one month.
    to: Option<String>,
    /// Types of the channels, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom"]
    channel_types: Vec<MediaChannelType>,
    /// Channel of the engagements; only one can be given.
    channel: ContactChannel,
    /// Sources within the channel.
    channel_sources: Vec<ReportChannelSource>,
    /// Length of the intervals into which the report is divided.
    interval: Option<Interval>,
    next_page_token: Option<String>,
    #[zoom(default = 10, max = 100)] page_size: Option<u32>,
) -> QueueAgentPage;

/// Source of a leg within the messaging channel.
#[zoom_model]
pub enum LegChannelSource {
    /// Chat in an app.
    InAppChat,
    /// Chat on a website.
    WebChat,
    /// SMS.
    Sms,
    /// Facebook Messenger.
    FacebookMessenger,
    /// WhatsApp.
    Whatsapp,
    /// Instagram.
    Instagram,
}

/// Source of reported engagements within their channel.
#[zoom_model]
pub enum ReportChannelSource {
    /// Chat on a website.
    WebChat,
    /// Chat in an app.
    InAppChat,
    /// SMS.
    Sms,
    /// Facebook Messenger.
    FacebookMessenger,
    /// WhatsApp.
    Whatsapp,
    /// Email.
    EmailAddress,
}

/// Length of the intervals into which a report is divided.
#[zoom_model]
pub enum Interval {
    /// `15_minutes`.
    #[zoom(rename = "15_minutes")]
    FifteenMinutes,
    /// `30_minutes`.
    #[zoom(rename = "30_minutes")]
    ThirtyMinutes,
    /// `1_hour`.
    #[zoom(rename = "1_hour")]
    OneHour,
    /// `1_day`.
    #[zoom(rename = "1_day")]
    OneDay,
    /// `1_week`.
    #[zoom(rename = "1_week")]
    OneWeek,
    /// `1_month`.
    #[zoom(rename = "1_month")]
    OneMonth,
}
