//! Historical data of the sessions of Expert Assist.

use jiff::Timestamp;

use super::{ContactChannel, DatasetQueue, DatasetUser, Direction, SortOrder, Team};
use zoom_api::types::Moment;
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists engagements with AI Expert Assist, and how it was used.
///
/// Covers only engagements that have ended and have data of AI Expert Assist.
#[zoom_endpoint(
    GET, "/contact_center/analytics/dataset/historical/expert_assist",
    scopes = ["contact_center_report:read:admin", "contact_center:read:dataset_expert_assist:admin"],
    rate_limit = Heavy,
    paged = engagements,
    operation = "Listexpertassistdatasetdata",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2cx-analytics/GET/contact_center/analytics/dataset/historical/expert_assist",
    max_range = 1 month,
)]
pub fn list_expert_assist_sessions(
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
    /// IDs of the queues to include.
    #[query(rename = "queue_id")]
    queue_ids: Vec<String>,
    /// IDs of the agents to include.
    #[query(rename = "user_id")]
    user_ids: Vec<String>,
    /// IDs of the teams. With `user_ids`, both conditions must match.
    #[query(rename = "team_id")]
    team_ids: Vec<String>,
    /// Channels of the engagements to list.
    #[query(rename = "channel")]
    channels: Vec<ContactChannel>,
    /// Sources within the channels, such as web chat or SMS within messaging.
    #[query(rename = "channel_source")]
    channel_sources: Vec<ChannelSource>,
    /// IDs of the Expert Assist instances.
    #[query(rename = "expert_assist_instance_id")]
    expert_assist_instance_ids: Vec<String>,
    /// Whether AI Expert Assist was available.
    expert_assist_status: Option<ExpertAssistStatus>,
    /// Features of AI Expert Assist that were used.
    #[query(rename = "expert_assist_feature")]
    expert_assist_features: Vec<ExpertAssistFeature>,
    /// IDs of the groups of questions that were used.
    #[query(rename = "info_retrieval_group_id")]
    info_retrieval_group_ids: Vec<String>,
    /// IDs of the knowledge bases that were searched.
    #[query(rename = "knowledge_base_id")]
    knowledge_base_ids: Vec<String>,
    /// IDs of the actions that were proposed.
    #[query(rename = "next_best_action_id")]
    next_best_action_ids: Vec<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> EngagementPage;

/// Page of engagements.
#[zoom_model(response)]
pub struct EngagementPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Time zone of the period and of the returned times, as IANA identifier.
    pub timezone: Option<String>,
    /// Start of the period, as a date or a time in ISO 8601 format.
    pub from: Option<Moment>,
    /// End of the period, in the format of `from`.
    pub to: Option<Moment>,
    /// Earliest start of the engagements.
    pub start_time_from: Option<Moment>,
    /// Latest start of the engagements.
    pub start_time_to: Option<Moment>,
    /// Earliest end of the engagements.
    pub end_time_from: Option<Moment>,
    /// Latest end of the engagements.
    pub end_time_to: Option<Moment>,
    /// Engagements.
    pub engagements: Vec<Engagement>,
}

/// Finished engagement with AI Expert Assist.
#[zoom_model(response)]
pub struct Engagement {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Direction of the engagement.
    pub direction: Option<Direction>,
    /// Time at which the engagement started.
    pub start_time: Option<Timestamp>,
    /// Time at which the engagement ended.
    pub end_time: Option<Timestamp>,
    /// Channels of the engagement.
    pub channels: Vec<Channel>,
    /// Queues that the engagement passed through.
    pub queues: Vec<DatasetQueue>,
    /// Agents of the engagement.
    pub users: Vec<DatasetUser>,
    /// Teams that took part in the engagement.
    pub teams: Vec<Team>,
    /// Time that agents handled the engagement, in milliseconds.
    pub handle_duration: Option<f64>,
    /// Time for wrapping up, in milliseconds.
    pub wrap_up_duration: Option<f64>,
    /// Whether AI Expert Assist was available.
    pub expert_assist_status: Option<ExpertAssistStatus>,
    /// Expert Assist instances that supported the engagement.
    #[zoom(rename = "expert_assist_instance")]
    pub expert_assist_instances: Vec<ExpertAssistInstance>,
    /// Groups of questions that Expert Assist answered in the engagement.
    #[zoom(rename = "info_retrieval_group")]
    pub info_retrieval_groups: Vec<InfoRetrievalGroup>,
    /// Knowledge bases that were searched.
    #[zoom(rename = "knowledge_base")]
    pub knowledge_bases: Vec<KnowledgeBase>,
    /// Actions that Expert Assist proposed.
    #[zoom(rename = "next_best_action")]
    pub next_best_actions: Vec<NextBestAction>,
    /// Features of AI Expert Assist that were used.
    #[zoom(rename = "expert_assist_feature")]
    pub expert_assist_features: Vec<ExpertAssistFeature>,
}

/// Channel of an engagement in which Expert Assist helped.
#[zoom_model(response)]
pub struct Channel {
    /// Channel of the engagement.
    pub channel: Option<ContactChannel>,
    /// Source within the channel, such as web chat or SMS within messaging.
    pub channel_source: Option<ChannelSource>,
}

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
}

/// Whether AI Expert Assist was available in an engagement.
#[zoom_model]
pub enum ExpertAssistStatus {
    /// Unknown.
    #[zoom(rename = "Unknown")]
    Undetermined,
    /// Started.
    Initiated,
    /// Available.
    Available,
    /// Unavailable.
    #[zoom(rename = "no_available")]
    Unavailable,
}

/// Configuration of AI Expert Assist.
#[zoom_model(response)]
pub struct ExpertAssistInstance {
    /// ID of the expert assist instance.
    pub expert_assist_instance_id: Option<String>,
    /// Name of the expert assist instance.
    pub expert_assist_instance_name: Option<String>,
}

/// Group of questions that AI Expert Assist answers.
#[zoom_model(response)]
pub struct InfoRetrievalGroup {
    /// ID of the group of questions that was used.
    pub info_retrieval_group_id: Option<String>,
    /// Name of the group of questions.
    pub info_retrieval_group_name: Option<String>,
}

/// Knowledge base that AI Expert Assist searched.
#[zoom_model(response)]
pub struct KnowledgeBase {
    /// ID of the knowledge base that was searched.
    pub knowledge_base_id: Option<String>,
    /// Name of the knowledge base.
    pub knowledge_base_name: Option<String>,
}

/// Action that AI Expert Assist proposed.
#[zoom_model(response)]
pub struct NextBestAction {
    /// ID of the action that was proposed.
    pub next_best_action_id: Option<String>,
    /// Name of the next best action.
    pub next_best_action_name: Option<String>,
}

/// Feature of AI Expert Assist.
#[zoom_model]
pub enum ExpertAssistFeature {
    /// Unknown.
    #[zoom(rename = "Unknown")]
    Undetermined,
    /// Answers to questions.
    #[zoom(rename = "ea_info_retrieval")]
    InfoRetrieval,
    /// Search in the knowledge base.
    #[zoom(rename = "ea_knowledge_base")]
    KnowledgeBase,
    /// Proposal of the next action.
    #[zoom(rename = "ea_next_best_action")]
    NextBestAction,
}
