//! Zoom Rooms on the dashboard: their state, their meetings and their issues.
//!
//! The account needs Zoom Rooms and a Business plan or higher.

use jiff::Timestamp;
use jiff::civil::Date;

use super::CustomKey;
use zoom_api::types::MeetingId;
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the 25 Zoom Rooms that had the most issues in a month.
///
/// The month lies within the last six. The account needs a Business plan or higher, and Zoom Rooms.
///
/// Zoom's page: [Get top 25 Zoom Rooms with issues](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/issues/zoomrooms).
#[zoom_endpoint(
    GET, "/metrics/issues/zoomrooms",
    scopes = ["dashboard:read:admin", "dashboard_home:read:admin", "dashboard:read:list_zoomrooms:admin"],
    rate_limit = Heavy,
)]
pub fn list_zoom_rooms_with_issues(
    /// The first day of the period, as `yyyy-mm-dd`. From here to `to` it is a month at most.
    from: Date,
    /// The last day of the period.
    to: Date,
) -> RoomWithIssuesList;

/// Lists the issues of one Zoom Room, page by page.
///
/// Issues are lost hardware, bandwidth and the like. The range is a month at most, within the last six months. The
/// account needs a Business plan or higher, and Zoom Rooms.
///
/// Zoom's page: [Get issues of Zoom Rooms](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/issues/zoomrooms/%7BzoomroomId%7D).
#[zoom_endpoint(
    GET, "/metrics/issues/zoomrooms/<zoomroom_id>",
    scopes = ["dashboard:read:admin", "dashboard_home:read:admin", "dashboard:read:issues_zoomroom:admin"],
    rate_limit = Heavy,
    paged = issue_details,
)]
pub fn list_zoom_room_issues(
    /// The Zoom Room.
    zoomroom_id: String,
    /// The first day of the period, as `yyyy-mm-dd`. From here to `to` it is a month at most.
    from: Date,
    /// The last day of the period.
    to: Date,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> RoomIssuePage;

/// Lists the Zoom Rooms of the account with their state, page by page.
///
/// The account needs Zoom Rooms and a plan such as Business, Education or API.
///
/// Zoom's page: [List Zoom Rooms](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/zoomrooms).
#[zoom_endpoint(
    GET, "/metrics/zoomrooms",
    scopes = ["dashboard:read:admin", "dashboard_zr:read:admin", "dashboard:read:list_zoomrooms:admin"],
    rate_limit = ResourceIntensive,
    paged = zoom_rooms,
)]
pub fn list_zoom_rooms(
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The number of the page. 1 when left out.
    page_number: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> ZoomRoomPage;

/// Lists the 25 most frequent issues of Zoom Rooms.
///
/// The account needs Zoom Rooms and a plan such as Business, Education or API.
///
/// Zoom's page: [Get top 25 issues of Zoom Rooms](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/zoomrooms/issues).
#[zoom_endpoint(
    GET, "/metrics/zoomrooms/issues",
    scopes = ["dashboard:read:admin", "dashboard_zr:read:admin", "dashboard:read:issues_zoomroom:admin"],
    rate_limit = Heavy,
)]
pub fn list_top_issues(
    /// The first day of the period, as `yyyy-mm-dd`. From here to `to` it is a month at most.
    from: Date,
    /// The last day of the period.
    to: Date,
) -> TopIssueList;

