//! Sessions: list, create, get, control, end and delete them.

mod responses;

pub use responses::*;

use jiff::civil::Date;

use super::SessionState;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the live or past sessions of a period.
///
/// The period lies within the last six months and covers at most one month. Requires a Video SDK account.
#[zoom_endpoint(
    GET, "/videosdk/sessions",
    rate_limit = ResourceIntensive,
    paged = sessions,
    operation = "sessions",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/GET/videosdk/sessions",
    max_range = 1 month,
    errors(
        /// The account is not a Video SDK account.
        400/200 => VideoSdkAccountRequired,
        /// The app may not access the account's sessions.
        403 => Forbidden,
    )
)]
pub fn list_sessions(
    /// Whether the session is live or past.
    #[zoom(default = "live")]
    #[query(rename = "type")]
    kind: Option<SessionState>,
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Session ID that the app chose, to list only its sessions.
    session_key: Option<String>,
    /// Name of the sessions to list.
    session_name: Option<String>,
) -> SessionPage;

/// Creates a session, to get its dial-in numbers before it starts.
///
/// Optional: a session starts when the first user joins. A created session appears in lists only after its start.
/// Requires a Video SDK account.
#[zoom_endpoint(
    POST, "/videosdk/sessions", json,
    rate_limit = Medium,
    success = 201,
    operation = "Createasession",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/POST/videosdk/sessions",
    errors(
        /// A session with this name exists.
        400/3000 => SessionNameExists,
    )
)]
pub fn create_session(
    /// Name of the session.
    #[zoom(max_length = 200)]
    session_name: String,
    /// Alphanumeric password of the session: the `sessionPassword` of the SDK.
    session_password: Option<String>,
    /// Settings of the session.
    settings: Option<NewSessionSettings>,
) -> CreatedSession;

/// Returns a scheduled, live or past session, and which features it used.
///
/// Requires a Video SDK account.
#[zoom_endpoint(
    GET, "/videosdk/sessions/<session_id>",
    rate_limit = Heavy,
    operation = "sessionDetail",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/GET/videosdk/sessions/%7BsessionId%7D",
    errors(
        /// The account is not a Video SDK account.
        400/200 => VideoSdkAccountRequired,
        /// The app may not access this session.
        403 => Forbidden,
        /// The session does not exist.
        404/3001 => SessionNotFound,
    )
)]
pub fn get_session(
    /// ID of the session. The client percent-encodes it once; encode an ID that begins with `/` or contains `//` before
    /// passing it.
    session_id: String,
    /// Whether the session is scheduled, live or past.
    #[zoom(default = "live")]
    #[query(rename = "type")]
    kind: Option<SessionType>,
) -> Session;

/// Deletes a session that has not started.
///
/// Requires a Video SDK account.
#[zoom_endpoint(
    DELETE, "/videosdk/sessions/<session_id>",
    rate_limit = Light,
    operation = "sessionDelete",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/DELETE/videosdk/sessions/%7BsessionId%7D",
    errors(
        /// The session has started.
        400/3000 => SessionStarted,
        /// The session does not exist.
        404/3001 => SessionNotFound,
    )
)]
pub fn delete_session(
    /// ID of the session. The client percent-encodes it once; encode an ID that begins with `+` or `/` or contains `//`
    /// before passing it.
    session_id: String,
) -> NoContent;

/// Controls a live session: its cloud recording, invitations, stream ingestions and users.
///
/// The user must be host or manager of the session. Recording requires cloud recording, calling a room system requires
/// a Conference Room Connector plan, and calling a phone number requires an audio conferencing plan. The events that
/// block, unblock or remove users must be enabled by the developer support of Zoom.
#[zoom_endpoint(
    PATCH, "/videosdk/sessions/<session_id>/events", json,
    rate_limit = Medium,
    success = 202,
    operation = "inSessionEventsControl",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/PATCH/videosdk/sessions/%7BsessionId%7D/events",
    errors(
        /// The account is not a Video SDK account.
        400/200 => VideoSdkAccountRequired,
        /// The user may not control the session, or the endpoint is not available for the account; contact Zoom
        /// Support.
        400/300 => NoPermission,
        /// The stream ingestion does not exist.
        400/34000 => StreamIngestionNotFound,
        /// The stream key is bound to another session.
        400/34005 => StreamKeyInUse,
        /// The stream ingestion could not be bound to the session.
        400/34007 => StreamBindFailed,
        /// The stream ingestion could not be unbound from the session.
        400/34008 => StreamUnbindFailed,
        /// The stream could not be sent into the session.
        400/34009 => StreamSendFailed,
        /// The stream into the session could not be stopped.
        400/34010 => StreamStopFailed,
        /// The session does not exist or has expired.
        404/3001 => SessionNotFound,
    )
)]
pub fn control_session(
    /// ID of the session. The client percent-encodes it once; encode an ID that begins with `/` or contains `//` before
    /// passing it.
    session_id: String,
    /// Event to send.
    method: Option<SessionEvent>,
    /// Parameters of the event.
    params: Option<SessionEventParams>,
) -> NoContent;

