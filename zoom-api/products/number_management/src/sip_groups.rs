//! Groups of SIP trunks.

use super::{Product, SourceSystem};
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the account's SIP groups.
///
/// Requires a Pro plan or higher and a Zoom Phone license; only owners and admins may call it.
#[zoom_endpoint(
    GET, "/number_management/sip_groups",
    scopes = ["number_management_numbers:read:admin", "number_management:read:list_sip_groups:admin"],
    rate_limit = Light,
    paged = sip_groups,
    operation = "ListSIPgroups",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/setting/GET/number_management/sip_groups",
    errors(
        /// The product is missing.
        400/1002006 => ProductRequired,
        /// The app or its user has no permission.
        403 => NoPermission,
    )
)]
pub fn list_groups(
    page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Product whose groups are listed.
    allocated_product: Product,
) -> SipGroupPage;

/// Page of SIP groups.
#[zoom_model(response)]
pub struct SipGroupPage {
    pub next_page_token: Option<String>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// SIP groups.
    #[zoom(max_items = 300)]
    pub sip_groups: Vec<SipGroup>,
}

/// SIP group, which routes calls to a SIP trunk.
#[zoom_model(response)]
pub struct SipGroup {
    /// Description of the group.
    pub description: Option<String>,
    /// Display name of the SIP group.
    pub display_name: String,
    /// ID of the SIP group.
    pub sip_group_id: String,
    /// Whether the group's name is sent in a SIP header.
    pub send_sip_group_name: Option<bool>,
    /// SIP trunk of the group.
    pub sip_trunk: Option<SipTrunk>,
    /// Product that the SIP group or trunk is for.
    pub source_system: Option<SourceSystem>,
}

/// SIP trunk of a group.
#[zoom_model(response)]
pub struct SipTrunk {
    /// ID of the SIP trunk.
    pub sip_trunk_id: String,
    /// Name of the SIP trunk group.
    pub name: String,
    /// Whether the trunk is for BYOC or BYOP numbers.
    #[zoom(rename = "type")]
    pub kind: Option<SipTrunkType>,
}

/// Kind of a SIP trunk.
#[zoom_model]
pub enum SipTrunkType {
    /// Own carrier (BYOC).
    #[zoom(rename = "BYOC")]
    Byoc,
    /// Own PBX (BYOP).
    #[zoom(rename = "BYOP")]
    Byop,
}
