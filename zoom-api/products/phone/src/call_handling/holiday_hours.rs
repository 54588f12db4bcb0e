//! Call handling: holiday hours.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::super::NamedRef;
use super::{CallForwardingSetting, CallNotAnswerAction, ClosedHourRingMode, ExtensionType, Operator};
use zoom_api::zoom_model;

/// Holiday with its hours.
#[zoom_model(response)]
pub struct HolidayHour {
    /// Handling of calls on the holiday.
    #[zoom(rename = "details")]
    pub settings: Vec<HolidaySetting>,
    /// ID of the holiday; takes precedence over the type of hours.
    pub holiday_id: Option<String>,
}

/// Holiday with its call handling.
#[zoom_model(response)]
pub struct HolidaySetting {
    /// Settings of the holiday.
    pub settings: Option<HolidayHourSettings>,
    /// Kind of setting below the setting type.
    pub sub_setting_type: Option<HolidaySubSettingType>,
}

/// Settings for calls on a holiday.
#[zoom_model(response)]
pub struct HolidayHourSettings {
    /// Whether callers can check voicemails.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Phone numbers to which calls are forwarded.
    pub call_forwarding_settings: Vec<CallForwardingSetting>,
    /// Action for a call that is not answered.
    pub call_not_answer_action: Option<CallNotAnswerAction>,
    /// Operator or voicemail that callers can reach with a key.
    pub connect_to_operator: Option<bool>,
    /// Start of the period.
    pub from: Option<Timestamp>,
    /// Longest wait, in seconds.
    #[zoom(values = [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60])]
    pub max_wait_time: Option<i64>,
    /// Name of the holiday.
    pub name: Option<String>,
    /// Whether the callee presses 1 to accept a forwarded call.
    pub require_press_1_before_connecting: Option<bool>,
    /// How the phones ring.
    pub ring_mode: Option<ClosedHourRingMode>,
    /// Where unanswered calls go.
    pub routing: Option<HolidayRouting>,
    /// End of the period.
    pub to: Option<Timestamp>,
}

/// Routing of calls on a holiday.
#[zoom_model(response)]
pub struct HolidayRouting {
    /// Action for a call on a holiday, as number.
    pub action: Option<i64>,
    /// Extension to which calls are forwarded.
    pub forward_to: Option<HolidayForwardTo>,
    /// Extension that callers can reach instead of leaving a voicemail; only if calls are forwarded to voicemail and
    /// `connect_to_operator` is true.
    pub operator: Option<Operator>,
    /// Operator or voicemail that callers can reach with a key.
    pub connect_to_operator: Option<bool>,
    /// Whether callers can check voicemails.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Greeting of the voicemail; only if calls are forwarded to it (`action` 1).
    pub voicemail_greeting: Option<NamedRef>,
    /// Whether the callee presses 1 to accept a forwarded call.
    pub require_press_1_before_connecting: Option<bool>,
    /// Whether callers of an unanswered call hear the callee's voicemail greeting.
    pub overflow_play_callee_voicemail_greeting: Option<bool>,
    /// Whether callers hear the greeting of the original callee.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Whether callers of a busy user hear the callee's voicemail greeting.
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
    /// ID of the record.
    pub id: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
    /// Description of the target.
    pub description: Option<String>,
    /// Greeting of the voicemail; only if calls are forwarded to it (`action` 1).
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
