//! Reports: articles.

use zoom_api::zoom_model;

/// Article that answers a query, with the consumer's rating.
#[zoom_model(response)]
pub struct QueryArticle {
    /// ID of the article.
    pub article_id: Option<String>,
    /// Title of the article.
    pub article_title: Option<String>,
    /// Answer that the article gives.
    #[deprecated = "deprecated by Zoom"]
    pub article_answer: Option<String>,
    /// Address of the article.
    pub article_url: Option<String>,
    /// Whether the consumer found the article helpful.
    pub is_helpful: Option<bool>,
    /// Relevance of the article.
    #[zoom(min = 0, max = 1)]
    pub article_score: Option<f64>,
    /// Knowledge bases of the article.
    #[zoom(rename = "kb_details")]
    pub knowledge_bases: Vec<QueryKnowledgeBase>,
    /// Consumer's rating of the article.
    pub helpful_response: Option<HelpfulResponse>,
}

/// Knowledge base of a query's article.
#[zoom_model(response)]
pub struct QueryKnowledgeBase {
    /// ID of the knowledge base.
    #[zoom(rename = "kb_id")]
    pub knowledge_base_id: Option<String>,
    /// Name of the knowledge base.
    #[zoom(rename = "kb_name")]
    pub knowledge_base_name: Option<String>,
    /// Groups of the knowledge base.
    #[zoom(rename = "kb_groups")]
    #[deprecated = "deprecated by Zoom"]
    pub knowledge_base_groups: Vec<QueryKnowledgeBaseGroup>,
}

/// Group of knowledge bases.
#[zoom_model(response)]
pub struct QueryKnowledgeBaseGroup {
    /// ID of the knowledge base group.
    pub group_id: Option<String>,
    /// Name of the knowledge base group.
    pub group_name: Option<String>,
}

/// Consumer's rating of an article.
#[zoom_model]
pub enum HelpfulResponse {
    /// The article was helpful.
    #[zoom(rename = "Yes")]
    Yes,
    /// The article was not helpful.
    #[zoom(rename = "No")]
    No,
    /// The consumer did not respond.
    #[zoom(rename = "No Response")]
    NoResponse,
}
