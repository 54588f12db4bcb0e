//! Call handling: business hours.

use super::super::{NamedRef, Weekday};
use zoom_api::zoom_model;

/// Call handling during business hours.
#[zoom_model(response)]
pub struct BusinessHour {
    /// Settings of the business hours.
    pub settings: Option<BusinessHourSettings>,
    /// Kind of setting that `settings` contains.
    pub sub_setting_type: Option<SubSettingType>,
}

/// Call handling settings during business hours.
#[zoom_model(response)]
pub struct BusinessHourSettings {
    /// Whether callers can check voicemails by phone; only if calls are forwarded to voicemail.
    #[deprecated = "deprecated by Zoom; use `routing`"]
    pub allow_callers_check_voicemail: Option<bool>,
    /// Whether members of a call queue can set their own business hours, which override those of the queue.
    pub allow_members_to_reset: Option<bool>,
    /// Audio that callers of a call queue hear until a member answers. Its ID is empty for the default, `ring_tone` for
    /// a ring tone or `0` for none.
    pub audio_while_connecting: Option<NamedRef>,
    /// How calls are distributed to the members of a call queue.
    pub call_distribution: Option<CallDistribution>,
    /// Phone numbers to which calls are forwarded.
    pub call_forwarding_settings: Vec<CallForwardingSetting>,
    /// Action for a call that is not answered.
    #[deprecated = "deprecated by Zoom; use `routing`"]
    pub call_not_answer_action: Option<CallNotAnswerAction>,
    /// Whether callers can reach an operator; only if calls are forwarded to voicemail.
    #[deprecated = "deprecated by Zoom; use `routing`"]
    pub connect_to_operator: Option<bool>,
    /// Hours of each weekday, if the hours are custom.
    pub custom_hours_settings: Vec<WeekdayHours>,
    /// Greeting of a call queue or an auto receptionist. Its ID is empty for the default and `0` for none.
    pub greeting_prompt: Option<NamedRef>,
    /// Number of callers that can wait in the call queue, at most 60; further calls are routed as overflow.
    pub max_call_in_queue: Option<i64>,
    /// For a call queue, time in seconds after which a waiting call is routed as overflow. For a user, ringing time in
    /// seconds, of each device if they ring one after the other; at most 60.
    #[zoom(values = [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 120, 180, 240, 300, 600, 900, 1200, 1500, 1800])]
    pub max_wait_time: Option<i64>,
    /// Music that callers hear while a member of the call queue has put them on hold. Its ID is empty for the default
    /// and `0` for none.
    pub music_on_hold: Option<NamedRef>,
    /// Whether members of a call queue are notified of further calls while they are on one.
    pub receive_call: Option<bool>,
    /// Whether the person at a personal phone number presses 1 to accept a forwarded call, so that it does not end in
    /// their own voicemail.
    pub require_press_1_before_connecting: Option<bool>,
    /// Order in which the devices ring.
    pub ring_mode: Option<DeviceRingMode>,
    /// Where unanswered calls go.
    pub routing: Option<Routing>,
    /// Where calls go while the user is on another one; only for users.
    pub busy_routing: Option<BusyRouting>,
    /// Whether the extension is always open (1) or has custom hours (2).
    #[zoom(rename = "type")]
    pub kind: Option<BusinessHoursType>,
    /// Time in seconds before a member of a call queue receives the next call.
    #[zoom(values = [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 120, 180, 240, 300])]
    pub wrap_up_time: Option<i64>,
}

/// How calls are distributed to the members of a queue.
#[zoom_model]
pub struct CallDistribution {
    /// Whether several calls can be distributed at a time, up to half of the number of available members; callers may
    /// then not be answered in order. Not for the ring mode `simultaneous`, required for others.
    pub handle_multiple_calls: Option<bool>,
    /// Ringing time of each member, in seconds. Not for the ring mode `simultaneous`, required for others.
    #[zoom(values = [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60])]
    pub ring_duration: Option<i64>,
    /// Order in which the members ring.
    pub ring_mode: Option<RingMode>,
    /// Whether clients that are not running, locked mobile phones and the personal numbers of members are skipped. Not
    /// for the ring mode `simultaneous`, required for others.
    pub skip_offline_device_phone_number: Option<bool>,
}

