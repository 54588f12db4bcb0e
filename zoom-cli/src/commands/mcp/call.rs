//! The tool that calls an endpoint.

use serde_json::{Map, Value as Json};
use zoom_api::describe::{Description, Shape};

use super::handler::{Handler, Texts};
use super::redact;
use super::tools::name_argument;
use crate::catalog::lookup;
use crate::request::ranges::{self, LongRange};
use crate::request::{CallArguments, validate};
use crate::response::check;
use crate::terminal::{Failure, FailureKind};

/// Longer responses are rejected, because they would fill the context of an assistant.
const MAX_BYTES: usize = 256 * 1024;

/// Calls an endpoint, and returns its response.
///
/// # Errors
/// Fails if the call is not permitted, an argument is invalid, or the call fails.
pub(super) async fn run(handler: &Handler, mut arguments: Map<String, Json>) -> Result<Texts, Failure> {
    let endpoint = lookup::find(name_argument(&arguments)?)?;
    check_permitted(handler, endpoint).await?;
    let mut call = CallArguments::new(endpoint, false);
    match arguments.remove("arguments") {
        None | Some(Json::Null) => {}
        Some(given) => call.add_json(given)?,
    }
    validate(&call, false)?;
    let range = ranges::exceeded(&call);
    let response = call.prepare(handler.client().await?, call.open(false).await?)?.send().await?;
    check(endpoint, &response)?;
    let mut texts = vec![match response.body.is_empty() {
        true => format!("done (HTTP {})", response.status.as_u16()),
        false => body(handler, endpoint, &response.body)?,
    }];
    if let Some(LongRange { longest, .. }) = range {
        texts.push(format!("Zoom returned at most {longest} of the range: call again for the rest"));
    }
    Ok(texts)
}

/// The body, without secret fields.
fn body(handler: &Handler, endpoint: &'static Description, body: &[u8]) -> Result<String, Failure> {
    let mut json: Json =
        serde_json::from_slice(body).map_err(|_| Failure::from("the response is not JSON".to_owned()))?;
    if !handler.show_secrets {
        redact::redact(endpoint.output(), &mut json);
    }
    let text = json.to_string();
    if text.len() > MAX_BYTES {
        let failure = Failure::from(format!("the response has {} bytes, more than {MAX_BYTES}", text.len()));
        return Err(failure.hint("request less, for example with a smaller page_size or a shorter range"));
    }
    Ok(text)
}

/// Checks the method, the output and the scopes before anything is sent.
async fn check_permitted(handler: &Handler, endpoint: &'static Description) -> Result<(), Failure> {
    let (info, name) = (endpoint.info(), lookup::name(endpoint));
    if !info.method.is_safe() && !handler.allow_writes {
        let failure = Failure::usage(format!("`{name}` is a {}, and the server permits only GET", info.method));
        return Err(failure.hint("the user can start it with --allow-writes"));
    }
    if matches!(endpoint.output(), Shape::Bytes) {
        let failure = Failure::usage(format!("`{name}` returns a file"));
        return Err(failure.hint(format!("the user can save it with `zoomctl call {name} … > FILE`")));
    }
    let Some(scopes) = handler.connection.granted_scopes().await else { return Ok(()) };
    if info.scopes.is_empty() || info.scopes.iter().any(|scope| scopes.contains(scope)) {
        return Ok(());
    }
    let failure = Failure::new(FailureKind::Unauthorized, format!("the login lacks the scopes of `{name}`"));
    Err(failure.hint(format!("one of these scopes is required: {}", info.scopes.join(", "))))
}
