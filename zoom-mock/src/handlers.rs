//! The operations that the account really carries out, by the names of their endpoints.

mod access;
mod list;
mod questions;
mod register;
mod registrants;
mod status;

use jiff::Timestamp;
use serde_json::Value;
use zoom_api::EndpointInfo;

use crate::account::Account;
use crate::payload::Payload;
use crate::reply::Reply;
use crate::request::SeenRequest;

/// Carries one operation out.
pub(crate) type Handler = fn(&mut Account, &Call<'_>) -> Result<Reply, Reply>;

/// One call that keeps to its declaration.
#[derive(Clone, Debug)]
pub(crate) struct Call<'a> {
    pub(crate) info: &'static EndpointInfo,
    /// What stands at the places of the path, in their order.
    pub(crate) places: &'a [String],
    pub(crate) seen: &'a SeenRequest,
    pub(crate) payload: &'a Payload,
    /// The user that the token acts for.
    pub(crate) user: Option<String>,
    pub(crate) now: Timestamp,
}

/// The handler of an endpoint, where the account has one.
pub(crate) fn named(endpoint: &str) -> Option<Handler> {
    Some(match endpoint {
        "list_registrants" => list::list_registrants,
        "add_registrant" => register::add_registrant,
        "add_registrants" => register::add_registrants,
        "get_registrant" => registrants::get_registrant,
        "delete_registrant" => registrants::delete_registrant,
        "list_registration_questions" => questions::list_registration_questions,
        "update_registration_questions" => questions::update_registration_questions,
        "update_registrant_status" => status::update_registrant_status,
        _ => return None,
    })
}

impl Call<'_> {
    /// What stands at a place of the path. Places go by position: a user's own declaration may name them otherwise.
    fn place(&self, index: usize) -> &str {
        self.places.get(index).map_or("", String::as_str)
    }

    fn query(&self, name: &str) -> Option<&str> {
        self.seen.query(name).filter(|value| !value.is_empty())
    }

    /// A number in the query, or a refusal that names it.
    fn number(&self, name: &str) -> Result<Option<usize>, Reply> {
        let parse =
            |text: &str| text.parse().map_err(|_| Reply::invalid_field(name, format!("`{name}` is not a number")));
        self.query(name).map(parse).transpose()
    }

    fn field(&self, name: &str) -> Option<&Value> {
        self.payload.value.as_ref().ok()?.get(name).filter(|value| !value.is_null())
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.field(name).and_then(Value::as_str)
    }

    /// A form has no types: there, true is the text `true`.
    fn flag(&self, name: &str) -> bool {
        self.field(name).is_some_and(|value| value.as_bool().unwrap_or_else(|| value.as_str() == Some("true")))
    }

    /// A list in the body; an absent one is empty.
    fn list(&self, name: &str) -> Result<&[Value], Reply> {
        match self.field(name) {
            None => Ok(&[]),
            Some(Value::Array(values)) => Ok(values),
            Some(_) => Err(Reply::invalid_field(name, format!("`{name}` is not a list"))),
        }
    }

    fn done(&self, value: &Value) -> Reply {
        Reply::json(self.info.success, value)
    }
}
