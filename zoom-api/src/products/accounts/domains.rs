//! Domains.

use crate::{zoom_endpoint, zoom_model};

/// Lists managed domains.
///
/// Zoom's page: [Get account's managed domains](https://developers.zoom.us/docs/api/accounts/#tag/accounts/GET/accounts/%7BaccountId%7D/managed_domains).
#[zoom_endpoint(
    GET, "/accounts/<account_id>/managed_domains",
    scopes = ["account:read:admin", "account:read:managed_domains:master"],
    rate_limit = Light,
    errors(
        /// Account not found.
        404/2001 => AccountNotFound,
    )
)]
pub fn list_managed_domains(
    /// The account.
    account_id: String,
) -> DomainList;

/// Lists trusted domains.
///
/// Zoom's page: [Get account's trusted domains](https://developers.zoom.us/docs/api/accounts/#tag/accounts/GET/accounts/%7BaccountId%7D/trusted_domains).
#[zoom_endpoint(
    GET, "/accounts/<account_id>/trusted_domains",
    scopes = ["account:read:admin", "account:read:trusted_domains:master"],
    rate_limit = Light,
    errors(
        /// Account not found.
        404/2001 => AccountNotFound,
    )
)]
pub fn list_trusted_domains(
    /// The account.
    account_id: String,
) -> TrustedDomainList;

/// A domain list.
#[zoom_model]
pub struct DomainList {
    /// The domains.
    pub domains: Vec<Domain>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
}

/// A domain.
#[zoom_model]
pub struct Domain {
    /// The domain.
    pub domain: Option<String>,
    /// The status.
    pub status: Option<String>,
}

/// A trusted domain list.
#[zoom_model]
pub struct TrustedDomainList {
    /// The trusted domains.
    pub trusted_domains: Vec<String>,
}
