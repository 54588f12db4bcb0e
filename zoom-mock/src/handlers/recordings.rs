//! Recordings in the cloud.

use serde_json::{Value, json};

use super::meetings::page_range;
use super::{Call, access, page};
use crate::account::{Account, Recording, RecordingFile};
use crate::reply::Reply;

/// Lists a user's recordings; without `from` and `to`, all of them.
pub(super) fn list(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let index = access::user(account, call)?;
    let host = account.users.get(index).map(|user| user.id.as_str()).unwrap_or_default();
    let range = page_range(call)?;
    let trashed = call.query("trash") == Some("true");
    let meeting = call.query("meeting_id");
    let is_wanted = |recording: &&Recording| {
        recording.host_id == host
            && recording.shown(trashed).next().is_some()
            && range.holds(&recording.start_time)
            && meeting.is_none_or(|id| recording.is_named(id))
    };
    let wanted: Vec<&Recording> = account.recordings.iter().filter(is_wanted).collect();
    let show = |recording: &&Recording| recording.to_json(&account.id, &call.url, trashed).into();
    let mut page = page::of(call, "meetings", &wanted, show)?;
    for name in ["from", "to"] {
        page.insert(name.to_owned(), json!(call.query(name).unwrap_or_default()));
    }
    Ok(call.done(&page.into()))
}

pub(super) fn get(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let id = account.id.clone();
    let recording = find(account, call)?;
    if recording.shown(false).next().is_none() {
        return Err(none(call));
    }
    let mut fields = recording.to_json(&id, &call.url, false);
    if let Some(token) = &call.download_token {
        fields.insert("download_access_token".to_owned(), json!(token));
    }
    Ok(call.done(&Value::Object(fields)))
}

pub(super) fn delete(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let is_for_good = call.choice("action", &["trash", "delete"])? == "delete";
    let recording = find(account, call)?;
    discard(recording, is_for_good, |file| !file.trashed);
    Ok(call.empty())
}

pub(super) fn delete_file(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let is_for_good = call.choice("action", &["trash", "delete"])? == "delete";
    let recording = find(account, call)?;
    file(recording, call)?;
    discard(recording, is_for_good, |file| file.id == call.place(1));
    Ok(call.empty())
}

fn discard(recording: &mut Recording, is_for_good: bool, is_meant: impl Fn(&RecordingFile) -> bool) {
    recording.files.retain(|file| !(is_for_good && is_meant(file)));
    recording.files.iter_mut().filter(|file| is_meant(file)).for_each(|file| file.trashed = true);
}

pub(super) fn recover(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    recovers(call)?;
    find(account, call)?.files.iter_mut().for_each(|file| file.trashed = false);
    Ok(call.empty())
}

pub(super) fn recover_file(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    recovers(call)?;
    file(find(account, call)?, call)?.trashed = false;
    Ok(call.empty())
}

fn recovers(call: &Call<'_>) -> Result<(), Reply> {
    match call.text("action") {
        Some("recover") | None => Ok(()),
        Some(_) => Err(Reply::invalid_field("action", "`action` is recover")),
    }
}

fn find<'a>(account: &'a mut Account, call: &Call<'_>) -> Result<&'a mut Recording, Reply> {
    account.recordings.iter_mut().find(|recording| recording.is_named(call.place(0))).ok_or_else(|| none(call))
}

fn file<'a>(recording: &'a mut Recording, call: &Call<'_>) -> Result<&'a mut RecordingFile, Reply> {
    recording.files.iter_mut().find(|file| file.id == call.place(1)).ok_or_else(|| none(call))
}

fn none(call: &Call<'_>) -> Reply {
    call.refuse(
        &["RecordingNotFound"],
        (404, 3301),
        format!("There is no recording of this meeting: {}.", call.place(0)),
    )
}
