//! A call, as the handlers see it.

use jiff::Timestamp;
use serde_json::{Map, Value};
use zoom_api::EndpointInfo;

use super::failure_reason::FailureReason;
use super::operation::Operation;
use crate::http::{Payload, Reply};
use crate::script::{RecordedRequest, reply_with_message};
use crate::zoom::declaration;

/// A call that conforms to its declaration.
pub(crate) struct Call<'a> {
    /// The declaration to which the call conforms: the operation's own, or a user's declaration of the same operation.
    pub(crate) info: &'static EndpointInfo,
    pub(crate) operation: &'static Operation,
    pub(crate) request: &'a RecordedRequest,
    pub(crate) payload: &'a Payload,
    /// The user on whose behalf the token acts.
    pub(crate) user: Option<String>,
    /// A token for downloads, if the call requests one.
    pub(crate) download_token: Option<String>,
    /// URL of the mock.
    pub(crate) url: String,
    pub(crate) now: Timestamp,
}

impl Call<'_> {
    /// Returns a path parameter by its position, since a user's declaration may name it differently.
    pub(super) fn path_param(&self, index: usize) -> &str {
        self.request.path_params.get(index).map_or("", String::as_str)
    }

    /// Whether the operation is about webinars instead of meetings.
    pub(super) fn is_for_webinars(&self) -> bool {
        self.operation.is_for_webinars
    }

    /// Returns the number of calls per UTC day for one registrant that the declaration allows, or else the operation's own.
    pub(super) fn daily_limit(&self) -> Option<u32> {
        self.info.daily_limit.or(self.operation.endpoint.daily_limit).map(|limit| limit.calls)
    }

    /// Returns a query parameter, unless it is missing or empty.
    pub(super) fn query(&self, name: &str) -> Option<&str> {
        self.request.query(name).filter(|value| !value.is_empty())
    }

    /// Returns a numeric query parameter, or rejects the call.
    pub(super) fn number(&self, name: &str) -> Result<Option<usize>, Reply> {
        let parse = |text: &str| {
            text.trim().parse().map_err(|_| Reply::invalid_field(name, format!("`{name}` is not a number")))
        };
        self.query(name).map(parse).transpose()
    }

    /// Returns a query parameter that has one of these values; the first is the default.
    pub(super) fn choice(&self, name: &str, choices: &[&'static str]) -> Result<&'static str, Reply> {
        let given = self.query(name);
        let chosen = choices.iter().find(|choice| given.is_none_or(|given| given == **choice));
        chosen
            .copied()
            .ok_or_else(|| Reply::invalid_field(name, format!("`{name}` cannot be `{}`", given.unwrap_or_default())))
    }

    /// Returns a field of the body, unless it is missing or `null`.
    pub(super) fn field(&self, name: &str) -> Option<&Value> {
        self.payload.value.as_ref().ok()?.get(name).filter(|value| !value.is_null())
    }

    /// Returns all fields of the body.
    pub(super) fn fields(&self) -> Map<String, Value> {
        self.payload.fields()
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.field(name).and_then(Value::as_str)
    }

    /// Returns a boolean field of the body, which is text in a form.
    pub(super) fn flag(&self, name: &str) -> bool {
        self.field(name).is_some_and(|value| value.as_bool().unwrap_or_else(|| value.as_str() == Some("true")))
    }

    /// Returns a list in the body; a missing one is empty.
    pub(super) fn list(&self, name: &str) -> Result<&[Value], Reply> {
        match self.field(name) {
            None => Ok(&[]),
            Some(Value::Array(values)) => Ok(values),
            Some(_) => Err(Reply::invalid_field(name, format!("`{name}` is not a list"))),
        }
    }

    /// Replies with JSON and the declared status of success.
    pub(super) fn success(&self, value: &Value) -> Reply {
        let mut value = value.clone();
        if let Some(description) = declaration::of(self.info) {
            declaration::convert(description.output(), &mut value);
        }
        Reply::json(self.info.success, &value)
    }

    /// Replies with the declared status of success and an empty body.
    pub(super) fn no_content(&self) -> Reply {
        Reply::empty(self.info.success)
    }

    /// Returns the error that the call's declaration has for this reason.
    ///
    /// A user's declaration of the operation may give the error another status and code. If it declares no error of this name,
    /// the default status and code apply.
    pub(super) fn fail(&self, reason: FailureReason, message: impl Into<String>) -> Reply {
        let declared = self.operation.error(reason);
        let case = declared.and_then(|error| self.info.errors.iter().find(|case| case.name == error.name));
        match case {
            Some(case) => reply_with_message(self.info, case, message),
            None => {
                let (status, code) = reason.status_and_code();
                Reply::error(status, code, message)
            }
        }
    }
}
