//! Shared types: settings.

use zoom_api::types::CommaSeparated;
use zoom_api::zoom_model;

/// Audio type of participants.
#[zoom_model]
pub enum Audio {
    /// Telephone and computer audio.
    Both,
    /// Telephone only.
    Telephony,
    /// Computer audio only.
    Voip,
    /// Third-party audio.
    #[zoom(rename = "thirdParty")]
    ThirdParty,
}

/// Storage location of automatic recordings.
#[zoom_model]
pub enum AutoRecording {
    /// On the host's computer.
    Local,
    /// In Zoom's cloud.
    Cloud,
    /// Nowhere: recordings are started manually.
    None,
}

/// Interpreter, with the two languages.
#[zoom_model]
pub struct Interpreter {
    /// Email address of the interpreter.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Two languages of the interpreter, as country codes separated by a comma: `US,CN` is English and Chinese.
    #[deprecated = "deprecated by Zoom; use `interpreter_languages`"]
    pub languages: Option<CommaSeparated<String>>,
    /// Two languages of the interpreter, separated by a comma, such as `English,French`. The user's interpretation
    /// settings list the available languages, including custom ones.
    pub interpreter_languages: Option<CommaSeparated<String>>,
}

/// Language interpretation options, with the interpreters.
///
/// A language must first be added in the web portal.
#[zoom_model]
pub struct LanguageInterpretation {
    /// Whether language interpretation is enabled; the default is the user's setting.
    pub enable: Option<bool>,
    /// Interpreters and their languages.
    pub interpreters: Vec<Interpreter>,
}

/// Scope of a registration for a recurring session.
#[zoom_model]
pub enum RegistrationType {
    /// All occurrences.
    AllOccurrences = 1,
    /// One occurrence: participants register for each separately.
    EachOccurrence = 2,
    /// One or more occurrences that the registrant selects.
    ChosenOccurrences = 3,
}

/// Sign language interpretation options, with the interpreters.
///
/// A sign language must first be added in the web portal.
#[zoom_model]
pub struct SignLanguageInterpretation {
    /// Whether sign language interpretation is enabled; the default is the user's setting.
    pub enable: Option<bool>,
    /// Sign language interpreters and their languages.
    #[zoom(max_items = 20)]
    pub interpreters: Vec<SignLanguageInterpreter>,
}

/// Sign language interpreter, with the language.
#[zoom_model]
pub struct SignLanguageInterpreter {
    /// Email address of the interpreter.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Sign language of the interpreter, one of those in the user's settings.
    pub sign_language: Option<String>,
}
