//! Logs of engagements, calls, messages, and of changes by administrators.

mod agents;
mod channels;
mod consumer;
mod content;
mod files;
mod requests;
mod responses;
mod result;
mod session_border_controller_list;
mod voice_call_details;

pub use agents::*;
pub use channels::*;
pub use consumer::*;
pub use content::*;
pub use files::*;
pub use requests::*;
pub use responses::*;
pub use result::*;
pub use session_border_controller_list::*;
pub use voice_call_details::*;

use jiff::Timestamp;
use jiff::civil::Date;

use super::{AnyChannel, ContactChannel, Direction, SortOrder};
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the messages of an email engagement.
#[zoom_endpoint(
    GET, "/contact_center/email/messages",
    scopes = ["contact_center_messaging:read:admin", "contact_center:read:engagement_log:admin"],
    rate_limit = Medium,
    paged = messages,
    operation = "getEmailMessageHistory",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/logs/GET/contact_center/email/messages",
    errors(
        /// No engagement has this ID.
        400/11004 => EngagementNotFound,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// A resource of the call does not exist.
        404 => NotFound,
    )
)]
pub fn list_email_messages(
    /// ID of the engagement.
    engagement_id: String,
    /// Order of the messages: `forward` is chronological, `backward` is the reverse.
    #[zoom(default = "backward")]
    direction: Option<PageDirection>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> EmailMessagePage;

/// Lists the messages of a messaging engagement.
///
/// Only headless messaging is supported.
#[zoom_endpoint(
    GET, "/contact_center/messaging/messages",
    scopes = ["contact_center_messaging:read:admin", "contact_center:read:messaging:admin"],
    rate_limit = Medium,
    paged = messages,
    operation = "getMessageHistory",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/logs/GET/contact_center/messaging/messages",
    errors(
        /// Messaging channels of integrations are disabled in the account.
        400/11006 => MessagingIntegrationDisabled,
        /// The role of the token's user lacks a privilege that this call requires.
        403/9001 => MissingRolePrivileges,
        /// No engagement has this ID.
        404/11004 => EngagementNotFound,
        /// The account exceeded the rate limit of this call.
        429/4001 => RateLimited,
    )
)]
pub fn list_messages(
    /// ID of the engagement.
    engagement_id: String,
    /// Order of the messages. Zoom documents `backward` as chronological and `forward` as the reverse here, but the
    /// opposite for emails.
    #[zoom(default = "backward")]
    direction: Option<PageDirection>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> MessagePage;

/// Lists logs of SMS engagements.
///
/// Only completed engagements are listed.
#[zoom_endpoint(
    GET, "/contact_center/sms",
    scopes = ["contact_center_sms:read:admin", "contact_center:read:sms_log:admin"],
    rate_limit = Heavy,
    paged = sms,
    operation = "listSMS",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/logs/GET/contact_center/sms",
    max_range = 1 month,
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No user has this ID.
        404/1001 => UserNotFound,
        /// No engagement has this ID.
        404/2901 => EngagementNotFound,
    )
)]
pub fn list_sms_logs(
    next_page_token: Option<String>,
    #[zoom(default = 10, max = 100)] page_size: Option<u32>,
    /// First day of the period; by default the last 24 hours are listed. The period spans at most one month.
    from: Option<Date>,
    /// Last day of the period; required with `from`.
    to: Option<Date>,
    /// Two-letter country codes (ISO 3166).
    country_iso_codes: Vec<String>,
    /// Direction of the engagements to include.
    direction: Option<Direction>,
    /// ID of the user.
    user_id: Option<String>,
    /// ID of the engagement.
    engagement_id: Option<String>,
    /// Phone number of the consumer.
    consumer_number: Option<String>,
) -> SmsPage;

