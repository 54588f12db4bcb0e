//! Account settings: language interpretation.

use zoom_api::zoom_model;

/// The setting for interpreters, and the languages between which they interpret.
#[zoom_model]
pub struct LanguageInterpretation {
    /// The languages that were added to Zoom's own.
    pub custom_languages: Vec<String>,
    /// Whether hosts can make participants interpreters between languages.
    pub enable: Option<bool>,
    /// Whether meetings have language interpretation unless it is switched off.
    pub enable_language_interpretation_by_default: Option<bool>,
    /// Whether participants speak in the language channel to which they listen.
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    /// Whether up to 25 languages of one's own can be given when scheduling.
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    /// The languages the system offers.
    pub languages: Vec<LanguageInterpretationLanguage>,
}

/// Which language an interpreter speaks.
#[zoom_model]
pub enum LanguageInterpretationLanguage {
    /// English.
    #[zoom(rename = "English")]
    English,
    /// Chinese.
    #[zoom(rename = "Chinese")]
    Chinese,
    /// Japanese.
    #[zoom(rename = "Japanese")]
    Japanese,
    /// German.
    #[zoom(rename = "German")]
    German,
    /// French.
    #[zoom(rename = "French")]
    French,
    /// Russian.
    #[zoom(rename = "Russian")]
    Russian,
    /// Portuguese.
    #[zoom(rename = "Portuguese")]
    Portuguese,
    /// Spanish.
    #[zoom(rename = "Spanish")]
    Spanish,
    /// Korean.
    #[zoom(rename = "Korean")]
    Korean,
}

/// What is changed of the setting for interpreters; what is left out stays as it is.
#[zoom_model]
pub struct LanguageInterpretationUpdate {
    /// The languages that were added to Zoom's own.
    pub custom_languages: Vec<String>,
    /// Whether meetings have language interpretation unless it is switched off.
    pub enable_language_interpretation_by_default: Option<bool>,
    /// Whether participants speak in the language channel to which they listen.
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    /// Whether up to 25 languages of one's own can be given when scheduling.
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    /// Whether hosts can make participants interpreters between languages.
    pub enable: Option<bool>,
}
