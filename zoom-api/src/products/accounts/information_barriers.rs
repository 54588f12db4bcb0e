//! Information barriers.

use crate::{NoContent, zoom_endpoint, zoom_model};

/// Lists policies.
///
/// Zoom's page: [List information Barrier policies](https://developers.zoom.us/docs/api/accounts/#tag/information-barriers/GET/information_barriers/policies).
#[zoom_endpoint(
    GET, "/information_barriers/policies",
    scopes = ["information_barriers:read:admin", "information_barrier:read:list_policies:admin"],
    rate_limit = Medium,
    paged = policies,
    errors(
        /// Not available for account.
        400/200 => NotAvailableForAccount,
    )
)]
pub fn list_policies(
    /// How many records a page holds: 1 to 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> PolicyPage;

/// Creates a policy.
///
/// Zoom's page: [Create an Information Barrier policy](https://developers.zoom.us/docs/api/accounts/#tag/information-barriers/POST/information_barriers/policies).
#[zoom_endpoint(
    POST, "/information_barriers/policies", json,
    scopes = ["information_barriers:write:admin", "information_barrier:write:policy:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// Not available for account.
        400/200 => NotAvailableForAccount,
        /// Groups missing or equal.
        400/300 => GroupsMissingOrEqual,
        /// Policy exists.
        400/7002 => PolicyExists,
    )
)]
pub fn create_policy(
    /// The policy.
    #[body]
    policy: NewPolicy,
) -> Policy;

/// Gets a policy.
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

/// Deletes a policy.
///
/// Zoom's page: [Remove an Information Barrier policy](https://developers.zoom.us/docs/api/accounts/#tag/information-barriers/DELETE/information_barriers/policies/%7BpolicyId%7D).
#[zoom_endpoint(
    DELETE, "/information_barriers/policies/<policy_id>",
    scopes = ["information_barriers:write:admin", "information_barrier:delete:policy:admin"],
    rate_limit = Medium,
    errors(
        /// Policy not found.
        400/7001 => PolicyNotFound,
    )
)]
pub fn delete_policy(
    /// The policy.
    policy_id: String,
) -> NoContent;

/// Updates a policy.
///
/// Zoom's page: [Update an Information Barriers policy](https://developers.zoom.us/docs/api/accounts/#tag/information-barriers/PATCH/information_barriers/policies/%7BpolicyId%7D).
#[zoom_endpoint(
    PATCH, "/information_barriers/policies/<policy_id>", json,
    scopes = ["information_barriers:write:admin", "information_barrier:update:policy:admin"],
    rate_limit = Medium,
    success = 200,
    errors(
        /// Policy not found.
        400/7001 => PolicyNotFound,
    )
)]
pub fn update_policy(
    /// The policy.
    policy_id: String,
    /// The policy.
    #[body]
    policy: PolicyUpdate,
) -> NoContent;

/// A policy.
#[zoom_model]
pub struct Policy {
    /// The assigned group ID.
    pub assigned_group_id: String,
    /// The ID.
    pub id: String,
    /// The policy name.
    pub policy_name: String,
    /// The settings.
    pub settings: PolicySettings,
    /// The status: one of 0, 1.
    pub status: i64,
    /// The to group ID.
    pub to_group_id: String,
    /// The type: 0 when left out, one of 0, 1, 2, 3.
    #[zoom(rename = "type")]
    pub kind: i64,
}

/// Policy settings.
#[zoom_model]
pub struct PolicySettings {
    /// Whether "complete phone calls" is on.
    pub complete_phone_calls: bool,
    /// Whether "file transfer" is on.
    pub file_transfer: bool,
    /// Whether `im` is on.
    pub im: bool,
    /// Whether "in meeting chat" is on.
    pub in_meeting_chat: bool,
    /// Whether `meeting` is on.
    pub meeting: bool,
    /// Whether "message via sms" is on.
    pub message_via_sms: bool,
    /// Whether `recording` is on.
    pub recording: bool,
    /// Whether "screen share" is on.
    pub screen_share: bool,
}

/// One page of policies.
#[zoom_model]
pub struct PolicyPage {
    /// The policies.
    pub policies: Vec<ListedPolicy>,
    /// How many records there are on all pages.
    pub total_records: u64,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
}

/// A policy, as it is listed.
#[zoom_model]
pub struct ListedPolicy {
    /// The assigned group ID.
    pub assigned_group_id: String,
    /// The ID.
    pub id: String,
    /// The policy name.
    pub policy_name: String,
    /// The chaperone group ID.
    pub chaperone_group_id: Option<String>,
    /// The settings.
    pub settings: PolicySettings,
    /// The status: one of 0, 1.
    pub status: i64,
    /// The to group ID.
    pub to_group_id: String,
    /// The type: 0 when left out, one of 0, 1, 2, 3.
    #[zoom(rename = "type")]
    pub kind: i64,
}

/// What is made: policy.
#[zoom_model]
pub struct NewPolicy {
    /// The assigned group ID.
    pub assigned_group_id: String,
    /// The ID.
    pub id: String,
    /// The policy name.
    pub policy_name: String,
    /// The settings.
    pub settings: PolicySettings,
    /// The status: one of 0, 1.
    pub status: i64,
    /// The to group ID.
    pub to_group_id: String,
    /// The type: 0 when left out, one of 0, 1, 2, 3.
    #[zoom(rename = "type")]
    pub kind: i64,
}

/// What is changed: policy.
#[zoom_model]
pub struct PolicyUpdate {
    /// The assigned group ID.
    pub assigned_group_id: String,
    /// The ID.
    pub id: String,
    /// The policy name.
    pub policy_name: String,
    /// The settings.
    pub settings: PolicySettings,
    /// The status: one of 0, 1.
    pub status: i64,
    /// The to group ID.
    pub to_group_id: String,
    /// The type: 0 when left out, one of 0, 1, 2, 3.
    #[zoom(rename = "type")]
    pub kind: i64,
}
