//! Zoom Phone settings and policies of groups.

mod ad_hoc_call_recording;
mod allow_emergency_calls;
mod auto_call_recording;
mod block_external_calls;
mod call_park;
mod responses;
mod restricted_call_hours;
mod voicemail;

pub use ad_hoc_call_recording::*;
pub use allow_emergency_calls::*;
pub use auto_call_recording::*;
pub use block_external_calls::*;
pub use call_park::*;
pub use responses::*;
pub use restricted_call_hours::*;
pub use voicemail::*;

use super::PolicyType;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns a policy of a user group.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/groups/<group_id>/policies/<policy_type>",
    scopes = ["phone:read:admin", "phone:read:group_policy:admin"],
    rate_limit = Medium,
    operation = "GetGroupPolicyDetails",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/groups/GET/phone/groups/%7BgroupId%7D/policies/%7BpolicyType%7D",
    errors(
        /// The policy type is invalid.
        400/400 => InvalidPolicyType,
        /// The account does not exist.
        404/2001 => AccountNotFound,
        /// The user group does not exist.
        404/2040 => UserGroupNotFound,
    )
)]
pub fn get_group_policy(
    /// ID of the user group.
    group_id: String,
    /// Policy of the group.
    policy_type: PolicyType,
) -> GroupPolicy;

/// Changes a policy of a user group.
///
/// A reset cannot be combined with other changes. The account needs a Business or Enterprise plan with a Zoom Phone
/// license.
#[zoom_endpoint(
    PATCH, "/phone/groups/<group_id>/policies/<policy_type>", json,
    scopes = ["phone:write:admin", "phone:update:group_policy:admin"],
    rate_limit = Heavy,
    operation = "updateGroupPolicy",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/groups/PATCH/phone/groups/%7BgroupId%7D/policies/%7BpolicyType%7D",
    errors(
        /// The policy type is invalid, or a reset is combined with a lock or another change.
        400/400 => InvalidPolicyTypeOrReset,
        /// The account does not exist.
        404/2001 => AccountNotFound,
        /// The user group does not exist.
        404/2040 => UserGroupNotFound,
    )
)]
pub fn update_group_policy(
    /// ID of the user group.
    group_id: String,
    /// Policy of the group.
    policy_type: PolicyType,
    /// Whether users can make emergency calls, by kind of device.
    allow_emergency_calls: Option<AllowEmergencyCallsUpdate>,
) -> NoContent;

/// Returns the Zoom Phone settings of a user group.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/groups/<group_id>/settings",
    scopes = ["phone:read:admin", "phone:read:group_setting:admin"],
    rate_limit = Light,
    operation = "getGroupPhoneSettings",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/groups/GET/phone/groups/%7BgroupId%7D/settings",
    errors(
        /// A setting type is invalid.
        400/400 => InvalidSettingType,
        /// The account does not exist.
        404/2001 => AccountNotFound,
        /// The user group does not exist.
        404/2040 => UserGroupNotFound,
    )
)]
pub fn get_group_settings(
    /// ID of the user group.
    group_id: String,
    /// Names of the settings to return, which are those of the fields of [`GroupSettings`]; by default all.
    #[query(csv)]
    setting_types: Vec<String>,
) -> GroupSettings;

/// Changes to the setting: emergency calls are allowed.
#[zoom_model]
pub struct AllowEmergencyCallsUpdate {
    /// Whether users of the group can make emergency calls.
    pub enable: Option<bool>,
    /// Whether the setting is locked, so that extensions cannot override it.
    pub locked: Option<bool>,
    /// Whether to use the setting of the account again; only with Zoom's new policy framework.
    pub reset: Option<bool>,
    /// Whether emergency calls are possible in Zoom's apps.
    pub allow_emergency_calls_from_clients: Option<bool>,
    /// Whether emergency calls are possible on desk phones.
    pub allow_emergency_calls_from_deskphones: Option<bool>,
}
