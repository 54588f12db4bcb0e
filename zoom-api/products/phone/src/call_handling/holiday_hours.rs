//! Call handling: holiday hours.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::super::NamedRef;
use super::{CallForwardingSetting, CallNotAnswerAction, DeviceRingMode, ExtensionType, Operator};
use zoom_api::zoom_model;

/// Holiday with its call handling.
#[zoom_model(response)]
pub struct HolidayHour {
    /// Call handling settings of the holiday.
    #[zoom(rename = "details")]
    pub settings: Vec<HolidaySetting>,
    /// ID of the holiday.
    pub holiday_id: Option<String>,
}

/// Part of a holiday's call handling settings.
#[zoom_model(response)]
pub struct HolidaySetting {
    /// Values of the setting.
    pub settings: Option<HolidayHourSettings>,
    /// Kind of setting that `settings` contains.
    pub sub_setting_type: Option<HolidaySubSettingType>,
}

/// Settings for calls on a holiday.
#[zoom_model(response)]
pub struct HolidayHourSettings {
    /// Whether callers can check voicemails by phone; only if calls are forwarded to voicemail.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Phone numbers to which calls are forwarded.
    pub call_forwarding_settings: Vec<CallForwardingSetting>,
    /// Action for a call that is not answered.
    pub call_not_answer_action: Option<CallNotAnswerAction>,
    /// Whether callers can reach an operator; only if calls are forwarded to voicemail.
    pub connect_to_operator: Option<bool>,
    /// Start of the holiday.
    pub from: Option<Timestamp>,
    /// Ringing time in seconds, of each device if they ring one after the other.
    #[zoom(values = [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60])]
    pub max_wait_time: Option<i64>,
    /// Name of the holiday.
    pub name: Option<String>,
    /// Whether the person at a personal phone number presses 1 to accept a forwarded call, so that it does not end in
    /// their own voicemail.
    pub require_press_1_before_connecting: Option<bool>,
    /// Order in which the devices ring.
    pub ring_mode: Option<DeviceRingMode>,
    /// Where unanswered calls go.
    pub routing: Option<HolidayRouting>,
    /// End of the holiday.
    pub to: Option<Timestamp>,
}

/// Routing of calls on a holiday.
#[zoom_model(response)]
pub struct HolidayRouting {
    /// Action for a call on a holiday: voicemail (1), or forward to a user (2), common area (4), auto receptionist (6),
    /// call queue (7), shared line group (8), external contact (9) or external number (10), disconnect (11), or play a
    /// message and disconnect (12). For a busy user also call waiting (21) or a busy signal (22).
    pub action: Option<i64>,
    /// Extension, external contact or phone number to which calls are forwarded.
    pub forward_to: Option<HolidayForwardTo>,
    /// Extension that callers can reach instead of leaving a voicemail; only if calls are forwarded to voicemail and
    /// `connect_to_operator` is true.
    pub operator: Option<Operator>,
    /// Whether callers can reach an operator; only if calls are forwarded to voicemail.
    pub connect_to_operator: Option<bool>,
    /// Whether callers can check voicemails by phone; only if calls are forwarded to voicemail.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Greeting of the voicemail of a user; only if calls are forwarded to it (`action` 1).
    pub voicemail_greeting: Option<NamedRef>,
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
    pub busy_play_callee_voicemail_greeting: Option<bool>,
}

/// Target that calls are forwarded to on a holiday.
#[zoom_model(response)]
pub struct HolidayForwardTo {
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
    pub voicemail_greeting: BTreeMap<String, serde_json::Value>,
}

/// Part of the settings for a holiday.
#[zoom_model]
pub enum HolidaySubSettingType {
    /// Call forwarding.
    CallForwarding,
    /// Call handling.
    CallHandling,
    /// Holiday.
    Holiday,
}
