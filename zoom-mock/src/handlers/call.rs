//! One call, as an operation looks at it.

use jiff::Timestamp;
use serde_json::{Map, Value};
use zoom_api::EndpointInfo;

use crate::case;
use crate::payload::Payload;
use crate::reply::Reply;
use crate::request::RecordedRequest;

/// One call that keeps to its declaration.
#[derive(Clone, Debug)]
pub(crate) struct Call<'a> {
    pub(crate) info: &'static EndpointInfo,
    pub(crate) seen: &'a RecordedRequest,
    pub(crate) payload: &'a Payload,
    /// The user that the token acts for.
    pub(crate) user: Option<String>,
    /// A token for downloads, where one was asked for.
    pub(crate) download_token: Option<String>,
    /// The address of the mock.
    pub(crate) url: String,
    pub(crate) now: Timestamp,
}

impl Call<'_> {
    /// What stands at a place of the path. Places go by position: a user's own declaration may name them otherwise.
    pub(super) fn place(&self, index: usize) -> &str {
        self.seen.places.get(index).map_or("", String::as_str)
    }

    /// Whether it is about webinars, and not about meetings.
    pub(super) fn is_of_webinars(&self) -> bool {
        self.info.path.split('/').any(|segment| segment == "webinars")
    }

    pub(super) fn query(&self, name: &str) -> Option<&str> {
        self.seen.query(name).filter(|value| !value.is_empty())
    }

    /// A number in the query, or a refusal that names it.
    pub(super) fn number(&self, name: &str) -> Result<Option<usize>, Reply> {
        let parse =
            |text: &str| text.parse().map_err(|_| Reply::invalid_field(name, format!("`{name}` is not a number")));
        self.query(name).map(parse).transpose()
    }

    /// The first word of the query that is one of a few; the first of those when it is left out.
    pub(super) fn choice(&self, name: &str, choices: &[&'static str]) -> Result<&'static str, Reply> {
        let given = self.query(name);
        let chosen = choices.iter().find(|choice| given.is_none_or(|given| given == **choice));
        chosen
            .copied()
            .ok_or_else(|| Reply::invalid_field(name, format!("`{name}` cannot be `{}`", given.unwrap_or_default())))
    }

    pub(super) fn field(&self, name: &str) -> Option<&Value> {
        self.payload.value.as_ref().ok()?.get(name).filter(|value| !value.is_null())
    }

    /// All fields of the body.
    pub(super) fn fields(&self) -> Map<String, Value> {
        self.payload.fields()
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.field(name).and_then(Value::as_str)
    }

    /// A form has no types: there, true is the text `true`.
    pub(super) fn flag(&self, name: &str) -> bool {
        self.field(name).is_some_and(|value| value.as_bool().unwrap_or_else(|| value.as_str() == Some("true")))
    }

    /// A list in the body; an absent one is empty.
    pub(super) fn list(&self, name: &str) -> Result<&[Value], Reply> {
        match self.field(name) {
            None => Ok(&[]),
            Some(Value::Array(values)) => Ok(values),
            Some(_) => Err(Reply::invalid_field(name, format!("`{name}` is not a list"))),
        }
    }

    pub(super) fn done(&self, value: &Value) -> Reply {
        Reply::json(self.info.success, value)
    }

    pub(super) fn empty(&self) -> Reply {
        Reply::empty(self.info.success)
    }

    /// Refuses with the first of a few named errors that the endpoint declares; with a status and a code when it declares none of them.
    pub(super) fn refuse(&self, names: &[&str], otherwise: (u16, i64), message: impl Into<String>) -> Reply {
        let declared = |name: &&str| self.info.errors.iter().find(|case| case.name == *name);
        match names.iter().find_map(declared) {
            Some(case) => case::reply_saying(self.info, case, message),
            None => Reply::error(otherwise.0, otherwise.1, message),
        }
    }
}
