//! Recordings in the cloud.

use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::fields::{AccountError, Fields};

/// What was recorded of one instance of a meeting.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Recording {
    /// The ID of the instance.
    pub uuid: String,
    /// The meeting's ID.
    pub meeting_id: u64,
    /// The user who hosted it.
    pub host_id: String,
    /// What it was about.
    pub topic: String,
    /// When it started, as RFC 3339.
    pub start_time: String,
    /// How long it took, in minutes.
    pub duration: u32,
    /// The files.
    pub files: Vec<RecordingFile>,
}

/// One file of a recording.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecordingFile {
    /// The file's ID.
    pub id: String,
    /// Its type, as Zoom writes it: `MP4`, `M4A`, `CHAT`, `TRANSCRIPT`, …
    pub file_type: String,
    /// What is recorded in it, as Zoom writes it: `shared_screen_with_speaker_view`, …
    pub recording_type: String,
    /// What is downloaded.
    pub content: Bytes,
    /// Whether it lies in the trash.
    pub trashed: bool,
}

impl Recording {
    /// Makes a recording without files.
    #[must_use]
    pub fn new(uuid: impl Into<String>, meeting_id: u64, host_id: impl Into<String>) -> Self {
        Self {
            uuid: uuid.into(),
            meeting_id,
            host_id: host_id.into(),
            topic: "Meeting".to_owned(),
            start_time: "2024-01-15T09:00:00Z".to_owned(),
            duration: 60,
            files: Vec::new(),
        }
    }

    /// Sets what it was about.
    #[must_use]
    pub fn topic(self, topic: impl Into<String>) -> Self {
        Self { topic: topic.into(), ..self }
    }

    /// Sets when it started, as RFC 3339.
    #[must_use]
    pub fn start_time(self, start_time: impl Into<String>) -> Self {
        Self { start_time: start_time.into(), ..self }
    }

    /// Adds a file.
    #[must_use]
    pub fn file(mut self, file: RecordingFile) -> Self {
        self.files.push(file);
        self
    }

    pub(super) fn read(mut fields: Fields) -> Result<Self, AccountError> {
        let (uuid, id) = (fields.required_text("uuid")?, fields.required_number("id")?);
        let mut recording = Self::new(uuid, id, fields.required_text("host_id")?);
        recording.topic = fields.text("topic")?.unwrap_or(recording.topic);
        recording.start_time = fields.text("start_time")?.unwrap_or(recording.start_time);
        recording.files = fields.list("recording_files", RecordingFile::read)?;
        Ok(recording)
    }

    /// Whether a path names it: by the meeting's ID, or by the UUID of the instance, which may come escaped twice.
    pub(crate) fn is_named(&self, place: &str) -> bool {
        let uuid = percent_encoding::percent_decode_str(place).decode_utf8_lossy();
        place.parse() == Ok(self.meeting_id) || self.uuid == uuid
    }

    /// The files that lie in the trash, or those that do not.
    pub(crate) fn shown(&self, trashed: bool) -> impl Iterator<Item = &RecordingFile> {
        self.files.iter().filter(move |file| file.trashed == trashed)
    }

    /// The recording as Zoom sends it, with the files of one of both places.
    pub(crate) fn to_json(&self, account: &str, url: &str, trashed: bool) -> Map<String, Value> {
        let files: Vec<Value> = self.shown(trashed).map(|file| file.to_json(self, url)).collect();
        let size: usize = self.shown(trashed).map(|file| file.content.len()).sum();
        let fields = json!({
            "uuid": self.uuid,
            "id": self.meeting_id,
            "account_id": account,
            "host_id": self.host_id,
            "topic": self.topic,
            "type": 2,
            "start_time": self.start_time,
            "timezone": "UTC",
            "duration": self.duration,
            "total_size": size,
            "recording_count": files.len(),
            "share_url": format!("https://zoom.example/rec/share/{}", self.meeting_id),
            "recording_files": files,
        });
        fields.as_object().cloned().unwrap_or_default()
    }
}

impl RecordingFile {
    /// Makes a file of a type that Zoom knows: `MP4`, `M4A`, `CHAT`, `TRANSCRIPT`, …
    #[must_use]
    pub fn new(id: impl Into<String>, file_type: impl Into<String>, content: impl Into<Bytes>) -> Self {
        let file_type = file_type.into();
        let recording_type = recording_type(&file_type).to_owned();
        Self { id: id.into(), file_type, recording_type, content: content.into(), trashed: false }
    }

    fn read(mut fields: Fields) -> Result<Self, AccountError> {
        let content = fields.text("content")?.unwrap_or_default();
        let mut file = Self::new(fields.required_text("id")?, fields.required_text("file_type")?, content);
        file.recording_type = fields.text("recording_type")?.unwrap_or(file.recording_type);
        Ok(file)
    }

    fn to_json(&self, recording: &Recording, url: &str) -> Value {
        json!({
            "id": self.id,
            "meeting_id": recording.uuid,
            "recording_start": recording.start_time,
            "recording_end": recording.start_time,
            "file_type": self.file_type,
            "file_extension": self.extension(),
            "file_size": self.content.len(),
            "play_url": format!("https://zoom.example/rec/play/{}", self.id),
            "download_url": format!("{url}/rec/download/{}", self.id),
            "status": "completed",
            "recording_type": self.recording_type,
        })
    }

    fn extension(&self) -> &str {
        match self.file_type.as_str() {
            "CHAT" => "TXT",
            "TRANSCRIPT" | "CC" => "VTT",
            "TIMELINE" | "SUMMARY" => "JSON",
            other => other,
        }
    }

    /// The type that a download says.
    pub(crate) fn content_type(&self) -> &'static str {
        match self.extension() {
            "MP4" => "video/mp4",
            "M4A" => "audio/mp4",
            "TXT" => "text/plain",
            "VTT" => "text/vtt",
            "JSON" => "application/json",
            "CSV" => "text/csv",
            _ => "application/octet-stream",
        }
    }
}

fn recording_type(file_type: &str) -> &'static str {
    match file_type {
        "M4A" => "audio_only",
        "CHAT" => "chat_file",
        "TRANSCRIPT" => "audio_transcript",
        "CC" => "closed_caption",
        "TIMELINE" => "timeline",
        "SUMMARY" => "summary",
        _ => "shared_screen_with_speaker_view",
    }
}
