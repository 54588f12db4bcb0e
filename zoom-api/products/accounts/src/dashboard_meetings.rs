//! Live and past meetings on the dashboard: what was used in them, participants, quality, feedback and sharing.
//!
//! It goes back six months. The account needs a Business plan or higher.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{
    AudioCall, ConnectionType, CustomKey, DashboardType, Device, FeedbackPage, Health, IncludedFields, MediaQuality,
    NetworkType, OptionalArchiving, ParticipantQuality, PastOrLive, QueryDateType, SharingPage, UserQos,
};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists live or past meetings with what was used in each, page by page.
///
/// It says whether there was audio, video, sharing and recording, and the licence of the host. The range is a month at
/// most, within the last six months. The account needs a Business plan or higher.
///
/// Zoom's page: [List meetings](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings).
#[zoom_endpoint(
    GET, "/metrics/meetings",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:list_meetings:admin"],
    rate_limit = ResourceIntensive,
    paged = meetings,
    errors(
        /// The account has no Business plan or higher, or no dashboard.
        400/400 => BusinessPlanRequired,
        /// The account cannot look for meetings by `end_time`.
        400/12700 => EndTimeNotQueryable,
    )
)]
pub fn list_meetings(
    /// Which meetings to look at: live ones, past ones, or past ones with one user alone. `live` when left out.
    #[query(rename = "type")]
    kind: Option<DashboardType>,
    /// Where the period begins, as `yyyy-MM-dd HH:mm:ss` or the day alone. From here to `to` it is a month at most.
    from: String,
    /// Where the period ends, as `yyyy-MM-dd HH:mm:ss` or the day alone.
    to: String,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// The groups to report on, by their IDs, separated by commas, seven at most. The host must be a member, unless
    /// `group_include_participant` counts participants by their primary group as well.
    group_id: Option<String>,
    /// Whether meetings count in which a member of the group took part.
    group_include_participant: Option<bool>,
    /// What to return besides the usual: `tracking_fields`.
    include_fields: Option<IncludeFields>,
    /// Whether the period goes by the start or the end. It counts only with the type `past`.
    query_date_type: Option<QueryDateType>,
) -> MeetingPage;

/// Looks up what was used in one live or past meeting.
///
/// It must lie within the last six months. The account needs a Business plan or higher.
///
/// Zoom's page: [Get meeting details](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D).
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:meeting:admin"],
    rate_limit = Heavy,
    errors(
        /// The meeting was more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// The meeting's ID is not valid, or it has not ended.
        404/3001 => InvalidMeetingId,
    )
)]
pub fn get_meeting(
    /// The meeting, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
    /// Which meetings to look at: live ones, past ones, or past ones with one user alone. `live` when left out.
    #[query(rename = "type")]
    kind: Option<DashboardType>,
) -> Meeting;

/// Lists the participants of a live or past meeting with their devices and networks, page by page.
///
/// Names, addresses and places are empty for people outside the account of the host, and for accounts under an old
/// HIPAA agreement, unless Zoom's rules for showing e-mail addresses allow them. The account needs a Business plan or
/// higher.
///
/// Zoom's page: [List meeting participants](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D/participants).
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>/participants",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:list_meeting_participants:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// The meeting was more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// The app or the user may not do this.
        403 => Forbidden,
        /// The meeting's ID is not valid, or it has not ended.
        404/3001 => InvalidMeetingId,
    )
)]
pub fn list_meeting_participants(
    /// The meeting, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
    /// Which meetings to look at: live ones, past ones, or past ones with one user alone. `live` when left out.
    #[query(rename = "type")]
    kind: Option<DashboardType>,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// What to return besides the usual: `registrant_id`, though not for live meetings.
    include_fields: Option<IncludedFields>,
) -> ParticipantPage;

