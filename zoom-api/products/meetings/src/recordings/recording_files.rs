//! Recordings: recording files.

use zoom_api::zoom_model;

/// A file of a cloud recording.
#[zoom_model]
pub struct RecordingFile {
    /// When the recording was deleted; returned only for recordings in the trash.
    pub deleted_time: Option<String>,
    /// The link to download the file from.
    pub download_url: Option<String>,
    /// Where the file is on the servers of an on-premise account. Other accounts get `download_url` instead.
    pub file_path: Option<String>,
    /// The size of the file, in bytes.
    pub file_size: Option<f64>,
    /// The kind and format of the recording file. `CC` and `TIMELINE` files lack `id`, `status`, `play_url`,
    /// `file_size` and `recording_type`; a `TIMELINE` needs the setting that adds timestamps.
    pub file_type: Option<FileType>,
    /// The extension of the file.
    pub file_extension: Option<FileExtension>,
    /// The recording file's ID.
    pub id: Option<String>,
    /// The meeting, by its ID.
    pub meeting_id: Option<String>,
    /// The link to play the recording file.
    pub play_url: Option<String>,
    /// When the recording ended.
    pub recording_end: Option<String>,
    /// When the recording began.
    pub recording_start: Option<String>,
    /// What the file has recorded.
    pub recording_type: Option<RecordingType>,
    /// The status of the recording file.
    pub status: Option<RecordingFileStatus>,
}

/// What a recording file contains, and in which format.
#[zoom_model]
pub enum FileType {
    /// A video.
    #[zoom(rename = "MP4")]
    Mp4,
    /// Sound alone.
    #[zoom(rename = "M4A")]
    M4a,
    /// The chat of the meeting, as text.
    #[zoom(rename = "CHAT")]
    Chat,
    /// What was said, as VTT.
    #[zoom(rename = "TRANSCRIPT")]
    Transcript,
    /// Answers to polls, as CSV.
    #[zoom(rename = "CSV")]
    Csv,
    /// Timestamps in the host's time zone, as JSON; Zoom also calls it `TIMELINE`. Without id, status, size, type and
    /// play link.
    #[zoom(rename = "TB")]
    Tb,
    /// Closed captions, as VTT. Without id, status, size, type and play link.
    #[zoom(rename = "CC")]
    Cc,
    /// Chat messages with their details.
    #[zoom(rename = "CHAT_MESSAGE")]
    ChatMessage,
    /// A summary, as JSON.
    #[zoom(rename = "SUMMARY")]
    Summary,
}

/// How the name of a recording file ends.
#[zoom_model]
pub enum FileExtension {
    /// A video.
    #[zoom(rename = "MP4")]
    Mp4,
    /// Sound alone.
    #[zoom(rename = "M4A")]
    M4a,
    /// Text.
    #[zoom(rename = "TXT")]
    Txt,
    /// Captions or a transcript.
    #[zoom(rename = "VTT")]
    Vtt,
    /// A table.
    #[zoom(rename = "CSV")]
    Csv,
    /// A JSON document.
    #[zoom(rename = "JSON")]
    Json,
    /// A picture.
    #[zoom(rename = "JPG")]
    Jpg,
}

/// What a recording file shows.
#[zoom_model]
pub enum RecordingType {
    /// The shared screen and whoever speaks, with closed captions.
    #[zoom(rename = "shared_screen_with_speaker_view(CC)")]
    SharedScreenWithSpeakerViewCc,
    /// The shared screen and whoever speaks.
    SharedScreenWithSpeakerView,
    /// The shared screen and the participants side by side.
    SharedScreenWithGalleryView,
    /// Whoever speaks.
    ActiveSpeaker,
    /// The participants side by side.
    GalleryView,
    /// The shared screen.
    SharedScreen,
    /// Sound alone.
    AudioOnly,
    /// What was said, in writing.
    AudioTranscript,
    /// The chat of the meeting.
    ChatFile,
    /// Answers to polls.
    Poll,
    /// The host.
    HostVideo,
    /// Closed captions.
    ClosedCaption,
    /// Timestamps of what happened.
    Timeline,
    /// A small still picture.
    Thumbnail,
    /// The sound of an interpreter.
    AudioInterpretation,
    /// A summary.
    Summary,
    /// The part of the summary that lists the next steps.
    SummaryNextSteps,
    /// The part of the summary that divides the recording into chapters.
    SummarySmartChapters,
    /// A sign language interpreter.
    SignInterpretation,
    /// The scene made in Production Studio.
    ProductionStudio,
}

/// Status of a recording file.
#[zoom_model]
pub enum RecordingFileStatus {
    /// It is ready.
    Completed,
}
