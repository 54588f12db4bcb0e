//! Events: recording renamed.

use super::RecordingType;
use zoom_api::{zoom_event, zoom_model};

/// The title of a cloud recording was changed.
///
/// The host, an owner or an administrator renames recordings in the web portal; until then the title is the topic of
/// the meeting or webinar. Requires a Pro plan or higher and cloud recording.
#[zoom_event(
    "recording.renamed",
    scopes = ["recording:master", "recording:read", "recording:read:admin", "recording:write", "recording:write:admin", "cloud_recording:read:recording", "cloud_recording:read:recording:admin", "cloud_recording:read:recording:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/recording/POSTrecording.renamed",
)]
pub struct RecordingRenamed {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Time of the change, in milliseconds since the Unix epoch.
    pub time_stamp: Option<f64>,
    /// Recording with its new name.
    pub object: RecordingRenamedObject,
    /// Previous values of what changed.
    pub old_object: Option<RecordingRenamedOldObject>,
    /// Times of the recording.
    pub recording_file: Option<RenamedRecordingFile>,
}

/// Recording in `recording.renamed` events.
#[zoom_model]
pub struct RecordingRenamedObject {
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// ID (number) of the meeting or webinar.
    pub id: i64,
    /// New title of the recording.
    pub topic: Option<String>,
    /// Recorded meetings: `1` instant, `2` scheduled, `3` recurring without a fixed time, `4` with a Personal Meeting
    /// ID, `7` personal audio conference, `8` recurring with a fixed time. Webinars: `5` single, `6` recurring without
    /// a fixed time, `9` recurring with a fixed time. `99` is an upload through the web portal.
    #[zoom(rename = "type")]
    pub kind: Option<RecordingType>,
    /// User ID of the host.
    pub host_id: Option<String>,
}

/// Previous values of the changed fields in `recording.renamed` events.
#[zoom_model]
pub struct RecordingRenamedOldObject {
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: Option<String>,
    /// ID (number) of the meeting or webinar.
    pub id: Option<i64>,
    /// Previous title of the recording.
    pub topic: Option<String>,
    /// Meetings: `0` prescheduled, `1` instant, `2` scheduled, `3` recurring without a fixed time, `4` personal room,
    /// `7` personal audio conference, `8` recurring with a fixed time, `10` screen share only. Webinars: `5` single,
    /// `6` recurring without a fixed time, `9` recurring with a fixed time.
    #[zoom(rename = "type")]
    pub kind: Option<RecordingType>,
    /// User ID of the host.
    pub host_id: Option<String>,
}

/// Start and end of the renamed recording.
#[zoom_model]
pub struct RenamedRecordingFile {
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: Option<String>,
    /// ID (number) of the meeting or webinar.
    pub id: Option<i64>,
    /// Topic of the meeting or webinar.
    pub topic: Option<String>,
    /// Meetings: `0` prescheduled, `1` instant, `2` scheduled, `3` recurring without a fixed time, `4` personal room,
    /// `7` personal audio conference, `8` recurring with a fixed time, `10` screen share only. Webinars: `5` single,
    /// `6` recurring without a fixed time, `9` recurring with a fixed time.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
    /// User ID of the host.
    pub host_id: Option<String>,
}
