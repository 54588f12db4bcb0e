//! Dashboard meetings.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{
    AsConnectionType, AudioCall, AudioQuality, CustomKey, Device, Health, NetworkType, OptionalArchiving,
    ParticipantAudioQuality, ParticipantScreenShareQuality, ParticipantVideoQuality, QueryDateType, ScreenShareQuality,
    UserQos, VideoConnectionType, VideoQuality,
};
use crate::types::MeetingUuid;
use crate::{zoom_endpoint, zoom_model};

/// Lists meetings.
///
/// Zoom's page: [List meetings](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings).
#[zoom_endpoint(
    GET, "/metrics/meetings",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:list_meetings:admin"],
    rate_limit = ResourceIntensive,
    paged = meetings,
    errors(
        /// Business plan required.
        400/400 => BusinessPlanRequired,
        /// End time not queryable.
        400/12700 => EndTimeNotQueryable,
    )
)]
pub fn list_meetings(
    /// The type: `live` when left out.
    #[query(rename = "type")]
    kind: Option<MeetingType>,
    /// The first day or moment of the time in question.
    from: String,
    /// The last day or moment of the time in question.
    to: String,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// The group ID.
    group_id: Option<String>,
    /// Whether "group include participant" is on.
    group_include_participant: Option<bool>,
    /// The include fields.
    include_fields: Option<IncludeFields>,
    /// The query date type.
    query_date_type: Option<QueryDateType>,
) -> MeetingPage;

/// Gets a meeting.
///
/// Zoom's page: [Get meeting details](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D).
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:meeting:admin"],
    rate_limit = Heavy,
    errors(
        /// Meeting over a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// Invalid meeting ID.
        404/3001 => InvalidMeetingId,
    )
)]
pub fn get_meeting(
    /// The meeting.
    meeting_id: MeetingUuid,
    /// The type: `live` when left out.
    #[query(rename = "type")]
    kind: Option<MeetingType>,
) -> Meeting;

/// Lists meeting participants.
///
/// Zoom's page: [List meeting participants](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D/participants).
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>/participants",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:list_meeting_participants:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// Meeting over a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// Forbidden.
        403 => Forbidden,
        /// Invalid meeting ID.
        404/3001 => InvalidMeetingId,
    )
)]
pub fn list_meeting_participants(
    /// The meeting.
    meeting_id: MeetingUuid,
    /// The type: `live` when left out.
    #[query(rename = "type")]
    kind: Option<MeetingType>,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// The include fields.
    include_fields: Option<MeetingListFields>,
) -> ParticipantPage;

/// Lists meeting participants QoS.
///
/// Zoom's page: [List meeting participants QoS](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D/participants/qos).
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>/participants/qos",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:list_meeting_participants_qos:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// Meeting over a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// Forbidden.
        403 => Forbidden,
        /// Meeting not available.
        404/3001 => MeetingNotAvailable,
    )
)]
pub fn list_meeting_participants_qos(
    /// The meeting.
    meeting_id: MeetingUuid,
    /// The type: `live` when left out.
    #[query(rename = "type")]
    kind: Option<PastOrLiveMeeting>,
    /// How many records a page holds: 1 when left out, at most 10.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> MeetingParticipantsQosPage;

/// Lists meeting feedback.
///
/// Zoom's page: [Get post meeting feedback](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D/participants/satisfaction).
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>/participants/satisfaction",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:post_meeting_feedback:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Invalid meeting ID.
        404/3001 => InvalidMeetingId,
    )
)]
pub fn list_meeting_feedback(
    /// The meeting.
    meeting_id: MeetingUuid,
    /// The type: `live` when left out.
    #[query(rename = "type")]
    kind: Option<MeetingType>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
) -> MeetingFeedbackPage;

