//! Finds the user, meeting or webinar of a call and checks the caller's access to it.

use super::call::Call;
use super::failure_reason::FailureReason;
use crate::http::Reply;
use crate::zoom::account::{Account, Meeting, Registration, User};

/// Returns the account's meetings, or its webinars if the call is about webinars.
pub(super) fn meetings_mut<'a>(account: &'a mut Account, call: &Call<'_>) -> &'a mut Vec<Meeting> {
    if call.is_for_webinars() { &mut account.webinars } else { &mut account.meetings }
}

/// Returns the position of the call's meeting, if the caller has access to it.
pub(super) fn position(account: &Account, call: &Call<'_>) -> Result<usize, Reply> {
    let meetings = if call.is_for_webinars() { &account.webinars } else { &account.meetings };
    let index = meetings.iter().position(|meeting| meeting.is_named(call.path_param(0)));
    let (index, meeting) =
        index.and_then(|index| Some((index, meetings.get(index)?))).ok_or_else(|| not_found(call))?;
    let actor = actor(account, call, meeting)?;
    if !meeting.accessible {
        return Err(not_accessible(call));
    }
    check_host(actor, call, meeting)?;
    Ok(index)
}

/// Returns the call's meeting, if the caller has access to it.
pub(super) fn meeting<'a>(account: &'a mut Account, call: &Call<'_>) -> Result<&'a mut Meeting, Reply> {
    let index = position(account, call)?;
    meetings_mut(account, call).get_mut(index).ok_or_else(|| not_found(call))
}

/// Returns the position of the user in the call's path; `me` is the user on whose behalf the token acts.
pub(super) fn user(account: &Account, call: &Call<'_>) -> Result<usize, Reply> {
    let named = call.path_param(0);
    let who = call.user.as_deref().filter(|_| named == "me").unwrap_or(named);
    match account.user_position(who).and_then(|index| Some((index, account.users.get(index)?))) {
        Some((index, user)) if user.member => Ok(index),
        Some(_) => Err(not_a_member(account)),
        None => Err(user_not_found(who)),
    }
}

pub(super) fn user_not_found(who: &str) -> Reply {
    Reply::error(404, 1001, format!("User does not exist: {who}."))
}

/// Fails if the meeting does not require registration.
pub(super) fn require_registration(meeting: &Meeting, call: &Call<'_>) -> Result<(), Reply> {
    match meeting.registration {
        Registration::NotRequired => {
            let message = format!("This meeting has not set registration as required: {}.", meeting.id);
            Err(call.fail(FailureReason::RegistrationNotRequired, message))
        }
        _ => Ok(()),
    }
}

/// Returns the occurrence in the query, if there is one.
pub(super) fn occurrence<'a>(meeting: &Meeting, call: &'a Call<'_>) -> Result<Option<&'a str>, Reply> {
    let Some(id) = call.query("occurrence_id") else {
        return Ok(None);
    };
    check_occurrence(meeting, id).map(|()| Some(id))
}

pub(super) fn check_occurrence(meeting: &Meeting, id: &str) -> Result<(), Reply> {
    if meeting.occurrences.iter().any(|occurrence| occurrence.id == id) {
        return Ok(());
    }
    Err(Reply::error(404, 404, format!("The meeting has no occurrence {id}.")))
}

/// Returns the user on whose behalf the call is made: the token's, the account's, or else the host.
fn actor<'a>(account: &'a Account, call: &Call<'_>, meeting: &Meeting) -> Result<&'a User, Reply> {
    let id = call.user.as_ref().or(account.acting_user.as_ref()).unwrap_or(&meeting.host_id);
    match account.user(id) {
        None => Err(user_not_found(id)),
        Some(user) if !user.member => Err(not_a_member(account)),
        Some(user) => Ok(user),
    }
}

fn not_a_member(account: &Account) -> Reply {
    Reply::error(400, 1010, format!("User does not belong to this account: {}.", account.id))
}

fn check_host(actor: &User, call: &Call<'_>, meeting: &Meeting) -> Result<(), Reply> {
    if !actor.admin && actor.id != meeting.host_id {
        return Err(call.fail(FailureReason::NotHost, "You're not the host."));
    }
    check_can_host(actor)
}

pub(super) fn check_can_host(user: &User) -> Result<(), Reply> {
    if user.can_host {
        return Ok(());
    }
    Err(Reply::error(400, 3161, "Meeting hosting and scheduling are not allowed for this user."))
}

fn not_found(call: &Call<'_>) -> Reply {
    let what = if call.is_for_webinars() { "Webinar" } else { "Meeting" };
    call.fail(FailureReason::NotFound, format!("{what} does not exist: {}.", call.path_param(0)))
}

fn not_accessible(call: &Call<'_>) -> Reply {
    call.fail(FailureReason::NotAccessible, "Cannot access meeting information.")
}
