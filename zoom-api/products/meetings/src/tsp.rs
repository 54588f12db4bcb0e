//! Telephony service providers (TSP): the account's settings, and the TSP accounts of users.
//!
//! TSP audio must be enabled for the account; requires a Pro plan or higher.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the account's telephony service provider (TSP) settings.
///
/// Requires TSP audio and a Pro plan or higher.
#[zoom_endpoint(
    GET, "/tsp",
    scopes = ["tsp:read:admin", "tsp:read:tsp:admin"],
    rate_limit = Light,
    operation = "tsp",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/tsp/GET/tsp",
)]
pub fn get_tsp() -> TspSettings;

/// Updates the account's telephony service provider (TSP) settings.
///
/// Requires TSP and a Pro plan or higher.
#[zoom_endpoint(
    PATCH, "/tsp", json,
    scopes = ["tsp:write:admin", "tsp:update:tsp:admin"],
    rate_limit = Light,
    operation = "tspUpdate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/tsp/PATCH/tsp",
    errors(
        /// Invalid `tsp_bridge`.
        400/300 => InvalidParameter,
    )
)]
pub fn update_tsp(
    /// Changes to apply.
    #[body]
    tsp: TspSettingsUpdate,
) -> NoContent;

/// Lists a user's telephony service provider (TSP) accounts, at most two.
///
/// TSP audio must be enabled for the account; requires a Pro plan or higher.
#[zoom_endpoint(
    GET, "/users/<user_id>/tsp",
    scopes = ["tsp:read", "tsp:read:admin", "tsp:read:list_tsp_accounts", "tsp:read:list_tsp_accounts:admin"],
    rate_limit = Medium,
    operation = "userTSPs",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/tsp/GET/users/%7BuserId%7D/tsp",
    errors(
        /// TSP is disabled for the account.
        400/2024 => TspNotEnabled,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The user never accepted the invitation and it has expired; the ID is no longer valid.
        404/1120 => InvitationNotFound,
    )
)]
pub fn list_tsp_accounts(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
) -> TspAccountList;

/// Adds a telephony service provider (TSP) account to a user.
///
/// A user has at most two. TSP audio must be enabled for the account; requires a Pro plan or higher.
#[zoom_endpoint(
    POST, "/users/<user_id>/tsp", json,
    scopes = ["tsp:write", "tsp:write:admin", "tsp:write:tsp_account", "tsp:write:tsp_account:admin"],
    rate_limit = Light,
    success = 201,
    operation = "userTSPCreate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/tsp/POST/users/%7BuserId%7D/tsp",
    errors(
        /// AT&T's media link is missing, or the user already has two TSP accounts.
        400/300 => InvalidTspAccount,
        /// TSP is disabled for the account.
        400/2024 => TspNotEnabled,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The user never accepted the invitation and it has expired; the ID is no longer valid.
        404/1120 => InvitationNotFound,
    )
)]
pub fn add_tsp_account(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// Conference code: 1 to 16 digits, although Zoom's page requires fewer than 16.
    #[zoom(min_length = 1, max_length = 16)]
    conference_code: String,
    /// Dial-in numbers.
    dial_in_numbers: Option<Vec<TspDialInNumber>>,
    /// PIN of the leader: 1 to 16 digits, although Zoom's page requires fewer than 16.
    #[zoom(min_length = 1, max_length = 16)]
    leader_pin: String,
    /// Telephony bridge, in the United States or in Europe.
    tsp_bridge: Option<TspBridge>,
) -> TspAccount;

/// Sets the URL of a TSP user's page with the global dial-in numbers.
///
/// Requires TSP audio, special TSP for third-party audio conferencing, and a Pro plan or higher.
#[zoom_endpoint(
    PATCH, "/users/<user_id>/tsp/settings", json,
    scopes = ["tsp:write", "tsp:write:admin", "tsp:update:tsp_settings", "tsp:update:tsp_settings:admin"],
    rate_limit = Light,
    operation = "tspUrlUpdate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/tsp/PATCH/users/%7BuserId%7D/tsp/settings",
    errors(
        /// The account does not have special TSP, which Zoom Support enables.
        400/2000 => TspPrivilegeRequired,
        /// TSP is disabled for the account.
        400/2024 => TspNotEnabled,
        /// The user does not exist or belongs to another account.
        404/1001 => UserNotFound,
        /// The user never accepted the invitation and it has expired; the ID is no longer valid.
        404/1120 => InvitationNotFound,
    )
)]
pub fn set_dial_in_url(
    /// ID or email address of the user.
    user_id: String,
    /// URL of the page with the global dial-in numbers.
    #[zoom(max_length = 512)]
    audio_url: Option<String>,
) -> NoContent;