/// Lists meeting sharing.
///
/// Zoom's page: [Get meeting sharing/recording details](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D/participants/sharing).
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>/participants/sharing",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:meeting_sharing:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// Meeting over a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// Meeting not available.
        404/3001 => MeetingNotAvailable,
    )
)]
pub fn list_meeting_sharing(
    /// The meeting.
    meeting_id: MeetingUuid,
    /// The type: `live` when left out.
    #[query(rename = "type")]
    kind: Option<PastOrLiveMeeting>,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> MeetingSharingPage;

/// Gets a meeting participant QoS.
///
/// Zoom's page: [Get meeting participant QoS](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D/participants/%7BparticipantId%7D/qos).
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>/participants/<participant_id>/qos",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:meeting_participant_qos:admin"],
    rate_limit = Heavy,
    errors(
        /// Meeting over a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// Forbidden.
        403 => Forbidden,
        /// Meeting not available.
        404/3001 => MeetingNotAvailable,
    )
)]
pub fn get_meeting_participant_qos(
    /// The meeting.
    meeting_id: MeetingUuid,
    /// The participant.
    participant_id: String,
    /// The type: `live` when left out.
    #[query(rename = "type")]
    kind: Option<PastOrLiveMeeting>,
) -> MeetingParticipantQos;

/// Gets a meeting quality.
///
/// Zoom's page: [Get meeting quality scores](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/quality).
#[zoom_endpoint(
    GET, "/metrics/quality",
    scopes = ["dashboard:read:admin", "dashboard_home:read:admin", "dashboard:read:meeting_quality_score:admin"],
    rate_limit = Heavy,
)]
pub fn get_meeting_quality(
    /// The first day or moment of the time in question.
    from: Date,
    /// The last day or moment of the time in question.
    to: Date,
    /// The type: `meeting` when left out.
    #[query(rename = "type")]
    kind: Option<QualityType>,
) -> MeetingQuality;

/// A meeting.
#[zoom_model]
pub struct Meeting {
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
    /// Whether it has meeting summary.
    pub has_meeting_summary: Option<bool>,
    /// Whether it has poll.
    pub has_poll: Option<bool>,
    /// Whether it has Q&A.
    pub has_qa: Option<bool>,
    /// Whether it has survey.
    pub has_survey: Option<bool>,
    /// The avg jointime cost.
    pub avg_jointime_cost: Option<f64>,
}

/// A meeting participant QoS.
#[zoom_model]
pub struct MeetingParticipantQos {
    /// The ID.
    pub id: Option<String>,
    /// The device.
    pub device: Option<Device>,
    /// The client.
    pub client: Option<String>,
    /// The domain.
    pub domain: Option<String>,
    /// The harddisk ID.
    pub harddisk_id: Option<String>,
    /// The internal IP addresses.
    pub internal_ip_addresses: Vec<String>,
    /// The IP address.
    pub ip_address: Option<String>,
    /// The join time.
    pub join_time: Option<Timestamp>,
    /// The leave time.
    pub leave_time: Option<Timestamp>,
    /// The location.
    pub location: Option<String>,
    /// The MAC addr.
    pub mac_addr: Option<String>,
    /// The pc name.
    pub pc_name: Option<String>,
    /// The user ID.
    pub user_id: Option<String>,
    /// The user name.
    pub user_name: Option<String>,
    /// The user QoS.
    pub user_qos: Vec<UserQos>,
    /// The version.
    pub version: Option<String>,
    /// The OS.
    pub os: Option<String>,
    /// The OS version.
    pub os_version: Option<String>,
    /// The browser name.
    pub browser_name: Option<String>,
    /// The browser version.
    pub browser_version: Option<String>,
    /// The video connection type.
    pub video_connection_type: Option<VideoConnectionType>,
    /// The as connection type.
    pub as_connection_type: Option<AsConnectionType>,
    /// The participant UUID.
    pub participant_uuid: Option<String>,
    /// The network type.
    pub network_type: Option<NetworkType>,
    /// The microphone.
    pub microphone: Option<String>,
    /// The speaker.
    pub speaker: Option<String>,
    /// The camera.
    pub camera: Option<String>,
    /// The data center.
    pub data_center: Option<String>,
    /// The full data center.
    pub full_data_center: Option<String>,
    /// The connection type.
    pub connection_type: Option<ConnectionType>,
    /// Whether "share application" is on.
    pub share_application: Option<bool>,
    /// Whether "share desktop" is on.
    pub share_desktop: Option<bool>,
    /// Whether "share whiteboard" is on.
    pub share_whiteboard: Option<bool>,
    /// Whether `recording` is on.
    pub recording: Option<bool>,
    /// The device name.
    pub device_name: Option<String>,
    /// The group ID.
    #[zoom(rename = "groupId")]
    pub group_id: Option<String>,
    /// Whether it has archiving.
    pub has_archiving: Option<bool>,
    /// The optional archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// The health: `Good` when left out.
    pub health: Option<Health>,
    /// The total jointime cost.
    pub total_jointime_cost: Option<f64>,
    /// The meeting number.
    pub meeting_number: Option<String>,
    /// The Zoom thin client plugin version.
    pub zoom_thin_client_plugin_version: Option<String>,
    /// The email: an e-mail address.
    pub email: Option<String>,
    /// The issue list: 0 to 5.
    pub issue_list: Vec<String>,
}

