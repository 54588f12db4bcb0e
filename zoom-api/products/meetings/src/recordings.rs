//! Recordings in the cloud: list, look up, count views of, delete and recover them, and their transcripts.
//!
//! What was deleted into the trash can be recovered for 30 days.

mod recording_files;
mod responses;

use jiff::civil::Date;
pub use recording_files::*;
pub use responses::*;

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
