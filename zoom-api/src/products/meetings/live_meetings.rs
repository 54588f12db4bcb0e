//! Live meetings.

use crate::types::MeetingId;
use crate::{NoContent, zoom_endpoint, zoom_model};

/// Deletes a chat message.
///
/// Zoom's page: [Delete a live meeting message](https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-features/DELETE/live_meetings/%7BmeetingId%7D/chat/messages/%7BmessageId%7D).
#[zoom_endpoint(
    DELETE, "/live_meetings/<meeting_id>/chat/messages/<message_id>",
    scopes = ["meeting:write", "meeting:write:admin", "meeting:delete:live_meeting_chat_message", "meeting:delete:live_meeting_chat_message:admin"],
    rate_limit = Medium,
    errors(
        /// DLP not enabled.
        400/300 => DlpNotEnabled,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn delete_chat_message(
    /// The meeting.
    meeting_id: MeetingId,
    /// The message.
    message_id: String,
    /// The file IDs.
    file_ids: Option<String>,
) -> NoContent;

/// Updates a chat message.
///
/// Zoom's page: [Update a live meeting message](https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-features/PATCH/live_meetings/%7BmeetingId%7D/chat/messages/%7BmessageId%7D).
#[zoom_endpoint(
    PATCH, "/live_meetings/<meeting_id>/chat/messages/<message_id>", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:live_meeting_chat_message", "meeting:update:live_meeting_chat_message:admin"],
    rate_limit = Medium,
    errors(
        /// DLP not enabled.
        400/300 => DlpNotEnabled,
        /// Message not editable.
        400/2316 => MessageNotEditable,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_chat_message(
    /// The meeting.
    meeting_id: MeetingId,
    /// The message.
    message_id: String,
    /// The message content.
    message_content: String,
) -> NoContent;

/// Controls a meeting.
///
/// Zoom's page: [In-meeting controls](https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-features/PATCH/live_meetings/%7BmeetingId%7D/events).
#[zoom_endpoint(
    PATCH, "/live_meetings/<meeting_id>/events", json,
    scopes = ["meeting:master", "meeting:write", "meeting:write:admin", "meeting:update:in_meeting_controls", "meeting:update:in_meeting_controls:admin"],
    rate_limit = Medium,
    success = 202,
    errors(
        /// Meeting not found.
        400/300 => MeetingNotFound,
        /// Cloud storage full.
        400/3309 => CloudStorageFull,
        /// AI companion not allowed.
        403/2314 => AiCompanionNotAllowed,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn control_meeting(
    /// The meeting.
    meeting_id: String,
    /// The method.
    method: Option<ControlMethod>,
    /// The params.
    params: Option<ControlParams>,
) -> NoContent;

/// Updates a RTMS status.
///
/// Zoom's page: [Update rtms status](https://developers.zoom.us/docs/api/meetings/#tag/meetings/PATCH/live_meetings/%7BmeetingId%7D/rtms_app/status).
#[zoom_endpoint(
    PATCH, "/live_meetings/<meeting_id>/rtms_app/status", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:participant_rtms_app_status", "meeting:update:participant_rtms_app_status:admin"],
    rate_limit = Medium,
    errors(
        /// Invalid meeting ID.
        400/300 => InvalidMeetingId,
        /// RTMS operation failed.
        400/2310 => RtmsOperationFailed,
        /// User not found.
        400/2312 => UserNotFound,
        /// Meeting not started.
        400/3000 => MeetingNotStarted,
        /// RTMS app not started.
        400/13277 => RtmsAppNotStarted,
        /// Not host.
        403/2308 => NotHost,
        /// Not host or panelist.
        403/2309 => NotHostOrPanelist,
        /// App not allowed.
        403/13262 => AppNotAllowed,
        /// RTMS app disabled.
        403/13267 => RtmsAppDisabled,
        /// RTMS not supported.
        403/13273 => RtmsNotSupported,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_rtms_status(
    /// The meeting.
    meeting_id: MeetingId,
    /// The action.
    action: Option<RtmsAction>,
    /// The settings.
    settings: Option<RtmsSettings>,
) -> NoContent;

/// What a control method can be.
#[zoom_model]
pub enum ControlMethod {
    /// Recording start.
    #[zoom(rename = "recording.start")]
    RecordingStart,
    /// Recording stop.
    #[zoom(rename = "recording.stop")]
    RecordingStop,
    /// Recording pause.
    #[zoom(rename = "recording.pause")]
    RecordingPause,
    /// Recording resume.
    #[zoom(rename = "recording.resume")]
    RecordingResume,
    /// Participant invite.
    #[zoom(rename = "participant.invite")]
    ParticipantInvite,
    /// Participant invite callout.
    #[zoom(rename = "participant.invite.callout")]
    ParticipantInviteCallout,
    /// Participant invite room system callout.
    #[zoom(rename = "participant.invite.room_system_callout")]
    ParticipantInviteRoomSystemCallout,
    /// Waiting room update.
    #[zoom(rename = "waiting_room.update")]
    WaitingRoomUpdate,
    /// AI companion start.
    #[zoom(rename = "ai_companion.start")]
    AiCompanionStart,
    /// AI companion stop.
    #[zoom(rename = "ai_companion.stop")]
    AiCompanionStop,
    /// AI companion disable.
    #[zoom(rename = "ai_companion.disable")]
    AiCompanionDisable,
    /// Participant remove.
    #[zoom(rename = "participant.remove")]
    ParticipantRemove,
}

/// Control params.
#[zoom_model]
pub struct ControlParams {
    /// The contacts: at most 10.
    pub contacts: Vec<ContactRef>,
    /// The invitee name.
    pub invitee_name: Option<String>,
    /// The phone number.
    pub phone_number: Option<String>,
    /// The invite options.
    pub invite_options: Option<InviteOptions>,
    /// The call type.
    pub call_type: Option<String>,
    /// The device IP.
    pub device_ip: Option<String>,
    /// The H.323 headers.
    pub h323_headers: Option<H323Headers>,
    /// The SIP headers.
    pub sip_headers: Option<SipHeaders>,
    /// The participant UUID.
    pub participant_uuid: Option<String>,
    /// The waiting room title.
    pub waiting_room_title: Option<String>,
    /// The waiting room description.
    pub waiting_room_description: Option<String>,
    /// The AI companion mode: `all` when left out.
    pub ai_companion_mode: Option<AiCompanionMode>,
    /// Whether "retain meeting transcript" is on.
    pub retain_meeting_transcript: Option<bool>,
    /// Whether "delete meeting assets" is on: `false` when left out.
    pub delete_meeting_assets: Option<bool>,
}

/// Names a contact.
#[zoom_model]
pub struct ContactRef {
    /// The email.
    pub email: Option<String>,
    /// The ID.
    pub id: Option<String>,
}

/// Invite options.
#[zoom_model]
pub struct InviteOptions {
    /// Whether greeting is required: `true` when left out.
    pub require_greeting: Option<bool>,
    /// Whether pressing one is required: `true` when left out.
    pub require_pressing_one: Option<bool>,
}

/// H.323 headers.
#[zoom_model]
pub struct H323Headers {
    /// The from display name: at most 64 characters.
    pub from_display_name: Option<String>,
    /// The to display name: at most 64 characters.
    pub to_display_name: Option<String>,
}

/// SIP headers.
#[zoom_model]
pub struct SipHeaders {
    /// The from display name: at most 64 characters.
    pub from_display_name: Option<String>,
    /// The to display name: at most 64 characters.
    pub to_display_name: Option<String>,
    /// The from URI: at most 256 characters.
    pub from_uri: Option<String>,
    /// The additional headers: at most 10.
    pub additional_headers: Vec<AdditionalHeader>,
}

/// An additional header.
#[zoom_model]
pub struct AdditionalHeader {
    /// The key: at most 32 characters.
    pub key: Option<String>,
    /// The value: at most 256 characters.
    pub value: Option<String>,
}

/// What an AI companion mode can be.
#[zoom_model]
pub enum AiCompanionMode {
    /// Questions.
    Questions,
    /// Summary.
    Summary,
    /// All.
    All,
}

/// What a RTMS action can be.
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

/// RTMS settings.
#[zoom_model]
pub struct RtmsSettings {
    /// The participant user ID.
    pub participant_user_id: Option<String>,
    /// The client ID.
    pub client_id: String,
}
