//! Approves, denies and cancels registrants.

use std::collections::BTreeSet;

use serde_json::Value;

use super::registrant_not_found;
use crate::http::Reply;
use crate::zoom::account::{Account, Meeting, Registrant, RegistrantStatus};
use crate::zoom::clock::day;
use crate::zoom::handlers::access;
use crate::zoom::handlers::call::Call;

/// Number of registrants in one call.
const MAX_REGISTRANTS: usize = 30;

/// Updates all of the registrants, or none.
pub(super) fn update(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call)?;
    access::require_registration(meeting, call)?;
    let status = new_status(call)?;
    let occurrence = access::occurrence(meeting, call)?;
    let selected = select(meeting, call)?;
    check_daily_limit(meeting, &selected, call)?;
    for (index, registrant) in meeting.registrants.iter_mut().enumerate() {
        if selected.contains(&index) {
            registrant.set_status(occurrence, status);
            registrant.updates = (day(call.now), updates_today(registrant, call) + 1);
        }
    }
    Ok(call.no_content())
}

fn new_status(call: &Call<'_>) -> Result<RegistrantStatus, Reply> {
    match call.text("action") {
        Some("approve") => Ok(RegistrantStatus::Approved),
        Some("deny") => Ok(RegistrantStatus::Denied),
        Some("cancel") => Ok(RegistrantStatus::Cancelled),
        _ => Err(Reply::invalid_field("action", "`action` must be approve, cancel or deny")),
    }
}

/// Returns the positions of the registrants in the request.
fn select(meeting: &Meeting, call: &Call<'_>) -> Result<BTreeSet<usize>, Reply> {
    let references = call.list("registrants")?;
    if references.len() > MAX_REGISTRANTS {
        return Err(Reply::invalid_field("registrants", format!("`registrants` takes at most {MAX_REGISTRANTS}")));
    }
    references.iter().map(|reference| position(meeting, reference, call)).collect()
}

/// Returns the position of one registrant. An ID and an address must belong to the same registrant.
fn position(meeting: &Meeting, reference: &Value, call: &Call<'_>) -> Result<usize, Reply> {
    let text = |name: &str| reference.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let (id, email) = (text("id"), text("email"));
    let Some(label) = id.or(email) else {
        return Err(Reply::invalid_field("registrants", "each entry of `registrants` requires an `id` or an `email`"));
    };
    let matches = |registrant: &Registrant| {
        id.is_none_or(|id| registrant.id == id) && email.is_none_or(|email| registrant.email == email)
    };
    meeting.registrants.iter().position(matches).ok_or_else(|| registrant_not_found(call, label))
}

fn check_daily_limit(meeting: &Meeting, selected: &BTreeSet<usize>, call: &Call<'_>) -> Result<(), Reply> {
    let Some(limit) = call.daily_limit() else { return Ok(()) };
    let mut registrants = selected.iter().filter_map(|index| meeting.registrants.get(*index));
    match registrants.find(|registrant| updates_today(registrant, call) >= limit) {
        None => Ok(()),
        Some(registrant) => Err(Reply::error(429, 429, limit_message(limit, &registrant.id))),
    }
}

/// Only the message distinguishes this limit from others: the response has no `Retry-After`.
fn limit_message(limit: u32, registrant: &str) -> String {
    format!(
        "You have exceeded the daily rate limit of \"{limit}\" for the registrant \"{registrant}\". \
         Try again after GMT 00:00:00."
    )
}

fn updates_today(registrant: &Registrant, call: &Call<'_>) -> u32 {
    let (counted_on, count) = registrant.updates;
    if counted_on == day(call.now) { count } else { 0 }
}
