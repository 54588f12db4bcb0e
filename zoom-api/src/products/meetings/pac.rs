//! PAC.

use crate::{zoom_endpoint, zoom_model};

/// Lists PAC accounts.
///
/// Zoom's page: [List a user's PAC accounts](https://developers.zoom.us/docs/api/meetings/#tag/pac/GET/users/%7BuserId%7D/pac).
#[zoom_endpoint(
    GET, "/users/<user_id>/pac",
    scopes = ["pac:read", "pac:read:admin", "pac:read:list_pac_accounts", "pac:read:list_pac_accounts:admin"],
    rate_limit = Light,
    errors(
        /// PAC not enabled.
        400/2024 => PacNotEnabled,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn list_pac_accounts(
    /// The user.
    user_id: String,
) -> PacAccountList;

/// A PAC account list.
#[zoom_model]
pub struct PacAccountList {
    /// The PAC accounts.
    pub pac_accounts: Vec<PacAccount>,
}

/// A PAC account.
#[zoom_model]
pub struct PacAccount {
    /// The conference ID.
    pub conference_id: Option<i64>,
    /// The dedicated dial in number.
    pub dedicated_dial_in_number: Vec<DedicatedDialInNumber>,
    /// The global dial in numbers.
    pub global_dial_in_numbers: Vec<GlobalDialInNumber>,
    /// The listen only password: at most 6 characters.
    #[zoom(secret)]
    pub listen_only_password: Option<String>,
    /// The participant password: at most 6 characters.
    #[zoom(secret)]
    pub participant_password: Option<String>,
}

/// A dedicated dial in number.
#[zoom_model]
pub struct DedicatedDialInNumber {
    /// The country.
    pub country: Option<String>,
    /// The number: at most 16 characters.
    pub number: Option<String>,
}

/// A global dial in number.
#[zoom_model]
pub struct GlobalDialInNumber {
    /// The country.
    pub country: Option<String>,
    /// The number: at most 16 characters.
    pub number: Option<String>,
}
