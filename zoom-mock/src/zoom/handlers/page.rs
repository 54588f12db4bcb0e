//! Pages of a list.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::{Map, Value, json};

use super::call::Call;
use crate::http::Reply;

/// Largest page size of most lists.
pub(super) const MAX_SIZE: usize = 300;

const DEFAULT_SIZE: usize = 30;

/// Lifetime of a page token, in seconds.
const TOKEN_LIFETIME: i64 = 15 * 60;

/// Returns the page that a call requests, with Zoom's fields about pages; `field` is the name of the list.
pub(super) fn of<T>(
    call: &Call<'_>,
    max_size: usize,
    field: &str,
    items: &[T],
    show: impl Fn(&T) -> Value,
) -> Result<Map<String, Value>, Reply> {
    let size = size(call, max_size)?;
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

fn size(call: &Call<'_>, max_size: usize) -> Result<usize, Reply> {
    let size = call.number("page_size")?.unwrap_or(DEFAULT_SIZE);
    if (1..=max_size).contains(&size) {
        return Ok(size);
    }
    Err(Reply::invalid_field("page_size", format!("`page_size` is not between 1 and {max_size}")))
}

fn start(call: &Call<'_>, size: usize) -> Result<usize, Reply> {
    match call.query("next_page_token") {
        Some(text) => read_token(call, text).ok_or_else(invalid_token),
        None => Ok(call.number("page_number")?.unwrap_or(1).saturating_sub(1).saturating_mul(size)),
    }
}

fn invalid_token() -> Reply {
    Reply::invalid_field("next_page_token", "the next page token is older than 15 minutes or belongs to another query")
}

/// Creates a token of the next page's start, the time, and a hash of the query.
fn token(call: &Call<'_>, next: usize) -> String {
    format!("{next}-{}-{:x}", call.now.as_second(), query_hash(call))
}

fn read_token(call: &Call<'_>, text: &str) -> Option<usize> {
    let mut parts = text.splitn(3, '-');
    let next = parts.next()?.parse().ok()?;
    let issued: i64 = parts.next()?.parse().ok()?;
    let same_query = parts.next()? == format!("{:x}", query_hash(call));
    let age = call.now.as_second().checked_sub(issued)?;
    (same_query && (0..=TOKEN_LIFETIME).contains(&age)).then_some(next)
}

fn query_hash(call: &Call<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    call.request.path.hash(&mut hasher);
    let mut query: Vec<_> = call.request.query.iter().filter(|(name, _)| name != "next_page_token").collect();
    query.sort();
    query.hash(&mut hasher);
    hasher.finish()
}
