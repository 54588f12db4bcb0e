//! Alert settings, which notify people by email or chat when a condition is met.

use super::{AssigneeType, NamedRef};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the alert settings of the account.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/alert_settings",
    scopes = ["phone:read:admin", "phone:read:list_alert_settings:admin"],
    rate_limit = Medium,
    paged = alert_settings,
    operation = "ListAlertSettingsWithPagingQuery",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/alerts/GET/phone/alert_settings",
    errors(
        /// The user lacks the permission.
        400/403 => NoPermission,
        /// Listing rules of call queues requires the Power Pack.
        400/13000 => PowerPackRequired,
        /// Only super administrators can list rules other than those of call queues.
        400/13001 => CallQueueRulesOnly,
        /// The operation is not allowed; contact Zoom's support.
        400/13002 => OperationNotAllowed,
        /// The module does not support the rule.
        400/13012 => UnsupportedRule,
        /// The account does not exist.
        401/124 => AccountNotFound,
    )
)]
pub fn list_alert_settings(
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Area of the alert: 1 for call queues, 2 for route groups, 3 for devices, 4 for call quality, 5 for emergency
    /// services.
    #[zoom(values = [1, 2, 3, 4, 5])]
    module: Option<i64>,
    /// Rule of the alert. Module 1: service level (1), abandoned (2) or overflowed (3) inbound calls, average waiting
    /// time (4), inbound calls that go to voicemail (5), calls that wait (6), availability of active members (7) or of
    /// opted-in members (8). Module 2: status change of route groups (9). Module 3: devices go offline (10) or online
    /// (11), rate of offline devices (12). Module 4: quality of service (13). Module 5: emergency call (14).
    #[zoom(values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])]
    rule: Option<i64>,
    /// Only alerts that are active (1) or inactive (0).
    status: Option<SettingStatus>,
) -> AlertSettingPage;

/// Adds an alert setting, which notifies people when a condition is met.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/alert_settings", json,
    scopes = ["phone:write:admin", "phone:write:alert_setting:admin"],
    rate_limit = Light,
    success = 201,
    operation = "AddAnAlertSetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/alerts/POST/phone/alert_settings",
    errors(
        /// Zoom rejected the values; its message names them.
        400/300 => ValidationFailed,
        /// The user lacks the permission.
        400/403 => NoPermission,
        /// The target already has an alert with this rule.
        400/13004 => AlertRuleExists,
        /// Only one alert of this kind is possible.
        400/13005 => AlertExists,
        /// The number of targets is invalid.
        400/13006 => InvalidTargetCount,
        /// The number of email recipients is invalid.
        400/13007 => InvalidEmailRecipientCount,
        /// The number of chat channels is invalid.
        400/13008 => InvalidChatChannelCount,
        /// Zoom could not create the alert.
        400/13009 => AlertNotCreated,
        /// A parameter is invalid.
        400/13010 => InvalidParameters,
        /// The module does not support the rule.
        400/13012 => UnsupportedRule,
        /// The rule does not support the type of the target.
        400/13013 => UnsupportedTargetType,
        /// A target ID is invalid.
        400/13014 => InvalidTargetId,
        /// The rule does not support the type of a condition.
        400/13015 => UnsupportedConditionType,
        /// The rule needs a type of condition that is missing.
        400/13016 => MissingConditionType,
        /// The value of a condition is invalid.
        400/13017 => InvalidConditionValue,
        /// A field of the alert is invalid.
        400/13018 => InvalidAlertField,
        /// The group does not exist.
        400/13019 => GroupNotFound,
        /// A rule has two conditions of one type.
        400/13020 => DuplicateRuleConditions,
        /// Two conditions have the same value.
        400/13021 => DuplicateConditionValues,
        /// The module has the maximum number of alerts with this rule.
        400/13022 => TooManyAlerts,
        /// The number of email recipients is invalid.
        400/13023 => InvalidEmailRecipientCount,
        /// The number of chat channels is invalid.
        400/13024 => InvalidChatChannelCount,
    )
)]
pub fn add_alert_setting(
    /// Alert setting to add.
    #[body]
    alert_setting: NewAlertSetting,
) -> CreatedAlertSetting;

/// Returns an alert setting.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/alert_settings/<alert_setting_id>",
    scopes = ["phone:read:admin", "phone:read:alert_setting:admin"],
    rate_limit = Light,
    operation = "GetAlertSettingDetails",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/alerts/GET/phone/alert_settings/%7BalertSettingId%7D",
    errors(
        /// The user lacks the permission.
        400/403 => NoPermission,
        /// The alert setting does not exist.
        404/13003 => AlertSettingNotFound,
    )
)]
pub fn get_alert_setting(
    /// ID of the alert setting.
    alert_setting_id: String,
) -> AlertSetting;

