//! Billing accounts.

use super::NamedRef;
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the billing accounts.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/billing_accounts",
    scopes = ["phone:read:admin", "phone:read:list_billing_accounts:admin"],
    rate_limit = Medium,
    operation = "listBillingAccount",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/billing-account/GET/phone/billing_accounts",
    errors(
        /// The site ID is invalid.
        400 => InvalidSiteId,
    )
)]
pub fn list_billing_accounts(
    /// ID of the site; required if the account has multiple sites.
    site_id: Option<String>,
) -> BillingAccountList;

/// Returns a billing account.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/billing_accounts/<billing_account_id>",
    scopes = ["phone:read:admin", "phone:read:billing_account:admin"],
    rate_limit = Light,
    operation = "GetABillingAccount",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/billing-account/GET/phone/billing_accounts/%7BbillingAccountId%7D",
    errors(
        /// The billing account does not exist.
        400/400 => BillingAccountNotFound,
    )
)]
pub fn get_billing_account(
    /// ID of the billing account.
    billing_account_id: String,
) -> NamedRef;

/// Billing accounts.
#[zoom_model(response)]
pub struct BillingAccountList {
    /// Billing accounts.
    pub billing_accounts: Vec<NamedRef>,
}
