//! Dashboard webinars: responses.

use jiff::Timestamp;
use jiff::civil::Date;

use super::super::{
    AudioCall, ConnectionType, CustomKey, Device, Health, MediaQuality, NetworkType, OptionalArchiving,
    ParticipantQuality, UserQos,
};
use zoom_api::types::MeetingId;
use zoom_api::zoom_model;

/// A live or past webinar, with what was used in it.
#[zoom_model]
pub struct Webinar {
    /// The display name of the host.
    pub host: Option<String>,
    /// Keys and values that the app gave the webinar; ten at most.
    pub custom_keys: Vec<CustomKey>,
    /// The host's department.
    pub dept: Option<String>,
    /// How long the webinar lasted, as `hh:mm:ss`; `10:00` is ten minutes.
    pub duration: Option<String>,
    /// The host's e-mail address.
    pub email: Option<String>,
    /// When the webinar ended.
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
    /// The webinar ID.
    pub id: Option<MeetingId>,
    /// How many people took part.
    pub participants: Option<i64>,
    /// When the webinar started.
    pub start_time: Option<Timestamp>,
    /// The topic of the webinar.
    pub topic: Option<String>,
    /// The licence of the host.
    pub user_type: Option<String>,
    /// The UUID of this instance of the webinar.
    pub uuid: Option<String>,
    /// How good the audio was, from `good` to `bad`.
    pub audio_quality: Option<MediaQuality>,
    /// How good the video was, from `good` to `bad`.
    pub video_quality: Option<MediaQuality>,
    /// How good the shared screen was, from `good` to `bad`.
    pub screen_share_quality: Option<MediaQuality>,
    /// Whether there were polls.
    pub has_poll: Option<bool>,
    /// Whether there was a survey.
    pub has_survey: Option<bool>,
}

/// A participant of a webinar, and the quality of the connection, minute by minute.
#[zoom_model]
pub struct WebinarParticipantQos {
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
    /// The participant's ID, which holds for this webinar alone.
    pub user_id: Option<String>,
    /// The display name.
    pub user_name: Option<String>,
    /// The quality of the connection, minute by minute.
    pub user_qos: Vec<UserQos>,
    /// The version of the participant's client.
    pub version: Option<String>,
    /// How well the participant's session went.
    pub health: Option<Health>,
    /// What troubled the participant. 0 to 5 of them.
    pub issue_list: Vec<String>,
    /// The operating system of the device.
    pub os: Option<String>,
    /// The version of the operating system.
    pub os_version: Option<String>,
    /// The browser of the web client.
    pub browser_name: Option<String>,
    /// The version of the web client's browser.
    pub browser_version: Option<String>,
    /// The participant's UUID, which holds for this webinar alone.
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
    /// Whether it was archived.
    pub has_archiving: Option<bool>,
    /// Whether the participant chose to be archived; for participants of the account who have archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// The participant's group, by its ID.
    #[zoom(rename = "groupId")]
    pub group_id: Option<String>,
    /// How the participant's video was transported.
    pub video_connection_type: Option<ConnectionType>,
    /// The number of the webinar, its ID.
    pub webinar_number: Option<String>,
    /// The version of the thin client in a virtual desktop.
    pub zoom_thin_client_plugin_version: Option<String>,
    /// The participant's e-mail address; with some exceptions it is empty for people outside the host's account.
    pub email: Option<String>,
    /// How the participant's shared screen was transported.
    pub as_connection_type: Option<ConnectionType>,
}

/// One page of the webinars on the dashboard.
#[zoom_model]
pub struct WebinarPage {
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
    /// The webinars.
    pub webinars: Vec<Webinar>,
}

/// One page of a webinar's participants.
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
    /// The number of the webinar, its ID.
    pub webinar_number: Option<String>,
    /// The people who took part.
    pub participants: Vec<Participant>,
}

/// A participant of a webinar, with devices and network.
#[zoom_model]
pub struct Participant {
    /// How good the audio was, from `good` to `bad`.
    pub audio_quality: Option<ParticipantQuality>,
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
    /// The participant's role: `host`, `attendee` or `panelist`.
    pub role: Option<ParticipantRole>,
    /// How good the shared screen was, from `good` to `bad`.
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
    /// The participant's ID, which holds for this webinar alone.
    pub user_id: Option<String>,
    /// The participant's UUID, which holds for this webinar alone.
    pub participant_uuid: Option<String>,
    /// The display name.
    pub user_name: Option<String>,
    /// The version of the participant's client.
    pub version: Option<String>,
    /// How good the video was, from `good` to `bad`.
    pub video_quality: Option<ParticipantQuality>,
    /// The participant's phone calls into the webinar.
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
    /// The version of the client or SDK.
    pub client: Option<String>,
    /// Whether it was archived.
    pub has_archiving: Option<bool>,
    /// Whether the participant chose to be archived; for participants of the account who have archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// The breakout room, by its own ID.
    pub bo_mtg_id: Option<String>,
    /// The version of the thin client in a virtual desktop.
    pub zoom_thin_client_plugin_version: Option<String>,
}

/// Why a participant left a webinar.
#[zoom_model]
pub enum LeaveReason {
    /// The participant chose to.
    #[zoom(rename = "$name left the webinar.")]
    NameLeftTheWebinar,
    /// The connection broke.
    #[zoom(rename = "$name got disconnected from the webinar.")]
    Disconnected,
    /// The host ended it.
    #[zoom(rename = "Host ended the webinar.")]
    HostEndedTheWebinar,
    /// The host closed it.
    #[zoom(rename = "Host closed the webinar.")]
    HostClosedTheWebinar,
    /// The host started another.
    #[zoom(rename = "Host started a new webinar.")]
    HostStartedANewWebinar,
    /// The network failed.
    #[zoom(rename = "Network connection error.")]
    NetworkConnectionError,
    /// The host never came.
    #[zoom(rename = "Host did not join.")]
    HostDidNotJoin,
    /// The free minutes ran out.
    #[zoom(rename = "Exceeded free webinar minutes limit.")]
    ExceededFreeWebinarMinutesLimit,
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

/// What part a participant had in a webinar.
#[zoom_model]
pub enum ParticipantRole {
    /// The host.
    Host,
    /// An attendee.
    Attendee,
    /// A panelist.
    Panelist,
}

/// One page of a webinar's participants, with the quality of their connections.
#[zoom_model]
pub struct WebinarParticipantsQosPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u64>,
    /// How many records a page holds. At most 10.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The number of the webinar, its ID.
    pub webinar_number: Option<String>,
    /// The people who took part.
    pub participants: Vec<ListedParticipantQos>,
}

/// A participant of a webinar and the quality of the connection, as they are listed.
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
    /// The participant's ID, which holds for this webinar alone.
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
    /// The participant's UUID, which holds for this webinar alone.
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
    /// Whether the participant chose to be archived; for participants of the account who have archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// Whether it was archived.
    pub has_archiving: Option<bool>,
    /// The participant's group, by its ID.
    #[zoom(rename = "groupId")]
    pub group_id: Option<String>,
    /// How well the participant's session went.
    pub health: Option<Health>,
    /// The version of the thin client in a virtual desktop.
    pub zoom_thin_client_plugin_version: Option<String>,
    /// The participant's e-mail address; with some exceptions it is empty for people outside the host's account.
    pub email: Option<String>,
    /// What troubled the participant. 0 to 5 of them.
    pub issue_list: Vec<String>,
}
