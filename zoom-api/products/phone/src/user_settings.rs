//! Settings and policies of a user of Zoom Phone.

mod desk_phone;
mod shared_lines_call_setting;

pub use desk_phone::*;
pub use shared_lines_call_setting::*;

use super::{
    AutoCallRecordingAccessMember, CountryCode, NamedRef, NewVoicemailAccess, NewVoicemailAccessMember,
    OutboundCallerId, PolicyType, UserVoicemailAccessMember, VoicemailAccess,
};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns a policy of a user.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/users/<user_id>/policies/<policy_type>",
    scopes = ["phone:read:admin", "phone:read:user_policy:admin"],
    rate_limit = Medium,
    operation = "GetUserPolicyDetails",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/users/GET/phone/users/%7BuserId%7D/policies/%7BpolicyType%7D",
    errors(
        /// The policy type is invalid.
        400/400 => InvalidPolicyType,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn get_policy(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Kind of policy.
    policy_type: PolicyType,
) -> Policy;

/// Changes a policy of a user.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/users/<user_id>/policies/<policy_type>", json,
    scopes = ["phone:write:admin", "phone:update:user_policy:admin"],
    rate_limit = Light,
    operation = "updateUserPolicy",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/users/PATCH/phone/users/%7BuserId%7D/policies/%7BpolicyType%7D",
    errors(
        /// The policy type is invalid.
        400/400 => InvalidPolicyType,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn update_policy(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Kind of policy.
    policy_type: PolicyType,
    /// Emergency calls, by kind of device.
    allow_emergency_calls: Option<AllowEmergencyCallsUpdate>,
) -> NoContent;

/// Returns the Zoom Phone settings of a user.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license. User-managed apps pass `me` as the user
/// ID.
#[zoom_endpoint(
    GET, "/phone/users/<user_id>/settings",
    scopes = ["phone:read", "phone:read:admin", "phone:read:user_setting", "phone:read:user_setting:admin"],
    rate_limit = Light,
    operation = "phoneUserSettings",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/users/GET/phone/users/%7BuserId%7D/settings",
    errors(
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn get_settings(
    /// ID or email address of the user, or `me`.
    user_id: String,
) -> Settings;

/// Changes the Zoom Phone settings of a user.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license. User-managed apps pass `me` as the user
/// ID.
#[zoom_endpoint(
    PATCH, "/phone/users/<user_id>/settings", json,
    scopes = ["phone:write", "phone:write:admin", "phone:update:user_setting", "phone:update:user_setting:admin"],
    rate_limit = Light,
    operation = "updateUserSettings",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/users/PATCH/phone/users/%7BuserId%7D/settings",
    errors(
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// The outbound caller ID is locked.
        400/400 => OutboundCallerIdLocked,
        /// The assistant cannot stop receiving calls for the executive.
        400/1151 => ExecutiveCallsRequired,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn update_settings(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Changes to the settings.
    #[body]
    settings: SettingsUpdate,
) -> NoContent;

/// Adds a setting of a user for delegation, intercom, or shared access to voicemail and recordings.
///
/// The account needs a Business or Enterprise plan. User-managed apps pass `me` as the user ID.
#[zoom_endpoint(
    POST, "/phone/users/<user_id>/settings/<setting_type>", json,
    scopes = ["phone:write", "phone:write:admin", "phone:write:shared_setting", "phone:write:shared_setting:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addUserSetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/users/POST/phone/users/%7BuserId%7D/settings/%7BsettingType%7D",
    errors(
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn add_setting(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Kind of setting.
    setting_type: String,
    /// Setting to add.
    #[body]
    setting: NewSetting,
) -> Setting;

/// Removes a setting of a user for delegation, intercom, or shared access to voicemail and recordings.
///
/// The account needs a Business or Enterprise plan. User-managed apps pass `me` as the user ID.
#[zoom_endpoint(
    DELETE, "/phone/users/<user_id>/settings/<setting_type>",
    scopes = ["phone:write", "phone:write:admin", "phone:delete:shared_setting", "phone:delete:shared_setting:admin"],
    rate_limit = Light,
    operation = "deleteUserSetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/users/DELETE/phone/users/%7BuserId%7D/settings/%7BsettingType%7D",
    errors(
        /// A setting type is invalid.
        400/300 => InvalidSettingType,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn delete_setting(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Kind of setting.
    setting_type: String,
    /// ID of the shared access; required if `setting_type` is `voicemail` or one of the recording types.
    shared_id: Option<String>,
    /// ID of the assistant's extension, to remove a delegation.
    assistant_extension_id: Option<String>,
    /// ID of the desk phone to remove; only if the setting type is `desk_phone`.
    device_id: Option<String>,
    /// ID of the extension, to remove an intercom connection.
    intercom_extension_id: Option<String>,
) -> NoContent;

/// Changes a setting of a user for delegation, intercom, or shared access to voicemail and recordings.
///
/// The account needs a Business or Enterprise plan. User-managed apps pass `me` as the user ID.
#[zoom_endpoint(
    PATCH, "/phone/users/<user_id>/settings/<setting_type>", json,
    scopes = ["phone:write", "phone:write:admin", "phone:update:shared_setting", "phone:update:shared_setting:admin"],
    rate_limit = Light,
    operation = "updateUserSetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/users/PATCH/phone/users/%7BuserId%7D/settings/%7BsettingType%7D",
    errors(
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn update_setting(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Kind of setting.
    setting_type: String,
    /// Changes to the setting.
    #[body]
    setting: SettingUpdate,
) -> NoContent;

/// Policies.
#[zoom_model(response)]
pub struct Policy {
    /// Emergency calls, by kind of device.
    pub allow_emergency_calls: Option<AllowEmergencyCalls>,
}

/// Setting: emergency calls are allowed.
#[zoom_model(response)]
pub struct AllowEmergencyCalls {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Whether emergency calls are possible in Zoom's apps.
    pub allow_emergency_calls_from_clients: Option<bool>,
    /// Whether emergency calls are possible on desk phones.
    pub allow_emergency_calls_from_deskphones: Option<bool>,
}

/// Level that locked a setting, so that lower levels cannot change it.
#[zoom_model]
pub enum LockedBy {
    /// Not locked.
    Invalid,
    /// Account.
    Account,
    /// User group.
    UserGroup,
    /// Site.
    Site,
}

/// Settings.
#[zoom_model(response)]
pub struct Settings {
    /// Area code without the country code.
    pub area_code: Option<String>,
    /// Language of the audio prompts.
    pub audio_prompt_language: Option<String>,
    /// Main number of the company, with which external callers reach users by their extension.
    pub company_number: Option<String>,
    /// Country.
    pub country: Option<CountryCode>,
    /// Assistants can make and answer calls for the user.
    pub delegation: Option<Delegation>,
    /// Desk phones and other devices of the user.
    pub desk_phone: Option<DeskPhone>,
    /// Extension number of the user.
    pub extension_number: Option<i64>,
    /// ID of the hold music; empty for the default, `0` for none.
    pub music_on_hold_id: Option<String>,
    /// Number that called people see.
    pub outbound_caller: Option<OutboundCaller>,
    /// Numbers that called people see.
    #[zoom(max_items = 1000)]
    pub outbound_caller_ids: Vec<OutboundCallerId>,
    /// State of the user.
    pub status: Option<SettingsStatus>,
    /// Shared accesses to voicemails; use `voicemail_access_members` of the policy instead.
    #[zoom(max_items = 50)]
    pub voice_mail: Vec<VoicemailAccess>,
    /// Intercom of the user.
    pub intercom: Option<Intercom>,
    /// Members with access to automatic recordings.
    #[zoom(max_items = 50)]
    pub auto_call_recording_access_members: Vec<AutoCallRecordingAccessMember>,
    /// Members with access to recordings that a user started.
    #[zoom(max_items = 50)]
    pub ad_hoc_call_recording_access_members: Vec<AutoCallRecordingAccessMember>,
    /// How the user receives calls of shared lines.
    pub shared_lines_call_setting: Option<SharedLinesCallSetting>,
}

/// Setting: assistants can make and answer calls for a user.
#[zoom_model(response)]
pub struct Delegation {
    /// Assistants.
    #[zoom(max_items = 15)]
    pub assistants: Vec<Assistant>,
    /// Whether members can keep others from picking up, joining or listening to their calls.
    pub privacy: Option<bool>,
    /// Rights of the assistants: 1 for placing calls, 2 for answering, 3 for picking up held calls, 4 for managing VIP
    /// contacts, 5 for opting in and out, 6 for joining and merging calls, 7 for setting business hours.
    #[zoom(max_items = 10, values = [1, 2, 3, 4, 5, 6, 7])]
    pub privileges: Vec<i64>,
    /// Whether the privilege is locked, so that the user cannot change it.
    pub locked: Option<bool>,
}

/// Assistant of a user.
#[zoom_model(response)]
pub struct Assistant {
    /// Display name of the assistant.
    pub display_name: Option<String>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the assistant.
    pub extension_number: Option<i64>,
    /// Kind of the extension.
    pub extension_type: Option<String>,
    /// ID of the record.
    pub id: Option<String>,
}

/// Outbound caller ID of a user.
#[zoom_model(response)]
pub struct OutboundCaller {
    /// Phone number in E.164 format.
    pub number: Option<String>,
}

/// Status of a device.
#[zoom_model]
pub enum SettingsStatus {
    /// Active.
    #[zoom(rename = "Active")]
    Active,
    /// Inactive.
    #[zoom(rename = "Inactive")]
    Inactive,
}

/// Intercom settings of a user.
#[zoom_model(response)]
pub struct Intercom {
    /// Extensions of the intercom.
    #[zoom(max_items = 300)]
    pub audio_intercoms: Vec<ExtensionPolicyState>,
    /// Device that receives intercom calls.
    pub device: Option<NamedRef>,
}

/// Whether a policy of an extension is enabled, and where it is locked.
#[zoom_model(response)]
pub struct ExtensionPolicyState {
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the extension.
    pub extension_number: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<String>,
    /// Display name of the extension.
    pub display_name: Option<String>,
    /// Whether the intercom extension is active or still pending.
    pub status: Option<AudioIntercomStatus>,
    /// ID of the device; only for a common area.
    pub device_id: Option<String>,
    /// Status of the device; only for common areas.
    pub device_status: Option<AudioIntercomDeviceStatus>,
}

/// Status of an audio intercom.
#[zoom_model]
pub enum AudioIntercomStatus {
    /// Active.
    Active,
    /// Pending.
    Pending,
}

/// Status of an audio intercom's device.
#[zoom_model]
pub enum AudioIntercomDeviceStatus {
    /// Online.
    Online,
    /// Offline.
    Offline,
    /// No device.
    #[zoom(rename = "no device")]
    NoDevice,
}

/// Setting that was added.
#[zoom_model(response)]
pub struct Setting {
    /// Assistants can make and answer calls for the user.
    pub delegation: Option<SettingDelegation>,
    /// Shared accesses to voicemails; use `voicemail_access_members` of the policy instead.
    pub voice_mail: Option<VoicemailAccess>,
    /// Members with access to the voicemail.
    #[zoom(max_items = 50)]
    pub voicemail_access_members: Vec<UserVoicemailAccessMember>,
    /// Members with access to automatic recordings.
    #[zoom(max_items = 50)]
    pub auto_call_recording_access_members: Vec<AutoCallRecordingAccessMember>,
    /// Members with access to recordings that a user started.
    #[zoom(max_items = 50)]
    pub ad_hoc_call_recording_access_members: Vec<AutoCallRecordingAccessMember>,
}

/// Assistant that was added.
#[zoom_model(response)]
pub struct SettingDelegation {
    /// Assistants.
    #[zoom(max_items = 15)]
    pub assistants: Vec<Assistant>,
    /// Whether members can keep others from picking up, joining or listening to their calls.
    pub privacy: Option<bool>,
    /// Rights of the assistants: 1 for placing calls, 2 for answering, 3 for picking up held calls, 4 for managing VIP
    /// contacts, 5 for opting in and out, 6 for joining and merging calls, 7 for setting business hours.
    #[zoom(max_items = 10, values = [1, 2, 3])]
    pub privileges: Vec<i64>,
}

/// Changes to the setting: emergency calls are allowed.
#[zoom_model]
pub struct AllowEmergencyCallsUpdate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether emergency calls are possible in Zoom's apps.
    pub allow_emergency_calls_from_clients: Option<bool>,
    /// Whether emergency calls are possible on desk phones.
    pub allow_emergency_calls_from_deskphones: Option<bool>,
}

/// Changes to: settings.
#[zoom_model]
pub struct SettingsUpdate {
    /// Area code without the country code.
    pub area_code: Option<String>,
    /// Language of the audio prompts.
    pub audio_prompt_language: Option<String>,
    /// Two-letter code of the country.
    pub country_iso_code: Option<String>,
    /// ID of the hold music; empty for the default, `0` for none.
    pub music_on_hold_id: Option<String>,
    /// Number that called people see, in E.164 format; an empty string hides it.
    pub outbound_caller_id: Option<String>,
    /// How the user receives calls of shared lines.
    pub shared_lines_call_setting: Option<SharedLinesCallSettingUpdate>,
}

/// Setting to add.
#[zoom_model]
pub struct NewSetting {
    /// ID of the assistant's extension, a user or a common area.
    pub delegation_assistant_extension_id: Option<String>,
    /// ID of the device.
    pub device_id: Option<String>,
    /// Shared accesses to voicemails; use `voicemail_access_members` of the policy instead.
    pub voice_mail: Option<NewVoicemailAccess>,
    /// Members with access to the voicemail.
    #[zoom(max_items = 10)]
    pub voicemail_access_members: Vec<NewVoicemailAccessMember>,
    /// Members with access to automatic recordings.
    #[zoom(max_items = 20)]
    pub auto_call_recording_access_members: Vec<NewAutoCallRecordingAccessMember>,
    /// Members with access to recordings that a user started.
    #[zoom(max_items = 20)]
    pub ad_hoc_call_recording_access_members: Vec<NewAutoCallRecordingAccessMember>,
}

/// User to give access to automatic recordings.
#[zoom_model]
pub struct NewAutoCallRecordingAccessMember {
    /// ID of the user that gets access.
    pub access_user_id: Option<String>,
    /// Whether the member can delete.
    pub allow_delete: Option<bool>,
    /// Whether the member can download.
    pub allow_download: Option<bool>,
}

/// Changes to: setting that was added.
#[zoom_model]
pub struct SettingUpdate {
    /// Assistants can make and answer calls for the user.
    pub delegation: Option<DelegationUpdate>,
    /// Settings of desk phones.
    pub desk_phone: Option<DeskPhoneUpdate>,
    /// Shared accesses to voicemails; use `voicemail_access_members` of the policy instead.
    pub voice_mail: Option<VoicemailAccess>,
    /// Intercom of the user.
    pub intercom: Option<IntercomUpdate>,
    /// Members with access to the voicemail.
    #[zoom(max_items = 10)]
    pub voicemail_access_members: Vec<UserVoicemailAccessMember>,
    /// Members with access to automatic recordings.
    #[zoom(max_items = 20)]
    pub auto_call_recording_access_members: Vec<AutoCallRecordingAccessMember>,
    /// Members with access to recordings that a user started.
    #[zoom(max_items = 20)]
    pub ad_hoc_call_recording_access_members: Vec<AutoCallRecordingAccessMember>,
}

/// Changes to the setting: assistants can make and answer calls for a user.
#[zoom_model]
pub struct DelegationUpdate {
    /// Whether members can keep others from picking up, joining or listening to their calls.
    pub privacy: Option<bool>,
    /// Rights of the assistants: 1 for placing calls, 2 for answering, 3 for picking up held calls, 4 for managing VIP
    /// contacts, 5 for opting in and out, 6 for joining and merging calls, 7 for setting business hours.
    #[zoom(max_items = 10, values = [1, 2, 3, 4, 5, 6, 7, 8])]
    pub privileges: Vec<i64>,
    /// Whether the privilege is locked, so that the user cannot change it.
    pub locked: Option<bool>,
}

/// Changes to: intercom settings of a user.
#[zoom_model]
pub struct IntercomUpdate {
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// ID of the device.
    pub device_id: Option<String>,
}
