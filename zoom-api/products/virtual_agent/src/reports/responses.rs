//! Reports: responses.

use jiff::Timestamp;

use super::{EngagementQuery, LanguageCode, QueryArticle, SourceType, VariableType};
use zoom_api::types::Moment;
use zoom_api::zoom_model;

/// Page of engagements.
#[zoom_model(response)]
pub struct EngagementPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Time zone of the period.
    pub timezone: Option<String>,
    /// Engagements.
    #[zoom(max_items = 100)]
    pub engagements: Vec<Engagement>,
    /// Start of the period in which the engagements ended.
    pub from: Option<Moment>,
    /// End of the period in which the engagements ended.
    pub to: Option<Moment>,
}

/// Engagement of a consumer with the virtual agent.
#[zoom_model(response)]
pub struct Engagement {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Start of the engagement.
    pub start_time: Option<Timestamp>,
    /// Length of the engagement, in seconds.
    pub duration: Option<u32>,
    /// Name of the campaign.
    pub campaign_name: Option<String>,
    /// Global variables.
    #[deprecated = "deprecated by Zoom; use `list_variables`"]
    pub global_variables: Vec<GlobalVariable>,
    /// Outcome of the engagement, such as `assistanceRequested`.
    pub outcome: Option<String>,
    /// Address of the engagement's transcript.
    pub launch_url: Option<String>,
    /// IDs and number of the queries.
    #[deprecated = "deprecated by Zoom; use `list_queries`"]
    pub query_summary: Option<QuerySummary>,
    /// Custom intents that matched, and their number.
    pub intent_summary: Option<IntentSummary>,
    /// Language of the engagement.
    pub language_code: Option<LanguageCode>,
    /// Queries.
    #[deprecated = "deprecated by Zoom; use `list_queries`"]
    pub query_details: Vec<EngagementQuery>,
    /// End of the engagement.
    pub end_time: Option<Timestamp>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Whether the engagement was deleted.
    pub deleted: Option<bool>,
    /// Virtual agents that took part in the engagement.
    pub agents: Vec<Agent>,
    /// Names of the tools that the AI agent used.
    pub tools: Vec<String>,
    /// Names of the skills that the AI agent used.
    pub skills: Vec<String>,
    /// Titles of the articles that the AI agent used.
    pub articles: Vec<String>,
    /// Names of the topics that the AI agent recognized.
    pub topics: Vec<String>,
    /// Party that responded last.
    pub last_responder: Option<LastResponder>,
    /// Time that the consumer interacted with the AI agent, in seconds.
    pub interaction_duration: Option<i64>,
    /// Number of exchanges between the consumer and the AI agent.
    pub interaction_turns: Option<i64>,
    /// Whether the consumer requested the escalation or the flow contains it. To be removed by Zoom.
    #[deprecated = "deprecated by Zoom"]
    pub escalation_reason: Option<EscalationReason>,
    /// Phone number of the consumer.
    pub user_phone_number: Option<String>,
    /// Channels through which the consumer started the engagement.
    pub source_types: Vec<SourceType>,
    /// Whether a human agent accepted the transfer.
    pub transfer_accepted: Option<bool>,
    /// Whether the virtual agent resolved the issue without the consumer's confirmation; only if enabled for the
    /// account.
    pub implicit_resolution: Option<ImplicitResolution>,
    /// Number of messages that the virtual agent sent.
    pub agent_messages_sent: Option<i64>,
    /// Number of messages that the consumer sent.
    pub consumer_messages_sent: Option<i64>,
}

/// Global variable of an engagement.
#[zoom_model(response)]
pub struct GlobalVariable {
    /// Type of the variable. Arrays and JSON are not stored.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
    /// Value of the variable, as text.
    pub value: Option<String>,
    /// Name of the variable group.
    pub group_name: Option<String>,
    /// ID of the variable group.
    pub group_id: Option<String>,
    /// Name of the variable.
    pub variable_name: Option<String>,
    /// ID of the variable.
    pub variable_id: Option<String>,
    /// Whether the value is sensitive and must be masked.
    pub need_mask: Option<bool>,
    /// Whether the value must be stored.
    pub need_store: Option<bool>,
}

/// IDs and number of the queries in an engagement.
#[zoom_model(response)]
pub struct QuerySummary {
    /// IDs of the queries.
    pub query_ids: Vec<String>,
    /// Number of queries.
    pub count: Option<i64>,
}

/// Custom intents that matched, and their number.
#[zoom_model(response)]
pub struct IntentSummary {
    /// Custom intents that matched.
    pub intents_matched: Vec<Intent>,
    /// Number of matched intents.
    pub count: Option<i64>,
}

