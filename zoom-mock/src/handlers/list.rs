//! Lists registrants, a page at a time.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::{Value, json};

use super::Call;
use super::access::{self, Codes};
use super::registrants::join_url;
use crate::account::{Account, Meeting, Registrant};
use crate::reply::Reply;

const DEFAULT_SIZE: usize = 30;
const LARGEST_SIZE: usize = 300;
const TOKEN_SECONDS: i64 = 15 * 60;

/// This operation documents missing access under the code of validation.
const CODES: Codes = Codes { no_access: 300, not_host: 300, ..Codes::USUAL };

pub(super) fn list_registrants(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call, CODES)?;
    access::needs_registration(meeting, 300)?;
    let occurrence = access::occurrence(meeting, call)?;
    let status = status(call)?;
    let is_wanted = |registrant: &&Registrant| registrant.status_for(occurrence).as_str() == status;
    let wanted: Vec<&Registrant> = meeting.registrants.iter().filter(is_wanted).collect();
    page(meeting, &wanted, occurrence, call)
}

fn status<'a>(call: &'a Call<'_>) -> Result<&'a str, Reply> {
    match call.query("status") {
        None => Ok("approved"),
        Some(status @ ("pending" | "approved" | "denied")) => Ok(status),
        Some(other) => Err(Reply::invalid_field("status", format!("`status` cannot be `{other}`"))),
    }
}

fn page(meeting: &Meeting, wanted: &[&Registrant], occurrence: Option<&str>, call: &Call<'_>) -> Result<Reply, Reply> {
    let size = size(call)?;
    let start = start(call, size)?;
    let shown: Vec<Value> = wanted
        .iter()
        .skip(start)
        .take(size)
        .map(|registrant| registrant.to_json(occurrence, join_url(meeting, &registrant.id)))
        .collect();
    let next = start + shown.len();
    Ok(call.done(&json!({
        "next_page_token": if next < wanted.len() { token(call, next) } else { String::new() },
        "page_count": wanted.len().div_ceil(size),
        "page_number": start / size + 1,
        "page_size": size,
        "total_records": wanted.len(),
        "registrants": shown,
    })))
}

fn size(call: &Call<'_>) -> Result<usize, Reply> {
    match call.number("page_size")?.unwrap_or(DEFAULT_SIZE) {
        size @ 1..=LARGEST_SIZE => Ok(size),
        _ => Err(Reply::invalid_field("page_size", format!("`page_size` is not between 1 and {LARGEST_SIZE}"))),
    }
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
    call.places.hash(&mut hasher);
    let mut query: Vec<_> = call.seen.query.iter().filter(|(name, _)| name != "next_page_token").collect();
    query.sort();
    query.hash(&mut hasher);
    hasher.finish()
}
