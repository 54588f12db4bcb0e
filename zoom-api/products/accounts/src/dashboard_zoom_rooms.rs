//! Zoom Rooms on the dashboard: status, meetings and issues.
//!
//! Requires Zoom Rooms and a Business plan or higher.

use jiff::Timestamp;
use jiff::civil::Date;

use super::CustomKey;
use zoom_api::types::MeetingId;
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the 25 Zoom Rooms with the most issues in a month.
///
/// The month is within the last six months. Requires a Business plan or higher, and Zoom Rooms.
#[zoom_endpoint(
    GET, "/metrics/issues/zoomrooms",
    scopes = ["dashboard:read:admin", "dashboard_home:read:admin", "dashboard:read:list_zoomrooms:admin"],
    rate_limit = Heavy,
    operation = "dashboardIssueZoomRoom",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/issues/zoomrooms",
    max_range = 1 month,
)]
pub fn list_zoom_rooms_with_issues(
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
) -> RoomWithIssuesList;

/// Lists the issues of one Zoom Room.
///
/// Issues include lost hardware and low bandwidth. The range is at most one month, within the last six months. Requires
/// a Business plan or higher, and Zoom Rooms.
#[zoom_endpoint(
    GET, "/metrics/issues/zoomrooms/<zoomroom_id>",
    scopes = ["dashboard:read:admin", "dashboard_home:read:admin", "dashboard:read:issues_zoomroom:admin"],
    rate_limit = Heavy,
    paged = issue_details,
    operation = "dashboardIssueDetailZoomRoom",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/issues/zoomrooms/%7BzoomroomId%7D",
    max_range = 1 month,
)]
pub fn list_zoom_room_issues(
    /// ID of the Zoom Room.
    zoomroom_id: String,
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> RoomIssuePage;

/// Lists the Zoom Rooms of the account with their status.
///
/// Requires Zoom Rooms and a Business, Education or API plan.
#[zoom_endpoint(
    GET, "/metrics/zoomrooms",
    scopes = ["dashboard:read:admin", "dashboard_zr:read:admin", "dashboard:read:list_zoomrooms:admin"],
    rate_limit = ResourceIntensive,
    paged = zoom_rooms,
    operation = "dashboardZoomRooms",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/zoomrooms",
)]
pub fn list_zoom_rooms(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// Page number, starting at 1.
    #[zoom(default = 1)]
    page_number: Option<u32>,
    next_page_token: Option<String>,
) -> ZoomRoomPage;

/// Lists the 25 most frequent issues of Zoom Rooms.
///
/// Requires Zoom Rooms and a Business, Education or API plan.
#[zoom_endpoint(
    GET, "/metrics/zoomrooms/issues",
    scopes = ["dashboard:read:admin", "dashboard_zr:read:admin", "dashboard:read:issues_zoomroom:admin"],
    rate_limit = Heavy,
    operation = "dashboardZoomRoomIssue",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/zoomrooms/issues",
    max_range = 1 month,
)]
pub fn list_top_issues(
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
) -> TopIssueList;

