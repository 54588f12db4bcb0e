//! Lists, a page at a time.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::{Map, Value, json};

use super::Call;
use crate::reply::Reply;

const DEFAULT_SIZE: usize = 30;
const TOKEN_SECONDS: i64 = 15 * 60;

/// The page that a call asks for, with what Zoom says of pages beside it.
pub(super) fn of<T>(
    call: &Call<'_>,
    field: &str,
    items: &[T],
    show: impl Fn(&T) -> Value,
) -> Result<Map<String, Value>, Reply> {
    let size = size(call)?;
    let start = start(call, size)?;
    let shown: Vec<Value> = items.iter().skip(start).take(size).map(show).collect();
    let next = start.saturating_add(shown.len());
    let page = json!({
        "next_page_token": if next < items.len() { token(call, next) } else { String::new() },
        "page_count": items.len().div_ceil(size),
        "page_number": start / size + 1,
        "page_size": size,
        "total_records": items.len(),
        field: shown,
    });
    Ok(page.as_object().cloned().unwrap_or_default())
}

fn size(call: &Call<'_>) -> Result<usize, Reply> {
    let size = call.number("page_size")?.unwrap_or(DEFAULT_SIZE);
    let largest = if call.info.path == "/users" { 2_000 } else { 300 };
    if (1..=largest).contains(&size) {
        return Ok(size);
    }
    Err(Reply::invalid_field("page_size", format!("`page_size` is not between 1 and {largest}")))
}

fn start(call: &Call<'_>, size: usize) -> Result<usize, Reply> {
    match call.query("next_page_token") {
        Some(text) => read_token(call, text).ok_or_else(stale_token),
        None => Ok(call.number("page_number")?.unwrap_or(1).saturating_sub(1).saturating_mul(size)),
    }
}

fn stale_token() -> Reply {
    Reply::invalid_field("next_page_token", "the next page token is older than 15 minutes, or of another query")
}

/// A token says where the next page starts, when it was given, and for which query.
fn token(call: &Call<'_>, next: usize) -> String {
    format!("{next}-{}-{:x}", call.now.as_second(), query_mark(call))
}

fn read_token(call: &Call<'_>, text: &str) -> Option<usize> {
    let mut parts = text.splitn(3, '-');
    let next = parts.next()?.parse().ok()?;
    let given: i64 = parts.next()?.parse().ok()?;
    let same_query = parts.next()? == format!("{:x}", query_mark(call));
    let age = call.now.as_second().checked_sub(given)?;
    (same_query && (0..=TOKEN_SECONDS).contains(&age)).then_some(next)
}

fn query_mark(call: &Call<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    call.seen.path.hash(&mut hasher);
    let mut query: Vec<_> = call.seen.query.iter().filter(|(name, _)| name != "next_page_token").collect();
    query.sort();
    query.hash(&mut hasher);
    hasher.finish()
}
