//! Setting templates: user settings.

use super::super::{SiteHourType, Weekday};
use zoom_api::zoom_model;

/// User settings of a template.
#[zoom_model(response)]
pub struct UserSettings {
    /// Language code of the audio prompts, such as `en-US`.
    pub audio_prompt_language: Option<String>,
    /// Whether calls without a caller ID are blocked.
    pub block_calls_without_caller_id: Option<bool>,
    /// How calls are handled.
    pub call_handling: Option<CallHandling>,
    /// Settings of desk phones.
    pub desk_phone: Option<DeskPhone>,
    /// Music on hold: from the audio library, or none.
    pub hold_music: Option<HoldMusic>,
}

/// Call handling settings of a template.
#[zoom_model(response)]
pub struct CallHandling {
    /// Business hours and the handling of calls in them.
    pub business_hours: Option<BusinessHours>,
    /// Handling of calls in closed hours.
    pub close_hours: Option<CloseHours>,
}

/// Call handling during business hours.
#[zoom_model(response)]
pub struct BusinessHours {
    /// Action for unanswered calls during business hours, as a number.
    pub business_hour_action: Option<UnansweredAction>,
    /// Whether callers of unanswered calls can press 0 for an operator or 1 to leave a message, and where the calls go.
    pub connect_to_operator: Option<OperatorTarget>,
    /// Action for calls while the user is busy, as a number.
    pub busy_action: Option<BusyAction>,
    /// Whether callers can press 0 for an operator or 1 to leave a message while the user is busy, and where the calls
    /// go.
    pub busy_connect_operator: Option<OperatorExtension>,
    /// Hours of each weekday.
    pub custom_hours: Vec<CustomHour>,
    /// `0` rings all devices simultaneously, `1` one after another.
    pub ring_type: Option<String>,
    /// Ringing time of each device, in seconds.
    pub ringing_duration: Option<RingingDuration>,
    /// Whether the hours are custom or the extension is open all the time.
    #[zoom(rename = "type")]
    pub kind: Option<SiteHourType>,
}

/// Action for calls that are not answered.
#[zoom_model]
pub enum UnansweredAction {
    /// Forward to voicemail.
    ForwardToVoicemail = 0,
    /// Play a message, then disconnect.
    PlayMessageThenDisconnect = 1,
    /// Disconnect.
    Disconnect = 9,
    /// Forward to an external number.
    ForwardToExternalNumber = 11,
    /// Forward to external contacts.
    ForwardToExternalContacts = 26,
    /// Forward to another extension.
    ForwardToAnotherExtension = 50,
}

/// Operator or other target of calls that are not answered.
#[zoom_model(response)]
pub struct OperatorTarget {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// ID of the extension that receives the call.
    pub id: Option<String>,
    /// Kind of extension that receives the call.
    #[zoom(rename = "type")]
    pub kind: Option<OperatorTargetType>,
    /// External number to which calls are forwarded; only if the action is 11 (external number).
    pub external_number: Option<ExternalNumber>,
    /// Whether callers hear the voicemail greeting of the original callee at the end of the forwarding; only if the
    /// action is 0 (voicemail) or 50 (another extension).
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Whether the callee presses 1 to accept a forwarded call; only if the action is 11 (external number) or 26
    /// (external contacts).
    pub require_press_1_before_connecting: Option<bool>,
    /// Whether callers can check their voicemail; only if the action is 0 (voicemail).
    pub allow_caller_check_voicemail: Option<bool>,
}

/// Kind of extension that receives calls.
#[zoom_model]
pub enum OperatorTargetType {
    /// User.
    User,
    /// Zoom Room.
    #[zoom(rename = "zoomRoom")]
    ZoomRoom,
    /// Common area.
    #[zoom(rename = "commonArea")]
    CommonArea,
    /// Auto receptionist.
    #[zoom(rename = "autoReceptionist")]
    AutoReceptionist,
    /// Call queue.
    #[zoom(rename = "callQueue")]
    CallQueue,
    /// Shared line group.
    #[zoom(rename = "sharedLineGroup")]
    SharedLineGroup,
}

/// External number that calls are forwarded to.
#[zoom_model]
pub struct ExternalNumber {
    /// Phone number in E.164 format.
    pub number: Option<String>,
    /// Description of the external number.
    pub description: Option<String>,
}

