//! Recordings in the cloud: list, look up, count views of, delete and recover them, and their transcripts.
//!
//! What was deleted into the trash can be recovered for 30 days.

use jiff::Timestamp;
use jiff::civil::Date;

use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns all cloud recordings of a meeting or webinar.
///
/// A meeting ID stands for the latest instance; a UUID names a particular one. Each file is fetched from its
/// `download_url`; a passcode-protected one wants the `download_access_token` or the OAuth access token as Bearer token
/// in the `Authorization` header.
///
/// Zoom's page: [Get meeting recordings](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/%7BmeetingId%7D/recordings).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/recordings",
    scopes = ["phone_recording:read:admin", "recording:read", "cloud_recording:read:list_recording_files", "cloud_recording:read:list_recording_files:admin", "cloud_recording:read:list_recording_files:master"],
    rate_limit = Light,
    errors(
        /// The host does not exist, or belongs to another account.
        400/1010 => UserNotInAccount,
        /// The host does not exist, or belongs to another account.
        404/1001 => UserNotInAccount,
        /// There is no recording of this meeting.
        404/3301 => RecordingNotFound,
    )
)]
pub fn get_meeting_recordings(
    /// The meeting or webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
    /// What to return besides the usual: only `download_access_token`, which needs a role that may view the recording's
    /// content.
    include_fields: Option<String>,
    /// How long `download_access_token` is valid, in seconds. It counts only when `include_fields` asks for the token.
    /// 0 to 604,800.
    ttl: Option<u32>,
) -> MeetingRecordings;

/// Deletes all recording files of a meeting or webinar, for good or into the trash.
///
/// Cloud recording must be enabled for the host. What lies in the trash can be recovered for 30 days.
///
/// Zoom's page: [Delete meeting or webinar recordings](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/DELETE/meetings/%7BmeetingId%7D/recordings).
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/recordings",
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:delete:meeting_recording", "cloud_recording:delete:meeting_recording:admin", "cloud_recording:delete:meeting_recording:master"],
    rate_limit = Light,
    errors(
        /// The host does not exist, or belongs to another account.
        400/1010 => UserNotInAccount,
        /// A simulive webinar plays this recording, so it cannot be removed.
        400/3310 => RecordingInSimuliveWebinar,
        /// The host does not exist, or belongs to another account.
        404/1001 => UserNotInAccount,
        /// There is no recording of this meeting.
        404/3301 => RecordingNotFound,
    )
)]
pub fn delete_meeting_recordings(
    /// The meeting or webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
    /// Whether the recording goes to the trash or is deleted for good. `trash` when left out.
    action: Option<DeleteAction>,
) -> NoContent;

/// Lists who viewed or downloaded a meeting's or webinar's recording, page by page.
///
/// The range from `from` to `to` spans at most one month.
///
/// Zoom's page: [List analytics details](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/%7BmeetingId%7D/recordings/analytics_details).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/recordings/analytics_details",
    scopes = ["cloud_recording:read:recording_analytics_details", "cloud_recording:read:recording_analytics_details:admin", "cloud_recording:read:recording_analytics_details:master"],
    paged = analytics_details,
    errors(
        /// The host does not exist, or belongs to another account.
        400/1010 => UserNotInAccount,
        /// The host does not exist, or belongs to another account.
        404/1001 => UserNotInAccount,
        /// There is no recording of this meeting.
        404/3301 => RecordingNotFound,
    )
)]
pub fn list_analytics_details(
    /// The meeting or webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// The first day of the period, which is a month at most; today when left out.
    from: Option<Date>,
    /// The last day of the period, which is a month at most.
    to: Option<Date>,
    /// Whether to list views or downloads.
    #[query(rename = "type")]
    kind: Option<AnalyticsType>,
) -> AnalyticsDetailPage;

/// Counts the views and downloads of a meeting's or webinar's recording day by day.
///
/// The range from `from` to `to` spans at most one month.
///
/// Zoom's page: [Get analytics summary](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/%7BmeetingId%7D/recordings/analytics_summary).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/recordings/analytics_summary",
    scopes = ["cloud_recording:read:recording_analytics_summary", "cloud_recording:read:recording_analytics_summary:admin", "cloud_recording:read:recording_analytics_summary:master"],
    errors(
        /// The host does not exist, or belongs to another account.
        400/1010 => UserNotInAccount,
        /// The host does not exist, or belongs to another account.
        404/1001 => UserNotInAccount,
        /// There is no recording of this meeting.
        404/3301 => RecordingNotFound,
    )
)]
pub fn get_analytics_summary(
    /// The meeting or webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
    /// The first day of the period, which is a month at most; today when left out.
    from: Option<Date>,
    /// The last day of the period, which is a month at most.
    to: Option<Date>,
) -> AnalyticsSummary;

