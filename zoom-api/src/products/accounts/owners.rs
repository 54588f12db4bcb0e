//! Owners.

use crate::{NoContent, zoom_endpoint};

/// Updates an owner.
///
/// Zoom's page: [Update the account owner](https://developers.zoom.us/docs/api/accounts/#tag/accounts/PUT/accounts/%7BaccountId%7D/owner).
#[zoom_endpoint(
    PUT, "/accounts/<account_id>/owner", json,
    scopes = ["account:write:admin", "account:update:owner:admin", "account:update:owner:master"],
    rate_limit = Heavy,
    errors(
        /// User not in account.
        400/200 => UserNotInAccount,
        /// Account not found.
        404/2001 => AccountNotFound,
        /// Billing account not found.
        404/3201 => BillingAccountNotFound,
        /// Billing contact not found.
        404/3211 => BillingContactNotFound,
    )
)]
pub fn update_owner(
    /// The account.
    account_id: String,
    /// The email: an e-mail address.
    email: String,
) -> NoContent;
