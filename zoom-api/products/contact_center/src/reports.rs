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
        /// A field is invalid: for example, a time has a wrong format, the period is longer than a month or began more
        /// than six months ago, or the time zone does not exist.
        400/300 => InvalidParameter,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn list_agent_legs(
    /// Start of the period: a date, or a time in ISO 8601 format. A final `Z` does not mean UTC; such times are in
    /// `timezone`. By default, the period is the last 24 hours.
    from: Option<String>,
    /// End of the period, in the format of `from`; required with `from`. A date includes the whole day.
    to: Option<String>,
    /// Time zone of the period and the report, as IANA identifier; UTC by default. With offsets in the period, it
    /// affects only the results.
    timezone: Option<String>,
    /// ID of the engagement.
    engagement_id: Option<String>,
    /// User ID of the agent.
    user_id: Option<String>,
    /// Name of the agent.
    display_name: Option<String>,
    /// Email address of the agent.
    user_email: Option<String>,
    /// ID of the queue.
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
        /// A time has a wrong format, the period is longer than a month or began more than six months ago, or the time
        /// zone does not exist.
        400/300 => InvalidPeriod,
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
    /// Time zone of the period and the report, as IANA identifier; UTC by default. A period with an offset ignores it.
    timezone: Option<String>,
    /// Start of the period, at most six months ago: a date, or a time in ISO 8601 format. A final `Z` does not mean
    /// UTC; such times are in `timezone`. By default, the period is the last 24 hours.
    from: Option<String>,
    /// End of the period, in the format of `from`; required with `from`. A date includes the whole day.
    to: Option<String>,
    /// ID of the queue.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    cc_queue_id: Option<String>,
    /// User ID of the agent.
    user_id: Option<String>,
    /// ID of the status.
    status_id: Option<String>,
    /// ID of the sub-status: the activity or the reason within the status.
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
    /// First day of the period; by default, the period is the last 24 hours.
    from: Option<Date>,
    /// Last day of the period; required with `from`.
    to: Option<Date>,
    /// ID of the queue.
    queue_id: Option<String>,
    /// User ID of the agent.
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
        /// A time has a wrong format, the period is longer than a month or began more than six months ago, or the time
        /// zone does not exist.
        400/300 => InvalidPeriod,
        /// No user has this ID.
        404/1001 => UserNotFound,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn list_engagements(
    /// Time zone of the period and the report, as IANA identifier; UTC by default. A period with an offset ignores it.
    timezone: Option<String>,
    /// Start of the period, at most six months ago: a date, or a time in ISO 8601 format. A final `Z` does not mean
    /// UTC; such times are in `timezone`. By default, the period is the last 24 hours.
    from: Option<String>,
    /// End of the period, in the format of `from`; required with `from`. A date includes the whole day.
    to: Option<String>,
    /// IDs of the queues: Contact Center queue IDs, or older task queue IDs.
    #[deprecated = "deprecated by Zoom; use `cc_queue_ids`"]
    #[zoom(max_items = 10)]
    queue_ids: Vec<String>,
    /// IDs of the queues. Zoom's documentation gives both 10 and 20 as the limit.
    #[zoom(max_items = 10)]
    #[query(csv)]
    cc_queue_ids: Vec<String>,
    /// User ID of the agent.
    user_id: Option<String>,
    /// Phone number of the consumer.
    consumer_number: Option<String>,
    /// ID of the consumer; not for voice.
    consumer_id: Option<String>,
    /// Direction of the engagement.
    direction: Option<Direction>,
    /// Results to list. All channels have `completed`, chat and SMS `auto_closed`, voice and video `short_abandoned`
    /// and `long_abandoned`; only voice has `hold_abandoned`, `long_calls`, `short_calls`, `hang_up_calls`,
    /// `overflowed_to_inbox` and `overflowed_to_disconnect`.
    results: Vec<EngagementResult>,
    /// Types of the channels, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom; use `channel`"]
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
        /// A time has a wrong format, the period is longer than a month or began more than six months ago, or the time
        /// zone does not exist.
        400/300 => InvalidPeriod,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn list_agent_reports(
    /// Time zone of the period and the report, as IANA identifier; UTC by default. A period with an offset ignores it.
    timezone: Option<String>,
    /// Start of the period, at most six months ago: a date, or a time in ISO 8601 format. A final `Z` does not mean
    /// UTC; such times are in `timezone`. By default, the period is the last 24 hours.
    from: Option<String>,
    /// End of the period, in the format of `from`; required with `from`. A date includes the whole day.
    to: Option<String>,
    /// ID of the queue.
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
        /// A time has a wrong format, the period is longer than a month or began more than six months ago, or the time
        /// zone does not exist.
        400/300 => InvalidPeriod,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn list_queue_reports(
    /// Time zone of the period and the report, as IANA identifier; UTC by default. A period with an offset ignores it.
    timezone: Option<String>,
    /// Start of the period, at most six months ago: a date, or a time in ISO 8601 format. A final `Z` does not mean
    /// UTC; such times are in `timezone`. By default, the period is the last 24 hours.
    from: Option<String>,
    /// End of the period, in the format of `from`; required with `from`. A date includes the whole day.
    to: Option<String>,
    /// IDs of the queues. Zoom's documentation gives both 10 and 20 as the limit.
    #[deprecated = "deprecated by Zoom; use `cc_queue_ids`"]
    #[zoom(max_items = 10)]
    #[query(csv)]
    queue_ids: Vec<String>,
    /// IDs of the queues. Zoom's documentation gives both 10 and 20 as the limit.
    #[zoom(max_items = 10)]
    #[query(csv)]
    cc_queue_ids: Vec<String>,
    /// Types of the channels, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom; use `channel`"]
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
        /// A time has a wrong format, the period is longer than a month or began more than six months ago, or the time
        /// zone does not exist.
        400/300 => InvalidPeriod,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn list_queue_agent_reports(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// Time zone of the period and the report, as IANA identifier; UTC by default. A period with an offset ignores it.
    timezone: Option<String>,
    /// Start of the period, at most six months ago: a date, or a time in ISO 8601 format. A final `Z` does not mean
    /// UTC; such times are in `timezone`. By default, the period is the last 24 hours.
    from: Option<String>,
    /// End of the period, in the format of `from`; required with `from`. A date includes the whole day.
    to: Option<String>,
    /// Types of the channels, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    channel_types: Vec<MediaChannelType>,
    /// Channel of the engagements; only one can be given. `voice` is deprecated by Zoom; use [`list_agent_reports`].
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
    /// 15 minutes.
    #[zoom(rename = "15_minutes")]
    FifteenMinutes,
    /// 30 minutes.
    #[zoom(rename = "30_minutes")]
    ThirtyMinutes,
    /// 1 hour.
    #[zoom(rename = "1_hour")]
    OneHour,
    /// 1 day.
    #[zoom(rename = "1_day")]
    OneDay,
    /// 1 week.
    #[zoom(rename = "1_week")]
    OneWeek,
    /// 1 month.
    #[zoom(rename = "1_month")]
    OneMonth,
}
