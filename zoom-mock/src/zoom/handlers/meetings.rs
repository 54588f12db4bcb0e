//! Operations on meetings and webinars.

use jiff::civil::Date;
use serde_json::{Map, Value, json};
use zoom_meetings::meetings::{
    CreateMeeting, DeleteMeeting, DeleteMeetingError, GetMeeting, GetMeetingError, ListMeetings, UpdateMeeting,
    UpdateMeetingError, UpdateMeetingStatus, UpdateMeetingStatusError,
};
use zoom_meetings::webinars::{
    CreateWebinar, DeleteWebinar, DeleteWebinarError, GetWebinar, GetWebinarError, ListWebinars, UpdateWebinar,
    UpdateWebinarError, UpdateWebinarStatus, UpdateWebinarStatusError,
};

use super::call::Call;
use super::failure_reason::FailureReason::{NotAccessible, NotFound};
use super::operation::{Operation, bind};
use super::{access, page};
use crate::http::Reply;
use crate::zoom::account::{Account, Meeting, MeetingKind, Registration};
use crate::zoom::declaration;

/// Lowest ID of a created meeting.
const FIRST_ID: u64 = 80_000_000_001;

pub(super) fn operations() -> Vec<Operation> {
    of_meetings().into_iter().chain(of_webinars().map(Operation::for_webinars)).collect()
}

fn of_meetings() -> [Operation; 6] {
    [
        bind::<ListMeetings>(list, []),
        bind::<CreateMeeting>(create, []),
        bind::<GetMeeting>(
            get,
            [(NotFound, GetMeetingError::MeetingNotFound), (NotAccessible, GetMeetingError::CannotAccessMeeting)],
        ),
        bind::<UpdateMeeting>(
            update,
            [(NotFound, UpdateMeetingError::MeetingNotFound), (NotAccessible, UpdateMeetingError::CannotUpdateMeeting)],
        ),
        bind::<DeleteMeeting>(
            delete,
            [(NotFound, DeleteMeetingError::MeetingNotFound), (NotAccessible, DeleteMeetingError::CannotAccessMeeting)],
        ),
        bind::<UpdateMeetingStatus>(
            update_status,
            [
                (NotFound, UpdateMeetingStatusError::MeetingNotFound),
                (NotAccessible, UpdateMeetingStatusError::CannotAccessMeeting),
            ],
        ),
    ]
}

fn of_webinars() -> impl Iterator<Item = Operation> {
    [
        bind::<ListWebinars>(list, []),
        bind::<CreateWebinar>(create, []),
        bind::<GetWebinar>(get, [(NotFound, GetWebinarError::WebinarNotFound)]),
        bind::<UpdateWebinar>(update, [(NotFound, UpdateWebinarError::WebinarNotFound)]),
        bind::<DeleteWebinar>(delete, [(NotFound, DeleteWebinarError::WebinarNotFound)]),
        bind::<UpdateWebinarStatus>(
            update_status,
            [
                (NotFound, UpdateWebinarStatusError::WebinarNotFound),
                (NotAccessible, UpdateWebinarStatusError::NoPlanOrPermission),
            ],
        ),
    ]
    .into_iter()
}

fn list(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let host = host(account, call)?;
    let kind = call.choice("type", &["scheduled", "live", "upcoming", "upcoming_meetings", "previous_meetings"])?;
    let range = DateRange::of(call)?;
    let now = format!("{:.0}", call.now);
    let is_listed = |meeting: &&Meeting| {
        let is_of_kind = match kind {
            "live" => meeting.started,
            "previous_meetings" => meeting.ended,
            "scheduled" => !meeting.ended,
            _ => !meeting.ended && (!meeting.kind.has_time() || meeting.start_time > now),
        };
        meeting.host_id == host && is_of_kind && range.contains(&meeting.start_time)
    };
    let meetings: Vec<&Meeting> = access::meetings_mut(account, call).iter().filter(is_listed).collect();
    let field = if call.is_for_webinars() { "webinars" } else { "meetings" };
    Ok(call.success(&page::of(call, page::MAX_SIZE, field, &meetings, |meeting| meeting.to_item())?.into()))
}

/// Returns the ID of the user in the path, who is the host.
fn host(account: &Account, call: &Call<'_>) -> Result<String, Reply> {
    let user = account.users.get(access::user(account, call)?);
    Ok(user.ok_or_else(|| access::user_not_found(call.path_param(0)))?.id.clone())
}

/// The days between `from` and `to`, both included.
pub(super) struct DateRange {
    pub(super) from: Option<Date>,
    pub(super) to: Option<Date>,
}

