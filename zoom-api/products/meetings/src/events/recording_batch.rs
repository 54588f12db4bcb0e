//! Events: recording batch.

use zoom_api::types::MeetingUuid;
use zoom_api::{zoom_event, zoom_model};

/// A user deleted one or more cloud recordings from the trash permanently.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "recording.batch_deleted",
    scopes = ["recording:master", "recording:read", "recording:read:admin", "recording:write", "recording:write:admin", "cloud_recording:read:recording", "cloud_recording:read:recording:admin", "cloud_recording:read:recording:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/recording/POSTrecording.batch_deleted",
)]
pub struct RecordingBatchDeleted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Meeting or webinar with its recordings.
    pub object: Option<RecordingBatchObject>,
}

/// A user recovered one or more cloud recordings from the trash.
///
/// This is possible for 30 days after the deletion. Requires a Pro plan or higher.
#[zoom_event(
    "recording.batch_recovered",
    scopes = ["recording:master", "recording:read", "recording:read:admin", "recording:write", "recording:write:admin", "cloud_recording:read:recording", "cloud_recording:read:recording:admin", "cloud_recording:read:recording:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/recording/POSTrecording.batch_recovered",
)]
pub struct RecordingBatchRecovered {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Meeting or webinar with its recordings.
    pub object: Option<RecordingBatchObject>,
}

/// A user moved all of their recordings, or all recordings of the account, to the trash.
///
/// `operation` distinguishes the two. They can be recovered for 30 days. Requires a Pro plan or higher and cloud
/// recording.
#[zoom_event(
    "recording.batch_trashed",
    scopes = ["recording:master", "recording:read", "recording:read:admin", "recording:write", "recording:write:admin", "cloud_recording:read:recording:admin"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/recording/POSTrecording.batch_trashed",
)]
pub struct RecordingBatchTrashed {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Whether the recordings of a user (`trash_user_recordings`) or of the account (`trash_account_recordings`) were
    /// trashed.
    pub operation: Option<BatchTrashedOperation>,
    /// Meeting or webinar with its recordings.
    pub object: Option<RecordingBatchTrashedObject>,
}

/// Meeting or webinar in `recording.batch_deleted` and `recording.batch_recovered` events.
#[zoom_model]
pub struct RecordingBatchObject {
    /// Recorded meetings and webinars, each with the affected files.
    pub meetings: Vec<Meeting>,
}

/// Recorded meeting or webinar, with the affected files.
#[zoom_model]
pub struct Meeting {
    /// UUID of this instance of the meeting or webinar. Encode it twice in URLs if it begins with `/` or contains `//`.
    pub meeting_uuid: Option<MeetingUuid>,
    /// IDs of the deleted or recovered files; null means all files of the recording.
    pub recording_file_ids: Vec<String>,
}

/// Whether the recordings of a user or of the account were trashed.
#[zoom_model]
pub enum BatchTrashedOperation {
    /// Recordings of a user were moved to the trash.
    TrashUserRecordings,
    /// Recordings of the account were moved to the trash.
    TrashAccountRecordings,
}

/// Meeting or webinar in `recording.batch_trashed` events.
#[zoom_model]
pub struct RecordingBatchTrashedObject {
    /// UUIDs of the recorded meetings and webinars.
    pub meeting_uuids: Vec<String>,
}
