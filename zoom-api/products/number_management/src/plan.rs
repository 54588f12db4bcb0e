//! Number plans of the account.

use super::Product;
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the account's phone number plans, with the numbers used and available.
#[zoom_endpoint(
    GET, "/number_management/plan",
    scopes = ["number_management_numbers:read:admin", "number_management:read:numbers_plan:admin"],
    rate_limit = Light,
    paged = plans,
    operation = "Listphonenumberplaninformation",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/phone-plan/GET/number_management/plan",
    errors(
        /// The product is invalid.
        400/999 => InvalidProduct,
        /// The product is missing.
        400/1002006 => ProductRequired,
        /// The page token is invalid or has expired.
        400/1003100 => InvalidPageToken,
        /// The access token is missing or invalid.
        401 => InvalidAuthentication,
    )
)]
pub fn list_plans(
    /// Product whose plans are listed.
    product: Product,
    #[zoom(default = 30, max = 200)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> PlanPage;

/// Page of number plans.
#[zoom_model(response)]
pub struct PlanPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Plans.
    pub plans: Vec<Plan>,
}

/// Number plan with its usage.
#[zoom_model(response)]
pub struct Plan {
    /// Number of phone numbers in use.
    pub assigned: Option<i64>,
    /// Number of phone numbers that can still be assigned.
    pub available: Option<i64>,
    /// Number of phone numbers that were bought.
    pub subscribed: Option<i64>,
    /// Name of the phone number plan.
    pub name: Option<String>,
    /// Whether the plan is unlimited.
    pub is_unlimited: Option<bool>,
}
