//! Reports on engagements: queries, variables, surveys and transcripts.

mod articles;
mod kind;
mod language_code;
mod query_details;
mod responses;
mod source_types;

pub use articles::*;
pub use kind::*;
pub use language_code::*;
pub use query_details::*;
pub use responses::*;
pub use source_types::*;

use jiff::Timestamp;
use jiff::civil::Date;

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the engagements of Zoom Virtual Agent.
#[zoom_endpoint(
    GET, "/virtual_agent/report/engagements",
    scopes = ["zva_report:read", "zva_report:read:admin", "zva:read:list_engagements:admin"],
    rate_limit = Heavy,
    paged = engagements,
    operation = "GetZVAEngagements",
    docs = "https://developers.zoom.us/docs/api/virtual-agent/#tag/report/GET/virtual_agent/report/engagements",
    max_range = 1 month,
    errors(
        /// Zoom rejected the request.
        400 => BadRequest,
    )
)]
pub fn list_engagements(
    /// First day of the period in which the engagements ended; by default, the period is the last 24 hours.
    from: Option<Date>,
    /// Last day of the period in which the engagements ended; required with `from`.
    to: Option<Date>,
    /// Time zone of the period, as IANA identifier.
    #[zoom(default = "UTC")]
    timezone: Option<String>,
    #[zoom(default = 10, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Whether the queries are returned.
    #[deprecated = "deprecated by Zoom; use `list_queries`"]
    include_query_detail: Option<bool>,
    /// Kinds of the agents whose engagements are listed.
    #[zoom(default = "chat", max_items = 3)]
    #[query(csv)]
    agent_types: Vec<AgentTypeFilter>,
) -> EngagementPage;

/// Lists consumers' queries in engagements of Zoom Virtual Agent.
#[zoom_endpoint(
    GET, "/virtual_agent/report/engagements/query_details",
    scopes = ["zva_report:read", "zva_report:read:admin", "zva:read:list_queries:admin"],
    rate_limit = Heavy,
    paged = engagement_query_details,
    operation = "GetZVAQueryDetails",
    docs = "https://developers.zoom.us/docs/api/virtual-agent/#tag/report/GET/virtual_agent/report/engagements/query_details",
    max_range = 1 month,
    errors(
        /// Zoom could not read the queries.
        400/1002 => QueriesUnavailable,
        /// The engagement does not exist.
        404/1001 => EngagementNotFound,
    )
)]
pub fn list_queries(
    /// First day of the period in which the engagements ended; by default, the period is the last 24 hours.
    from: Option<Date>,
    /// Last day of the period in which the engagements ended; required with `from`.
    to: Option<Date>,
    /// Time zone of the period, as IANA identifier.
    #[zoom(default = "UTC")]
    timezone: Option<String>,
    #[zoom(default = 10, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// IDs of the engagements; at most 2,000 characters in total.
    #[query(csv)]
    engagement_ids: Vec<String>,
    /// Kinds of the agents whose engagements are listed.
    #[zoom(default = "chat", max_items = 3)]
    #[query(csv)]
    agent_types: Vec<AgentTypeFilter>,
) -> QueryPage;

/// Lists the variables of engagements of Zoom Virtual Agent.
#[zoom_endpoint(
    GET, "/virtual_agent/report/engagements/variables",
    scopes = ["zva_report:read", "zva_report:read:admin", "zva:read:list_variables:admin"],
    rate_limit = Heavy,
    paged = engagement_variable_details,
    operation = "GetZVAengagementvariabledetails",
    docs = "https://developers.zoom.us/docs/api/virtual-agent/#tag/report/GET/virtual_agent/report/engagements/variables",
    max_range = 1 month,
    errors(
        /// Zoom could not read the variables.
        400/1002 => VariablesUnavailable,
        /// The access token is missing or invalid.
        401 => InvalidAuthentication,
        /// The engagement does not exist.
        404/1001 => EngagementNotFound,
    )
)]
pub fn list_variables(
    /// First day of the period in which the engagements ended; by default, the period is the last 24 hours.
    from: Option<Date>,
    /// Last day of the period in which the engagements ended; required with `from`.
    to: Option<Date>,
    /// Time zone of the period, as IANA identifier.
    #[zoom(default = "UTC")]
    timezone: Option<String>,
    #[zoom(default = 10, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// IDs of the engagements; at most 2,000 characters in total.
    #[query(csv)]
    engagement_ids: Vec<String>,
    /// Kinds of the agents whose engagements are listed.
    #[zoom(default = "chat", max_items = 3)]
    #[query(csv)]
    agent_types: Vec<AgentTypeFilter>,
) -> VariablePage;

