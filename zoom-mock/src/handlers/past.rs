//! Meetings that are over.

use serde_json::{Value, json};

use super::{Call, access, page};
use crate::account::{Account, Meeting, Participant};
use crate::reply::Reply;

pub(super) fn get(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = over(account, call)?;
    let host = account.user(&meeting.host_id);
    Ok(call.done(&json!({
        "id": meeting.id,
        "uuid": meeting.uuid,
        "host_id": meeting.host_id,
        "type": meeting.kind.number(),
        "topic": meeting.topic,
        "user_name": host.map(|host| host.display_name()),
        "user_email": host.map(|host| host.email.clone()),
        "start_time": meeting.start_time,
        "end_time": meeting.participants.iter().map(|participant| &participant.leave_time).max(),
        "participants_count": meeting.participants.len(),
    })))
}

pub(super) fn list_participants(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let participants = over(account, call)?.participants;
    Ok(call.done(&page::of(call, "participants", &participants, shown)?.into()))
}

fn over(account: &mut Account, call: &Call<'_>) -> Result<Meeting, Reply> {
    let meeting = access::meeting(account, call)?;
    if meeting.ended {
        return Ok(meeting.clone());
    }
    Err(Reply::error(404, 3001, format!("Meeting is not over: {}.", meeting.id)))
}

fn shown(participant: &Participant) -> Value {
    json!({
        "id": participant.id,
        "name": participant.name,
        "user_email": participant.email,
        "join_time": participant.join_time,
        "leave_time": participant.leave_time,
        "status": "in_meeting",
    })
}
