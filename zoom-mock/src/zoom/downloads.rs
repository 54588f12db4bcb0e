//! Downloads of recording files.

use bytes::Bytes;

use super::state::Shared;
use crate::http::Reply;
use crate::script::RecordedRequest;

const PREFIX: &str = "/rec/download/";

/// Answers the request for a recording file; returns `None` for any other path.
pub(crate) fn reply(shared: &Shared, request: &RecordedRequest) -> Option<Result<Reply, Reply>> {
    let id = request.path.strip_prefix(PREFIX)?;
    Some(download(shared, request, id))
}

fn download(shared: &Shared, request: &RecordedRequest, id: &str) -> Result<Reply, Reply> {
    let state = shared.state();
    let in_query = request.query("access_token").map(|token| format!("Bearer {token}"));
    state.tokens.authenticate(in_query.as_deref().or_else(|| request.header("authorization")))?;
    let accounts = std::iter::once(&state.account).chain(&state.sub_accounts);
    let recordings = accounts.flat_map(|account| &account.recordings);
    let mut files = recordings.flat_map(|recording| recording.files_in(false));
    let file =
        files.find(|file| file.id == id).ok_or_else(|| Reply::error(404, 3301, format!("No such file: {id}.")))?;
    let tag = format!("\"{}-{}\"", file.id, file.content.len());
    let reply = match range(request, &tag, &file.content) {
        None => Reply::body(200, file.content_type(), file.content.clone()),
        Some(reply) => reply,
    };
    Ok(reply.header("accept-ranges", "bytes").header("etag", tag))
}

/// Answers a range request; returns `None` for the whole file.
fn range(request: &RecordedRequest, tag: &str, content: &Bytes) -> Option<Reply> {
    let range = request.header("range")?.strip_prefix("bytes=")?;
    if request.header("if-range").is_some_and(|expected| expected != tag) {
        return None;
    }
    let length = content.len();
    let (from, to) = range.split_once('-')?;
    let (start, end) = match (from.trim(), to.trim()) {
        ("", last) => (length.saturating_sub(last.parse().ok()?), length),
        (first, "") => (first.parse().ok()?, length),
        (first, last) => (first.parse().ok()?, last.parse::<usize>().ok()?.saturating_add(1).min(length)),
    };
    if start >= end {
        return Some(Reply::empty(416).header("content-range", format!("bytes */{length}")));
    }
    let range = format!("bytes {start}-{}/{length}", end - 1);
    Some(Reply::body(206, "application/octet-stream", content.slice(start..end)).header("content-range", range))
}
