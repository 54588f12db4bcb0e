//! Failures of calls.

use std::error::Error as _;

use serde_json::{Value as Json, json};
use zoom_api::Error;
use zoom_api::error::Delivery;
use zoom_api::limit::Rejection;

use super::{Failure, FailureKind};

/// The hint for a call that may have reached Zoom.
pub(crate) const UNKNOWN_OUTCOME: &str = "the call may have taken effect: check before you retry it";

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let mut failure = Self::new(kind(&error), message(&error));
        failure.hints = hints(&error);
        failure.admitted_at = error.retry_at().filter(|_| error.rejection() == Some(Rejection::Deadline));
        for (name, value) in details(&error) {
            if !value.is_null() {
                failure = failure.detail(name, value);
            }
        }
        failure
    }
}

fn kind(error: &Error) -> FailureKind {
    if error.is_argument() {
        FailureKind::Usage
    } else if error.is_rate_limited() {
        FailureKind::RateLimited
    } else if is_unreachable(error) {
        FailureKind::NotSent
    } else if error.is_unauthorized() || error.is_missing_scope() {
        FailureKind::Unauthorized
    } else if error.delivery() == Delivery::Rejected && error.status().is_some() {
        FailureKind::Refused
    } else if error.delivery() == Delivery::Unknown || error.is_timeout() {
        FailureKind::Unanswered
    } else {
        FailureKind::NotDone
    }
}

/// Whether no connection could be established, and nothing was sent.
fn is_unreachable(error: &Error) -> bool {
    (error.is_connect() || error.is_certificate()) && error.delivery() == Delivery::NotSent
}

/// The error with its causes, without repetition.
fn message(error: &Error) -> String {
    let mut message = error.to_string();
    if error.is_connect() {
        // It contains the reason.
        return message;
    }
    let mut cause = error.source();
    while let Some(error) = cause {
        let text = error.to_string();
        if !text.is_empty() && !message.contains(&text) {
            message = format!("{message}: {text}");
        }
        cause = error.source();
    }
    message
}

fn hints(error: &Error) -> Vec<String> {
    let mut hints: Vec<String> = Vec::new();
    let docs = docs_of_case(error);
    hints.extend(docs);
    hints.extend(error.field_errors().iter().map(|error| format!("{}: {}", error.field, error.message)));
    if error.is_missing_scope() {
        hints.push(format!("the call requires one of these scopes: {}", error.missing_scopes().join(", ")));
    } else if error.is_reauth_required() {
        hints.push("log in again with `zoomctl login`".to_owned());
    }
    if let Some(time) = error.retry_at() {
        hints.push(format!("retry after {time}"));
    }
    let has_effect = error.endpoint().is_none_or(|info| !info.method.is_safe());
    if error.delivery() == Delivery::Unknown && has_effect {
        hints.push(UNKNOWN_OUTCOME.to_owned());
    }
    if let Some(id) = error.tracking_id() {
        hints.push(format!("tracking ID for Zoom's support: {id}"));
    }
    hints
}

/// The docs of the declared error.
fn docs_of_case(error: &Error) -> Option<String> {
    let info = error.endpoint()?;
    let index = info.case_index(error.status()?.as_u16(), error.code())?;
    let declared = zoom_api::describe::endpoints().find(|endpoint| std::ptr::eq(endpoint.info(), info))?;
    let (_, docs) = declared.errors().nth(index)?;
    Some(docs.replace('\n', " ")).filter(|docs| !docs.is_empty())
}

fn details(error: &Error) -> [(&'static str, Json); 10] {
    let case = error.endpoint().zip(error.status()).and_then(|(info, status)| {
        let index = info.case_index(status.as_u16(), error.code())?;
        info.errors.get(index).map(|case| case.name)
    });
    let fields = error.field_errors().iter().map(|error| json!({"field": error.field, "message": error.message}));
    let fields: Vec<Json> = fields.collect();
    [
        ("endpoint", json!(error.endpoint().map(|info| info.name))),
        ("status", json!(error.status().map(|status| status.as_u16()))),
        ("code", json!(error.code())),
        ("case", json!(case)),
        ("zoom_message", json!(error.message())),
        ("field_errors", if fields.is_empty() { Json::Null } else { fields.into() }),
        ("missing_scopes", if error.is_missing_scope() { json!(error.missing_scopes()) } else { Json::Null }),
        ("retry_at", json!(error.retry_at().map(|time| time.to_string()))),
        ("tracking_id", json!(error.tracking_id())),
        ("delivery", json!(delivery(error.delivery()))),
    ]
}

fn delivery(delivery: Delivery) -> Option<&'static str> {
    match delivery {
        Delivery::NotSent => Some("not_sent"),
        Delivery::Rejected => Some("refused"),
        Delivery::Unknown => Some("unknown"),
        _ => None,
    }
}
