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

/// Picks the declaration that the request keeps to, or refuses it for the one that it comes closest to.
pub(crate) fn choose(
    infos: &[&'static EndpointInfo],
    grant: Option<&Grant>,
    seen: &SeenRequest,
    payload: &Payload,
) -> Result<&'static EndpointInfo, Reply> {
    let mut refusals = Vec::new();
    for info in infos {
        match check(info, grant, seen, payload) {
            Ok(()) => return Ok(info),
            Err(refusal) => refusals.push(refusal),
        }
    }
    let closest = refusals.into_iter().min_by_key(|refusal| refusal.distance);
    Err(closest.map_or_else(|| Reply::empty(404), |refusal| refusal.reply))
}

/// Why a request does not keep to a declaration, and how far it is from doing so.
struct Refusal {
    distance: usize,
    reply: Reply,
}

fn check(info: &EndpointInfo, grant: Option<&Grant>, seen: &SeenRequest, payload: &Payload) -> Result<(), Refusal> {
    let far = |reply| Refusal { distance: usize::MAX, reply };
    grant.map_or(Ok(()), |grant| grant.allows(info)).map_err(far)?;
    content::check(info, seen, payload).map_err(far)?;
    let wrong = parameters::wrong(info, seen, payload);
    if wrong.is_empty() { Ok(()) } else { Err(Refusal { distance: wrong.len(), reply: Reply::invalid(&wrong) }) }
}