/// Deletes a single recording file of a meeting or webinar, for good or into the trash.
///
/// The setting "The host can delete cloud recordings" must be on.
///
/// Zoom's page: [Delete recording file](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/DELETE/meetings/%7BmeetingId%7D/recordings/%7BrecordingId%7D).
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/recordings/<recording_id>",
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:delete:recording_file", "cloud_recording:delete:recording_file:admin", "cloud_recording:delete:recording_file:master"],
    rate_limit = Light,
    errors(
        /// The host does not exist, or belongs to another account.
        400/1010 => UserNotInAccount,
        /// The meeting has not ended, so its recordings cannot be deleted yet.
        400/3303 => MeetingNotCompleted,
        /// A simulive webinar plays this recording, so it cannot be removed.
        400/3310 => RecordingInSimuliveWebinar,
        /// The host does not exist, or belongs to another account.
        404/1001 => UserNotInAccount,
        /// There is no recording of this meeting.
        404/3301 => RecordingNotFound,
    )
)]
pub fn delete_recording_file(
    /// The meeting or webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
    /// The recording file, by its ID.
    recording_id: String,
    /// Whether the recording goes to the trash or is deleted for good. `trash` when left out.
    action: Option<DeleteAction>,
) -> NoContent;

/// Recovers a single recording file of a meeting from the trash.
///
/// That works up to 30 days after the deletion.
///
/// Zoom's page: [Recover a single recording](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PUT/meetings/%7BmeetingId%7D/recordings/%7BrecordingId%7D/status).
#[zoom_endpoint(
    PUT, "/meetings/<meeting_id>/recordings/<recording_id>/status", json,
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:update:recover_single_recording", "cloud_recording:update:recover_single_recording:admin", "cloud_recording:update:recover_single_recording:master"],
    rate_limit = Light,
    errors(
        /// The host does not exist, or belongs to another account.
        400/1010 => UserNotInAccount,
        /// There is too little cloud storage left: buy more, or delete recordings.
        400/3309 => CloudStorageFull,
        /// The host does not exist, or belongs to another account.
        404/1001 => UserNotInAccount,
        /// There is no recording of this meeting.
        404/3301 => RecordingNotFound,
    )
)]
pub fn recover_recording_file(
    /// The meeting or webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
    /// The recording file, by its ID.
    recording_id: String,
    /// What to do: `recover` is the only action.
    action: Option<RecoverAction>,
) -> NoContent;

/// Returns what is known of a meeting's transcript, and the link to download it.
///
/// The text itself is fetched from `download_url`, with the OAuth access token as Bearer token in the `Authorization`
/// header.
///
/// Zoom's page: [Get a meeting transcript](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/%7BmeetingId%7D/transcript).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/transcript",
    scopes = ["recording:read", "recording:read:admin", "recording:write", "recording:write:admin", "cloud_recording:read:meeting_transcript", "cloud_recording:read:meeting_transcript:admin"],
    rate_limit = Medium,
    errors(
        /// The app or its user may not do this.
        403 => NoPermission,
        /// The meeting has no transcript.
        404/3322 => MeetingTranscriptNotFound,
    )
)]
pub fn get_transcript(
    /// The meeting or webinar the transcript is of, by its ID or the UUID of an instance. An ID stands for the latest
    /// instance.
    meeting_id: MeetingUuid,
) -> Transcript;

/// Deletes the transcript of a meeting or webinar.
///
/// Zoom's page: [Delete a meeting or webinar transcript](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/DELETE/meetings/%7BmeetingId%7D/transcript).
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/transcript",
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:delete:meeting_transcript", "cloud_recording:delete:meeting_transcript:admin"],
    rate_limit = Medium,
    errors(
        /// Zoom did not take the call, and does not say why.
        400 => BadRequest,
        /// The app or its user may not do this.
        403 => NoPermission,
        /// The meeting has no transcript.
        404/3322 => MeetingTranscriptNotFound,
    )
)]
pub fn delete_transcript(
    /// The meeting or webinar the transcript is of, by its ID or the UUID of an instance. An ID stands for the latest
    /// instance.
    meeting_id: MeetingUuid,
) -> NoContent;

