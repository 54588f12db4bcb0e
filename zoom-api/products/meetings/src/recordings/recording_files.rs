//! Recordings: recording files.

use jiff::Timestamp;

use zoom_api::zoom_model;

/// File of a cloud recording.
#[zoom_model(response)]
pub struct RecordingFile {
    /// Deletion time of the recording; returned only for recordings in the trash.
    pub deleted_time: Option<Timestamp>,
    /// Download URL of the file, which may redirect; requires `download_access_token` or an OAuth access token as
    /// bearer token. On-premises accounts receive `file_path` instead.
    pub download_url: Option<String>,
    /// Path of the file on the servers of an on-premises account. Other accounts receive `download_url` instead.
    pub file_path: Option<String>,
    /// Size of the file, in bytes.
    pub file_size: Option<u64>,
    /// Type and format of the recording file. `CC` and `TIMELINE` files lack `id`, `status`, `play_url`, `file_size`
    /// and `recording_type`; a `TIMELINE` requires the setting that adds timestamps.
    pub file_type: Option<FileType>,
    /// File extension.
    pub file_extension: Option<FileExtension>,
    /// ID of the recording file.
    pub id: Option<String>,
    /// ID of the meeting.
    pub meeting_id: Option<String>,
    /// Playback URL of the recording file.
    pub play_url: Option<String>,
    /// End time of the recording.
    pub recording_end: Option<Timestamp>,
    /// Start time of the recording.
    pub recording_start: Option<Timestamp>,
    /// Content of the file.
    pub recording_type: Option<RecordingType>,
    /// Status of the recording file.
    pub status: Option<RecordingFileStatus>,
}

/// Content and format of a recording file.
#[zoom_model]
pub enum FileType {
    /// Video.
    #[zoom(rename = "MP4")]
    Mp4,
    /// Audio only.
    #[zoom(rename = "M4A")]
    M4a,
    /// Meeting chat, as text.
    #[zoom(rename = "CHAT")]
    Chat,
    /// Transcript, as VTT.
    #[zoom(rename = "TRANSCRIPT")]
    Transcript,
    /// Poll answers, as CSV.
    #[zoom(rename = "CSV")]
    Csv,
    /// Timestamps in the host's time zone, as JSON; Zoom also calls it `TIMELINE`. Without ID, status, size, type and
    /// playback URL.
    #[zoom(rename = "TB")]
    Timeline,
    /// Closed captions, as VTT. Without ID, status, size, type and playback URL.
    #[zoom(rename = "CC")]
    ClosedCaption,
    /// Chat messages with details.
    #[zoom(rename = "CHAT_MESSAGE")]
    ChatMessage,
    /// Summary, as JSON.
    #[zoom(rename = "SUMMARY")]
    Summary,
}

/// File extension of a recording file.
#[zoom_model]
pub enum FileExtension {
    /// Video.
    #[zoom(rename = "MP4")]
    Mp4,
    /// Audio only.
    #[zoom(rename = "M4A")]
    M4a,
    /// Text.
    #[zoom(rename = "TXT")]
    Txt,
    /// Captions or a transcript.
    #[zoom(rename = "VTT")]
    Vtt,
    /// Table.
    #[zoom(rename = "CSV")]
    Csv,
    /// JSON document.
    #[zoom(rename = "JSON")]
    Json,
    /// Image.
    #[zoom(rename = "JPG")]
    Jpg,
}

/// Content of a recording file.
#[zoom_model]
pub enum RecordingType {
    /// Shared screen with the active speaker and closed captions.
    #[zoom(rename = "shared_screen_with_speaker_view(CC)")]
    SharedScreenWithSpeakerViewCc,
    /// Shared screen with the active speaker.
    SharedScreenWithSpeakerView,
    /// Shared screen with the gallery view.
    SharedScreenWithGalleryView,
    /// Active speaker.
    ActiveSpeaker,
    /// Gallery view.
    GalleryView,
    /// Shared screen.
    SharedScreen,
    /// Audio only.
    AudioOnly,
    /// Transcript.
    AudioTranscript,
    /// Meeting chat.
    ChatFile,
    /// Poll answers.
    Poll,
    /// The host.
    HostVideo,
    /// Closed captions.
    ClosedCaption,
    /// Timeline of events.
    Timeline,
    /// Thumbnail.
    Thumbnail,
    /// Audio of an interpreter.
    AudioInterpretation,
    /// Summary.
    Summary,
    /// Next steps of the summary.
    SummaryNextSteps,
    /// Chapters of the summary.
    SummarySmartChapters,
    /// Sign language interpreter.
    SignInterpretation,
    /// Production Studio scene.
    ProductionStudio,
}

/// Status of a recording file.
#[zoom_model]
pub enum RecordingFileStatus {
    /// Ready.
    Completed,
}