/// Starts, stops, pauses or resumes the Realtime Media Streams (RTMS) app in a session.
///
/// Requires a Video SDK account. Zoom's developer support enables RTMS on request.
#[zoom_endpoint(
    PATCH, "/videosdk/sessions/<session_id>/rtms_app/status", json,
    rate_limit = Medium,
    operation = "updateSessionRtmsAppStatus",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/PATCH/videosdk/sessions/%7BsessionId%7D/rtms_app/status",
    errors(
        /// The account is not a Video SDK account.
        400/200 => VideoSdkAccountRequired,
        /// The session ID is invalid.
        400/300 => InvalidSessionId,
        /// The operation of the RTMS app failed.
        400/2310 => RtmsOperationFailed,
        /// The RTMS app has not been started for the user.
        400/13277 => RtmsNotStarted,
        /// The session does not support RTMS apps.
        403/13273 => RtmsNotSupported,
        /// The session does not exist.
        404/3001 => SessionNotFound,
    )
)]
pub fn update_rtms_app_status(
    /// ID of the session. The client percent-encodes it once; encode an ID that contains `/` before passing it.
    session_id: String,
    /// Action on the app.
    action: RtmsAction,
) -> NoContent;

/// Returns a SIP URI to dial into a live session.
///
/// The URI contains the session ID, and optionally the passcode and an identifier of the participant. It expires after
/// two hours.
#[zoom_endpoint(
    POST, "/videosdk/sessions/<session_id>/sip_dialing", json,
    rate_limit = Light,
    success = 201,
    operation = "GetASessionSIPURIWithPasscode",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/POST/videosdk/sessions/%7BsessionId%7D/sip_dialing",
    errors(
        /// The SIP URI could not be generated.
        400/2307 => SipUriFailed,
        /// The account has no Conference Room Connector plan.
        403/2311 => ConnectorPlanRequired,
        /// The session does not exist.
        404/3001 => SessionNotFound,
    )
)]
pub fn get_sip_uri(
    /// ID of the session. The client percent-encodes it once; encode an ID that begins with `/` or contains `//` before
    /// passing it.
    session_id: String,
    /// Passcode to embed in the URI; Zoom does not validate it.
    passcode: Option<String>,
) -> SipUri;

/// Ends a session.
///
/// Requires a Video SDK account.
#[zoom_endpoint(
    PUT, "/videosdk/sessions/<session_id>/status", json,
    rate_limit = Light,
    operation = "sessionStatus",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/PUT/videosdk/sessions/%7BsessionId%7D/status",
    errors(
        /// The account is not a Video SDK account.
        400/200 => VideoSdkAccountRequired,
        /// The session ID is invalid, or the session does not exist.
        400/300 => SessionNotFound,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The session does not exist.
        404/3001 => SessionNotFound,
    )
)]
pub fn update_session_status(
    /// ID of the session. The client percent-encodes it once; encode an ID that begins with `/` or contains `//` before
    /// passing it.
    session_id: String,
    /// Action on the session.
    action: Option<SessionStatusAction>,
) -> NoContent;

/// Automatic recording of a session.
#[zoom_model]
pub enum AutoRecording {
    /// Recorded to the cloud.
    Cloud,
    /// Not recorded.
    None,
}

/// Settings of a session to create.
#[zoom_model]
pub struct NewSessionSettings {
    /// Whether the session is recorded automatically.
    #[zoom(default = "none")]
    pub auto_recording: Option<AutoRecording>,
}

/// Whether a session is scheduled, live or past.
#[zoom_model]
pub enum SessionType {
    /// Past.
    Past,
    /// Live.
    Live,
    /// Scheduled.
    Scheduled,
}

