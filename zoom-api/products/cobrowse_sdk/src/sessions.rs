//! Cobrowse sessions: list live and past sessions, and their users.

use jiff::Timestamp;
use jiff::civil::Date;

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the cobrowse sessions that are in progress.
///
/// Requires the Cobrowse SDK.
#[zoom_endpoint(
    GET, "/cobrowsesdk/live_sessions",
    rate_limit = Light,
    paged = sessions,
    operation = "Listlivesessions",
    docs = "https://developers.zoom.us/docs/api/cobrowse-sdk/#tag/sessions/GET/cobrowsesdk/live_sessions",
    errors(
        /// The page token is invalid or has expired.
        400/30101 => InvalidPageToken,
        /// The access token is invalid.
        401/401 => InvalidToken,
    )
)]
pub fn list_live_sessions(
    #[zoom(min = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// PIN of the session to list.
    session_pin: Option<String>,
) -> LiveSessionPage;

/// Lists the cobrowse sessions of a period that have ended.
///
/// Requires the Cobrowse SDK. The period lies within the last six months and covers at most one month.
#[zoom_endpoint(
    GET, "/cobrowsesdk/past_sessions",
    rate_limit = ResourceIntensive,
    paged = sessions,
    operation = "Listpastsession",
    docs = "https://developers.zoom.us/docs/api/cobrowse-sdk/#tag/sessions/GET/cobrowsesdk/past_sessions",
    max_range = 1 month,
    errors(
        /// The page token is invalid or has expired.
        400/30101 => InvalidPageToken,
        /// The access token is invalid.
        401/401 => InvalidToken,
    )
)]
pub fn list_past_sessions(
    /// Time of a session that must lie in the period.
    #[zoom(default = "start_time")]
    time_type: Option<TimeType>,
    /// Start of the period, as `yyyy-MM-dd` or `yyyy-MM-ddTHH:mm:ssZ`; by default 24 hours ago.
    from: Option<String>,
    /// End of the period, in the format of `from`; required with it.
    to: Option<String>,
    #[zoom(min = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// ID of the session to list.
    session_id: Option<String>,
    /// PIN of the session to list.
    session_pin: Option<String>,
) -> PastSessionPage;

/// Returns a live or past cobrowse session.
///
/// Requires the Cobrowse SDK.
#[zoom_endpoint(
    GET, "/cobrowsesdk/sessions/<session_id>",
    rate_limit = Light,
    operation = "Getasession",
    docs = "https://developers.zoom.us/docs/api/cobrowse-sdk/#tag/sessions/GET/cobrowsesdk/sessions/%7BsessionId%7D",
    errors(
        /// The access token is invalid.
        401/401 => InvalidToken,
        /// The session does not exist.
        404/30300 => SessionNotFound,
    )
)]
pub fn get_session(
    /// ID of the session.
    session_id: String,
    /// Whether the session is live or past.
    #[zoom(default = "live")]
    session_type: Option<SessionType>,
) -> Session;

