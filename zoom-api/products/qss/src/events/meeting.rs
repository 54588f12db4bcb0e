//! Events: meeting.

use super::{DataDevice, DataNetworkType, ParticipantData, ParticipantQosSummaryObject, Qos};
use zoom_api::types::MeetingId;
use zoom_api::{zoom_event, zoom_model};

/// A participant of a meeting changed a setting, for example turned on the camera.
///
/// Several events are sent for each participant during a meeting. Requires a Quality of Service Subscription plan.
#[zoom_event(
    "meeting.participant_data",
    scopes = ["dashboard:master", "dashboard:read:admin", "dashboard_meetings:read:admin", "qss:read:meeting_participant_data:admin", "qss:read:meeting_participant_data:master"],
    docs = "https://developers.zoom.us/docs/api/qss/events/#tag/meeting/POSTmeeting.participant_data",
)]
pub struct MeetingParticipantData {
    /// Account ID of the meeting's or webinar's host, of the Video SDK account, or of the call's owner.
    pub account_id: String,
    /// The meeting, webinar, session or call.
    pub object: MeetingParticipantDataObject,
}

/// A participant left a meeting.
///
/// Holds the participant's devices, client and network. Requires a Quality of Service Subscription plan.
#[zoom_event(
    "meeting.participant_data_summary",
    scopes = ["dashboard:master", "dashboard:read:admin", "dashboard_meetings:read:admin", "qss:read:meeting_participant_data:admin", "qss:read:meeting_participant_data:master"],
    docs = "https://developers.zoom.us/docs/api/qss/events/#tag/meeting/POSTmeeting.participant_data_summary",
)]
pub struct MeetingParticipantDataSummary {
    /// Account ID of the meeting's or webinar's host, of the Video SDK account, or of the call's owner.
    pub account_id: String,
    /// The meeting, webinar, session or call.
    pub object: MeetingParticipantDataSummaryObject,
}

/// Another minute of quality data of a meeting participant was collected.
///
/// Measured every six seconds; one event holds about ten measurements. Requires a Quality of Service Subscription plan.
#[zoom_event(
    "meeting.participant_qos",
    scopes = ["dashboard:master", "dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:meeting_participant_qos:admin", "dashboard:read:meeting_participant_qos:master"],
    docs = "https://developers.zoom.us/docs/api/qss/events/#tag/meeting/POSTmeeting.participant_qos",
)]
pub struct MeetingParticipantQos {
    /// Account ID of the meeting's or webinar's host, of the Video SDK account, or of the call's owner.
    pub account_id: String,
    /// The meeting, webinar, session or call.
    pub object: MeetingParticipantQosObject,
}

/// A participant left a meeting.
///
/// Holds the quality data of the participant's whole stay. Requires a Quality of Service Subscription plan.
#[zoom_event(
    "meeting.participant_qos_summary",
    scopes = ["dashboard:master", "dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:meeting_participant_qos:admin", "dashboard:read:meeting_participant_qos:master"],
    docs = "https://developers.zoom.us/docs/api/qss/events/#tag/meeting/POSTmeeting.participant_qos_summary",
)]
pub struct MeetingParticipantQosSummary {
    /// Account ID of the meeting's or webinar's host, of the Video SDK account, or of the call's owner.
    pub account_id: String,
    /// The meeting, webinar, session or call.
    pub object: ParticipantQosSummaryObject,
}

/// Meeting in `meeting.participant_data` events.
#[zoom_model]
pub struct MeetingParticipantDataObject {
    /// UUID of this instance of the meeting or webinar.
    pub uuid: String,
    /// The participant and the collected data.
    pub participant: DataParticipant,
}

/// Participant and the collected data.
#[zoom_model]
pub struct DataParticipant {
    /// In-meeting ID of the participant, valid until the meeting or webinar ends.
    pub participant_id: Option<String>,
    /// User ID of the participant; empty for external users.
    pub participant_user_id: Option<String>,
    /// Email address of the participant, if signed in. With some exceptions, empty for participants outside the host's
    /// account.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Devices, client and network.
    pub data: Vec<MeetingData>,
}

