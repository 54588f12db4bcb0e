//! Events: account.

use zoom_api::{zoom_event, zoom_model};

/// A sub account was created under the master account.
///
/// Requires a Pro plan or higher with the master account option.
#[zoom_event(
    "account.created",
    scopes = ["account:master", "account:read:sub_account:admin", "account:read:sub_account:master"],
    docs = "https://developers.zoom.us/docs/api/accounts/events/#tag/account/POSTaccount.created",
)]
pub struct AccountCreated {
    /// ID of the account in which the event occurred.
    pub account_id: Option<String>,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Account that was created.
    pub object: Option<AccountCreatedObject>,
}

/// A sub account was disassociated from its master account.
///
/// The owner of the master account belongs to the account or uses the app. Requires a Pro plan or higher with the
/// master account option.
#[zoom_event(
    "account.disassociated",
    scopes = ["account:master", "account:read:sub_account:admin", "account:read:sub_account:master"],
    docs = "https://developers.zoom.us/docs/api/accounts/events/#tag/account/POSTaccount.disassociated",
)]
pub struct AccountDisassociated {
    /// ID of the account in which the event occurred.
    pub account_id: Option<String>,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Account that was disassociated.
    pub object: Option<AccountDisassociatedObject>,
}

/// The profile of an account or sub account was changed.
///
/// The account is the app's own or that of a user of the app. Requires a Pro plan or higher.
#[zoom_event(
    "account.updated",
    scopes = ["account:master", "account:read:admin", "account:write:admin", "account:read:sub_account:admin", "account:read:sub_account:master"],
    docs = "https://developers.zoom.us/docs/api/accounts/events/#tag/account/POSTaccount.updated",
)]
pub struct AccountUpdated {
    /// ID of the account in which the event occurred.
    pub account_id: Option<String>,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// Action for which the event was sent: `managed_domains_added`, `managed_domains_verifying`,
    /// `managed_domains_deleted` or `apply_vanity_url`; otherwise absent.
    pub operation: Option<Operation>,
    /// Account that changed.
    pub object: Option<AccountUpdatedObject>,
    /// Previous values of what changed.
    pub old_object: Option<AccountUpdatedOldObject>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
}

/// The vanity URL of an account or sub account was approved.
///
/// Requires a Pro plan or higher with the master account option.
#[zoom_event(
    "account.vanity_url_approved",
    scopes = ["account:master", "account:read:admin", "account:write:admin", "account:read:vanity_url:admin", "account:read:vanity_url:master"],
    docs = "https://developers.zoom.us/docs/api/accounts/events/#tag/account/POSTaccount.vanity_url_approved",
)]
pub struct AccountVanityUrlApproved {
    /// ID of the account in which the event occurred.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// Account whose vanity URL was approved.
    pub object: AccountVanityUrlObject,
}

/// The vanity URL of an account or sub account was rejected.
///
/// Requires a Pro plan or higher with the master account option.
#[zoom_event(
    "account.vanity_url_rejected",
    scopes = ["account:master", "account:read:admin", "account:write:admin", "account:read:vanity_url:admin", "account:read:vanity_url:master"],
    docs = "https://developers.zoom.us/docs/api/accounts/events/#tag/account/POSTaccount.vanity_url_rejected",
)]
pub struct AccountVanityUrlRejected {
    /// ID of the account in which the event occurred.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// Account whose vanity URL was rejected.
    pub object: AccountVanityUrlObject,
}

/// Account that was created.
#[zoom_model]
pub struct AccountCreatedObject {
    /// ID of the account.
    pub id: Option<String>,
    /// User ID of the account's owner.
    pub owner_id: Option<String>,
    /// Email address of the account.
    #[zoom(format = "email")]
    pub email: Option<String>,
}

/// Account that was disassociated.
#[zoom_model]
pub struct AccountDisassociatedObject {
    /// ID of the account.
    pub id: Option<String>,
    /// User ID of the account's owner.
    pub owner_id: Option<String>,
    /// Email address of the account's owner.
    #[zoom(format = "email")]
    pub owner_email: Option<String>,
}

/// Action for which the event was sent.
#[zoom_model]
pub enum Operation {
    /// A vanity URL was requested.
    ApplyVanityUrl,
    /// Managed domains were added.
    ManagedDomainsAdded,
    /// Managed domains were deleted.
    ManagedDomainsDeleted,
    /// Managed domains are being verified.
    ManagedDomainsVerifying,
}

/// Account that changed.
#[zoom_model]
pub struct AccountUpdatedObject {
    /// ID of the account.
    pub id: Option<String>,
    /// New name of the account.
    pub account_name: Option<String>,
    /// New alias of the account.
    pub account_alias: Option<String>,
    /// New name for account support.
    pub account_support_name: Option<String>,
    /// New email address for account support.
    #[zoom(format = "email")]
    pub account_support_email: Option<String>,
    /// New managed domains of the account.
    pub managed_domains: Vec<String>,
}

/// Previous values of the changed fields in `account.updated` events.
#[zoom_model]
pub struct AccountUpdatedOldObject {
    /// Stands for each changed property, with its previous value.
    #[zoom(rename = "$changed_field_name")]
    pub changed_field_name: Option<String>,
    /// ID of the account.
    pub id: Option<String>,
    /// Previous name of the account.
    pub account_name: Option<String>,
    /// Previous alias of the account.
    pub account_alias: Option<String>,
}

/// Account in `account.vanity_url_approved` and `account.vanity_url_rejected` events.
#[zoom_model]
pub struct AccountVanityUrlObject {
    /// ID of the account.
    pub id: String,
    /// The approved or rejected URL.
    pub vanity_url: Option<String>,
}
