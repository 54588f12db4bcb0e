//! Events: account settings updated values.

use zoom_api::zoom_model;

/// Possible values of an account settings updated locked by.
#[zoom_model]
pub enum AccountSettingsUpdatedLockedBy {
    /// Invalid.
    Invalid,
    /// Account.
    Account,
}
