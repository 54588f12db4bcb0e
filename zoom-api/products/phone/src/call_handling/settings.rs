//! Call handling: settings.

use super::{BusinessHoursType, CallDistribution, DeviceRingMode, WeekdayHours};
use zoom_api::zoom_model;

/// Phone number to forward calls to.
#[zoom_model]
pub struct NewCallForwardingSettings {
    /// ID of the holiday to which the forwarding applies; only for the setting type `holiday_hours`.
    pub holiday_id: Option<String>,
    /// Description of the external number; required.
    pub description: Option<String>,
    /// External phone number in E.164 format; required.
    pub phone_number: Option<String>,
}

/// Changes to the phone numbers for forwarding.
#[zoom_model]
pub struct CallForwardingSettingsUpdate {
    /// Phone numbers to which calls are forwarded.
    pub call_forwarding_settings: Vec<CallForwardingSettingUpdate>,
    /// Whether the person at a personal phone number presses 1 to accept a forwarded call, so that it does not end in
    /// their own voicemail; always on for call queues.
    pub require_press_1_before_connecting: Option<bool>,
}

/// Changes to an external number or contact that calls are forwarded to.
#[zoom_model]
pub struct CallForwardingSettingUpdate {
    /// Description of the external phone number.
    pub description: Option<String>,
    /// Whether the number receives forwarded calls.
    pub enable: Option<bool>,
    /// ID of the forwarding.
    pub id: Option<String>,
    /// External phone number in E.164 format.
    pub phone_number: Option<String>,
    /// External contact that calls are forwarded to.
    pub external_contact: Option<ExternalContactUpdate>,
}

/// External contact that calls are forwarded to.
#[zoom_model]
pub struct ExternalContactUpdate {
    /// ID of the external contact.
    pub external_contact_id: Option<String>,
}

/// Changes to the custom hours.
#[zoom_model]
pub struct CustomHoursSettingsUpdate {
    /// Whether members of a call queue can set their own business hours, which override those of the queue.
    pub allow_members_to_reset: Option<bool>,
    /// Hours of each weekday, if the hours are custom.
    pub custom_hours_settings: Vec<WeekdayHours>,
    /// Whether the extension is always open (1) or has custom hours (2); required.
    #[zoom(rename = "type")]
    pub kind: Option<BusinessHoursType>,
}

/// Changes to the settings of the call handling.
#[zoom_model]
pub struct CallHandlingSettingsUpdate {
    /// Whether callers can check voicemails by phone; only for users and shared line groups that forward calls to
    /// voicemail.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Whether members of a call queue can set their own business hours, which override those of the queue.
    pub allow_members_to_reset: Option<bool>,
    /// ID of the audio that callers of a call queue hear until a member answers; empty for the default, `ring_tone` for
    /// a ring tone, `0` for none.
    pub audio_while_connecting_id: Option<String>,
    /// How calls are distributed to the members of a call queue.
    pub call_distribution: Option<CallDistribution>,
    /// Action for an unanswered call.
    pub call_not_answer_action: Option<CallNotAnswerActionUpdate>,
    /// Action for a call while the user is on another one; only for users.
    pub busy_on_another_call_action: Option<BusyOnAnotherCallAction>,
    /// Whether the external person presses 1 to accept a busy user's call, so that it does not end in their own
    /// voicemail.
    pub busy_require_press_1_before_connecting: Option<bool>,
    /// Whether the external person presses 1 to accept an unanswered call of a user, so that it does not end in their
    /// own voicemail (`call_not_answer_action` 9 or 10).
    pub un_answered_require_press_1_before_connecting: Option<bool>,
    /// Whether callers of an unanswered call that is forwarded to an extension hear the user's voicemail greeting if
    /// nobody there answers.
    pub overflow_play_callee_voicemail_greeting: Option<bool>,
    /// Whether callers who are forwarded to voicemail with an operator hear the user's voicemail greeting at the end of
    /// the forwarding sequence.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Whether callers of a busy user who are forwarded to an extension hear the user's voicemail greeting if nobody
    /// there answers.
    pub busy_play_callee_voicemail_greeting: Option<bool>,
    /// External phone number for unanswered calls, in E.164 format (`call_not_answer_action` 10).
    pub phone_number: Option<String>,
    /// Description of the external number for unanswered calls of a user (`call_not_answer_action` 10).
    pub description: Option<String>,
    /// External phone number for calls of a busy user, in E.164 format (`busy_on_another_call_action` 10).
    pub busy_phone_number: Option<String>,
    /// Description of the external number for calls of a busy user (`busy_on_another_call_action` 10).
    pub busy_description: Option<String>,
    /// Whether callers can reach an operator; only if calls are forwarded to voicemail, and not for auto receptionists.
    pub connect_to_operator: Option<bool>,
    /// ID of the extension to which unanswered calls are forwarded (`call_not_answer_action` 2 to 9), or whose
    /// voicemail takes them (1, for auto receptionists and call queues).
    pub forward_to_extension_id: Option<String>,
    /// ID of the extension or external contact for calls of a busy user; required for `busy_on_another_call_action` 2
    /// to 9.
    pub busy_forward_to_extension_id: Option<String>,
    /// ID of the greeting of a call queue or auto receptionist; empty for the default, `0` for none.
    pub greeting_prompt_id: Option<String>,
    /// Number of callers that can wait in the call queue, at most 60; further calls are routed as overflow.
    pub max_call_in_queue: Option<i64>,
    /// For a call queue, time in seconds after which a waiting call is routed as overflow. For a user, ringing time in
    /// seconds, of each device if they ring one after the other; at most 60. For the business hours of a user,
    /// `ring_mode` is required too.
    #[zoom(values = [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 120, 180, 240, 300, 600, 900, 1200, 1500, 1800])]
    pub max_wait_time: Option<i64>,
    /// ID of the hold music of a call queue; empty for the default, `0` for none.
    pub music_on_hold_id: Option<String>,
    /// Extension ID of the operator; only if calls are forwarded to voicemail and `connect_to_operator` is true. A user
    /// cannot be their own operator.
    pub operator_extension_id: Option<String>,
    /// Whether members of a call queue are notified of further calls while they are on one.
    pub receive_call: Option<bool>,
    /// Order in which the devices ring; for the business hours of a user, `max_wait_time` is required too.
    pub ring_mode: Option<DeviceRingMode>,
    /// ID of the voicemail greeting; only if calls are forwarded to voicemail.
    pub voicemail_greeting_id: Option<String>,
    /// ID of the instruction before a caller leaves a voicemail; only if calls are forwarded to voicemail and callers
    /// can reach an operator or check voicemails.
    pub voicemail_leaving_instruction_id: Option<String>,
    /// ID of the message that is played before the call is disconnected (`call_not_answer_action` 12).
    pub message_greeting_id: Option<String>,
    /// Phone number of Zoom Contact Center that receives the call, in E.164 format (`call_not_answer_action` 19).
    pub forward_to_zcc_phone_number: Option<String>,
    /// ID of the partner's contact center that receives the call (`call_not_answer_action` 15).
    pub forward_to_partner_contact_center_id: Option<String>,
    /// ID of the Microsoft Teams voice app that receives the call (`call_not_answer_action` 18).
    pub forward_to_teams_id: Option<String>,
    /// Time in seconds before a member of a call queue receives the next call.
    #[zoom(values = [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 120, 180, 240, 300])]
    pub wrap_up_time: Option<i64>,
}

