//! Dashboard webinars.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{
    AsConnectionType, AudioCall, AudioQuality, CustomKey, Device, Health, NetworkType, OptionalArchiving,
    ParticipantAudioQuality, ParticipantScreenShareQuality, ParticipantVideoQuality, QueryDateType, ScreenShareQuality,
    UserQos, VideoConnectionType, VideoQuality,
};
use crate::types::MeetingUuid;
use crate::{zoom_endpoint, zoom_model};

/// Lists webinars.
///
/// Zoom's page: [List webinars](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars).
#[zoom_endpoint(
    GET, "/metrics/webinars",
    scopes = ["dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:list_webinars:admin"],
    rate_limit = ResourceIntensive,
    paged = webinars,
)]
pub fn list_webinars(
    /// The type: `live` when left out.
    #[query(rename = "type")]
    kind: Option<WebinarType>,
    /// The first day or moment of the time in question.
    from: Date,
    /// The last day or moment of the time in question.
    to: Date,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// The group ID.
    group_id: Option<String>,
    /// Whether "group include participant" is on.
    group_include_participant: Option<bool>,
    /// The query date type.
    query_date_type: Option<QueryDateType>,
) -> WebinarPage;

/// Gets a webinar.
///
/// Zoom's page: [Get webinar details](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/%7BwebinarId%7D).
#[zoom_endpoint(
    GET, "/metrics/webinars/<webinar_id>",
    scopes = ["dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:webinar:admin"],
    rate_limit = Heavy,
    errors(
        /// Webinar over a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// Webinar not available.
        404/3001 => WebinarNotAvailable,
    )
)]
pub fn get_webinar(
    /// The webinar.
    webinar_id: MeetingUuid,
    /// The type: `live` when left out.
    #[query(rename = "type")]
    kind: Option<WebinarType>,
) -> Webinar;

/// Lists webinar participants.
///
/// Zoom's page: [Get webinar participants](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/%7BwebinarId%7D/participants).
#[zoom_endpoint(
    GET, "/metrics/webinars/<webinar_id>/participants",
    scopes = ["dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:list_webinar_participants:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// Webinar over a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// Forbidden.
        403 => Forbidden,
        /// Webinar not available.
        404/3001 => WebinarNotAvailable,
    )
)]
pub fn list_webinar_participants(
    /// The webinar.
    webinar_id: MeetingUuid,
    /// The type: `live` when left out.
    #[query(rename = "type")]
    kind: Option<WebinarType>,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// The include fields.
    include_fields: Option<IncludeFields>,
) -> ParticipantPage;

/// Lists webinar participants QoS.
///
/// Zoom's page: [List webinar participant QoS](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/%7BwebinarId%7D/participants/qos).
#[zoom_endpoint(
    GET, "/metrics/webinars/<webinar_id>/participants/qos",
    scopes = ["dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:list_webinar_participants_qos:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// Webinar over a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// Forbidden.
        403 => Forbidden,
        /// Webinar not available.
        404/3001 => WebinarNotAvailable,
    )
)]
pub fn list_webinar_participants_qos(
    /// The webinar.
    webinar_id: MeetingUuid,
    /// The type: `live` when left out.
    #[query(rename = "type")]
    kind: Option<WebinarType>,
    /// How many records a page holds: 1 when left out, at most 10.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> WebinarParticipantsQosPage;

/// Lists webinar feedback.
///
/// Zoom's page: [Get post webinar feedback](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/%7BwebinarId%7D/participants/satisfaction).
#[zoom_endpoint(
    GET, "/metrics/webinars/<webinar_id>/participants/satisfaction",
    scopes = ["dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:post_webinar_feedback:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Invalid webinar ID.
        404/3001 => InvalidWebinarId,
    )
)]
pub fn list_webinar_feedback(
    /// The webinar.
    webinar_id: MeetingUuid,
    /// The type: `live` when left out.
    #[query(rename = "type")]
    kind: Option<PastOrLiveWebinar>,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> WebinarFeedbackPage;

/// Lists webinar sharing.
///
/// Zoom's page: [Get webinar sharing/recording details](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/%7BwebinarId%7D/participants/sharing).
#[zoom_endpoint(
    GET, "/metrics/webinars/<webinar_id>/participants/sharing",
    scopes = ["dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:webinar_sharing:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// Webinar over a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// Webinar not available.
        404/3001 => WebinarNotAvailable,
    )
)]
pub fn list_webinar_sharing(
    /// The webinar.
    webinar_id: MeetingUuid,
    /// The type: `live` when left out.
    #[query(rename = "type")]
    kind: Option<WebinarType>,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> WebinarSharingPage;

/// Gets a webinar participant QoS.
///
/// Zoom's page: [Get webinar participant QoS](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/%7BwebinarId%7D/participants/%7BparticipantId%7D/qos).
#[zoom_endpoint(
    GET, "/metrics/webinars/<webinar_id>/participants/<participant_id>/qos",
    scopes = ["dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:webinar_participant_qos:admin"],
    rate_limit = Heavy,
    errors(
        /// Webinar over a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// Forbidden.
        403 => Forbidden,
        /// Webinar not available.
        404/3001 => WebinarNotAvailable,
    )
)]
pub fn get_webinar_participant_qos(
    /// The webinar.
    webinar_id: MeetingUuid,
    /// The participant.
    participant_id: String,
    /// The type: `live` when left out.
    #[query(rename = "type")]
    kind: Option<WebinarType>,
) -> WebinarParticipantQos;

/// A webinar.
#[zoom_model]
pub struct Webinar {
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
    /// The audio quality.
    pub audio_quality: Option<AudioQuality>,
    /// The video quality.
    pub video_quality: Option<VideoQuality>,
    /// The screen share quality.
    pub screen_share_quality: Option<ScreenShareQuality>,
    /// Whether it has poll.
    pub has_poll: Option<bool>,
    /// Whether it has survey.
    pub has_survey: Option<bool>,
}