/// Deletes an alert setting.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/alert_settings/<alert_setting_id>",
    scopes = ["phone:write:admin", "phone:delete:alert_setting:admin"],
    rate_limit = Light,
    operation = "DeleteAnAlertSetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/alerts/DELETE/phone/alert_settings/%7BalertSettingId%7D",
    errors(
        /// The user lacks the permission.
        400/403 => NoPermission,
        /// The alert setting does not exist.
        404/13003 => AlertSettingNotFound,
    )
)]
pub fn delete_alert_setting(
    /// ID of the alert setting.
    alert_setting_id: String,
) -> NoContent;

/// Changes an alert setting.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    PATCH, "/phone/alert_settings/<alert_setting_id>", json,
    scopes = ["phone:write:admin", "phone:patch:alert_setting:admin"],
    rate_limit = Light,
    operation = "UpdateAnAlertSetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/alerts/PATCH/phone/alert_settings/%7BalertSettingId%7D",
    errors(
        /// Zoom rejected the values; its message names them.
        400/300 => ValidationFailed,
        /// The user lacks the permission.
        400/403 => NoPermission,
        /// The number of targets is invalid.
        400/13006 => InvalidTargetCount,
        /// The number of email recipients is invalid.
        400/13007 => InvalidEmailRecipientCount,
        /// The number of chat channels is invalid.
        400/13008 => InvalidChatChannelCount,
        /// A parameter is invalid.
        400/13010 => InvalidParameters,
        /// The extension is in a private directory that the user cannot access.
        400/13011 => PrivateDirectory,
        /// A target ID is invalid.
        400/13014 => InvalidTargetId,
        /// The number of email recipients is invalid.
        400/13023 => InvalidEmailRecipientCount,
        /// The number of chat channels is invalid.
        400/13024 => InvalidChatChannelCount,
        /// The alert setting does not exist.
        404/13003 => AlertSettingNotFound,
    )
)]
pub fn update_alert_setting(
    /// ID of the alert setting.
    alert_setting_id: String,
    /// Changes to the alert setting.
    #[body]
    alert_setting: AlertSettingUpdate,
) -> NoContent;

/// Alert setting: a rule, its targets, and who is notified.
#[zoom_model(response)]
pub struct AlertSetting {
    /// ID of the alert setting.
    pub alert_setting_id: Option<String>,
    /// Name of the alert setting.
    pub alert_setting_name: Option<String>,
    /// Area of the alert: 1 for call queues, 2 for route groups, 3 for devices, 4 for call quality, 5 for emergency
    /// services.
    pub module: Option<i64>,
    /// Rule of the alert. Module 1: service level (1), abandoned (2) or overflowed (3) inbound calls, average waiting
    /// time (4), inbound calls that go to voicemail (5), calls that wait (6), availability of active members (7) or of
    /// opted-in members (8). Module 2: status change of route groups (9). Module 3: devices go offline (10) or online
    /// (11), rate of offline devices (12). Module 4: quality of service (13). Module 5: emergency call (14).
    pub rule: Option<i64>,
    /// Conditions of the alert.
    pub rule_conditions: Vec<RuleCondition>,
    /// Targets.
    pub targets: Vec<Target>,
    /// Whether the alert applies all day or at a specific time.
    pub time_frame_type: Option<TimeFrameType>,
    /// Start of the alert's active time, as `HH:mm:ss`; `00:00:00` if it applies all day.
    pub time_frame_from: Option<String>,
    /// End of the alert's active time, as `HH:mm:ss`; `00:00:00` if it applies all day.
    pub time_frame_to: Option<String>,
    /// Minutes between notifications, in modules 1 to 4.
    #[zoom(values = [5, 10, 15, 30, 60])]
    pub frequency: Option<i64>,
    /// Email addresses of the recipients.
    #[zoom(max_items = 10)]
    pub email_recipients: Vec<String>,
    /// Chat channels that receive the alert, in modules 1 to 4.
    pub chat_channels: Vec<ChatChannel>,
    /// Whether the alert is active (1) or inactive (0).
    pub status: Option<SettingStatus>,
}