/// What a connection type can be.
#[zoom_model]
pub enum ConnectionType {
    /// Tcp.
    #[zoom(rename = "TCP")]
    Tcp,
    /// P2p.
    #[zoom(rename = "P2P")]
    P2p,
    /// Udp.
    #[zoom(rename = "UDP")]
    Udp,
    /// Reliable udp.
    #[zoom(rename = "Reliable UDP")]
    ReliableUdp,
    /// Ssl.
    #[zoom(rename = "SSL")]
    Ssl,
    /// Http.
    #[zoom(rename = "HTTP")]
    Http,
    /// Tcp proxy.
    #[zoom(rename = "TCP+Proxy")]
    TcpProxy,
    /// Udp proxy.
    #[zoom(rename = "UDP+Proxy")]
    UdpProxy,
    /// Reliable proxy.
    #[zoom(rename = "Reliable+Proxy")]
    ReliableProxy,
    /// Ssl proxy.
    #[zoom(rename = "SSL+Proxy")]
    SslProxy,
    /// Http proxy.
    #[zoom(rename = "HTTP+Proxy")]
    HttpProxy,
}

/// A meeting quality.
#[zoom_model]
pub struct MeetingQuality {
    /// The first day or moment of the time in question.
    pub from: Option<Date>,
    /// The quality.
    pub quality: Option<Quality>,
    /// The last day or moment of the time in question.
    pub to: Option<Date>,
}

/// A quality.
#[zoom_model]
pub struct Quality {
    /// The audio.
    pub audio: Option<Audio>,
    /// The screen share.
    pub screen_share: Option<ScreenShare>,
    /// The video.
    pub video: Option<Video>,
}

/// An audio.
#[zoom_model]
pub struct Audio {
    /// The bad.
    pub bad: Option<i64>,
    /// The fair.
    pub fair: Option<i64>,
    /// The good.
    pub good: Option<i64>,
    /// The poor.
    pub poor: Option<i64>,
}

/// A screen share.
#[zoom_model]
pub struct ScreenShare {
    /// The bad.
    pub bad: Option<i64>,
    /// The fair.
    pub fair: Option<i64>,
    /// The good.
    pub good: Option<i64>,
    /// The poor.
    pub poor: Option<i64>,
}

/// A video.
#[zoom_model]
pub struct Video {
    /// The bad.
    pub bad: Option<i64>,
    /// The fair.
    pub fair: Option<i64>,
    /// The good.
    pub good: Option<i64>,
    /// The poor.
    pub poor: Option<i64>,
}

