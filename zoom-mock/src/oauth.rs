//! The pages that give tokens and take them back.

mod authorize;
mod client;
mod consent;
mod device;
mod revoke;
mod token;

pub(crate) use consent::Consents;

use serde_json::{Value, json};

use crate::payload::{Media, Payload};
use crate::reply::Reply;
use crate::request::RecordedRequest;
use crate::state::Shared;

pub(crate) use authorize::sent_back;

/// The page of a path, if it is one of these.
pub(crate) fn page(path: &str) -> Option<Page> {
    match path {
        "/oauth/token" => Some(Page::Token),
        "/oauth/authorize" => Some(Page::Authorize),
        "/oauth/devicecode" => Some(Page::Device),
        "/oauth/revoke" => Some(Page::Revoke),
        _ => None,
    }
}

/// A page of the host that gives tokens.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Page {
    Token,
    Authorize,
    Device,
    Revoke,
}

impl Page {
    pub(crate) fn answer(self, shared: &Shared, seen: &RecordedRequest, payload: &Payload) -> Result<Reply, Reply> {
        match self {
            Self::Authorize => authorize::answer(shared, seen),
            Self::Token => token::answer(shared, seen, payload),
            Self::Device => posted(seen, payload).and_then(|()| device::answer(shared, seen)),
            Self::Revoke => posted(seen, payload).and_then(|()| revoke::answer(shared, seen)),
        }
    }
}

fn posted(seen: &RecordedRequest, payload: &Payload) -> Result<(), Reply> {
    if seen.method != "POST" {
        return Err(refuse(405, "invalid_request", "Tokens are asked for with POST.", None));
    }
    match payload.media {
        Media::UrlEncoded => Ok(()),
        _ => {
            Err(refuse(400, "invalid_request", "The parameters go in an application/x-www-form-urlencoded body.", None))
        }
    }
}

fn field<'a>(seen: &'a RecordedRequest, name: &str) -> Option<&'a str> {
    seen.fields.get(name).and_then(Value::as_str)
}

fn refuse(status: u16, error: &str, reason: &str, code: Option<i64>) -> Reply {
    let mut body = json!({"error": error, "reason": reason});
    if let (Some(code), Some(object)) = (code, body.as_object_mut()) {
        object.insert("code".to_owned(), code.into());
    }
    Reply::json(status, &body)
}

/// Says that a code or a refresh token is of no use.
fn invalid_grant(reason: &str, code: Option<i64>) -> Reply {
    refuse(400, "invalid_grant", reason, code)
}
