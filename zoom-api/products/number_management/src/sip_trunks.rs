//! SIP trunks of the account's own carriers (BYOC).

use super::{Product, SourceSystem};
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the SIP trunks of the account's own carriers (BYOC).
#[zoom_endpoint(
    GET, "/number_management/sip_trunks",
    scopes = ["number_management_numbers:read:admin", "number_management:read:list_sip_trunks:admin"],
    rate_limit = Light,
    paged = byoc_sip_trunks,
    operation = "ListBYOCSIPtrunks",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/setting/GET/number_management/sip_trunks",
    errors(
        /// The product is missing.
        400/1002006 => ProductRequired,
        /// The app or its user has no permission.
        403 => NoPermission,
    )
)]
pub fn list_trunks(
    page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Product whose trunks are listed.
    allocated_product: Product,
) -> ByocSipTrunkPage;

/// Page of SIP trunks.
#[zoom_model(response)]
pub struct ByocSipTrunkPage {
    /// SIP trunks.
    #[zoom(rename = "byoc_sip_trunk", max_items = 300)]
    pub byoc_sip_trunks: Vec<ByocSipTrunk>,
    pub next_page_token: Option<String>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// SIP trunk of the account's own carrier.
#[zoom_model(response)]
pub struct ByocSipTrunk {
    /// Name of the carrier.
    pub carrier: Option<String>,
    /// Account at the carrier.
    pub carrier_account: Option<String>,
    /// ID of the SIP trunk.
    pub sip_trunk_id: String,
    /// Name of the SIP trunk.
    pub name: String,
    /// Region of the carrier.
    pub region: Option<String>,
    /// Routing label of the session border controller (SBC).
    pub sbc_label: Option<String>,
    /// Product that the SIP group or trunk is for.
    pub source_system: Option<SourceSystem>,
}