/// One page of meetings.
#[zoom_model]
pub struct MeetingPage {
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
    pub meetings: Vec<ListedMeeting>,
}

/// A meeting, as it is listed.
#[zoom_model]
pub struct ListedMeeting {
    /// The host.
    pub host: Option<String>,
    /// The audio quality.
    pub audio_quality: Option<AudioQuality>,
    /// The custom keys.
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
    /// The participants.
    pub participants: Option<i64>,
    /// The screen share quality.
    pub screen_share_quality: Option<ScreenShareQuality>,
    /// The session key.
    pub session_key: Option<String>,
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The topic.
    pub topic: Option<String>,
    /// The tracking fields.
    pub tracking_fields: Vec<TrackingField>,
    /// The user type.
    pub user_type: Option<String>,
    /// The UUID.
    pub uuid: Option<String>,
    /// The video quality.
    pub video_quality: Option<VideoQuality>,
    /// Whether it has poll.
    pub has_poll: Option<bool>,
    /// Whether it has Q&A.
    pub has_qa: Option<bool>,
    /// Whether it has survey.
    pub has_survey: Option<bool>,
    /// The avg jointime cost.
    pub avg_jointime_cost: Option<f64>,
}

/// A tracking field.
#[zoom_model]
pub struct TrackingField {
    /// The field: at most 64 characters.
    pub field: Option<String>,
    /// The value: at most 256 characters.
    pub value: Option<String>,
}

/// One page of participants.
#[zoom_model]
pub struct ParticipantPage {
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// How many records a page holds: 30 when left out, at most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The meeting number.
    pub meeting_number: Option<String>,
    /// The participants.
    pub participants: Vec<Participant>,
}

/// A participant.
#[zoom_model]
pub struct Participant {
    /// The audio quality.
    pub audio_quality: Option<ParticipantAudioQuality>,
    /// The camera.
    pub camera: Option<String>,
    /// The connection type.
    pub connection_type: Option<ParticipantConnectionType>,
    /// The video connection type.
    pub video_connection_type: Option<VideoConnectionType>,
    /// The as connection type.
    pub as_connection_type: Option<AsConnectionType>,
    /// The customer key: at most 35 characters.
    pub customer_key: Option<String>,
    /// The data center.
    pub data_center: Option<String>,
    /// The device.
    pub device: Option<Device>,
    /// The domain.
    pub domain: Option<String>,
    /// The email: an e-mail address.
    pub email: Option<String>,
    /// The from SIP URI.
    pub from_sip_uri: Option<String>,
    /// The full data center.
    pub full_data_center: Option<String>,
    /// The harddisk ID.
    pub harddisk_id: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// The in room participants.
    pub in_room_participants: Option<i64>,
    /// The internal IP addresses.
    pub internal_ip_addresses: Vec<String>,
    /// The IP address.
    pub ip_address: Option<String>,
    /// The join time.
    pub join_time: Option<Timestamp>,
    /// The leave reason.
    pub leave_reason: Option<LeaveReason>,
    /// The leave time.
    pub leave_time: Option<Timestamp>,
    /// The location.
    pub location: Option<String>,
    /// The MAC addr.
    pub mac_addr: Option<String>,
    /// The microphone.
    pub microphone: Option<String>,
    /// The network type.
    pub network_type: Option<NetworkType>,
    /// The participant user ID.
    pub participant_user_id: Option<String>,
    /// The pc name.
    pub pc_name: Option<String>,
    /// Whether `recording` is on.
    pub recording: Option<bool>,
    /// The registrant ID.
    pub registrant_id: Option<String>,
    /// The role.
    pub role: Option<ParticipantRole>,
    /// The screen share quality.
    pub screen_share_quality: Option<ParticipantScreenShareQuality>,
    /// Whether "share application" is on.
    pub share_application: Option<bool>,
    /// Whether "share desktop" is on.
    pub share_desktop: Option<bool>,
    /// Whether "share whiteboard" is on.
    pub share_whiteboard: Option<bool>,
    /// The SIP URI.
    pub sip_uri: Option<String>,
    /// The speaker.
    pub speaker: Option<String>,
    /// The status.
    pub status: Option<ParticipantStatus>,
    /// The user ID.
    pub user_id: Option<String>,
    /// The participant UUID.
    pub participant_uuid: Option<String>,
    /// The user name.
    pub user_name: Option<String>,
    /// The version.
    pub version: Option<String>,
    /// The video quality.
    pub video_quality: Option<ParticipantVideoQuality>,
    /// The bo mtg ID.
    pub bo_mtg_id: Option<String>,
    /// The audio call.
    pub audio_call: Vec<AudioCall>,
    /// The OS.
    pub os: Option<String>,
    /// The OS version.
    pub os_version: Option<String>,
    /// The browser name.
    pub browser_name: Option<String>,
    /// The browser version.
    pub browser_version: Option<String>,
    /// The device name.
    pub device_name: Option<String>,
    /// The group ID.
    #[zoom(rename = "groupId")]
    pub group_id: Option<String>,
    /// Whether it has archiving.
    pub has_archiving: Option<bool>,
    /// The optional archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// The client.
    pub client: Option<String>,
    /// The total jointime cost.
    pub total_jointime_cost: Option<f64>,
    /// The aic disclaimer.
    pub aic_disclaimer: Option<AicDisclaimer>,
    /// The Zoom thin client plugin version.
    pub zoom_thin_client_plugin_version: Option<String>,
}

