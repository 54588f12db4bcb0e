//! Records the traffic of a client without secrets and personal data, and replays it.

mod anonymous;
mod file;
mod recorder;
mod replacements;
mod replay;
mod words;

use std::error::Error;
use std::fmt;

use serde_json::Value;

pub use recorder::TrafficRecorder;

/// Requests and responses without secrets and personal data; from a [`TrafficRecorder`] or a file.
///
/// The file is JSON: `{"exchanges": [{"request": {"method", "path", "query", "body"}, "response": {"status", "headers", "body"}}]}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Traffic {
    exchanges: Vec<Exchange>,
}

/// A request and its response.
#[derive(Clone, Debug, PartialEq)]
struct Exchange {
    method: String,
    /// Path, percent-decoded.
    path: String,
    query: Vec<(String, String)>,
    /// JSON body of the request; `null` if it is empty or not JSON.
    body: Value,
    status: u16,
    headers: Vec<(String, String)>,
    /// JSON body of the response; `null` if it is empty or not JSON.
    response: Value,
}

impl Traffic {
    /// Returns the number of requests.
    #[must_use]
    pub fn len(&self) -> usize {
        self.exchanges.len()
    }

    /// Whether there are no requests.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.exchanges.is_empty()
    }
}

/// The error of a file of traffic.
#[derive(Debug)]
pub struct TrafficError {
    message: String,
}

impl TrafficError {
    fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

impl fmt::Display for TrafficError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for TrafficError {}