/// Recovers all deleted cloud recordings of a meeting from the trash.
///
/// That works up to 30 days after the deletion. The host must be a Pro user with cloud recording enabled.
///
/// Zoom's page: [Recover meeting recordings](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PUT/meetings/%7BmeetingUUID%7D/recordings/status).
#[zoom_endpoint(
    PUT, "/meetings/<meeting_uuid>/recordings/status", json,
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:update:recover_meeting_recordings", "cloud_recording:update:recover_meeting_recordings:admin", "cloud_recording:update:recover_meeting_recordings:master"],
    rate_limit = Light,
    success = 200,
    errors(
        /// The host belongs to another account.
        400/1010 => UserNotInAccount,
        /// There is too little cloud storage left: buy more, or delete recordings.
        400/3309 => CloudStorageFull,
        /// No user has this ID.
        404/1001 => UserNotFound,
        /// There is no recording of this meeting.
        404/3301 => RecordingNotFound,
    )
)]
pub fn recover_meeting_recordings(
    /// The instance of the meeting, by its UUID.
    meeting_uuid: MeetingUuid,
    /// What to do: `recover` is the only action.
    action: Option<RecoverAction>,
) -> NoContent;

/// Lists the cloud recordings of a user within a range of dates, page by page.
///
/// The user needs a Pro plan or higher and cloud recording enabled. A range spans at most one month. A
/// passcode-protected recording is downloaded with the OAuth access token as Bearer token in the `Authorization`
/// header.
///
/// Zoom's page: [List all recordings](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/users/%7BuserId%7D/recordings).
#[zoom_endpoint(
    GET, "/users/<user_id>/recordings",
    scopes = ["recording:read", "recording:read:admin", "cloud_recording:read:list_user_recordings", "cloud_recording:read:list_user_recordings:admin", "cloud_recording:read:list_user_recordings:master"],
    rate_limit = Medium,
    paged = meetings,
    errors(
        /// The call had no access token.
        401/124 => AccessTokenRequired,
        /// The user does not exist, or belongs to another account.
        404/1001 => UserNotFound,
        /// There is no recording of this session.
        404/3301 => RecordingNotFound,
    )
)]
pub fn list_recordings(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// Whether to ask for the metadata of recordings from an on-premise meeting connector: `true` or `false`. `false`
    /// when left out.
    mc: Option<String>,
    /// Whether to list recordings in the trash; `trash_type` says which. `false` when left out.
    trash: Option<bool>,
    /// The first day of the period, in UTC; today when left out. The period is a month at most, and recordings in the
    /// trash cannot be picked by date.
    from: Option<Date>,
    /// The last day of the period, in UTC.
    to: Option<Date>,
    /// Whether the trash is listed by meeting (`meeting_recordings`) or by single file (`recording_file`).
    /// `meeting_recordings` when left out.
    trash_type: Option<String>,
    /// Only recordings of this meeting, by its ID.
    meeting_id: Option<MeetingId>,
) -> RecordedMeetingPage;

/// A meeting or webinar with all its recordings in the cloud.
#[zoom_model]
pub struct MeetingRecordings {
    /// The account, by its ID.
    pub account_id: Option<String>,
    /// How long the recording is, in minutes.
    pub duration: Option<u32>,
    /// The host, by user ID.
    pub host_id: Option<String>,
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// How many recording files there are, the audio files of participants included.
    pub recording_count: Option<u32>,
    /// When the meeting started.
    pub start_time: Option<Timestamp>,
    /// The topic of the meeting.
    pub topic: Option<String>,
    /// The size of all recording files together, in bytes, the audio files of participants included.
    pub total_size: Option<u64>,
    /// The kind of meeting or webinar the recording is of; `99` is one uploaded in the web portal.
    #[zoom(rename = "type")]
    pub kind: Option<RecordedMeetingType>,
    /// The UUID of this instance of the meeting. Each instance has one of its own.
    pub uuid: Option<String>,
    /// The passcode in the form for links: `play_url` or `share_url` with `?pwd=` and this value plays the recording.
    #[zoom(secret)]
    pub recording_play_passcode: Option<String>,
    /// Whether the cloud recording is deleted automatically. The host's setting that deletes recordings after some days
    /// must be on.
    pub auto_delete: Option<bool>,
    /// The day the recording will be deleted; absent unless `auto_delete` is `true`.
    pub auto_delete_date: Option<String>,
    /// The name of the Zoom Node service.
    pub service_name: Option<String>,
    /// The zone of the recording in Zoom Node; only recordings of a recording connector (RC) have it.
    pub rc_zone: Option<String>,
    /// The ID of the recording connector (RC) or hybrid recorder (HRC); only their recordings have it.
    pub instance_id: Option<String>,
    /// The instance of the zone, by its ID; only recordings of a recording connector (RC) or hybrid recorder (HRC) have
    /// it.
    pub zone_instance_id: Option<String>,
    /// The name of the meeting's zone; only recordings of a recording connector (RC) have it.
    pub rc_meeting_zone_name: Option<String>,
    /// The address of the NFS storage.
    pub external_storage_addr: Option<String>,
    /// The files of the recording.
    pub recording_files: Vec<RecordingFile>,
    /// A JWT to download the recording with. It comes only when `include_fields` asks for it.
    #[zoom(secret)]
    pub download_access_token: Option<String>,
    /// The passcode of the cloud recording. Only a role that may view the recording's content gets it.
    #[zoom(secret)]
    pub password: Option<String>,
    /// The separate audio files of the participants; present only when the setting that records each of them is on.
    pub participant_audio_files: Vec<ParticipantAudioFile>,
}