/// What a participant connection type can be.
#[zoom_model]
pub enum ParticipantConnectionType {
    /// P2p.
    #[zoom(rename = "P2P")]
    P2p,
    /// Tcp.
    #[zoom(rename = "TCP")]
    Tcp,
    /// Udp.
    #[zoom(rename = "UDP")]
    Udp,
    /// Reliable udp.
    #[zoom(rename = "Reliable UDP")]
    ReliableUdp,
    /// Ssl.
    #[zoom(rename = "SSL")]
    Ssl,
    /// Http.
    #[zoom(rename = "HTTP")]
    Http,
    /// Tcp proxy.
    #[zoom(rename = "TCP+Proxy")]
    TcpProxy,
    /// Udp proxy.
    #[zoom(rename = "UDP+Proxy")]
    UdpProxy,
    /// Reliable proxy.
    #[zoom(rename = "Reliable+Proxy")]
    ReliableProxy,
    /// Ssl proxy.
    #[zoom(rename = "SSL+Proxy")]
    SslProxy,
    /// Http proxy.
    #[zoom(rename = "HTTP+Proxy")]
    HttpProxy,
}

/// What a leave reason can be.
#[zoom_model]
pub enum LeaveReason {
    /// Name left the meeting.
    #[zoom(rename = "$name left the meeting.")]
    NameLeftTheMeeting,
    /// Name got disconnected from the meeting.
    #[zoom(rename = "$name got disconnected from the meeting.")]
    NameGotDisconnectedFromTheMeeting,
    /// Host ended the meeting.
    #[zoom(rename = "Host ended the meeting.")]
    HostEndedTheMeeting,
    /// Host closed the meeting.
    #[zoom(rename = "Host closed the meeting.")]
    HostClosedTheMeeting,
    /// Host started a new meeting.
    #[zoom(rename = "Host started a new meeting.")]
    HostStartedANewMeeting,
    /// Network connection error.
    #[zoom(rename = "Network connection error.")]
    NetworkConnectionError,
    /// Host did not join.
    #[zoom(rename = "Host did not join.")]
    HostDidNotJoin,
    /// Exceeded free meeting minutes limit.
    #[zoom(rename = "Exceeded free meeting minutes limit.")]
    ExceededFreeMeetingMinutesLimit,
    /// Removed by host.
    #[zoom(rename = "Removed by host.")]
    RemovedByHost,
    /// Unknown reason.
    #[zoom(rename = "Unknown reason.")]
    UnknownReason,
    /// Leave waiting room.
    #[zoom(rename = "Leave waiting room.")]
    LeaveWaitingRoom,
    /// Removed by host from waiting room.
    #[zoom(rename = "Removed by host from waiting room.")]
    RemovedByHostFromWaitingRoom,
}

