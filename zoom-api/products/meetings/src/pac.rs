//! Personal audio conference (PAC) accounts, for meetings by phone only.

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the personal audio conference (PAC) accounts of a user.
///
/// A PAC meeting is held over the telephone network (PSTN) only. The user needs a Pro plan or higher with an Audio
/// Conferencing subscription, and "Personal Audio Conference" enabled in the profile.
#[zoom_endpoint(
    GET, "/users/<user_id>/pac",
    scopes = ["pac:read", "pac:read:admin", "pac:read:list_pac_accounts", "pac:read:list_pac_accounts:admin"],
    rate_limit = Light,
    operation = "userPACs",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/pac/GET/users/%7BuserId%7D/pac",
    errors(
        /// Personal audio conference (PAC) is not enabled for the user.
        400/2024 => PacNotEnabled,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn list_pac_accounts(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
) -> PacAccountList;

/// Personal audio conference (PAC) accounts of a user.
#[zoom_model(response)]
pub struct PacAccountList {
    /// PAC accounts of the user.
    pub pac_accounts: Vec<PacAccount>,
}

/// Personal audio conference (PAC) account, with its numbers and passwords.
#[zoom_model(response)]
pub struct PacAccount {
    /// ID of the conference.
    pub conference_id: Option<i64>,
    /// Dedicated dial-in numbers of the account.
    #[zoom(rename = "dedicated_dial_in_number")]
    pub dedicated_dial_in_numbers: Vec<PacDialInNumber>,
    /// Global dial-in numbers of the account, by country.
    pub global_dial_in_numbers: Vec<PacDialInNumber>,
    /// Password for listen-only participants.
    #[zoom(secret, max_length = 6)]
    pub listen_only_password: Option<String>,
    /// Password for participants.
    #[zoom(secret, max_length = 6)]
    pub participant_password: Option<String>,
}

/// Dial-in number of a country.
#[zoom_model(response)]
pub struct PacDialInNumber {
    /// Country code of the dial-in number.
    pub country: Option<String>,
    /// Dial-in number.
    #[zoom(max_length = 16)]
    pub number: Option<String>,
}
