//! Registers people, one or many.

use serde_json::{Map, Value, json};

use super::Call;
use super::access;
use super::registrants::join_url;
use crate::account::{Account, Meeting, MeetingKind, Occurrence, Registrant, RegistrantStatus, Registration};
use crate::clock::day;
use crate::reply::{FieldError, Reply};

const MOST_A_DAY: u32 = 3;
const MOST_AT_ONCE: usize = 30;

/// The fields that a registrant has of its own, or that are no property of it.
const NOT_DETAILS: [&str; 4] = ["email", "first_name", "last_name", "auto_approve"];

pub(super) fn add_registrant(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call)?;
    access::needs_registration(meeting, call)?;
    let occurrences = occurrences(meeting, call)?;
    let fields = call.payload.value.as_ref().ok().and_then(Value::as_object);
    let mut registrant = read(fields, call)?;
    registrant.occurrences = occurrences.iter().map(|id| ((*id).to_owned(), status(meeting, call))).collect();
    can_enter(meeting, std::slice::from_ref(&registrant), call)?;
    let id = enter(meeting, registrant, call);
    Ok(call.done(&registered(meeting, &id)))
}

pub(super) fn add_registrants(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call)?;
    batch_is_possible(meeting, call)?;
    let registrants = read_all(call)?;
    can_enter(meeting, &registrants, call)?;
    let mut enter = |registrant: Registrant| {
        let email = registrant.email.clone();
        let id = enter(meeting, registrant, call);
        json!({"email": email, "registrant_id": id, "join_url": join_url(meeting, &id)})
    };
    let shown: Vec<Value> = registrants.into_iter().map(&mut enter).collect();
    Ok(call.done(&json!({"registrants": shown})))
}

fn batch_is_possible(meeting: &Meeting, call: &Call<'_>) -> Result<(), Reply> {
    access::needs_registration(meeting, call)?;
    match meeting.kind {
        MeetingKind::Scheduled | MeetingKind::Webinar if meeting.ended => {
            Err(call.refuse(&["MeetingOver", "WebinarOver"], (400, 3038), "It is over: nobody can register now."))
        }
        MeetingKind::Scheduled | MeetingKind::Webinar => Ok(()),
        _ => {
            let message = "Batch registration is for what is scheduled once only.";
            Err(call.refuse(&["NotScheduledMeeting", "NotScheduledWebinar"], (400, 303), message))
        }
    }
}

fn read_all(call: &Call<'_>) -> Result<Vec<Registrant>, Reply> {
    let values = call.list("registrants")?;
    if values.len() > MOST_AT_ONCE {
        return Err(Reply::invalid_field("registrants", format!("`registrants` takes at most {MOST_AT_ONCE}")));
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

/// Says no before the first one is entered, so that a call registers all or none.
fn can_enter(meeting: &Meeting, registrants: &[Registrant], call: &Call<'_>) -> Result<(), Reply> {
    registrants.iter().try_for_each(|registrant| within_limit(meeting, &registrant.email, call))?;
    let is_new = |registrant: &&Registrant| known(meeting, &registrant.email).is_none();
    has_room(meeting, registrants.iter().filter(is_new).count(), call)
}

/// Enters a registrant; an address that is known keeps its ID and its standing.
fn enter(meeting: &mut Meeting, mut registrant: Registrant, call: &Call<'_>) -> String {
    let times = times_today(meeting, &registrant.email, call);
    meeting.registrations.insert(registrant.email.clone(), (day(call.now), times + 1));
    if let Some(known) = known(meeting, &registrant.email) {
        return known.id.clone();
    }
    let id = next_id(meeting);
    registrant.id.clone_from(&id);
    registrant.status = status(meeting, call);
    meeting.registrants.push(registrant);
    id
}

fn known<'a>(meeting: &'a Meeting, email: &str) -> Option<&'a Registrant> {
    meeting.registrants.iter().find(|registrant| registrant.email == email)
}

fn status(meeting: &Meeting, call: &Call<'_>) -> RegistrantStatus {
    match meeting.registration {
        Registration::Manual if !call.flag("auto_approve") => RegistrantStatus::Pending,
        _ => RegistrantStatus::Approved,
    }
}

fn within_limit(meeting: &Meeting, email: &str, call: &Call<'_>) -> Result<(), Reply> {
    if times_today(meeting, email, call) < MOST_A_DAY {
        return Ok(());
    }
    let message = format!("You have exceeded the daily rate limit of \"{MOST_A_DAY}\" for the registrant \"{email}\".");
    Err(Reply::error(429, 429, message))
}

fn times_today(meeting: &Meeting, email: &str, call: &Call<'_>) -> u32 {
    let counted = meeting.registrations.get(email).filter(|(counted_on, _)| *counted_on == day(call.now));
    counted.map_or(0, |(_, times)| *times)
}

fn has_room(meeting: &Meeting, more: usize, call: &Call<'_>) -> Result<(), Reply> {
    let holds_a_seat =
        |registrant: &&Registrant| matches!(registrant.status, RegistrantStatus::Pending | RegistrantStatus::Approved);
    let taken = meeting.registrants.iter().filter(holds_a_seat).count();
    if meeting.capacity.is_some_and(|capacity| taken + more > capacity) {
        return Err(call.refuse(&["MeetingFull", "WebinarFull"], (400, 3043), "There is no room for more attendees."));
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
    ids.iter().try_for_each(|id| access::known_occurrence(meeting, id))?;
    Ok(ids)
}

fn registered(meeting: &Meeting, id: &str) -> Value {
    json!({
        "id": meeting.id,
        "registrant_id": id,
        "topic": meeting.topic,
        "start_time": meeting.start_time,
        "join_url": join_url(meeting, id),
        "occurrences": meeting.occurrences.iter().map(Occurrence::to_json).collect::<Vec<_>>(),
    })
}
