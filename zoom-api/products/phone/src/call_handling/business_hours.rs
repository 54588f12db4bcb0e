//! Call handling: business hours.

use super::super::{NamedRef, Weekday};
use zoom_api::zoom_model;

/// Call handling during business hours.
#[zoom_model(response)]
pub struct BusinessHour {
    /// Settings of the business hours.
    pub settings: Option<BusinessHourSettings>,
    /// Kind of setting below the setting type.
    pub sub_setting_type: Option<SubSettingType>,
}

/// Call handling settings during business hours.
#[zoom_model(response)]
pub struct BusinessHourSettings {
    /// Whether callers can check voicemails.
    #[deprecated = "deprecated by Zoom"]
    pub allow_callers_check_voicemail: Option<bool>,
    /// Whether members of a queue can set their own business hours.
    pub allow_members_to_reset: Option<bool>,
    /// Audio that callers hear while they are connected; an ID of an audio item, `0` for none, or empty for the
    /// default.
    pub audio_while_connecting: Option<NamedRef>,
    /// How calls are distributed to the members of a call queue.
    pub call_distribution: Option<CallDistribution>,
    /// Phone numbers to which calls are forwarded.
    pub call_forwarding_settings: Vec<CallForwardingSetting>,
    /// Action for a call that is not answered.
    #[deprecated = "deprecated by Zoom"]
    pub call_not_answer_action: Option<CallNotAnswerAction>,
    /// Operator or voicemail that callers can reach with a key.
    #[deprecated = "deprecated by Zoom"]
    pub connect_to_operator: Option<bool>,
    /// Hours of each weekday.
    pub custom_hours_settings: Vec<WeekdayHours>,
    /// Greeting of a call queue or an auto receptionist.
    pub greeting_prompt: Option<NamedRef>,
    /// Number of callers that can wait in the queue; at most 60.
    pub max_call_in_queue: Option<i64>,
    /// Longest wait, in seconds.
    #[zoom(values = [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 120, 180, 240, 300, 600, 900, 1200, 1500, 1800])]
    pub max_wait_time: Option<i64>,
    /// Music that held callers hear.
    pub music_on_hold: Option<NamedRef>,
    /// Whether the member receives calls.
    pub receive_call: Option<bool>,
    /// Whether the callee presses 1 to accept a forwarded call.
    pub require_press_1_before_connecting: Option<bool>,
    /// How the phones ring.
    pub ring_mode: Option<ClosedHourRingMode>,
    /// Where unanswered calls go.
    pub routing: Option<Routing>,
    /// Where calls go while the user is on another one.
    pub busy_routing: Option<BusyRouting>,
    /// Whether the hours are custom (2) or the extension is open all the time (1).
    #[zoom(rename = "type")]
    pub kind: Option<BusinessHoursType>,
    /// Time after a call before the next one, in seconds.
    #[zoom(values = [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 120, 180, 240, 300])]
    pub wrap_up_time: Option<i64>,
}

/// How calls are distributed to the members of a queue.
#[zoom_model]
pub struct CallDistribution {
    /// Whether several calls can be distributed at a time.
    pub handle_multiple_calls: Option<bool>,
    /// Ringing time of each member, in seconds.
    #[zoom(values = [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60])]
    pub ring_duration: Option<i64>,
    /// How the phones ring.
    pub ring_mode: Option<RingMode>,
    /// Whether devices that are offline are skipped.
    pub skip_offline_device_phone_number: Option<bool>,
}

/// Order in which devices or members ring.
#[zoom_model]
pub enum RingMode {
    /// Simultaneous.
    Simultaneous,
    /// Sequential.
    Sequential,
    /// Rotating.
    Rotating,
    /// Longest idle.
    LongestIdle,
}

/// Number or extension that calls are forwarded to.
#[zoom_model(response)]
pub struct CallForwardingSetting {
    /// Description of the external phone number.
    pub description: Option<String>,
    /// Whether the number receives forwarded calls.
    pub enable: Option<bool>,
    /// ID of the record.
    pub id: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
    /// External contact.
    pub external_contact: Option<ExternalContact>,
}

