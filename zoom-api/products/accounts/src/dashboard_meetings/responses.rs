//! Dashboard meetings: responses.

use jiff::Timestamp;
use jiff::civil::Date;

use super::super::{
    AudioCall, ConnectionType, CustomKey, Device, Health, MediaQuality, NetworkType, OptionalArchiving,
    ParticipantQuality, UserQos,
};
use super::{AiCompanionDisclaimer, LeaveReason, Quality, TrackingField};
use zoom_api::types::MeetingId;
use zoom_api::zoom_model;

/// Live or past meeting, with the features used in it.
#[zoom_model(response)]
pub struct Meeting {
    /// Display name of the host.
    pub host: Option<String>,
    /// Custom keys and values that the app assigned to the meeting.
    #[zoom(max_items = 10)]
    pub custom_keys: Vec<CustomKey>,
    /// Department of the host.
    #[zoom(rename = "dept")]
    pub department: Option<String>,
    /// Duration of the meeting, such as `02:21`.
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
    /// Whether manual captions were enabled.
    pub has_manual_captions: Option<bool>,
    /// Whether automated captions were enabled.
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
    /// Whether the meeting has a summary.
    pub has_meeting_summary: Option<bool>,
    /// Whether there were polls.
    pub has_poll: Option<bool>,
    /// Whether Q&A was used.
    pub has_qa: Option<bool>,
    /// Whether there was a survey.
    pub has_survey: Option<bool>,
    /// Average time to join, in seconds.
    pub avg_jointime_cost: Option<f64>,
}

/// Participant of a meeting with the quality of service, minute by minute.
#[zoom_model(response)]
pub struct MeetingParticipantQos {
    /// User ID of the participant; empty for participants who joined without signing in.
    pub id: Option<String>,
    /// Device of the participant: a phone, an H.323 or SIP device, or the operating system of a computer. Empty for
    /// participants outside the host's account.
    pub device: Option<Device>,
    /// Version of the client or SDK.
    pub client: Option<String>,
    /// Domain of the participant's computer; empty for participants outside the host's account.
    pub domain: Option<String>,
    /// Disk ID of the participant's computer; empty for participants outside the host's account.
    pub harddisk_id: Option<String>,
    /// Local IP addresses of the participant; absent for accounts under a HIPAA agreement that is old or has no data
    /// addendum.
    pub internal_ip_addresses: Vec<String>,
    /// IP address of the participant.
    pub ip_address: Option<String>,
    /// Time when the participant joined.
    pub join_time: Option<Timestamp>,
    /// Time when the participant left; absent while the participant is in the session.
    pub leave_time: Option<Timestamp>,
    /// Location of the participant.
    pub location: Option<String>,
    /// MAC address of the participant; empty for participants outside the host's account.
    pub mac_addr: Option<String>,
    /// Name of the participant's computer.
    pub pc_name: Option<String>,
    /// ID of the participant, valid for this meeting only.
    pub user_id: Option<String>,
    /// Display name.
    pub user_name: Option<String>,
    /// Quality of service, minute by minute.
    pub user_qos: Vec<UserQos>,
    /// Client version of the participant.
    pub version: Option<String>,
    /// Operating system of the device.
    pub os: Option<String>,
    /// Version of the operating system.
    pub os_version: Option<String>,
    /// Browser of the web client.
    pub browser_name: Option<String>,
    /// Browser version of the web client.
    pub browser_version: Option<String>,
    /// Transport of the participant's video.
    pub video_connection_type: Option<ConnectionType>,
    /// Transport of the participant's shared screen.
    pub as_connection_type: Option<ConnectionType>,
    /// UUID of the participant, valid for this meeting only.
    pub participant_uuid: Option<String>,
    /// Network type: `Wired`, `Wifi`, `PPP` for a point-to-point connection, `Cellular` or `Others`.
    pub network_type: Option<NetworkType>,
    /// Microphone of the participant; empty for participants outside the host's account.
    pub microphone: Option<String>,
    /// Speaker of the participant; empty for participants outside the host's account.
    pub speaker: Option<String>,
    /// Camera of the participant; empty for participants outside the host's account.
    pub camera: Option<String>,
    /// Data center through which the participant joined.
    pub data_center: Option<String>,
    /// Data centers of the participant's meeting data, separated by semicolons: the locations of the HTTP tunnel, the
    /// Conference Room Connector and the web gateway.
    pub full_data_center: Option<String>,
    /// Connection type of the participant.
    pub connection_type: Option<ConnectionType>,
    /// Whether the participant shared an app.
    pub share_application: Option<bool>,
    /// Whether the participant shared the desktop.
    pub share_desktop: Option<bool>,
    /// Whether the participant shared a whiteboard.
    pub share_whiteboard: Option<bool>,
    /// Whether the participant recorded.
    pub recording: Option<bool>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// ID of the participant's group.
    #[zoom(rename = "groupId")]
    pub group_id: Option<String>,
    /// Whether the meeting was archived.
    pub has_archiving: Option<bool>,
    /// Whether the participant consented to archiving; for participants of accounts with archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// Health of the participant's session.
    pub health: Option<Health>,
    /// Time to join, in seconds.
    pub total_jointime_cost: Option<f64>,
    /// ID of the meeting, as text.
    pub meeting_number: Option<String>,
    /// Version of the virtual desktop infrastructure (VDI) plugin.
    pub zoom_thin_client_plugin_version: Option<String>,
    /// Email address of the participant; with some exceptions, empty for participants outside the host's account.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Issues of the participant's session.
    #[zoom(max_items = 5)]
    pub issue_list: Vec<String>,
}

