//! Account settings: language interpretation.

use zoom_api::zoom_model;

/// Setting for language interpretation, and its languages.
#[zoom_model(response)]
pub struct LanguageInterpretation {
    /// Custom languages added to Zoom's own.
    pub custom_languages: Vec<String>,
    /// Whether hosts can assign language interpreters.
    pub enable: Option<bool>,
    /// Whether language interpretation is enabled by default.
    pub enable_language_interpretation_by_default: Option<bool>,
    /// Whether participants can speak in the language channel that they listen to.
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    /// Whether hosts can add up to 25 custom languages when scheduling.
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    /// Languages provided by Zoom.
    pub languages: Vec<LanguageInterpretationLanguage>,
}

/// Language of an interpreter.
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

/// Changes to the language interpretation setting. Omitted fields keep their values.
#[zoom_model]
pub struct LanguageInterpretationUpdate {
    /// Custom languages added to Zoom's own.
    pub custom_languages: Vec<String>,
    /// Whether language interpretation is enabled by default.
    pub enable_language_interpretation_by_default: Option<bool>,
    /// Whether participants can speak in the language channel that they listen to.
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    /// Whether hosts can add up to 25 custom languages when scheduling.
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    /// Whether hosts can assign language interpreters.
    pub enable: Option<bool>,
}