/// Order in which the members of a queue ring.
#[zoom_model]
pub enum RingMode {
    /// All at the same time.
    Simultaneous,
    /// One after the other, always in the same order.
    Sequential,
    /// One after the other, each call starting with the next member.
    Rotating,
    /// First the member that has been idle for the longest time.
    LongestIdle,
}

/// External number or contact that calls are forwarded to.
#[zoom_model(response)]
pub struct CallForwardingSetting {
    /// Description of the external phone number.
    pub description: Option<String>,
    /// Whether the number receives forwarded calls.
    pub enable: Option<bool>,
    /// ID of the forwarding.
    pub id: Option<String>,
    /// External phone number in E.164 format.
    pub phone_number: Option<String>,
    /// External contact that calls are forwarded to.
    pub external_contact: Option<ExternalContact>,
}

/// External contact.
#[zoom_model(response)]
pub struct ExternalContact {
    /// Name of the external contact.
    pub name: Option<String>,
    /// Email address of the external contact.
    pub email: Option<String>,
    /// ID of the external contact.
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
    /// Play a message, then disconnect.
    PlayMessageThenDisconnect = 12,
    /// Forward to a message.
    ForwardToMessage = 13,
    /// Forward to the voice menu (IVR).
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
    /// Closed.
    Disabled = 0,
    /// Open for 24 hours.
    AllDay = 1,
    /// Customized hours.
    CustomizedHours = 2,
}

/// Order in which the devices of a user ring.
#[zoom_model]
pub enum DeviceRingMode {
    /// All at the same time.
    Simultaneous,
    /// One after the other.
    Sequential,
}

/// Routing of unanswered calls.
#[zoom_model(response)]
pub struct Routing {
    /// Action for an unanswered call.
    pub action: Option<RoutingAction>,
    /// Extension, phone number, contact center or Microsoft Teams app to which calls or voicemails are forwarded.
    pub forward_to: Option<ForwardTo>,
    /// Extension that callers can reach instead of leaving a voicemail; only if calls are forwarded to voicemail and
    /// `connect_to_operator` is true.
    pub operator: Option<Operator>,
    /// Whether callers can reach an operator; only if calls are forwarded to voicemail.
    pub connect_to_operator: Option<bool>,
    /// Whether callers can check voicemails by phone; only if calls are forwarded to voicemail.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Greeting of the voicemail of a user; only if calls are forwarded to it (`action` 1).
    pub voicemail_greeting: Option<NamedRef>,
    /// Instruction before a caller leaves a voicemail; only if calls are forwarded to it (`action` 1) and callers can
    /// reach an operator or check voicemails.
    pub voicemail_leaving_instruction: Option<NamedRef>,
    /// Message that is played to the caller before the call is disconnected (`action` 12).
    pub message_greeting: Option<NamedRef>,
    /// Whether the person at a personal phone number presses 1 to accept a forwarded call, so that it does not end in
    /// their own voicemail.
    pub require_press_1_before_connecting: Option<bool>,
    /// Whether callers of an unanswered call that is forwarded to an extension hear the user's voicemail greeting if
    /// nobody there answers.
    pub overflow_play_callee_voicemail_greeting: Option<bool>,
    /// Whether callers who are forwarded to voicemail with an operator hear the user's voicemail greeting at the end of
    /// the forwarding sequence.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Whether callers of a busy user who are forwarded to an extension hear the user's voicemail greeting if nobody
    /// there answers.
    #[deprecated = "deprecated by Zoom; use `busy_routing`"]
    pub busy_play_callee_voicemail_greeting: Option<bool>,
}

