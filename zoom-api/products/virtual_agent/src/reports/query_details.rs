//! Reports: query details.

use jiff::Timestamp;

use super::{Intent, LanguageCode};
use zoom_api::zoom_model;

/// Query of a listed engagement.
#[zoom_model(response)]
pub struct EngagementQuery {
    /// ID of the query.
    pub query_id: Option<String>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// ID of the bot; only for classic chatbots.
    pub bot_id: Option<String>,
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
    pub articles: Vec<Article>,
}

/// Article that answers a query.
#[zoom_model(response)]
pub struct Article {
    /// ID of the article.
    pub id: Option<String>,
    /// Title of the article.
    pub title: Option<String>,
    /// Answer that the article gives.
    pub answer: Option<String>,
    /// Address of the article.
    pub url: Option<String>,
    /// Relevance of the article.
    #[zoom(min = 0, max = 1)]
    pub score: Option<f64>,
    /// Knowledge bases of the article.
    #[zoom(rename = "kb_details")]
    pub knowledge_bases: Vec<KnowledgeBase>,
}

/// Knowledge base of an article.
#[zoom_model(response)]
pub struct KnowledgeBase {
    /// ID of the knowledge base.
    #[zoom(rename = "kb_id")]
    pub knowledge_base_id: Option<String>,
    /// Name of the knowledge base.
    #[zoom(rename = "kb_name")]
    pub knowledge_base_name: Option<String>,
    /// Groups of the knowledge base.
    #[zoom(rename = "kb_groups")]
    pub knowledge_base_groups: Vec<KnowledgeBaseGroup>,
}

/// Group of knowledge bases.
#[zoom_model(response)]
pub struct KnowledgeBaseGroup {
    /// ID of the knowledge base group.
    pub id: Option<String>,
    /// Name of the knowledge base group.
    pub name: Option<String>,
}
