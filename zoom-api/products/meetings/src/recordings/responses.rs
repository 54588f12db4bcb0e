//! Recordings: responses.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{RecordingFile, RecordingFileStatus};
use zoom_api::types::MeetingId;
use zoom_api::zoom_model;

/// Meeting or webinar with its cloud recordings.
#[zoom_model(response)]
pub struct MeetingRecordings {
    /// ID of the account.
    pub account_id: Option<String>,
    /// Duration of the recording, in minutes.
    pub duration: Option<u32>,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// ID of the meeting.
    pub id: Option<MeetingId>,
    /// Number of recording files, including participants' audio files.
    pub recording_count: Option<u32>,
    /// Start time of the meeting.
    pub start_time: Option<Timestamp>,
    /// Topic of the meeting.
    pub topic: Option<String>,
    /// Total size of the recording files, in bytes, including participants' audio files.
    pub total_size: Option<u64>,
    /// Type of the recorded meeting or webinar; `99` for a recording uploaded in the web portal.
    #[zoom(rename = "type")]
    pub kind: Option<RecordedMeetingType>,
    /// UUID of this instance of the meeting. Each instance has its own UUID.
    pub uuid: Option<String>,
    /// Passcode in the form for URLs: `play_url` or `share_url` with `?pwd=` and this value plays the recording.
    #[zoom(secret)]
    pub recording_play_passcode: Option<String>,
    /// Whether the cloud recording is deleted automatically. The host's setting that deletes recordings automatically
    /// must be enabled.
    pub auto_delete: Option<bool>,
    /// Date on which the recording will be deleted; absent unless `auto_delete` is `true`.
    pub auto_delete_date: Option<Date>,
    /// Name of the Zoom Node service.
    pub service_name: Option<String>,
    /// Zoom Node zone of the recording; only for recordings of a recording connector (RC).
    pub rc_zone: Option<String>,
    /// ID of the recording connector (RC) or hybrid recorder (HRC); only for their recordings.
    pub instance_id: Option<String>,
    /// Instance ID of the zone; only for recordings of a recording connector (RC) or hybrid recorder (HRC).
    pub zone_instance_id: Option<String>,
    /// Zone name of the meeting; only for recordings of a recording connector (RC).
    pub rc_meeting_zone_name: Option<String>,
    /// Address of the NFS storage.
    pub external_storage_addr: Option<String>,
    /// Recording files.
    pub recording_files: Vec<RecordingFile>,
    /// JWT for downloading the recording. Returned only if `include_fields` requests it.
    #[zoom(secret)]
    pub download_access_token: Option<String>,
    /// Passcode of the cloud recording. Only for roles that can view the recording content.
    #[zoom(secret)]
    pub password: Option<String>,
    /// Separate audio files of the participants; present only if the setting that records them is enabled.
    pub participant_audio_files: Vec<ParticipantAudioFile>,
    /// Page on which the recording is played; requires the passcode, if there is one.
    pub share_url: Option<String>,
    /// Time zone of the meeting, such as `America/New_York`.
    pub timezone: Option<String>,
}

/// Type of the recorded meeting or webinar.
#[zoom_model]
pub enum RecordedMeetingType {
    /// Instant meeting.
    #[zoom(rename = "1")]
    InstantMeeting,
    /// Scheduled meeting.
    #[zoom(rename = "2")]
    ScheduledMeeting,
    /// Recurring meeting without a fixed time.
    #[zoom(rename = "3")]
    RecurringMeetingNoFixedTime,
    /// Personal Meeting ID (PMI) meeting.
    #[zoom(rename = "4")]
    PersonalMeeting,
    /// Single webinar.
    #[zoom(rename = "5")]
    Webinar,
    /// Recurring webinar without a fixed time.
    #[zoom(rename = "6")]
    RecurringWebinarNoFixedTime,
    /// Personal audio conference (PAC).
    #[zoom(rename = "7")]
    PersonalAudioConference,
    /// Recurring meeting with a fixed time.
    #[zoom(rename = "8")]
    RecurringMeetingFixedTime,
    /// Recurring webinar with a fixed time.
    #[zoom(rename = "9")]
    RecurringWebinarFixedTime,
    /// None: the recording was uploaded in the web portal.
    #[zoom(rename = "99")]
    Uploaded,
}

/// Audio of a single participant.
///
/// Only if each participant's audio is recorded separately.
#[zoom_model(response)]
pub struct ParticipantAudioFile {
    /// Download URL of the file; requires an OAuth access token as bearer token. On-premises accounts receive
    /// `file_path` instead.
    pub download_url: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Path of the file on the servers of an on-premises account. Other accounts receive `download_url` instead.
    pub file_path: Option<String>,
    /// Size of the file, in bytes.
    pub file_size: Option<u64>,
    /// File format, such as `M4A` for audio.
    pub file_type: Option<String>,
    /// ID of the recording file.
    pub id: Option<String>,
    /// Playback URL of the recording file.
    pub play_url: Option<String>,
    /// End time of the recording.
    pub recording_end: Option<Timestamp>,
    /// Start time of the recording.
    pub recording_start: Option<Timestamp>,
    /// Status of the recording file.
    pub status: Option<RecordingFileStatus>,
}

