//! Live meetings: control them, change their chat, and start apps that access their media.

use super::KeyValue;
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Deletes a chat message in a live meeting.
///
/// Zoom must enable data loss prevention (DLP) for in-meeting chat.
#[zoom_endpoint(
    DELETE, "/live_meetings/<meeting_id>/chat/messages/<message_id>",
    scopes = ["meeting:write", "meeting:write:admin", "meeting:delete:live_meeting_chat_message", "meeting:delete:live_meeting_chat_message:admin"],
    rate_limit = Medium,
    operation = "deleteMeetingChatMessageById",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-features/DELETE/live_meetings/%7BmeetingId%7D/chat/messages/%7BmessageId%7D",
    errors(
        /// Data loss prevention (DLP) is disabled for the account.
        400/300 => DlpNotEnabled,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn delete_chat_message(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// Base64 UUID of the message in the live chat.
    message_id: String,
    /// Base64 UUIDs of the files to delete with the message.
    #[query(csv)]
    file_ids: Vec<String>,
) -> NoContent;

/// Updates a chat message in a live meeting.
///
/// Zoom must enable data loss prevention (DLP) for in-meeting chat. Reactions and messages of some clients cannot be
/// updated.
#[zoom_endpoint(
    PATCH, "/live_meetings/<meeting_id>/chat/messages/<message_id>", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:live_meeting_chat_message", "meeting:update:live_meeting_chat_message:admin"],
    rate_limit = Medium,
    operation = "updateMeetingChatMessageById",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-features/PATCH/live_meetings/%7BmeetingId%7D/chat/messages/%7BmessageId%7D",
    errors(
        /// Data loss prevention (DLP) is disabled for the account.
        400/300 => DlpNotEnabled,
        /// The type or client of the message does not support edits.
        400/2316 => MessageNotEditable,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_chat_message(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// Base64 UUID of the message in the live chat.
    message_id: String,
    /// New text of the message.
    message_content: String,
) -> NoContent;

/// Controls a live meeting: its cloud recording, invitations, waiting room, participants and AI Companion.
///
/// The caller must be the host or an alternative host. The meeting must be live, except for calls to a phone or room
/// system. Local recordings cannot be controlled. Cloud recording and AI Companion must be enabled.
#[zoom_endpoint(
    PATCH, "/live_meetings/<meeting_id>/events", json,
    scopes = ["meeting:master", "meeting:write", "meeting:write:admin", "meeting:update:in_meeting_controls", "meeting:update:in_meeting_controls:admin"],
    rate_limit = Medium,
    success = 202,
    operation = "inMeetingControl",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-features/PATCH/live_meetings/%7BmeetingId%7D/events",
    errors(
        /// The meeting does not exist or the caller may not control it, the account does not have this API, or no valid
        /// contact of the host's account was given.
        400/300 => CannotControlMeeting,
        /// The cloud storage is full: buy more storage or delete recordings.
        400/3309 => CloudStorageFull,
        /// A setting that the AI Companion mode needs is disabled: the one for questions, the one for summaries, or
        /// both.
        403/2314 => AiCompanionNotAllowed,
        /// The meeting does not exist or has expired.
        404/3001 => MeetingNotFound,
    )
)]
pub fn control_meeting(
    /// ID of the live meeting.
    meeting_id: MeetingUuid,
    /// Method to execute. Zoom must have enabled `participant.remove` for the app.
    method: Option<ControlMethod>,
    /// Parameters of the method.
    params: Option<ControlParams>,
) -> NoContent;