/// Meeting quality in a period.
#[zoom_model(response)]
pub struct MeetingQuality {
    /// First day of the report, within the last six months.
    pub from: Option<Date>,
    /// Numbers of scores by category.
    pub quality: Option<Quality>,
    /// Last day of the report, within the last six months and at most one month after `from`.
    pub to: Option<Date>,
}

/// Page of meetings on the dashboard.
#[zoom_model(response)]
pub struct MeetingPage {
    /// First day of the requested period.
    pub from: Option<Date>,
    /// Last day of the requested period.
    pub to: Option<Date>,
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of meetings.
    pub total_records: Option<u64>,
    /// Meetings.
    pub meetings: Vec<ListedMeeting>,
}

/// Meeting in a dashboard list.
#[zoom_model(response)]
pub struct ListedMeeting {
    /// Display name of the host.
    pub host: Option<String>,
    /// Audio quality, from `good` to `bad`.
    pub audio_quality: Option<MediaQuality>,
    /// Custom keys and values that the app assigned to the meeting.
    #[zoom(max_items = 10)]
    pub custom_keys: Vec<CustomKey>,
    /// Department of the host.
    #[zoom(rename = "dept")]
    pub department: Option<String>,
    /// Duration of the meeting, as `hh:mm:ss`; `16:08` is 16 minutes and 8 seconds.
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
    /// Whether manual captions were enabled.
    pub has_manual_captions: Option<bool>,
    /// Whether automated captions were enabled.
    pub has_automated_captions: Option<bool>,
    /// ID of the meeting.
    pub id: Option<MeetingId>,
    /// Number of participants.
    pub participants: Option<i64>,
    /// Screen sharing quality, from `good` to `bad`.
    pub screen_share_quality: Option<MediaQuality>,
    /// Custom session ID of a Video SDK session.
    pub session_key: Option<String>,
    /// Start time of the meeting.
    pub start_time: Option<Timestamp>,
    /// Topic of the meeting.
    pub topic: Option<String>,
    /// Tracking fields and their values.
    pub tracking_fields: Vec<TrackingField>,
    /// License of the host.
    pub user_type: Option<String>,
    /// UUID of this instance of the meeting. Each instance has its own UUID.
    pub uuid: Option<String>,
    /// Video quality, from `good` to `bad`.
    pub video_quality: Option<MediaQuality>,
    /// Whether there were polls.
    pub has_poll: Option<bool>,
    /// Whether Q&A was used.
    pub has_qa: Option<bool>,
    /// Whether there was a survey.
    pub has_survey: Option<bool>,
    /// Average time to join, in seconds.
    pub avg_jointime_cost: Option<f64>,
}

/// Page of a meeting's participants.
#[zoom_model(response)]
pub struct ParticipantPage {
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of participants.
    pub total_records: Option<u64>,
    /// ID of the meeting.
    pub meeting_number: Option<String>,
    /// Participants, with one entry for each time they joined.
    pub participants: Vec<Participant>,
}