/// Device, client and network of a meeting participant.
#[zoom_model]
pub struct MeetingData {
    /// How the person joined: `Phone` (PSTN), `H.323/SIP`, or a client on `Windows`, `Mac`, `iOS` or `Android`.
    pub device: Option<DataDevice>,
    /// Location as city and country code, such as `Sunnyvale (US)`.
    pub location: Option<String>,
    /// Location of the participant. Deprecated by Zoom; use `location`.
    #[zoom(rename = "Location")]
    #[deprecated = "deprecated by Zoom"]
    pub deprecated_location: Option<String>,
    /// Type of the network: `Wired`, `Wifi`, `PPP`, `Cellular` or `Others`.
    pub network_type: Option<DataNetworkType>,
    /// Microphone in use.
    pub microphone: Option<String>,
    /// Speaker or headphones in use.
    pub speaker: Option<String>,
    /// Camera in use, such as `Integrated Camera`.
    pub camera: Option<String>,
    /// Data center in use, such as `SC (Sub)`.
    pub data_center: Option<String>,
    /// Connection type, such as `UDP`.
    pub connection_type: Option<String>,
    /// Name of the computer.
    pub pc_name: Option<String>,
    /// Domain of the computer.
    pub domain: Option<String>,
    /// MAC address; only for Windows clients.
    pub mac_addr: Option<String>,
    /// ID of the hard disk.
    pub harddisk_id: Option<String>,
    /// Version of the Zoom client.
    pub version: Option<String>,
    /// IP address for everything except audio, video and screen sharing.
    pub signaling_ip_address: Option<String>,
    /// Internal IP address for signaling.
    pub signaling_internal_ip_address: Option<String>,
    /// Internal port for signaling.
    pub signaling_internal_ip_port: Option<String>,
    /// Internal IP address for audio.
    pub audio_internal_ip_address: Option<String>,
    /// Internal port for audio.
    pub audio_internal_ip_port: Option<String>,
    /// Internal IP address for video.
    pub video_internal_ip_address: Option<String>,
    /// Internal port for video.
    pub video_internal_ip_port: Option<String>,
    /// Internal IP address for screen sharing.
    pub as_internal_ip_address: Option<String>,
    /// Internal port for screen sharing.
    pub as_internal_ip_port: Option<String>,
    /// Internal IP domain of the destination.
    pub destination_ip_domain: Option<String>,
    /// Internal port of the destination.
    pub destination_ip_port: Option<String>,
}

/// Meeting in `meeting.participant_data_summary` events.
#[zoom_model]
pub struct MeetingParticipantDataSummaryObject {
    /// UUID of this instance of the meeting or webinar.
    pub uuid: String,
    /// ID (number) of the meeting or webinar.
    pub id: Option<MeetingId>,
    /// The participant and the collected data.
    pub participant: DataSummaryParticipant,
}

/// Participant and the collected data.
#[zoom_model]
pub struct DataSummaryParticipant {
    /// In-meeting ID of the participant, valid until the meeting or webinar ends.
    pub participant_id: Option<String>,
    /// User ID of the participant; empty for external users.
    pub participant_user_id: Option<String>,
    /// Email address of the participant, if signed in. With some exceptions, empty for participants outside the host's
    /// account.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Devices, client and network.
    pub data: Vec<ParticipantData>,
}

/// Meeting in `meeting.participant_qos` events.
#[zoom_model]
pub struct MeetingParticipantQosObject {
    /// UUID of this instance of the meeting or webinar.
    pub uuid: String,
    /// The participant and the collected data.
    pub participant: QosParticipant,
}

/// Participant of a meeting, with the quality of their media.
#[zoom_model]
pub struct QosParticipant {
    /// In-meeting ID of the participant, valid until the meeting or webinar ends.
    pub user_id: Option<String>,
    /// User ID of the participant; empty for external users.
    pub participant_user_id: Option<String>,
    /// Email address of the participant, if signed in. With some exceptions, empty for participants outside the host's
    /// account.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Quality data, one item per type.
    pub qos: Vec<Qos>,
}