/// Lists the participants of a live or past meeting with the quality of their connections, page by page.
///
/// Names, addresses and places are empty for people outside the account of the host, and for accounts without a HIPAA
/// agreement or with an old one, unless Zoom's rules for showing e-mail addresses allow them. The account needs a
/// Business plan or higher.
///
/// Zoom's page: [List meeting participants QoS](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D/participants/qos).
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>/participants/qos",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:list_meeting_participants_qos:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// The meeting was more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// The app or the user may not do this.
        403 => Forbidden,
        /// The meeting's ID is not valid, or it has not ended.
        404/3001 => MeetingNotAvailable,
    )
)]
pub fn list_meeting_participants_qos(
    /// The meeting, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
    /// Which meetings to look at: live ones or past ones. `live` when left out.
    #[query(rename = "type")]
    kind: Option<PastOrLive>,
    /// How many records a page holds. 1 when left out, at most 10.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> MeetingParticipantsQosPage;

/// Lists the thumbs that participants gave one meeting, page by page.
///
/// Meetings scheduled before 21 December 2020 have none. Participants must have had Feedback to Zoom enabled, and the
/// account needs a Business plan or higher.
///
/// Zoom's page: [Get post meeting feedback](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D/participants/satisfaction).
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>/participants/satisfaction",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:post_meeting_feedback:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// The account has no paid plan, or no dashboard.
        400/200 => PaidPlanRequired,
        /// The meeting's ID is not valid, or it has not ended.
        404/3001 => InvalidMeetingId,
    )
)]
pub fn list_meeting_feedback(
    /// The meeting, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
    /// Which meetings to look at: live ones, past ones, or past ones with one user alone. `live` when left out.
    #[query(rename = "type")]
    kind: Option<DashboardType>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
) -> FeedbackPage;

/// Lists what participants of a live or past meeting shared and recorded, page by page.
///
/// The account needs a Business plan or higher.
///
/// Zoom's page: [Get meeting sharing/recording details](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D/participants/sharing).
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>/participants/sharing",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:meeting_sharing:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// The meeting was more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// The meeting's ID is not valid, or nothing is known of it.
        404/3001 => MeetingNotAvailable,
    )
)]
pub fn list_meeting_sharing(
    /// The meeting, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
    /// Which meetings to look at: live ones or past ones. `live` when left out.
    #[query(rename = "type")]
    kind: Option<PastOrLive>,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> SharingPage;

/// Shows the quality of one participant's connection in a live or past meeting, minute by minute.
///
/// Latencies are the average and the most of five seconds, with the application's own time in them. While nothing is
/// sent or received, nothing is returned. Names, addresses and places are empty for people outside the account of the
/// host, unless Zoom's rules for showing e-mail addresses allow them.
///
/// Zoom's page: [Get meeting participant QoS](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D/participants/%7BparticipantId%7D/qos).
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>/participants/<participant_id>/qos",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:meeting_participant_qos:admin"],
    rate_limit = Heavy,
    errors(
        /// The meeting was more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// The app or the user may not do this.
        403 => Forbidden,
        /// The meeting's ID is not valid, or it has not ended.
        404/3001 => MeetingNotAvailable,
    )
)]
pub fn get_meeting_participant_qos(
    /// The meeting, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
    /// The participant.
    participant_id: String,
    /// Which meetings to look at: live ones or past ones. `live` when left out.
    #[query(rename = "type")]
    kind: Option<PastOrLive>,
) -> MeetingParticipantQos;

/// Counts meetings by the quality that participants had.
///
/// The mean opinion score is good from 4 to 5, fair from 3, poor from 2 and bad below. The account needs a Business
/// plan or higher.
///
/// Zoom's page: [Get meeting quality scores](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/quality).
#[zoom_endpoint(
    GET, "/metrics/quality",
    scopes = ["dashboard:read:admin", "dashboard_home:read:admin", "dashboard:read:meeting_quality_score:admin"],
    rate_limit = Heavy,
)]
pub fn get_meeting_quality(
    /// The first day of the period, as `yyyy-mm-dd`. From here to `to` it is a month at most.
    from: Date,
    /// The last day of the period.
    to: Date,
    /// Whether the scores go by meeting or by participant. `meeting` when left out.
    #[query(rename = "type")]
    kind: Option<QualityType>,
) -> MeetingQuality;

