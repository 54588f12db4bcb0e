//! Auto receptionists, which answer and route calls, and their voice menus (IVR).

mod responses;

pub use responses::*;

use super::{
    AudioPromptLanguage, ExtensionOwner, NewVoicemailAccess, PhoneNumber, PolicyStateUpdate, RecordingStorageLocation,
    VoicemailAccess,
};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the auto receptionists.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/auto_receptionists",
    scopes = ["phone:read:admin", "phone:read:list_auto_receptionists:admin"],
    rate_limit = Medium,
    paged = auto_receptionists,
    operation = "listAutoReceptionists",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/GET/phone/auto_receptionists",
)]
pub fn list_auto_receptionists(
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> AutoReceptionistPage;

/// Adds an auto receptionist, which answers calls with a recording and routes them to users, queues, common areas,
/// voicemail or a voice menu.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/auto_receptionists", json,
    scopes = ["phone:write:admin", "phone:write:auto_receptionist:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addAutoReceptionist",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/POST/phone/auto_receptionists",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn add_auto_receptionist(
    /// Name of the auto receptionist.
    name: String,
    /// ID of the site; required if the account has multiple sites.
    site_id: Option<String>,
) -> ExtensionOwner;

/// Returns an auto receptionist.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/auto_receptionists/<auto_receptionist_id>",
    scopes = ["phone:read:admin", "phone:read:auto_receptionist:admin"],
    rate_limit = Medium,
    operation = "getAutoReceptionistDetail",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/GET/phone/auto_receptionists/%7BautoReceptionistId%7D",
    errors(
        /// Zoom rejected the values; its message names them.
        400/300 => ValidationFailed,
    )
)]
pub fn get_auto_receptionist(
    /// ID of the auto receptionist.
    auto_receptionist_id: String,
) -> AutoReceptionist;

/// Deletes an auto receptionist other than the main one.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/auto_receptionists/<auto_receptionist_id>",
    scopes = ["phone:write:admin", "phone:delete:auto_receptionist:admin"],
    rate_limit = Light,
    operation = "deleteAutoReceptionist",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/DELETE/phone/auto_receptionists/%7BautoReceptionistId%7D",
    errors(
        /// The main auto receptionist cannot be deleted.
        400/400 => MainAutoReceptionist,
        /// The auto receptionist does not exist.
        400/404 => AutoReceptionistNotFound,
    )
)]
pub fn delete_auto_receptionist(
    /// ID of the auto receptionist.
    auto_receptionist_id: String,
) -> NoContent;

/// Changes an auto receptionist, for example its display name or extension number.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/auto_receptionists/<auto_receptionist_id>", json,
    scopes = ["phone:write:admin", "phone:update:auto_receptionist:admin"],
    rate_limit = Light,
    operation = "updateAutoReceptionist",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/PATCH/phone/auto_receptionists/%7BautoReceptionistId%7D",
    errors(
        /// The auto receptionist does not exist, or the length of the extension number, the language or the time zone
        /// is invalid.
        400/300 => InvalidAutoReceptionist,
        /// The length of the short or full extension number is invalid.
        400/400 => InvalidExtensionNumberLength,
        /// The extension number is reserved or in use, or the language is invalid.
        400/10001 => ExtensionNumberTakenOrInvalidLanguage,
    )
)]
pub fn update_auto_receptionist(
    /// ID of the auto receptionist.
    auto_receptionist_id: String,
    /// Changes to the auto receptionist.
    #[body]
    auto_receptionist: AutoReceptionistUpdate,
) -> NoContent;

