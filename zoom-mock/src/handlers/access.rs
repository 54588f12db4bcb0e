//! Who may do what with which user, meeting or webinar.

use super::Call;
use crate::account::{Account, Meeting, Registration, User};
use crate::reply::Reply;

/// The meetings of an account, or its webinars: whichever a call is about.
pub(super) fn held<'a>(account: &'a mut Account, call: &Call<'_>) -> &'a mut Vec<Meeting> {
    if call.is_of_webinars() { &mut account.webinars } else { &mut account.meetings }
}

/// The position of a call's meeting, once it is clear that the caller may work on it.
pub(super) fn position(account: &Account, call: &Call<'_>) -> Result<usize, Reply> {
    let meetings = if call.is_of_webinars() { &account.webinars } else { &account.meetings };
    let index = meetings.iter().position(|meeting| meeting.is_named(call.place(0)));
    let (index, meeting) =
        index.and_then(|index| Some((index, meetings.get(index)?))).ok_or_else(|| no_meeting(call))?;
    let actor = actor(account, call, meeting)?;
    if !meeting.accessible {
        return Err(no_access(call));
    }
    may_host(actor, call, meeting)?;
    Ok(index)
}

/// The meeting of a call, once it is clear that the caller may work on it.
pub(super) fn meeting<'a>(account: &'a mut Account, call: &Call<'_>) -> Result<&'a mut Meeting, Reply> {
    let index = position(account, call)?;
    held(account, call).get_mut(index).ok_or_else(|| no_meeting(call))
}

/// The position of the user that a call's path names; `me` is whom the token acts for.
pub(super) fn user(account: &Account, call: &Call<'_>) -> Result<usize, Reply> {
    let named = call.place(0);
    let who = call.user.as_deref().filter(|_| named == "me").unwrap_or(named);
    match account.user_position(who).and_then(|index| Some((index, account.users.get(index)?))) {
        Some((index, user)) if user.member => Ok(index),
        Some(_) => Err(stranger(account)),
        None => Err(no_user(who)),
    }
}

pub(super) fn no_user(who: &str) -> Reply {
    Reply::error(404, 1001, format!("User does not exist: {who}."))
}

/// Refuses what needs registration where the meeting does not ask for it.
pub(super) fn needs_registration(meeting: &Meeting, call: &Call<'_>) -> Result<(), Reply> {
    match meeting.registration {
        Registration::NotRequired => {
            let message = format!("This meeting has not set registration as required: {}.", meeting.id);
            Err(call.refuse(&["RegistrationNotRequired"], (400, 300), message))
        }
        _ => Ok(()),
    }
}

/// The occurrence that the query names, if it names one.
pub(super) fn occurrence<'a>(meeting: &Meeting, call: &'a Call<'_>) -> Result<Option<&'a str>, Reply> {
    let Some(id) = call.query("occurrence_id") else {
        return Ok(None);
    };
    known_occurrence(meeting, id).map(|()| Some(id))
}

pub(super) fn known_occurrence(meeting: &Meeting, id: &str) -> Result<(), Reply> {
    if meeting.occurrences.iter().any(|occurrence| occurrence.id == id) {
        return Ok(());
    }
    Err(Reply::error(404, 404, format!("The meeting has no occurrence {id}.")))
}

/// The user in whose name a call is made: the token's, the account's, or else the host.
fn actor<'a>(account: &'a Account, call: &Call<'_>, meeting: &Meeting) -> Result<&'a User, Reply> {
    let id = call.user.as_ref().or(account.acting_user.as_ref()).unwrap_or(&meeting.host_id);
    match account.user(id) {
        None => Err(no_user(id)),
        Some(user) if !user.member => Err(stranger(account)),
        Some(user) => Ok(user),
    }
}

fn stranger(account: &Account) -> Reply {
    Reply::error(400, 1010, format!("User does not belong to this account: {}.", account.id))
}

fn may_host(actor: &User, call: &Call<'_>, meeting: &Meeting) -> Result<(), Reply> {
    if !actor.admin && actor.id != meeting.host_id {
        return Err(call.refuse(
            &["NotMeetingHost", "CannotAccessMeeting", "NoPermission"],
            (400, 3000),
            "You're not the host.",
        ));
    }
    can_host(actor)
}

pub(super) fn can_host(user: &User) -> Result<(), Reply> {
    if user.can_host {
        return Ok(());
    }
    Err(Reply::error(400, 3161, "Meeting hosting and scheduling are not allowed for this user."))
}

fn no_meeting(call: &Call<'_>) -> Reply {
    let what = if call.is_of_webinars() { "Webinar" } else { "Meeting" };
    call.refuse(
        &["MeetingNotFound", "WebinarNotFound"],
        (404, 3001),
        format!("{what} does not exist: {}.", call.place(0)),
    )
}

fn no_access(call: &Call<'_>) -> Reply {
    call.refuse(&["CannotAccessMeeting", "NoPermission"], (400, 3000), "Cannot access meeting information.")
}