/// A live or past meeting, with what was used in it.
#[zoom_model]
pub struct Meeting {
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
    /// Whether a summary was made of the meeting.
    pub has_meeting_summary: Option<bool>,
    /// Whether there were polls.
    pub has_poll: Option<bool>,
    /// Whether there was Q&A.
    pub has_qa: Option<bool>,
    /// Whether there was a survey.
    pub has_survey: Option<bool>,
    /// How long joining took on average, in seconds.
    pub avg_jointime_cost: Option<f64>,
}

/// A participant of a meeting, and the quality of the connection, minute by minute.
#[zoom_model]
pub struct MeetingParticipantQos {
    /// The participant's user ID; empty for whoever joined without signing in.
    pub id: Option<String>,
    /// The device with which the participant joined: a phone, H.323 or SIP, or the system of a computer.
    pub device: Option<Device>,
    /// The version of the client or SDK.
    pub client: Option<String>,
    /// The domain of the participant's computer; empty for people outside the account of the host.
    pub domain: Option<String>,
    /// The ID of the participant's disk; empty for people outside the account of the host.
    pub harddisk_id: Option<String>,
    /// The addresses in the participant's own network; absent for accounts under a HIPAA agreement that is old or has
    /// no addendum on data.
    pub internal_ip_addresses: Vec<String>,
    /// The IP address of the participant.
    pub ip_address: Option<String>,
    /// When the participant joined.
    pub join_time: Option<Timestamp>,
    /// When the participant left; absent while the participant is there.
    pub leave_time: Option<Timestamp>,
    /// Where the participant was.
    pub location: Option<String>,
    /// The MAC address of the participant; empty for people outside the account of the host.
    pub mac_addr: Option<String>,
    /// The name of the participant's computer.
    pub pc_name: Option<String>,
    /// The participant's ID, which holds for this meeting alone.
    pub user_id: Option<String>,
    /// The display name.
    pub user_name: Option<String>,
    /// The quality of the connection, minute by minute.
    pub user_qos: Vec<UserQos>,
    /// The version of the participant's client.
    pub version: Option<String>,
    /// The operating system of the device.
    pub os: Option<String>,
    /// The version of the operating system.
    pub os_version: Option<String>,
    /// The browser of the web client.
    pub browser_name: Option<String>,
    /// The version of the web client's browser.
    pub browser_version: Option<String>,
    /// How the participant's video was transported.
    pub video_connection_type: Option<ConnectionType>,
    /// How the participant's shared screen was transported.
    pub as_connection_type: Option<ConnectionType>,
    /// The participant's UUID, which holds for this meeting alone.
    pub participant_uuid: Option<String>,
    /// The network: `Wired`, `Wifi`, `PPP` from point to point, `Cellular`, or `Others`.
    pub network_type: Option<NetworkType>,
    /// The microphone that was used; empty for people outside the account of the host.
    pub microphone: Option<String>,
    /// The loudspeaker that was used; empty for people outside the account of the host.
    pub speaker: Option<String>,
    /// The camera that was used; empty for people outside the account of the host.
    pub camera: Option<String>,
    /// The data center through which the participant joined.
    pub data_center: Option<String>,
    /// Where the participant's data passed: the HTTP tunnel, the Cloud Room Connector and the web gateway, separated by
    /// semicolons.
    pub full_data_center: Option<String>,
    /// How the participant was connected.
    pub connection_type: Option<ConnectionType>,
    /// Whether the participant shared an app.
    pub share_application: Option<bool>,
    /// Whether the participant shared the desktop.
    pub share_desktop: Option<bool>,
    /// Whether the participant shared a whiteboard.
    pub share_whiteboard: Option<bool>,
    /// Whether the participant recorded.
    pub recording: Option<bool>,
    /// The device's name.
    pub device_name: Option<String>,
    /// The participant's group, by its ID.
    #[zoom(rename = "groupId")]
    pub group_id: Option<String>,
    /// Whether it was archived.
    pub has_archiving: Option<bool>,
    /// Whether the participant chose to be archived; for participants of the account who have archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// How well the participant's session went.
    pub health: Option<Health>,
    /// How long joining took, in seconds.
    pub total_jointime_cost: Option<f64>,
    /// The meeting number.
    pub meeting_number: Option<String>,
    /// The version of the thin client in a virtual desktop.
    pub zoom_thin_client_plugin_version: Option<String>,
    /// The participant's e-mail address; with some exceptions it is empty for people outside the host's account.
    pub email: Option<String>,
    /// What troubled the participant. 0 to 5 of them.
    pub issue_list: Vec<String>,
}

