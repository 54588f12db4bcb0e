//! The owner of an account: transfer the ownership to another user.

use zoom_api::{NoContent, zoom_endpoint};

/// Transfers the ownership of the account to another user.
///
/// Requires the permissions of the owner or an administrator, and a Pro plan or higher with the master account option.
#[zoom_endpoint(
    PUT, "/accounts/<account_id>/owner", json,
    scopes = ["account:write:admin", "account:update:owner:admin", "account:update:owner:master"],
    rate_limit = Heavy,
    operation = "UpdateTheAccountOwner",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/accounts/PUT/accounts/%7BaccountId%7D/owner",
    errors(
        /// The user cannot become the owner: an API user, a user of another account, or not an administrator; or the
        /// role of the owner would change.
        400/200 => UserCannotBecomeOwner,
        /// The account does not exist.
        404/2001 => AccountNotFound,
        /// The account has no billing account.
        404/3201 => BillingAccountNotFound,
        /// The account has no billing contact.
        404/3211 => BillingContactNotFound,
    )
)]
pub fn update_owner(
    /// ID of the account; `me` for the master account.
    account_id: String,
    /// Email address of the user who becomes the account's owner.
    #[zoom(format = "email")]
    email: String,
) -> NoContent;