/// Lists logs of voice engagements.
///
/// Only completed engagements are listed. Data about devices, IP addresses, SIP zones and session border controllers is
/// returned only if Zoom's support has enabled it for the account.
#[zoom_endpoint(
    GET, "/contact_center/voice_calls",
    scopes = ["contact_center_voice_call:read:admin", "contact_center:read:voice_call_log:admin"],
    rate_limit = Heavy,
    paged = voice_calls,
    operation = "listVoiceCall",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/logs/GET/contact_center/voice_calls",
    max_range = 1 month,
    errors(
        /// A field is invalid, a time is not in an accepted format, or the period is longer than a month.
        400/300 => InvalidField,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// No user has this ID.
        404/1001 => UserNotFound,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn list_voice_call_logs(
    /// Start of the period, as `yyyy-MM-dd`, `yyyy-MM-ddTHH:mm:ssZ` or `yyyy-MM-ddTHH:mm:ss±HH:mm`; by default 24
    /// hours ago. A `Z` does not mean UTC. The times of the response have the given offset. The period spans at most
    /// one month.
    from: Option<String>,
    /// End of the period, in the format of `from`; required with `from`.
    to: Option<String>,
    /// Types of the calls.
    types: Vec<CallType>,
    /// Whether the call came through automatic call distribution.
    distribution: Option<CallDistribution>,
    /// Phone number of the consumer.
    consumer_number: Option<String>,
    /// Direction of the engagements to include.
    direction: Option<Direction>,
    /// User IDs of the agents.
    #[zoom(max_items = 20)]
    #[query(csv)]
    user_ids: Vec<String>,
    /// ID of the engagement.
    engagement_id: Option<String>,
    /// IDs of the queues, or `none` for calls without a queue.
    #[deprecated = "deprecated by Zoom; use `cc_queue_ids`"]
    #[zoom(max_items = 20)]
    #[query(csv)]
    queue_ids: Vec<String>,
    /// IDs of the queues, or `none` for calls without a queue.
    #[zoom(max_items = 20)]
    #[query(csv)]
    cc_queue_ids: Vec<String>,
    /// Two-letter country codes (ISO 3166).
    country_iso_codes: Vec<String>,
    /// Types of the phone numbers.
    number_types: Vec<NumberType>,
    /// IDs of the regions to include.
    #[zoom(max_items = 20)]
    #[query(csv)]
    region_ids: Vec<String>,
    /// Names of the regions.
    #[zoom(max_items = 20)]
    #[query(csv)]
    region_names: Vec<String>,
    /// IDs of the teams to include.
    #[zoom(max_items = 20)]
    #[query(csv)]
    team_ids: Vec<String>,
    /// Names of the teams.
    #[zoom(max_items = 20)]
    #[query(csv)]
    team_names: Vec<String>,
    /// Kinds of conferences and transfers of the legs.
    #[query(csv)]
    sub_types: Vec<CallSubType>,
    /// Whether the logs contain the legs.
    #[zoom(default = "summary")]
    view_type: Option<ViewType>,
    next_page_token: Option<String>,
    #[zoom(default = 10, max = 100)] page_size: Option<u32>,
) -> VoiceCallPage;

/// Lists the messages of a work item engagement's sessions.
#[zoom_endpoint(
    GET, "/contact_center/work_item/messages",
    scopes = ["contact_center_messaging:read:admin", "contact_center:read:engagement_log:admin"],
    rate_limit = Medium,
    paged = messages,
    operation = "getWorkItemMessageHistory",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/logs/GET/contact_center/work_item/messages",
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/300 => ValidationFailed,
        /// The token's user does not exist or is invalid.
        401/1002 => TokenUserNotFound,
        /// The role of the token's user lacks a privilege that this call requires.
        403/9001 => MissingRolePrivileges,
        /// No engagement has this ID.
        404/11004 => EngagementNotFound,
        /// The account exceeded the rate limit of this call.
        429/4001 => RateLimited,
    )
)]
pub fn list_work_item_messages(
    /// ID of the engagement.
    engagement_id: String,
    /// Order of the messages: `backward` lists the newest first, `forward` the oldest first. Zoom also calls `backward`
    /// chronological here, in contradiction.
    #[zoom(default = "backward")]
    direction: Option<PageDirection>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> WorkItemMessagePage;

/// Lists closed engagements with their channels, participants and events.
#[zoom_endpoint(
    GET, "/contact_center/analytics/log/historical/engagement",
    scopes = ["contact_center_report:read:admin", "contact_center:read:engagement_log:admin"],
    rate_limit = Heavy,
    paged = engagement_logs,
    operation = "Listhistoricalengagementlogs",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2cx-analytics/GET/contact_center/analytics/log/historical/engagement",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// A resource of the call does not exist.
        404 => NotFound,
    )
)]
pub fn list_engagement_logs(
    /// Time zone of the period and of the returned times, as IANA identifier; UTC by default.
    timezone: Option<String>,
    /// Earliest start of the engagements. Default 24 hours ago; the period spans at most one month.
    start_time_from: Option<Timestamp>,
    /// Latest start of the engagements; required with `start_time_from`.
    start_time_to: Option<Timestamp>,
    /// Earliest end of the engagements. Default 24 hours ago; the period spans at most one month.
    end_time_from: Option<Timestamp>,
    /// Latest end of the engagements; required with `end_time_from`.
    end_time_to: Option<Timestamp>,
    /// Order of the records, by start time or, if the period is given by end times, by end time.
    #[zoom(default = "desc")]
    sort_order: Option<SortOrder>,
    /// ID of the engagement.
    engagement_id: Option<String>,
    /// Direction of the engagements to include.
    direction: Option<Direction>,
    /// Channels of the engagements to list.
    channels: Vec<AnyChannel>,
    /// Sources within the channels, such as web chat or SMS within messaging.
    channel_sources: Vec<ChannelSource>,
    /// Part of the consumer's name, email address or phone number.
    consumer_name: Option<String>,
    /// IDs of the queues to include.
    queue_ids: Vec<String>,
    /// IDs of the agents to include.
    user_ids: Vec<String>,
    /// IDs of the teams to include.
    team_ids: Vec<String>,
    /// IDs of the flows to include.
    flow_ids: Vec<String>,
    /// Whether the engagement was blocked.
    blocked: Option<bool>,
    /// Names of the events to list.
    event_names: Vec<String>,
    /// Phone number of the caller.
    caller_id: Option<String>,
    /// Phone number from which the engagement came.
    ani_from: Option<String>,
    /// Phone number that the consumer dialed.
    dnis_to: Option<String>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> EngagementLogPage;

/// Lists the journeys of calls across Zoom Phone and Contact Center.
#[zoom_endpoint(
    GET, "/contact_center/analytics/log/historical/journey",
    scopes = ["contact_center_report:read:admin", "contact_center:read:call_journey_log:admin"],
    rate_limit = Heavy,
    paged = journeys,
    operation = "ListhistoricalZoomphonetozcccalljourneydata",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2cx-analytics/GET/contact_center/analytics/log/historical/journey",
    max_range = 1 month,
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// A resource of the call does not exist.
        404 => NotFound,
    )
)]
pub fn list_call_journeys(
    /// Time zone of the period and of the returned times, as IANA identifier; UTC by default.
    timezone: Option<String>,
    /// Start of the period in which the calls started; by default 24 hours ago. The period spans at most one month.
    from: Option<Timestamp>,
    /// End of the period; required with `from`.
    to: Option<Timestamp>,
    /// ID that connects a call across Zoom Phone and Contact Center.
    global_engagement_id: Option<String>,
    /// Direction of the engagements to include.
    direction: Option<Direction>,
    /// Channels of the engagements to list.
    channels: Vec<ContactChannel>,
    /// Sources within the channels, such as web chat or SMS within messaging.
    channel_sources: Vec<JourneyChannelSource>,
    /// IDs of the queues to include.
    queue_ids: Vec<String>,
    /// IDs of the agents to include.
    user_ids: Vec<String>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
) -> JourneyPage;