/// What kind of meeting or webinar was recorded.
#[zoom_model]
pub enum RecordedMeetingType {
    /// A meeting that was started at once.
    #[zoom(rename = "1")]
    Instant,
    /// A meeting scheduled once.
    #[zoom(rename = "2")]
    Scheduled,
    /// A recurring meeting without fixed times.
    #[zoom(rename = "3")]
    RecurringWithNoFixedTime,
    /// A meeting under a personal meeting ID (PMI).
    #[zoom(rename = "4")]
    CreatedUsingPersonalId,
    /// A webinar held once.
    #[zoom(rename = "5")]
    Webinar,
    /// A recurring webinar without fixed times.
    #[zoom(rename = "6")]
    RecurringWebinarWithoutFixedTime,
    /// A personal audio conference (PAC).
    #[zoom(rename = "7")]
    PersonalAudioConference,
    /// A recurring meeting with fixed times.
    #[zoom(rename = "8")]
    RecurringWithFixedTime,
    /// A recurring webinar with fixed times.
    #[zoom(rename = "9")]
    RecurringWebinarWithFixedTime,
    /// No session: the recording was uploaded in the web portal.
    #[zoom(rename = "99")]
    RecordingUploaded,
}

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

/// The audio of a single participant.
///
/// Such files exist only where each participant's audio is recorded separately.
#[zoom_model]
pub struct ParticipantAudioFile {
    /// The link to download the file from.
    pub download_url: Option<String>,
    /// The name of the file.
    pub file_name: Option<String>,
    /// Where the file is on the servers of an on-premise account. Other accounts get `download_url` instead.
    pub file_path: Option<String>,
    /// The size of the file, in bytes.
    pub file_size: Option<f64>,
    /// The format of the file, such as `M4A` for audio.
    pub file_type: Option<String>,
    /// The recording file's ID.
    pub id: Option<String>,
    /// The link to play the recording file.
    pub play_url: Option<String>,
    /// When the recording ended.
    pub recording_end: Option<Timestamp>,
    /// When the recording began.
    pub recording_start: Option<Timestamp>,
    /// The status of the recording file.
    pub status: Option<RecordingFileStatus>,
}

/// How often a recording was viewed and downloaded, day by day.
#[zoom_model]
pub struct AnalyticsSummary {
    /// Where the period begins, as it was asked for.
    pub from: Option<Date>,
    /// Where the period ends, as it was asked for.
    pub to: Option<Date>,
    /// The numbers of views and downloads, day by day.
    pub analytics_summary: Vec<DailyAnalytics>,
}

/// The views and downloads of one day.
#[zoom_model]
pub struct DailyAnalytics {
    /// The day.
    pub date: Option<String>,
    /// How many people watched the recording on that day.
    pub views_total_count: Option<u32>,
    /// How many people downloaded the recording on that day.
    pub downloads_total_count: Option<u32>,
}