impl DateRange {
    /// Reads `from` and `to` in the query; without one of them, the range is open. Of a range longer than declared, only
    /// the end is returned, without an error, as at Zoom.
    pub(super) fn of(call: &Call<'_>) -> Result<Self, Reply> {
        let day = |name: &str| match call.query(name) {
            Some(text) => text
                .get(..10)
                .unwrap_or(text)
                .parse()
                .map(Some)
                .map_err(|_| Reply::invalid_field(name, format!("`{name}` is not a date such as 2030-01-31"))),
            None => Ok(None),
        };
        let (from, to): (Option<Date>, Option<Date>) = (day("from")?, day("to")?);
        let first = call.info.max_range.zip(to).map(|(longest, to)| longest.first_day(to));
        Ok(Self { from: from.map(|from| first.map_or(from, |first| first.max(from))), to })
    }

    /// Whether a time, as RFC 3339, is on one of the days.
    pub(super) fn contains(&self, time: &str) -> bool {
        match time.get(..10).unwrap_or(time).parse::<Date>() {
            Ok(day) => self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to),
            Err(_) => self.from.is_none() && self.to.is_none(),
        }
    }
}

fn create(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let host = account.users.get(access::user(account, call)?);
    let host = host.ok_or_else(|| access::user_not_found(call.path_param(0)))?;
    access::check_can_host(host)?;
    let mut meeting = Meeting::new(next_id(account), host.id.clone());
    meeting.registration = Registration::NotRequired;
    meeting.topic = if call.is_for_webinars() { "Zoom Webinar" } else { "Zoom Meeting" }.to_owned();
    meeting.kind = if call.is_for_webinars() { MeetingKind::Webinar } else { MeetingKind::Scheduled };
    meeting.start_time = format!("{:.0}", call.now);
    meeting.details.insert("created_at".to_owned(), json!(meeting.start_time));
    meeting.apply(call.fields());
    let json = to_json(account, &meeting, call);
    access::meetings_mut(account, call).push(meeting);
    Ok(call.success(&json))
}

/// Returns an ID that neither a meeting nor a webinar has.
fn next_id(account: &Account) -> u64 {
    let used = account.meetings.iter().chain(&account.webinars).map(|meeting| meeting.id + 1);
    used.max().unwrap_or_default().max(FIRST_ID)
}

/// Returns the meeting in Zoom's format, with all declared settings.
fn to_json(account: &Account, meeting: &Meeting, call: &Call<'_>) -> Value {
    let mut fields: Map<String, Value> = meeting.to_json();
    let declared = declaration::response_field(call.info, "settings");
    if let (Some(shape), Some(Value::Object(settings))) = (declared, fields.get_mut("settings")) {
        declaration::complete(shape, settings);
    }
    if let Some(host) = account.user(&meeting.host_id) {
        fields.insert("host_email".to_owned(), json!(host.email));
    }
    fields.into()
}

fn get(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call)?;
    access::occurrence(meeting, call)?;
    let meeting = meeting.clone();
    Ok(call.success(&to_json(account, &meeting, call)))
}

fn update(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call)?;
    match access::occurrence(meeting, call)?.map(str::to_owned) {
        Some(id) => update_occurrence(meeting, &id, call),
        None => meeting.apply(call.fields()),
    }
    Ok(call.no_content())
}

/// Updates the start time, which is all that the account stores of an occurrence.
fn update_occurrence(meeting: &mut Meeting, id: &str, call: &Call<'_>) {
    let occurrence = meeting.occurrences.iter_mut().find(|occurrence| occurrence.id == id);
    if let (Some(occurrence), Some(start_time)) = (occurrence, call.text("start_time")) {
        start_time.clone_into(&mut occurrence.start_time);
    }
}

fn delete(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let index = access::position(account, call)?;
    let meeting = access::meeting(account, call)?;
    match access::occurrence(meeting, call)?.map(str::to_owned) {
        Some(id) => meeting.occurrences.retain(|occurrence| occurrence.id != id),
        None => drop(access::meetings_mut(account, call).remove(index)),
    }
    Ok(call.no_content())
}

fn update_status(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call)?;
    match call.text("action") {
        Some("end") if meeting.started => {
            meeting.started = false;
            meeting.ended = true;
            Ok(call.no_content())
        }
        Some("end") => Err(Reply::error(404, 3001, format!("It is not in progress: {}.", meeting.id))),
        Some("recover") => {
            meeting.ended = false;
            Ok(call.no_content())
        }
        _ => Err(Reply::invalid_field("action", "`action` must be end or recover")),
    }
}