/// Lists what administrators changed in Contact Center.
///
/// For account owners and administrators. Covers one month per call.
#[zoom_endpoint(
    GET, "/contact_center/reports/operation_logs",
    scopes = ["contact_center_operation_logs:read:admin", "contact_center:read:operation_logs:admin"],
    rate_limit = Heavy,
    paged = operation_logs,
    operation = "listOperationLogs",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2cx-analytics/GET/contact_center/reports/operation_logs",
    max_range = 1 month,
    errors(
        /// A field is invalid.
        400/300 => InvalidField,
        /// `from` is after `to`.
        400/6002 => FromAfterTo,
        /// The period of the report is longer than a month.
        400/6003 => PeriodTooLong,
        /// The role of the token's user lacks a privilege that this call requires.
        403/9001 => MissingRolePrivileges,
        /// The account exceeded the rate limit of this call.
        429/4001 => RateLimited,
    )
)]
pub fn list_operation_logs(
    /// First day of the period; by default the last 24 hours are listed. The period spans at most one month.
    from: Option<Date>,
    /// Last day of the period; required with `from`.
    to: Option<Date>,
    /// Category of the change, such as `Engagement`; by default all.
    category: Option<String>,
    /// Type of the change; by default all.
    action: Option<OperationAction>,
    /// Text to find in the object's name or the operator.
    keyword: Option<String>,
    /// ID of the agent region.
    agent_region_id: Option<String>,
    /// Name of the agent region.
    agent_region_name: Option<String>,
    /// ID of the team.
    team_id: Option<String>,
    /// Name of the team.
    team_name: Option<String>,
    /// Order of the records by time.
    sort_order: Option<SortOrder>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> OperationLogPage;

/// Whether the call came through automatic call distribution.
#[zoom_model]
pub enum CallDistribution {
    /// Automatic call distribution.
    Acd,
    /// Without automatic call distribution.
    NonAcd,
}

/// Type of a call.
#[zoom_model]
pub enum CallType {
    /// External call.
    ExternalCall,
    /// External conference call.
    ExternalConferenceCall,
    /// External callback call.
    ExternalCallbackCall,
    /// Internal call.
    InternalCall,
    /// Internal conference call.
    InternalConferenceCall,
    /// Internal callback call.
    InternalCallbackCall,
}

/// Kind of a conference or transfer.
#[zoom_model]
pub enum CallSubType {
    /// External warm conference call.
    ExternalWarmConferenceCall,
    /// External direct conference call.
    ExternalDirectConferenceCall,
    /// External warm transfer call.
    ExternalWarmTransferCall,
    /// External direct transfer call.
    ExternalDirectTransferCall,
    /// Internal warm conference call.
    InternalWarmConferenceCall,
    /// Internal direct conference call.
    InternalDirectConferenceCall,
    /// Internal warm transfer call.
    InternalWarmTransferCall,
    /// Internal direct transfer call.
    InternalDirectTransferCall,
    /// Outgoing call that a flow started.
    FlowInitiatedOutgoingCall,
}

/// Type of a phone number.
#[zoom_model]
pub enum NumberType {
    /// Toll-free number.
    TollFreeNumber,
    /// Virtual service number.
    VirtualServiceNumber,
    /// Number of another carrier (bring your own carrier).
    ByocNumber,
}

/// Source of a logged engagement within its channel.
#[zoom_model]
pub enum ChannelSource {
    /// Voice.
    Voice,
    /// Video on a website.
    WebVideo,
    /// Video in an app.
    InAppVideo,
    /// Video at a kiosk.
    KioskVideo,
    /// Chat on a website.
    WebChat,
    /// Chat in an app.
    InAppChat,
    /// Team chat.
    TeamChat,
    /// SMS.
    Sms,
    /// Facebook Messenger.
    FacebookMessenger,
    /// Instagram.
    Instagram,
    /// WhatsApp.
    Whatsapp,
    /// Email.
    EmailAddress,
    /// Work items started through the API.
    Api,
}

/// Source of a journey within its channel.
#[zoom_model]
pub enum JourneyChannelSource {
    /// Voice.
    Voice,
    /// Video on a website.
    WebVideo,
    /// Video in an app.
    InAppVideo,
    /// Video at a kiosk.
    KioskVideo,
    /// Chat on a website.
    WebChat,
    /// Chat in an app.
    InAppChat,
    /// Team chat.
    TeamChat,
    /// SMS.
    Sms,
    /// Facebook Messenger.
    FacebookMessenger,
    /// Instagram.
    Instagram,
    /// WhatsApp.
    Whatsapp,
    /// Email.
    EmailAddress,
}