/// Starts, stops, pauses or resumes a Real-Time Media Streams (RTMS) app for one participant of a live meeting.
///
/// The meeting must be in progress. Developer Support must enable RTMS, and the setting "Allow apps to access meeting
/// content" must be enabled.
#[zoom_endpoint(
    PATCH, "/live_meetings/<meeting_id>/rtms_app/status", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:participant_rtms_app_status", "meeting:update:participant_rtms_app_status:admin"],
    rate_limit = Medium,
    operation = "meetingRTMSStatusUpdate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/meetings/PATCH/live_meetings/%7BmeetingId%7D/rtms_app/status",
    errors(
        /// The meeting ID is invalid.
        400/300 => InvalidMeetingId,
        /// Zoom could not apply the action to the RTMS app.
        400/2310 => RtmsOperationFailed,
        /// The meeting has no participant with this user ID.
        400/2312 => UserNotFound,
        /// The meeting has not started.
        400/3000 => MeetingNotStarted,
        /// The participant's RTMS app was not started, so it cannot be stopped, paused or resumed.
        400/13277 => RtmsAppNotStarted,
        /// The participant cannot start the RTMS app: only the host or an alternative host can.
        403/2308 => NotHost,
        /// The participant cannot start the RTMS app: only the host, an alternative host or a panelist can.
        403/2309 => NotHostOrPanelist,
        /// The app is missing from the setting "Allow apps to access meeting content".
        403/13262 => AppNotAllowed,
        /// The setting "Share realtime meeting content with apps" is disabled.
        403/13267 => RtmsAppDisabled,
        /// The meeting does not support RTMS apps.
        403/13273 => RtmsNotSupported,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_rtms_status(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// Action for the participant's RTMS app.
    action: Option<RtmsAction>,
    /// App and participant of the action.
    settings: Option<RtmsSettings>,
) -> NoContent;

/// Control method of a live meeting.
#[zoom_model]
pub enum ControlMethod {
    /// Start the cloud recording.
    #[zoom(rename = "recording.start")]
    RecordingStart,
    /// Stop the cloud recording.
    #[zoom(rename = "recording.stop")]
    RecordingStop,
    /// Pause the cloud recording.
    #[zoom(rename = "recording.pause")]
    RecordingPause,
    /// Resume the cloud recording.
    #[zoom(rename = "recording.resume")]
    RecordingResume,
    /// Invite contacts to the meeting.
    #[zoom(rename = "participant.invite")]
    ParticipantInvite,
    /// Call a person by phone.
    #[zoom(rename = "participant.invite.callout")]
    ParticipantInviteCallout,
    /// Call a room system.
    #[zoom(rename = "participant.invite.room_system_callout")]
    ParticipantInviteRoomSystemCallout,
    /// Customize the waiting room.
    #[zoom(rename = "waiting_room.update")]
    WaitingRoomUpdate,
    /// Start AI Companion.
    #[zoom(rename = "ai_companion.start")]
    AiCompanionStart,
    /// Stop AI Companion.
    #[zoom(rename = "ai_companion.stop")]
    AiCompanionStop,
    /// Disable AI Companion for the meeting.
    #[zoom(rename = "ai_companion.disable")]
    AiCompanionDisable,
    /// Remove a participant, if Developer Support has enabled it.
    #[zoom(rename = "participant.remove")]
    ParticipantRemove,
}

/// Parameters of a live meeting control; `method` decides which apply.
#[zoom_model]
pub struct ControlParams {
    /// Email addresses or user IDs of the invitees. They must belong to the host's account.
    #[zoom(max_items = 10)]
    pub contacts: Vec<ContactRef>,
    /// Display name of the called person in the meeting. Applies to the method `participant.invite.callout`.
    pub invitee_name: Option<String>,
    /// Phone number to call, preferably with country and area code; an extension follows a hyphen, as in
    /// `6032331333-156`. Applies to the method `participant.invite.callout`.
    pub phone_number: Option<String>,
    /// Call options, for the method `participant.invite.callout`.
    pub invite_options: Option<InviteOptions>,
    /// Protocol of the room system, for the method `participant.invite.room_system_callout`.
    pub call_type: Option<RoomSystemCallType>,
    /// IP address or URI of the device, for the method `participant.invite.room_system_callout`.
    pub device_ip: Option<String>,
    /// H.323 header that identifies the caller. Applies to the method `participant.invite.room_system_callout` and the
    /// call type `h323`.
    pub h323_headers: Option<H323Headers>,
    /// SIP headers that identify the caller. Apply to the method `participant.invite.room_system_callout` and the call
    /// type `sip`.
    pub sip_headers: Option<SipHeaders>,
    /// UUID of the participant to remove, for the method `participant.remove`; valid while the meeting lasts.
    pub participant_uuid: Option<String>,
    /// Title of the waiting room. Applies to the method `waiting_room.update`.
    pub waiting_room_title: Option<String>,
    /// Text of the waiting room. Applies to the method `waiting_room.update`.
    pub waiting_room_description: Option<String>,
    /// AI Companion mode to start or stop, by default both questions and summary. Applies to the methods
    /// `ai_companion.start` and `ai_companion.stop`.
    pub ai_companion_mode: Option<AiCompanionMode>,
    /// Whether the transcript is kept when the summary starts or stops (mode `summary` or `all`); the default is the
    /// user's setting. Applies only if the account lets users keep AI Companion transcripts.
    pub retain_meeting_transcript: Option<bool>,
    /// Whether stopping AI Companion also deletes its transcripts and summaries. Applies to the method
    /// `ai_companion.stop` and the mode `all`.
    pub delete_meeting_assets: Option<bool>,
}

/// Identifies a contact to invite by email address or user ID.
#[zoom_model]
pub struct ContactRef {
    /// Email address of the contact, if the ID is unknown; ignored if `id` is given.
    pub email: Option<String>,
    /// User ID of the contact.
    pub id: Option<String>,
}

/// Call options for inviting a person by phone.
#[zoom_model]
pub struct InviteOptions {
    /// Whether the called person hears a greeting before the connection. Applies to the method
    /// `participant.invite.callout`.
    pub require_greeting: Option<bool>,
    /// Whether the called person must press 1 before the connection. Applies to the method
    /// `participant.invite.callout`.
    pub require_pressing_one: Option<bool>,
}

/// Protocol for calling a room system.
#[zoom_model]
pub enum RoomSystemCallType {
    /// H.323.
    H323,
    /// SIP.
    Sip,
}

/// Names of caller and callee in a call to an H.323 room system.
#[zoom_model]
pub struct H323Headers {
    /// Caller name in the H.323 header.
    #[zoom(max_length = 64)]
    pub from_display_name: Option<String>,
    /// Display name of the called room in the meeting.
    #[zoom(max_length = 64)]
    pub to_display_name: Option<String>,
}

/// Headers of a call to a SIP room system, which identify the caller.
#[zoom_model]
pub struct SipHeaders {
    /// Caller name in the SIP header.
    #[zoom(max_length = 64)]
    pub from_display_name: Option<String>,
    /// Display name of the called room in the meeting.
    #[zoom(max_length = 64)]
    pub to_display_name: Option<String>,
    /// Caller URI in the SIP header. Must start with `sip:` or `sips:`.
    #[zoom(max_length = 256)]
    pub from_uri: Option<String>,
    /// Custom SIP headers: one to ten, each of at most 256 bytes. Their names start with `X-`.
    #[zoom(max_items = 10)]
    pub additional_headers: Vec<KeyValue>,
}

/// AI Companion mode to start or stop.
#[zoom_model]
pub enum AiCompanionMode {
    /// Questions.
    Questions,
    /// Summary.
    Summary,
    /// Both.
    All,
}

/// Action for a participant's RTMS app.
#[zoom_model]
pub enum RtmsAction {
    /// Start.
    Start,
    /// Stop.
    Stop,
    /// Pause.
    Pause,
    /// Resume.
    Resume,
}

/// Real-Time Media Streams (RTMS) app, and the participant.
#[zoom_model]
pub struct RtmsSettings {
    /// User ID of the participant; by default the access token's user.
    pub participant_user_id: Option<String>,
    /// Client ID of the app. The account must allow it to access meeting content, and the host must approve it.
    pub client_id: String,
}
