//! Shared types: settings.

use zoom_api::zoom_model;

/// How participants hear and speak.
#[zoom_model]
pub enum Audio {
    /// By phone or over the internet.
    Both,
    /// By phone only.
    Telephony,
    /// Over the internet only.
    Voip,
    /// Through the audio conference of a third party.
    #[zoom(rename = "thirdParty")]
    ThirdParty,
}

/// Where a meeting is recorded without anybody's doing.
#[zoom_model]
pub enum AutoRecording {
    /// On the host's computer.
    Local,
    /// In Zoom's cloud.
    Cloud,
    /// Nowhere: it is recorded only on demand.
    None,
}

/// An interpreter, and the languages between which they interpret.
#[zoom_model]
pub struct Interpreter {
    /// The interpreter's e-mail address.
    pub email: Option<String>,
    /// The two languages the interpreter works between, as country codes separated by a comma: `US,CN` is English and
    /// Chinese. Zoom is giving it up: use `interpreter_languages` instead.
    #[deprecated = "it is being given up"]
    pub languages: Option<String>,
    /// The two languages the interpreter works between, separated by a comma, such as `English,French`. They are those
    /// the user's settings list for interpretation, custom ones included.
    pub interpreter_languages: Option<String>,
}

/// Whether speech is interpreted into other languages, and by whom.
///
/// A language must first be added in the web portal.
#[zoom_model]
pub struct LanguageInterpretation {
    /// Whether speech is interpreted into other languages.
    pub enable: Option<bool>,
    /// The interpreters and their languages.
    pub interpreters: Vec<Interpreter>,
}

/// What one registration for a recurring session holds for.
#[zoom_model]
pub enum RegistrationType {
    /// Every occurrence.
    AllOccurrences = 1,
    /// One occurrence: people register for each anew.
    EachOccurrence = 2,
    /// One or more occurrences that the registrant chooses.
    ChosenOccurrences = 3,
}

/// Whether speech is interpreted into sign languages, and by whom.
///
/// A sign language must first be added in the web portal.
#[zoom_model]
pub struct SignLanguageInterpretation {
    /// Whether speech is interpreted into sign languages.
    pub enable: Option<bool>,
    /// The sign language interpreters and their languages. At most 20.
    pub interpreters: Vec<SignLanguageInterpreter>,
}

/// A sign language interpreter, and their language.
#[zoom_model]
pub struct SignLanguageInterpreter {
    /// The interpreter's e-mail address.
    pub email: Option<String>,
    /// The sign language the interpreter uses, one of those the user's settings list.
    pub sign_language: Option<String>,
}
