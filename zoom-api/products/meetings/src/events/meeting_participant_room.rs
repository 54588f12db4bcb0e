//! Events: meeting participant room.

use zoom_api::types::MeetingId;
use zoom_api::{zoom_event, zoom_model};

/// A room system (H.323 or SIP) that was called from a Zoom Room accepted the call and joined the meeting.
#[zoom_event(
    "meeting.participant_room_system_callout_accepted",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant_callout", "meeting:read:participant_callout:admin", "meeting:read:participant_callout:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.participant_room_system_callout_accepted",
)]
pub struct MeetingParticipantRoomSystemCalloutAccepted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingParticipantRoomSystemCalloutObject,
}

/// A call from a Zoom Room to a room system (H.323 or SIP) failed.
///
/// `reason_type` gives the reason.
#[zoom_event(
    "meeting.participant_room_system_callout_failed",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant_callout", "meeting:read:participant_callout:admin", "meeting:read:participant_callout:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.participant_room_system_callout_failed",
)]
pub struct MeetingParticipantRoomSystemCalloutFailed {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingParticipantRoomSystemCalloutFailedObject,
}

/// A call from a Zoom Room to a room system (H.323 or SIP) was not answered in time.
#[zoom_event(
    "meeting.participant_room_system_callout_missed",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant_callout", "meeting:read:participant_callout:admin", "meeting:read:participant_callout:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.participant_room_system_callout_missed",
)]
pub struct MeetingParticipantRoomSystemCalloutMissed {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingParticipantRoomSystemCalloutObject,
}

/// A room system (H.323 or SIP) that was called from a Zoom Room to join a meeting rejected the call.
#[zoom_event(
    "meeting.participant_room_system_callout_rejected",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant_callout", "meeting:read:participant_callout:admin", "meeting:read:participant_callout:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.participant_room_system_callout_rejected",
)]
pub struct MeetingParticipantRoomSystemCalloutRejected {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingParticipantRoomSystemCalloutObject,
}

/// A room system (H.323 or SIP) that was called from a Zoom Room to join a meeting is ringing.
///
/// Later events report whether the call was accepted, rejected or missed, or failed.
#[zoom_event(
    "meeting.participant_room_system_callout_ringing",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant_callout", "meeting:read:participant_callout:admin", "meeting:read:participant_callout:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.participant_room_system_callout_ringing",
)]
pub struct MeetingParticipantRoomSystemCalloutRinging {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingParticipantRoomSystemCalloutObject,
}

/// Meeting in `meeting.participant_room_system_callout_accepted` and 3 other events.
#[zoom_model]
pub struct MeetingParticipantRoomSystemCalloutObject {
    /// ID (number) of the meeting or webinar.
    pub id: MeetingId,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// UUID of the call request.
    pub message_id: Option<String>,
    /// Name of the user who made the call.
    pub inviter_name: Option<String>,
    /// The called room system.
    pub participant: RoomSystemCalloutParticipant,
}

/// Called room system.
#[zoom_model]
pub struct RoomSystemCalloutParticipant {
    /// Protocol of the called room system: `h323` or `sip`.
    pub call_type: Option<String>,
    /// IP address of the called room system.
    pub device_ip: Option<String>,
}

/// Meeting in `meeting.participant_room_system_callout_failed` events.
#[zoom_model]
pub struct MeetingParticipantRoomSystemCalloutFailedObject {
    /// ID (number) of the meeting or webinar.
    pub id: MeetingId,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// UUID of the call request.
    pub message_id: Option<String>,
    /// Name of the user who made the call.
    pub inviter_name: Option<String>,
    /// Why the call failed: `1` encryption, `2` disconnected by the remote side, `3` retry, `4` bad sequence, `5` limit
    /// of calls, `6` unregistered, `7` timeout, `8` bad address, `9` unreachable, `10` disconnected locally, `11`
    /// server error, `12` no free port, `13` connection error, `14` proxy error, `0` another reason.
    pub reason_type: Option<ReasonType>,
    /// The called room system.
    pub participant: RoomSystemCalloutParticipant,
}

/// Why the call failed.
#[zoom_model]
pub enum ReasonType {
    /// Another reason.
    Other = 0,
    /// The encryption failed.
    EncryptionFailure = 1,
    /// The other side ended the connection.
    DisconnectedByRemote = 2,
    /// The call is tried again.
    Retry = 3,
    /// A message had a wrong sequence number.
    BadSequence = 4,
    /// Timeout.
    Timeout = 7,
    /// The address is invalid.
    BadAddress = 8,
    /// The room system is unreachable.
    Unreachable = 9,
    /// This side ended the connection.
    DisconnectedByLocal = 10,
    /// Internal error of the server.
    ServerError = 11,
    /// No port of the connector was free.
    PortsExceeded = 12,
    /// The connection failed.
    ConnectionError = 13,
    /// The connection to the proxy failed.
    ProxyConnectionError = 14,
}
