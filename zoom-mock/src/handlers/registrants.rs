//! Shows and removes single registrants.

use super::Call;
use super::access;
use crate::account::{Account, Meeting};
use crate::reply::Reply;

pub(super) fn get_registrant(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call)?;
    let registrant = meeting.find_registrant(call.place(1)).ok_or_else(|| not_found(call, call.place(1)))?;
    Ok(call.done(&registrant.to_json(None, join_url(meeting, &registrant.id))))
}

pub(super) fn delete_registrant(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call)?;
    access::needs_registration(meeting, call)?;
    access::occurrence(meeting, call)?;
    if meeting.find_registrant(call.place(1)).is_none() {
        let message = format!("The registrant ID is invalid: {}.", call.place(1));
        return Err(call.refuse(&["InvalidRegistrantId"], (400, 300), message));
    }
    meeting.registrants.retain(|registrant| registrant.id != call.place(1));
    Ok(call.empty())
}

pub(super) fn not_found(call: &Call<'_>, who: &str) -> Reply {
    let message = format!("Registrant not found: {who}.");
    call.refuse(&["RegistrantNotFound", "MeetingOrRegistrantNotFound"], (404, 404), message)
}

pub(super) fn join_url(meeting: &Meeting, registrant: &str) -> String {
    format!("https://zoom.example/w/{}?tk={registrant}", meeting.id)
}