/// Returns one of a user's telephony service provider (TSP) accounts.
///
/// TSP audio must be enabled for the account; requires a Pro plan or higher.
#[zoom_endpoint(
    GET, "/users/<user_id>/tsp/<tsp_id>",
    scopes = ["tsp:read", "tsp:read:admin", "tsp:read:tsp_account", "tsp:read:tsp_account:admin"],
    rate_limit = Light,
    operation = "userTSP",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/tsp/GET/users/%7BuserId%7D/tsp/%7BtspId%7D",
    errors(
        /// The TSP account does not exist.
        400/300 => TspNotFound,
        /// TSP is disabled for the account.
        400/2024 => TspNotEnabled,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The user never accepted the invitation and it has expired; the ID is no longer valid.
        404/1120 => InvitationNotFound,
    )
)]
pub fn get_tsp_account(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// ID of the TSP account.
    tsp_id: TspId,
) -> TspAccount;

/// Deletes one of a user's telephony service provider (TSP) accounts.
///
/// One account must remain. TSP audio must be enabled for the account; requires a Pro plan or higher.
#[zoom_endpoint(
    DELETE, "/users/<user_id>/tsp/<tsp_id>",
    scopes = ["tsp:write", "tsp:write:admin", "tsp:delete:tsp_account", "tsp:delete:tsp_account:admin"],
    rate_limit = Light,
    operation = "userTSPDelete",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/tsp/DELETE/users/%7BuserId%7D/tsp/%7BtspId%7D",
    errors(
        /// The user has no such TSP account, or it is the only one.
        400/300 => CannotDeleteTspAccount,
        /// TSP is disabled for the account.
        400/2024 => TspNotEnabled,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The user never accepted the invitation and it has expired; the ID is no longer valid.
        404/1120 => InvitationNotFound,
    )
)]
pub fn delete_tsp_account(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// ID of the TSP account.
    tsp_id: TspId,
) -> NoContent;

/// Updates one of a user's telephony service provider (TSP) accounts.
///
/// TSP audio must be enabled for the account; requires a Pro plan or higher.
#[zoom_endpoint(
    PATCH, "/users/<user_id>/tsp/<tsp_id>", json,
    scopes = ["tsp:write", "tsp:write:admin", "tsp:update:tsp_account", "tsp:update:tsp_account:admin"],
    rate_limit = Light,
    operation = "userTSPUpdate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/tsp/PATCH/users/%7BuserId%7D/tsp/%7BtspId%7D",
    errors(
        /// The user has no such TSP account, `tsp_bridge` is invalid, AT&T's media link is missing, or no TSP account
        /// would remain.
        400/300 => InvalidTspAccount,
        /// TSP is disabled for the account.
        400/2024 => TspNotEnabled,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The user never accepted the invitation and it has expired; the ID is no longer valid.
        404/1120 => InvitationNotFound,
    )
)]
pub fn update_tsp_account(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// ID of the TSP account.
    tsp_id: TspId,
    /// Conference code: 1 to 16 digits, although Zoom's page requires fewer than 16.
    #[zoom(min_length = 1, max_length = 16)]
    conference_code: String,
    /// Dial-in numbers.
    dial_in_numbers: Option<Vec<TspDialInNumber>>,
    /// PIN of the leader: 1 to 16 digits, although Zoom's page requires fewer than 16.
    #[zoom(min_length = 1, max_length = 16)]
    leader_pin: String,
    /// Telephony bridge, in the United States or in Europe.
    tsp_bridge: Option<TspBridge>,
) -> NoContent;

/// Telephony service provider (TSP) settings of the account.
#[zoom_model(response)]
pub struct TspSettings {
    /// Whether users can add TSP numbers other than the account's dial-in numbers.
    pub dial_in_number_unrestricted: Option<bool>,
    /// Dial-in numbers.
    pub dial_in_numbers: Vec<DialInNumber>,
    /// Whether users of the account can have a telephony service provider.
    pub enable: Option<bool>,
    /// Whether a master account's TSP settings apply to its sub-accounts. On a sub-account: whether it inherits them.
    pub master_account_setting_extended: Option<bool>,
    /// Whether users cannot modify their TSP credentials.
    pub modify_credential_forbidden: Option<bool>,
    /// Zone of the telephony bridge.
    pub tsp_bridge: Option<TspBridge>,
    /// Whether TSP is enabled for the account. All other TSP settings require it.
    pub tsp_enabled: Option<bool>,
    /// Telephony service provider.
    pub tsp_provider: Option<String>,
}

