//! Adds registrants, one or several.

use serde_json::{Map, Value, json};

use crate::http::Reply;
use crate::zoom::account::{Account, Meeting, MeetingKind, Occurrence, Registrant, RegistrantStatus, Registration};
use crate::zoom::clock::day;
use crate::zoom::handlers::access;
use crate::zoom::handlers::call::Call;
use crate::zoom::handlers::failure_reason::FailureReason;
use crate::zoom::validation::FieldError;

/// Number of registrants in one call.
const MAX_REGISTRANTS: usize = 30;

/// Fields of a request that are not stored in [`Registrant::details`].
const NOT_DETAILS: [&str; 4] = ["email", "first_name", "last_name", "auto_approve"];

pub(super) fn add_registrant(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call)?;
    access::require_registration(meeting, call)?;
    let occurrences = occurrences(meeting, call)?;
    let fields = call.payload.value.as_ref().ok().and_then(Value::as_object);
    let mut registrant = read(fields, call)?;
    registrant.occurrences = occurrences.iter().map(|id| ((*id).to_owned(), initial_status(meeting, call))).collect();
    check_capacity_and_limit(meeting, std::slice::from_ref(&registrant), call)?;
    let id = register(meeting, registrant, call);
    Ok(call.success(&to_json(meeting, &id)))
}

pub(super) fn add_registrants(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call)?;
    check_batch(meeting, call)?;
    let registrants = read_registrants(call)?;
    check_capacity_and_limit(meeting, &registrants, call)?;
    let mut register_one = |registrant: Registrant| {
        let email = registrant.email.clone();
        let id = register(meeting, registrant, call);
        json!({"email": email, "registrant_id": id, "join_url": meeting.join_url_of(&id)})
    };
    let added: Vec<Value> = registrants.into_iter().map(&mut register_one).collect();
    Ok(call.success(&json!({"registrants": added})))
}

fn check_batch(meeting: &Meeting, call: &Call<'_>) -> Result<(), Reply> {
    access::require_registration(meeting, call)?;
    match meeting.kind {
        MeetingKind::Scheduled | MeetingKind::Webinar if meeting.ended => {
            Err(call.fail(FailureReason::Over, "It is over, so registration is closed."))
        }
        MeetingKind::Scheduled | MeetingKind::Webinar => Ok(()),
        _ => {
            let message = "Batch registration requires a meeting or webinar that is scheduled once.";
            Err(call.fail(FailureReason::NotScheduledOnce, message))
        }
    }
}

fn read_registrants(call: &Call<'_>) -> Result<Vec<Registrant>, Reply> {
    let values = call.list("registrants")?;
    if values.len() > MAX_REGISTRANTS {
        return Err(Reply::invalid_field("registrants", format!("`registrants` takes at most {MAX_REGISTRANTS}")));
    }
    values.iter().map(|value| read(value.as_object(), call)).collect()
}

fn read(fields: Option<&Map<String, Value>>, call: &Call<'_>) -> Result<Registrant, Reply> {
    let text =
        |name: &str| fields.and_then(|fields| fields.get(name)).and_then(Value::as_str).filter(|text| !text.is_empty());
    let (Some(email), Some(first_name)) = (text("email"), text("first_name")) else {
        let names = ["email", "first_name"].into_iter().filter(|name| text(name).is_none());
        return Err(Reply::invalid(
            &names.map(|name| FieldError::new(name, format!("`{name}` is required"))).collect::<Vec<_>>(),
        ));
    };
    let mut registrant = Registrant::new(String::new(), email, first_name);
    registrant.last_name = text("last_name").map(str::to_owned);
    registrant.create_time = format!("{:.0}", call.now);
    registrant.details = fields.cloned().unwrap_or_default();
    registrant.details.retain(|name, _| !NOT_DETAILS.contains(&name.as_str()));
    Ok(registrant)
}

