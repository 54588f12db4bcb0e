//! Settings of conversation indicators: words and phrases that Revenue Accelerator detects.

use super::{IndicatorPage, IndicatorType};
use zoom_api::zoom_endpoint;

/// Lists the account's settings for conversation indicators.
///
/// Requires a paid account.
#[zoom_endpoint(
    GET, "/zra/settings/indicators",
    scopes = ["account:read:admin", "account:write:admin", "iq_account:read:admin", "zra:read:indicator", "zra:read:indicator:admin"],
    rate_limit = Medium,
    paged = indicators,
    operation = "accountIndicatorsSettings",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/accounts/GET/zra/settings/indicators",
    errors(
        /// Indicators are disabled in the account's settings.
        400/1001 => IndicatorsDisabled,
        /// The indicator category or type does not exist.
        404/1005 => CategoryOrTypeNotFound,
    )
)]
pub fn list_indicators(
    /// ID of the category whose indicators are listed.
    category_id: Option<String>,
    /// Type of the indicators to list.
    #[query(rename = "type")]
    kind: Option<IndicatorType>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> IndicatorPage;
