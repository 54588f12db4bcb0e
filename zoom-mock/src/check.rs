//! Holds a request against the declaration of its endpoint.

mod content;
mod parameters;

use zoom_api::EndpointInfo;
use zoom_api::endpoint::Base;

use crate::payload::Payload;
use crate::reply::Reply;
use crate::request::SeenRequest;
use crate::tokens::{Grant, Tokens};

/// Who calls: an app's token is not asked for where tokens are given.
pub(crate) fn caller(infos: &[&EndpointInfo], tokens: &Tokens, seen: &SeenRequest) -> Result<Option<Grant>, Reply> {
    if infos.iter().all(|info| info.base == Base::OAuth) {
        return Ok(None);
    }
    tokens.check(seen.header("authorization")).map(Some)
}

/// Picks the declarations that the request keeps to, or refuses it for the one that it comes closest to.
pub(crate) fn choose(
    infos: &[&'static EndpointInfo],
    grant: Option<&Grant>,
    seen: &SeenRequest,
    payload: &Payload,
) -> Result<Vec<&'static EndpointInfo>, Refusal> {
    let (mut kept_to, mut refusals) = (Vec::new(), Vec::new());
    for info in infos {
        match check(info, grant, seen, payload) {
            Ok(()) => kept_to.push(*info),
            Err(refusal) => refusals.push(refusal),
        }
    }
    match refusals.into_iter().min_by_key(|refusal| refusal.distance) {
        Some(refusal) if kept_to.is_empty() => Err(refusal),
        _ => Ok(kept_to),
    }
}

/// Why a request does not keep to a declaration, and how far it is from doing so.
pub(crate) struct Refusal {
    distance: usize,
    /// Whether the request itself is wrong, and not what its bearer may do.
    pub(crate) is_misuse: bool,
    pub(crate) reply: Reply,
}

fn check(info: &EndpointInfo, grant: Option<&Grant>, seen: &SeenRequest, payload: &Payload) -> Result<(), Refusal> {
    let far = |is_misuse: bool| move |reply| Refusal { distance: usize::MAX, is_misuse, reply };
    grant.map_or(Ok(()), |grant| grant.allows(info)).map_err(far(false))?;
    content::check(info, seen, payload).map_err(far(true))?;
    let wrong = parameters::wrong(info, seen, payload);
    let refusal = || Refusal { distance: wrong.len(), is_misuse: true, reply: Reply::invalid(&wrong) };
    if wrong.is_empty() { Ok(()) } else { Err(refusal()) }
}
