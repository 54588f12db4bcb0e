//! Cloud recordings.

use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::fields::{AccountError, Fields};

/// The recording of one instance of a meeting.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Recording {
    /// UUID of the instance.
    pub uuid: String,
    /// ID of the meeting.
    pub meeting_id: u64,
    /// ID of the host.
    pub host_id: String,
    /// Topic.
    pub topic: String,
    /// Start time, as RFC 3339.
    pub start_time: String,
    /// Duration in minutes.
    pub duration: u32,
    /// Files.
    pub files: Vec<RecordingFile>,
}

/// A file of a recording.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecordingFile {
    /// ID of the file.
    pub id: String,
    /// Zoom's file type: `MP4`, `M4A`, `CHAT`, `TRANSCRIPT`, …
    pub file_type: String,
    /// Zoom's recording type: `shared_screen_with_speaker_view`, …
    pub recording_type: String,
    /// Content of the download.
    pub content: Bytes,
    /// Whether the file is in the trash.
    pub trashed: bool,
}

impl Recording {
    /// Creates a recording without files.
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

    /// Sets the topic.
    #[must_use]
    pub fn topic(self, topic: impl Into<String>) -> Self {
        Self { topic: topic.into(), ..self }
    }

    /// Sets the start time, as RFC 3339.
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

    /// Whether a path parameter is the ID of the meeting or the UUID of the instance, which may be percent-encoded twice.
    pub(crate) fn is_named(&self, path_param: &str) -> bool {
        let uuid = percent_encoding::percent_decode_str(path_param).decode_utf8_lossy();
        path_param.parse() == Ok(self.meeting_id) || self.uuid == uuid
    }

    /// Returns the files in the trash, or those that are not.
    pub(crate) fn files_in(&self, trashed: bool) -> impl Iterator<Item = &RecordingFile> {
        self.files.iter().filter(move |file| file.trashed == trashed)
    }

    /// Returns the recording in Zoom's format, with the files in the trash or those that are not.
    pub(crate) fn to_json(&self, account: &str, url: &str, trashed: bool) -> Map<String, Value> {
        let files: Vec<Value> = self.files_in(trashed).map(|file| file.to_json(self, url)).collect();
        let size: usize = self.files_in(trashed).map(|file| file.content.len()).sum();
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
            "recording_play_passcode": "mock-passcode",
            "recording_files": files,
        });
        fields.as_object().cloned().unwrap_or_default()
    }
}

impl RecordingFile {
    /// Creates a file of one of Zoom's file types: `MP4`, `M4A`, `CHAT`, `TRANSCRIPT`, …
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

    /// Returns the content type of the download.
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