/// Assigns unassigned phone numbers to an auto receptionist.
///
/// [`list_phone_numbers`](super::phone_numbers::list_phone_numbers) with the type `unassigned` lists them. The account
/// needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/auto_receptionists/<auto_receptionist_id>/phone_numbers", json,
    scopes = ["phone:write:admin", "phone:write:auto_receptionist_number:admin"],
    rate_limit = Light,
    operation = "assignPhoneNumbersAutoReceptionist",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/POST/phone/auto_receptionists/%7BautoReceptionistId%7D/phone_numbers",
    errors(
        /// The number does not exist, is in use, or is the outbound caller ID for emergency calls.
        400/400 => PhoneNumberUnavailable,
        /// The auto receptionist does not exist.
        404/404 => AutoReceptionistNotFound,
    )
)]
pub fn assign_phone_numbers(
    /// ID of the auto receptionist.
    auto_receptionist_id: String,
    /// Phone numbers to assign, each by its ID or its number.
    phone_numbers: Option<Vec<PhoneNumber>>,
) -> NoContent;

/// Removes all phone numbers from an auto receptionist.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/auto_receptionists/<auto_receptionist_id>/phone_numbers",
    scopes = ["phone:write:admin", "phone:delete:auto_receptionist_number:admin"],
    rate_limit = Light,
    operation = "unassignAllPhoneNumsAutoReceptionist",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/DELETE/phone/auto_receptionists/%7BautoReceptionistId%7D/phone_numbers",
    errors(
        /// The auto receptionist does not exist.
        404/404 => AutoReceptionistNotFound,
    )
)]
pub fn unassign_all_phone_numbers(
    /// ID of the auto receptionist.
    auto_receptionist_id: String,
) -> NoContent;

/// Removes a phone number from an auto receptionist.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/auto_receptionists/<auto_receptionist_id>/phone_numbers/<phone_number_id>",
    scopes = ["phone:write:admin", "phone:delete:auto_receptionist_number:admin"],
    rate_limit = Light,
    operation = "unassignAPhoneNumAutoReceptionist",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/DELETE/phone/auto_receptionists/%7BautoReceptionistId%7D/phone_numbers/%7BphoneNumberId%7D",
    errors(
        /// The phone number is not assigned to the auto receptionist.
        400/400 => PhoneNumberNotAssigned,
        /// The auto receptionist does not exist.
        404/404 => AutoReceptionistNotFound,
    )
)]
pub fn unassign_phone_number(
    /// ID of the auto receptionist.
    auto_receptionist_id: String,
    /// ID of the phone number, or the number in E.164 format.
    phone_number_id: String,
) -> NoContent;

/// Returns the policies of an auto receptionist.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/auto_receptionists/<auto_receptionist_id>/policies",
    scopes = ["phone:read:admin", "phone:read:auto_receptionist_policy:admin"],
    rate_limit = Medium,
    operation = "getAutoReceptionistsPolicy",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/GET/phone/auto_receptionists/%7BautoReceptionistId%7D/policies",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn get_policy(
    /// ID of the auto receptionist.
    auto_receptionist_id: String,
) -> Policy;

/// Changes the policies of an auto receptionist.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    PATCH, "/phone/auto_receptionists/<auto_receptionist_id>/policies", json,
    scopes = ["phone:write:admin", "phone:update:auto_receptionist_policy:admin"],
    rate_limit = Light,
    operation = "updateAutoReceptionistPolicy",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/PATCH/phone/auto_receptionists/%7BautoReceptionistId%7D/policies",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn update_policy(
    /// ID of the auto receptionist.
    auto_receptionist_id: String,
    /// Access of users to transcripts of voicemails in the client, the web portal and emails; existing transcripts stay
    /// available when it is turned off.
    voicemail_transcription: Option<PolicyStateUpdate>,
    /// Email notifications of new voicemails of users, call queues, auto receptionists and shared line groups; not for
    /// users who turned them off. Only with Zoom's new policy framework.
    voicemail_notification_by_email: Option<VoicemailNotificationByEmailUpdate>,
    /// Whether messages can be sent and received; each user needs a calling plan and a phone number for it.
    sms: Option<SmsUpdate>,
) -> NoContent;

