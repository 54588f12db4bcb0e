//! Events: session user.

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// A user joined a session.
///
/// Also sent for the host and co-hosts.
#[zoom_event(
    "session.user_joined",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.user_joined"
)]
pub struct SessionUserJoined {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionUserJoinedObject,
}

/// A user left a session.
///
/// Also sent for the host and co-hosts.
#[zoom_event(
    "session.user_left",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.user_left"
)]
pub struct SessionUserLeft {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionUserLeftObject,
}

/// A person who was called to join a session by phone accepted.
#[zoom_event(
    "session.user_phone_callout_accepted",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.user_phone_callout_accepted"
)]
pub struct SessionUserPhoneCalloutAccepted {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionUserPhoneCalloutObject,
}

/// The inviter canceled the call to a person who was to join a session by phone.
#[zoom_event(
    "session.user_phone_callout_canceled",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.user_phone_callout_canceled"
)]
pub struct SessionUserPhoneCalloutCanceled {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionUserPhoneCalloutCanceledObject,
}

/// The call to a person who was to join a session by phone timed out.
#[zoom_event(
    "session.user_phone_callout_missed",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.user_phone_callout_missed"
)]
pub struct SessionUserPhoneCalloutMissed {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionUserPhoneCalloutObject,
}

/// A person who was called to join a session by phone rejected the call.
#[zoom_event(
    "session.user_phone_callout_rejected",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.user_phone_callout_rejected"
)]
pub struct SessionUserPhoneCalloutRejected {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionUserPhoneCalloutObject,
}

/// The phone of a person who was called to join a session rang.
#[zoom_event(
    "session.user_phone_callout_ringing",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.user_phone_callout_ringing"
)]
pub struct SessionUserPhoneCalloutRinging {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionUserPhoneCalloutObject,
}

/// A room system that was called to join a session accepted.
#[zoom_event(
    "session.user_room_system_callout_accepted",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.user_room_system_callout_accepted"
)]
pub struct SessionUserRoomSystemCalloutAccepted {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionUserRoomSystemCalloutObject,
}

/// A room system could not be called to join a session.
///
/// `reason_type` has the reason.
#[zoom_event(
    "session.user_room_system_callout_failed",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.user_room_system_callout_failed"
)]
pub struct SessionUserRoomSystemCalloutFailed {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionUserRoomSystemCalloutFailedObject,
}

/// The call to a room system that was to join a session timed out.
#[zoom_event(
    "session.user_room_system_callout_missed",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.user_room_system_callout_missed"
)]
pub struct SessionUserRoomSystemCalloutMissed {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionUserRoomSystemCalloutObject,
}

/// A room system that was called to join a session rejected the call.
#[zoom_event(
    "session.user_room_system_callout_rejected",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.user_room_system_callout_rejected"
)]
pub struct SessionUserRoomSystemCalloutRejected {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionUserRoomSystemCalloutObject,
}

/// A room system that was called to join a session rang.
#[zoom_event(
    "session.user_room_system_callout_ringing",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.user_room_system_callout_ringing"
)]
pub struct SessionUserRoomSystemCalloutRinging {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionUserRoomSystemCalloutObject,
}

/// Session in `session.user_joined` events.
#[zoom_model]
pub struct SessionUserJoinedObject {
    /// ID of the session; use `session_id`.
    pub id: String,
    /// ID of this instance of the session.
    pub session_id: Option<String>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// Custom session ID, set by the app.
    pub session_key: Option<String>,
    /// User who joined.
    pub user: JoinedUser,
}

/// User who joined.
#[zoom_model]
pub struct JoinedUser {
    /// ID of the user; valid only in this session.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// When the user joined (UTC).
    pub join_time: Option<Timestamp>,
    /// Custom ID of the user, set by the app: digits or letters.
    pub user_key: Option<String>,
    /// Phone number of a user who joined by phone.
    pub phone_number: Option<String>,
    /// UUID of the participant; valid only in this session.
    pub participant_uuid: Option<String>,
}

/// Session in `session.user_left` events.
#[zoom_model]
pub struct SessionUserLeftObject {
    /// ID of the session; use `session_id`.
    pub id: String,
    /// ID of this instance of the session.
    pub session_id: Option<String>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// Custom session ID, set by the app.
    pub session_key: Option<String>,
    /// User who left.
    pub user: LeftUser,
}