/// Checks all registrants before the first is added, so that a call adds all or none.
fn check_capacity_and_limit(meeting: &Meeting, registrants: &[Registrant], call: &Call<'_>) -> Result<(), Reply> {
    registrants.iter().try_for_each(|registrant| check_daily_limit(meeting, &registrant.email, call))?;
    let is_new = |registrant: &&Registrant| find_by_email(meeting, &registrant.email).is_none();
    check_capacity(meeting, registrants.iter().filter(is_new).count(), call)
}

/// Adds a registrant and returns the ID; an address that is registered keeps its ID and status.
fn register(meeting: &mut Meeting, mut registrant: Registrant, call: &Call<'_>) -> String {
    let count = registrations_today(meeting, &registrant.email, call);
    meeting.registrations.insert(registrant.email.clone(), (day(call.now), count + 1));
    if let Some(existing) = find_by_email(meeting, &registrant.email) {
        return existing.id.clone();
    }
    let id = next_id(meeting);
    registrant.id.clone_from(&id);
    registrant.status = initial_status(meeting, call);
    meeting.registrants.push(registrant);
    id
}

fn find_by_email<'a>(meeting: &'a Meeting, email: &str) -> Option<&'a Registrant> {
    meeting.registrants.iter().find(|registrant| registrant.email == email)
}

fn initial_status(meeting: &Meeting, call: &Call<'_>) -> RegistrantStatus {
    match meeting.registration {
        Registration::Manual if !call.flag("auto_approve") => RegistrantStatus::Pending,
        _ => RegistrantStatus::Approved,
    }
}

fn check_daily_limit(meeting: &Meeting, email: &str, call: &Call<'_>) -> Result<(), Reply> {
    match call.daily_limit().filter(|limit| registrations_today(meeting, email, call) >= *limit) {
        None => Ok(()),
        Some(limit) => {
            let message =
                format!("You have exceeded the daily rate limit of \"{limit}\" for the registrant \"{email}\".");
            Err(Reply::error(429, 429, message))
        }
    }
}

fn registrations_today(meeting: &Meeting, email: &str, call: &Call<'_>) -> u32 {
    let counted = meeting.registrations.get(email).filter(|(counted_on, _)| *counted_on == day(call.now));
    counted.map_or(0, |(_, count)| *count)
}

fn check_capacity(meeting: &Meeting, more: usize, call: &Call<'_>) -> Result<(), Reply> {
    let counts =
        |registrant: &&Registrant| matches!(registrant.status, RegistrantStatus::Pending | RegistrantStatus::Approved);
    let registered = meeting.registrants.iter().filter(counts).count();
    if meeting.capacity.is_some_and(|capacity| registered + more > capacity) {
        return Err(call.fail(FailureReason::Full, "The maximum number of registrants is reached."));
    }
    Ok(())
}

fn next_id(meeting: &Meeting) -> String {
    let numbers = (meeting.registrants.len() + 1)..;
    let mut ids = numbers.map(|number| format!("reg-{number}"));
    ids.find(|id| meeting.find_registrant(id).is_none()).unwrap_or_default()
}

fn occurrences<'a>(meeting: &Meeting, call: &'a Call<'_>) -> Result<Vec<&'a str>, Reply> {
    let ids: Vec<&str> =
        call.query("occurrence_ids").map(|ids| ids.split(',').map(str::trim).collect()).unwrap_or_default();
    ids.iter().try_for_each(|id| access::check_occurrence(meeting, id))?;
    Ok(ids)
}

fn to_json(meeting: &Meeting, id: &str) -> Value {
    json!({
        "id": meeting.id,
        "registrant_id": id,
        "topic": meeting.topic,
        "start_time": meeting.start_time,
        "join_url": meeting.join_url_of(id),
        "participant_pin_code": 380_303,
        "occurrences": meeting.occurrences.iter().map(Occurrence::to_json).collect::<Vec<_>>(),
    })
}
