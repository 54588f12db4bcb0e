//! Domains of an account: list the managed and the trusted ones.

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the managed domains of an account.
///
/// `me` refers to the master account. Requires a Pro plan or higher and the master account option.
#[zoom_endpoint(
    GET, "/accounts/<account_id>/managed_domains",
    scopes = ["account:read:admin", "account:read:managed_domains:master"],
    rate_limit = Light,
    operation = "accountManagedDomain",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/accounts/GET/accounts/%7BaccountId%7D/managed_domains",
    errors(
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn list_managed_domains(
    /// ID of the account; `me` for the master account.
    account_id: String,
) -> DomainList;

/// Lists the trusted domains of an account.
///
/// `me` refers to the master account. Requires a paid plan.
#[zoom_endpoint(
    GET, "/accounts/<account_id>/trusted_domains",
    scopes = ["account:read:admin", "account:read:trusted_domains:master"],
    rate_limit = Light,
    operation = "accountTrustedDomain",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/accounts/GET/accounts/%7BaccountId%7D/trusted_domains",
    errors(
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn list_trusted_domains(
    /// ID of the account; `me` for the master account.
    account_id: String,
) -> TrustedDomainList;

/// Managed domains of an account.
#[zoom_model(response)]
pub struct DomainList {
    /// Managed domains.
    pub domains: Vec<Domain>,
    /// Number of managed domains.
    pub total_records: Option<u64>,
}

/// Managed domain with its status.
#[zoom_model(response)]
pub struct Domain {
    /// Name of the domain.
    pub domain: Option<String>,
    /// Status of the domain, such as `verified`.
    pub status: Option<String>,
}

/// Trusted domains of an account.
#[zoom_model(response)]
pub struct TrustedDomainList {
    /// Trusted domains.
    pub trusted_domains: Vec<String>,
}
