//! Shared line groups, whose members share a phone number, an extension and voicemail.

use super::{
    ActiveStatus, AudioPromptLanguage, DisplayNameRef, ExtensionRef, NamedRef, NewMembers, NewVoicemailAccessMember,
    PhoneNumber, PhoneNumberStatus, PolicyStateUpdate, RecordingStorageLocation, SiteLockedBy,
    UserVoicemailAccessMember, VoicemailPolicy,
};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the shared line groups, whose members share a phone number, an extension and voicemail.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/shared_line_groups",
    scopes = ["phone:read:admin", "phone:read:list_shared_line_groups:admin"],
    rate_limit = Medium,
    paged = shared_line_groups,
    operation = "listSharedLineGroups",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/GET/phone/shared_line_groups",
)]
pub fn list_shared_line_groups(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> SharedLineGroupPage;

/// Creates a shared line group, whose members share a phone number, an extension and voicemail.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/shared_line_groups", json,
    scopes = ["phone:write:admin", "phone:write:shared_line_group:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createASharedLineGroup",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/POST/phone/shared_line_groups",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// The extension number is in use.
        400/400 => ExtensionNumberInUse,
        /// The extension number has an invalid length or is reserved.
        400/409 => InvalidExtensionNumber,
    )
)]
pub fn create_shared_line_group(
    /// Description of the shared line group.
    #[zoom(max_length = 255)]
    description: Option<String>,
    /// Display name of the shared line group.
    #[zoom(max_length = 200)]
    display_name: String,
    /// Extension number; without the site code, if the site has one.
    extension_number: Option<i64>,
    /// ID of the site of the group, which limits the members; required if the account has multiple sites.
    site_id: Option<String>,
) -> DisplayNameRef;

/// Returns a shared line group.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/shared_line_groups/<shared_line_group_id>",
    scopes = ["phone:read:admin", "phone:read:shared_line_group:admin"],
    rate_limit = Light,
    operation = "getASharedLineGroup",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/GET/phone/shared_line_groups/%7BsharedLineGroupId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400 => BadRequest,
        /// The shared line group does not exist.
        404/404 => SharedLineGroupNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn get_shared_line_group(
    /// ID of the shared line group.
    shared_line_group_id: String,
) -> SharedLineGroup;

/// Returns the policies of a shared line group.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/shared_line_groups/<shared_line_group_id>/policies",
    scopes = ["phone:read:admin", "phone:read:shared_line_group_policy:admin"],
    rate_limit = Light,
    operation = "getSharedLineGroupPolicy",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/GET/phone/shared_line_groups/%7BsharedLineGroupId%7D/policies",
    errors(
        /// The shared line group does not exist.
        400/404 => SharedLineGroupNotFound,
    )
)]
pub fn get_policy(
    /// ID of the shared line group.
    shared_line_group_id: String,
) -> SharedLineGroupPolicy;

/// Changes the policies of a shared line group.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    PATCH, "/phone/shared_line_groups/<shared_line_group_id>/policies", json,
    scopes = ["phone:write:admin", "phone:update:shared_line_group_policy:admin"],
    rate_limit = Light,
    operation = "updateSharedLineGroupPolicy",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/PATCH/phone/shared_line_groups/%7BsharedLineGroupId%7D/policies",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn update_policy(
    /// ID of the shared line group.
    shared_line_group_id: String,
    /// Whether members can check the group's voicemails by phone, with a PIN.
    check_voicemails_over_phone: Option<PolicyStateUpdate>,
) -> NoContent;

/// Deletes a shared line group.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/shared_line_groups/<shared_line_group_id>",
    scopes = ["phone:write:admin", "phone:delete:shared_line_group:admin"],
    rate_limit = Light,
    operation = "deleteASharedLineGroup",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/DELETE/phone/shared_line_groups/%7BslgId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn delete_shared_line_group(
    /// ID of the shared line group.
    shared_line_group_id: String,
) -> NoContent;

/// Changes a shared line group.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    PATCH, "/phone/shared_line_groups/<shared_line_group_id>", json,
    scopes = ["phone:write:admin", "phone:update:shared_line_group:admin"],
    rate_limit = Light,
    operation = "updateASharedLineGroup",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/PATCH/phone/shared_line_groups/%7BslgId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// The extension number is in use.
        400/400 => ExtensionNumberInUse,
        /// The extension number has an invalid length or is reserved.
        400/409 => InvalidExtensionNumber,
        /// The resource does not exist.
        404 => NotFound,
    )
)]
pub fn update_shared_line_group(
    /// ID of the shared line group.
    shared_line_group_id: String,
    /// Changes to the shared line group.
    #[body]
    shared_line_group: SharedLineGroupUpdate,
) -> NoContent;

