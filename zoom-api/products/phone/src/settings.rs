//! Settings and policies of the account.

mod ad_hoc_call_recording;
mod allow_emergency_calls;
mod auto_call_recording;
mod auto_delete_data_after_retention_duration;
mod block_external_calls;
mod call_park;
mod display_call_feedback_survey;
mod private_call_park;
mod responses;
mod restricted_call_hours;
mod voicemail;
mod voicemail_notification_by_email;

pub use ad_hoc_call_recording::*;
pub use allow_emergency_calls::*;
pub use auto_call_recording::*;
pub use auto_delete_data_after_retention_duration::*;
pub use block_external_calls::*;
pub use call_park::*;
pub use display_call_feedback_survey::*;
pub use private_call_park::*;
pub use responses::*;
pub use restricted_call_hours::*;
pub use voicemail::*;
pub use voicemail_notification_by_email::*;

use super::{PolicyType, RecordRef, Toggle};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the Zoom Phone settings of the account, all or only some of them.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/account_settings",
    scopes = ["phone:read:admin", "phone:read:list_account_settings:admin"],
    rate_limit = Light,
    operation = "listZoomPhoneAccountSettings",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/accounts/GET/phone/account_settings",
    errors(
        /// A setting type is invalid.
        400/400 => InvalidSettingType,
    )
)]
pub fn list_account_settings(
    /// Names of the settings to return, as the fields of [`AccountSettingList`] are called; by default all.
    #[query(csv)]
    setting_types: Vec<String>,
) -> AccountSettingList;

/// Returns a policy of the account.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/policies/<policy_type>",
    scopes = ["phone:read:admin", "phone:read:policy:admin"],
    rate_limit = Medium,
    operation = "GetAccountPolicyDetails",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/settings/GET/phone/policies/%7BpolicyType%7D",
    errors(
        /// The policy type is invalid.
        400/400 => InvalidPolicyType,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn get_account_policy(
    /// Name of the policy.
    policy_type: PolicyType,
) -> AccountPolicy;

/// Changes a policy of the account.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/policies/<policy_type>", json,
    scopes = ["phone:write:admin", "phone:update:policy:admin"],
    rate_limit = ResourceIntensive,
    operation = "updateAccountPolicy",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/settings/PATCH/phone/policies/%7BpolicyType%7D",
    errors(
        /// The policy type is invalid, or the policy is reset, which is not possible for the account.
        400/400 => InvalidPolicyTypeOrReset,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn update_account_policy(
    /// Name of the policy.
    policy_type: PolicyType,
    /// Whether users can make emergency calls, and from which devices.
    allow_emergency_calls: Option<AllowEmergencyCallsUpdate>,
) -> NoContent;

/// Returns the Zoom Phone settings of the account.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/settings",
    scopes = ["phone:read:admin", "phone:read:settings:admin"],
    rate_limit = Light,
    operation = "phoneSetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/settings/GET/phone/settings",
    errors(
        /// Zoom Phone is not enabled for the account.
        403/2031 => ZoomPhoneDisabled,
    )
)]
pub fn get_settings() -> Settings;

/// Changes the Zoom Phone settings of the account.
///
/// The account needs a Business or Enterprise plan.
#[zoom_endpoint(
    PATCH, "/phone/settings", json,
    scopes = ["phone:write:admin", "phone:update:settings:admin"],
    rate_limit = Unlabeled,
    operation = "updatePhoneSettings",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/settings/PATCH/phone/settings",
    errors(
        /// The account does not exist.
        401/124 => AccountNotFound,
        /// Zoom Phone is not enabled for the account.
        403/2031 => ZoomPhoneDisabled,
        /// Multiple sites cannot be disabled until the other sites are deleted.
        412/412 => OtherSitesExist,
        /// A precondition failed.
        412 => PreconditionFailed,
    )
)]
pub fn update_settings(
    /// Whether a subaccount can add numbers of its own carrier (BYOC); only for the owner of the master account.
    byoc: Option<Toggle>,
    /// Whether the account has multiple sites and site codes.
    multiple_sites: Option<MultipleSitesUpdate>,
    /// Whether call logs show the public and private IP addresses of devices.
    show_device_ip_for_call_log: Option<Toggle>,
    /// Billing account; only for accounts in India.
    billing_account: Option<RecordRef>,
) -> NoContent;

/// Lists the SIP groups of the account.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/sip_groups",
    scopes = ["phone:read:admin", "phone:read:list_sip_groups:admin"],
    rate_limit = Light,
    paged = sip_groups,
    operation = "listSipGroups",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/settings/GET/phone/sip_groups",
)]
#[deprecated = "deprecated by Zoom"]
pub fn list_sip_groups(
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> SipGroupPage;

/// Lists the SIP trunks of the account's own carriers (BYOC: bring your own carrier).
///
/// The account needs a Business or Enterprise plan.
#[zoom_endpoint(
    GET, "/phone/sip_trunk/trunks",
    scopes = ["phone:read:admin", "phone:read:list_sip_trunks:admin"],
    rate_limit = Light,
    paged = byoc_sip_trunks,
    operation = "listBYOCSIPTrunk",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/settings/GET/phone/sip_trunk/trunks",
)]
#[deprecated = "deprecated by Zoom"]
pub fn list_byoc_sip_trunks(
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> ByocSipTrunkPage;

/// Changes to the setting: emergency calls are allowed.
#[zoom_model]
pub struct AllowEmergencyCallsUpdate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether the setting is locked for groups, sites and extensions.
    pub locked: Option<bool>,
    /// Whether emergency calls are possible in Zoom's apps.
    pub allow_emergency_calls_from_clients: Option<bool>,
    /// Whether emergency calls are possible on desk phones.
    pub allow_emergency_calls_from_deskphones: Option<bool>,
}

/// Changes to the setting: the account has multiple sites.
#[zoom_model]
pub struct MultipleSitesUpdate {
    /// Whether the account has multiple sites; when they are enabled, the current site becomes the main one.
    pub enabled: Option<bool>,
    /// Whether extension numbers begin with the code of their site, and the length of the rest.
    pub site_code: Option<SiteCode>,
}

/// Setting: extension numbers begin with a site code.
#[zoom_model]
pub struct SiteCode {
    /// Whether site codes are enabled, which requires multiple sites and a `short_extension_length`.
    pub enable: Option<bool>,
    /// Length of short extension numbers, from 2 to 5, or up to 10 if the account allows extensions of 15 digits.
    /// Required before site codes can be enabled.
    pub short_extension_length: Option<i64>,
}
