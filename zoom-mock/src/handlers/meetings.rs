//! Meetings and webinars.

use serde_json::{Map, Value, json};

use super::{Call, access, page};
use crate::account::{Account, Meeting, MeetingKind, Registration};
use crate::reply::Reply;

/// The first number of those that are made here.
const FIRST_ID: u64 = 80_000_000_001;

pub(super) fn list(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let host = host(account, call)?;
    let kind = call.choice("type", &["scheduled", "live", "upcoming", "upcoming_meetings", "previous_meetings"])?;
    let range = page_range(call)?;
    let now = format!("{:.0}", call.now);
    let is_wanted = |meeting: &&Meeting| {
        let is_of_kind = match kind {
            "live" => meeting.started,
            "previous_meetings" => meeting.ended,
            "scheduled" => !meeting.ended,
            _ => !meeting.ended && (!meeting.kind.has_time() || meeting.start_time > now),
        };
        meeting.host_id == host && is_of_kind && range.holds(&meeting.start_time)
    };
    let wanted: Vec<&Meeting> = access::held(account, call).iter().filter(is_wanted).collect();
    let field = if call.is_of_webinars() { "webinars" } else { "meetings" };
    Ok(call.done(&page::of(call, field, &wanted, |meeting| meeting.to_item())?.into()))
}

/// The ID of the user that the path names, who hosts.
fn host(account: &Account, call: &Call<'_>) -> Result<String, Reply> {
    let user = account.users.get(access::user(account, call)?).ok_or_else(|| access::no_user(call.place(0)))?;
    Ok(user.id.clone())
}

/// The days of which a call wants to know.
pub(super) struct Range<'a> {
    from: Option<&'a str>,
    to: Option<&'a str>,
}

pub(super) fn page_range<'a>(call: &'a Call<'_>) -> Result<Range<'a>, Reply> {
    let day = |name: &str| match call.query(name) {
        Some(text) if text.get(..10).unwrap_or(text).parse::<jiff::civil::Date>().is_err() => {
            Err(Reply::invalid_field(name, format!("`{name}` is not a day such as 2030-01-31")))
        }
        day => Ok(day.and_then(|text| text.get(..10))),
    };
    Ok(Range { from: day("from")?, to: day("to")? })
}

impl Range<'_> {
    /// Whether a time falls on one of the days.
    pub(super) fn holds(&self, time: &str) -> bool {
        let day = time.get(..10).unwrap_or(time);
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

pub(super) fn create(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let host = account.users.get(access::user(account, call)?).ok_or_else(|| access::no_user(call.place(0)))?;
    access::can_host(host)?;
    let mut meeting = Meeting::new(next_id(account), host.id.clone());
    meeting.registration = Registration::NotRequired;
    meeting.topic = if call.is_of_webinars() { "Zoom Webinar" } else { "Zoom Meeting" }.to_owned();
    meeting.kind = if call.is_of_webinars() { MeetingKind::Webinar } else { MeetingKind::Scheduled };
    meeting.start_time = format!("{:.0}", call.now);
    meeting.details.insert("created_at".to_owned(), json!(meeting.start_time));
    meeting.apply(call.fields());
    let shown = shown(account, &meeting);
    access::held(account, call).push(meeting);
    Ok(call.done(&shown))
}

/// No meeting has the number of a webinar.
fn next_id(account: &Account) -> u64 {
    let taken = account.meetings.iter().chain(&account.webinars).map(|meeting| meeting.id + 1);
    taken.max().unwrap_or_default().max(FIRST_ID)
}

fn shown(account: &Account, meeting: &Meeting) -> Value {
    let mut fields: Map<String, Value> = meeting.to_json();
    if let Some(host) = account.user(&meeting.host_id) {
        fields.insert("host_email".to_owned(), json!(host.email));
    }
    fields.into()
}

pub(super) fn get(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call)?;
    access::occurrence(meeting, call)?;
    let meeting = meeting.clone();
    Ok(call.done(&shown(account, &meeting)))
}

pub(super) fn update(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call)?;
    match access::occurrence(meeting, call)?.map(str::to_owned) {
        Some(id) => move_occurrence(meeting, &id, call),
        None => meeting.apply(call.fields()),
    }
    Ok(call.empty())
}

/// Of a single occurrence the account keeps only when it starts.
fn move_occurrence(meeting: &mut Meeting, id: &str, call: &Call<'_>) {
    let occurrence = meeting.occurrences.iter_mut().find(|occurrence| occurrence.id == id);
    if let (Some(occurrence), Some(start_time)) = (occurrence, call.text("start_time")) {
        start_time.clone_into(&mut occurrence.start_time);
    }
}

pub(super) fn delete(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let index = access::position(account, call)?;
    let meeting = access::meeting(account, call)?;
    match access::occurrence(meeting, call)?.map(str::to_owned) {
        Some(id) => meeting.occurrences.retain(|occurrence| occurrence.id != id),
        None => drop(access::held(account, call).remove(index)),
    }
    Ok(call.empty())
}

pub(super) fn update_status(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call)?;
    match call.text("action") {
        Some("end") if meeting.started => {
            meeting.started = false;
            meeting.ended = true;
            Ok(call.empty())
        }
        Some("end") => Err(Reply::error(404, 3001, format!("It is not going on: {}.", meeting.id))),
        Some("recover") => {
            meeting.ended = false;
            Ok(call.empty())
        }
        _ => Err(Reply::invalid_field("action", "`action` is one of end and recover")),
    }
}
