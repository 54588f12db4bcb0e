//! Settings and policies of a user of Zoom Phone.

mod desk_phone;
mod shared_lines_call_setting;

pub use desk_phone::*;
pub use shared_lines_call_setting::*;

use super::{
    CountryCode, NamedRef, NewVoicemailAccess, NewVoicemailAccessMember, OutboundCallerId, PolicyType,
    RecordingAccessMember, UserVoicemailAccessMember, VoicemailAccess,
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
    /// Name of the policy.
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
        /// The policy type is invalid, or a reset is combined with other changes.
        400/400 => InvalidPolicyTypeOrReset,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn update_policy(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Name of the policy.
    policy_type: PolicyType,
    /// Whether the user can make emergency calls, and from which devices.
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
        /// The outbound caller ID is invalid or locked, or it cannot be hidden.
        400/400 => InvalidOutboundCallerId,
        /// The user cannot stop receiving calls for the executive.
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

/// Adds a delegation, a desk phone, an intercom connection, or shared access to voicemail and recordings, to the
/// settings of a user.
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
        /// The user ID, the setting type or the delegation assistant is invalid, or the voicemail is already shared
        /// with the user; Zoom's message states which.
        400/300 => InvalidSetting,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn add_setting(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Kind of setting: `delegation`, `desk_phone`, `intercom`, `voice_mail`, `auto_call_recording` or
    /// `ad_hoc_call_recording`.
    setting_type: String,
    /// Setting to add.
    #[body]
    setting: NewSetting,
) -> Setting;

/// Removes a delegation, a desk phone, an intercom connection, or shared access to voicemail and recordings, from the
/// settings of a user.
///
/// The account needs a Business or Enterprise plan. User-managed apps pass `me` as the user ID.
#[zoom_endpoint(
    DELETE, "/phone/users/<user_id>/settings/<setting_type>",
    scopes = ["phone:write", "phone:write:admin", "phone:delete:shared_setting", "phone:delete:shared_setting:admin"],
    rate_limit = Light,
    operation = "deleteUserSetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/users/DELETE/phone/users/%7BuserId%7D/settings/%7BsettingType%7D",
    errors(
        /// The setting type is invalid.
        400/300 => InvalidSettingType,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn delete_setting(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Kind of setting: `delegation`, `desk_phone`, `intercom`, `voice_mail`, `auto_call_recording` or
    /// `ad_hoc_call_recording`.
    setting_type: String,
    /// ID of the shared access; required for voicemail and recordings.
    shared_id: Option<String>,
    /// ID of the assistant's extension to remove; for `delegation`.
    assistant_extension_id: Option<String>,
    /// ID of the desk phone to remove; for `desk_phone`.
    device_id: Option<String>,
    /// ID of the extension whose intercom connection to remove; for `intercom`.
    intercom_extension_id: Option<String>,
) -> NoContent;

/// Changes the delegation, desk phones, intercom, or shared access to voicemail and recordings of a user.
///
/// The account needs a Business or Enterprise plan. User-managed apps pass `me` as the user ID.
#[zoom_endpoint(
    PATCH, "/phone/users/<user_id>/settings/<setting_type>", json,
    scopes = ["phone:write", "phone:write:admin", "phone:update:shared_setting", "phone:update:shared_setting:admin"],
    rate_limit = Light,
    operation = "updateUserSetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/users/PATCH/phone/users/%7BuserId%7D/settings/%7BsettingType%7D",
    errors(
        /// The user ID, the setting type or the delegation's assistants, privileges or privacy are invalid; Zoom's
        /// message states which.
        400/300 => InvalidSetting,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn update_setting(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Kind of setting: `delegation`, `desk_phone`, `intercom`, `voice_mail`, `auto_call_recording` or
    /// `ad_hoc_call_recording`.
    setting_type: String,
    /// Changes to the setting.
    #[body]
    setting: SettingUpdate,
) -> NoContent;

/// Policy of a user.
#[zoom_model(response)]
pub struct Policy {
    /// Whether the user can make emergency calls, and from which devices.
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
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
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

/// Zoom Phone settings of a user.
#[zoom_model(response)]
pub struct Settings {
    /// Area code of the user.
    pub area_code: Option<String>,
    /// Language code of the audio prompts, such as `en-US`.
    pub audio_prompt_language: Option<String>,
    /// Main number of the company: external callers dial it and the user's extension number, and users can show it as
    /// caller ID.
    pub company_number: Option<String>,
    /// Country of the user's site.
    pub country: Option<CountryCode>,
    /// Assistants who make and answer calls for the user.
    pub delegation: Option<Delegation>,
    /// Desk phones and other devices of the user.
    pub desk_phone: Option<DeskPhone>,
    /// Extension number of the user.
    pub extension_number: Option<i64>,
    /// ID of the hold music; empty for the default, `0` for none.
    pub music_on_hold_id: Option<String>,
    /// Number that called people see.
    pub outbound_caller: Option<OutboundCaller>,
    /// Numbers that the user can show to called people.
    #[zoom(max_items = 1000)]
    pub outbound_caller_ids: Vec<OutboundCallerId>,
    /// State of the user.
    pub status: Option<SettingsStatus>,
    /// Shared accesses to voicemails.
    #[zoom(max_items = 50)]
    #[deprecated = "deprecated by Zoom; use `voicemail_access_members` of the user's policy"]
    pub voice_mail: Vec<VoicemailAccess>,
    /// Intercom of the user.
    pub intercom: Option<Intercom>,
    /// Users with access to automatic recordings.
    #[zoom(max_items = 50)]
    #[deprecated = "deprecated by Zoom; use the field of the user's policy"]
    pub auto_call_recording_access_members: Vec<RecordingAccessMember>,
    /// Users with access to recordings that the user started.
    #[zoom(max_items = 50)]
    #[deprecated = "deprecated by Zoom; use the field of the user's policy"]
    pub ad_hoc_call_recording_access_members: Vec<RecordingAccessMember>,
    /// How the user receives calls of shared lines.
    pub shared_lines_call_setting: Option<SharedLinesCallSetting>,
}

/// Setting: assistants can make and answer calls for a user.
#[zoom_model(response)]
pub struct Delegation {
    /// Assistants.
    #[zoom(max_items = 15)]
    pub assistants: Vec<Assistant>,
    /// Whether others can be kept from picking up, joining, listening to or taking over calls.
    pub privacy: Option<bool>,
    /// Rights of the assistants: 1 for placing calls, 2 for answering, 3 for picking up held calls, 4 for managing VIP
    /// contacts, 5 for opting in and out, 6 for joining and merging calls, 7 for setting business hours.
    #[zoom(max_items = 10, values = [1, 2, 3, 4, 5, 6, 7])]
    pub privileges: Vec<i64>,
    /// Whether the user cannot change the delegation.
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
    /// Kind of the extension: `user` or `commonArea`.
    pub extension_type: Option<String>,
    /// ID of the user or common area.
    pub id: Option<String>,
}

/// Outbound caller ID of a user.
#[zoom_model(response)]
pub struct OutboundCaller {
    /// Phone number.
    pub number: Option<String>,
}

/// Status of a user.
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
    /// Extensions with which the user has an intercom connection.
    #[zoom(max_items = 300)]
    pub audio_intercoms: Vec<IntercomExtension>,
    /// Device to which intercom calls are routed.
    pub device: Option<NamedRef>,
}

/// Extension with which a user has an intercom connection.
#[zoom_model(response)]
pub struct IntercomExtension {
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number.
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

/// Setting of a user that was added.
#[zoom_model(response)]
pub struct Setting {
    /// Assistants who make and answer calls for the user.
    pub delegation: Option<SettingDelegation>,
    /// Shared access to voicemails.
    #[deprecated = "deprecated by Zoom; use `voicemail_access_members`"]
    pub voice_mail: Option<VoicemailAccess>,
    /// Users and common areas with access to the voicemail.
    #[zoom(max_items = 50)]
    pub voicemail_access_members: Vec<UserVoicemailAccessMember>,
    /// Users with access to automatic recordings.
    #[zoom(max_items = 50)]
    pub auto_call_recording_access_members: Vec<RecordingAccessMember>,
    /// Users with access to recordings that the user started.
    #[zoom(max_items = 50)]
    pub ad_hoc_call_recording_access_members: Vec<RecordingAccessMember>,
}

/// Delegation to which an assistant was added.
#[zoom_model(response)]
pub struct SettingDelegation {
    /// Assistants.
    #[zoom(max_items = 15)]
    pub assistants: Vec<Assistant>,
    /// Whether others can be kept from picking up, joining, listening to or taking over calls.
    pub privacy: Option<bool>,
    /// Rights of the assistants: 1 for placing calls, 2 for answering, 3 for picking up held calls.
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

/// Changes to the Zoom Phone settings of a user.
#[zoom_model]
pub struct SettingsUpdate {
    /// Area code of the user.
    pub area_code: Option<String>,
    /// Language code of the audio prompts, such as `en-US`.
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
    /// ID of the assistant's extension, a user or a common area; for `delegation`.
    pub delegation_assistant_extension_id: Option<String>,
    /// ID of the device; for `desk_phone`.
    pub device_id: Option<String>,
    /// Shared access to voicemails.
    #[deprecated = "deprecated by Zoom; use `voicemail_access_members`"]
    pub voice_mail: Option<NewVoicemailAccess>,
    /// Users and common areas with access to the voicemail.
    #[zoom(max_items = 10)]
    pub voicemail_access_members: Vec<NewVoicemailAccessMember>,
    /// Users with access to automatic recordings.
    #[zoom(max_items = 20)]
    pub auto_call_recording_access_members: Vec<NewRecordingAccessMember>,
    /// Users with access to recordings that the user started.
    #[zoom(max_items = 20)]
    pub ad_hoc_call_recording_access_members: Vec<NewRecordingAccessMember>,
}

/// User to give access to call recordings.
#[zoom_model]
pub struct NewRecordingAccessMember {
    /// ID of the user that gets access.
    pub access_user_id: Option<String>,
    /// Whether the member can delete recordings; `false` by default.
    pub allow_delete: Option<bool>,
    /// Whether the member can download recordings; `false` by default.
    pub allow_download: Option<bool>,
}

/// Changes to a setting; the field of the setting's kind is required.
#[zoom_model]
pub struct SettingUpdate {
    /// Assistants who make and answer calls for the user.
    pub delegation: Option<DelegationUpdate>,
    /// Settings of desk phones.
    pub desk_phone: Option<DeskPhoneUpdate>,
    /// Shared access to voicemails.
    #[deprecated = "deprecated by Zoom; use `voicemail_access_members`"]
    pub voice_mail: Option<VoicemailAccess>,
    /// Intercom of the user.
    pub intercom: Option<IntercomUpdate>,
    /// Users and common areas with access to the voicemail.
    #[zoom(max_items = 10)]
    pub voicemail_access_members: Vec<UserVoicemailAccessMember>,
    /// Users with access to automatic recordings.
    #[zoom(max_items = 20)]
    pub auto_call_recording_access_members: Vec<RecordingAccessMember>,
    /// Users with access to recordings that the user started.
    #[zoom(max_items = 20)]
    pub ad_hoc_call_recording_access_members: Vec<RecordingAccessMember>,
}

/// Changes to the setting: assistants can make and answer calls for a user.
#[zoom_model]
pub struct DelegationUpdate {
    /// Whether others can be kept from picking up, joining, listening to or taking over calls.
    pub privacy: Option<bool>,
    /// Rights of the assistants: 1 for placing calls, 2 for answering, 3 for picking up held calls, 4 for managing VIP
    /// contacts, 5 for opting in and out, 6 for joining and merging calls, 7 for setting business hours, 8 for replying
    /// to SMS.
    #[zoom(max_items = 10, values = [1, 2, 3, 4, 5, 6, 7, 8])]
    pub privileges: Vec<i64>,
    /// Whether the user cannot change the delegation.
    pub locked: Option<bool>,
}

/// Changes to the intercom settings of a user.
#[zoom_model]
pub struct IntercomUpdate {
    /// ID of the extension to invite to an intercom connection.
    pub extension_id: Option<String>,
    /// ID of the device to which intercom calls are routed.
    pub device_id: Option<String>,
}