/// Adds users and common areas to a shared line group.
///
/// Each can be a member of one group only. The account needs a Pro plan or higher with a Zoom Phone license. The user
/// must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/shared_line_groups/<shared_line_group_id>/members", json,
    scopes = ["phone:write:admin", "phone:write:shared_line_member:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addMembersToSharedLineGroup",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/POST/phone/shared_line_groups/%7BslgId%7D/members",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn add_members(
    /// ID of the shared line group.
    shared_line_group_id: String,
    /// Members to add; at most 10 per call.
    members: Option<NewMembers>,
) -> NoContent;

/// Removes all members from a shared line group.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/shared_line_groups/<shared_line_group_id>/members",
    scopes = ["phone:write:admin", "phone:delete:shared_line_member:admin"],
    rate_limit = Light,
    operation = "deleteMembersOfSLG",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/DELETE/phone/shared_line_groups/%7BslgId%7D/members",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn remove_all_members(
    /// ID of the shared line group.
    shared_line_group_id: String,
) -> NoContent;

/// Removes a member from a shared line group.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/shared_line_groups/<shared_line_group_id>/members/<member_id>",
    scopes = ["phone:write:admin", "phone:delete:shared_line_member:admin"],
    rate_limit = Light,
    operation = "deleteAMemberSLG",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/DELETE/phone/shared_line_groups/%7BslgId%7D/members/%7BmemberId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn remove_member(
    /// ID of the shared line group.
    shared_line_group_id: String,
    /// ID of the member.
    member_id: String,
) -> NoContent;

/// Assigns phone numbers to a shared line group.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/shared_line_groups/<shared_line_group_id>/phone_numbers", json,
    scopes = ["phone:write:admin", "phone:write:shared_line_group_number:admin"],
    rate_limit = Light,
    success = 201,
    operation = "assignPhoneNumbersSLG",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/POST/phone/shared_line_groups/%7BslgId%7D/phone_numbers",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// The phone number does not exist.
        400/400 => PhoneNumberNotFound,
        /// The phone number does not belong to the account.
        401/124 => PhoneNumberNotInAccount,
    )
)]
pub fn assign_phone_numbers(
    /// ID of the shared line group.
    shared_line_group_id: String,
    /// Phone numbers to assign.
    phone_numbers: Option<Vec<PhoneNumber>>,
) -> NoContent;

/// Removes all phone numbers from a shared line group.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/shared_line_groups/<shared_line_group_id>/phone_numbers",
    scopes = ["phone:write:admin", "phone:delete:shared_line_group_number:admin"],
    rate_limit = Light,
    operation = "deletePhoneNumbersSLG",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/DELETE/phone/shared_line_groups/%7BslgId%7D/phone_numbers",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// The phone number does not exist.
        400/400 => PhoneNumberNotFound,
        /// The phone number does not belong to the account.
        401/124 => PhoneNumberNotInAccount,
    )
)]
pub fn unassign_all_phone_numbers(
    /// ID of the shared line group.
    shared_line_group_id: String,
) -> NoContent;

/// Removes a phone number from a shared line group.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/shared_line_groups/<shared_line_group_id>/phone_numbers/<phone_number_id>",
    scopes = ["phone:write:admin", "phone:delete:shared_line_group_number:admin"],
    rate_limit = Light,
    operation = "deleteAPhoneNumberSLG",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/DELETE/phone/shared_line_groups/%7BslgId%7D/phone_numbers/%7BphoneNumberId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// The phone number does not exist.
        400/400 => PhoneNumberNotFound,
        /// The phone number does not belong to the account.
        401/124 => PhoneNumberNotInAccount,
    )
)]
pub fn unassign_phone_number(
    /// ID of the shared line group.
    shared_line_group_id: String,
    /// ID of the phone number, or the number in E.164 format.
    phone_number_id: String,
) -> NoContent;

/// Adds a setting to a policy of a shared line group, for example members with shared access.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/shared_line_groups/<shared_line_group_id>/policies/<policy_type>", json,
    scopes = ["phone:write:admin", "phone:write:shared_line_group_policy:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "addSLGPolicySubSetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/POST/phone/shared_line_groups/%7BslgId%7D/policies/%7BpolicyType%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400 => BadRequest,
    )
)]
pub fn add_policy_setting(
    /// ID of the shared line group.
    shared_line_group_id: String,
    /// Kind of policy.
    policy_type: String,
    /// Members with access to the voicemail.
    voicemail_access_members: Option<Vec<NewVoicemailAccessMember>>,
) -> VoicemailPolicy;

/// Removes a setting from a policy of a shared line group.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/shared_line_groups/<shared_line_group_id>/policies/<policy_type>",
    scopes = ["phone:write:admin", "phone:delete:shared_line_group_policy:admin"],
    rate_limit = Light,
    operation = "removeSLGPolicySubSetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/DELETE/phone/shared_line_groups/%7BslgId%7D/policies/%7BpolicyType%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400 => BadRequest,
    )
)]
pub fn delete_policy_setting(
    /// ID of the shared line group.
    shared_line_group_id: String,
    /// Kind of policy.
    policy_type: String,
    /// IDs of the shared accesses to remove: at most ten, or the account's limit of access members if it is lower.
    #[zoom(max_items = 20)]
    #[query(csv, required)]
    shared_ids: Vec<String>,
) -> NoContent;