/// Participant of a meeting, with devices and network.
#[zoom_model(response)]
pub struct Participant {
    /// Audio quality of the participant. Requires the account's setting that shows quality scores on the dashboard.
    pub audio_quality: Option<ParticipantQuality>,
    /// Camera of the participant; empty for participants outside the host's account.
    pub camera: Option<String>,
    /// Connection type of the participant.
    pub connection_type: Option<ConnectionType>,
    /// Transport of the participant's video.
    pub video_connection_type: Option<ConnectionType>,
    /// Transport of the participant's shared screen.
    pub as_connection_type: Option<ConnectionType>,
    /// Identifier of the participant in the SDK, alphanumeric.
    #[zoom(max_length = 35)]
    pub customer_key: Option<String>,
    /// Data center through which the participant joined.
    pub data_center: Option<String>,
    /// Device of the participant: a phone, an H.323 or SIP device, or the operating system of a computer. Empty for
    /// participants outside the host's account.
    pub device: Option<Device>,
    /// Domain of the participant's computer; empty for participants outside the host's account.
    pub domain: Option<String>,
    /// Email address of the participant; with some exceptions, empty for participants outside the host's account.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// URI in the SIP From header, for participants who joined by SIP.
    pub from_sip_uri: Option<String>,
    /// Data centers of the participant's meeting data, separated by semicolons: the locations of the HTTP tunnel, the
    /// Conference Room Connector and the web gateway.
    pub full_data_center: Option<String>,
    /// Disk ID of the participant's computer; empty for participants outside the host's account.
    pub harddisk_id: Option<String>,
    /// User ID of the participant; empty for participants who joined without signing in.
    #[deprecated = "deprecated by Zoom; use `participant_user_id`"]
    pub id: Option<String>,
    /// Number of participants in Zoom Rooms.
    pub in_room_participants: Option<i64>,
    /// Local IP addresses of the participant; absent for accounts under a HIPAA agreement that is old or has no data
    /// addendum.
    pub internal_ip_addresses: Vec<String>,
    /// IP address of the participant.
    pub ip_address: Option<String>,
    /// Time when the participant joined.
    pub join_time: Option<Timestamp>,
    /// Reason why the participant left, as a sentence of Zoom's, such as `Host ended the meeting.`
    pub leave_reason: Option<LeaveReason>,
    /// Time when the participant left; absent while the participant is in the session.
    pub leave_time: Option<Timestamp>,
    /// Location of the participant.
    pub location: Option<String>,
    /// MAC address of the participant; empty for participants outside the host's account.
    pub mac_addr: Option<String>,
    /// Microphone of the participant; empty for participants outside the host's account.
    pub microphone: Option<String>,
    /// Network type: `Wired`, `Wifi`, `PPP` for a point-to-point connection, `Cellular` or `Others`.
    pub network_type: Option<NetworkType>,
    /// User ID of the participant; empty for participants who joined without signing in.
    pub participant_user_id: Option<String>,
    /// Name of the participant's computer.
    pub pc_name: Option<String>,
    /// Whether the participant recorded.
    pub recording: Option<bool>,
    /// Registrant ID of the participant. Returned only if `include_fields` requests it, and never for the type `live`.
    pub registrant_id: Option<String>,
    /// Role of the participant: `host` or `attendee`.
    pub role: Option<ParticipantRole>,
    /// Screen sharing quality of the participant. Requires the account's setting that shows quality scores on the
    /// dashboard.
    pub screen_share_quality: Option<ParticipantQuality>,
    /// Whether the participant shared an iPhone or iPad app.
    pub share_application: Option<bool>,
    /// Whether the participant shared the desktop.
    pub share_desktop: Option<bool>,
    /// Whether the participant shared a whiteboard.
    pub share_whiteboard: Option<bool>,
    /// URI in the SIP Contact header, for participants who joined by SIP.
    pub sip_uri: Option<String>,
    /// Speaker of the participant; empty for participants outside the host's account.
    pub speaker: Option<String>,
    /// Whether the participant is in the meeting or in the waiting room.
    pub status: Option<ParticipantStatus>,
    /// ID of the participant, valid for this meeting only.
    pub user_id: Option<String>,
    /// UUID of the participant, valid for this meeting only.
    pub participant_uuid: Option<String>,
    /// Display name.
    pub user_name: Option<String>,
    /// Client version of the participant.
    pub version: Option<String>,
    /// Video quality of the participant. Requires the account's setting that shows quality scores on the dashboard.
    pub video_quality: Option<ParticipantQuality>,
    /// ID of the breakout room.
    pub bo_mtg_id: Option<String>,
    /// Phone calls of the participant into the meeting.
    pub audio_call: Vec<AudioCall>,
    /// Operating system of the device.
    pub os: Option<String>,
    /// Version of the operating system.
    pub os_version: Option<String>,
    /// Browser of the web client.
    pub browser_name: Option<String>,
    /// Browser version of the web client.
    pub browser_version: Option<String>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// ID of the participant's group.
    #[zoom(rename = "groupId")]
    pub group_id: Option<String>,
    /// Whether the meeting was archived.
    pub has_archiving: Option<bool>,
    /// Whether the participant consented to archiving; for participants of accounts with archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// Version of the client or SDK.
    pub client: Option<String>,
    /// Time to join, in seconds.
    pub total_jointime_cost: Option<f64>,
    /// Response of the participant to the AI Companion disclaimer.
    pub aic_disclaimer: Option<AiCompanionDisclaimer>,
    /// Version of the virtual desktop infrastructure (VDI) plugin.
    pub zoom_thin_client_plugin_version: Option<String>,
}