/// The quality of the meetings in a period.
#[zoom_model]
pub struct MeetingQuality {
    /// The first day of the report, within the last six months.
    pub from: Option<Date>,
    /// The counts of scores, by what was scored.
    pub quality: Option<Quality>,
    /// The last day of the report, within the last six months and at most a month after `from`.
    pub to: Option<Date>,
}

/// How many meetings had which quality: of audio, of video, of the shared screen.
#[zoom_model]
pub struct Quality {
    /// The quality of the audio.
    pub audio: Option<QualityScores>,
    /// The scores of screen sharing.
    pub screen_share: Option<QualityScores>,
    /// The scores of video.
    pub video: Option<QualityScores>,
}

/// How often quality was good, fair, poor or bad.
#[zoom_model]
pub struct QualityScores {
    /// How many scores were bad.
    pub bad: Option<i64>,
    /// How many scores were fair.
    pub fair: Option<i64>,
    /// How many scores were good.
    pub good: Option<i64>,
    /// How many scores were poor.
    pub poor: Option<i64>,
}

/// One page of the meetings on the dashboard.
#[zoom_model]
pub struct MeetingPage {
    /// The day on which the period begins, as it was given.
    pub from: Option<Date>,
    /// The day on which the period ends, as it was given.
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
    pub meetings: Vec<ListedMeeting>,
}

/// A meeting on the dashboard, as it is listed.
#[zoom_model]
pub struct ListedMeeting {
    /// The display name of the host.
    pub host: Option<String>,
    /// How good the audio was, from `good` to `bad`.
    pub audio_quality: Option<MediaQuality>,
    /// Keys and values that the app gave the meeting; ten at most.
    pub custom_keys: Vec<CustomKey>,
    /// The host's department.
    pub dept: Option<String>,
    /// How long the meeting lasted, as `hh:mm:ss`; `16:08` is 16 minutes and 8 seconds.
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
    /// How many people took part.
    pub participants: Option<i64>,
    /// How good the shared screen was, from `good` to `bad`.
    pub screen_share_quality: Option<MediaQuality>,
    /// The custom session ID of a Video SDK session.
    pub session_key: Option<String>,
    /// When the meeting started.
    pub start_time: Option<Timestamp>,
    /// The topic of the meeting.
    pub topic: Option<String>,
    /// The tracking fields and their values.
    pub tracking_fields: Vec<TrackingField>,
    /// The licence of the host.
    pub user_type: Option<String>,
    /// The UUID of this instance of the meeting. Each instance has one of its own.
    pub uuid: Option<String>,
    /// How good the video was, from `good` to `bad`.
    pub video_quality: Option<MediaQuality>,
    /// Whether there were polls.
    pub has_poll: Option<bool>,
    /// Whether there was Q&A.
    pub has_qa: Option<bool>,
    /// Whether there was a survey.
    pub has_survey: Option<bool>,
    /// How long joining took on average, in seconds.
    pub avg_jointime_cost: Option<f64>,
}

/// A tracking field of a meeting, with its value.
#[zoom_model]
pub struct TrackingField {
    /// The label of the tracking field. At most 64 characters.
    pub field: Option<String>,
    /// The value of the tracking field. At most 256 characters.
    pub value: Option<String>,
}

/// One page of a meeting's participants.
#[zoom_model]
pub struct ParticipantPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The meeting number.
    pub meeting_number: Option<String>,
    /// The people who took part, once for each time they joined.
    pub participants: Vec<Participant>,
}