/// External contact.
#[zoom_model(response)]
pub struct ExternalContact {
    /// Name of the external contact.
    pub name: Option<String>,
    /// Email address of the external contact.
    pub email: Option<String>,
    /// ID that Zoom gave to the external contact.
    pub external_contact_id: Option<String>,
    /// Phone numbers.
    pub phone_numbers: Vec<String>,
}

/// Action for calls that nobody answers.
#[zoom_model]
pub enum CallNotAnswerAction {
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
    /// Disconnect.
    Disconnect = 11,
    /// Play message then disconnect.
    PlayMessageThenDisconnect = 12,
    /// Forward to message.
    ForwardToMessage = 13,
    /// Forward to interactive voice response.
    ForwardToInteractiveVoiceResponse = 14,
}

/// Hours of one weekday.
#[zoom_model]
pub struct WeekdayHours {
    /// Start of the hours, as `HH:mm`.
    pub from: Option<String>,
    /// End of the hours, as `HH:mm`.
    pub to: Option<String>,
    /// Whether the day is closed (0), open for 24 hours (1) or has custom hours (2).
    #[zoom(rename = "type")]
    pub kind: Option<WeekdayHoursType>,
    /// Day of the week, from 1 (Sunday) to 7 (Saturday).
    pub weekday: Option<Weekday>,
}

/// Whether a weekday is closed, open for 24 hours or open at customized hours.
#[zoom_model]
pub enum WeekdayHoursType {
    /// Disabled.
    Disabled = 0,
    /// All day.
    AllDay = 1,
    /// Customized hours.
    CustomizedHours = 2,
}

/// How phones ring during closed hours.
#[zoom_model]
pub enum ClosedHourRingMode {
    /// Simultaneous.
    Simultaneous,
    /// Sequential.
    Sequential,
}

/// Routing of unanswered calls.
#[zoom_model(response)]
pub struct Routing {
    /// Action for an unanswered call.
    pub action: Option<RoutingAction>,
    /// Extension to which calls are forwarded.
    pub forward_to: Option<ForwardTo>,
    /// Extension that callers can reach instead of leaving a voicemail; only if calls are forwarded to voicemail and
    /// `connect_to_operator` is true.
    pub operator: Option<Operator>,
    /// Operator or voicemail that callers can reach with a key.
    pub connect_to_operator: Option<bool>,
    /// Whether callers can check voicemails.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Greeting of the voicemail; only if calls are forwarded to it (`action` 1).
    pub voicemail_greeting: Option<NamedRef>,
    /// Instruction before a caller leaves a voicemail.
    pub voicemail_leaving_instruction: Option<NamedRef>,
    /// Message that is played to the caller.
    pub message_greeting: Option<NamedRef>,
    /// Whether the callee presses 1 to accept a forwarded call.
    pub require_press_1_before_connecting: Option<bool>,
    /// Whether callers of an unanswered call hear the callee's voicemail greeting.
    pub overflow_play_callee_voicemail_greeting: Option<bool>,
    /// Whether callers hear the greeting of the original callee.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Whether callers of a busy user hear the callee's voicemail greeting.
    #[deprecated = "deprecated by Zoom"]
    pub busy_play_callee_voicemail_greeting: Option<bool>,
}

