//! Settings of conversation indicators, under the deprecated path `/iq`; use [`indicators`](super::indicators).

use super::{IndicatorPage, IndicatorType};
use zoom_api::zoom_endpoint;

/// Lists the account's settings for conversation indicators.
///
/// Requires a paid account.
#[zoom_endpoint(
    GET, "/iq/settings/indicators",
    scopes = ["account:read:admin", "account:write:admin", "iq_account:read:admin", "zra:read:indicator", "zra:read:indicator:admin"],
    rate_limit = Medium,
    paged = indicators,
    operation = "accountSettingsIndicatorsDeprecated",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/accounts/GET/iq/settings/indicators",
    errors(
        /// Indicators are disabled in the account's settings.
        400/1001 => IndicatorsDisabled,
        /// The indicator category or type does not exist.
        404/1005 => CategoryOrTypeNotFound,
    )
)]
#[deprecated = "deprecated by Zoom; use `indicators::list_indicators`"]
pub fn list_indicators(
    /// ID of the category whose indicators are listed.
    category_id: Option<String>,
    /// Type of the indicators to list.
    #[query(rename = "type")]
    kind: Option<IndicatorType>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> IndicatorPage;
