//! Recordings: responses.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{RecordingFile, RecordingFileStatus};
use zoom_api::types::MeetingId;
use zoom_api::zoom_model;

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