/// Action for an unanswered call.
#[zoom_model]
pub enum CallNotAnswerActionUpdate {
    /// Forward to voicemail.
    ForwardToVoicemail = 1,
    /// Forward to user.
    ForwardToUser = 2,
    /// Forward to Zoom Room.
    ForwardToZoomRoom = 3,
    /// Forward to common area.
    ForwardToCommonArea = 4,
    /// Forward to Cisco or Polycom room.
    ForwardToCiscoPolycomRoom = 5,
    /// Forward to auto receptionist.
    ForwardToAutoReceptionist = 6,
    /// Forward to queue.
    ForwardToQueue = 7,
    /// Forward to shared line group.
    ForwardToSharedLineGroup = 8,
    /// Forward to external contact.
    ForwardToExternalContact = 9,
    /// Forward to phone number.
    ForwardToPhoneNumber = 10,
    /// Disconnect; not for auto receptionists.
    Disconnect = 11,
    /// Play a message, then disconnect.
    PlayMessageThenDisconnect = 12,
    /// Forward to the voice menu (IVR); only for auto receptionists.
    ForwardToInteractiveVoiceResponse = 14,
    /// Forward to a partner's contact center; only for auto receptionists.
    ForwardToPartnerContactCenter = 15,
    /// Forward to a Microsoft Teams resource account; not for users. Requires the license of Zoom Phone for Microsoft
    /// Teams.
    ForwardToMicrosoftTeamsResource = 18,
    /// Forward to Zoom Contact Center; not for users. Requires its license.
    ForwardToZoomContactCenter = 19,
}

/// Action for a call while the user is on another one.
#[zoom_model]
pub enum BusyOnAnotherCallAction {
    /// Forward to voicemail.
    ForwardToVoicemail = 1,
    /// Forward to user.
    ForwardToUser = 2,
    /// Forward to common area.
    ForwardToCommonArea = 4,
    /// Forward to auto receptionist.
    ForwardToAutoReceptionist = 6,
    /// Forward to queue.
    ForwardToQueue = 7,
    /// Forward to shared line group.
    ForwardToSharedLineGroup = 8,
    /// Forward to external contact.
    ForwardToExternalContact = 9,
    /// Forward to phone number.
    ForwardToPhoneNumber = 10,
    /// Play a message, then disconnect.
    PlayMessageThenDisconnect = 12,
    /// Call waiting.
    Waiting = 21,
    /// Play a busy signal.
    PlaySignal = 22,
}
