//! Why a command failed, and its exit status.

mod call;

use std::io::Write as _;
use std::process::ExitCode;

use clap::ValueEnum;
use jiff::Timestamp;
use serde_json::{Map, Value as Json};

pub(crate) use call::UNKNOWN_OUTCOME;

use super::escape::{escape, escape_json};

/// How failures are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ErrorFormat {
    /// Text, for people.
    #[default]
    Text,
    /// A JSON object on one line, for programs.
    Json,
}

/// The kind of a failure, which determines the exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FailureKind {
    /// The command failed, or its input is not as declared.
    NotDone,
    /// The command line is invalid.
    Usage,
    /// Zoom rejected the call.
    Refused,
    /// There is no login, or it does not permit the call.
    Unauthorized,
    /// The call is rate-limited.
    RateLimited,
    /// No readable response arrived.
    Unanswered,
    /// No connection to the server could be established.
    NotSent,
    /// Ctrl-C was pressed.
    Interrupted,
    /// The reader of the output closed it, which is not an error.
    ReaderGone,
}

impl FailureKind {
    const fn status(self) -> u8 {
        match self {
            Self::ReaderGone => 0,
            Self::NotDone => 1,
            Self::Usage => 2,
            Self::Refused => 3,
            Self::Unauthorized => 4,
            Self::RateLimited => 5,
            Self::Unanswered => 6,
            Self::NotSent => 7,
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
            Self::NotSent => "not_sent",
            Self::Interrupted => "interrupted",
            Self::ReaderGone => "reader_gone",
        }
    }
}

/// Why a command failed, for the person at the terminal.
#[derive(Debug)]
pub(crate) struct Failure {
    kind: FailureKind,
    message: String,
    hints: Vec<String>,
    details: Map<String, Json>,
    /// When the client's rate limiter admits the call that it rejected.
    admitted_at: Option<Timestamp>,
}

impl Failure {
    /// Creates a failure.
    pub(crate) fn new(kind: FailureKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), hints: Vec::new(), details: Map::new(), admitted_at: None }
    }

    /// Creates a failure for an invalid command line.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(FailureKind::Usage, message)
    }

    /// Adds a line below the message, such as what to do.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Adds a field to the JSON form.
    pub(crate) fn detail(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.details.insert(name.to_owned(), value.into());
        self
    }

    /// The kind of the failure.
    pub(crate) const fn kind(&self) -> FailureKind {
        self.kind
    }

    /// When the client's rate limiter admits the call, if it rejected the call because of its deadline.
    pub(crate) const fn admitted_at(&self) -> Option<Timestamp> {
        self.admitted_at
    }

    /// The message.
    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    /// Replaces the message and the hints, and keeps the kind and the details.
    pub(crate) fn with_message(self, message: impl Into<String>) -> Self {
        Self { message: message.into(), hints: Vec::new(), ..self }
    }

    /// Prints the failure to stderr, and returns the exit status.
    pub(crate) fn report(&self, format: ErrorFormat) -> ExitCode {
        if self.kind != FailureKind::ReaderGone {
            let text = match format {
                ErrorFormat::Text => escape(&self.text()),
                ErrorFormat::Json => escape_json(&self.json().to_string()),
            };
            // A closed stream cannot be reported anywhere.
            let _ = writeln!(std::io::stderr(), "{text}");
        }
        ExitCode::from(self.kind.status())
    }

    /// The message and the hints.
    pub(crate) fn text(&self) -> String {
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

/// The command failed.
impl From<String> for Failure {
    fn from(message: String) -> Self {
        Self::new(FailureKind::NotDone, message)
    }
}

/// An import or a comparison failed.
impl From<zoom_import::Error> for Failure {
    fn from(error: zoom_import::Error) -> Self {
        match error {
            zoom_import::Error::Output(error) => error.into(),
            zoom_import::Error::Usage(message) => Self::new(FailureKind::Usage, message),
            error => Self::new(FailureKind::NotDone, error.to_string()),
        }
    }
}

/// The output could not be written.
impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::BrokenPipe => Self::new(FailureKind::ReaderGone, "the output is closed"),
            _ => Self::new(FailureKind::NotDone, format!("cannot write the output: {error}")),
        }
    }
}