/// A participant of a meeting, with devices and network.
#[zoom_model]
pub struct Participant {
    /// How good the participant's audio was. It takes the account's settings to show quality scores on the dashboard.
    pub audio_quality: Option<ParticipantQuality>,
    /// The camera that was used; empty for people outside the account of the host.
    pub camera: Option<String>,
    /// How the participant was connected.
    pub connection_type: Option<ConnectionType>,
    /// How the participant's video was transported.
    pub video_connection_type: Option<ConnectionType>,
    /// How the participant's shared screen was transported.
    pub as_connection_type: Option<ConnectionType>,
    /// The participant's identifier in the SDK, in letters and digits. At most 35 characters.
    pub customer_key: Option<String>,
    /// The data center through which the participant joined.
    pub data_center: Option<String>,
    /// The device with which the participant joined: a phone, H.323 or SIP, or the system of a computer.
    pub device: Option<Device>,
    /// The domain of the participant's computer; empty for people outside the account of the host.
    pub domain: Option<String>,
    /// The participant's e-mail address; with some exceptions it is empty for people outside the host's account.
    pub email: Option<String>,
    /// The URI in the SIP From header, for who joined by SIP.
    pub from_sip_uri: Option<String>,
    /// Where the participant's data passed: the HTTP tunnel, the Cloud Room Connector and the web gateway, separated by
    /// semicolons.
    pub full_data_center: Option<String>,
    /// The ID of the participant's disk; empty for people outside the account of the host.
    pub harddisk_id: Option<String>,
    /// The participant's user ID; empty for whoever joined without signing in. Zoom is giving it up: use
    /// `participant_user_id` instead.
    pub id: Option<String>,
    /// How many people took part in Zoom Rooms.
    pub in_room_participants: Option<i64>,
    /// The addresses in the participant's own network; absent for accounts under a HIPAA agreement that is old or has
    /// no addendum on data.
    pub internal_ip_addresses: Vec<String>,
    /// The IP address of the participant.
    pub ip_address: Option<String>,
    /// When the participant joined.
    pub join_time: Option<Timestamp>,
    /// Why the participant left, in a sentence of Zoom's, such as `Host ended the meeting.`
    pub leave_reason: Option<LeaveReason>,
    /// When the participant left; absent while the participant is there.
    pub leave_time: Option<Timestamp>,
    /// Where the participant was.
    pub location: Option<String>,
    /// The MAC address of the participant; empty for people outside the account of the host.
    pub mac_addr: Option<String>,
    /// The microphone that was used; empty for people outside the account of the host.
    pub microphone: Option<String>,
    /// The network: `Wired`, `Wifi`, `PPP` from point to point, `Cellular`, or `Others`.
    pub network_type: Option<NetworkType>,
    /// The participant's user ID; empty for whoever joined without signing in.
    pub participant_user_id: Option<String>,
    /// The name of the participant's computer.
    pub pc_name: Option<String>,
    /// Whether the participant recorded.
    pub recording: Option<bool>,
    /// The participant's registrant ID. It comes only when `include_fields` asks for it, and never with the type
    /// `live`.
    pub registrant_id: Option<String>,
    /// The participant's role: `host` or `attendee`.
    pub role: Option<ParticipantRole>,
    /// How good the shared screen of the participant was. It takes the account's settings to show quality scores on the
    /// dashboard.
    pub screen_share_quality: Option<ParticipantQuality>,
    /// Whether the participant shared an app of an iPhone or iPad.
    pub share_application: Option<bool>,
    /// Whether the participant shared the desktop.
    pub share_desktop: Option<bool>,
    /// Whether the participant shared a whiteboard.
    pub share_whiteboard: Option<bool>,
    /// The URI in the SIP Contact header, for who joined by SIP.
    pub sip_uri: Option<String>,
    /// The loudspeaker that was used; empty for people outside the account of the host.
    pub speaker: Option<String>,
    /// Whether the participant is in the meeting or in the waiting room.
    pub status: Option<ParticipantStatus>,
    /// The participant's ID, which holds for this meeting alone.
    pub user_id: Option<String>,
    /// The participant's UUID, which holds for this meeting alone.
    pub participant_uuid: Option<String>,
    /// The display name.
    pub user_name: Option<String>,
    /// The version of the participant's client.
    pub version: Option<String>,
    /// How good the participant's video was. It takes the account's settings to show quality scores on the dashboard.
    pub video_quality: Option<ParticipantQuality>,
    /// The breakout room, by its own ID.
    pub bo_mtg_id: Option<String>,
    /// The participant's phone calls into the meeting.
    pub audio_call: Vec<AudioCall>,
    /// The operating system of the device.
    pub os: Option<String>,
    /// The version of the operating system.
    pub os_version: Option<String>,
    /// The browser of the web client.
    pub browser_name: Option<String>,
    /// The version of the web client's browser.
    pub browser_version: Option<String>,
    /// The device's name.
    pub device_name: Option<String>,
    /// The participant's group, by its ID.
    #[zoom(rename = "groupId")]
    pub group_id: Option<String>,
    /// Whether it was archived.
    pub has_archiving: Option<bool>,
    /// Whether the participant chose to be archived; for participants of the account who have archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// The version of the client or SDK.
    pub client: Option<String>,
    /// How long joining took, in seconds.
    pub total_jointime_cost: Option<f64>,
    /// How far the participant has answered the AI Companion disclaimer.
    pub aic_disclaimer: Option<AicDisclaimer>,
    /// The version of the thin client in a virtual desktop.
    pub zoom_thin_client_plugin_version: Option<String>,
}

