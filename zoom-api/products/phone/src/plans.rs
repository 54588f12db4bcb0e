//! Calling plans and licenses.

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the calling plans of the account with the number of assigned and available licenses.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/calling_plans",
    scopes = ["phone:read:admin", "phone:read:list_calling_plans:admin"],
    rate_limit = Medium,
    operation = "listCallingPlans",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-plans/GET/phone/calling_plans",
    errors(
        /// The request is invalid; Zoom's message says why.
        400 => BadRequest,
    )
)]
pub fn list_calling_plans() -> CallingPlanList;

/// Lists the Zoom Phone plans of the account.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/plans",
    scopes = ["phone:read:admin", "phone:read:list_calling_plans:admin"],
    rate_limit = Medium,
    operation = "listPhonePlans",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-plans/GET/phone/plans",
    errors(
        /// The user lacks the permission.
        400/403 => NoPermission,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
#[deprecated = "deprecated by Zoom"]
pub fn list_plans() -> PlanList;

/// Calling plans of the account.
#[zoom_model(response)]
pub struct CallingPlanList {
    /// Calling plans.
    #[zoom(max_items = 200)]
    pub calling_plans: Vec<CallingPlan>,
}

/// Calling plan.
#[zoom_model(response)]
pub struct CallingPlan {
    /// Number of assigned plans.
    pub assigned: Option<i64>,
    /// Number of plans that can still be assigned.
    pub available: Option<i64>,
    /// Name of the plan.
    pub name: Option<String>,
    /// Number of plans that were bought.
    pub subscribed: Option<i64>,
    /// Number of the plan, from Zoom's list of Zoom Phone calling plans.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
    /// ID of the billing account; only for accounts in India.
    pub billing_account_id: Option<String>,
    /// Name of the billing account; only for accounts in India.
    pub billing_account_name: Option<String>,
    /// ID of the subscription, if the account has several.
    pub billing_subscription_id: Option<String>,
    /// Name of the subscription, if the account has several.
    pub billing_subscription_name: Option<String>,
}

/// Calling plans and phone number plans of the account, with their use.
#[zoom_model(response)]
pub struct PlanList {
    /// Calling plans with the numbers of subscribed, assigned and available ones.
    #[zoom(max_items = 100)]
    pub calling_plans: Vec<PlanCallingPlan>,
    /// Phone number plans with the numbers of subscribed, assigned and available ones.
    #[zoom(max_items = 100)]
    pub phone_numbers: Vec<PhoneNumberPlan>,
}

/// Calling plan with its licenses.
#[zoom_model(response)]
pub struct PlanCallingPlan {
    /// Number of assigned plans.
    pub assigned: Option<i64>,
    /// Number of plans that can still be assigned.
    pub available: Option<i64>,
    /// Name of the plan.
    pub name: Option<String>,
    /// Number of plans that were bought.
    pub subscribed: Option<i64>,
    /// Number of the plan, from Zoom's list of Zoom Phone calling plans.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
    /// ID of the subscription, if the account has several.
    pub billing_subscription_id: Option<String>,
    /// Name of the subscription, if the account has several.
    pub billing_subscription_name: Option<String>,
}

/// Phone number plan with its use.
#[zoom_model(response)]
pub struct PhoneNumberPlan {
    /// Number of assigned phone numbers.
    pub assigned: Option<i64>,
    /// Number of phone number plans that can still be assigned.
    pub available: Option<i64>,
    /// Name of the phone number plan.
    pub name: Option<String>,
    /// Number of phone number plans that were bought.
    pub subscribed: Option<i64>,
}