/// What a participant role can be.
#[zoom_model]
pub enum ParticipantRole {
    /// Host.
    Host,
    /// Attendee.
    Attendee,
}

/// What a participant status can be.
#[zoom_model]
pub enum ParticipantStatus {
    /// In meeting.
    InMeeting,
    /// In waiting room.
    InWaitingRoom,
}

/// What an aic disclaimer can be.
#[zoom_model]
pub enum AicDisclaimer {
    /// No disclaimer.
    #[zoom(rename = "no disclaimer")]
    NoDisclaimer,
    /// Agree.
    Agree,
    /// Leave meeting.
    #[zoom(rename = "leave meeting")]
    LeaveMeeting,
}

/// One page of meeting participants QoS.
#[zoom_model]
pub struct MeetingParticipantsQosPage {
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// How many records a page holds: 1 when left out, at most 10.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The meeting number.
    pub meeting_number: Option<String>,
    /// The participants.
    pub participants: Vec<ListedParticipantQos>,
}

/// A participant QoS, as it is listed.
#[zoom_model]
pub struct ListedParticipantQos {
    /// The ID.
    pub id: Option<String>,
    /// The device.
    pub device: Option<Device>,
    /// The client.
    pub client: Option<String>,
    /// The domain.
    pub domain: Option<String>,
    /// The harddisk ID.
    pub harddisk_id: Option<String>,
    /// The internal IP addresses.
    pub internal_ip_addresses: Vec<String>,
    /// The IP address.
    pub ip_address: Option<String>,
    /// The join time.
    pub join_time: Option<Timestamp>,
    /// The leave time.
    pub leave_time: Option<Timestamp>,
    /// The location.
    pub location: Option<String>,
    /// The MAC addr.
    pub mac_addr: Option<String>,
    /// The pc name.
    pub pc_name: Option<String>,
    /// The user ID.
    pub user_id: Option<String>,
    /// The user name.
    pub user_name: Option<String>,
    /// The user QoS.
    pub user_qos: Vec<UserQos>,
    /// The version.
    pub version: Option<String>,
    /// The OS.
    pub os: Option<String>,
    /// The OS version.
    pub os_version: Option<String>,
    /// The browser name.
    pub browser_name: Option<String>,
    /// The browser version.
    pub browser_version: Option<String>,
    /// The video connection type.
    pub video_connection_type: Option<VideoConnectionType>,
    /// The as connection type.
    pub as_connection_type: Option<AsConnectionType>,
    /// The participant UUID.
    pub participant_uuid: Option<String>,
    /// The network type.
    pub network_type: Option<NetworkType>,
    /// The data center.
    pub data_center: Option<String>,
    /// The full data center.
    pub full_data_center: Option<String>,
    /// The connection type.
    pub connection_type: Option<ListedConnectionType>,
    /// Whether "share application" is on.
    pub share_application: Option<bool>,
    /// Whether "share desktop" is on.
    pub share_desktop: Option<bool>,
    /// Whether "share whiteboard" is on.
    pub share_whiteboard: Option<bool>,
    /// Whether `recording` is on.
    pub recording: Option<bool>,
    /// The device name.
    pub device_name: Option<String>,
    /// The group ID.
    #[zoom(rename = "groupId")]
    pub group_id: Option<String>,
    /// Whether it has archiving.
    pub has_archiving: Option<bool>,
    /// The optional archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// The health: `Good` when left out.
    pub health: Option<Health>,
    /// The total jointime cost.
    pub total_jointime_cost: Option<f64>,
    /// The Zoom thin client plugin version.
    pub zoom_thin_client_plugin_version: Option<String>,
    /// The email: an e-mail address.
    pub email: Option<String>,
    /// The issue list: 0 to 5.
    pub issue_list: Vec<String>,
}