/// Adds a setting to a policy of an auto receptionist, for example members with shared access.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/auto_receptionists/<auto_receptionist_id>/policies/<policy_type>", json,
    scopes = ["phone:write:admin", "phone:write:auto_receptionist_policy:admin"],
    rate_limit = Light,
    success = 201,
    operation = "AddPolicy",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/POST/phone/auto_receptionists/%7BautoReceptionistId%7D/policies/%7BpolicyType%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// The voicemail is shared with the maximum number of members, or a member does not exist.
        400/429 => TooManyMembersOrUserNotFound,
    )
)]
pub fn add_policy_setting(
    /// ID of the auto receptionist.
    auto_receptionist_id: String,
    /// Kind of policy, such as `voice_mail`.
    policy_type: String,
    /// User or common area, and its access to the voicemail.
    voicemail_access_member: Option<NewVoicemailAccess>,
) -> PolicySetting;

/// Removes a setting from a policy of an auto receptionist, for example members with shared access.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/auto_receptionists/<auto_receptionist_id>/policies/<policy_type>",
    scopes = ["phone:write:admin", "phone:delete:auto_receptionist_policy:admin"],
    rate_limit = Light,
    operation = "DeletePolicy",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/DELETE/phone/auto_receptionists/%7BautoReceptionistId%7D/policies/%7BpolicyType%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn delete_policy_setting(
    /// ID of the auto receptionist.
    auto_receptionist_id: String,
    /// Kind of policy, such as `voice_mail`.
    policy_type: String,
    /// IDs of the shared voicemails to remove access to; for the policy type `voice_mail`.
    #[query(required)]
    shared_ids: Vec<String>,
) -> NoContent;

/// Changes a setting in a policy of an auto receptionist.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    PATCH, "/phone/auto_receptionists/<auto_receptionist_id>/policies/<policy_type>", json,
    scopes = ["phone:write:admin", "phone:update:auto_receptionist_policy:admin"],
    rate_limit = Light,
    operation = "updatePolicy",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/PATCH/phone/auto_receptionists/%7BautoReceptionistId%7D/policies/%7BpolicyType%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn update_policy_setting(
    /// ID of the auto receptionist.
    auto_receptionist_id: String,
    /// Kind of policy, such as `voice_mail`.
    policy_type: String,
    /// User or common area, and its access to the voicemail.
    voicemail_access_member: Option<VoicemailAccess>,
) -> NoContent;

/// Returns the interactive voice response (IVR) of an auto receptionist, which is the menu that callers hear.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/auto_receptionists/<auto_receptionist_id>/ivr",
    scopes = ["phone:read:admin", "phone:read:auto_receptionist_ivr:admin"],
    rate_limit = Light,
    operation = "getAutoReceptionistIVR",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/ivr/GET/phone/auto_receptionists/%7BautoReceptionistId%7D/ivr",
    errors(
        /// The auto receptionist does not exist, or has no menu for the holiday.
        400/400 => AutoReceptionistOrHolidayNotFound,
    )
)]
pub fn get_ivr(
    /// ID of the auto receptionist.
    auto_receptionist_id: String,
    /// Hours to which the menu applies; business hours by default.
    #[zoom(default = "business_hours")]
    hours_type: Option<HoursType>,
    /// ID of the holiday to which the menu applies; overrides `hours_type`.
    holiday_id: Option<String>,
) -> Ivr;

/// Changes the interactive voice response (IVR) of an auto receptionist.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/auto_receptionists/<auto_receptionist_id>/ivr", json,
    scopes = ["phone:write:admin", "phone:update:auto_receptionist_ivr:admin"],
    rate_limit = Light,
    operation = "updateAutoReceptionistIVR",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/ivr/PATCH/phone/auto_receptionists/%7BautoReceptionistId%7D/ivr",
    errors(
        /// The number of repetitions, an action or its target is invalid, or a greeting or phone number is missing.
        400/300 => InvalidMenu,
        /// The auto receptionist does not exist, or has no menu for the holiday.
        400/400 => AutoReceptionistOrHolidayNotFound,
    )
)]
pub fn update_ivr(
    /// ID of the auto receptionist.
    auto_receptionist_id: String,
    /// Changes to the menu.
    #[body]
    ivr: IvrUpdate,
) -> NoContent;