/// What is known of a meeting's transcript, and where to download it.
#[zoom_model]
pub struct Transcript {
    /// The meeting, by its ID.
    pub meeting_id: Option<String>,
    /// The account, by its ID.
    pub account_id: Option<String>,
    /// The topic of the meeting.
    pub meeting_topic: Option<String>,
    /// The host, by user ID.
    pub host_id: Option<String>,
    /// When the transcript was created.
    pub transcript_created_time: Option<String>,
    /// Whether the transcript can be downloaded. If so, `download_url` says where; if not,
    /// `download_restriction_reason` says why.
    pub can_download: Option<bool>,
    /// Whether the transcript is deleted automatically. The host's setting that deletes recordings after some days must
    /// be on.
    pub auto_delete: Option<bool>,
    /// The day the transcript will be deleted; absent unless `auto_delete` is `true`.
    pub auto_delete_date: Option<String>,
    /// The link to download the transcript from; present only when `can_download` is `true`.
    pub download_url: Option<String>,
    /// Why the transcript cannot be downloaded; present only when `can_download` is `false`, and then without
    /// `download_url`.
    pub download_restriction_reason: Option<DownloadRestrictionReason>,
}

/// Why a transcript cannot be downloaded.
#[zoom_model]
pub enum DownloadRestrictionReason {
    /// It was deleted, or lies in the trash.
    #[zoom(rename = "DELETED_OR_TRASHED")]
    DeletedOrTrashed,
    /// Its format cannot be downloaded.
    #[zoom(rename = "UNSUPPORTED")]
    Unsupported,
    /// The meeting has none.
    #[zoom(rename = "NO_TRANSCRIPT_DATA")]
    NoTranscriptData,
    /// Zoom is still at work on it.
    #[zoom(rename = "NOT_READY")]
    NotReady,
}

/// One page of views or downloads of a recording.
#[zoom_model]
pub struct AnalyticsDetailPage {
    /// Where the period begins, as it was asked for.
    pub from: Option<Date>,
    /// Where the period ends, as it was asked for.
    pub to: Option<Date>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The views or downloads, one by one.
    pub analytics_details: Vec<AnalyticsDetail>,
}

/// One view or download of a recording, and by whom.
#[zoom_model]
pub struct AnalyticsDetail {
    /// When the recording was watched or downloaded.
    pub date_time: Option<Timestamp>,
    /// The name of the user who watched or downloaded.
    pub name: Option<String>,
    /// The e-mail address of the user who watched or downloaded.
    pub email: Option<String>,
    /// How long the recording was watched, in seconds, when the views are listed (`by_view`).
    pub duration: Option<u32>,
}

/// One page of a user's recorded meetings and webinars.
#[zoom_model]
pub struct RecordedMeetingPage {
    /// The first day of the period.
    pub from: Option<Date>,
    /// The last day of the period.
    pub to: Option<Date>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The recordings, by meeting.
    pub meetings: Vec<RecordedMeeting>,
}

/// A recorded meeting or webinar of the list, with its files.
#[zoom_model]
pub struct RecordedMeeting {
    /// The account, by its ID.
    pub account_id: Option<String>,
    /// How long the meeting lasted, in minutes.
    pub duration: Option<u32>,
    /// The host, by user ID.
    pub host_id: Option<String>,
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// How many recording files there are, the audio files of participants included.
    pub recording_count: Option<u32>,
    /// When the meeting started.
    pub start_time: Option<Timestamp>,
    /// The topic of the meeting.
    pub topic: Option<String>,
    /// The size of all recording files together, in bytes, the audio files of participants included.
    pub total_size: Option<u64>,
    /// The kind of meeting or webinar the recording is of; `99` is one uploaded in the web portal.
    #[zoom(rename = "type")]
    pub kind: Option<RecordedMeetingType>,
    /// The UUID of this instance of the meeting. Each instance has one of its own.
    pub uuid: Option<String>,
    /// The passcode in the form for links: `play_url` or `share_url` with `?pwd=` and this value plays the recording.
    /// It needs a role that may view the recording's content; Zoom Support enables it.
    #[zoom(secret)]
    pub recording_play_passcode: Option<String>,
    /// Whether the cloud recording is deleted automatically. The host's setting that deletes recordings after some days
    /// must be on.
    pub auto_delete: Option<bool>,
    /// The day the recording will be deleted; absent unless `auto_delete` is `true`.
    pub auto_delete_date: Option<String>,
    /// The files of the recording.
    pub recording_files: Vec<RecordingFile>,
}

/// What deleting a recording does.
#[zoom_model]
pub enum DeleteAction {
    /// Moves it to the trash, where it can be recovered for 30 days.
    Trash,
    /// Deletes it for good.
    Delete,
}

/// Which use of a recording is told about.
#[zoom_model]
pub enum AnalyticsType {
    /// Who watched it.
    ByView,
    /// Who downloaded it.
    ByDownload,
}

/// What is done with a deleted recording.
#[zoom_model]
pub enum RecoverAction {
    /// Takes it back out of the trash.
    Recover,
}