/// Action for a routed call.
#[zoom_model]
pub enum RoutingAction {
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
    /// Forward to call queue.
    ForwardToCallQueue = 7,
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

/// Target that calls are forwarded to.
#[zoom_model(response)]
pub struct ForwardTo {
    /// Display name of the target.
    pub display_name: Option<String>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the target.
    pub extension_number: Option<i64>,
    /// Kind of the extension.
    pub extension_type: Option<ExtensionType>,
    /// ID of the extension that receives the calls.
    pub id: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
    /// Phone number that receives the calls, if they are forwarded to one (`action` 10).
    pub description: Option<String>,
    /// Greeting of the voicemail; only if calls are forwarded to it (`action` 1).
    pub voicemail_greeting: Option<NamedRef>,
    /// Phone number of Zoom Contact Center that receives the call.
    pub zcc_phone_number: Option<String>,
    /// Display name of the Contact Center's phone number.
    pub zcc_phone_number_display_name: Option<String>,
    /// ID of the partner's contact center that receives the call.
    pub partner_contact_center_id: Option<String>,
    /// Display name of the partner's contact center.
    pub pcc_phone_number_display_name: Option<String>,
    /// ID of the Microsoft Teams voice app that receives the call.
    pub teams_app_id: Option<String>,
    /// Name of the Microsoft Teams voice app that receives the call.
    pub teams_voice_app_name: Option<String>,
}

/// Kind of extension.
#[zoom_model]
pub enum ExtensionType {
    /// User.
    User,
    /// Auto receptionist.
    #[zoom(rename = "autoReceptionist")]
    AutoReceptionist,
    /// Call queue.
    #[zoom(rename = "callQueue")]
    CallQueue,
    /// Common area.
    #[zoom(rename = "commonArea")]
    CommonArea,
}

/// Operator that callers can reach.
#[zoom_model(response)]
pub struct Operator {
    /// Display name of the operator.
    pub display_name: Option<String>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the operator.
    pub extension_number: Option<i64>,
    /// Kind of the extension.
    pub extension_type: Option<OperatorExtensionType>,
    /// ID of the record.
    pub id: Option<String>,
}

/// Kind of extension of the operator.
#[zoom_model]
pub enum OperatorExtensionType {
    /// User.
    User,
    /// Common area.
    #[zoom(rename = "commonArea")]
    CommonArea,
    /// Shared line group.
    #[zoom(rename = "sharedLineGroup")]
    SharedLineGroup,
    /// Call queue.
    #[zoom(rename = "callQueue")]
    CallQueue,
}

/// Routing of calls while the user is busy.
#[zoom_model(response)]
pub struct BusyRouting {
    /// Action for a call of a busy user, as number: 21 for call waiting, 22 for a busy signal, others for a target.
    pub action: Option<i64>,
    /// Extension to which calls are forwarded.
    pub forward_to: Option<BusyRoutingForwardTo>,
    /// Extension that callers can reach instead of leaving a voicemail; only if calls are forwarded to voicemail and
    /// `connect_to_operator` is true.
    pub operator: Option<Operator>,
    /// Operator or voicemail that callers can reach with a key.
    pub connect_to_operator: Option<bool>,
    /// Whether callers can check voicemails.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Greeting of the voicemail; only if calls are forwarded to it (`action` 1).
    pub voicemail_greeting: Option<NamedRef>,
    /// Instruction before a caller leaves a voicemail.
    pub voicemail_leaving_instruction: Option<NamedRef>,
    /// Message that is played to the caller.
    pub message_greeting: Option<NamedRef>,
    /// Whether the callee presses 1 to accept a forwarded call.
    pub require_press_1_before_connecting: Option<bool>,
    /// Whether callers of an unanswered call hear the callee's voicemail greeting.
    #[deprecated = "deprecated by Zoom"]
    pub overflow_play_callee_voicemail_greeting: Option<bool>,
    /// Whether callers hear the greeting of the original callee.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Whether callers of a busy user hear the callee's voicemail greeting.
    pub busy_play_callee_voicemail_greeting: Option<bool>,
}

/// Target of calls while the user is busy.
#[zoom_model(response)]
pub struct BusyRoutingForwardTo {
    /// Display name of the target.
    pub display_name: Option<String>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the target.
    pub extension_number: Option<i64>,
    /// Kind of the extension.
    pub extension_type: Option<ExtensionType>,
    /// ID of the record.
    pub id: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
    /// Phone number that receives the calls, if they are forwarded to one (`action` 10).
    pub description: Option<String>,
    /// Greeting of the voicemail; only if calls are forwarded to it (`action` 1).
    pub voicemail_greeting: Option<NamedRef>,
}

/// Whether business hours are always or custom.
#[zoom_model]
pub enum BusinessHoursType {
    /// Always.
    Always = 1,
    /// Custom.
    Custom = 2,
}

/// Kind of setting.
#[zoom_model]
pub enum SubSettingType {
    /// Call forwarding.
    CallForwarding,
    /// Custom hours.
    CustomHours,
    /// Call handling.
    CallHandling,
}
