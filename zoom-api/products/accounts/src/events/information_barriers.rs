//! Events: information barriers.

use zoom_api::{zoom_event, zoom_model};

/// An information barrier policy was created, in the web portal or through the API.
///
/// Zoom Support enables information barriers for an account.
#[zoom_event(
    "information_barriers.policy_created",
    scopes = ["information_barriers:read:admin", "information_barrier:write:policy:admin"],
    docs = "https://developers.zoom.us/docs/api/accounts/events/#tag/information_barriers/POSTinformation_barriers.policy_created",
)]
pub struct InformationBarriersPolicyCreated {
    /// ID of the account in which the event occurred.
    pub account_id: String,
    /// Policy that was created.
    pub object: InformationBarriersPolicyObject,
}

/// An information barrier policy was deleted, in the web portal or through the API.
///
/// Zoom Support enables information barriers for an account.
#[zoom_event(
    "information_barriers.policy_deleted",
    scopes = ["information_barriers:read:admin", "information_barrier:delete:policy:admin"],
    docs = "https://developers.zoom.us/docs/api/accounts/events/#tag/information_barriers/POSTinformation_barriers.policy_deleted",
)]
pub struct InformationBarriersPolicyDeleted {
    /// ID of the account in which the event occurred.
    pub account_id: String,
    /// Policy that was deleted.
    pub object: InformationBarriersPolicyObject,
}

/// An information barrier policy was changed, in the web portal or through the API.
///
/// Zoom's example holds the policy as `old_policy` and `new_policy`, which the schema does not have. Zoom Support
/// enables information barriers for an account.
#[zoom_event(
    "information_barriers.policy_updated",
    scopes = ["information_barriers:read:admin", "information_barrier:update:policy:admin"],
    docs = "https://developers.zoom.us/docs/api/accounts/events/#tag/information_barriers/POSTinformation_barriers.policy_updated",
)]
pub struct InformationBarriersPolicyUpdated {
    /// ID of the account in which the event occurred.
    pub account_id: String,
    /// Policy that changed.
    pub object: InformationBarriersPolicyUpdatedObject,
}

/// Policy in `information_barriers.policy_created` and `information_barriers.policy_deleted` events.
#[zoom_model]
pub struct InformationBarriersPolicyObject {
    /// ID of the first group.
    pub assigned_group_id: Option<String>,
    /// ID of the policy.
    pub id: String,
    /// Name of the information barrier policy.
    pub policy_name: Option<String>,
    /// Communication that the policy blocks. With `meeting` it is a hard block between the groups; without it, the
    /// other settings are a soft block.
    pub settings: InformationBarriersSettings,
    /// Whether the policy is enabled (`1`) or disabled (`0`).
    pub status: Option<InformationBarriersStatus>,
    /// ID of the second group.
    pub to_group_id: Option<String>,
    /// Restrictions: `0` blocks, and both groups can chat with each other; `1` blocks, and only the first group can
    /// chat with the second; `2` no blocks, only the first group can chat; `3` no blocks, both can chat. Only `0` is
    /// supported.
    #[zoom(rename = "type")]
    pub kind: Option<InformationBarriersType>,
}

/// Communication between two groups: `true` means blocked.
#[zoom_model]
pub struct InformationBarriersSettings {
    /// Whether phone calls between the groups are blocked.
    pub complete_phone_calls: Option<bool>,
    /// Whether in-meeting file transfer between the groups is blocked; without `meeting`, it is a soft block.
    pub file_transfer: Option<bool>,
    /// Whether chat between the groups is blocked; without `meeting`, it is a soft block.
    pub im: Option<bool>,
    /// Whether in-meeting chat between the groups is blocked; without `meeting`, it is a soft block.
    pub in_meeting_chat: Option<bool>,
    /// Whether meetings between the groups are blocked, including everything in them (hard block).
    pub meeting: Option<bool>,
    /// Whether SMS between the groups is blocked.
    pub message_via_sms: Option<bool>,
    /// Whether recording between the groups is blocked; without `meeting`, it is a soft block. Requires client 5.6.0 or
    /// later.
    pub recording: Option<bool>,
    /// Whether in-meeting screen sharing between the groups is blocked; without `meeting`, it is a soft block.
    pub screen_share: Option<bool>,
}

/// Whether the policy is enabled or disabled.
#[zoom_model]
pub enum InformationBarriersStatus {
    /// Disabled.
    Disabled = 0,
    /// Enabled.
    Enabled = 1,
}

/// Restriction that a policy puts on the chats between two groups.
#[zoom_model]
pub enum InformationBarriersType {
    /// A block exists, and both groups can chat with each other.
    BlockWithChat = 0,
    /// A block exists, and only the first group can chat with the second one.
    BlockWithOneWayChat = 1,
    /// No block exists, and only the first group can chat with the second one.
    OneWayChat = 2,
    /// No block exists, and both groups can chat with each other.
    Chat = 3,
}

/// Policy that changed.
#[zoom_model]
pub struct InformationBarriersPolicyUpdatedObject {
    /// ID of the first group.
    pub assigned_group_id: Option<String>,
    /// Name of the information barrier policy.
    pub policy_name: Option<String>,
    /// Communication that the policy blocks. With `meeting` it is a hard block between the groups; without it, the
    /// other settings are a soft block.
    pub settings: Option<InformationBarriersSettings>,
    /// Whether the policy is enabled (`1`) or disabled (`0`).
    pub status: Option<InformationBarriersStatus>,
    /// ID of the second group.
    pub to_group_id: Option<String>,
    /// Restrictions: `0` blocks, and both groups can chat with each other; `1` blocks, and only the first group can
    /// chat with the second; `2` no blocks, only the first group can chat; `3` no blocks, both can chat. Only `0` is
    /// supported.
    #[zoom(rename = "type")]
    pub kind: Option<InformationBarriersType>,
    /// ID of the policy.
    pub id: String,
    /// Policy after the change.
    pub new_policy: Option<NewPolicy>,
    /// Policy before the change.
    pub old_policy: Option<NewPolicy>,
}

/// Information barrier policy between two groups.
#[zoom_model]
pub struct NewPolicy {
    /// ID of the first group.
    pub assigned_group_id: Option<String>,
    /// ID of the second group.
    pub to_group_id: Option<String>,
    /// Name of the information barrier policy.
    pub policy_name: Option<String>,
    /// Communication that the policy blocks. With `meeting` it is a hard block between the groups; without it, the
    /// other settings are a soft block.
    pub settings: Option<InformationBarriersSettings>,
    /// Restrictions: `0` blocks, and both groups can chat with each other; `1` blocks, and only the first group can
    /// chat with the second; `2` no blocks, only the first group can chat; `3` no blocks, both can chat. Only `0` is
    /// supported.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
    /// Whether the policy is enabled (`1`) or disabled (`0`).
    pub status: Option<i64>,
}
