//! Recordings that were completed, trashed, recovered or deleted.

use serde_json::{Value, json};

use super::{Changes, Pairs, pairs};
use crate::zoom::account::{Recording, RecordingFile};

/// Zoom's file type of transcripts, which are completed after the other files.
const TRANSCRIPT: &str = "TRANSCRIPT";

pub(super) fn compare(changes: &mut Changes<'_>, before: &[Recording], after: &[Recording]) {
    let Pairs { added, removed, kept } = pairs(before, after, |recording| recording.uuid.as_str());
    for recording in added {
        completed(changes, recording, recording.files.iter().collect());
    }
    for recording in removed {
        add(changes, "recording.deleted", recording, recording.files.iter().collect());
    }
    for (old, new) in kept {
        compare_files(changes, old, new);
    }
}

fn compare_files(changes: &mut Changes<'_>, old: &Recording, new: &Recording) {
    let Pairs { added, removed, kept } = pairs(&old.files, &new.files, |file| file.id.as_str());
    completed(changes, new, added);
    add(changes, "recording.deleted", new, removed);
    let moved = |to_trash: bool| {
        let is_moved =
            move |(old, new): &&(&RecordingFile, &RecordingFile)| old.trashed != new.trashed && new.trashed == to_trash;
        kept.iter().filter(is_moved).map(|(_, new)| *new).collect::<Vec<_>>()
    };
    add(changes, "recording.trashed", new, moved(true));
    add(changes, "recording.recovered", new, moved(false));
}

fn completed(changes: &mut Changes<'_>, recording: &Recording, files: Vec<&RecordingFile>) {
    let (transcripts, others): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| file.file_type == TRANSCRIPT);
    for (name, files) in [("recording.completed", others), ("recording.transcript_completed", transcripts)] {
        if !files.is_empty() {
            let object = object(changes, recording, files);
            changes.add_with_download_token(name, [("object", object)]);
        }
    }
}

fn add(changes: &mut Changes<'_>, name: &str, recording: &Recording, files: Vec<&RecordingFile>) {
    if !files.is_empty() {
        let object = object(changes, recording, files);
        changes.add(name, [("object", object)]);
    }
}

/// Returns the recording in Zoom's format, with these files only.
fn object(changes: &Changes<'_>, recording: &Recording, files: Vec<&RecordingFile>) -> Value {
    let files = files.into_iter().map(|file| RecordingFile { trashed: false, ..file.clone() }).collect();
    let part = Recording { files, ..recording.clone() };
    let mut fields = part.to_json(&changes.account.id, &changes.cause.url, false);
    if let Some(host) = changes.account.user(&recording.host_id) {
        fields.insert("host_email".to_owned(), json!(host.email));
    }
    fields.into()
}