/// What a listed connection type can be.
#[zoom_model]
pub enum ListedConnectionType {
    /// P2p.
    #[zoom(rename = "P2P")]
    P2p,
    /// Tcp.
    #[zoom(rename = "TCP")]
    Tcp,
    /// Udp.
    #[zoom(rename = "UDP")]
    Udp,
    /// Reliable udp.
    #[zoom(rename = "Reliable UDP")]
    ReliableUdp,
    /// Ssl.
    #[zoom(rename = "SSL")]
    Ssl,
    /// Http.
    #[zoom(rename = "HTTP")]
    Http,
    /// Tcp proxy.
    #[zoom(rename = "TCP+Proxy")]
    TcpProxy,
    /// Udp proxy.
    #[zoom(rename = "UDP+Proxy")]
    UdpProxy,
    /// Reliable proxy.
    #[zoom(rename = "Reliable+Proxy")]
    ReliableProxy,
    /// Ssl proxy.
    #[zoom(rename = "SSL+Proxy")]
    SslProxy,
    /// Http proxy.
    #[zoom(rename = "HTTP+Proxy")]
    HttpProxy,
}

/// One page of meeting feedback.
#[zoom_model]
pub struct MeetingFeedbackPage {
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
    /// The participants.
    pub participants: Vec<ParticipantFeedback>,
}

/// A participant feedback.
#[zoom_model]
pub struct ParticipantFeedback {
    /// The date time.
    pub date_time: Option<Timestamp>,
    /// The email: an e-mail address.
    pub email: Option<String>,
    /// The quality.
    pub quality: Option<FeedbackQuality>,
    /// The user ID.
    pub user_id: Option<String>,
    /// The comment.
    pub comment: Option<String>,
}

/// What a feedback quality can be.
#[zoom_model]
pub enum FeedbackQuality {
    /// Good.
    #[zoom(rename = "GOOD")]
    Good,
    /// Not good.
    #[zoom(rename = "NOT GOOD")]
    NotGood,
}

/// One page of meeting sharings.
#[zoom_model]
pub struct MeetingSharingPage {
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// How many records a page holds: 30 when left out, at most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The participants.
    pub participants: Vec<SharingParticipant>,
}

/// A sharing participant.
#[zoom_model]
pub struct SharingParticipant {
    /// The details.
    pub details: Vec<SharedContent>,
    /// The ID.
    pub id: Option<String>,
    /// The user ID.
    pub user_id: Option<String>,
    /// The user name.
    pub user_name: Option<String>,
}

/// A shared content.
#[zoom_model]
pub struct SharedContent {
    /// The content.
    pub content: Option<String>,
    /// The end time.
    pub end_time: Option<String>,
    /// The start time.
    pub start_time: Option<String>,
}

/// What a meeting type can be.
#[zoom_model]
pub enum MeetingType {
    /// Past.
    Past,
    /// Past one.
    #[zoom(rename = "pastOne")]
    PastOne,
    /// Live.
    Live,
}

/// What an include fields can be.
#[zoom_model]
pub enum IncludeFields {
    /// Tracking fields.
    TrackingFields,
}

/// What a meeting list fields can be.
#[zoom_model]
pub enum MeetingListFields {
    /// Registrant ID.
    RegistrantId,
}

/// What a past or live meeting can be.
#[zoom_model]
pub enum PastOrLiveMeeting {
    /// Past.
    Past,
    /// Live.
    Live,
}

/// What a quality type can be.
#[zoom_model]
pub enum QualityType {
    /// Meeting.
    Meeting,
    /// Participants.
    Participants,
}
