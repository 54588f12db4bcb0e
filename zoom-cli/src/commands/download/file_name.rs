//! The names of downloaded files.
//!
//! A name contains what identifies the file at Zoom, so that two files never share one: the ID of the recording file, or a hash of other
//! facts.

use serde::Serialize;
use url::Url;
use zoom_api::meetings::recordings::RecordingFile;

use crate::terminal::is_unsafe;

/// The longest name in bytes. The rest of the 255 bytes that file systems allow is for a number and `.part.etag`.
const MAX_BYTES: usize = 200;

/// The longest extension in bytes.
const MAX_EXTENSION_BYTES: usize = 16;

/// The longest recording type in bytes.
const MAX_KIND_BYTES: usize = 64;

/// The name for a recording: `2026-11-24 0930 Weekly shared_screen [ID].mp4`.
pub(super) fn of_recording(meeting: &str, topic: Option<&str>, file: &RecordingFile) -> String {
    let start = wire(&file.recording_start);
    let time = start.get(..16).unwrap_or(&start).replace('T', " ").replace(':', "");
    let kind = sanitize(&wire(&file.recording_type));
    let extension = extension_of(&extension(file));
    let ending = format!("{} [{}]", cut(&kind, MAX_KIND_BYTES), tag(meeting, file));
    let topic = sanitize(topic.filter(|topic| !topic.trim().is_empty()).unwrap_or("recording"));
    let room = MAX_BYTES.saturating_sub(time.len() + ending.len() + extension.len() + 2);
    let parts = [sanitize(&time), cut(&topic, room).to_owned(), ending.trim_start().to_owned()];
    let stem: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    format!("{}{extension}", usable(&stem.join(" ")))
}

/// The last segment of a URL's path, or `recording`, with a hash unless the segment identifies the file.
pub(super) fn of_url(url: &str) -> String {
    let path = Url::parse(url).map(|url| url.path().to_owned()).unwrap_or_default();
    let last = path.rsplit('/').find(|part| !part.is_empty()).unwrap_or("recording");
    let (stem, extension) = match last.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() && extension.len() < MAX_EXTENSION_BYTES => {
            (stem, extension_of(extension))
        }
        _ => (last, String::new()),
    };
    let sanitized = usable(&sanitize(stem));
    let room = MAX_BYTES - extension.len();
    let name = format!("{sanitized}{extension}");
    let is_identified = path.strip_prefix("/rec/download").unwrap_or(&path) == format!("/{name}");
    if is_identified && sanitized.len() <= room {
        return name;
    }
    let tag = format!(" [{:016x}]", hash(&[&path]));
    format!("{}{tag}{extension}", cut(&sanitized, room - tag.len()))
}

/// A name with a number: `Weekly (2).mp4`.
pub(super) fn numbered(name: &str, number: usize) -> String {
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem} ({number}).{extension}"),
        None => format!("{name} ({number})"),
    }
}

/// The wire value of an enum, or a text.
pub(super) fn wire<T: Serialize>(value: &Option<T>) -> String {
    let json = value.as_ref().and_then(|value| serde_json::to_value(value).ok());
    json.as_ref().and_then(|json| json.as_str()).unwrap_or_default().to_owned()
}

/// The ID of a recording file, or a hash if it has none, or one that some file system would confuse with another.
fn tag(meeting: &str, file: &RecordingFile) -> String {
    let is_distinct = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    match file.id.as_deref().filter(|id| !id.is_empty()) {
        Some(id) if id.len() <= 64 && id.bytes().all(is_distinct) => id.to_owned(),
        Some(id) => format!("{:016x}", hash(&[id])),
        // Captions and timelines have no ID.
        None => {
            let facts = [
                meeting,
                &wire(&file.recording_start),
                &wire(&file.recording_end),
                &wire(&file.file_type),
                &wire(&file.recording_type),
            ];
            format!("{:016x}", hash(&facts))
        }
    }
}

/// FNV-1a, which stays the same between versions of the program.
fn hash(texts: &[&str]) -> u64 {
    let bytes = texts.iter().flat_map(|text| text.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The extension of a file in lower case, or of files of its type.
fn extension(file: &RecordingFile) -> String {
    let extension = wire(&file.file_extension);
    let kind = wire(&file.file_type);
    match (extension.as_str(), kind.as_str()) {
        ("", "TB" | "TIMELINE" | "SUMMARY") => "json".to_owned(),
        ("", "TRANSCRIPT" | "CC") => "vtt".to_owned(),
        ("", "CHAT") => "txt".to_owned(),
        ("", kind) => kind.to_lowercase(),
        (extension, _) => extension.to_lowercase(),
    }
}

/// The extension with its dot, or nothing.
fn extension_of(extension: &str) -> String {
    let extension = sanitize(extension);
    let extension = cut(&extension, MAX_EXTENSION_BYTES - 1);
    if extension.is_empty() { String::new() } else { format!(".{extension}") }
}

/// The longest start of a text within a number of bytes, without a space or dot at its end.
fn cut(text: &str, bytes: usize) -> &str {
    let start = (0..=bytes.min(text.len())).rev().find_map(|end| text.get(..end)).unwrap_or_default();
    if start.len() < text.len() { start.trim_end_matches([' ', '.']) } else { start }
}

/// A stem that every system accepts.
fn usable(stem: &str) -> String {
    let stem = stem.trim_matches([' ', '.']);
    if stem.is_empty() || stem.starts_with('-') || is_device(stem) { format!("_{stem}") } else { stem.to_owned() }
}

/// Replaces characters that are unsafe in file names, shells or terminals.
fn sanitize(text: &str) -> String {
    let is_safe = |char: char| !is_unsafe(char) && !r#"/\:*?"<>|"#.contains(char);
    text.chars().map(|char| if is_safe(char) { char } else { '_' }).collect()
}

/// Whether a name is a device on Windows.
fn is_device(stem: &str) -> bool {
    let upper = stem.split('.').next().unwrap_or_default().to_ascii_uppercase();
    let numbered = |name: &str| upper.strip_prefix(name).is_some_and(|rest| rest.len() == 1);
    matches!(upper.as_str(), "CON" | "PRN" | "AUX" | "NUL") || numbered("COM") || numbered("LPT")
}
