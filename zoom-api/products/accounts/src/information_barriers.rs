//! Information barriers, which keep groups of users from communicating: list, look up, create, change and delete their
//! policies.
//!
//! Zoom's support must have enabled them for the account.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the policies of information barriers, page by page.
///
/// Zoom's support must have enabled them for the account.
///
/// Zoom's page: [List information Barrier policies](https://developers.zoom.us/docs/api/accounts/#tag/information-barriers/GET/information_barriers/policies).
#[zoom_endpoint(
    GET, "/information_barriers/policies",
    scopes = ["information_barriers:read:admin", "information_barrier:read:list_policies:admin"],
    rate_limit = Medium,
    paged = policies,
    errors(
        /// The account does not have information barriers.
        400/200 => NotAvailableForAccount,
    )
)]
pub fn list_policies(
    /// How many records a page holds. 1 to 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> PolicyPage;

/// Creates a policy of information barriers, which keeps two groups of users from communicating with each other.
///
/// Zoom's support must have enabled them for the account.
///
/// Zoom's page: [Create an Information Barrier policy](https://developers.zoom.us/docs/api/accounts/#tag/information-barriers/POST/information_barriers/policies).
#[zoom_endpoint(
    POST, "/information_barriers/policies", json,
    scopes = ["information_barriers:write:admin", "information_barrier:write:policy:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// The account does not have information barriers.
        400/200 => NotAvailableForAccount,
        /// The name or a group is missing, or both groups are the same.
        400/300 => GroupsMissingOrEqual,
        /// A policy between these groups exists.
        400/7002 => PolicyExists,
    )
)]
pub fn create_policy(
    /// The policy to create.
    #[body]
    policy: Policy,
) -> Policy;

/// Looks up one policy of information barriers.
///
/// Zoom's support must have enabled them for the account.
///
/// Zoom's page: [Get an Information Barrier policy by ID](https://developers.zoom.us/docs/api/accounts/#tag/information-barriers/GET/information_barriers/policies/%7BpolicyId%7D).
#[zoom_endpoint(
    GET, "/information_barriers/policies/<policy_id>",
    scopes = ["information_barriers:read:admin", "information_barrier:read:policy:admin"],
    rate_limit = Medium,
)]
pub fn get_policy(
    /// The policy.
    policy_id: String,
) -> Policy;

/// Removes a policy of information barriers.
///
/// Zoom's support must have enabled them for the account.
///
/// Zoom's page: [Remove an Information Barrier policy](https://developers.zoom.us/docs/api/accounts/#tag/information-barriers/DELETE/information_barriers/policies/%7BpolicyId%7D).
#[zoom_endpoint(
    DELETE, "/information_barriers/policies/<policy_id>",
    scopes = ["information_barriers:write:admin", "information_barrier:delete:policy:admin"],
    rate_limit = Medium,
    errors(
        /// No policy has this ID.
        400/7001 => PolicyNotFound,
    )
)]
pub fn delete_policy(
    /// The policy.
    policy_id: String,
) -> NoContent;

/// Changes a policy of information barriers.
///
/// Zoom's support must have enabled them for the account.
///
/// Zoom's page: [Update an Information Barriers policy](https://developers.zoom.us/docs/api/accounts/#tag/information-barriers/PATCH/information_barriers/policies/%7BpolicyId%7D).
#[zoom_endpoint(
    PATCH, "/information_barriers/policies/<policy_id>", json,
    scopes = ["information_barriers:write:admin", "information_barrier:update:policy:admin"],
    rate_limit = Medium,
    success = 200,
    errors(
        /// No policy has this ID.
        400/7001 => PolicyNotFound,
    )
)]
pub fn update_policy(
    /// The policy.
    policy_id: String,
    /// What to change of the policy.
    #[body]
    policy: Policy,
) -> NoContent;

/// A policy of information barriers between two groups.
#[zoom_model]
pub struct Policy {
    /// The first of the two groups, by its ID.
    pub assigned_group_id: String,
    /// The policy's ID.
    pub id: String,
    /// The name of the policy.
    pub policy_name: String,
    /// What the policy blocks. With `meeting` it is a hard block between the groups; without it, the other settings
    /// make a soft block.
    pub settings: PolicySettings,
    /// The status of the policy: `1` when it is in force, `0` when it is not. One of 0, 1.
    pub status: i64,
    /// The second of the two groups, by its ID.
    pub to_group_id: String,
    /// What the policy restricts: blocks between the two groups, and who may chat with whom. Only `0` is supported. 0
    /// when left out, one of 0, 1, 2, 3.
    #[zoom(rename = "type")]
    pub kind: i64,
}

/// What two groups may not do with each other: each that is `true` is blocked.
#[zoom_model]
pub struct PolicySettings {
    /// Whether phone calls between the groups are blocked.
    pub complete_phone_calls: bool,
    /// Whether files between the groups are blocked in meetings; without `meeting`, the block is a soft one.
    pub file_transfer: bool,
    /// Whether chat between the groups is blocked; without `meeting`, the block is a soft one.
    pub im: bool,
    /// Whether chat between the groups is blocked in meetings; without `meeting`, the block is a soft one.
    pub in_meeting_chat: bool,
    /// Whether meetings between the groups are blocked, and with that everything in them.
    pub meeting: bool,
    /// Whether SMS between the groups is blocked.
    pub message_via_sms: bool,
    /// Whether recording between the groups is blocked; without `meeting`, the block is a soft one. It needs client
    /// 5.6.0 or later.
    pub recording: bool,
    /// Whether screen sharing between the groups is blocked in meetings; without `meeting`, the block is a soft one.
    pub screen_share: bool,
}

/// One page of policies of information barriers.
#[zoom_model]
pub struct PolicyPage {
    /// The policies.
    pub policies: Vec<ListedPolicy>,
    /// How many policies there are.
    pub total_records: u64,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
}

/// A policy of information barriers, as it is listed.
#[zoom_model]
pub struct ListedPolicy {
    /// The first of the two groups, by its ID.
    pub assigned_group_id: String,
    /// The policy's ID.
    pub id: String,
    /// The name of the policy.
    pub policy_name: String,
    /// The group that keeps an eye on the others, by its ID.
    pub chaperone_group_id: Option<String>,
    /// What the policy blocks. With `meeting` it is a hard block between the groups; without it, the other settings
    /// make a soft block.
    pub settings: PolicySettings,
    /// The status of the policy: `1` when it is in force, `0` when it is not. One of 0, 1.
    pub status: i64,
    /// The second of the two groups, by its ID.
    pub to_group_id: String,
    /// What the policy restricts: blocks between the two groups, and who may chat with whom. Only `0` is supported. One
    /// of 0, 1, 2, 3.
    #[zoom(rename = "type")]
    pub kind: i64,
}
