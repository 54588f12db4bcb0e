//! Operations on past meetings.

use jiff::Timestamp;
use serde_json::{Value, json};
use zoom_meetings::past_meetings::{
    GetPastMeeting, GetPastMeetingError, ListPastParticipants, ListPastParticipantsError,
};

use super::call::Call;
use super::failure_reason::FailureReason::{NotAccessible, NotFound};
use super::operation::{Operation, bind};
use super::{access, page};
use crate::http::Reply;
use crate::zoom::account::{Account, Meeting, Participant};

pub(super) fn operations() -> Vec<Operation> {
    vec![
        bind::<GetPastMeeting>(
            get,
            [
                (NotFound, GetPastMeetingError::MeetingNotFound),
                (NotAccessible, GetPastMeetingError::CannotAccessMeeting),
            ],
        ),
        bind::<ListPastParticipants>(list_participants, [(NotFound, ListPastParticipantsError::MeetingNotFound)]),
    ]
}

fn get(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = past_meeting(account, call)?;
    let host = account.user(&meeting.host_id);
    Ok(call.success(&json!({
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

fn list_participants(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let participants = past_meeting(account, call)?.participants;
    Ok(call.success(&page::of(call, page::MAX_SIZE, "participants", &participants, to_json)?.into()))
}

fn past_meeting(account: &mut Account, call: &Call<'_>) -> Result<Meeting, Reply> {
    let meeting = access::meeting(account, call)?;
    if meeting.ended {
        return Ok(meeting.clone());
    }
    Err(Reply::error(404, 3001, format!("Meeting is not over: {}.", meeting.id)))
}

/// The time that a participant attended, in seconds.
fn seconds(participant: &Participant) -> i64 {
    let [joined, left] = [&participant.join_time, &participant.leave_time].map(|time| time.parse::<Timestamp>().ok());
    joined.zip(left).map_or(0, |(joined, left)| left.duration_since(joined).as_secs())
}

fn to_json(participant: &Participant) -> Value {
    json!({
        "id": participant.id,
        "name": participant.name,
        "user_email": participant.email,
        "join_time": participant.join_time,
        "leave_time": participant.leave_time,
        "duration": seconds(participant),
        "registrant_id": "",
        "failover": false,
        "status": "in_meeting",
        "internal_user": false,
    })
}
