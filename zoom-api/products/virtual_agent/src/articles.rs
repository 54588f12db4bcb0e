//! Articles of knowledge bases.

use jiff::Timestamp;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the articles of a knowledge base.
#[zoom_endpoint(
    GET, "/km/kbs/<knowledge_base_id>/articles",
    scopes = ["zva:read:km_kbs", "zva:read:list_km_articles", "zva:read:list_km_articles:admin"],
    rate_limit = Light,
    paged = articles,
    operation = "GetArticles",
    docs = "https://developers.zoom.us/docs/api/virtual-agent/#tag/knowledge-management/GET/km/kbs/%7BkbId%7D/articles",
    errors(
        /// The knowledge base is not of the type "Custom API".
        400/33001 => NotCustomKnowledgeBase,
        /// A parameter is invalid.
        400/33005 => ValidationFailed,
        /// The knowledge base does not exist.
        404/33000 => KnowledgeBaseNotFound,
    )
)]
pub fn list_articles(
    /// ID of the knowledge base.
    knowledge_base_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// Whether the articles' contents are returned.
    #[zoom(default = false)]
    include_contents: Option<bool>,
    /// Whether articles that are kept out of answers are listed.
    #[zoom(default = false)]
    excluded: Option<bool>,
    /// Language of the articles to list.
    language: Option<ArticleLanguage>,
) -> ArticlePage;

/// Creates an article in a knowledge base.
#[zoom_endpoint(
    POST, "/km/kbs/<knowledge_base_id>/articles", json,
    scopes = ["zva:write:km_article", "zva:write:km_article:admin", "zva:write:km_kbs"],
    rate_limit = Light,
    success = 201,
    operation = "CreateArticle",
    docs = "https://developers.zoom.us/docs/api/virtual-agent/#tag/knowledge-management/POST/km/kbs/%7BkbId%7D/articles",
    errors(
        /// The knowledge base is not of the type "Custom API".
        400/33001 => NotCustomKnowledgeBase,
        /// The knowledge base has its maximum of 5,000 articles.
        400/33002 => TooManyArticles,
        /// A field is invalid.
        400/33005 => ValidationFailed,
        /// The knowledge base does not exist.
        404/33000 => KnowledgeBaseNotFound,
        /// The knowledge base has an article with this external ID and language.
        409/33003 => ArticleAlreadyExists,
    )
)]
pub fn create_article(
    /// ID of the knowledge base.
    knowledge_base_id: String,
    /// Article to create.
    #[body]
    article: NewArticle,
) -> Article;

/// Returns an article of a knowledge base.
#[zoom_endpoint(
    GET, "/km/kbs/<knowledge_base_id>/articles/<article_id>",
    scopes = ["zva:read:km_article", "zva:read:km_article:admin", "zva:read:km_kbs"],
    rate_limit = Light,
    operation = "GetArticle",
    docs = "https://developers.zoom.us/docs/api/virtual-agent/#tag/knowledge-management/GET/km/kbs/%7BkbId%7D/articles/%7BarticleId%7D",
    errors(
        /// The knowledge base is not of the type "Custom API".
        400/33001 => NotCustomKnowledgeBase,
        /// A parameter is invalid.
        400/33005 => ValidationFailed,
        /// The knowledge base does not exist.
        404/33000 => KnowledgeBaseNotFound,
        /// The article does not exist.
        404/33004 => ArticleNotFound,
    )
)]
pub fn get_article(
    /// ID of the knowledge base.
    knowledge_base_id: String,
    /// ID of the article.
    article_id: String,
) -> Article;

/// Updates an article of a knowledge base.
#[zoom_endpoint(
    PUT, "/km/kbs/<knowledge_base_id>/articles/<article_id>", json,
    scopes = ["zva:update:km_article", "zva:update:km_article:admin", "zva:write:km_kbs"],
    rate_limit = Light,
    operation = "UpdateArticle",
    docs = "https://developers.zoom.us/docs/api/virtual-agent/#tag/knowledge-management/PUT/km/kbs/%7BkbId%7D/articles/%7BarticleId%7D",
    errors(
        /// The knowledge base is not of the type "Custom API".
        400/33001 => NotCustomKnowledgeBase,
        /// A field is invalid.
        400/33005 => ValidationFailed,
        /// The knowledge base does not exist.
        404/33000 => KnowledgeBaseNotFound,
        /// The article does not exist.
        404/33004 => ArticleNotFound,
        /// The knowledge base has an article with this external ID and language.
        409/33003 => ArticleAlreadyExists,
    )
)]
pub fn update_article(
    /// ID of the knowledge base.
    knowledge_base_id: String,
    /// ID of the article.
    article_id: String,
    /// New state of the article.
    #[body]
    article: NewArticle,
) -> Article;

