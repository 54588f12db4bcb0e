//! Why a command did not do what it was asked, and the exit status that says so to programs.

mod call;

use std::io::Write as _;
use std::process::ExitCode;

use clap::ValueEnum;
use serde_json::{Map, Value as Json};

/// How failures are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ErrorFormat {
    /// In words, for people.
    #[default]
    Text,
    /// As a JSON object on one line, for programs.
    Json,
}

/// What kind of failure it is; each has an exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// It was not done, or what was looked at is not right.
    NotDone,
    /// The command line is wrong.
    Usage,
    /// Zoom refused the call.
    Refused,
    /// Nobody is logged in, or the login does not allow it.
    Unauthorized,
    /// Too many calls.
    RateLimited,
    /// There was no answer that could be read.
    Unanswered,
    /// The person at the terminal stopped it.
    Interrupted,
    /// Whoever reads the output has had enough, which is no failure.
    ReaderGone,
}

impl Kind {
    const fn status(self) -> u8 {
        match self {
            Self::ReaderGone => 0,
            Self::NotDone => 1,
            Self::Usage => 2,
            Self::Refused => 3,
            Self::Unauthorized => 4,
            Self::RateLimited => 5,
            Self::Unanswered => 6,
            Self::Interrupted => 130,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::NotDone => "not_done",
            Self::Usage => "usage",
            Self::Refused => "refused",
            Self::Unauthorized => "unauthorized",
            Self::RateLimited => "rate_limited",
            Self::Unanswered => "unanswered",
            Self::Interrupted => "interrupted",
            Self::ReaderGone => "reader_gone",
        }
    }
}

/// What kept a command from being done, in words for the person at the terminal.
#[derive(Debug)]
pub(crate) struct Failure {
    kind: Kind,
    message: String,
    hints: Vec<String>,
    details: Map<String, Json>,
}

impl Failure {
    /// Makes a failure of a kind, with what happened.
    pub(crate) fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), hints: Vec::new(), details: Map::new() }
    }

    /// Says that the command line is wrong.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(Kind::Usage, message)
    }

    /// Adds what to do about it.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Adds something that programs can read by its name.
    pub(crate) fn detail(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.details.insert(name.to_owned(), value.into());
        self
    }

    /// What kind of failure it is.
    pub(crate) const fn kind(&self) -> Kind {
        self.kind
    }

    /// What happened.
    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    /// Tells of several failures as one of this kind.
    pub(crate) fn told_as(self, message: impl Into<String>) -> Self {
        Self { message: message.into(), hints: Vec::new(), ..self }
    }

    /// Says it on the error stream, and returns the exit status.
    pub(crate) fn report(&self, format: ErrorFormat) -> ExitCode {
        if self.kind != Kind::ReaderGone {
            let text = match format {
                ErrorFormat::Text => self.text(),
                ErrorFormat::Json => self.json().to_string(),
            };
            // Without an error stream there is nobody to tell.
            let _ = writeln!(std::io::stderr(), "{text}");
        }
        ExitCode::from(self.kind.status())
    }

    fn text(&self) -> String {
        let hints = self.hints.iter().map(|hint| format!("\n  {}", hint.replace('\n', "\n  ")));
        format!("zoomctl: {}{}", self.message, hints.collect::<String>())
    }

    fn json(&self) -> Json {
        let mut error = Map::new();
        error.insert("kind".to_owned(), self.kind.name().into());
        error.insert("exit_status".to_owned(), self.kind.status().into());
        error.insert("message".to_owned(), self.message.clone().into());
        if !self.hints.is_empty() {
            error.insert("hints".to_owned(), self.hints.clone().into());
        }
        error.extend(self.details.clone());
        Json::Object(Map::from_iter([("error".to_owned(), Json::Object(error))]))
    }
}

/// It was not done.
impl From<String> for Failure {
    fn from(message: String) -> Self {
        Self::new(Kind::NotDone, message)
    }
}

/// A document was not imported, or a comparison did not succeed.
impl From<zoom_import::Error> for Failure {
    fn from(error: zoom_import::Error) -> Self {
        match error {
            zoom_import::Error::Output(error) => error.into(),
            zoom_import::Error::Usage(message) => Self::new(Kind::Usage, message),
            error => Self::new(Kind::NotDone, error.to_string()),
        }
    }
}

/// The output could not be written.
impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::BrokenPipe => Self::new(Kind::ReaderGone, "nobody reads the output"),
            _ => Self::new(Kind::NotDone, format!("the output cannot be written: {error}")),
        }
    }
}
