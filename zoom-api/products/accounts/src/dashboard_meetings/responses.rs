//! Dashboard meetings: responses.

use jiff::Timestamp;
use jiff::civil::Date;

use super::super::{
    AudioCall, ConnectionType, CustomKey, Device, Health, MediaQuality, NetworkType, OptionalArchiving,
    ParticipantQuality, UserQos,
};
use super::{AicDisclaimer, LeaveReason, Quality};
use zoom_api::types::MeetingId;
use zoom_api::zoom_model;

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
