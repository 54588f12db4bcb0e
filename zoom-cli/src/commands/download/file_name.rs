//! The names of downloaded files.

use serde::Serialize;
use url::Url;
use zoom_api::meetings::recordings::RecordingFile;

/// The maximum length of a name, short enough for every file system even with `.part`.
const MAX_LENGTH: usize = 120;

/// The name for a recording: `2026-11-24 Weekly shared_screen.mp4`.
pub(super) fn of_recording(topic: Option<&str>, file: &RecordingFile) -> String {
    let start = file.recording_start.as_deref().unwrap_or_default();
    let time = start.get(..16).unwrap_or(start).replace('T', " ").replace(':', "");
    let kind = wire(&file.recording_type);
    let parts = [time.as_str(), topic.unwrap_or("recording"), &kind];
    let stem: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let extension = [wire(&file.file_extension), wire(&file.file_type)].into_iter().find(|name| !name.is_empty());
    named(&stem.join(" "), &extension.unwrap_or_default().to_lowercase())
}

/// The last segment of a URL's path, or `recording`.
pub(super) fn of_url(url: &str) -> String {
    let path = Url::parse(url).map(|url| url.path().to_owned()).unwrap_or_default();
    let last = path.rsplit('/').find(|part| !part.is_empty()).unwrap_or("recording");
    match last.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() => named(stem, extension),
        _ => named(last, ""),
    }
}

/// A name with a number: `Weekly (2).mp4`.
pub(super) fn numbered(name: &str, number: usize) -> String {
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem} ({number}).{extension}"),
        None => format!("{name} ({number})"),
    }
}

/// The wire value of an enum.
pub(super) fn wire<T: Serialize>(value: &Option<T>) -> String {
    let json = value.as_ref().and_then(|value| serde_json::to_value(value).ok());
    json.as_ref().and_then(|json| json.as_str()).unwrap_or_default().to_owned()
}

fn named(stem: &str, extension: &str) -> String {
    let (stem, extension) = (sanitize(stem), sanitize(extension));
    let stem: String = stem.chars().take(MAX_LENGTH).collect();
    let stem = stem.trim_matches([' ', '.']);
    let stem = if stem.is_empty() || is_device(stem) { format!("_{stem}") } else { stem.to_owned() };
    if extension.is_empty() { stem } else { format!("{stem}.{extension}") }
}

/// Replaces characters that are unsafe in file names, shells or terminals.
fn sanitize(text: &str) -> String {
    let is_unsafe = |char: char| char.is_control() || r#"/\:*?"<>|"#.contains(char) || is_invisible(char);
    text.chars().map(|char| if is_unsafe(char) { '_' } else { char }).collect()
}

/// Marks that are invisible or change the text direction, and so disguise a name.
fn is_invisible(char: char) -> bool {
    matches!(char, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Whether a name is a device on Windows.
fn is_device(stem: &str) -> bool {
    let upper = stem.split('.').next().unwrap_or_default().to_ascii_uppercase();
    let numbered = |name: &str| upper.strip_prefix(name).is_some_and(|rest| rest.len() == 1);
    matches!(upper.as_str(), "CON" | "PRN" | "AUX" | "NUL") || numbered("COM") || numbered("LPT")
}
