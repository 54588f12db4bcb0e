//! Events: account settings updated values.

use zoom_api::zoom_model;

/// Level that locked a setting of an account.
#[zoom_model]
pub enum AccountLockedBy {
    /// Not locked.
    Invalid,
    /// Account.
    Account,
}