/// User who left.
#[zoom_model]
pub struct LeftUser {
    /// ID of the user; valid only in this session.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// When the user left (UTC).
    pub leave_time: Option<Timestamp>,
    /// Why the user left, as text that can include the user's name, such as `Host ended the session.`
    pub leave_reason: Option<String>,
    /// Custom ID of the user, set by the app: digits or letters.
    pub user_key: Option<String>,
    /// Phone number of a user who joined by phone.
    pub phone_number: Option<String>,
    /// UUID of the participant; valid only in this session.
    pub participant_uuid: Option<String>,
}

/// Session in `session.user_phone_callout_accepted` and 3 other events.
#[zoom_model]
pub struct SessionUserPhoneCalloutObject {
    /// ID of the session; use `session_id`.
    #[deprecated = "deprecated by Zoom; use `session_id`"]
    pub id: Option<i64>,
    /// UUID of this instance of the session; use `session_id`.
    #[deprecated = "deprecated by Zoom; use `session_id`"]
    pub uuid: Option<String>,
    /// ID of this instance of the session.
    pub session_id: Option<String>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// Custom session ID, set by the app.
    pub session_key: Option<String>,
    /// Custom ID of the inviter, set by the app: digits or letters.
    pub user_key: Option<String>,
    /// User ID of the session's host.
    pub host_id: Option<String>,
    /// Invitee.
    pub participant: UserPhoneCalloutParticipant,
}

/// Person who was called by phone.
#[zoom_model]
pub struct UserPhoneCalloutParticipant {
    /// Name of the invitee to show in the session.
    pub invitee_name: Option<String>,
    /// Phone number of the invitee.
    pub phone_number: Option<i64>,
    /// Phone number that calls the invitee.
    pub from_number: Option<i64>,
}

/// Session in `session.user_phone_callout_canceled` events.
#[zoom_model]
pub struct SessionUserPhoneCalloutCanceledObject {
    /// ID of this instance of the session.
    pub session_id: Option<String>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// Custom session ID, set by the app.
    pub session_key: Option<String>,
    /// Custom ID of the inviter, set by the app: digits or letters.
    pub user_key: Option<String>,
    /// Invitee.
    pub participant: UserPhoneCalloutParticipant,
}

/// Session in `session.user_room_system_callout_accepted` and 3 other events.
#[zoom_model]
pub struct SessionUserRoomSystemCalloutObject {
    /// ID of the session; use `session_id`.
    #[deprecated = "deprecated by Zoom; use `session_id`"]
    pub id: Option<i64>,
    /// UUID of this instance of the session; use `session_id`.
    #[deprecated = "deprecated by Zoom; use `session_id`"]
    pub uuid: Option<String>,
    /// ID of this instance of the session.
    pub session_id: Option<String>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// User ID of the session's host.
    pub host_id: Option<String>,
    /// UUID of the request to call the room system.
    pub message_id: Option<String>,
    /// Name of the person who called the room system.
    pub inviter_name: Option<String>,
    /// Room system that was called.
    pub participant: UserRoomSystemCalloutParticipant,
}

/// Room system that was called.
#[zoom_model]
pub struct UserRoomSystemCalloutParticipant {
    /// Protocol of the room system: `h323` or `sip`.
    pub call_type: Option<String>,
    /// IP address of the room system.
    pub device_ip: Option<String>,
}

/// Session in `session.user_room_system_callout_failed` events.
#[zoom_model]
pub struct SessionUserRoomSystemCalloutFailedObject {
    /// ID of the session; use `session_id`.
    #[deprecated = "deprecated by Zoom; use `session_id`"]
    pub id: Option<i64>,
    /// UUID of this instance of the session; use `session_id`.
    #[deprecated = "deprecated by Zoom; use `session_id`"]
    pub uuid: Option<String>,
    /// ID of this instance of the session.
    pub session_id: Option<String>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// User ID of the session's host.
    pub host_id: Option<String>,
    /// UUID of the request to call the room system.
    pub message_id: Option<String>,
    /// Name of the person who called the room system.
    pub inviter_name: Option<String>,
    /// Why the call failed: 0 other reason, 1 encryption failed, 2 disconnected by the other side, 3 retry, 4 bad
    /// sequence, 5 call limit reached, 6 not registered, 7 timeout, 8 bad address, 9 unreachable, 10 disconnected by
    /// this side, 11 server error, 12 free ports exceeded, 13 connection error, 14 error of the connection to the
    /// proxy.
    pub reason_type: Option<ReasonType>,
    /// Room system that was called.
    pub participant: UserRoomSystemCalloutParticipant,
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
