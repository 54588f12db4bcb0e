//! Events: session sharing.

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// A user stopped sharing the screen in a session.
#[zoom_event(
    "session.sharing_ended",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.sharing_ended"
)]
pub struct SessionSharingEnded {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionSharingEndedObject,
}

/// A user started to share the screen in a session.
#[zoom_event(
    "session.sharing_started",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.sharing_started"
)]
pub struct SessionSharingStarted {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionSharingStartedObject,
}

/// Session in `session.sharing_ended` events.
#[zoom_model]
pub struct SessionSharingEndedObject {
    /// ID of the session; use `session_id`.
    #[deprecated = "deprecated by Zoom; use `session_id`"]
    pub id: String,
    /// ID of this instance of the session.
    pub session_id: Option<String>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// Custom session ID, set by the app.
    pub session_key: Option<String>,
    /// User who shares the screen.
    pub user: SharingUser,
}

/// User who shares the screen.
#[zoom_model]
pub struct SharingUser {
    /// ID of the user; valid only in this session.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// Custom ID of the user, set by the app: digits or letters.
    pub user_key: Option<String>,
    /// Content that is shared, and when the sharing started or ended.
    pub sharing_details: SharingDetails,
}

/// Shared content, and when the sharing started or ended.
#[zoom_model]
pub struct SharingDetails {
    /// Kind of content that is shared: an application such as a browser, a whiteboard, a desktop, or unknown content
    /// such as a third-party app.
    pub content: Option<SharingDetailsContent>,
    /// When the sharing started or ended (UTC).
    pub date_time: Option<Timestamp>,
}

/// Kind of content that is shared.
#[zoom_model]
pub enum SharingDetailsContent {
    /// Application.
    Application,
    /// Whiteboard.
    Whiteboard,
    /// Desktop.
    Desktop,
    /// Unknown content, such as a third-party app.
    #[zoom(rename = "unknown")]
    NotKnown,
}

/// Session in `session.sharing_started` events.
#[zoom_model]
pub struct SessionSharingStartedObject {
    /// ID of the session; use `session_id`.
    pub id: String,
    /// ID of this instance of the session.
    pub session_id: Option<String>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// Custom session ID, set by the app.
    pub session_key: Option<String>,
    /// User who shares the screen.
    pub user: SharingUser,
}