/// Action for an unanswered call.
#[zoom_model]
pub enum RoutingAction {
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
    /// Forward to call queue.
    ForwardToCallQueue = 7,
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
    /// ID of the user, auto receptionist, device or call queue that receives the calls.
    pub id: Option<String>,
    /// Phone number of the extension, or external number that receives the calls (`action` 10), in E.164 format.
    pub phone_number: Option<String>,
    /// Description of the external number (`action` 10).
    pub description: Option<String>,
    /// Greeting of the voicemail of a call queue or auto receptionist; only if calls are forwarded to it (`action` 1).
    pub voicemail_greeting: Option<NamedRef>,
    /// Phone number of Zoom Contact Center that receives the call (`action` 19).
    pub zcc_phone_number: Option<String>,
    /// Display name of the Contact Center's phone number.
    pub zcc_phone_number_display_name: Option<String>,
    /// ID of the partner's contact center that receives the call (`action` 15).
    pub partner_contact_center_id: Option<String>,
    /// Display name of the partner's contact center.
    pub pcc_phone_number_display_name: Option<String>,
    /// ID of the Microsoft Teams voice app that receives the call (`action` 18).
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
    /// ID of the user, common area, shared line group, device or call queue.
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
    /// Action for a call of a busy user: call waiting (21), busy signal (22), voicemail (1), or forward to a user (2),
    /// common area (4), auto receptionist (6), call queue (7), shared line group (8), external contact (9) or external
    /// number (10), or play a message and disconnect (12).
    pub action: Option<i64>,
    /// Extension, external contact or phone number to which calls are forwarded.
    pub forward_to: Option<BusyRoutingForwardTo>,
    /// Extension that callers can reach instead of leaving a voicemail; only if calls are forwarded to voicemail and
    /// `connect_to_operator` is true.
    pub operator: Option<Operator>,
    /// Whether callers can reach an operator; only if calls are forwarded to voicemail.
    pub connect_to_operator: Option<bool>,
    /// Whether callers can check voicemails by phone; only if calls are forwarded to voicemail.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Greeting of the voicemail of a user; only if calls are forwarded to it (`action` 1).
    pub voicemail_greeting: Option<NamedRef>,
    /// Instruction before a caller leaves a voicemail; only if calls are forwarded to it (`action` 1) and callers can
    /// reach an operator or check voicemails.
    pub voicemail_leaving_instruction: Option<NamedRef>,
    /// Message that is played to the caller before the call is disconnected (`action` 12).
    pub message_greeting: Option<NamedRef>,
    /// Whether the person at a personal phone number presses 1 to accept a forwarded call, so that it does not end in
    /// their own voicemail.
    pub require_press_1_before_connecting: Option<bool>,
    /// Whether callers of an unanswered call that is forwarded to an extension hear the user's voicemail greeting if
    /// nobody there answers.
    #[deprecated = "deprecated by Zoom; use `routing`"]
    pub overflow_play_callee_voicemail_greeting: Option<bool>,
    /// Whether callers who are forwarded to voicemail with an operator hear the user's voicemail greeting at the end of
    /// the forwarding sequence.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Whether callers of a busy user who are forwarded to an extension hear the user's voicemail greeting if nobody
    /// there answers.
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
    /// ID of the user, auto receptionist, device or call queue that receives the calls.
    pub id: Option<String>,
    /// Phone number of the extension, or external number that receives the calls (`action` 10), in E.164 format.
    pub phone_number: Option<String>,
    /// Description of the external number (`action` 10).
    pub description: Option<String>,
    /// Greeting of the voicemail of a call queue or auto receptionist; only if calls are forwarded to it (`action` 1).
    pub voicemail_greeting: Option<NamedRef>,
}

/// Whether business hours are always or at custom hours.
#[zoom_model]
pub enum BusinessHoursType {
    /// All day, on every day of the week.
    Always = 1,
    /// Custom hours.
    Custom = 2,
}

/// Kind of setting during business hours.
#[zoom_model]
pub enum SubSettingType {
    /// Call forwarding.
    CallForwarding,
    /// Custom hours.
    CustomHours,
    /// Call handling.
    CallHandling,
}