/// Returns the configuration of one Zoom Room and its meetings.
///
/// Requires Zoom Rooms and a Business, Education or API plan.
#[zoom_endpoint(
    GET, "/metrics/zoomrooms/<zoomroom_id>",
    scopes = ["dashboard:read:admin", "dashboard_zr:read:admin", "dashboard:read:zoomroom:admin"],
    rate_limit = Heavy,
    operation = "dashboardZoomRoom",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/zoomrooms/%7BzoomroomId%7D",
    max_range = 1 month,
)]
pub fn get_zoom_room(
    /// ID of the Zoom Room.
    zoomroom_id: String,
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ZoomRoom;

/// Zoom Room with its devices, its status, and its live and past meetings.
#[zoom_model(response)]
pub struct ZoomRoom {
    /// Type of the Zoom Room's email account, such as `Work Email`.
    pub account_type: Option<String>,
    /// Calendar name of the Zoom Room.
    #[zoom(rename = "calender_name")]
    pub calendar_name: Option<String>,
    /// Camera of the Zoom Room; empty outside the host's account.
    pub camera: Option<String>,
    /// IP address of the Zoom Room's device.
    pub device_ip: Option<String>,
    /// Email address of the Zoom Room.
    pub email: Option<String>,
    /// Health of the Zoom Room, such as `critical`.
    pub health: Option<String>,
    /// ID of the Zoom Room.
    pub id: Option<String>,
    /// Issues of the Zoom Room.
    pub issues: Vec<String>,
    /// Time when the Zoom Room last started.
    pub last_start_time: Option<Timestamp>,
    /// Location of the Zoom Room.
    pub location: Option<String>,
    /// Microphone of the Zoom Room; empty outside the host's account.
    pub microphone: Option<String>,
    /// Name of the Zoom Room.
    pub room_name: Option<String>,
    /// Speaker of the Zoom Room; empty outside the host's account.
    pub speaker: Option<String>,
    /// Status of the Zoom Room, such as `Offline`.
    pub status: Option<String>,
    /// Meeting in progress in the Zoom Room.
    pub live_meeting: Option<RoomMeeting>,
    /// Past meetings of the Zoom Room.
    pub past_meetings: Option<PastMeetings>,
}

/// Meeting in a Zoom Room, in progress or past.
#[zoom_model(response)]
pub struct RoomMeeting {
    /// Display name of the host.
    pub host: Option<String>,
    /// Custom keys and values that the app assigned to the meeting.
    #[zoom(max_items = 10)]
    pub custom_keys: Vec<CustomKey>,
    /// Department of the host.
    #[zoom(rename = "dept")]
    pub department: Option<String>,
    /// Elapsed duration of the meeting.
    pub duration: Option<String>,
    /// Email address of the host.
    pub email: Option<String>,
    /// End time of the meeting.
    pub end_time: Option<Timestamp>,
    /// Whether a participant used third-party audio.
    pub has_3rd_party_audio: Option<bool>,
    /// Whether the meeting was archived.
    pub has_archiving: Option<bool>,
    /// Whether a participant joined by phone.
    pub has_pstn: Option<bool>,
    /// Whether the meeting was recorded.
    pub has_recording: Option<bool>,
    /// Whether a screen was shared.
    pub has_screen_share: Option<bool>,
    /// Whether a participant joined by SIP.
    pub has_sip: Option<bool>,
    /// Whether a participant used video.
    pub has_video: Option<bool>,
    /// Whether a participant used VoIP.
    pub has_voip: Option<bool>,
    /// Whether captions were typed manually.
    pub has_manual_captions: Option<bool>,
    /// Whether captions were generated automatically.
    pub has_automated_captions: Option<bool>,
    /// ID of the meeting.
    pub id: Option<MeetingId>,
    /// Number of participants in Zoom Rooms.
    pub in_room_participants: Option<i64>,
    /// Number of participants.
    pub participants: Option<i64>,
    /// Start time of the meeting.
    pub start_time: Option<Timestamp>,
    /// Topic of the meeting.
    pub topic: Option<String>,
    /// License of the host.
    pub user_type: Option<String>,
    /// UUID of this instance of the meeting. Each instance has its own UUID.
    pub uuid: Option<String>,
}

/// Page of a Zoom Room's past meetings.
#[zoom_model(response)]
pub struct PastMeetings {
    /// First day of the report.
    pub from: Option<Date>,
    /// Last day of the report.
    pub to: Option<Date>,
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of meetings.
    pub total_records: Option<u64>,
    /// Meetings.
    pub meetings: Vec<RoomMeeting>,
}

/// Zoom Rooms with the most issues.
#[zoom_model(response)]
pub struct RoomWithIssuesList {
    /// First day of the report.
    pub from: Option<Date>,
    /// Last day of the report.
    pub to: Option<Date>,
    /// Total number of Zoom Rooms.
    pub total_records: Option<u64>,
    /// Zoom Rooms.
    pub zoom_rooms: Vec<RoomWithIssues>,
}

/// Zoom Room, with its number of issues.
#[zoom_model(response)]
pub struct RoomWithIssues {
    /// ID of the Zoom Room.
    pub id: Option<String>,
    /// Number of issues of the Zoom Room.
    pub issues_count: Option<u32>,
    /// Name of the Zoom Room.
    pub room_name: Option<String>,
}

/// Page of a Zoom Room's issues.
#[zoom_model(response)]
pub struct RoomIssuePage {
    /// First day of the report.
    pub from: Option<Date>,
    /// Last day of the report.
    pub to: Option<Date>,
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of issues.
    pub total_records: Option<u64>,
    /// Issues with their times.
    pub issue_details: Vec<RoomIssue>,
}

/// Issue of a Zoom Room, with its time.
#[zoom_model(response)]
pub struct RoomIssue {
    /// Description of the issue, such as `Room Controller disconnected` or `High CPU usage is detected`.
    pub issue: Option<String>,
    /// Time of the issue.
    pub time: Option<Timestamp>,
}

/// Page of Zoom Rooms.
#[zoom_model(response)]
pub struct ZoomRoomPage {
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    /// Number of this page.
    pub page_number: Option<u32>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of Zoom Rooms.
    pub total_records: Option<u64>,
    /// Zoom Rooms.
    pub zoom_rooms: Vec<ListedZoomRoom>,
}

/// Zoom Room in a list.
#[zoom_model(response)]
pub struct ListedZoomRoom {
    /// Type of the Zoom Room's email account, such as `Work Email`.
    pub account_type: Option<String>,
    /// Calendar name of the Zoom Room.
    #[zoom(rename = "calender_name")]
    pub calendar_name: Option<String>,
    /// Camera of the Zoom Room; empty outside the host's account.
    pub camera: Option<String>,
    /// IP address of the Zoom Room's device.
    pub device_ip: Option<String>,
    /// Email address of the Zoom Room.
    pub email: Option<String>,
    /// Health of the Zoom Room, such as `critical`.
    pub health: Option<String>,
    /// ID of the Zoom Room.
    pub id: Option<String>,
    /// Issues of the Zoom Room.
    pub issues: Vec<String>,
    /// Time when the Zoom Room last started.
    pub last_start_time: Option<Timestamp>,
    /// Location of the Zoom Room.
    pub location: Option<String>,
    /// Location ID of the Zoom Room.
    pub location_id: Option<String>,
    /// Microphone of the Zoom Room; empty outside the host's account.
    pub microphone: Option<String>,
    /// Name of the Zoom Room.
    pub room_name: Option<String>,
    /// Speaker of the Zoom Room; empty outside the host's account.
    pub speaker: Option<String>,
    /// Status of the Zoom Room, such as `Offline`.
    pub status: Option<String>,
}

/// Most frequent issues of Zoom Rooms.
#[zoom_model(response)]
pub struct TopIssueList {
    /// First day of the report.
    pub from: Option<Date>,
    /// Last day of the report.
    pub to: Option<Date>,
    /// Total number of issues.
    pub total_records: Option<u64>,
    /// Issues.
    pub issues: Vec<TopIssue>,
}

/// Issue, with the number of affected Zoom Rooms.
#[zoom_model(response)]
pub struct TopIssue {
    /// Description of the issue, such as `Room Controller disconnected`.
    pub issue_name: Option<String>,
    /// Number of affected Zoom Rooms.
    pub zoom_rooms_count: Option<u32>,
}