/// Condition of an alert.
#[zoom_model]
pub struct RuleCondition {
    /// Kind of condition: a threshold (1) for rule 1, a warning (2) or critical state (3) for rules 1 to 8, 12 and 13,
    /// an alert (4) for rules 10 and 11, a severity (5) for rules 9 and 14.
    pub rule_condition_type: Option<RuleConditionType>,
    /// Value to compare with. Threshold (1): 15, 30, 60, 120, 180, 240 or 300. Warning (2) or critical (3): a
    /// percentage from 1 to 100; for rule 4 the seconds 10, 15, 20, 25, 30, 45, 60, then each minute up to 300 and each
    /// 300 up to 1800; for rule 13 a score from 0 to 5. Alert (4): 5, 10, 15, 30 or 60. Severity (5): `Warning` or
    /// `Critical`.
    pub rule_condition_value: Option<String>,
}

/// Kind of condition.
#[zoom_model]
pub enum RuleConditionType {
    /// Threshold of the service level.
    Threshold = 1,
    /// Warning.
    Warning = 2,
    /// Critical.
    Critical = 3,
    /// Alert, for devices that go offline or online.
    Alert = 4,
    /// Severity of an emergency call or of a status change of a route group.
    Severity = 5,
}

/// Target of an alert.
#[zoom_model(response)]
pub struct Target {
    /// ID of the target.
    pub target_id: Option<String>,
    /// Name of the target.
    pub target_name: Option<String>,
    /// Kind of the target.
    pub target_type: Option<TargetType>,
    /// Extension number of the user, if the target is one.
    pub target_extension_number: Option<i64>,
    /// Site of the target.
    pub site: Option<NamedRef>,
    /// Users and common areas that have the device; only if the target is a device.
    pub assignees: Vec<Assignee>,
}

/// Kind of target.
#[zoom_model]
pub enum TargetType {
    /// User.
    User = 1,
    /// Account.
    Account = 2,
    /// Call queue.
    CallQueue = 3,
    /// Site.
    Site = 4,
    /// Device.
    Device = 5,
}

/// User or common area that a device is assigned to.
#[zoom_model(response)]
pub struct Assignee {
    /// Extension number of the user or common area.
    pub extension_number: Option<i64>,
    /// Name of the assignee.
    pub name: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<AssigneeType>,
    /// Extension ID of the user or common area.
    pub extension_id: Option<String>,
}

/// When an alert is active.
#[zoom_model]
pub enum TimeFrameType {
    /// All day.
    AllDay,
    /// From `time_frame_from` to `time_frame_to`.
    SpecificTime,
}

/// Chat channel that is notified.
#[zoom_model]
pub struct ChatChannel {
    /// Name of the chat channel.
    pub chat_channel_name: Option<String>,
    /// Verification token of the chat channel's incoming webhook.
    #[zoom(secret)]
    pub token: Option<String>,
    /// URL of the chat channel's incoming webhook.
    pub end_point: Option<String>,
}

/// Whether an alert is active.
#[zoom_model]
pub enum SettingStatus {
    /// Inactive.
    Inactive = 0,
    /// Active.
    Active = 1,
}

/// Page of alert settings.
#[zoom_model(response)]
pub struct AlertSettingPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Alert settings.
    pub alert_settings: Vec<ListedAlertSetting>,
}

/// Alert setting in a list.
#[zoom_model(response)]
pub struct ListedAlertSetting {
    /// ID of the alert setting.
    pub alert_setting_id: Option<String>,
    /// Name of the alert setting.
    pub alert_setting_name: Option<String>,
    /// Area of the alert: 1 for call queues, 2 for route groups, 3 for devices, 4 for call quality, 5 for emergency
    /// services.
    pub module: Option<i64>,
    /// Rule of the alert. Module 1: service level (1), abandoned (2) or overflowed (3) inbound calls, average waiting
    /// time (4), inbound calls that go to voicemail (5), calls that wait (6), availability of active members (7) or of
    /// opted-in members (8). Module 2: status change of route groups (9). Module 3: devices go offline (10) or online
    /// (11), rate of offline devices (12). Module 4: quality of service (13). Module 5: emergency call (14).
    pub rule: Option<i64>,
    /// Conditions of the alert.
    pub rule_conditions: Vec<RuleCondition>,
    /// Targets.
    pub targets: Vec<ListedTarget>,
    /// Whether the alert applies all day or at a specific time.
    pub time_frame_type: Option<TimeFrameType>,
    /// Start of the alert's active time, as `HH:mm:ss`; `00:00:00` if it applies all day.
    pub time_frame_from: Option<String>,
    /// End of the alert's active time, as `HH:mm:ss`; `00:00:00` if it applies all day.
    pub time_frame_to: Option<String>,
    /// Minutes between notifications, in modules 1 to 4.
    #[zoom(values = [5, 10, 15, 30, 60])]
    pub frequency: Option<i64>,
    /// Email addresses of the recipients.
    #[zoom(max_items = 10)]
    pub email_recipients: Vec<String>,
    /// Chat channels that receive the alert, in modules 1 to 4.
    pub chat_channels: Vec<ChatChannel>,
    /// Whether the alert is active (1) or inactive (0).
    pub status: Option<SettingStatus>,
}

