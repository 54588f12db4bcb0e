//! Approves, denies and cancels registrants.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Call;
use super::access;
use super::registrants::not_found;
use crate::account::{Account, Meeting, Registrant, RegistrantStatus};
use crate::clock::day;
use crate::reply::Reply;

const MOST_AT_ONCE: usize = 30;
const MOST_A_DAY: u32 = 10;

/// Changes all of the registrants, or none.
pub(super) fn update_registrant_status(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call)?;
    access::needs_registration(meeting, call)?;
    let status = wanted_status(call)?;
    let occurrence = access::occurrence(meeting, call)?;
    let chosen = chosen(meeting, call)?;
    within_limit(&chosen_of(meeting, &chosen), call)?;
    for (index, registrant) in meeting.registrants.iter_mut().enumerate() {
        if chosen.contains(&index) {
            registrant.set_status(occurrence, status);
            registrant.updates = (day(call.now), updates_today(registrant, call) + 1);
        }
    }
    Ok(call.empty())
}

fn wanted_status(call: &Call<'_>) -> Result<RegistrantStatus, Reply> {
    match call.text("action") {
        Some("approve") => Ok(RegistrantStatus::Approved),
        Some("deny") => Ok(RegistrantStatus::Denied),
        Some("cancel") => Ok(RegistrantStatus::Cancelled),
        _ => Err(Reply::invalid_field("action", "`action` is one of approve, cancel and deny")),
    }
}

/// The positions of the registrants that a call names.
fn chosen(meeting: &Meeting, call: &Call<'_>) -> Result<BTreeSet<usize>, Reply> {
    let named = call.list("registrants")?;
    if named.len() > MOST_AT_ONCE {
        return Err(Reply::invalid_field("registrants", format!("`registrants` takes at most {MOST_AT_ONCE}")));
    }
    named.iter().map(|who| position(meeting, who, call)).collect()
}

/// An ID and an address that were both given must be of the same registrant.
fn position(meeting: &Meeting, who: &Value, call: &Call<'_>) -> Result<usize, Reply> {
    let text = |name: &str| who.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let (id, email) = (text("id"), text("email"));
    let Some(label) = id.or(email) else {
        return Err(Reply::invalid_field("registrants", "each of `registrants` needs an `id` or an `email`"));
    };
    let is_meant = |registrant: &Registrant| {
        id.is_none_or(|id| registrant.id == id) && email.is_none_or(|email| registrant.email == email)
    };
    meeting.registrants.iter().position(is_meant).ok_or_else(|| not_found(call, label))
}

fn chosen_of<'a>(meeting: &'a Meeting, chosen: &BTreeSet<usize>) -> Vec<&'a Registrant> {
    chosen.iter().filter_map(|index| meeting.registrants.get(*index)).collect()
}

fn within_limit(chosen: &[&Registrant], call: &Call<'_>) -> Result<(), Reply> {
    match chosen.iter().find(|registrant| updates_today(registrant, call) >= MOST_A_DAY) {
        None => Ok(()),
        Some(registrant) => Err(Reply::error(429, 429, limit_message(&registrant.id))),
    }
}

/// The only sign of this limit is its message: it comes without `Retry-After`.
fn limit_message(registrant: &str) -> String {
    format!(
        "You have exceeded the daily rate limit of \"{MOST_A_DAY}\" for the registrant \"{registrant}\". \
         Try again after GMT 00:00:00."
    )
}

fn updates_today(registrant: &Registrant, call: &Call<'_>) -> u32 {
    let (counted_on, times) = registrant.updates;
    if counted_on == day(call.now) { times } else { 0 }
}