/// Lists the users of a live or past cobrowse session.
#[zoom_endpoint(
    GET, "/cobrowsesdk/sessions/<session_id>/users",
    rate_limit = Light,
    paged = users,
    operation = "Listsessionusers",
    docs = "https://developers.zoom.us/docs/api/cobrowse-sdk/#tag/sessions/GET/cobrowsesdk/sessions/%7BsessionId%7D/users",
    errors(
        /// The page token is invalid or has expired.
        400/30101 => InvalidPageToken,
        /// The access token is invalid.
        401/401 => InvalidToken,
        /// The session does not exist.
        404/30300 => SessionNotFound,
    )
)]
pub fn list_session_users(
    /// ID of the session.
    session_id: String,
    #[zoom(min = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> UserPage;

/// Cobrowse session, live or past.
#[zoom_model(one_of)]
pub enum Session {
    /// Session in progress.
    Live(LiveSession),
    /// Session that has ended.
    Past(Box<PastSession>),
}

/// Cobrowse session in progress.
#[zoom_model(response)]
pub struct LiveSession {
    /// ID of the session.
    pub session_id: String,
    /// Start of the session.
    pub start_time: Timestamp,
    /// PIN to join the session.
    #[zoom(secret)]
    pub session_pin: Option<String>,
    /// Number of users in the session.
    pub user_count: Option<u32>,
}

/// Cobrowse session that has ended.
#[zoom_model(response)]
pub struct PastSession {
    /// ID of the session.
    pub session_id: String,
    /// Start of the session.
    pub start_time: Timestamp,
    /// End of the session.
    pub end_time: Timestamp,
    /// Duration, as `hh:mm:ss`.
    pub duration: String,
    /// PIN to join the session.
    #[zoom(secret)]
    pub session_pin: Option<String>,
    /// Number of users in the session.
    pub user_count: Option<u32>,
}

/// Page of live sessions.
#[zoom_model(response)]
pub struct LiveSessionPage {
    pub page_size: Option<u32>,
    pub next_page_token: Option<String>,
    /// Sessions.
    pub sessions: Vec<ListedLiveSession>,
}

/// Live session in a list, with its users.
#[zoom_model(response)]
pub struct ListedLiveSession {
    /// ID of the session.
    pub session_id: String,
    /// Start of the session.
    pub start_time: Timestamp,
    /// PIN to join the session.
    #[zoom(secret)]
    pub session_pin: Option<String>,
    /// Users of the session.
    pub users: Vec<User>,
}

/// User of a live session.
#[zoom_model(response)]
pub struct User {
    /// ID of the user; valid only in this session.
    pub user_id: String,
    /// Name to display.
    pub user_name: String,
    /// Role of the user in the session.
    pub role_type: RoleType,
}

/// Role of a user in a session.
#[zoom_model]
pub enum RoleType {
    /// Customer, who shares the page.
    Customer,
    /// Agent, who sees the page.
    Agent,
}

/// Page of past sessions.
#[zoom_model(response)]
pub struct PastSessionPage {
    /// Start of the period.
    pub from: Option<Date>,
    /// End of the period.
    pub to: Option<Date>,
    pub page_size: Option<u32>,
    pub next_page_token: Option<String>,
    /// Sessions.
    pub sessions: Vec<ListedPastSession>,
}

/// Past session in a list, with its users.
#[zoom_model(response)]
pub struct ListedPastSession {
    /// ID of the session.
    pub session_id: String,
    /// Start of the session.
    pub start_time: Timestamp,
    /// End of the session.
    pub end_time: Timestamp,
    /// Duration, as `hh:mm:ss`.
    pub duration: String,
    /// Number of users in the session.
    pub user_count: Option<u32>,
    /// PIN to join the session.
    #[zoom(secret)]
    pub session_pin: Option<String>,
    /// Users of the session.
    pub users: Vec<PastSessionUser>,
}

/// User of a past session.
#[zoom_model(response)]
pub struct PastSessionUser {
    /// ID of the user; valid only in this session.
    pub user_id: Option<String>,
    /// Name to display.
    pub user_name: Option<String>,
    /// Role of the user in the session.
    pub role_type: Option<RoleType>,
}

/// Page of a session's users.
#[zoom_model(response)]
pub struct UserPage {
    pub page_size: Option<u32>,
    pub next_page_token: Option<String>,
    /// Users; a user who rejoined is listed once per connection.
    pub users: Vec<SessionUser>,
}

/// User of a session, with the connection.
#[zoom_model(response)]
pub struct SessionUser {
    /// ID of the connection; a user gets a new one for each join.
    pub user_connection_id: String,
    /// ID of the user; valid only in this session.
    pub user_id: String,
    /// Name to display.
    pub user_name: String,
    /// Role of the user in the session.
    pub role_type: RoleType,
    /// IP address of the user.
    pub ip_address: Option<String>,
    /// Data center that stores the user's session data.
    pub data_center: Option<DataCenter>,
    /// When the user joined.
    pub join_time: Option<Timestamp>,
    /// When the user left; in a live session only if the user has left.
    pub leave_time: Option<Timestamp>,
    /// Duration of the connection, as `hh:mm:ss`.
    pub duration: Option<String>,
}

/// Data center that stores the session data of a user.
#[zoom_model]
pub enum DataCenter {
    /// United States.
    #[zoom(rename = "US")]
    UnitedStates,
    /// Australia.
    #[zoom(rename = "AU")]
    Australia,
    /// Brazil.
    #[zoom(rename = "BR")]
    Brazil,
    /// Canada.
    #[zoom(rename = "CA")]
    Canada,
    /// Germany.
    #[zoom(rename = "DE")]
    Germany,
    /// Hong Kong SAR.
    #[zoom(rename = "HK")]
    HongKong,
    /// India.
    #[zoom(rename = "IN")]
    India,
    /// Japan.
    #[zoom(rename = "JP")]
    Japan,
    /// Mainland China.
    #[zoom(rename = "CN")]
    MainlandChina,
    /// Mexico.
    #[zoom(rename = "MX")]
    Mexico,
    /// Netherlands.
    #[zoom(rename = "NL")]
    Netherlands,
    /// Singapore.
    #[zoom(rename = "SG")]
    Singapore,
    /// Taiwan.
    #[zoom(rename = "TW")]
    Taiwan,
}

/// Time of a session that must lie in the listed period.
#[zoom_model]
pub enum TimeType {
    /// Start of the session.
    StartTime,
    /// End of the session.
    EndTime,
}

/// Whether a session is live or past.
#[zoom_model]
pub enum SessionType {
    /// Live.
    Live,
    /// Past.
    Past,
}