/// Why a participant left a meeting.
#[zoom_model]
pub enum LeaveReason {
    /// The participant chose to.
    #[zoom(rename = "$name left the meeting.")]
    Left,
    /// The connection broke.
    #[zoom(rename = "$name got disconnected from the meeting.")]
    Disconnected,
    /// The host ended it.
    #[zoom(rename = "Host ended the meeting.")]
    HostEndedTheMeeting,
    /// The host closed it.
    #[zoom(rename = "Host closed the meeting.")]
    HostClosedTheMeeting,
    /// The host started another.
    #[zoom(rename = "Host started a new meeting.")]
    HostStartedANewMeeting,
    /// The network failed.
    #[zoom(rename = "Network connection error.")]
    NetworkConnectionError,
    /// The host never came.
    #[zoom(rename = "Host did not join.")]
    HostDidNotJoin,
    /// The minutes of a free meeting ran out.
    #[zoom(rename = "Exceeded free meeting minutes limit.")]
    ExceededFreeMeetingMinutesLimit,
    /// The host removed the participant.
    #[zoom(rename = "Removed by host.")]
    RemovedByHost,
    /// Zoom knows no reason.
    #[zoom(rename = "Unknown reason.")]
    UnknownReason,
    /// The participant stopped waiting.
    #[zoom(rename = "Leave waiting room.")]
    LeaveWaitingRoom,
    /// The host removed the participant from the waiting room.
    #[zoom(rename = "Removed by host from waiting room.")]
    RemovedByHostFromWaitingRoom,
}

/// What part a participant had in a meeting.
#[zoom_model]
pub enum ParticipantRole {
    /// The host.
    Host,
    /// An attendee.
    Attendee,
}

/// Where a participant was.
#[zoom_model]
pub enum ParticipantStatus {
    /// In the meeting.
    InMeeting,
    /// In the waiting room.
    InWaitingRoom,
}

/// How a participant responded to the disclaimer about AI Companion.
#[zoom_model]
pub enum AicDisclaimer {
    /// There was none.
    #[zoom(rename = "no disclaimer")]
    NoDisclaimer,
    /// Agreed.
    Agree,
    /// Left the meeting.
    #[zoom(rename = "leave meeting")]
    LeaveMeeting,
}

/// One page of a meeting's participants, with the quality of their connections.
#[zoom_model]
pub struct MeetingParticipantsQosPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u64>,
    /// How many records a page holds. At most 10.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The meeting number.
    pub meeting_number: Option<String>,
    /// The people who took part.
    pub participants: Vec<ListedParticipantQos>,
}

