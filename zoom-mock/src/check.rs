//! Holds a request against the declaration of its endpoint.

mod content;
mod parameters;

use zoom_api::EndpointInfo;
use zoom_api::endpoint::Base;

use crate::payload::Payload;
use crate::reply::Reply;
use crate::request::RecordedRequest;
use crate::tokens::{Grant, Tokens};

/// Who calls: an app's token is not asked for where tokens are given.
pub(crate) fn caller(infos: &[&EndpointInfo], tokens: &Tokens, seen: &RecordedRequest) -> Result<Option<Grant>, Reply> {
    if infos.iter().all(|info| info.base == Base::OAuth) {
        return Ok(None);
    }
    tokens.check(seen.header("authorization")).map(Some)
}

/// The declarations that a request keeps to.
#[derive(Default)]
pub(crate) struct Kept {
    pub(crate) infos: Vec<&'static EndpointInfo>,
    /// What is odd about it all the same.
    pub(crate) notes: Vec<String>,
}

/// Picks the declarations that the request keeps to, or refuses it for the one that it comes closest to.
///
/// Zoom does not read what it does not know: who is lenient only notes names that no misspelling explains.
pub(crate) fn choose(
    is_lenient: bool,
    grant: Option<&Grant>,
    seen: &RecordedRequest,
    payload: &Payload,
) -> Result<Kept, Refusal> {
    let (mut kept, mut refusals) = (Kept::default(), Vec::new());
    for info in &seen.declared {
        match check(info, is_lenient, grant, seen, payload) {
            Ok(notes) if kept.infos.is_empty() => kept = Kept { infos: vec![*info], notes },
            Ok(_) => kept.infos.push(*info),
            Err(refusal) => refusals.push(refusal),
        }
    }
    match refusals.into_iter().min_by_key(|refusal| refusal.distance) {
        Some(refusal) if kept.infos.is_empty() => Err(refusal),
        _ => Ok(kept),
    }
}

/// Why a request does not keep to a declaration, and how far it is from doing so.
pub(crate) struct Refusal {
    distance: usize,
    /// Whether the request itself is wrong, and not what its bearer may do.
    pub(crate) is_misuse: bool,
    pub(crate) reply: Reply,
}

fn check(
    info: &EndpointInfo,
    is_lenient: bool,
    grant: Option<&Grant>,
    seen: &RecordedRequest,
    payload: &Payload,
) -> Result<Vec<String>, Refusal> {
    let far = |is_misuse: bool| move |reply| Refusal { distance: usize::MAX, is_misuse, reply };
    grant.map_or(Ok(()), |grant| grant.allows(info)).map_err(far(false))?;
    content::check(info, seen, payload).map_err(far(true))?;
    let odd = parameters::wrong(info, seen, payload);
    let (notes, wrong): (Vec<_>, Vec<_>) = odd.into_iter().partition(|field| is_lenient && field.is_harmless);
    if wrong.is_empty() {
        return Ok(notes.into_iter().map(|note| note.message).collect());
    }
    Err(Refusal { distance: wrong.len(), is_misuse: true, reply: Reply::invalid(&wrong) })
}
