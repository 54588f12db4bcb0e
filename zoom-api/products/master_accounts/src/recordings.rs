//! Cloud recordings of an account.

use jiff::Timestamp;
use jiff::civil::Date;

use zoom_api::types::MeetingId;
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the cloud recordings of an account.
///
/// Requires a Pro plan or higher with cloud recording. A passcode-protected recording is downloaded with the access
/// token as bearer token in the `Authorization` header.
#[zoom_endpoint(
    GET, "/accounts/<account_id>/recordings",
    scopes = ["recording:master", "cloud_recording:read:list_account_recordings:admin", "cloud_recording:read:list_account_recordings:master"],
    rate_limit = Medium,
    paged = meetings,
    operation = "ListRecordingsOfAnAccount",
    docs = "https://developers.zoom.us/docs/api/master-accounts/#tag/cloud-recording/GET/accounts/%7BaccountId%7D/recordings",
    max_range = 1 month,
    errors(
        /// The groups in the role's scope have too many members.
        400/200 => RoleScopeTooLarge,
        /// The account does not exist.
        404 => AccountNotFound,
    )
)]
pub fn list_recordings(
    /// ID of the account.
    account_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// First day of the period; by default today.
    from: Option<Date>,
    /// Last day of the period.
    to: Option<Date>,
    /// Whether recordings of on-premises Meeting Connectors are included.
    #[query(rename = "mc")]
    on_premises: Option<bool>,
) -> MeetingPage;

/// Page of meetings with recordings.
#[zoom_model(response)]
pub struct MeetingPage {
    /// First day of the period.
    pub from: Option<Date>,
    /// Last day of the period.
    pub to: Option<Date>,
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Meetings.
    pub meetings: Vec<Meeting>,
}

/// Meeting or webinar with its recordings.
#[zoom_model(response)]
pub struct Meeting {
    /// Scheduled length of the meeting, in minutes.
    pub duration: Option<u32>,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// ID of the meeting.
    pub id: Option<MeetingId>,
    /// Number of recording files.
    pub recording_count: Option<u32>,
    /// Recording files.
    pub recording_files: Vec<RecordingFile>,
    /// Time when the meeting started.
    pub start_time: Option<Timestamp>,
    /// Topic of the meeting.
    pub topic: Option<String>,
    /// Size of all files, in bytes.
    pub total_size: Option<u64>,
    /// Kind of the meeting or webinar.
    #[zoom(rename = "type")]
    pub kind: Option<MeetingType>,
    /// UUID of the meeting instance.
    pub uuid: Option<String>,
    /// Recording zone in the Zoom Node platform; only for recordings of recording connectors.
    pub rc_zone: Option<String>,
    /// ID of the hybrid recorder or recording connector; only for their recordings.
    pub instance_id: Option<String>,
    /// Name of the service on the Zoom Node.
    pub service_name: Option<String>,
    /// Address of the NFS server that stores the recording.
    pub external_storage_addr: Option<String>,
}

/// File of a recording.
#[zoom_model(response)]
pub struct RecordingFile {
    /// ID of the recording file.
    pub id: Option<String>,
    /// UUID of the meeting instance.
    pub meeting_id: Option<String>,
    /// Time when the recording started.
    pub recording_start: Option<Timestamp>,
    /// Time when the recording ended.
    pub recording_end: Option<Timestamp>,
    /// View or content that the file records.
    pub recording_type: Option<RecordingType>,
    /// Type of the file. Files of type `CC` and `TB` have neither `play_url` nor an ID, a size, a status and a
    /// recording type.
    pub file_type: Option<FileType>,
    /// Extension of the file's name.
    pub file_extension: Option<FileExtension>,
    /// Size of the file, in bytes.
    pub file_size: Option<u64>,
    /// Address to play the recording.
    pub play_url: Option<String>,
    /// Address to download the file with the OAuth access token as bearer token.
    pub download_url: Option<String>,
    /// Path of the file on the premises; only for on-premises accounts, instead of `download_url`.
    pub file_path: Option<String>,
    /// Processing state of the file.
    pub status: Option<RecordingFileStatus>,
}