/// Lists the survey responses of engagements of Zoom Virtual Agent.
#[zoom_endpoint(
    GET, "/virtual_agent/report/surveys",
    scopes = ["zva_report:read", "zva_report:read:admin", "zva:read:list_surveys:admin"],
    rate_limit = Heavy,
    paged = surveys,
    operation = "GetZVASurveys",
    docs = "https://developers.zoom.us/docs/api/virtual-agent/#tag/report/GET/virtual_agent/report/surveys",
    max_range = 1 month,
    errors(
        /// Zoom could not read the survey responses.
        400 => SurveysUnavailable,
        /// The access token is missing or invalid.
        401 => InvalidAuthentication,
        /// There are no survey responses.
        404 => SurveyResultsNotFound,
    )
)]
pub fn list_surveys(
    /// First day of the period in which the engagements ended; by default, the period is the last 24 hours.
    from: Option<Date>,
    /// Last day of the period in which the engagements ended; required with `from`.
    to: Option<Date>,
    /// Time zone of the period, as IANA identifier.
    #[zoom(default = "UTC")]
    timezone: Option<String>,
    #[zoom(default = 10, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// IDs of the engagements; at most 2,000 characters in total.
    #[query(csv)]
    engagement_ids: Vec<String>,
    /// Kinds of the agents whose engagements are listed.
    #[zoom(default = "chat", max_items = 3)]
    #[query(csv)]
    agent_types: Vec<AgentTypeFilter>,
    /// IDs of the surveys; at most 2,000 characters in total.
    #[query(csv)]
    survey_ids: Vec<String>,
) -> SurveyPage;

/// Lists the transcripts of engagements of Zoom Virtual Agent.
#[zoom_endpoint(
    GET, "/virtual_agent/report/transcripts",
    scopes = ["zva_report:read", "zva_report:read:admin", "zva:read:list_transcripts:admin"],
    rate_limit = Heavy,
    paged = transcripts,
    operation = "GetZVATranscripts",
    docs = "https://developers.zoom.us/docs/api/virtual-agent/#tag/report/GET/virtual_agent/report/transcripts",
    max_range = 1 month,
    errors(
        /// Zoom could not read the transcripts.
        400 => TranscriptsUnavailable,
        /// The access token is missing or invalid.
        401 => InvalidAuthentication,
        /// There are no transcripts.
        404 => TranscriptsNotFound,
    )
)]
pub fn list_transcripts(
    /// Start of the period in which the engagements ended; by default, the period is the last 24 hours.
    from: Option<Timestamp>,
    /// End of the period in which the engagements ended; required with `from`.
    to: Option<Timestamp>,
    /// Time zone of the period, as IANA identifier.
    #[zoom(default = "UTC")]
    timezone: Option<String>,
    #[zoom(default = 10, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// IDs of the engagements; at most 2,000 characters in total.
    #[query(csv)]
    engagement_ids: Vec<String>,
    /// Kinds of the agents whose engagements are listed.
    #[zoom(default = "chat", max_items = 3)]
    #[query(csv)]
    agent_types: Vec<AgentTypeFilter>,
) -> TranscriptPage;

/// Kind of agent that the listed engagements have.
#[zoom_model]
pub enum AgentTypeFilter {
    /// Classic chatbots.
    Chat,
    /// AI voice agents.
    AiVoice,
    /// AI chat agents.
    AiChat,
}
