//! Information barriers, which keep groups of users from communicating: list, get, create, update and delete their
//! policies.
//!
//! Zoom Support must enable it for the account.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the information barrier policies.
///
/// Zoom Support must enable information barriers for the account.
#[zoom_endpoint(
    GET, "/information_barriers/policies",
    scopes = ["information_barriers:read:admin", "information_barrier:read:list_policies:admin"],
    rate_limit = Medium,
    paged = policies,
    operation = "InformationBarriersList",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/information-barriers/GET/information_barriers/policies",
    errors(
        /// The account has no paid plan or no information barriers.
        400/200 => NotAvailableForAccount,
    )
)]
pub fn list_policies(#[zoom(min = 1, max = 300)] page_size: Option<u32>, next_page_token: Option<String>)
-> PolicyPage;

/// Creates an information barrier policy, which keeps two groups of users from communicating with each other.
///
/// Zoom Support must enable information barriers for the account.
#[zoom_endpoint(
    POST, "/information_barriers/policies", json,
    scopes = ["information_barriers:write:admin", "information_barrier:write:policy:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "InformationBarriersCreate",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/information-barriers/POST/information_barriers/policies",
    errors(
        /// The account has no paid plan or no information barriers.
        400/200 => NotAvailableForAccount,
        /// The name or a group is missing, or both groups are the same.
        400/300 => InvalidNameOrGroups,
        /// A policy between these groups already exists.
        400/7002 => PolicyExists,
    )
)]
pub fn create_policy(
    /// Policy to create.
    #[body]
    policy: Policy,
) -> Policy;

/// Returns one information barrier policy.
///
/// Zoom Support must enable information barriers for the account.
#[zoom_endpoint(
    GET, "/information_barriers/policies/<policy_id>",
    scopes = ["information_barriers:read:admin", "information_barrier:read:policy:admin"],
    rate_limit = Medium,
    operation = "InformationBarriersGet",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/information-barriers/GET/information_barriers/policies/%7BpolicyId%7D",
)]
pub fn get_policy(
    /// ID of the policy.
    policy_id: String,
) -> Policy;

/// Deletes an information barrier policy.
///
/// Zoom Support must enable information barriers for the account.
#[zoom_endpoint(
    DELETE, "/information_barriers/policies/<policy_id>",
    scopes = ["information_barriers:write:admin", "information_barrier:delete:policy:admin"],
    rate_limit = Medium,
    operation = "InformationBarriersDelete",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/information-barriers/DELETE/information_barriers/policies/%7BpolicyId%7D",
    errors(
        /// The policy does not exist.
        400/7001 => PolicyNotFound,
    )
)]
pub fn delete_policy(
    /// ID of the policy.
    policy_id: String,
) -> NoContent;

/// Updates an information barrier policy.
///
/// Zoom Support must enable information barriers for the account.
#[zoom_endpoint(
    PATCH, "/information_barriers/policies/<policy_id>", json,
    scopes = ["information_barriers:write:admin", "information_barrier:update:policy:admin"],
    rate_limit = Medium,
    success = 200,
    operation = "InformationBarriersUpdate",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/information-barriers/PATCH/information_barriers/policies/%7BpolicyId%7D",
    errors(
        /// The policy does not exist.
        400/7001 => PolicyNotFound,
    )
)]
pub fn update_policy(
    /// ID of the policy.
    policy_id: String,
    /// Changes to the policy.
    #[body]
    policy: Policy,
) -> NoContent;

/// Information barrier policy between two groups.
#[zoom_model]
pub struct Policy {
    /// ID of the first group.
    pub assigned_group_id: String,
    /// ID of the policy.
    pub id: String,
    /// Name of the policy.
    pub policy_name: String,
    /// Communication that the policy blocks. With `meeting` it is a hard block between the groups; without it, the
    /// other settings are a soft block.
    pub settings: PolicySettings,
    /// Whether the policy is enabled.
    pub status: PolicyStatus,
    /// ID of the second group.
    pub to_group_id: String,
    /// Restrictions of the policy: blocks between the two groups, and the users who can chat with each other. Only `0`
    /// is supported. Zoom documents the default 0, but requires the value.
    #[zoom(rename = "type")]
    pub kind: PolicyType,
}

/// Communication between two groups: `true` means blocked.
#[zoom_model]
pub struct PolicySettings {
    /// Whether phone calls between the groups are blocked.
    pub complete_phone_calls: bool,
    /// Whether in-meeting file transfer between the groups is blocked; without `meeting`, it is a soft block.
    pub file_transfer: bool,
    /// Whether chat between the groups is blocked; without `meeting`, it is a soft block.
    pub im: bool,
    /// Whether in-meeting chat between the groups is blocked; without `meeting`, it is a soft block.
    pub in_meeting_chat: bool,
    /// Whether meetings between the groups are blocked, including everything in them.
    pub meeting: bool,
    /// Whether SMS between the groups is blocked.
    pub message_via_sms: bool,
    /// Whether recording between the groups is blocked; without `meeting`, it is a soft block. Requires client 5.6.0 or
    /// later.
    pub recording: bool,
    /// Whether in-meeting screen sharing between the groups is blocked; without `meeting`, it is a soft block.
    pub screen_share: bool,
}

/// Whether a policy is enabled.
#[zoom_model]
pub enum PolicyStatus {
    /// Disabled.
    Disabled = 0,
    /// Enabled.
    Enabled = 1,
}

/// Restrictions of a policy.
#[zoom_model]
pub enum PolicyType {
    /// A block exists, and both groups can chat with each other.
    BlockWithChat = 0,
    /// A block exists, and only the first group can chat with the second one.
    BlockWithOneWayChat = 1,
    /// No block exists, and only the first group can chat with the second one.
    OneWayChat = 2,
    /// No block exists, and both groups can chat with each other.
    Chat = 3,
}

/// Page of information barrier policies.
#[zoom_model(response)]
pub struct PolicyPage {
    /// Policies.
    pub policies: Vec<ListedPolicy>,
    /// Number of policies.
    pub total_records: u64,
    pub next_page_token: Option<String>,
}

/// Information barrier policy in a list.
#[zoom_model(response)]
pub struct ListedPolicy {
    /// ID of the first group.
    pub assigned_group_id: String,
    /// ID of the policy.
    pub id: String,
    /// Name of the policy.
    pub policy_name: String,
    /// ID of the supervising group.
    pub chaperone_group_id: Option<String>,
    /// Communication that the policy blocks. With `meeting` it is a hard block between the groups; without it, the
    /// other settings are a soft block.
    pub settings: PolicySettings,
    /// Whether the policy is enabled.
    pub status: PolicyStatus,
    /// ID of the second group.
    pub to_group_id: String,
    /// Restrictions of the policy: blocks between the two groups, and the users who can chat with each other. Only `0`
    /// is supported.
    #[zoom(rename = "type")]
    pub kind: PolicyType,
}