/// Intent that a query matched.
#[zoom_model(response)]
pub struct Intent {
    /// ID of the intent.
    pub intent_id: Option<String>,
    /// Name of the intent.
    pub intent_name: Option<String>,
    /// Kind of the intent.
    pub intent_type: Option<IntentType>,
    /// Confidence in the intent.
    #[zoom(min = 0, max = 1)]
    pub accuracy: Option<f64>,
    /// Whether Zoom defines the intent.
    pub system_intent: Option<bool>,
}

/// Kind of an intent.
#[zoom_model]
pub enum IntentType {
    /// Intent of the account.
    CustomIntent,
    /// Small talk.
    SmallTalk,
    /// Default intent.
    DefaultIntent,
    /// Frequently asked question.
    Faq,
}

/// Virtual agent that took part in an engagement.
#[zoom_model(response)]
pub struct Agent {
    /// Kind of the agent.
    pub agent_type: Option<AgentType>,
    /// ID of the AI agent.
    pub agent_id: Option<String>,
    /// Name of the AI agent.
    pub agent_name: Option<String>,
    /// ID of the AI agent's version.
    pub agent_version_id: Option<String>,
    /// Number of the AI agent's version.
    pub agent_version_number: Option<i64>,
}

/// Kind of an agent.
#[zoom_model]
pub enum AgentType {
    /// AI voice agent.
    #[zoom(rename = "AI_VOICE")]
    AiVoice,
    /// AI chat agent.
    #[zoom(rename = "AI_CHAT")]
    AiChat,
    /// Classic chatbot.
    #[zoom(rename = "CHAT")]
    Chat,
}

/// Party that responded last.
#[zoom_model]
pub enum LastResponder {
    /// AI agent.
    #[zoom(rename = "AI Agent")]
    AiAgent,
    /// Consumer.
    #[zoom(rename = "Consumer")]
    Consumer,
    /// Chatbot.
    #[zoom(rename = "Chatbot")]
    Chatbot,
}

/// Reason why an engagement was escalated.
#[zoom_model]
pub enum EscalationReason {
    /// The flow escalates.
    #[zoom(rename = "Escalation by design")]
    EscalationByDesign,
    /// The consumer asked for a human.
    #[zoom(rename = "Escalation requested")]
    EscalationRequested,
}

/// Whether the virtual agent resolved the issue without the consumer's confirmation.
#[zoom_model]
pub enum ImplicitResolution {
    /// Resolved.
    #[zoom(rename = "RESOLVED")]
    Resolved,
    /// Not resolved.
    #[zoom(rename = "NOT_RESOLVED")]
    NotResolved,
}

/// Page of engagements with their queries.
#[zoom_model(response)]
pub struct QueryPage {
    /// Start of the period in which the engagements ended.
    pub from: Option<Moment>,
    /// End of the period in which the engagements ended.
    pub to: Option<Moment>,
    pub next_page_token: Option<String>,
    #[zoom(max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Time zone of the period.
    pub timezone: Option<String>,
    /// Engagements with their queries.
    #[zoom(max_items = 100)]
    pub engagement_query_details: Vec<QueriedEngagement>,
}

/// Engagement with its queries.
#[zoom_model(response)]
pub struct QueriedEngagement {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Queries.
    pub query_details: Vec<Query>,
}

/// Query of a consumer.
#[zoom_model(response)]
pub struct Query {
    /// ID of the query.
    pub query_id: Option<String>,
    /// ID of the bot; only for classic chatbots.
    pub bot_id: Option<String>,
    /// Name of the bot; only for classic chatbots.
    pub bot_name: Option<String>,
    /// ID of the bot's session; only for classic chatbots.
    pub bot_session_id: Option<String>,
    /// Time of the query.
    pub query_time: Option<Timestamp>,
    /// Language of the query.
    pub language_code: Option<LanguageCode>,
    /// Text of the query.
    pub query_text: Option<String>,
    /// Intents that matched.
    pub intents: Vec<Intent>,
    /// Articles that answer the query.
    pub articles: Vec<QueryArticle>,
    /// Whether the query was deleted.
    pub deleted: Option<bool>,
    /// Topic that the query belongs to.
    pub topic_name: Option<String>,
    /// ID of the AI agent; only for AI agents.
    pub agent_id: Option<String>,
    /// Name of the AI agent; only for AI agents.
    pub agent_name: Option<String>,
    /// Kind of the AI agent; absent for classic chatbots.
    pub agent_type: Option<QueryAgentType>,
    /// ID of the AI agent's session; only for AI agents.
    pub agent_session_id: Option<String>,
}

/// Kind of the AI agent that answered a query.
#[zoom_model]
pub enum QueryAgentType {
    /// AI voice agent.
    #[zoom(rename = "AI_VOICE")]
    AiVoice,
    /// AI chat agent.
    #[zoom(rename = "AI_CHAT")]
    AiChat,
}

/// Page of engagements with their variables.
#[zoom_model(response)]
pub struct VariablePage {
    /// Start of the period in which the engagements ended.
    pub from: Option<Moment>,
    /// End of the period in which the engagements ended.
    pub to: Option<Moment>,
    pub next_page_token: Option<String>,
    #[zoom(max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Time zone of the period.
    pub timezone: Option<String>,
    /// Engagements with their variables.
    pub engagement_variable_details: Vec<EngagementVariables>,
}

