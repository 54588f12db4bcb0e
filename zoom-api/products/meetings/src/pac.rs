//! Personal audio conference (PAC) accounts: meetings held over the phone alone.

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the personal audio conference (PAC) accounts of a user.
///
/// With PAC, a meeting is held over the phone (PSTN) alone. The user needs a Pro plan or higher with an Audio
/// Conferencing subscription, and "Personal Audio Conference" enabled in the profile.
///
/// Zoom's page: [List a user's PAC accounts](https://developers.zoom.us/docs/api/meetings/#tag/pac/GET/users/%7BuserId%7D/pac).
#[zoom_endpoint(
    GET, "/users/<user_id>/pac",
    scopes = ["pac:read", "pac:read:admin", "pac:read:list_pac_accounts", "pac:read:list_pac_accounts:admin"],
    rate_limit = Light,
    errors(
        /// Personal audio conference (PAC) is not enabled for the user.
        400/2024 => PacNotEnabled,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn list_pac_accounts(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
) -> PacAccountList;

/// A user's personal audio conference (PAC) accounts.
#[zoom_model]
pub struct PacAccountList {
    /// The user's PAC accounts.
    pub pac_accounts: Vec<PacAccount>,
}

/// A personal audio conference (PAC) account, with its numbers and passwords.
#[zoom_model]
pub struct PacAccount {
    /// The conference, by its ID.
    pub conference_id: Option<i64>,
    /// The dedicated dial-in numbers of the account.
    pub dedicated_dial_in_number: Vec<GlobalDialInNumber>,
    /// The numbers to dial in, by country.
    pub global_dial_in_numbers: Vec<GlobalDialInNumber>,
    /// The password of those who only listen. At most 6 characters.
    #[zoom(secret)]
    pub listen_only_password: Option<String>,
    /// The participants' password. At most 6 characters.
    #[zoom(secret)]
    pub participant_password: Option<String>,
}

/// A dial-in number of a country.
#[zoom_model]
pub struct GlobalDialInNumber {
    /// The country of the global dial-in number, as a code.
    pub country: Option<String>,
    /// The global number to dial in. At most 16 characters.
    pub number: Option<String>,
}
