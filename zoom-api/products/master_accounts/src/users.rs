//! Users of the master account and its subaccounts.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Moves a user to another account of the master account.
///
/// Requires a Pro plan or higher with the master account option. The user must be neither owner nor admin of the
/// current account and must not share the owner's managed domain.
#[zoom_endpoint(
    PUT, "/accounts/<account_id>/users/<user_id>/account", json,
    scopes = "user:master",
    rate_limit = Light,
    operation = "SwitchAUser'sAccount",
    docs = "https://developers.zoom.us/docs/api/master-accounts/#tag/users/PUT/accounts/%7BaccountId%7D/users/%7BuserId%7D/account",
    errors(
        /// The user is an admin of the account and cannot leave it.
        400/1117 => UserIsAdmin,
        /// The user does not exist or belongs to another account.
        404/1001 => UserNotInAccount,
        /// The user does not exist or belongs to another account.
        404/1010 => UserNotInAccount,
        /// The invitation does not exist.
        404/1120 => InviteNotFound,
    )
)]
pub fn switch_account(
    /// ID of the user's current account; `me` for the master account.
    account_id: String,
    /// ID or email address of the user.
    user_id: String,
    /// Account to move the user to.
    #[body]
    account: AccountRef,
) -> NoContent;

/// Account to move the user to.
#[zoom_model]
pub struct AccountRef {
    /// ID of the target account.
    pub account_id: String,
}