/// Engagement with its variables.
#[zoom_model(response)]
pub struct EngagementVariables {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Variables.
    pub variable_details: Vec<Variable>,
}

/// Variable of an engagement.
#[zoom_model(response)]
pub struct Variable {
    /// ID of the variable.
    pub variable_id: Option<String>,
    /// Type of the variable. Arrays and JSON are not stored.
    #[zoom(rename = "type")]
    pub kind: Option<VariableType>,
    /// Name of the variable.
    pub name: Option<String>,
    /// Value of the variable, as text.
    pub value: Option<String>,
    /// Whether the value is sensitive and must be masked.
    pub need_mask: Option<bool>,
    /// ID of the variable group.
    pub group_id: Option<String>,
    /// Name of the variable group.
    pub group_name: Option<String>,
    /// Time when the variable was set, as a date or as UTC time.
    pub submitted_at: Option<String>,
}

/// Page of survey responses.
#[zoom_model(response)]
pub struct SurveyPage {
    /// Start of the period in which the engagements ended.
    pub from: Option<Moment>,
    /// End of the period in which the engagements ended.
    pub to: Option<Moment>,
    pub next_page_token: Option<String>,
    #[zoom(max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Time zone of the period.
    pub timezone: Option<String>,
    /// Survey responses.
    pub surveys: Vec<Survey>,
}

/// Response of a consumer to a survey.
#[zoom_model(response)]
pub struct Survey {
    /// ID of the survey.
    pub survey_id: Option<String>,
    /// Name of the survey.
    pub survey_name: Option<String>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Kind of the virtual agent.
    pub agent_type: Option<String>,
    /// Name of the virtual agent.
    pub virtual_agent: Option<String>,
    /// Name of the consumer.
    pub consumer: Option<String>,
    /// Start of the survey.
    pub start_time: Option<Timestamp>,
    /// Time when the consumer submitted the survey.
    pub submitted_time: Option<Timestamp>,
    /// Questions with the consumer's answers.
    #[zoom(rename = "results")]
    pub answers: Vec<SurveyAnswer>,
}

/// Question of a survey with the consumer's answer.
#[zoom_model(response)]
pub struct SurveyAnswer {
    /// Text of the question.
    pub question: Option<String>,
    /// Answer of the consumer.
    pub answer: Option<String>,
}

/// Page of transcripts.
#[zoom_model(response)]
pub struct TranscriptPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Time zone of the period.
    pub timezone: Option<String>,
    /// Transcripts.
    #[zoom(max_items = 100)]
    pub transcripts: Vec<Transcript>,
    /// Start of the period in which the engagements ended.
    pub from: Option<Moment>,
    /// End of the period in which the engagements ended.
    pub to: Option<Moment>,
}

/// Transcript of an engagement.
#[zoom_model(response)]
pub struct Transcript {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Channel of the engagement.
    pub channel: Option<Channel>,
    /// Start of the engagement.
    pub start_time: Option<Timestamp>,
    /// Length of the engagement, in seconds.
    pub total_duration: Option<i64>,
    /// Time that the consumer interacted with the AI agent, in seconds.
    pub interaction_duration: Option<i64>,
    /// End of the engagement.
    pub end_time: Option<Timestamp>,
    /// Messages.
    pub messages: Vec<Message>,
}

/// Channel of an engagement.
#[zoom_model]
pub enum Channel {
    /// Chat agent.
    #[zoom(rename = "Chat Agent")]
    ChatAgent,
    /// Voice agent.
    #[zoom(rename = "Voice Agent")]
    VoiceAgent,
    /// Classic chatbot.
    #[zoom(rename = "Classic ChatBot")]
    ClassicChatBot,
}

/// Message of a transcript.
#[zoom_model(response)]
pub struct Message {
    /// Sender of the message.
    pub sender: Option<Sender>,
    /// Time when the message was sent.
    pub timestamp: Option<Timestamp>,
    /// Kind of the message.
    pub message_type: Option<String>,
    /// Text of the message.
    pub text: Option<String>,
    /// Articles that the message is based on.
    pub kb_articles: Vec<MessageArticle>,
}

/// Party that sent a message.
#[zoom_model]
pub enum Sender {
    /// AI agent.
    #[zoom(rename = "AI Agent")]
    AiAgent,
    /// Classic chatbot.
    #[zoom(rename = "Bot")]
    Bot,
    /// Consumer.
    #[zoom(rename = "Consumer")]
    Consumer,
}

/// Article that a message refers to.
#[zoom_model(response)]
pub struct MessageArticle {
    /// Title of the article.
    pub title: Option<String>,
    /// Address of the article.
    pub url: Option<String>,
}
