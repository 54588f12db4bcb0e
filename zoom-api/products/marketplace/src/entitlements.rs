//! Paid plans that users have for an app.

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists a user's entitlements for the calling app.
#[zoom_endpoint(
    GET, "/marketplace/monetization/entitlements",
    scopes = ["marketplace_entitlement:read", "marketplace_entitlement:read:admin", "marketplace:read:list_user_entitlements", "marketplace:read:list_user_entitlements:admin"],
    rate_limit = Heavy,
    operation = "getAppUserEntitlementRequests",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/GET/marketplace/monetization/entitlements",
    errors(
        /// The access token lacks a scope.
        403/1505 => ScopeMissing,
        /// The user has no entitlement for the app.
        404/1002 => NoEntitlements,
        /// The app has no paid plans.
        404/1402 => AppNotMonetized,
    )
)]
pub fn list_app_entitlements(
    /// ID of the user whose entitlements are listed.
    user_id: Option<String>,
) -> Vec<AppEntitlement>;

/// Lists the entitlements of a user.
#[zoom_endpoint(
    GET, "/marketplace/users/<user_id>/entitlements",
    scopes = ["marketplace_entitlement:read", "marketplace_entitlement:read:admin", "marketplace:read:list_user_entitlements", "marketplace:read:list_user_entitlements:admin"],
    rate_limit = Medium,
    operation = "getUserEntitlementRequests",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/GET/marketplace/users/%7BuserId%7D/entitlements",
    errors(
        /// The endpoint requires an OAuth access token of an authenticated user.
        401/201 => OAuthRequired,
        /// The user has no entitlement for the app.
        404/1002 => NoEntitlements,
        /// The app has no paid plans.
        409/1402 => AppNotMonetized,
    )
)]
pub fn list_user_entitlements(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
) -> UserEntitlements;

/// Entitlement of a user for the app.
#[zoom_model(response)]
pub struct AppEntitlement {
    /// ID of the entitlement.
    pub id: Option<String>,
    /// Name of the plan.
    pub plan_name: Option<String>,
    /// UUID of the plan.
    pub plan_id: Option<String>,
}

/// Entitlements of a user.
#[zoom_model(response)]
pub struct UserEntitlements {
    /// Entitlements.
    pub entitlements: Vec<Entitlement>,
}

/// Entitlement of a user.
#[zoom_model(response)]
pub struct Entitlement {
    /// ID of the entitlement.
    pub entitlement_id: Option<i64>,
}