/// A webinar participant QoS.
#[zoom_model]
pub struct WebinarParticipantQos {
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
    /// The health: `Good` when left out.
    pub health: Option<Health>,
    /// The issue list: 0 to 5.
    pub issue_list: Vec<String>,
    /// The OS.
    pub os: Option<String>,
    /// The OS version.
    pub os_version: Option<String>,
    /// The browser name.
    pub browser_name: Option<String>,
    /// The browser version.
    pub browser_version: Option<String>,
    /// The participant UUID.
    pub participant_uuid: Option<String>,
    /// The network type.
    pub network_type: Option<NetworkType>,
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
    /// Whether it has archiving.
    pub has_archiving: Option<bool>,
    /// The optional archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// The group ID.
    #[zoom(rename = "groupId")]
    pub group_id: Option<String>,
    /// The video connection type.
    pub video_connection_type: Option<VideoConnectionType>,
    /// The webinar number.
    pub webinar_number: Option<String>,
    /// The Zoom thin client plugin version.
    pub zoom_thin_client_plugin_version: Option<String>,
    /// The email: an e-mail address.
    pub email: Option<String>,
    /// The as connection type.
    pub as_connection_type: Option<AsConnectionType>,
}

/// What a connection type can be.
#[zoom_model]
pub enum ConnectionType {
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

/// One page of webinars.
#[zoom_model]
pub struct WebinarPage {
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
    /// The webinars.
    pub webinars: Vec<Webinar>,
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
    /// The webinar number.
    pub webinar_number: Option<String>,
    /// The participants.
    pub participants: Vec<Participant>,
}

/// A participant.
#[zoom_model]
pub struct Participant {
    /// The audio quality.
    pub audio_quality: Option<ParticipantAudioQuality>,
    /// The connection type.
    pub connection_type: Option<ConnectionType>,
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
    /// The email.
    pub email: Option<String>,
    /// The from SIP URI.
    pub from_sip_uri: Option<String>,
    /// The full data center.
    pub full_data_center: Option<String>,
    /// The harddisk ID.
    pub harddisk_id: Option<String>,
    /// The ID.
    pub id: Option<String>,
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
    /// The client.
    pub client: Option<String>,
    /// Whether it has archiving.
    pub has_archiving: Option<bool>,
    /// The optional archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// The bo mtg ID.
    pub bo_mtg_id: Option<String>,
    /// The Zoom thin client plugin version.
    pub zoom_thin_client_plugin_version: Option<String>,
}

/// What a leave reason can be.
#[zoom_model]
pub enum LeaveReason {
    /// Name left the webinar.
    #[zoom(rename = "$name left the webinar.")]
    NameLeftTheWebinar,
    /// Name got disconnected from the webinar.
    #[zoom(rename = "$name got disconnected from the webinar.")]
    NameGotDisconnectedFromTheWebinar,
    /// Host ended the webinar.
    #[zoom(rename = "Host ended the webinar.")]
    HostEndedTheWebinar,
    /// Host closed the webinar.
    #[zoom(rename = "Host closed the webinar.")]
    HostClosedTheWebinar,
    /// Host started a new webinar.
    #[zoom(rename = "Host started a new webinar.")]
    HostStartedANewWebinar,
    /// Network connection error.
    #[zoom(rename = "Network connection error.")]
    NetworkConnectionError,
    /// Host did not join.
    #[zoom(rename = "Host did not join.")]
    HostDidNotJoin,
    /// Exceeded free webinar minutes limit.
    #[zoom(rename = "Exceeded free webinar minutes limit.")]
    ExceededFreeWebinarMinutesLimit,
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
    /// Panelist.
    Panelist,
}

/// One page of webinar participants QoS.
#[zoom_model]
pub struct WebinarParticipantsQosPage {
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// How many records a page holds: 1 when left out, at most 10.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The webinar number.
    pub webinar_number: Option<String>,
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
    /// The optional archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// Whether it has archiving.
    pub has_archiving: Option<bool>,
    /// The group ID.
    #[zoom(rename = "groupId")]
    pub group_id: Option<String>,
    /// The health: `Good` when left out.
    pub health: Option<Health>,
    /// The Zoom thin client plugin version.
    pub zoom_thin_client_plugin_version: Option<String>,
    /// The email: an e-mail address.
    pub email: Option<String>,
    /// The issue list: 0 to 5.
    pub issue_list: Vec<String>,
}

/// One page of webinar feedback.
#[zoom_model]
pub struct WebinarFeedbackPage {
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
    pub quality: Option<Quality>,
    /// The user ID.
    pub user_id: Option<String>,
    /// The comment.
    pub comment: Option<String>,
}

/// What a quality can be.
#[zoom_model]
pub enum Quality {
    /// Good.
    #[zoom(rename = "GOOD")]
    Good,
    /// Not good.
    #[zoom(rename = "NOT GOOD")]
    NotGood,
}

/// One page of webinar sharings.
#[zoom_model]
pub struct WebinarSharingPage {
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

/// What a webinar type can be.
#[zoom_model]
pub enum WebinarType {
    /// Past.
    Past,
    /// Live.
    Live,
}

/// What an include fields can be.
#[zoom_model]
pub enum IncludeFields {
    /// Registrant ID.
    RegistrantId,
}

/// What a past or live webinar can be.
#[zoom_model]
pub enum PastOrLiveWebinar {
    /// Past.
    Past,
    /// Past one.
    #[zoom(rename = "pastOne")]
    PastOne,
    /// Live.
    Live,
}