/// Action for calls while the user is busy.
#[zoom_model]
pub enum BusyAction {
    /// Forward to voicemail.
    ForwardToVoicemail = 0,
    /// Play a message, then disconnect.
    PlayMessageThenDisconnect = 1,
    /// Forward to an external number.
    ForwardToExternalNumber = 11,
    /// Call waiting.
    CallWaiting = 12,
    /// Play a busy signal.
    PlaySignal = 13,
    /// Forward to external contacts.
    ForwardToExternalContacts = 26,
    /// Forward to another extension.
    ForwardToAnotherExtension = 50,
}

/// Operator or other target of calls.
#[zoom_model(response)]
pub struct OperatorExtension {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// ID of the extension that receives the call.
    pub id: Option<String>,
    /// Kind of extension that receives the call.
    #[zoom(rename = "type")]
    pub kind: Option<OperatorExtensionType>,
    /// External number to which calls are forwarded; only if the action is 11 (external number).
    pub external_number: Option<ExternalNumber>,
    /// Whether callers hear the voicemail greeting of the original callee at the end of the forwarding; only if the
    /// action is 0 (voicemail) or 50 (another extension).
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Whether the callee presses 1 to accept a forwarded call; only if the action is 11 (external number) or 26
    /// (external contacts).
    pub require_press_1_before_connecting: Option<bool>,
    /// Whether callers can check their voicemail; only if the action is 0 (voicemail).
    pub allow_caller_check_voicemail: Option<bool>,
}

/// Kind of extension that receives calls.
#[zoom_model]
pub enum OperatorExtensionType {
    /// User.
    User,
    /// Zoom Room.
    #[zoom(rename = "zoomRoom")]
    ZoomRoom,
    /// Common area phone.
    #[zoom(rename = "commonAreaPhone")]
    CommonAreaPhone,
    /// Auto receptionist.
    #[zoom(rename = "autoReceptionist")]
    AutoReceptionist,
    /// Call queue.
    #[zoom(rename = "callQueue")]
    CallQueue,
    /// Shared line group.
    #[zoom(rename = "sharedLineGroup")]
    SharedLineGroup,
}

/// Opening hours of a weekday.
#[zoom_model]
pub struct CustomHour {
    /// Start of the hours, as `hh:mm`.
    pub from: Option<String>,
    /// End of the hours, as `hh:mm`.
    pub to: Option<String>,
    /// Whether the day has custom hours (2) or is open for 24 hours (1).
    #[zoom(rename = "type")]
    pub kind: Option<CustomHourType>,
    /// Day of the week, from 1 (Sunday) to 7 (Saturday).
    pub weekday: Option<Weekday>,
}

/// Whether a weekday has no, all or custom opening hours.
#[zoom_model]
pub enum CustomHourType {
    /// Open for 24 hours.
    AllDay = 1,
    /// Custom hours.
    Customized = 2,
}

/// Time for which devices ring.
#[zoom_model]
pub enum RingingDuration {
    /// Ten seconds.
    #[zoom(rename = "10")]
    TenSeconds,
    /// Fifteen seconds.
    #[zoom(rename = "15")]
    FifteenSeconds,
    /// Twenty seconds.
    #[zoom(rename = "20")]
    TwentySeconds,
    /// Twenty-five seconds.
    #[zoom(rename = "25")]
    TwentyFiveSeconds,
    /// Thirty seconds.
    #[zoom(rename = "30")]
    ThirtySeconds,
    /// Thirty-five seconds.
    #[zoom(rename = "35")]
    ThirtyFiveSeconds,
    /// Forty seconds.
    #[zoom(rename = "40")]
    FortySeconds,
    /// Forty-five seconds.
    #[zoom(rename = "45")]
    FortyFiveSeconds,
    /// Fifty seconds.
    #[zoom(rename = "50")]
    FiftySeconds,
    /// Fifty-five seconds.
    #[zoom(rename = "55")]
    FiftyFiveSeconds,
    /// Sixty seconds.
    #[zoom(rename = "60")]
    SixtySeconds,
}

/// Call handling during closed hours.
#[zoom_model(response)]
pub struct CloseHours {
    /// Action for unanswered calls during closed hours, as a number.
    pub close_hour_action: Option<UnansweredAction>,
    /// Whether callers of unanswered calls can press 0 for an operator or 1 to leave a message, and where the calls go.
    pub connect_to_operator: Option<OperatorExtension>,
    /// Action for calls while the user is busy, as a number.
    pub busy_action: Option<BusyAction>,
    /// Whether callers can press 0 for an operator or 1 to leave a message while the user is busy, and where the calls
    /// go.
    pub busy_connect_operator: Option<OperatorTarget>,
    /// Longest time that callers wait, in seconds.
    pub max_wait_time: Option<RingingDuration>,
}