/// Deletes an article from a knowledge base.
#[zoom_endpoint(
    DELETE, "/km/kbs/<knowledge_base_id>/articles/<article_id>",
    scopes = ["zva:delete:km_article", "zva:delete:km_article:admin", "zva:write:km_kbs"],
    rate_limit = Light,
    operation = "DeleteArticle",
    docs = "https://developers.zoom.us/docs/api/virtual-agent/#tag/knowledge-management/DELETE/km/kbs/%7BkbId%7D/articles/%7BarticleId%7D",
    errors(
        /// The knowledge base is not of the type "Custom API".
        400/33001 => NotCustomKnowledgeBase,
        /// A parameter is invalid.
        400/33005 => ValidationFailed,
        /// The knowledge base does not exist.
        404/33000 => KnowledgeBaseNotFound,
        /// The article does not exist.
        404/33004 => ArticleNotFound,
    )
)]
pub fn delete_article(
    /// ID of the knowledge base.
    knowledge_base_id: String,
    /// ID of the article.
    article_id: String,
) -> NoContent;

/// Article of a knowledge base.
#[zoom_model(response)]
pub struct Article {
    /// ID of the article.
    pub id: Option<String>,
    /// ID of the knowledge base.
    #[zoom(rename = "kb_id")]
    pub knowledge_base_id: Option<String>,
    /// Category of the article.
    pub category: Option<String>,
    /// Title of the article.
    pub title: Option<String>,
    /// Address of the article.
    #[zoom(format = "uri")]
    pub url: Option<String>,
    /// Time of the creation.
    pub created_at: Option<Timestamp>,
    /// Time of the last change.
    pub updated_at: Option<Timestamp>,
    /// Whether the article is kept out of answers to queries.
    pub exclude: Option<bool>,
    /// Language of the article.
    pub language: Option<ArticleLanguage>,
    /// ID of the article in the external system.
    pub external_id: Option<String>,
    /// Text of the article.
    pub content: Option<String>,
}

/// Language of an article.
#[zoom_model]
pub enum ArticleLanguage {
    /// Chinese (China).
    #[zoom(rename = "zh-CN")]
    ZhCn,
    /// Chinese (Taiwan).
    #[zoom(rename = "zh-TW")]
    ZhTw,
    /// English (USA).
    #[zoom(rename = "en-US")]
    EnUs,
    /// English (United Kingdom).
    #[zoom(rename = "en-GB")]
    EnGb,
    /// English (Australia).
    #[zoom(rename = "en-AU")]
    EnAu,
    /// English (New Zealand).
    #[zoom(rename = "en-NZ")]
    EnNz,
    /// French (France).
    #[zoom(rename = "fr-FR")]
    FrFr,
    /// French (Canada).
    #[zoom(rename = "fr-CA")]
    FrCa,
    /// Portuguese (Portugal).
    #[zoom(rename = "pt-PT")]
    PtPt,
    /// Portuguese (Brazil).
    #[zoom(rename = "pt-BR")]
    PtBr,
    /// Spanish (Spain).
    #[zoom(rename = "es-ES")]
    EsEs,
    /// Spanish (USA).
    #[zoom(rename = "es-US")]
    EsUs,
    /// Spanish (Mexico).
    #[zoom(rename = "es-MX")]
    EsMx,
    /// Danish (Denmark).
    #[zoom(rename = "da-DK")]
    DaDk,
    /// Dutch (Netherlands).
    #[zoom(rename = "nl-NL")]
    NlNl,
    /// Dutch (Belgium).
    #[zoom(rename = "nl-BE")]
    NlBe,
    /// English (Canada).
    #[zoom(rename = "en-CA")]
    EnCa,
    /// French (Belgium).
    #[zoom(rename = "fr-BE")]
    FrBe,
    /// French (Luxembourg).
    #[zoom(rename = "fr-LU")]
    FrLu,
    /// German (Germany).
    #[zoom(rename = "de-DE")]
    DeDe,
    /// German (Austria).
    #[zoom(rename = "de-AT")]
    DeAt,
    /// German (Switzerland).
    #[zoom(rename = "de-CH")]
    DeCh,
    /// Italian (Italy).
    #[zoom(rename = "it-IT")]
    ItIt,
    /// Japanese (Japan).
    #[zoom(rename = "ja-JP")]
    JaJp,
    /// Korean (Korea).
    #[zoom(rename = "ko-KR")]
    KoKr,
    /// Norwegian (Norway).
    #[zoom(rename = "no-NO")]
    NoNo,
    /// Polish (Poland).
    #[zoom(rename = "pl-PL")]
    PlPl,
    /// Romanian (Romania).
    #[zoom(rename = "ro-RO")]
    RoRo,
    /// Russian (Russia).
    #[zoom(rename = "ru-RU")]
    RuRu,
    /// Swedish (Sweden).
    #[zoom(rename = "sv-SE")]
    SvSe,
    /// Turkish (Turkey).
    #[zoom(rename = "tr-TR")]
    TrTr,
}

/// Page of articles.
#[zoom_model(response)]
pub struct ArticlePage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Articles.
    #[zoom(max_items = 300)]
    pub articles: Vec<Article>,
}

/// Article to create, or new state of an article.
#[zoom_model]
pub struct NewArticle {
    /// Category of the article.
    pub category: Option<String>,
    /// Title of the article.
    pub title: String,
    /// Address of the article.
    pub url: Option<String>,
    /// Text of the article.
    pub content: String,
    /// Whether the article is kept out of answers to queries. Zoom documents the default `false`, but requires the
    /// value.
    pub exclude: bool,
    /// Language of the article.
    pub language: Option<ArticleLanguage>,
    /// ID of the article in the external system.
    pub external_id: Option<String>,
}