/// Control event of a live session.
#[zoom_model]
pub enum SessionEvent {
    /// Starts the cloud recording.
    #[zoom(rename = "recording.start")]
    StartRecording,
    /// Stops the cloud recording.
    #[zoom(rename = "recording.stop")]
    StopRecording,
    /// Pauses the cloud recording.
    #[zoom(rename = "recording.pause")]
    PauseRecording,
    /// Resumes a paused cloud recording.
    #[zoom(rename = "recording.resume")]
    ResumeRecording,
    /// Calls a user by phone. Requires the audio conferencing plan.
    #[zoom(rename = "user.invite.callout")]
    CallUser,
    /// Calls a room system. Requires a Conference Room Connector plan.
    #[zoom(rename = "user.invite.room_system_callout")]
    CallRoomSystem,
    /// Binds a stream ingestion to the session.
    #[zoom(rename = "stream_ingestion.bind")]
    BindStream,
    /// Unbinds a stream ingestion from the session.
    #[zoom(rename = "stream_ingestion.unbind")]
    UnbindStream,
    /// Starts to send the ingested stream into the session.
    #[zoom(rename = "stream_ingestion.send")]
    SendStream,
    /// Stops sending the ingested stream.
    #[zoom(rename = "stream_ingestion.stop")]
    StopStream,
    /// Mutes users; they cannot unmute themselves.
    #[zoom(rename = "audio.block")]
    BlockAudio,
    /// Lets users unmute themselves.
    #[zoom(rename = "audio.unblock")]
    UnblockAudio,
    /// Stops the video of users; they cannot start it.
    #[zoom(rename = "video.block")]
    BlockVideo,
    /// Lets users start their video.
    #[zoom(rename = "video.unblock")]
    UnblockVideo,
    /// Stops the sharing of users; they cannot start it.
    #[zoom(rename = "share.block")]
    BlockSharing,
    /// Lets users start sharing.
    #[zoom(rename = "share.unblock")]
    UnblockSharing,
    /// Removes a user from the session.
    #[zoom(rename = "user.remove")]
    RemoveUser,
}

/// Parameters of a control event.
#[zoom_model]
pub struct SessionEventParams {
    /// Name of the called user in the session; for calls by phone.
    pub invitee_name: Option<String>,
    /// Number to call, with country code; an extension follows after a hyphen.
    pub phone_number: Option<String>,
    /// Prompts and keys for a user called by phone.
    pub invite_options: Option<InviteOptions>,
    /// Protocol of a call to a room system; only for the method `user.invite.room_system_callout`.
    pub call_type: Option<RoomSystemProtocol>,
    /// IP address of the room system to call.
    pub device_ip: Option<String>,
    /// Names for a call over H.323.
    pub h323_headers: Option<H323Headers>,
    /// Headers for a call over SIP.
    pub sip_headers: Option<SipHeaders>,
    /// UUID of the user to block, unblock or remove; valid only in this session.
    pub participant_uuid: Option<String>,
    /// ID of the stream ingestion to bind, unbind, send or stop.
    pub stream_ingestion_stream_id: Option<String>,
}

/// Prompts and keys for a called user.
#[zoom_model]
pub struct InviteOptions {
    /// Whether the user hears a greeting before being connected.
    pub require_greeting: Option<bool>,
    /// Whether the user must press 1 before being connected.
    pub require_pressing_one: Option<bool>,
}

/// Protocol of a call to a room system.
#[zoom_model]
pub enum RoomSystemProtocol {
    /// H.323.
    H323,
    /// SIP.
    Sip,
}

/// Names that the called room system receives over H.323.
#[zoom_model]
pub struct H323Headers {
    /// Name of the caller that the room system receives.
    #[zoom(max_length = 64)]
    pub from_display_name: Option<String>,
    /// Name of the room system in the session.
    #[zoom(max_length = 64)]
    pub to_display_name: Option<String>,
}

/// Headers that the called room system receives over SIP.
#[zoom_model]
pub struct SipHeaders {
    /// Name of the caller that the room system receives.
    #[zoom(max_length = 64)]
    pub from_display_name: Option<String>,
    /// Name of the room system in the session.
    #[zoom(max_length = 64)]
    pub to_display_name: Option<String>,
    /// URI of the caller; starts with `sip:` or `sips:`.
    #[zoom(max_length = 256)]
    pub from_uri: Option<String>,
    /// Additional headers, whose names begin with `X-`; at most ten of 256 bytes each.
    #[zoom(max_items = 10)]
    pub additional_headers: Vec<AdditionalHeader>,
}

/// Additional SIP header.
#[zoom_model]
pub struct AdditionalHeader {
    /// Name of the header.
    #[zoom(max_length = 32)]
    pub key: Option<String>,
    /// Value of the header.
    #[zoom(secret, max_length = 256)]
    pub value: Option<String>,
}

/// Action on the RTMS app of a session.
#[zoom_model]
pub enum RtmsAction {
    /// Starts the app.
    Start,
    /// Stops the app.
    Stop,
    /// Pauses the app.
    Pause,
    /// Resumes the paused app.
    Resume,
}

/// Action on the status of a session.
#[zoom_model]
pub enum SessionStatusAction {
    /// Ends the session.
    End,
}