/// Settings of desk phones.
#[zoom_model]
pub struct DeskPhone {
    /// PIN for voicemail, hot desking and unlocking desk phones.
    #[zoom(secret)]
    pub pin_code: Option<String>,
}

/// Music on hold.
#[zoom_model]
pub enum HoldMusic {
    /// Music of the audio library.
    Default,
    /// No music.
    Disable,
}

/// Changes to the user settings of a template.
#[zoom_model]
pub struct UserSettingsUpdate {
    /// Language code of the audio prompts, such as `en-US`.
    pub audio_prompt_language: Option<String>,
    /// Whether calls without a caller ID are blocked.
    pub block_calls_without_caller_id: Option<bool>,
    /// How calls are handled.
    pub call_handling: Option<CallHandlingUpdate>,
    /// Settings of desk phones.
    pub desk_phone: Option<DeskPhone>,
    /// Music on hold: from the audio library, or none.
    pub hold_music: Option<HoldMusic>,
}

/// Changes to the call handling settings of a template.
#[zoom_model]
pub struct CallHandlingUpdate {
    /// Business hours and the handling of calls in them.
    pub business_hours: Option<BusinessHoursUpdate>,
    /// Handling of calls in closed hours.
    pub close_hours: Option<CloseHoursUpdate>,
}

/// Changes to the call handling during business hours.
#[zoom_model]
pub struct BusinessHoursUpdate {
    /// Action for unanswered calls during business hours, as a number.
    pub business_hour_action: Option<UnansweredAction>,
    /// Whether callers of unanswered calls can press 0 for an operator or 1 to leave a message, and where the calls go.
    pub connect_to_operator: Option<OperatorTargetUpdate>,
    /// Action for calls while the user is busy, as a number.
    pub busy_action: Option<BusyAction>,
    /// Whether callers can press 0 for an operator or 1 to leave a message while the user is busy, and where the calls
    /// go.
    pub busy_connect_operator: Option<OperatorTargetUpdate>,
    /// Hours of each weekday.
    pub custom_hours: Vec<CustomHour>,
    /// `0` rings all devices simultaneously, `1` one after another.
    pub ring_type: Option<String>,
    /// Ringing time of each device, in seconds.
    pub ringing_duration: Option<RingingDuration>,
    /// Whether the hours are custom (2) or the extension is open all the time (1).
    #[zoom(rename = "type")]
    pub kind: Option<SiteHourType>,
}

/// Changes to the operator or other target of calls.
#[zoom_model]
pub struct OperatorTargetUpdate {
    /// Whether callers can reach the operator, which needs an `id`; only if the action is 0 (voicemail).
    pub enable: Option<bool>,
    /// ID of the extension that receives the call; only if the action is 0 (voicemail) or 50 (another extension), or 26
    /// (external contacts) while the user is busy.
    pub id: Option<String>,
    /// External number to which calls are forwarded; only if the action is 11 (external number).
    pub external_number: Option<ExternalNumber>,
    /// Whether callers hear the voicemail greeting of the original callee at the end of the forwarding; only if the
    /// action is 0 (voicemail) or 50 (another extension).
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Whether the callee presses 1 to accept a forwarded call; only if the action is 11 (external number) or 26
    /// (external contacts).
    pub require_press_1_before_connecting: Option<bool>,
    /// Whether callers can check their voicemail; only if the action is 0 (voicemail).
    pub allow_caller_check_voicemail: Option<bool>,
}

/// Changes to the call handling during closed hours.
#[zoom_model]
pub struct CloseHoursUpdate {
    /// Action for unanswered calls during closed hours, as a number.
    pub close_hour_action: Option<UnansweredAction>,
    /// Whether callers of unanswered calls can press 0 for an operator or 1 to leave a message, and where the calls go.
    pub connect_to_operator: Option<OperatorTargetUpdate>,
    /// Action for calls while the user is busy, as a number.
    pub busy_action: Option<BusyAction>,
    /// Whether callers can press 0 for an operator or 1 to leave a message while the user is busy, and where the calls
    /// go.
    pub busy_connect_operator: Option<OperatorTargetUpdate>,
    /// Longest time that callers wait, in seconds.
    pub max_wait_time: Option<RingingDuration>,
}
