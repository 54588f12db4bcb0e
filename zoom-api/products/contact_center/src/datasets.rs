//! Historical data of engagements, queues, agents, flows and campaigns, record by record.

mod channel_source;
mod channels;
mod client_type;
mod consumer;
mod responses;

pub use channel_source::*;
pub use channels::*;
pub use client_type::*;
pub use consumer::*;
pub use responses::*;

use jiff::Timestamp;

use super::{AnyChannel, ContactChannel, Direction, SortOrder};
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists performance data of agents, one record per engagement and agent.
///
/// Requires permission to read contact center reports.
#[zoom_endpoint(
    GET, "/contact_center/analytics/dataset/historical/agent_performance",
    scopes = ["contact_center_report:read:admin", "contact_center:read:dataset_agent_performance:admin"],
    rate_limit = Heavy,
    paged = users,
    operation = "Listhistoricalagentperformancedatasetdata",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2cx-analytics/GET/contact_center/analytics/dataset/historical/agent_performance",
    max_range = 1 month,
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// A resource of the call does not exist.
        404 => NotFound,
    )
)]
pub fn list_agent_performance(
    /// Earliest start of the agents' work. Default 24 hours ago; the period spans at most one month.
    #[deprecated = "deprecated by Zoom; use `start_time_from`"]
    from: Option<Timestamp>,
    /// Latest start of the agents' work; required with `from`.
    #[deprecated = "deprecated by Zoom; use `start_time_to`"]
    to: Option<Timestamp>,
    /// Earliest start of the agents' work. Default 24 hours ago; the period spans at most one month.
    start_time_from: Option<Timestamp>,
    /// Latest start of the agents' work; required with `start_time_from`.
    start_time_to: Option<Timestamp>,
    /// Earliest end of the agents' work. Default 24 hours ago; the period spans at most one month.
    end_time_from: Option<Timestamp>,
    /// Latest end of the agents' work; required with `end_time_from`.
    end_time_to: Option<Timestamp>,
    /// Order of the records, by start time or, if the period is given by end times, by end time.
    #[zoom(default = "desc")]
    sort_order: Option<SortOrder>,
    /// Time zone of the period and of the returned times, as IANA identifier; UTC by default.
    timezone: Option<String>,
    /// IDs of the engagements to include.
    #[query(rename = "engagement_id")]
    engagement_ids: Vec<String>,
    /// Direction of the engagements to include.
    direction: Option<Direction>,
    /// IDs of the queues to include.
    #[query(rename = "queue_id")]
    queue_ids: Vec<String>,
    /// IDs of the agents to include.
    #[query(rename = "user_id")]
    user_ids: Vec<String>,
    /// IDs of the teams to include.
    #[query(rename = "team_id")]
    team_ids: Vec<String>,
    /// Channels of the engagements to list.
    #[query(rename = "channel")]
    channels: Vec<AnyChannel>,
    /// Sources within the channels, such as web chat or SMS within messaging.
    #[query(rename = "channel_source")]
    channel_sources: Vec<ChannelSource>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> AgentPerformancePage;

/// Lists the status periods of agents, grouped by work session.
#[zoom_endpoint(
    GET, "/contact_center/analytics/dataset/historical/agent_timecard",
    scopes = ["contact_center_report:read:admin", "contact_center:read:dataset_agent_timecard:admin"],
    rate_limit = Heavy,
    paged = users,
    operation = "Listhistoricalagenttimecarddatasetdata",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2cx-analytics/GET/contact_center/analytics/dataset/historical/agent_timecard",
    max_range = 1 month,
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// A resource of the call does not exist.
        404 => NotFound,
    )
)]
pub fn list_agent_timecards(
    /// Earliest start of the agents' statuses. Default 24 hours ago; the period spans at most one month.
    #[deprecated = "deprecated by Zoom; use `start_time_from`"]
    from: Option<Timestamp>,
    /// Latest start of the agents' statuses; required with `from`.
    #[deprecated = "deprecated by Zoom; use `start_time_to`"]
    to: Option<Timestamp>,
    /// Earliest start of the agents' statuses. Default 24 hours ago; the period spans at most one month.
    start_time_from: Option<Timestamp>,
    /// Latest start of the agents' statuses; required with `start_time_from`.
    start_time_to: Option<Timestamp>,
    /// Earliest end of the agents' statuses. Default 24 hours ago; the period spans at most one month.
    end_time_from: Option<Timestamp>,
    /// Latest end of the agents' statuses; required with `end_time_from`.
    end_time_to: Option<Timestamp>,
    /// Time zone of the period and of the returned times, as IANA identifier; UTC by default.
    timezone: Option<String>,
    /// Order of the records, by start time or, if the period is given by end times, by end time.
    #[zoom(default = "desc")]
    sort_order: Option<SortOrder>,
    /// IDs of the agents to include.
    #[query(rename = "user_id")]
    user_ids: Vec<String>,
    /// IDs of the teams to include.
    #[query(rename = "team_id")]
    team_ids: Vec<String>,
    /// Two-letter country codes of the agents.
    agent_countries: Vec<String>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> AgentTimecardPage;

/// Lists the dispositions of finished engagements.
///
/// An engagement is listed only if it matches all filters.
#[zoom_endpoint(
    GET, "/contact_center/analytics/dataset/historical/disposition",
    scopes = ["contact_center_report:read:admin", "contact_center:read:dataset_disposition:admin"],
    rate_limit = Heavy,
    paged = historical_dispositions,
    operation = "Listhistoricaldispositiondatasetdata",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2cx-analytics/GET/contact_center/analytics/dataset/historical/disposition",
    max_range = 1 month,
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The app or the user may not make this call.
        403 => Forbidden,
    )
)]
pub fn list_dispositions(
    /// IDs of the engagements to include.
    engagement_ids: Vec<String>,
    /// IDs of the agents to include.
    user_ids: Vec<String>,
    /// IDs of the queues to include.
    queue_ids: Vec<String>,
    /// IDs of the teams to include.
    team_ids: Vec<String>,
    /// Channels of the engagements.
    channels: Vec<ContactChannel>,
    /// Direction of the engagements to include.
    direction: Option<Direction>,
    /// Types of the dispositions to list.
    disposition_types: Vec<DispositionTypeFilter>,
    /// Sources of the dispositions to list.
    disposition_sources: Vec<DispositionSource>,
    /// Start of the period in which the dispositions started; by default 24 hours ago. The period spans at most one
    /// month.
    from: Option<Timestamp>,
    /// End of the period; required with `from`.
    to: Option<Timestamp>,
    /// Time zone of the period and of the returned times, as IANA identifier.
    #[zoom(default = "UTC")]
    timezone: Option<String>,
    /// Order of the records by start time.
    #[zoom(default = "desc")]
    sort_order: Option<SortOrder>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> HistoricalDispositionPage;

/// Lists finished engagements with their counts and durations.
#[zoom_endpoint(
    GET, "/contact_center/analytics/dataset/historical/engagement",
    scopes = ["contact_center_report:read:admin", "contact_center:read:dataset_engagement:admin"],
    rate_limit = Heavy,
    paged = engagements,
    operation = "Listengagementdatasetdata",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2cx-analytics/GET/contact_center/analytics/dataset/historical/engagement",
    max_range = 1 month,
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// A resource of the call does not exist.
        404 => NotFound,
    )
)]
pub fn list_engagements(
    /// Earliest start of the engagements. Default 24 hours ago; the period spans at most one month.
    #[deprecated = "deprecated by Zoom; use `start_time_from`"]
    from: Option<Timestamp>,
    /// Latest start of the engagements; required with `from`.
    #[deprecated = "deprecated by Zoom; use `start_time_to`"]
    to: Option<Timestamp>,
    /// Earliest start of the engagements. Default 24 hours ago; the period spans at most one month.
    start_time_from: Option<Timestamp>,
    /// Latest start of the engagements; required with `start_time_from`.
    start_time_to: Option<Timestamp>,
    /// Earliest end of the engagements. Default 24 hours ago; the period spans at most one month.
    end_time_from: Option<Timestamp>,
    /// Latest end of the engagements; required with `end_time_from`.
    end_time_to: Option<Timestamp>,
    /// Time zone of the period and of the returned times, as IANA identifier; UTC by default.
    timezone: Option<String>,
    /// Order of the records, by start time or, if the period is given by end times, by end time.
    #[zoom(default = "desc")]
    sort_order: Option<SortOrder>,
    /// IDs of the engagements to include.
    #[query(rename = "engagement_id")]
    engagement_ids: Vec<String>,
    /// Direction of the engagements to include.
    direction: Option<Direction>,
    /// Channels in which the engagements arrived.
    #[query(rename = "enter_channel")]
    enter_channels: Vec<AnyChannel>,
    /// Sources within the channels in which the engagements arrived.
    #[query(rename = "enter_channel_source")]
    enter_channel_sources: Vec<ChannelSource>,
    /// Phone number of the caller.
    caller_id: Option<String>,
    /// Phone number that the consumer dialed.
    dnis: Option<String>,
    /// Phone number from which the engagement came.
    ani: Option<String>,
    /// IDs of the queues to include.
    #[query(rename = "queue_id")]
    queue_ids: Vec<String>,
    /// IDs of the agents to include.
    #[query(rename = "user_id")]
    user_ids: Vec<String>,
    /// IDs of the teams to include.
    #[query(rename = "team_id")]
    team_ids: Vec<String>,
    /// Channels of the engagements to list.
    #[query(rename = "channel")]
    channels: Vec<AnyChannel>,
    /// Sources within the channels, such as web chat or SMS within messaging.
    #[query(rename = "channel_source")]
    channel_sources: Vec<ChannelSource>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> EngagementPage;

/// Lists the passes of engagements through flows.
#[zoom_endpoint(
    GET, "/contact_center/analytics/dataset/historical/flow_performance",
    scopes = ["contact_center_report:read:admin", "contact_center:read:dataset_flow_performance:admin"],
    rate_limit = Heavy,
    paged = flows,
    operation = "Listhistoricalflowperformancedatasetdata",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2cx-analytics/GET/contact_center/analytics/dataset/historical/flow_performance",
    max_range = 1 month,
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// A resource of the call does not exist.
        404 => NotFound,
    )
)]
pub fn list_flow_performance(
    /// Earliest time at which an engagement entered a flow. Default 24 hours ago; the period spans at most one month.
    #[deprecated = "deprecated by Zoom; use `enter_time_from`"]
    from: Option<Timestamp>,
    /// Latest time at which an engagement entered a flow; required with `from`.
    #[deprecated = "deprecated by Zoom; use `enter_time_to`"]
    to: Option<Timestamp>,
    /// Earliest time at which an engagement entered a flow. Default 24 hours ago; the period spans at most one month.
    enter_time_from: Option<Timestamp>,
    /// Latest time at which an engagement entered a flow; required with `enter_time_from`.
    enter_time_to: Option<Timestamp>,
    /// Earliest time at which an engagement left a flow. Default 24 hours ago; the period spans at most one month.
    exit_time_from: Option<Timestamp>,
    /// Latest time at which an engagement left a flow; required with `exit_time_from`.
    exit_time_to: Option<Timestamp>,
    /// Time zone of the period and of the returned times, as IANA identifier; UTC by default.
    timezone: Option<String>,
    /// Order of the records, by entry time or, if the period is given by exit times, by exit time.
    #[zoom(default = "desc")]
    sort_order: Option<SortOrder>,
    /// IDs of the engagements to include.
    #[query(rename = "engagement_id")]
    engagement_ids: Vec<String>,
    /// IDs of the flows to include.
    #[query(rename = "flow_id")]
    flow_ids: Vec<String>,
    /// Channels in which the engagements arrived.
    #[query(rename = "enter_channel")]
    enter_channels: Vec<AnyChannel>,
    /// Sources within the channels in which the engagements arrived.
    #[query(rename = "enter_channel_source")]
    enter_channel_sources: Vec<ChannelSource>,
    /// Entry point through which the engagement came into the flow.
    entry_point: Option<String>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> FlowPerformancePage;

/// Lists the stays of engagements in queues.
#[zoom_endpoint(
    GET, "/contact_center/analytics/dataset/historical/queue_performance",
    scopes = ["contact_center_report:read:admin", "contact_center:read:dataset_queue_performance:admin"],
    rate_limit = Heavy,
    paged = queues,
    operation = "Listhistoricalqueueperformancedatasetdata",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2cx-analytics/GET/contact_center/analytics/dataset/historical/queue_performance",
    max_range = 1 month,
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// A resource of the call does not exist.
        404 => NotFound,
    )
)]
pub fn list_queue_performance(
    /// Earliest time at which an engagement entered a queue. Default 24 hours ago; the period spans at most one month.
    #[deprecated = "deprecated by Zoom; use `enter_time_from`"]
    from: Option<Timestamp>,
    /// Latest time at which an engagement entered a queue; required with `from`.
    #[deprecated = "deprecated by Zoom; use `enter_time_to`"]
    to: Option<Timestamp>,
    /// Earliest time at which an engagement entered a queue. Default 24 hours ago; the period spans at most one month.
    enter_time_from: Option<Timestamp>,
    /// Latest time at which an engagement entered a queue; required with `enter_time_from`.
    enter_time_to: Option<Timestamp>,
    /// Earliest time at which an engagement left a queue. Default 24 hours ago; the period spans at most one month.
    exit_time_from: Option<Timestamp>,
    /// Latest time at which an engagement left a queue; required with `exit_time_from`.
    exit_time_to: Option<Timestamp>,
    /// Time zone of the period and of the returned times, as IANA identifier; UTC by default.
    timezone: Option<String>,
    /// Order of the records, by entry time or, if the period is given by exit times, by exit time.
    #[zoom(default = "desc")]
    sort_order: Option<SortOrder>,
    /// IDs of the engagements to include.
    #[query(rename = "engagement_id")]
    engagement_ids: Vec<String>,
    /// Direction of the engagements to include.
    direction: Option<Direction>,
    /// IDs of the queues to include.
    #[query(rename = "queue_id")]
    queue_ids: Vec<String>,
    /// Channels of the engagements to list.
    #[query(rename = "channel")]
    channels: Vec<AnyChannel>,
    /// Sources within the channels, such as web chat or SMS within messaging.
    #[query(rename = "channel_source")]
    channel_sources: Vec<ChannelSource>,
    /// How the engagements came into the queue.
    #[query(rename = "origin_method")]
    origin_methods: Vec<OriginMethod>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> QueuePerformancePage;

/// Source of an engagement within its channel.
#[zoom_model]
pub enum ChannelSource {
    /// Voice.
    Voice,
    /// Video in an app.
    InAppVideo,
    /// Video at a kiosk.
    KioskVideo,
    /// Video on a website.
    WebVideo,
    /// Chat in an app.
    InAppChat,
    /// Chat within a video call.
    InVideoChat,
    /// Chat on a website.
    WebChat,
    /// SMS.
    Sms,
    /// Facebook Messenger.
    FacebookMessenger,
    /// Instagram.
    Instagram,
    /// Team chat.
    TeamChat,
    /// WhatsApp.
    WhatsApp,
    /// Email.
    EmailDomain,
    /// Work items started through the API.
    Api,
}

/// Whether the agent chose the disposition.
#[zoom_model]
pub enum DispositionSource {
    /// The queue's default was set.
    Default,
    /// The agent chose.
    Agent,
}

/// How an engagement came into the queue.
#[zoom_model]
pub enum OriginMethod {
    /// Takeover by a supervisor.
    TakeOver,
    /// Handover by a supervisor.
    HandOver,
    /// Requested callback.
    Callback,
    /// Scheduled callback.
    ScheduledCallback,
    /// Repeated callback.
    CallbackRetry,
    /// Outbound engagement.
    Outbound,
    /// Conference.
    Conference,
    /// Released by an agent.
    Release,
    /// Warm transfer to an agent.
    WarmTransferToAgent,
    /// Warm transfer to a queue.
    WarmTransferToQueue,
    /// Direct transfer to an agent.
    DirectTransferToAgent,
    /// Direct transfer to a queue.
    DirectTransferToQueue,
    /// Transfer to an agent.
    TransferToAgent,
    /// Transfer to a queue.
    TransferToQueue,
    /// Routed to a queue.
    RouteToQueue,
    /// Routed to an agent.
    RouteToAgent,
    /// Upgrade to voice.
    UpgradeToVoice,
    /// Upgrade to video.
    UpgradeToVideo,
    /// Progressive dialing of a campaign.
    OutboundProgressiveDial,
    /// Video without an appointment.
    DropInVideo,
    /// Invitation of an agent.
    InviteAgent,
    /// Involvement of another agent.
    Involve,
    /// Preview dialing of a campaign.
    OutboundPreviewDial,
}

/// Type of the dispositions to list.
#[zoom_model]
pub enum DispositionTypeFilter {
    /// Dispositions without sub-dispositions.
    Single,
    /// Dispositions with tiers of sub-dispositions.
    #[zoom(rename = "multi-level", alias = "multi_level")]
    MultiLevel,
}
