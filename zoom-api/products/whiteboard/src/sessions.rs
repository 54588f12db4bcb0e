//! Archived whiteboard sessions.

use bytes::Bytes;
use jiff::Timestamp;

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the archived whiteboard sessions of the account.
#[zoom_endpoint(
    GET, "/whiteboards/sessions",
    scopes = ["whiteboard_content:read", "whiteboard_content:read:admin", "whiteboard:read:list_sessions", "whiteboard:read:list_sessions:admin"],
    rate_limit = Medium,
    paged = sessions,
    operation = "Createwhiteboardsarchivefiles",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/archiving/GET/whiteboards/sessions",
    errors(
        /// An argument is invalid.
        400/34002 => InvalidParameter,
    )
)]
pub fn list_sessions(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Earliest start of the sessions (UTC); by default today.
    from: Option<Timestamp>,
    /// Latest end of the sessions (UTC); by default a month after `from`. Zoom replaces a time in the future by the
    /// current time, and returns it in `to`: further pages need this value.
    to: Option<Timestamp>,
) -> SessionPage;

/// Downloads an archived activity file.
///
/// [`list_activities`] returns the download URL, which contains the path.
#[zoom_endpoint(
    GET, "/whiteboards/sessions/activity/download/<path>",
    scopes = ["whiteboard_content:read", "whiteboard_content:read:admin", "whiteboard:read:archived_file", "whiteboard:read:archived_file:admin"],
    rate_limit = Medium,
    operation = "Downloadwhiteboardsactivityfile",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/archiving/GET/whiteboards/sessions/activity/download/%7Bpath%7D",
    errors(
        /// The path of the download is invalid.
        400/34002 => InvalidPath,
        /// The file does not exist or has expired.
        404/34000 => FileNotFound,
    )
)]
pub fn download_activity_file(
    /// Path of the file, from the download URL of an activity.
    path: String,
) -> Bytes;

/// Lists what happened in an archived whiteboard session.
#[zoom_endpoint(
    GET, "/whiteboards/sessions/<session_id>",
    scopes = ["whiteboard_content:read", "whiteboard_content:read:admin", "whiteboard:read:session", "whiteboard:read:session:admin"],
    rate_limit = Medium,
    paged = activities,
    operation = "Listwhiteboardsessionsarchivedfiles",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/archiving/GET/whiteboards/sessions/%7BseesionId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The session does not exist or has expired.
        404/34000 => SessionNotFound,
    )
)]
pub fn list_activities(
    /// ID of the session.
    session_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ActivityPage;

/// Page of archived sessions.
#[zoom_model(response)]
pub struct SessionPage {
    /// Start of the period.
    pub from: Timestamp,
    /// End of the period.
    pub to: Timestamp,
    #[zoom(max = 300)]
    pub page_size: u32,
    pub next_page_token: Option<String>,
    /// Archived sessions.
    #[zoom(max_items = 300)]
    pub sessions: Vec<Session>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Archived whiteboard session.
#[zoom_model(response)]
pub struct Session {
    /// ID of the session.
    pub id: Option<String>,
    /// Start of the session.
    pub start_time: Option<Timestamp>,
    /// End of the session.
    pub end_time: Option<Timestamp>,
    /// ID of the whiteboard.
    pub whiteboard_id: Option<String>,
    /// Name of the whiteboard.
    pub whiteboard_name: Option<String>,
    /// When the archive of the session expires.
    pub expire_time: Option<Timestamp>,
    /// Participants of the account.
    #[zoom(max_items = 1000)]
    pub regulated_participants: Vec<RegulatedParticipant>,
}

/// Participant whose activity is archived.
#[zoom_model(response)]
pub struct RegulatedParticipant {
    /// ID of the participant in the session.
    pub user_id: Option<String>,
    /// Name of the participant.
    pub user_name: Option<String>,
    /// When the participant opened the whiteboard.
    pub join_whiteboard_time: Option<Timestamp>,
    /// When the participant left the whiteboard.
    pub leave_whiteboard_time: Option<Timestamp>,
    /// Email address; empty for participants of other accounts.
    pub email: Option<String>,
}

/// Page of a session's activities.
#[zoom_model(response)]
pub struct ActivityPage {
    pub page_size: u32,
    pub next_page_token: Option<String>,
    /// ID of the session.
    pub session_id: Option<String>,
    /// ID of the whiteboard.
    pub whiteboard_id: Option<String>,
    /// Name of the whiteboard.
    pub whiteboard_name: Option<String>,
    /// Start of the session.
    pub start_time: Option<Timestamp>,
    /// End of the session.
    pub end_time: Option<Timestamp>,
    /// When the archive of the session expires.
    pub expire_time: Option<Timestamp>,
    /// Activities of the session.
    #[zoom(max_items = 300)]
    pub activities: Vec<Activity>,
    /// Total number of records.
    pub total_records: u64,
}

/// Action of a participant in a session.
#[zoom_model(response)]
pub struct Activity {
    /// ID of the activity.
    pub id: Option<String>,
    /// Description of the action.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
    /// URL to download the archived file, with a token that has the scope `whiteboard:read:archived_file` or its admin
    /// variant.
    pub download_url: Option<String>,
    /// When the activity happened.
    pub create_time: Option<Timestamp>,
    /// ID of the user; empty for participants of other accounts.
    pub user_id: Option<String>,
    /// ID of the participant.
    pub collaborator_id: Option<String>,
    /// Name of the participant.
    pub collaborator_name: Option<String>,
    /// Email address; empty for participants of other accounts.
    pub email: Option<String>,
    /// Text that the activity created.
    pub content: Option<String>,
    /// IDs of the objects on the whiteboard that the activity concerns.
    #[zoom(max_items = 100)]
    pub object_ids: Vec<String>,
}
