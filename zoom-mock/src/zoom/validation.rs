//! Validates a request against the declarations of its endpoint.

mod content;
mod field_error;
mod formats;
mod parameters;
mod values;

use zoom_api::EndpointInfo;
use zoom_api::endpoint::Base;

pub(crate) use field_error::FieldError;

use super::tokens::{Grant, Tokens};
use crate::http::{Payload, Reply};
use crate::script::RecordedRequest;

/// Returns the grant of the request's token; `None` for endpoints of the OAuth host, which need no access token.
pub(crate) fn authenticate(
    infos: &[&EndpointInfo],
    tokens: &Tokens,
    request: &RecordedRequest,
) -> Result<Option<Grant>, Reply> {
    if infos.iter().all(|info| info.base == Base::OAuth) {
        return Ok(None);
    }
    tokens.authenticate(request.header("authorization")).map(Some)
}

/// The declarations to which a request conforms.
#[derive(Default)]
pub(crate) struct Conforming {
    pub(crate) infos: Vec<&'static EndpointInfo>,
    /// Undeclared parameters that were accepted.
    pub(crate) notes: Vec<String>,
}

/// A request that conforms to no declaration.
pub(crate) struct Rejection {
    /// Number of differences from the declaration.
    distance: usize,
    /// Whether the request is invalid, as opposed to its token.
    pub(crate) is_invalid_request: bool,
    pub(crate) reply: Reply,
}

/// Selects the declarations to which the request conforms; otherwise rejects it by the one that is nearest.
///
/// Zoom ignores unknown parameters. A lenient mock accepts and notes them, unless they are likely misspellings.
pub(crate) fn validate(
    is_lenient: bool,
    grant: Option<&Grant>,
    request: &RecordedRequest,
    payload: &Payload,
) -> Result<Conforming, Rejection> {
    let (mut conforming, mut rejections) = (Conforming::default(), Vec::new());
    for info in &request.declared {
        match validate_against(info, is_lenient, grant, request, payload) {
            Ok(notes) if conforming.infos.is_empty() => conforming = Conforming { infos: vec![*info], notes },
            Ok(_) => conforming.infos.push(*info),
            Err(rejection) => rejections.push(rejection),
        }
    }
    match rejections.into_iter().min_by_key(|rejection| rejection.distance) {
        Some(rejection) if conforming.infos.is_empty() => Err(rejection),
        _ => Ok(conforming),
    }
}

fn validate_against(
    info: &EndpointInfo,
    is_lenient: bool,
    grant: Option<&Grant>,
    request: &RecordedRequest,
    payload: &Payload,
) -> Result<Vec<String>, Rejection> {
    let reject = |is_invalid_request| move |reply| Rejection { distance: usize::MAX, is_invalid_request, reply };
    grant.map_or(Ok(()), |grant| grant.allows(info)).map_err(reject(false))?;
    content::validate(info, request, payload).map_err(reject(true))?;
    let mut errors = parameters::errors(info, request, payload);
    errors.extend(values::errors(info, request, payload));
    let (notes, errors): (Vec<_>, Vec<_>) = errors.into_iter().partition(|error| is_lenient && error.is_ignorable);
    if errors.is_empty() {
        return Ok(notes.into_iter().map(|note| note.message).collect());
    }
    Err(Rejection { distance: errors.len(), is_invalid_request: true, reply: Reply::invalid(&errors) })
}