/// Daily number of views and downloads of a recording.
#[zoom_model(response)]
pub struct AnalyticsSummary {
    /// Start of the requested period.
    pub from: Option<Date>,
    /// End of the requested period.
    pub to: Option<Date>,
    /// Daily numbers of views and downloads.
    pub analytics_summary: Vec<DailyAnalytics>,
}

/// Views and downloads of one day.
#[zoom_model(response)]
pub struct DailyAnalytics {
    /// Date of the views and downloads.
    pub date: Option<Date>,
    /// Number of people who viewed the recording on that day.
    pub views_total_count: Option<u32>,
    /// Number of people who downloaded the recording on that day.
    pub downloads_total_count: Option<u32>,
}

/// Transcript metadata of a meeting, with the download URL.
#[zoom_model(response)]
pub struct Transcript {
    /// ID of the meeting.
    pub meeting_id: Option<String>,
    /// ID of the account.
    pub account_id: Option<String>,
    /// Topic of the meeting.
    pub meeting_topic: Option<String>,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// Creation time of the transcript.
    pub transcript_created_time: Option<Timestamp>,
    /// Whether the transcript can be downloaded. If so, `download_url` is present, otherwise
    /// `download_restriction_reason`.
    pub can_download: Option<bool>,
    /// Whether the transcript is deleted automatically. The host's setting that deletes recordings automatically must
    /// be enabled.
    pub auto_delete: Option<bool>,
    /// Date on which the transcript will be deleted; absent unless `auto_delete` is `true`.
    pub auto_delete_date: Option<Date>,
    /// Download URL of the transcript; present only if `can_download` is `true`.
    pub download_url: Option<String>,
    /// Reason why the transcript cannot be downloaded; present only if `can_download` is `false`.
    pub download_restriction_reason: Option<DownloadRestrictionReason>,
}

/// Reason why a transcript cannot be downloaded.
#[zoom_model]
pub enum DownloadRestrictionReason {
    /// Deleted, or in the trash.
    #[zoom(rename = "DELETED_OR_TRASHED")]
    DeletedOrTrashed,
    /// Format that cannot be downloaded.
    #[zoom(rename = "UNSUPPORTED")]
    Unsupported,
    /// The meeting has no transcript.
    #[zoom(rename = "NO_TRANSCRIPT_DATA")]
    NoTranscriptData,
    /// Zoom is processing it.
    #[zoom(rename = "NOT_READY")]
    NotReady,
}

/// Page of views or downloads of a recording.
#[zoom_model(response)]
pub struct AnalyticsDetailPage {
    /// Start of the requested period.
    pub from: Option<Date>,
    /// End of the requested period.
    pub to: Option<Date>,
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Views or downloads.
    pub analytics_details: Vec<AnalyticsDetail>,
}

/// View or download of a recording, with its user.
#[zoom_model(response)]
pub struct AnalyticsDetail {
    /// Time of the view or download.
    pub date_time: Option<Timestamp>,
    /// Name of the user who viewed or downloaded.
    pub name: Option<String>,
    /// Email address of the user who viewed or downloaded.
    pub email: Option<String>,
    /// View duration in seconds, if the views are listed (`by_view`).
    pub duration: Option<u32>,
}

/// Page of a user's recorded meetings and webinars.
#[zoom_model(response)]
pub struct RecordedMeetingPage {
    /// First day of the period.
    pub from: Option<Date>,
    /// Last day of the period.
    pub to: Option<Date>,
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Recordings by meeting.
    pub meetings: Vec<RecordedMeeting>,
}

/// Recorded meeting or webinar in a list, with its files.
#[zoom_model(response)]
pub struct RecordedMeeting {
    /// ID of the account.
    pub account_id: Option<String>,
    /// Duration of the meeting, in minutes.
    pub duration: Option<u32>,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// ID of the meeting.
    pub id: Option<MeetingId>,
    /// Number of recording files, including participants' audio files.
    pub recording_count: Option<u32>,
    /// Start time of the meeting.
    pub start_time: Option<Timestamp>,
    /// Topic of the meeting.
    pub topic: Option<String>,
    /// Total size of the recording files, in bytes, including participants' audio files.
    pub total_size: Option<u64>,
    /// Type of the recorded meeting or webinar; `99` for a recording uploaded in the web portal.
    #[zoom(rename = "type")]
    pub kind: Option<RecordedMeetingType>,
    /// UUID of this instance of the meeting. Each instance has its own UUID.
    pub uuid: Option<String>,
    /// Passcode in the form for URLs: `play_url` or `share_url` with `?pwd=` and this value plays the recording.
    /// Requires a role that can view the recording content; Zoom Support enables it.
    #[zoom(secret)]
    pub recording_play_passcode: Option<String>,
    /// Whether the cloud recording is deleted automatically. The host's setting that deletes recordings automatically
    /// must be enabled.
    pub auto_delete: Option<bool>,
    /// Date on which the recording will be deleted; absent unless `auto_delete` is `true`.
    pub auto_delete_date: Option<Date>,
    /// Recording files.
    pub recording_files: Vec<RecordingFile>,
    /// Page on which the recording is played; requires the passcode, if there is one.
    pub share_url: Option<String>,
    /// Time zone of the meeting, such as `America/New_York`.
    pub timezone: Option<String>,
}