/// Target of an alert in a list.
#[zoom_model(response)]
pub struct ListedTarget {
    /// Name of the target.
    pub target_name: Option<String>,
}

/// Alert setting that was added.
#[zoom_model(response)]
pub struct CreatedAlertSetting {
    /// ID of the alert setting.
    pub alert_setting_id: Option<String>,
    /// Name of the alert setting.
    pub alert_setting_name: Option<String>,
}

/// Alert setting to create.
#[zoom_model]
pub struct NewAlertSetting {
    /// Name of the alert setting.
    pub alert_setting_name: String,
    /// Area of the alert: 1 for call queues, 2 for route groups, 3 for devices, 4 for call quality, 5 for emergency
    /// services.
    pub module: i64,
    /// Rule of the alert. Module 1: service level (1), abandoned (2) or overflowed (3) inbound calls, average waiting
    /// time (4), inbound calls that go to voicemail (5), calls that wait (6), availability of active members (7) or of
    /// opted-in members (8). Module 2: status change of route groups (9). Module 3: devices go offline (10) or online
    /// (11), rate of offline devices (12). Module 4: quality of service (13). Module 5: emergency call (14). At most 30
    /// alerts can use rules 7 and 8.
    pub rule: i64,
    /// Kind of the targets, which the rule must support: call queues for rules 1 to 8, the account for 9, the account
    /// or devices for 10, devices for 11, a site for 12 and 14, users for 13.
    pub target_type: TargetType,
    /// IDs of the targets. Rules 1 to 8: call queues (the extension ID, if there is only one). Rule 9: none, the target
    /// type is the account. Rule 10: none for the account, or up to five device IDs. Rule 11: up to five device IDs.
    /// Rules 12 and 14: one site ID. Rule 13: extension IDs of up to five users.
    pub target_ids: Vec<String>,
    /// Conditions of the alert.
    #[zoom(required)]
    pub rule_conditions: Vec<RuleCondition>,
    /// Whether the alert applies all day or at a specific time.
    pub time_frame_type: TimeFrameType,
    /// Start of the alert's active time, as `HH:mm:ss`; `00:00:00` if it applies all day. On the hour or half hour.
    pub time_frame_from: String,
    /// End of the alert's active time, as `HH:mm:ss`; `00:00:00` if it applies all day. On the hour or half hour.
    pub time_frame_to: String,
    /// Minutes between notifications, in modules 1 to 4.
    #[zoom(values = [5, 10, 15, 30, 60])]
    pub frequency: Option<i64>,
    /// Email addresses of the recipients.
    #[zoom(max_items = 10)]
    pub email_recipients: Vec<String>,
    /// Chat channels that receive the alert, in modules 1 to 4; at most three.
    pub chat_channels: Vec<ChatChannel>,
    /// Whether the alert is active (1) or inactive (0).
    pub status: Option<SettingStatus>,
}

/// Changes to an alert setting; `module` and `rule` cannot change.
#[zoom_model]
pub struct AlertSettingUpdate {
    /// Name of the alert setting.
    pub alert_setting_name: Option<String>,
    /// Conditions of the alert.
    pub rule_conditions: Vec<RuleCondition>,
    /// IDs of targets to add: device IDs for rules 10 (unless its target is the account) and 11, extension IDs of users
    /// for rule 13; at most five.
    pub target_ids: Vec<String>,
    /// Whether the alert applies all day or at a specific time.
    pub time_frame_type: Option<TimeFrameType>,
    /// Start of the alert's active time, as `HH:mm:ss`; `00:00:00` if it applies all day. On the hour or half hour.
    pub time_frame_from: Option<String>,
    /// End of the alert's active time, as `HH:mm:ss`; `00:00:00` if it applies all day. On the hour or half hour.
    pub time_frame_to: Option<String>,
    /// Minutes between notifications, in modules 1 to 4.
    #[zoom(values = [5, 10, 15, 30, 60])]
    pub frequency: Option<i64>,
    /// Email addresses of the recipients.
    #[zoom(max_items = 10)]
    pub email_recipients: Vec<String>,
    /// Chat channels that receive the alert, in modules 1 to 4; at most three.
    pub chat_channels: Vec<ChatChannel>,
    /// Whether the alert is active (1) or inactive (0).
    pub status: Option<SettingStatus>,
}
