//! The files of recordings.

use bytes::Bytes;

use crate::reply::Reply;
use crate::request::RecordedRequest;
use crate::state::Shared;

const PATH: &str = "/rec/download/";

/// Answers the request for a file; `None` when the path is not one of those.
pub(crate) fn answer(shared: &Shared, seen: &RecordedRequest) -> Option<Result<Reply, Reply>> {
    let id = seen.path.strip_prefix(PATH)?;
    Some(download(shared, seen, id))
}

fn download(shared: &Shared, seen: &RecordedRequest, id: &str) -> Result<Reply, Reply> {
    let state = shared.state();
    let in_query = seen.query("access_token").map(|token| format!("Bearer {token}"));
    state.tokens.check(in_query.as_deref().or_else(|| seen.header("authorization")))?;
    let accounts = std::iter::once(&state.account).chain(&state.sub_accounts);
    let mut files = accounts.flat_map(|account| &account.recordings).flat_map(|recording| recording.shown(false));
    let file =
        files.find(|file| file.id == id).ok_or_else(|| Reply::error(404, 3301, format!("No such file: {id}.")))?;
    let tag = format!("\"{}-{}\"", file.id, file.content.len());
    let reply = match range(seen, &tag, &file.content) {
        None => Reply::body(200, file.content_type(), file.content.clone()),
        Some(reply) => reply,
    };
    Ok(reply.header("accept-ranges", "bytes").header("etag", tag))
}

/// The part that was asked for, if a part of this very file was.
fn range(seen: &RecordedRequest, tag: &str, content: &Bytes) -> Option<Reply> {
    let asked = seen.header("range")?.strip_prefix("bytes=")?;
    if seen.header("if-range").is_some_and(|wanted| wanted != tag) {
        return None;
    }
    let length = content.len();
    let (from, to) = asked.split_once('-')?;
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
