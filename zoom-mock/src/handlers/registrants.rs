//! Shows and removes single registrants.

use super::Call;
use super::access;
use crate::account::{Account, Meeting};
use crate::reply::Reply;

pub(super) fn get_registrant(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call)?;
    let registrant = meeting.find_registrant(call.place(1)).ok_or_else(|| not_found(call.place(1)))?;
    Ok(call.done(&registrant.to_json(None, join_url(meeting, &registrant.id))))
}

pub(super) fn delete_registrant(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call)?;
    access::needs_registration(meeting, call)?;
    access::occurrence(meeting, call)?;
    if meeting.find_registrant(call.place(1)).is_none() {
        return Err(Reply::error(400, 300, format!("The registrant ID is invalid: {}.", call.place(1))));
    }
    meeting.registrants.retain(|registrant| registrant.id != call.place(1));
    Ok(call.empty())
}

pub(super) fn not_found(who: &str) -> Reply {
    Reply::error(404, 404, format!("Registrant not found: {who}."))
}

pub(super) fn join_url(meeting: &Meeting, registrant: &str) -> String {
    format!("https://zoom.example/w/{}?tk={registrant}", meeting.id)
}