/// Changes a setting in a policy of a shared line group.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    PATCH, "/phone/shared_line_groups/<shared_line_group_id>/policies/<policy_type>", json,
    scopes = ["phone:write:admin", "phone:update:shared_line_group_policy:admin"],
    rate_limit = Light,
    operation = "updateSLGPolicySubSetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/PATCH/phone/shared_line_groups/%7BslgId%7D/policies/%7BpolicyType%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400 => BadRequest,
    )
)]
pub fn update_policy_setting(
    /// ID of the shared line group.
    shared_line_group_id: String,
    /// Kind of policy.
    policy_type: String,
    /// Members with access to the voicemail.
    voicemail_access_members: Option<Vec<UserVoicemailAccessMember>>,
) -> NoContent;

/// Shared line group.
#[zoom_model(response)]
pub struct SharedLineGroup {
    /// Display name of the shared line group.
    pub display_name: Option<String>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the shared line group.
    pub extension_number: Option<i64>,
    /// ID of the shared line group.
    pub id: Option<String>,
    /// Members.
    pub members: Option<Members>,
    /// Phone numbers.
    pub phone_numbers: Vec<PhoneNumber>,
    /// Main number, which desk phones use; it shares its line with the extension number.
    pub primary_number: Option<String>,
    /// Site of the shared line group.
    pub site: Option<NamedRef>,
    /// Whether the shared line group is active.
    pub status: Option<ActiveStatus>,
    /// Time zone, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Policies of the shared line group.
    pub policy: Option<VoicemailPolicy>,
    /// Cost center of the extension.
    pub cost_center: Option<String>,
    /// Department of the shared line group.
    pub department: Option<String>,
    /// Language of the audio prompts.
    pub audio_prompt_language: Option<AudioPromptLanguage>,
    /// Where recordings and voicemail are stored.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Name of the account's own storage.
    pub own_storage_name: Option<String>,
    /// Whether members can keep others from picking up, joining or listening to their calls.
    pub allow_privacy: Option<bool>,
}

/// Members of a group.
#[zoom_model(response)]
pub struct Members {
    /// Users.
    pub users: Vec<ExtensionRef>,
    /// Common areas.
    pub common_areas: Vec<ExtensionRef>,
}

/// Policy of a shared line group.
#[zoom_model(response)]
pub struct SharedLineGroupPolicy {
    /// Whether members can check the group's voicemails by phone, with a PIN.
    pub check_voicemails_over_phone: Option<CheckVoicemailsOverPhone>,
}

/// Setting: members can check the group's voicemails by phone.
#[zoom_model(response)]
pub struct CheckVoicemailsOverPhone {
    /// Whether the setting is enabled.
    pub enable: bool,
    /// Whether a higher level has locked the setting.
    pub locked: bool,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
}

/// Page of shared line groups.
#[zoom_model(response)]
pub struct SharedLineGroupPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Shared line groups.
    pub shared_line_groups: Vec<ListedSharedLineGroup>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Shared line group in a list.
#[zoom_model(response)]
pub struct ListedSharedLineGroup {
    /// Display name of the shared line group.
    pub display_name: Option<String>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the shared line group.
    pub extension_number: Option<i64>,
    /// ID of the shared line group.
    pub id: Option<String>,
    /// Phone numbers.
    pub phone_numbers: Vec<SharedLineGroupPhoneNumber>,
    /// Site of the shared line group.
    pub site: Option<NamedRef>,
    /// Whether the shared line group is active.
    pub status: Option<ActiveStatus>,
}

/// Phone number of a shared line group.
#[zoom_model(response)]
pub struct SharedLineGroupPhoneNumber {
    /// ID of the shared line group.
    pub id: Option<String>,
    /// Phone number in E.164 format.
    pub number: Option<String>,
    /// Whether the number is available or pending.
    pub status: Option<PhoneNumberStatus>,
}

/// Changes to a shared line group.
#[zoom_model]
pub struct SharedLineGroupUpdate {
    /// Display name of the shared line group.
    pub display_name: Option<String>,
    /// Extension number of the shared line group.
    pub extension_number: Option<i64>,
    /// Main number, which desk phones use; it shares its line with the extension number.
    pub primary_number: Option<String>,
    /// Whether the shared line group is active.
    pub status: Option<ActiveStatus>,
    /// Time zone, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Cost center of the extension.
    pub cost_center: Option<String>,
    /// Department of the shared line group.
    pub department: Option<String>,
    /// Language of the audio prompts.
    pub audio_prompt_language: Option<AudioPromptLanguage>,
    /// Where recordings and voicemail are stored.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Whether members can keep others from picking up, joining or listening to their calls.
    pub allow_privacy: Option<bool>,
}