/// A participant of a meeting and the quality of the connection, as they are listed.
#[zoom_model]
pub struct ListedParticipantQos {
    /// The participant's user ID; empty for whoever joined without signing in.
    pub id: Option<String>,
    /// The device with which the participant joined: a phone, H.323 or SIP, or the system of a computer.
    pub device: Option<Device>,
    /// The version of the client or SDK.
    pub client: Option<String>,
    /// The domain of the participant's computer; empty for people outside the account of the host.
    pub domain: Option<String>,
    /// The ID of the participant's disk; empty for people outside the account of the host.
    pub harddisk_id: Option<String>,
    /// The addresses in the participant's own network; absent for accounts under a HIPAA agreement that is old or has
    /// no addendum on data.
    pub internal_ip_addresses: Vec<String>,
    /// The IP address of the participant.
    pub ip_address: Option<String>,
    /// When the participant joined.
    pub join_time: Option<Timestamp>,
    /// When the participant left; absent while the participant is there.
    pub leave_time: Option<Timestamp>,
    /// Where the participant was.
    pub location: Option<String>,
    /// The MAC address of the participant; empty for people outside the account of the host.
    pub mac_addr: Option<String>,
    /// The name of the participant's computer.
    pub pc_name: Option<String>,
    /// The participant's ID, which holds for this meeting alone.
    pub user_id: Option<String>,
    /// The display name.
    pub user_name: Option<String>,
    /// The quality of the connection, minute by minute.
    pub user_qos: Vec<UserQos>,
    /// The version of the participant's client.
    pub version: Option<String>,
    /// The operating system of the device.
    pub os: Option<String>,
    /// The version of the operating system.
    pub os_version: Option<String>,
    /// The browser of the web client.
    pub browser_name: Option<String>,
    /// The version of the web client's browser.
    pub browser_version: Option<String>,
    /// How the participant's video was transported.
    pub video_connection_type: Option<ConnectionType>,
    /// How the participant's shared screen was transported.
    pub as_connection_type: Option<ConnectionType>,
    /// The participant's UUID, which holds for this meeting alone.
    pub participant_uuid: Option<String>,
    /// The network: `Wired`, `Wifi`, `PPP` from point to point, `Cellular`, or `Others`.
    pub network_type: Option<NetworkType>,
    /// The data center through which the participant joined.
    pub data_center: Option<String>,
    /// Where the participant's data passed: the HTTP tunnel, the Cloud Room Connector and the web gateway, separated by
    /// semicolons.
    pub full_data_center: Option<String>,
    /// How the participant was connected.
    pub connection_type: Option<ConnectionType>,
    /// Whether the participant shared an app.
    pub share_application: Option<bool>,
    /// Whether the participant shared the desktop.
    pub share_desktop: Option<bool>,
    /// Whether the participant shared a whiteboard.
    pub share_whiteboard: Option<bool>,
    /// Whether the participant recorded.
    pub recording: Option<bool>,
    /// The device's name.
    pub device_name: Option<String>,
    /// The participant's group, by its ID.
    #[zoom(rename = "groupId")]
    pub group_id: Option<String>,
    /// Whether it was archived.
    pub has_archiving: Option<bool>,
    /// Whether the participant chose to be archived; for participants of the account who have archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// How well the participant's session went.
    pub health: Option<Health>,
    /// How long joining took, in seconds.
    pub total_jointime_cost: Option<f64>,
    /// The version of the thin client in a virtual desktop.
    pub zoom_thin_client_plugin_version: Option<String>,
    /// The participant's e-mail address; with some exceptions it is empty for people outside the host's account.
    pub email: Option<String>,
    /// What troubled the participant. 0 to 5 of them.
    pub issue_list: Vec<String>,
}

/// What the answer holds besides the usual.
#[zoom_model]
pub enum IncludeFields {
    /// The tracking fields of each meeting.
    TrackingFields,
}

/// What quality scores are counted by.
#[zoom_model]
pub enum QualityType {
    /// By meetings.
    Meeting,
    /// By participants.
    Participants,
}
