//! Meetings that are under way: control them, change their chat, and start apps that read their media.

use super::KeyValue;
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Deletes a chat message in a live meeting.
///
/// Zoom must have enabled data loss prevention (DLP) for in-meeting chat.
///
/// Zoom's page: [Delete a live meeting message](https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-features/DELETE/live_meetings/%7BmeetingId%7D/chat/messages/%7BmessageId%7D).
#[zoom_endpoint(
    DELETE, "/live_meetings/<meeting_id>/chat/messages/<message_id>",
    scopes = ["meeting:write", "meeting:write:admin", "meeting:delete:live_meeting_chat_message", "meeting:delete:live_meeting_chat_message:admin"],
    rate_limit = Medium,
    errors(
        /// Zoom has not enabled data loss prevention (DLP) for the account.
        400/300 => DlpNotEnabled,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn delete_chat_message(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
    /// The message in the live chat, by its base64 UUID.
    message_id: String,
    /// The files to delete with the message, by their base64 UUIDs, separated by commas.
    file_ids: Option<String>,
) -> NoContent;

/// Rewrites a chat message in a live meeting.
///
/// Zoom must have enabled data loss prevention (DLP) for in-meeting chat. Reactions and the like cannot be rewritten,
/// nor can messages from some clients.
///
/// Zoom's page: [Update a live meeting message](https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-features/PATCH/live_meetings/%7BmeetingId%7D/chat/messages/%7BmessageId%7D).
#[zoom_endpoint(
    PATCH, "/live_meetings/<meeting_id>/chat/messages/<message_id>", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:live_meeting_chat_message", "meeting:update:live_meeting_chat_message:admin"],
    rate_limit = Medium,
    errors(
        /// Zoom has not enabled data loss prevention (DLP) for the account.
        400/300 => DlpNotEnabled,
        /// The message is of a kind, or from a client, that allows no edits.
        400/2316 => MessageNotEditable,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_chat_message(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
    /// The message in the live chat, by its base64 UUID.
    message_id: String,
    /// The new text of the message.
    message_content: String,
) -> NoContent;

/// Controls a live meeting: its cloud recording, invitations, waiting room, participants and AI Companion.
///
/// The caller must be the host or an alternative host. The meeting must be live, except to call people in by phone or
/// room system. Local recordings are out of reach. Cloud recording and AI Companion must be enabled to be controlled.
///
/// Zoom's page: [In-meeting controls](https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-features/PATCH/live_meetings/%7BmeetingId%7D/events).
#[zoom_endpoint(
    PATCH, "/live_meetings/<meeting_id>/events", json,
    scopes = ["meeting:master", "meeting:write", "meeting:write:admin", "meeting:update:in_meeting_controls", "meeting:update:in_meeting_controls:admin"],
    rate_limit = Medium,
    success = 202,
    errors(
        /// No meeting has this ID, or it has expired.
        400/300 => MeetingNotFound,
        /// There is too little cloud storage left: buy more, or delete recordings.
        400/3309 => CloudStorageFull,
        /// The meeting's settings for AI Companion, questions and summary, are both off.
        403/2314 => AiCompanionNotAllowed,
        /// No meeting has this ID, or it has expired.
        404/3001 => MeetingNotFound,
    )
)]
pub fn control_meeting(
    /// The live meeting, by its ID.
    meeting_id: MeetingUuid,
    /// The control to use. Zoom must have enabled `participant.remove` for the app.
    method: Option<ControlMethod>,
    /// What the control needs to know, as its method says.
    params: Option<ControlParams>,
) -> NoContent;

