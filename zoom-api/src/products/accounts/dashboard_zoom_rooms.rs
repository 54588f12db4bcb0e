//! Dashboard Zoom rooms.

use jiff::Timestamp;
use jiff::civil::Date;

use super::CustomKey;
use crate::{zoom_endpoint, zoom_model};

/// Lists Zoom rooms with issues.
///
/// Zoom's page: [Get top 25 Zoom Rooms with issues](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/issues/zoomrooms).
#[zoom_endpoint(
    GET, "/metrics/issues/zoomrooms",
    scopes = ["dashboard:read:admin", "dashboard_home:read:admin", "dashboard:read:list_zoomrooms:admin"],
    rate_limit = Heavy,
)]
pub fn list_zoom_rooms_with_issues(
    /// The first day or moment of the time in question.
    from: Date,
    /// The last day or moment of the time in question.
    to: Date,
) -> RoomWithIssuesList;

/// Lists Zoom room issues.
///
/// Zoom's page: [Get issues of Zoom Rooms](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/issues/zoomrooms/%7BzoomroomId%7D).
#[zoom_endpoint(
    GET, "/metrics/issues/zoomrooms/<zoomroom_id>",
    scopes = ["dashboard:read:admin", "dashboard_home:read:admin", "dashboard:read:issues_zoomroom:admin"],
    rate_limit = Heavy,
    paged = issue_details,
)]
pub fn list_zoom_room_issues(
    /// The zoomroom.
    zoomroom_id: String,
    /// The first day or moment of the time in question.
    from: Date,
    /// The last day or moment of the time in question.
    to: Date,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> RoomIssuePage;

/// Lists Zoom rooms.
///
/// Zoom's page: [List Zoom Rooms](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/zoomrooms).
#[zoom_endpoint(
    GET, "/metrics/zoomrooms",
    scopes = ["dashboard:read:admin", "dashboard_zr:read:admin", "dashboard:read:list_zoomrooms:admin"],
    rate_limit = ResourceIntensive,
    paged = zoom_rooms,
)]
pub fn list_zoom_rooms(
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The number of the page: 1 when left out.
    page_number: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> ZoomRoomPage;

/// Lists top issues.
///
/// Zoom's page: [Get top 25 issues of Zoom Rooms](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/zoomrooms/issues).
#[zoom_endpoint(
    GET, "/metrics/zoomrooms/issues",
    scopes = ["dashboard:read:admin", "dashboard_zr:read:admin", "dashboard:read:issues_zoomroom:admin"],
    rate_limit = Heavy,
)]
pub fn list_top_issues(
    /// The first day or moment of the time in question.
    from: Date,
    /// The last day or moment of the time in question.
    to: Date,
) -> TopIssueList;