/// View or content that a file records.
#[zoom_model]
pub enum RecordingType {
    /// Shared screen with speaker view and closed captions.
    #[zoom(rename = "shared_screen_with_speaker_view(CC)")]
    SharedScreenWithSpeakerViewCc,
    /// Shared screen with speaker view.
    SharedScreenWithSpeakerView,
    /// Shared screen with gallery view.
    SharedScreenWithGalleryView,
    /// Active speaker.
    ActiveSpeaker,
    /// Gallery view.
    GalleryView,
    /// Shared screen.
    SharedScreen,
    /// Audio only.
    AudioOnly,
    /// Audio transcript.
    AudioTranscript,
    /// Chat messages, as a text file.
    ChatFile,
    /// Answers to polls.
    Poll,
    /// Video of the host.
    HostVideo,
    /// Closed captions.
    ClosedCaption,
    /// Timestamps of the recording.
    Timeline,
    /// Preview image.
    Thumbnail,
    /// Audio of an interpreter.
    AudioInterpretation,
    /// Summary of the meeting.
    Summary,
    /// Next steps of the summary.
    SummaryNextSteps,
    /// Smart chapters of the summary.
    SummarySmartChapters,
    /// Video of a sign language interpreter.
    SignInterpretation,
    /// View of the production studio.
    ProductionStudio,
}

/// Type of a recording file.
#[zoom_model]
pub enum FileType {
    /// Video.
    #[zoom(rename = "MP4")]
    Mp4,
    /// Audio only.
    #[zoom(rename = "M4A")]
    M4a,
    /// Chat messages, as text.
    #[zoom(rename = "CHAT")]
    Chat,
    /// Transcript, in VTT format.
    #[zoom(rename = "TRANSCRIPT")]
    Transcript,
    /// Polls, in CSV format.
    #[zoom(rename = "CSV")]
    Csv,
    /// Timestamps, in JSON format.
    #[zoom(rename = "TB")]
    Tb,
    /// Closed captions, in VTT format.
    #[zoom(rename = "CC")]
    Cc,
    /// Chat message.
    #[zoom(rename = "CHAT_MESSAGE")]
    ChatMessage,
    /// Summary, in JSON format.
    #[zoom(rename = "SUMMARY")]
    Summary,
    /// Timeline.
    #[zoom(rename = "TIMELINE")]
    Timeline,
}

/// Extension of a recording file's name.
#[zoom_model]
pub enum FileExtension {
    /// Video file (MP4).
    #[zoom(rename = "MP4")]
    Mp4,
    /// Audio file (M4A).
    #[zoom(rename = "M4A")]
    M4a,
    /// Text file (TXT).
    #[zoom(rename = "TXT")]
    Txt,
    /// Captions or transcript (VTT).
    #[zoom(rename = "VTT")]
    Vtt,
    /// Polls (CSV).
    #[zoom(rename = "CSV")]
    Csv,
    /// Data such as timestamps or a summary (JSON).
    #[zoom(rename = "JSON")]
    Json,
    /// Image (JPG).
    #[zoom(rename = "JPG")]
    Jpg,
}

/// Processing state of a recording file.
#[zoom_model]
pub enum RecordingFileStatus {
    /// Ready.
    Completed,
    /// Being processed.
    Processing,
}

/// Kind of the recorded meeting or webinar.
#[zoom_model]
pub enum MeetingType {
    /// Instant meeting.
    Instant = 1,
    /// Scheduled meeting.
    Scheduled = 2,
    /// Recurring meeting without fixed time.
    RecurringWithoutFixedTime = 3,
    /// Meeting in a personal meeting room.
    PersonalMeetingId = 4,
    /// Webinar.
    Webinar = 5,
    /// Recurring webinar without fixed time.
    RecurringWebinarWithoutFixedTime = 6,
    /// Personal audio conference.
    PersonalAudioConference = 7,
    /// Recurring meeting with fixed time.
    RecurringWithFixedTime = 8,
    /// Recurring webinar with fixed time.
    RecurringWebinar = 9,
    /// Recording that was uploaded in the web portal.
    Uploaded = 99,
}