/// Hours to which a voice menu (IVR) applies.
#[zoom_model]
pub enum HoursType {
    /// Business hours.
    BusinessHours,
    /// Closed hours.
    ClosedHours,
}

/// Changes to an auto receptionist.
#[zoom_model]
pub struct AutoReceptionistUpdate {
    /// Cost center.
    pub cost_center: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Extension number; if the site has a site code, the short number without it.
    pub extension_number: Option<i64>,
    /// Name of the auto receptionist.
    #[zoom(max_length = 32)]
    pub name: Option<String>,
    /// Language of the default audio prompts.
    pub audio_prompt_language: Option<AudioPromptLanguage>,
    /// Time zone, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Where recordings, voicemails, their transcripts and custom greetings are stored; cannot change if the account
    /// has locked it.
    pub recording_storage_location: Option<RecordingStorageLocation>,
}

/// Changes to the setting: voicemails are reported by email.
#[zoom_model]
pub struct VoicemailNotificationByEmailUpdate {
    /// Whether the email contains the voicemail.
    pub include_voicemail_file: Option<bool>,
    /// Whether the email contains the transcript.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether voicemail is sent by email.
    pub forward_voicemail_to_email: Option<bool>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
}

/// Changes to the setting: users can send and receive messages.
#[zoom_model]
pub struct SmsUpdate {
    /// Whether messages can be sent and received.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether messages to and from other countries are possible.
    pub international_sms: Option<bool>,
    /// Two-letter codes of the countries to which messages are possible.
    pub international_sms_countries: Vec<String>,
}

/// Changes to a voice menu (IVR).
#[zoom_model]
pub struct IvrUpdate {
    /// ID of the audio prompt.
    pub audio_prompt_id: Option<String>,
    /// Action if the caller presses no key.
    pub caller_enters_no_action: Option<CallerEntersNoActionUpdate>,
    /// ID of the holiday to which the menu applies; overrides `hours_type`.
    pub holiday_id: Option<String>,
    /// Hours to which the menu applies; business hours by default.
    pub hours_type: Option<HoursType>,
    /// Key to change, and its action.
    pub key_action: Option<KeyActionUpdate>,
}

/// Changes to the action if the caller presses no key.
#[zoom_model]
pub struct CallerEntersNoActionUpdate {
    /// Action if the caller presses no key: disconnect (-1), or forward to a user (2), common area (4), Cisco or
    /// Polycom room (5), auto receptionist (6), call queue (7), shared line group (8) or contact center (15).
    pub action: Option<i64>,
    /// Number of repetitions of the audio prompt.
    #[zoom(values = [1, 2, 3])]
    pub audio_prompt_repeat: Option<i64>,
    /// ID of the extension, or of the contact center's setting, to which calls are forwarded.
    pub forward_to_extension_id: Option<String>,
}

/// Changes to a key of a voice menu and its action.
#[zoom_model]
pub struct KeyActionUpdate {
    /// Action of a digit: leave a voicemail for this extension (100), a user (200), auto receptionist (300), call queue
    /// (400) or shared line group (500); forward to a user (2), Zoom Room (3), common area (4), Cisco or Polycom room
    /// (5), auto receptionist (6), call queue (7), shared line group (8), external contact (9), phone number (10),
    /// contact center (15), the meeting service (16) or its number (17). Action of `*` or `#`: repeat the menu (21),
    /// return to the root menu (22) or to the previous menu (23). -1 disables the key.
    pub action: Option<i64>,
    /// Key on the dial pad: a digit, `*` or `#`.
    pub key: Option<String>,
    /// Extension, phone number or contact center to which the key leads.
    pub target: Option<KeyActionTargetUpdate>,
    /// ID of the voicemail greeting; required if the key leads to a voicemail.
    pub voicemail_greeting_id: Option<String>,
}

/// Changes to the target of a key.
#[zoom_model]
pub struct KeyActionTargetUpdate {
    /// ID of the extension, or of the contact center's setting.
    pub extension_id: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
}