/// TSP dial-in number of the account.
#[zoom_model(response)]
pub struct DialInNumber {
    /// Country calling code.
    pub code: Option<String>,
    /// Dial-in number: at most 16 characters, although Zoom's page requires fewer.
    #[zoom(max_length = 16)]
    pub number: Option<String>,
    /// Type of the dial-in number.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
}

/// Location of a telephony bridge.
#[zoom_model]
pub enum TspBridge {
    /// United States.
    #[zoom(rename = "US_TSP_TB")]
    UnitedStates,
    /// Europe.
    #[zoom(rename = "EU_TSP_TB")]
    Europe,
}

/// Telephony service provider (TSP) account of a user.
#[zoom_model(response)]
pub struct TspAccount {
    /// Conference code: 1 to 16 digits, although Zoom's page requires fewer than 16.
    #[zoom(min_length = 1, max_length = 16)]
    pub conference_code: String,
    /// Dial-in numbers.
    pub dial_in_numbers: Vec<TspDialInNumber>,
    /// ID of the TSP account.
    pub id: Option<String>,
    /// PIN of the leader: 1 to 16 digits, although Zoom's page requires fewer than 16.
    #[zoom(secret, min_length = 1, max_length = 16)]
    pub leader_pin: String,
    /// Telephony bridge, in the United States or in Europe.
    pub tsp_bridge: Option<TspBridge>,
}

/// Dial-in number of a TSP account.
#[zoom_model]
pub struct TspDialInNumber {
    /// Country calling code.
    #[zoom(max_length = 6)]
    pub code: Option<String>,
    /// Label shown instead of the country code.
    #[zoom(max_length = 10)]
    pub country_label: Option<String>,
    /// Dial-in number: 1 to 16 characters, although Zoom's page requires fewer than 16.
    #[zoom(min_length = 1, max_length = 16)]
    pub number: Option<String>,
    /// Type of the dial-in number. A media link replaces a paid bridge number for PSTN.
    #[zoom(rename = "type")]
    pub kind: Option<DialInNumberType>,
}

/// Type of a TSP dial-in number.
#[zoom_model]
pub enum DialInNumberType {
    /// Toll calls.
    Toll,
    /// Toll-free calls.
    #[zoom(rename = "tollfree")]
    TollFree,
    /// Media link, instead of a paid bridge number.
    MediaLink,
}

/// Telephony service provider (TSP) accounts of a user.
#[zoom_model(response)]
pub struct TspAccountList {
    /// TSP accounts of the user.
    pub tsp_accounts: Vec<ListedTspAccount>,
}

/// TSP account in a list.
#[zoom_model(response)]
pub struct ListedTspAccount {
    /// Conference code: 1 to 16 digits, although Zoom's page requires fewer than 16.
    #[zoom(min_length = 1, max_length = 16)]
    pub conference_code: String,
    /// Dial-in numbers.
    pub dial_in_numbers: Vec<TspDialInNumber>,
    /// ID of the TSP account.
    pub id: Option<TspId>,
    /// PIN of the leader: 1 to 16 digits, although Zoom's page requires fewer than 16.
    #[zoom(secret, min_length = 1, max_length = 16)]
    pub leader_pin: String,
    /// Telephony bridge, in the United States or in Europe.
    pub tsp_bridge: Option<TspBridge>,
}

/// Number of the TSP account: first or second.
#[zoom_model]
pub enum TspId {
    /// First.
    #[zoom(rename = "1")]
    First,
    /// Second.
    #[zoom(rename = "2")]
    Second,
}

/// Changes to the account's TSP settings. Omitted fields keep their values.
#[zoom_model]
pub struct TspSettingsUpdate {
    /// Whether users can add TSP numbers other than the account's dial-in numbers.
    pub dial_in_number_unrestricted: Option<bool>,
    /// Whether users of the account can use third-party audio conferences.
    pub enable: Option<bool>,
    /// Whether a master account's TSP settings apply to its sub-accounts. On a sub-account: whether it inherits them.
    pub master_account_setting_extended: Option<bool>,
    /// Whether users cannot modify their TSP credentials.
    pub modify_credential_forbidden: Option<bool>,
    /// Telephony bridge, in the United States or in Europe.
    pub tsp_bridge: Option<TspBridge>,
    /// Whether TSP is enabled for the account. All other TSP settings require it.
    pub tsp_enabled: Option<bool>,
    /// Third-party audio conference provider.
    pub tsp_provider: Option<String>,
}