/// Starts, stops, pauses or resumes a Real-Time Media Streams (RTMS) app for one participant of a live meeting.
///
/// The meeting must be in progress. Developer Support must have enabled RTMS, and the setting "Allow apps to access
/// meeting content" must be on.
///
/// Zoom's page: [Update rtms status](https://developers.zoom.us/docs/api/meetings/#tag/meetings/PATCH/live_meetings/%7BmeetingId%7D/rtms_app/status).
#[zoom_endpoint(
    PATCH, "/live_meetings/<meeting_id>/rtms_app/status", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:participant_rtms_app_status", "meeting:update:participant_rtms_app_status:admin"],
    rate_limit = Medium,
    errors(
        /// The meeting ID is not valid.
        400/300 => InvalidMeetingId,
        /// Zoom could not do this to the RTMS app.
        400/2310 => RtmsOperationFailed,
        /// The meeting has no participant with this user ID.
        400/2312 => UserNotFound,
        /// The meeting has not started.
        400/3000 => MeetingNotStarted,
        /// The participant's RTMS app was not started, so it cannot be stopped, paused or resumed.
        400/13277 => RtmsAppNotStarted,
        /// The participant may not start the RTMS app: only the host or an alternative host may.
        403/2308 => NotHost,
        /// The participant may not start the RTMS app: only the host, an alternative host or a panelist may.
        403/2309 => NotHostOrPanelist,
        /// The app is missing from the setting "Allow apps to access meeting content".
        403/13262 => AppNotAllowed,
        /// The setting "Share realtime meeting content with apps" is off.
        403/13267 => RtmsAppDisabled,
        /// The meeting does not support RTMS apps.
        403/13273 => RtmsNotSupported,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_rtms_status(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
    /// What to do with the participant's RTMS app.
    action: Option<RtmsAction>,
    /// Which app it is, and for which participant.
    settings: Option<RtmsSettings>,
) -> NoContent;

/// What is done to a live meeting.
#[zoom_model]
pub enum ControlMethod {
    /// Starts the cloud recording.
    #[zoom(rename = "recording.start")]
    RecordingStart,
    /// Stops the cloud recording.
    #[zoom(rename = "recording.stop")]
    RecordingStop,
    /// Pauses the cloud recording.
    #[zoom(rename = "recording.pause")]
    RecordingPause,
    /// Goes on with a paused cloud recording.
    #[zoom(rename = "recording.resume")]
    RecordingResume,
    /// Invites contacts to the meeting.
    #[zoom(rename = "participant.invite")]
    ParticipantInvite,
    /// Calls a person by phone.
    #[zoom(rename = "participant.invite.callout")]
    ParticipantInviteCallout,
    /// Calls a room system.
    #[zoom(rename = "participant.invite.room_system_callout")]
    ParticipantInviteRoomSystemCallout,
    /// Gives the waiting room a message of its own.
    #[zoom(rename = "waiting_room.update")]
    WaitingRoomUpdate,
    /// Starts AI Companion.
    #[zoom(rename = "ai_companion.start")]
    AiCompanionStart,
    /// Stops AI Companion.
    #[zoom(rename = "ai_companion.stop")]
    AiCompanionStop,
    /// Switches AI Companion off for the meeting.
    #[zoom(rename = "ai_companion.disable")]
    AiCompanionDisable,
    /// Removes a participant, where Developer Support has enabled it.
    #[zoom(rename = "participant.remove")]
    ParticipantRemove,
}

/// What a control of a live meeting acts on, and how; which of it counts depends on the `method`.
#[zoom_model]
pub struct ControlParams {
    /// The people to invite, by e-mail address or user ID. They must belong to the host's account. At most 10.
    pub contacts: Vec<ContactRef>,
    /// The name the called person has in the meeting. It goes with the method `participant.invite.callout`.
    pub invitee_name: Option<String>,
    /// The number to call, best with country and area code; an extension follows a hyphen, as in `6032331333-156`. It
    /// goes with the method `participant.invite.callout`.
    pub phone_number: Option<String>,
    /// How a person is called in, for the method `participant.invite.callout`.
    pub invite_options: Option<InviteOptions>,
    /// The kind of call to a room system, `h323` or `sip`, for the method `participant.invite.room_system_callout`.
    pub call_type: Option<String>,
    /// The IP address or URI of the device, for the method `participant.invite.room_system_callout`.
    pub device_ip: Option<String>,
    /// The H.323 header that names the caller. It goes with the method `participant.invite.room_system_callout` and the
    /// call type `h323`.
    pub h323_headers: Option<H323Headers>,
    /// The SIP headers that name the caller. They go with the method `participant.invite.room_system_callout` and the
    /// call type `sip`.
    pub sip_headers: Option<SipHeaders>,
    /// The participant to remove, for the method `participant.remove`; the UUID holds while the meeting lasts.
    pub participant_uuid: Option<String>,
    /// The title in the waiting room. It goes with the method `waiting_room.update`.
    pub waiting_room_title: Option<String>,
    /// The text in the waiting room. It goes with the method `waiting_room.update`.
    pub waiting_room_description: Option<String>,
    /// Which part of AI Companion starts or stops: questions, summaries or both. It goes with the methods
    /// `ai_companion.start` and `ai_companion.stop`.
    pub ai_companion_mode: Option<AiCompanionMode>,
    /// Whether the transcript is kept when the summary starts or stops (mode `summary` or `all`); the user's setting
    /// decides when left out. It counts only where the account lets users keep transcripts for AI Companion.
    pub retain_meeting_transcript: Option<bool>,
    /// Whether stopping AI Companion also deletes what it made, such as transcripts and summaries. It goes with the
    /// method `ai_companion.stop` and the mode `all`.
    pub delete_meeting_assets: Option<bool>,
}

/// Names a contact to invite, by e-mail address or user ID.
#[zoom_model]
pub struct ContactRef {
    /// The contact's e-mail address, for when the ID is not known; ignored when `id` is given.
    pub email: Option<String>,
    /// The contact's user ID.
    pub id: Option<String>,
}

/// How a person who is called by phone is let into the meeting.
#[zoom_model]
pub struct InviteOptions {
    /// Whether the called person hears a greeting before the connection. It goes with the method
    /// `participant.invite.callout`.
    pub require_greeting: Option<bool>,
    /// Whether the called person must press 1 before the connection. It goes with the method
    /// `participant.invite.callout`.
    pub require_pressing_one: Option<bool>,
}

/// The names that a call to an H.323 room system shows for caller and callee.
#[zoom_model]
pub struct H323Headers {
    /// The name the H.323 header gives as the caller. At most 64 characters.
    pub from_display_name: Option<String>,
    /// The name the called room has in the meeting. At most 64 characters.
    pub to_display_name: Option<String>,
}

/// The headers of a call to a SIP room system, by which it can tell who calls.
#[zoom_model]
pub struct SipHeaders {
    /// The name the SIP header gives as the caller. At most 64 characters.
    pub from_display_name: Option<String>,
    /// The name the called room has in the meeting. At most 64 characters.
    pub to_display_name: Option<String>,
    /// The URI the SIP header gives as the caller. It begins with `sip:` or `sips:`. At most 256 characters.
    pub from_uri: Option<String>,
    /// The custom SIP headers, one to ten, of at most 256 bytes each. Their names begin with `X-`.
    pub additional_headers: Vec<KeyValue>,
}

/// Which part of AI Companion is started or stopped.
#[zoom_model]
pub enum AiCompanionMode {
    /// The part that answers questions.
    Questions,
    /// The part that writes the summary.
    Summary,
    /// Both.
    All,
}

/// What is done to a participant's RTMS app.
#[zoom_model]
pub enum RtmsAction {
    /// Starts it.
    Start,
    /// Stops it.
    Stop,
    /// Pauses it.
    Pause,
    /// Goes on after a pause.
    Resume,
}

/// Which app of Real-Time Media Streams (RTMS) is meant, and for which participant.
#[zoom_model]
pub struct RtmsSettings {
    /// The participant, by user ID; the user of the access token when left out.
    pub participant_user_id: Option<String>,
    /// The client ID of the app. It must be among those the account allows to access meeting content, and the host must
    /// approve it.
    pub client_id: String,
}
