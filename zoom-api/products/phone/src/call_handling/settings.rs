//! Call handling: settings.

use super::{BusinessHoursType, CallDistribution, ClosedHourRingMode, WeekdayHours};
use zoom_api::zoom_model;

/// Phone number to forward calls to.
#[zoom_model]
pub struct NewCallForwardingSettings {
    /// ID of the holiday; takes precedence over the type of hours.
    pub holiday_id: Option<String>,
    /// Description of the external number; required for call forwarding.
    pub description: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
}

/// Changes to the phone numbers for forwarding.
#[zoom_model]
pub struct CallForwardingSettingsUpdate {
    /// Phone numbers to which calls are forwarded.
    pub call_forwarding_settings: Vec<CallForwardingSettingUpdate>,
    /// Whether the callee presses 1 to accept a forwarded call.
    pub require_press_1_before_connecting: Option<bool>,
}

/// Changes to: number or extension that calls are forwarded to.
#[zoom_model]
pub struct CallForwardingSettingUpdate {
    /// Description of the external phone number.
    pub description: Option<String>,
    /// Whether the number receives forwarded calls.
    pub enable: Option<bool>,
    /// ID of the record.
    pub id: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
    /// External contact.
    pub external_contact: Option<ExternalContactUpdate>,
}

/// Changes to: external contact.
#[zoom_model]
pub struct ExternalContactUpdate {
    /// ID that Zoom gave to the external contact.
    pub external_contact_id: Option<String>,
}

/// New custom hours.
#[zoom_model]
pub struct CustomHoursSettingsUpdate {
    /// Whether members of a queue can set their own business hours.
    pub allow_members_to_reset: Option<bool>,
    /// Hours of each weekday.
    pub custom_hours_settings: Vec<WeekdayHours>,
    /// Whether the hours are custom (2) or the extension is open all the time (1).
    #[zoom(rename = "type")]
    pub kind: Option<BusinessHoursType>,
}

/// New settings of the call handling.
#[zoom_model]
pub struct CallHandlingSettingsUpdate {
    /// Whether callers can check voicemails.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Whether members of a queue can set their own business hours.
    pub allow_members_to_reset: Option<bool>,
    /// ID of the audio while the call is being connected.
    pub audio_while_connecting_id: Option<String>,
    /// How calls are distributed to the members of a call queue.
    pub call_distribution: Option<CallDistribution>,
    /// Action for a call that is not answered.
    pub call_not_answer_action: Option<CallNotAnswerActionUpdate>,
    /// Action for a call while the user is on another one.
    pub busy_on_another_call_action: Option<BusyOnAnotherCallAction>,
    /// Whether the forwarded person must press 1 to take a busy user's call.
    pub busy_require_press_1_before_connecting: Option<bool>,
    /// Whether the forwarded person must press 1 to take an unanswered call.
    pub un_answered_require_press_1_before_connecting: Option<bool>,
    /// Whether callers of an unanswered call hear the callee's voicemail greeting.
    pub overflow_play_callee_voicemail_greeting: Option<bool>,
    /// Whether callers hear the greeting of the original callee.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Whether callers of a busy user hear the callee's voicemail greeting.
    pub busy_play_callee_voicemail_greeting: Option<bool>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
    /// Description of the setting.
    pub description: Option<String>,
    /// Phone number for calls of a busy user, in E.164 format.
    pub busy_phone_number: Option<String>,
    /// Description of the external number for calls of a busy user.
    pub busy_description: Option<String>,
    /// Operator or voicemail that callers can reach with a key.
    pub connect_to_operator: Option<bool>,
    /// ID of the extension to which calls are forwarded.
    pub forward_to_extension_id: Option<String>,
    /// ID of the extension for calls of a busy user.
    pub busy_forward_to_extension_id: Option<String>,
    /// ID of the greeting; empty for the default, `0` for none.
    pub greeting_prompt_id: Option<String>,
    /// Number of callers that can wait in the queue; at most 60.
    pub max_call_in_queue: Option<i64>,
    /// Longest wait, in seconds.
    #[zoom(values = [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 120, 180, 240, 300, 600, 900, 1200, 1500, 1800])]
    pub max_wait_time: Option<i64>,
    /// ID of the hold music; empty for the default, `0` for none.
    pub music_on_hold_id: Option<String>,
    /// ID of the operator's extension.
    pub operator_extension_id: Option<String>,
    /// Whether the member receives calls.
    pub receive_call: Option<bool>,
    /// How the phones ring.
    pub ring_mode: Option<ClosedHourRingMode>,
    /// ID of the voicemail greeting.
    pub voicemail_greeting_id: Option<String>,
    /// ID of the instruction before a voicemail.
    pub voicemail_leaving_instruction_id: Option<String>,
    /// ID of the message that is played.
    pub message_greeting_id: Option<String>,
    /// Phone number of Zoom Contact Center that receives the call, in E.164 format.
    pub forward_to_zcc_phone_number: Option<String>,
    /// ID of the partner's contact center that receives the call.
    pub forward_to_partner_contact_center_id: Option<String>,
    /// ID of the Microsoft Teams voice app that receives the call.
    pub forward_to_teams_id: Option<String>,
    /// Time after a call before the next one, in seconds.
    #[zoom(values = [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 120, 180, 240, 300])]
    pub wrap_up_time: Option<i64>,
}

/// Action for a call that is not answered.
#[zoom_model]
pub enum CallNotAnswerActionUpdate {
    /// Forward to voicemail.
    ForwardToVoicemail = 1,
    /// Forward to user.
    ForwardToUser = 2,
    /// Forward to Zoom room.
    ForwardToZoomRoom = 3,
    /// Forward to common area.
    ForwardToCommonArea = 4,
    /// Forward to cisco polycom room.
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
    /// Disconnect.
    Disconnect = 11,
    /// Play message then disconnect.
    PlayMessageThenDisconnect = 12,
    /// Forward to interactive voice response.
    ForwardToInteractiveVoiceResponse = 14,
    /// Forward to partner contact center.
    ForwardToPartnerContactCenter = 15,
    /// Forward to microsoft teams resource.
    ForwardToMicrosoftTeamsResource = 18,
    /// Forward to Zoom contact center.
    ForwardToZoomContactCenter = 19,
}

/// Action for calls during another call.
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
    /// Play message then disconnect.
    PlayMessageThenDisconnect = 12,
    /// Waiting.
    Waiting = 21,
    /// Play signal.
    PlaySignal = 22,
}
