//! Who may do what with which meeting.

use super::Call;
use crate::account::{Account, Meeting, Registration, User};
use crate::reply::Reply;

/// The codes under which an operation documents what all of them refuse.
#[derive(Clone, Copy, Debug)]
pub(super) struct Codes {
    pub(super) no_meeting: i64,
    pub(super) no_access: i64,
    pub(super) not_host: i64,
}

impl Codes {
    pub(super) const USUAL: Self = Self { no_meeting: 3001, no_access: 3000, not_host: 3000 };
}

/// The meeting of a call, once it is clear that the caller may work on it.
pub(super) fn meeting<'a>(account: &'a mut Account, call: &Call<'_>, codes: Codes) -> Result<&'a mut Meeting, Reply> {
    let index = account.meeting_position(call.place(0)).ok_or_else(|| no_meeting(call, codes))?;
    let meeting = account.meetings.get(index).ok_or_else(|| no_meeting(call, codes))?;
    let actor = actor(account, call, meeting)?;
    if !meeting.accessible {
        return Err(no_access(codes));
    }
    may_host(actor, meeting, codes)?;
    account.meetings.get_mut(index).ok_or_else(|| no_meeting(call, codes))
}

/// Refuses what needs registration where the meeting does not ask for it.
pub(super) fn needs_registration(meeting: &Meeting, code: i64) -> Result<(), Reply> {
    match meeting.registration {
        Registration::NotRequired => {
            Err(Reply::error(400, code, format!("This meeting has not set registration as required: {}.", meeting.id)))
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
        None => Err(Reply::error(404, 1001, format!("User does not exist: {id}."))),
        Some(user) if !user.member => {
            Err(Reply::error(400, 1010, format!("User does not belong to this account: {}.", account.id)))
        }
        Some(user) => Ok(user),
    }
}

fn may_host(actor: &User, meeting: &Meeting, codes: Codes) -> Result<(), Reply> {
    if !actor.admin && actor.id != meeting.host_id {
        return Err(not_host(codes));
    }
    if !actor.may_host {
        return Err(Reply::error(400, 3161, "Meeting hosting and scheduling are not allowed for this user."));
    }
    Ok(())
}

fn not_host(codes: Codes) -> Reply {
    if codes.not_host == codes.no_access {
        return no_access(codes);
    }
    Reply::error(400, codes.not_host, "You're not the meeting host.")
}

fn no_access(codes: Codes) -> Reply {
    Reply::error(400, codes.no_access, "Cannot access meeting information.")
}

fn no_meeting(call: &Call<'_>, codes: Codes) -> Reply {
    Reply::error(404, codes.no_meeting, format!("Meeting does not exist: {}.", call.place(0)))
}
