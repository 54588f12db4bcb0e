//! Validators: ETags and modification times, which identify the exact bytes of a file.

use http::header;
use jiff::{SignedDuration, Timestamp};

use crate::response::http_date;
use crate::transport::StreamingResponse;

/// The strong ETag of a response, or else its `Last-Modified` time if the file cannot have changed again within that second.
pub(super) fn of(response: &StreamingResponse) -> Option<String> {
    let etag = response.header(header::ETAG).map(str::trim).filter(|etag| is_strong_etag(etag));
    etag.or_else(|| last_modified(response)).map(str::to_owned)
}

/// Whether a response is of another version of the file than the validator's.
pub(super) fn contradicts(response: &StreamingResponse, validator: &str) -> bool {
    let name = if validator.starts_with('"') { header::ETAG } else { header::LAST_MODIFIED };
    response.header(name).is_some_and(|own| own.trim() != validator)
}

/// Whether a response is certainly of the version of the validator.
pub(super) fn confirms(response: &StreamingResponse, validator: &str) -> bool {
    [header::ETAG, header::LAST_MODIFIED]
        .into_iter()
        .any(|name| response.header(name).map(str::trim) == Some(validator))
}

fn is_strong_etag(etag: &str) -> bool {
    etag.len() > 2 && etag.starts_with('"') && etag.ends_with('"')
}

/// A time at least a second before the response, as RFC 9110 requires for ranges.
fn last_modified(response: &StreamingResponse) -> Option<&str> {
    let text = response.header(header::LAST_MODIFIED)?.trim();
    let sent = response.header(header::DATE).and_then(http_date).unwrap_or_else(Timestamp::now);
    let age = sent.duration_since(http_date(text)?);
    (age >= SignedDuration::from_secs(1)).then_some(text)
}