/// Gets a Zoom room.
///
/// Zoom's page: [Get Zoom Rooms details](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/zoomrooms/%7BzoomroomId%7D).
#[zoom_endpoint(
    GET, "/metrics/zoomrooms/<zoomroom_id>",
    scopes = ["dashboard:read:admin", "dashboard_zr:read:admin", "dashboard:read:zoomroom:admin"],
    rate_limit = Heavy,
)]
pub fn get_zoom_room(
    /// The zoomroom.
    zoomroom_id: String,
    /// The first day or moment of the time in question.
    from: Date,
    /// The last day or moment of the time in question.
    to: Date,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> ZoomRoom;

/// A Zoom room.
#[zoom_model]
pub struct ZoomRoom {
    /// The account type.
    pub account_type: Option<String>,
    /// The calender name.
    pub calender_name: Option<String>,
    /// The camera.
    pub camera: Option<String>,
    /// The device IP.
    pub device_ip: Option<String>,
    /// The email.
    pub email: Option<String>,
    /// The health.
    pub health: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// The issues.
    pub issues: Vec<String>,
    /// The last start time.
    pub last_start_time: Option<String>,
    /// The location.
    pub location: Option<String>,
    /// The microphone.
    pub microphone: Option<String>,
    /// The room name.
    pub room_name: Option<String>,
    /// The speaker.
    pub speaker: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The live meeting.
    pub live_meeting: Option<LiveMeeting>,
    /// The past meetings.
    pub past_meetings: Option<PastMeetings>,
}

/// A live meeting.
#[zoom_model]
pub struct LiveMeeting {
    /// The host.
    pub host: Option<String>,
    /// The custom keys: at most 10.
    pub custom_keys: Vec<CustomKey>,
    /// The dept.
    pub dept: Option<String>,
    /// The duration.
    pub duration: Option<String>,
    /// The email.
    pub email: Option<String>,
    /// The end time.
    pub end_time: Option<Timestamp>,
    /// Whether it has 3rd party audio.
    pub has_3rd_party_audio: Option<bool>,
    /// Whether it has archiving.
    pub has_archiving: Option<bool>,
    /// Whether it has PSTN.
    pub has_pstn: Option<bool>,
    /// Whether it has recording.
    pub has_recording: Option<bool>,
    /// Whether it has screen share.
    pub has_screen_share: Option<bool>,
    /// Whether it has SIP.
    pub has_sip: Option<bool>,
    /// Whether it has video.
    pub has_video: Option<bool>,
    /// Whether it has VoIP.
    pub has_voip: Option<bool>,
    /// Whether it has manual captions.
    pub has_manual_captions: Option<bool>,
    /// Whether it has automated captions.
    pub has_automated_captions: Option<bool>,
    /// The ID.
    pub id: Option<i64>,
    /// The in room participants.
    pub in_room_participants: Option<i64>,
    /// The participants.
    pub participants: Option<i64>,
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The topic.
    pub topic: Option<String>,
    /// The user type.
    pub user_type: Option<String>,
    /// The UUID.
    pub uuid: Option<String>,
}

/// Past meetings.
#[zoom_model]
pub struct PastMeetings {
    /// The first day or moment of the time in question.
    pub from: Option<Date>,
    /// The last day or moment of the time in question.
    pub to: Option<Date>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// How many records a page holds: 30 when left out, at most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The meetings.
    pub meetings: Vec<PastMeeting>,
}

/// A past meeting.
#[zoom_model]
pub struct PastMeeting {
    /// The host.
    pub host: Option<String>,
    /// The custom keys: at most 10.
    pub custom_keys: Vec<CustomKey>,
    /// The dept.
    pub dept: Option<String>,
    /// The duration.
    pub duration: Option<String>,
    /// The email.
    pub email: Option<String>,
    /// The end time.
    pub end_time: Option<Timestamp>,
    /// Whether it has 3rd party audio.
    pub has_3rd_party_audio: Option<bool>,
    /// Whether it has archiving.
    pub has_archiving: Option<bool>,
    /// Whether it has PSTN.
    pub has_pstn: Option<bool>,
    /// Whether it has recording.
    pub has_recording: Option<bool>,
    /// Whether it has screen share.
    pub has_screen_share: Option<bool>,
    /// Whether it has SIP.
    pub has_sip: Option<bool>,
    /// Whether it has video.
    pub has_video: Option<bool>,
    /// Whether it has VoIP.
    pub has_voip: Option<bool>,
    /// Whether it has manual captions.
    pub has_manual_captions: Option<bool>,
    /// Whether it has automated captions.
    pub has_automated_captions: Option<bool>,
    /// The ID.
    pub id: Option<i64>,
    /// The in room participants.
    pub in_room_participants: Option<i64>,
    /// The participants.
    pub participants: Option<i64>,
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The topic.
    pub topic: Option<String>,
    /// The user type.
    pub user_type: Option<String>,
    /// The UUID.
    pub uuid: Option<String>,
}

/// A room with issues list.
#[zoom_model]
pub struct RoomWithIssuesList {
    /// The first day or moment of the time in question.
    pub from: Option<Date>,
    /// The last day or moment of the time in question.
    pub to: Option<Date>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The Zoom rooms.
    pub zoom_rooms: Vec<RoomWithIssues>,
}

/// Room with issues.
#[zoom_model]
pub struct RoomWithIssues {
    /// The ID.
    pub id: Option<String>,
    /// The issues count.
    pub issues_count: Option<u32>,
    /// The room name.
    pub room_name: Option<String>,
}

/// One page of room issues.
#[zoom_model]
pub struct RoomIssuePage {
    /// The first day or moment of the time in question.
    pub from: Option<Date>,
    /// The last day or moment of the time in question.
    pub to: Option<Date>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// How many records a page holds: 30 when left out, at most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The issue details.
    pub issue_details: Vec<RoomIssue>,
}

/// A room issue.
#[zoom_model]
pub struct RoomIssue {
    /// The issue.
    pub issue: Option<String>,
    /// The time.
    pub time: Option<Timestamp>,
}

/// One page of Zoom rooms.
#[zoom_model]
pub struct ZoomRoomPage {
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of the page: 1 when left out.
    pub page_number: Option<u32>,
    /// How many records a page holds: 30 when left out, at most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The Zoom rooms.
    pub zoom_rooms: Vec<ListedZoomRoom>,
}

/// A Zoom room, as it is listed.
#[zoom_model]
pub struct ListedZoomRoom {
    /// The account type.
    pub account_type: Option<String>,
    /// The calender name.
    pub calender_name: Option<String>,
    /// The camera.
    pub camera: Option<String>,
    /// The device IP.
    pub device_ip: Option<String>,
    /// The email.
    pub email: Option<String>,
    /// The health.
    pub health: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// The issues.
    pub issues: Vec<String>,
    /// The last start time.
    pub last_start_time: Option<String>,
    /// The location.
    pub location: Option<String>,
    /// The location ID.
    pub location_id: Option<String>,
    /// The microphone.
    pub microphone: Option<String>,
    /// The room name.
    pub room_name: Option<String>,
    /// The speaker.
    pub speaker: Option<String>,
    /// The status.
    pub status: Option<String>,
}

/// A top issue list.
#[zoom_model]
pub struct TopIssueList {
    /// The first day or moment of the time in question.
    pub from: Option<Date>,
    /// The last day or moment of the time in question.
    pub to: Option<Date>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The issues.
    pub issues: Vec<TopIssue>,
}

/// A top issue.
#[zoom_model]
pub struct TopIssue {
    /// The issue name.
    pub issue_name: Option<String>,
    /// The Zoom rooms count.
    pub zoom_rooms_count: Option<u32>,
}
