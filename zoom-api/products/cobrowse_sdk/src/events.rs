//! Events of Zoom Cobrowse SDK.

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// Events of Zoom Cobrowse SDK.
#[zoom_event]
pub enum Event {
    CobrowseSessionEnded,
    CobrowseSessionStarted,
    CobrowseSessionUserJoined,
    CobrowseSessionUserLeft,
}

/// A session ended because someone closed it or everybody left.
#[zoom_event("cobrowse.session_ended")]
pub struct CobrowseSessionEnded {
    /// Account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: CobrowseSessionEndedObject,
}

/// A session started because its first user joined.
#[zoom_event("cobrowse.session_started")]
pub struct CobrowseSessionStarted {
    /// Account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: CobrowseSessionStartedObject,
}

/// A user joined a session.
#[zoom_event("cobrowse.session_user_joined")]
pub struct CobrowseSessionUserJoined {
    /// Account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: CobrowseSessionUserJoinedObject,
}

/// A user left a session.
#[zoom_event("cobrowse.session_user_left")]
pub struct CobrowseSessionUserLeft {
    /// Account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: CobrowseSessionUserLeftObject,
}

/// Session in `cobrowse.session_ended` events.
#[zoom_model]
pub struct CobrowseSessionEndedObject {
    /// ID of the session.
    pub session_id: Option<String>,
    /// PIN code to join the session.
    #[zoom(secret)]
    pub session_pin: Option<String>,
    /// ID of the person who ended the session; valid only in this session.
    pub user_id: Option<String>,
    /// Name of the user to display.
    pub user_name: Option<String>,
    /// Whether the user is a customer or an agent.
    pub role_type: Option<RoleType>,
    /// When the session started (UTC).
    pub start_time: Option<Timestamp>,
    /// When the session ended (UTC).
    pub end_time: Option<Timestamp>,
    /// Why the session ended.
    pub end_reason: Option<EndReason>,
}

/// Whether the user is a customer or an agent.
#[zoom_model]
pub enum RoleType {
    /// Customer, who shares the page.
    Customer,
    /// Agent, who sees the page.
    Agent,
}

/// Why the session ended.
#[zoom_model]
pub enum EndReason {
    /// Someone ended the session.
    #[zoom(rename = "The session ended")]
    SessionEnded,
    /// The network connection failed.
    #[zoom(rename = "Network connection error")]
    NetworkConnectionError,
    /// The reason is unknown.
    #[zoom(rename = "Unknown reason")]
    UnknownReason,
}

/// Session in `cobrowse.session_started` events.
#[zoom_model]
pub struct CobrowseSessionStartedObject {
    /// ID of the session.
    pub session_id: Option<String>,
    /// URL on which the session started.
    #[zoom(secret)]
    pub start_url: Option<String>,
    /// ID of the person who started the session; valid only in this session.
    pub user_id: Option<String>,
    /// Name of the user to display.
    pub user_name: Option<String>,
    /// Whether the user is a customer or an agent.
    pub role_type: Option<RoleType>,
    /// When the session started (UTC).
    pub start_time: Option<Timestamp>,
}

/// Session in `cobrowse.session_user_joined` events.
#[zoom_model]
pub struct CobrowseSessionUserJoinedObject {
    /// ID of the session.
    pub session_id: Option<String>,
    /// ID of the connection; every join of a user has its own.
    pub user_connection_id: Option<String>,
    /// ID of the user; valid only in this session.
    pub user_id: Option<String>,
    /// Name of the user to display.
    pub user_name: Option<String>,
    /// Whether the user is a customer or an agent.
    pub role_type: Option<RoleType>,
    /// When the user joined (UTC).
    pub join_time: Option<Timestamp>,
}

/// Session in `cobrowse.session_user_left` events.
#[zoom_model]
pub struct CobrowseSessionUserLeftObject {
    /// ID of the session.
    pub session_id: Option<String>,
    /// ID of the connection; every join of a user has its own.
    pub user_connection_id: Option<String>,
    /// ID of the user; valid only in this session.
    pub user_id: Option<String>,
    /// Name of the user to display.
    pub user_name: Option<String>,
    /// Whether the user is a customer or an agent.
    pub role_type: Option<RoleType>,
    /// When the user left (UTC).
    pub leave_time: Option<Timestamp>,
    /// Why the user left.
    pub leave_reason: Option<LeaveReason>,
}

/// Why the user left.
#[zoom_model]
pub enum LeaveReason {
    /// The user left the session.
    #[zoom(rename = "Left the session")]
    LeftSession,
    /// The user was disconnected from the session.
    #[zoom(rename = "Got disconnected from the session")]
    Disconnected,
    /// The session ended.
    #[zoom(rename = "The session end")]
    SessionEnded,
    /// The network connection failed.
    #[zoom(rename = "Network connection error")]
    NetworkConnectionError,
    /// The reason is unknown.
    #[zoom(rename = "Unknown reason")]
    UnknownReason,
}
