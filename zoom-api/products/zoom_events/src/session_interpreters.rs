//! Interpreters of sessions.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the interpreters of a session.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/sessions/<session_id>/interpreters",
    scopes = ["zoom_events_sessions:read", "zoom_events_sessions:read:admin", "zoom_events:read:list_session_interpreters", "zoom_events:read:list_session_interpreters:admin"],
    rate_limit = Light,
    operation = "getSessionInterpreterList",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/sessions/GET/zoom_events/events/%7BeventId%7D/sessions/%7BsessionId%7D/interpreters",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
        /// The session does not exist.
        404/2003 => SessionNotFound,
    )
)]
pub fn list_interpreters(
    /// ID of the event.
    event_id: String,
    /// ID of the session.
    session_id: String,
) -> InterpreterList;

/// Creates or updates the interpreters of a session.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    PUT, "/zoom_events/events/<event_id>/sessions/<session_id>/interpreters", json,
    scopes = ["zoom_events_sessions:write", "zoom_events_sessions:write:admin", "zoom_events:update:session_interpreter", "zoom_events:update:session_interpreter:admin"],
    rate_limit = Light,
    operation = "updateSessionInterpreters",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/sessions/PUT/zoom_events/events/%7BeventId%7D/sessions/%7BsessionId%7D/interpreters",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
    )
)]
pub fn update_interpreters(
    /// ID of the event.
    event_id: String,
    /// ID of the session.
    session_id: String,
    /// Interpreters of the session.
    #[zoom(max_items = 300)]
    interpreters: Option<Vec<InterpreterUpdate>>,
) -> NoContent;

/// Interpreters of a session.
#[zoom_model(response)]
pub struct InterpreterList {
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Interpreters.
    #[zoom(max_items = 300)]
    pub interpreters: Vec<Interpreter>,
}

/// Interpreter of a session.
#[zoom_model(response)]
pub struct Interpreter {
    /// Email address.
    pub email: Option<String>,
    /// Whether the person interprets spoken language or sign language.
    #[zoom(rename = "type")]
    pub kind: Option<InterpreterType>,
    /// Language from which the person interprets; only for spoken language.
    pub source_language_id: Option<SourceLanguage>,
    /// Name of the source language.
    pub source_language_display_name: Option<String>,
    /// Language into which the person interprets.
    pub target_language_id: Option<TargetLanguage>,
    /// Name of the target language.
    pub target_language_display_name: Option<String>,
}

/// Type of an interpreter.
#[zoom_model]
pub enum InterpreterType {
    /// Interpreter of spoken language.
    Language = 1,
    /// Interpreter of sign language.
    SignLanguage = 2,
}

/// Language from which a person interprets.
#[zoom_model]
pub enum SourceLanguage {
    /// English.
    #[zoom(rename = "US")]
    English,
    /// Chinese.
    #[zoom(rename = "CN")]
    Chinese,
    /// Japanese.
    #[zoom(rename = "JP")]
    Japanese,
    /// German.
    #[zoom(rename = "DE")]
    German,
    /// French.
    #[zoom(rename = "FR")]
    French,
    /// Russian.
    #[zoom(rename = "RU")]
    Russian,
    /// Portuguese.
    #[zoom(rename = "PT")]
    Portuguese,
    /// Spanish.
    #[zoom(rename = "ES")]
    Spanish,
    /// Korean.
    #[zoom(rename = "KR")]
    Korean,
}

/// Language into which a person interprets, spoken or signed.
#[zoom_model]
pub enum TargetLanguage {
    /// English.
    #[zoom(rename = "US")]
    English,
    /// Chinese.
    #[zoom(rename = "CN")]
    Chinese,
    /// Japanese.
    #[zoom(rename = "JP")]
    Japanese,
    /// German.
    #[zoom(rename = "DE")]
    German,
    /// French.
    #[zoom(rename = "FR")]
    French,
    /// Russian.
    #[zoom(rename = "RU")]
    Russian,
    /// Portuguese.
    #[zoom(rename = "PT")]
    Portuguese,
    /// Spanish.
    #[zoom(rename = "ES")]
    Spanish,
    /// Korean.
    #[zoom(rename = "KR")]
    Korean,
    /// American Sign Language.
    #[zoom(rename = "ASE")]
    AmericanSign,
    /// Chinese Sign Language.
    #[zoom(rename = "CSL")]
    ChineseSign,
    /// French Sign Language.
    #[zoom(rename = "FSL")]
    FrenchSign,
    /// German Sign Language.
    #[zoom(rename = "GSG")]
    GermanSign,
    /// Japanese Sign Language.
    #[zoom(rename = "JSL")]
    JapaneseSign,
    /// Russian Sign Language.
    #[zoom(rename = "RSL")]
    RussianSign,
    /// Brazilian Sign Language.
    #[zoom(rename = "BZS")]
    BrazilianSign,
    /// Spanish Sign Language.
    #[zoom(rename = "SSP")]
    SpanishSign,
    /// Mexican Sign Language.
    #[zoom(rename = "MFS")]
    MexicanSign,
    /// British Sign Language.
    #[zoom(rename = "BFI")]
    BritishSign,
}

/// Interpreter to assign to a session.
#[zoom_model]
pub struct InterpreterUpdate {
    /// Email address.
    pub email: Option<String>,
    /// Whether the person interprets spoken language or sign language.
    #[zoom(rename = "type")]
    pub kind: Option<InterpreterType>,
    /// Language from which the person interprets; only for spoken language.
    pub source_language_id: Option<SourceLanguage>,
    /// Language into which the person interprets.
    pub target_language_id: Option<TargetLanguage>,
}