/// Role of a participant in a meeting.
#[zoom_model]
pub enum ParticipantRole {
    /// The host.
    Host,
    /// Attendee.
    Attendee,
}

/// Location of a participant.
#[zoom_model]
pub enum ParticipantStatus {
    /// In the meeting.
    InMeeting,
    /// In the waiting room.
    InWaitingRoom,
}

/// Page of a meeting's participants with their quality of service.
#[zoom_model(response)]
pub struct MeetingParticipantsQosPage {
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u64>,
    #[zoom(max = 10)]
    pub page_size: Option<u32>,
    /// Total number of participants.
    pub total_records: Option<u64>,
    /// ID of the meeting.
    pub meeting_number: Option<String>,
    /// Participants.
    pub participants: Vec<ListedParticipantQos>,
}

/// Participant in a list, with the quality of service.
#[zoom_model(response)]
pub struct ListedParticipantQos {
    /// User ID of the participant; empty for participants who joined without signing in.
    pub id: Option<String>,
    /// Device of the participant: a phone, an H.323 or SIP device, or the operating system of a computer. Empty for
    /// participants outside the host's account.
    pub device: Option<Device>,
    /// Version of the client or SDK.
    pub client: Option<String>,
    /// Domain of the participant's computer; empty for participants outside the host's account.
    pub domain: Option<String>,
    /// Disk ID of the participant's computer; empty for participants outside the host's account.
    pub harddisk_id: Option<String>,
    /// Local IP addresses of the participant; absent for accounts under a HIPAA agreement that is old or has no data
    /// addendum.
    pub internal_ip_addresses: Vec<String>,
    /// IP address of the participant.
    pub ip_address: Option<String>,
    /// Time when the participant joined.
    pub join_time: Option<Timestamp>,
    /// Time when the participant left; absent while the participant is in the session.
    pub leave_time: Option<Timestamp>,
    /// Location of the participant.
    pub location: Option<String>,
    /// MAC address of the participant; empty for participants outside the host's account.
    pub mac_addr: Option<String>,
    /// Name of the participant's computer.
    pub pc_name: Option<String>,
    /// ID of the participant, valid for this meeting only.
    pub user_id: Option<String>,
    /// Display name.
    pub user_name: Option<String>,
    /// Quality of service, minute by minute.
    pub user_qos: Vec<UserQos>,
    /// Client version of the participant.
    pub version: Option<String>,
    /// Operating system of the device.
    pub os: Option<String>,
    /// Version of the operating system.
    pub os_version: Option<String>,
    /// Browser of the web client.
    pub browser_name: Option<String>,
    /// Browser version of the web client.
    pub browser_version: Option<String>,
    /// Transport of the participant's video.
    pub video_connection_type: Option<ConnectionType>,
    /// Transport of the participant's shared screen.
    pub as_connection_type: Option<ConnectionType>,
    /// UUID of the participant, valid for this meeting only.
    pub participant_uuid: Option<String>,
    /// Network type: `Wired`, `Wifi`, `PPP` for a point-to-point connection, `Cellular` or `Others`.
    pub network_type: Option<NetworkType>,
    /// Data center through which the participant joined.
    pub data_center: Option<String>,
    /// Data centers of the participant's meeting data, separated by semicolons: the locations of the HTTP tunnel, the
    /// Conference Room Connector and the web gateway.
    pub full_data_center: Option<String>,
    /// Connection type of the participant.
    pub connection_type: Option<ConnectionType>,
    /// Whether the participant shared an app.
    pub share_application: Option<bool>,
    /// Whether the participant shared the desktop.
    pub share_desktop: Option<bool>,
    /// Whether the participant shared a whiteboard.
    pub share_whiteboard: Option<bool>,
    /// Whether the participant recorded.
    pub recording: Option<bool>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// ID of the participant's group.
    #[zoom(rename = "groupId")]
    pub group_id: Option<String>,
    /// Whether the meeting was archived.
    pub has_archiving: Option<bool>,
    /// Whether the participant consented to archiving; for participants of accounts with archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// Health of the participant's session.
    pub health: Option<Health>,
    /// Time to join, in seconds.
    pub total_jointime_cost: Option<f64>,
    /// Version of the virtual desktop infrastructure (VDI) plugin.
    pub zoom_thin_client_plugin_version: Option<String>,
    /// Email address of the participant; with some exceptions, empty for participants outside the host's account.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Issues of the participant's session.
    #[zoom(max_items = 5)]
    pub issue_list: Vec<String>,
}
