//! Operations on cloud recordings.

use serde_json::{Value, json};
use zoom_meetings::recordings::{
    DeleteMeetingRecordings, DeleteMeetingRecordingsError, DeleteRecordingFile, DeleteRecordingFileError,
    GetMeetingRecordings, GetMeetingRecordingsError, ListRecordings, RecoverMeetingRecordings,
    RecoverMeetingRecordingsError, RecoverRecordingFile, RecoverRecordingFileError,
};

use super::call::Call;
use super::failure_reason::FailureReason::RecordingNotFound;
use super::meetings::DateRange;
use super::operation::{Operation, bind};
use super::{access, page};
use crate::http::Reply;
use crate::zoom::account::{Account, Recording, RecordingFile};

pub(super) fn operations() -> Vec<Operation> {
    vec![
        bind::<ListRecordings>(list, []),
        bind::<GetMeetingRecordings>(get, [(RecordingNotFound, GetMeetingRecordingsError::RecordingNotFound)]),
        bind::<DeleteMeetingRecordings>(delete, [(RecordingNotFound, DeleteMeetingRecordingsError::RecordingNotFound)]),
        bind::<RecoverMeetingRecordings>(
            recover,
            [(RecordingNotFound, RecoverMeetingRecordingsError::RecordingNotFound)],
        ),
        bind::<DeleteRecordingFile>(delete_file, [(RecordingNotFound, DeleteRecordingFileError::RecordingNotFound)]),
        bind::<RecoverRecordingFile>(recover_file, [(RecordingNotFound, RecoverRecordingFileError::RecordingNotFound)]),
    ]
}

/// Lists a user's recordings; without `from` and `to`, of any date.
fn list(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let index = access::user(account, call)?;
    let host = account.users.get(index).map(|user| user.id.as_str()).unwrap_or_default();
    let range = DateRange::of(call)?;
    let trashed = call.query("trash") == Some("true");
    let meeting = call.query("meeting_id");
    let is_listed = |recording: &&Recording| {
        recording.host_id == host
            && recording.files_in(trashed).next().is_some()
            && range.contains(&recording.start_time)
            && meeting.is_none_or(|id| recording.is_named(id))
    };
    let recordings: Vec<&Recording> = account.recordings.iter().filter(is_listed).collect();
    let to_json = |recording: &&Recording| recording.to_json(&account.id, &call.url, trashed).into();
    let mut page = page::of(call, page::MAX_SIZE, "meetings", &recordings, to_json)?;
    for (name, day) in [("from", range.from), ("to", range.to)] {
        page.insert(name.to_owned(), json!(day.map(|day| day.to_string()).unwrap_or_default()));
    }
    Ok(call.success(&page.into()))
}

fn get(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let id = account.id.clone();
    let recording = find(account, call)?;
    if recording.files_in(false).next().is_none() {
        return Err(not_found(call));
    }
    let (mut fields, host) = (recording.to_json(&id, &call.url, false), recording.host_id.clone());
    fields.insert("password".to_owned(), json!(""));
    if let Some(host) = account.user(&host) {
        fields.insert("host_email".to_owned(), json!(host.email));
    }
    if let Some(token) = &call.download_token {
        fields.insert("download_access_token".to_owned(), json!(token));
    }
    Ok(call.success(&Value::Object(fields)))
}

fn delete(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let is_permanent = call.choice("action", &["trash", "delete"])? == "delete";
    let recording = find(account, call)?;
    discard(recording, is_permanent, |file| !file.trashed);
    Ok(call.no_content())
}

fn delete_file(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let is_permanent = call.choice("action", &["trash", "delete"])? == "delete";
    let recording = find(account, call)?;
    file(recording, call)?;
    discard(recording, is_permanent, |file| file.id == call.path_param(1));
    Ok(call.no_content())
}

fn discard(recording: &mut Recording, is_permanent: bool, is_selected: impl Fn(&RecordingFile) -> bool) {
    recording.files.retain(|file| !(is_permanent && is_selected(file)));
    recording.files.iter_mut().filter(|file| is_selected(file)).for_each(|file| file.trashed = true);
}

fn recover(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    check_recover(call)?;
    find(account, call)?.files.iter_mut().for_each(|file| file.trashed = false);
    Ok(call.no_content())
}

fn recover_file(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    check_recover(call)?;
    file(find(account, call)?, call)?.trashed = false;
    Ok(call.no_content())
}

fn check_recover(call: &Call<'_>) -> Result<(), Reply> {
    match call.text("action") {
        Some("recover") | None => Ok(()),
        Some(_) => Err(Reply::invalid_field("action", "`action` must be recover")),
    }
}

fn find<'a>(account: &'a mut Account, call: &Call<'_>) -> Result<&'a mut Recording, Reply> {
    account
        .recordings
        .iter_mut()
        .find(|recording| recording.is_named(call.path_param(0)))
        .ok_or_else(|| not_found(call))
}

fn file<'a>(recording: &'a mut Recording, call: &Call<'_>) -> Result<&'a mut RecordingFile, Reply> {
    recording.files.iter_mut().find(|file| file.id == call.path_param(1)).ok_or_else(|| not_found(call))
}

fn not_found(call: &Call<'_>) -> Reply {
    call.fail(RecordingNotFound, format!("There is no recording of this meeting: {}.", call.path_param(0)))
}