/// Looks up how one Zoom Room is set up, and the meetings that were held in it.
///
/// The account needs Zoom Rooms and a plan such as Business, Education or API.
///
/// Zoom's page: [Get Zoom Rooms details](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/zoomrooms/%7BzoomroomId%7D).
#[zoom_endpoint(
    GET, "/metrics/zoomrooms/<zoomroom_id>",
    scopes = ["dashboard:read:admin", "dashboard_zr:read:admin", "dashboard:read:zoomroom:admin"],
    rate_limit = Heavy,
)]
pub fn get_zoom_room(
    /// The Zoom Room.
    zoomroom_id: String,
    /// The first day of the period, as `yyyy-mm-dd`. From here to `to` it is a month at most.
    from: Date,
    /// The last day of the period.
    to: Date,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> ZoomRoom;

/// A Zoom Room with its devices, its state, and the meetings that are and were held in it.
#[zoom_model]
pub struct ZoomRoom {
    /// What kind of address the Zoom Room has.
    pub account_type: Option<String>,
    /// The name of the Zoom Room's calendar.
    pub calender_name: Option<String>,
    /// The camera of the Zoom Room; empty for people outside the account of the host.
    pub camera: Option<String>,
    /// The IP address of the Zoom Room's device.
    pub device_ip: Option<String>,
    /// The e-mail address of the Zoom Room.
    pub email: Option<String>,
    /// How well the Zoom Room does.
    pub health: Option<String>,
    /// The Zoom Room's ID.
    pub id: Option<String>,
    /// What troubled the Zoom Room.
    pub issues: Vec<String>,
    /// When the Zoom Room was started the last time.
    pub last_start_time: Option<String>,
    /// Where the Zoom Room is.
    pub location: Option<String>,
    /// The microphone of the Zoom Room; empty for people outside the account of the host.
    pub microphone: Option<String>,
    /// The name of the Zoom Room.
    pub room_name: Option<String>,
    /// The loudspeaker of the Zoom Room; empty for people outside the account of the host.
    pub speaker: Option<String>,
    /// The status of the Zoom Room.
    pub status: Option<String>,
    /// The meeting that goes on in the Zoom Room.
    pub live_meeting: Option<RoomMeeting>,
    /// The meetings that were held in the Zoom Room.
    pub past_meetings: Option<PastMeetings>,
}

/// A meeting in a Zoom Room, in progress or past.
#[zoom_model]
pub struct RoomMeeting {
    /// The display name of the host.
    pub host: Option<String>,
    /// Keys and values that the app gave the meeting; ten at most.
    pub custom_keys: Vec<CustomKey>,
    /// The host's department.
    pub dept: Option<String>,
    /// How long the meeting has lasted.
    pub duration: Option<String>,
    /// The host's e-mail address.
    pub email: Option<String>,
    /// When the meeting ended.
    pub end_time: Option<Timestamp>,
    /// Whether audio of a third party was used.
    pub has_3rd_party_audio: Option<bool>,
    /// Whether it was archived.
    pub has_archiving: Option<bool>,
    /// Whether anybody joined by phone.
    pub has_pstn: Option<bool>,
    /// Whether it was recorded.
    pub has_recording: Option<bool>,
    /// Whether a screen was shared.
    pub has_screen_share: Option<bool>,
    /// Whether anybody joined by SIP.
    pub has_sip: Option<bool>,
    /// Whether there was video.
    pub has_video: Option<bool>,
    /// Whether anybody used VoIP.
    pub has_voip: Option<bool>,
    /// Whether captions were written by a person.
    pub has_manual_captions: Option<bool>,
    /// Whether captions were written by machine.
    pub has_automated_captions: Option<bool>,
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// How many people took part in Zoom Rooms.
    pub in_room_participants: Option<i64>,
    /// How many people took part.
    pub participants: Option<i64>,
    /// When the meeting started.
    pub start_time: Option<Timestamp>,
    /// The topic of the meeting.
    pub topic: Option<String>,
    /// The licence of the host.
    pub user_type: Option<String>,
    /// The UUID of this instance of the meeting. Each instance has one of its own.
    pub uuid: Option<String>,
}

/// One page of the meetings that were held in a Zoom Room.
#[zoom_model]
pub struct PastMeetings {
    /// The first day of the report, as `yyyy-mm-dd`.
    pub from: Option<Date>,
    /// The last day of the report, as `yyyy-mm-dd`.
    pub to: Option<Date>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The meetings.
    pub meetings: Vec<RoomMeeting>,
}

/// The Zoom Rooms that had the most issues.
#[zoom_model]
pub struct RoomWithIssuesList {
    /// The first day of the report.
    pub from: Option<Date>,
    /// The last day of the report.
    pub to: Option<Date>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The Zoom Rooms.
    pub zoom_rooms: Vec<RoomWithIssues>,
}

/// A Zoom Room, and how many issues it had.
#[zoom_model]
pub struct RoomWithIssues {
    /// The Zoom Room's ID.
    pub id: Option<String>,
    /// How many issues the Zoom Room had.
    pub issues_count: Option<u32>,
    /// The name of the Zoom Room.
    pub room_name: Option<String>,
}

/// One page of a Zoom Room's issues.
#[zoom_model]
pub struct RoomIssuePage {
    /// The first day of the report.
    pub from: Option<Date>,
    /// The last day of the report.
    pub to: Option<Date>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The issues, each with its time.
    pub issue_details: Vec<RoomIssue>,
}

/// An issue of a Zoom Room, and when it came up.
#[zoom_model]
pub struct RoomIssue {
    /// What was the matter, such as `Room Controller disconnected` or `High CPU usage is detected`.
    pub issue: Option<String>,
    /// When the issue came up.
    pub time: Option<Timestamp>,
}

/// One page of Zoom Rooms.
#[zoom_model]
pub struct ZoomRoomPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of the page.
    pub page_number: Option<u32>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The Zoom Rooms.
    pub zoom_rooms: Vec<ListedZoomRoom>,
}

/// A Zoom Room, as it is listed.
#[zoom_model]
pub struct ListedZoomRoom {
    /// What kind of address the Zoom Room has.
    pub account_type: Option<String>,
    /// The name of the Zoom Room's calendar.
    pub calender_name: Option<String>,
    /// The camera of the Zoom Room; empty for people outside the account of the host.
    pub camera: Option<String>,
    /// The IP address of the Zoom Room's device.
    pub device_ip: Option<String>,
    /// The e-mail address of the Zoom Room.
    pub email: Option<String>,
    /// How well the Zoom Room does.
    pub health: Option<String>,
    /// The Zoom Room's ID.
    pub id: Option<String>,
    /// What troubled the Zoom Room.
    pub issues: Vec<String>,
    /// When the Zoom Room was started the last time.
    pub last_start_time: Option<String>,
    /// Where the Zoom Room is.
    pub location: Option<String>,
    /// The location of the Zoom Room, by its ID.
    pub location_id: Option<String>,
    /// The microphone of the Zoom Room; empty for people outside the account of the host.
    pub microphone: Option<String>,
    /// The name of the Zoom Room.
    pub room_name: Option<String>,
    /// The loudspeaker of the Zoom Room; empty for people outside the account of the host.
    pub speaker: Option<String>,
    /// The status of the Zoom Room.
    pub status: Option<String>,
}

/// The most frequent issues of Zoom Rooms.
#[zoom_model]
pub struct TopIssueList {
    /// The first day of the report.
    pub from: Option<Date>,
    /// The last day of the report.
    pub to: Option<Date>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The issues.
    pub issues: Vec<TopIssue>,
}

/// An issue, and how many Zoom Rooms had it.
#[zoom_model]
pub struct TopIssue {
    /// What was the matter, such as `Room Controller disconnected`.
    pub issue_name: Option<String>,
    /// How many Zoom Rooms had the issue.
    pub zoom_rooms_count: Option<u32>,
}
