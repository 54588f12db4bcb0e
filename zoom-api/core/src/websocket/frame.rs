//! Zoom's frames: `{"module":"message","success":true,"content":"…"}`.

use serde_json::Value as Json;

/// The heartbeat of the client.
pub(super) const HEARTBEAT: &str = r#"{"module":"heartbeat"}"#;

/// A frame of the server.
#[derive(Debug, PartialEq)]
pub(super) enum Frame {
    /// The connection is established.
    Connected,
    /// The JSON text of an event.
    Event(String),
    /// The token is invalid or expired.
    TokenRejected,
    /// The connection is rejected for another reason.
    Rejected,
    /// A heartbeat, or a frame of an unknown kind.
    Other,
}

impl Frame {
    pub(super) fn parse(text: &str) -> Self {
        let Ok(Json::Object(mut frame)) = serde_json::from_str(text) else { return Self::Other };
        let content = frame.remove("content").unwrap_or_default();
        let message = content.as_str().unwrap_or_default();
        let succeeded = frame.get("success").and_then(Json::as_bool) != Some(false);
        let module = frame.get("module").and_then(Json::as_str);
        match module {
            Some("message") => Self::Event(event(content)),
            _ if is_token_rejection(message) => Self::TokenRejected,
            Some("build_connection") if succeeded => Self::Connected,
            Some("build_connection") => Self::Rejected,
            _ => Self::Other,
        }
    }
}

/// The text of an event, which Zoom sends as a string.
fn event(content: Json) -> String {
    match content {
        Json::String(text) => text,
        other => other.to_string(),
    }
}

/// Zoom writes "Invalid Token" or "Token is invalid".
fn is_token_rejection(message: &str) -> bool {
    let message = message.to_ascii_lowercase();
    message.contains("invalid token") || message.contains("token is invalid")
}
