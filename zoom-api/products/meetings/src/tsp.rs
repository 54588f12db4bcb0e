//! Telephony service providers (TSP): the account's settings, and the accounts that users have with one.
//!
//! TSP audio must be enabled for the account, which takes a Pro plan or higher.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the account's settings for its telephony service provider (TSP).
///
/// TSP audio must be enabled, which takes a Pro plan or higher.
///
/// Zoom's page: [Get account's TSP information](https://developers.zoom.us/docs/api/meetings/#tag/tsp/GET/tsp).
#[zoom_endpoint(
    GET, "/tsp",
    scopes = ["tsp:read:admin", "tsp:read:tsp:admin"],
    rate_limit = Light,
)]
pub fn get_tsp() -> TspSettings;

/// Changes the account's settings for its telephony service provider (TSP).
///
/// TSP must be enabled, which takes a Pro plan or higher.
///
/// Zoom's page: [Update an account's TSP information](https://developers.zoom.us/docs/api/meetings/#tag/tsp/PATCH/tsp).
#[zoom_endpoint(
    PATCH, "/tsp", json,
    scopes = ["tsp:write:admin", "tsp:update:tsp:admin"],
    rate_limit = Light,
    errors(
        /// The `tsp_bridge` is not valid.
        400/300 => InvalidParameter,
    )
)]
pub fn update_tsp(
    /// What to change.
    #[body]
    tsp: TspSettingsUpdate,
) -> NoContent;

/// Lists a user's accounts at the telephony service provider (TSP), two at most.
///
/// TSP audio must be enabled for the account, which takes a Pro plan or higher.
///
/// Zoom's page: [List user's TSP accounts](https://developers.zoom.us/docs/api/meetings/#tag/tsp/GET/users/%7BuserId%7D/tsp).
#[zoom_endpoint(
    GET, "/users/<user_id>/tsp",
    scopes = ["tsp:read", "tsp:read:admin", "tsp:read:list_tsp_accounts", "tsp:read:list_tsp_accounts:admin"],
    rate_limit = Medium,
    errors(
        /// The account has no TSP enabled.
        400/2024 => TspNotEnabled,
        /// No user has this ID.
        404/1001 => UserNotFound,
        /// The user never accepted the invitation, and it has expired: the ID is no longer valid.
        404/1120 => InvitationNotFound,
    )
)]
pub fn list_tsp_accounts(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
) -> TspAccountList;

/// Adds an account at the telephony service provider (TSP) to a user.
///
/// A user has two at most. TSP audio must be enabled for the account, which takes a Pro plan or higher.
///
/// Zoom's page: [Add a user's TSP account](https://developers.zoom.us/docs/api/meetings/#tag/tsp/POST/users/%7BuserId%7D/tsp).
#[zoom_endpoint(
    POST, "/users/<user_id>/tsp", json,
    scopes = ["tsp:write", "tsp:write:admin", "tsp:write:tsp_account", "tsp:write:tsp_account:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// A TSP account with AT&T needs a media link.
        400/300 => MediaLinkRequired,
        /// The account has no TSP enabled.
        400/2024 => TspNotEnabled,
        /// No user has this ID.
        404/1001 => UserNotFound,
        /// The user never accepted the invitation, and it has expired: the ID is no longer valid.
        404/1120 => InvitationNotFound,
    )
)]
pub fn add_tsp_account(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// The conference code, in digits: 1 to 16 characters, though Zoom's page asks for fewer than 16.
    conference_code: String,
    /// The dial-in numbers.
    dial_in_numbers: Option<Vec<TspDialInNumber>>,
    /// The leader's PIN, in digits: 1 to 16 characters, though Zoom's page asks for fewer than 16.
    leader_pin: String,
    /// The telephony bridge.
    tsp_bridge: Option<TspBridge>,
) -> TspAccount;

/// Sets the URL of the page that lists the global dial-in numbers of a TSP user.
///
/// TSP audio must be enabled for the account, with special TSP for third-party audio conferencing; it takes a Pro plan
/// or higher.
///
/// Zoom's page: [Set dial in url](https://developers.zoom.us/docs/api/meetings/#tag/tsp/PATCH/users/%7BuserId%7D/tsp/settings).
#[zoom_endpoint(
    PATCH, "/users/<user_id>/tsp/settings", json,
    scopes = ["tsp:write", "tsp:write:admin", "tsp:update:tsp_settings", "tsp:update:tsp_settings:admin"],
    rate_limit = Light,
    errors(
        /// The account does not have special TSP, which Zoom's support grants.
        400/2000 => TspPrivilegeRequired,
        /// The account has no TSP enabled.
        400/2024 => TspNotEnabled,
        /// The user does not exist, or belongs to another account.
        404/1001 => UserNotFound,
        /// The user never accepted the invitation, and it has expired: the ID is no longer valid.
        404/1120 => InvitationNotFound,
    )
)]
pub fn set_dial_in_url(
    /// The user, by ID or e-mail address.
    user_id: String,
    /// The URL of the page that lists the global dial-in numbers. At most 512 characters.
    audio_url: Option<String>,
) -> NoContent;

/// Looks up one of a user's accounts at the telephony service provider (TSP).
///
/// TSP audio must be enabled for the account, which takes a Pro plan or higher.
///
/// Zoom's page: [Get a user's TSP account](https://developers.zoom.us/docs/api/meetings/#tag/tsp/GET/users/%7BuserId%7D/tsp/%7BtspId%7D).
#[zoom_endpoint(
    GET, "/users/<user_id>/tsp/<tsp_id>",
    scopes = ["tsp:read", "tsp:read:admin", "tsp:read:tsp_account", "tsp:read:tsp_account:admin"],
    rate_limit = Light,
    errors(
        /// No TSP account has this ID.
        400/300 => TspNotFound,
        /// The account has no TSP enabled.
        400/2024 => TspNotEnabled,
        /// No user has this ID.
        404/1001 => UserNotFound,
        /// The user never accepted the invitation, and it has expired: the ID is no longer valid.
        404/1120 => InvitationNotFound,
    )
)]
pub fn get_tsp_account(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// The TSP account, by its ID.
    tsp_id: TspId,
) -> TspAccount;

/// Deletes one of a user's accounts at the telephony service provider (TSP).
///
/// One must remain. TSP audio must be enabled for the account, which takes a Pro plan or higher.
///
/// Zoom's page: [Delete a user's TSP account](https://developers.zoom.us/docs/api/meetings/#tag/tsp/DELETE/users/%7BuserId%7D/tsp/%7BtspId%7D).
#[zoom_endpoint(
    DELETE, "/users/<user_id>/tsp/<tsp_id>",
    scopes = ["tsp:write", "tsp:write:admin", "tsp:delete:tsp_account", "tsp:delete:tsp_account:admin"],
    rate_limit = Light,
    errors(
        /// The user has no such TSP account.
        400/300 => TspNotFound,
        /// The account has no TSP enabled.
        400/2024 => TspNotEnabled,
        /// No user has this ID.
        404/1001 => UserNotFound,
        /// The user never accepted the invitation, and it has expired: the ID is no longer valid.
        404/1120 => InvitationNotFound,
    )
)]
pub fn delete_tsp_account(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// The TSP account, by its ID.
    tsp_id: TspId,
) -> NoContent;

/// Changes one of a user's accounts at the telephony service provider (TSP).
///
/// TSP audio must be enabled for the account, which takes a Pro plan or higher.
///
/// Zoom's page: [Update a TSP account](https://developers.zoom.us/docs/api/meetings/#tag/tsp/PATCH/users/%7BuserId%7D/tsp/%7BtspId%7D).
#[zoom_endpoint(
    PATCH, "/users/<user_id>/tsp/<tsp_id>", json,
    scopes = ["tsp:write", "tsp:write:admin", "tsp:update:tsp_account", "tsp:update:tsp_account:admin"],
    rate_limit = Light,
    errors(
        /// The user has no such TSP account, its `tsp_bridge` is not valid, or AT&T's media link is missing.
        400/300 => TspNotFound,
        /// The account has no TSP enabled.
        400/2024 => TspNotEnabled,
        /// No user has this ID.
        404/1001 => UserNotFound,
        /// The user never accepted the invitation, and it has expired: the ID is no longer valid.
        404/1120 => InvitationNotFound,
    )
)]
pub fn update_tsp_account(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// The TSP account, by its ID.
    tsp_id: TspId,
    /// The conference code, in digits: 1 to 16 characters, though Zoom's page asks for fewer than 16.
    conference_code: String,
    /// The dial-in numbers.
    dial_in_numbers: Option<Vec<TspDialInNumber>>,
    /// The leader's PIN, in digits: 1 to 16 characters, though Zoom's page asks for fewer than 16.
    leader_pin: String,
    /// The telephony bridge.
    tsp_bridge: Option<TspBridge>,
) -> NoContent;

/// The account's settings for its telephony service provider (TSP).
#[zoom_model]
pub struct TspSettings {
    /// Whether users may add TSP numbers that are not among the account's dial-in numbers.
    pub dial_in_number_unrestricted: Option<bool>,
    /// The dial-in numbers.
    pub dial_in_numbers: Vec<DialInNumber>,
    /// Whether users of the account can have a telephony service provider.
    pub enable: Option<bool>,
    /// Whether a master account's TSP settings hold for its sub accounts. On a sub account: whether it takes them over.
    pub master_account_setting_extended: Option<bool>,
    /// Whether users are kept from changing their TSP credentials.
    pub modify_credential_forbidden: Option<bool>,
    /// The zone of the telephony bridge.
    pub tsp_bridge: Option<TspBridge>,
    /// Whether the account has TSP on. All other TSP settings need it.
    pub tsp_enabled: Option<bool>,
    /// The telephony service provider.
    pub tsp_provider: Option<String>,
}

/// A dial-in number of the account's TSP.
#[zoom_model]
pub struct DialInNumber {
    /// The code with which calls to the country begin.
    pub code: Option<String>,
    /// The number to dial in: at most 16 characters, though Zoom's page asks for fewer.
    pub number: Option<String>,
    /// The kind of dial-in number.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
}

/// Where a telephony bridge stands.
#[zoom_model]
pub enum TspBridge {
    /// In the United States.
    #[zoom(rename = "US_TSP_TB")]
    UsTspTb,
    /// In Europe.
    #[zoom(rename = "EU_TSP_TB")]
    EuTspTb,
}

/// A user's account at the telephony service provider (TSP).
#[zoom_model]
pub struct TspAccount {
    /// The conference code, in digits: 1 to 16 characters, though Zoom's page asks for fewer than 16.
    pub conference_code: String,
    /// The dial-in numbers.
    pub dial_in_numbers: Vec<TspDialInNumber>,
    /// The TSP account's ID.
    pub id: Option<String>,
    /// The leader's PIN, in digits: 1 to 16 characters, though Zoom's page asks for fewer than 16.
    pub leader_pin: String,
    /// The telephony bridge.
    pub tsp_bridge: Option<TspBridge>,
}

/// A dial-in number of a TSP account.
#[zoom_model]
pub struct TspDialInNumber {
    /// The code with which calls to the country begin. At most 6 characters.
    pub code: Option<String>,
    /// A label to show in place of the country code. At most 10 characters.
    pub country_label: Option<String>,
    /// The number to dial in: 1 to 16 characters, though Zoom's page asks for fewer than 16.
    pub number: Option<String>,
    /// The kind of dial-in number. A media link serves PSTN in place of a paid bridge number.
    #[zoom(rename = "type")]
    pub kind: Option<DialInNumberType>,
}

/// What a dial-in number of a TSP is for.
#[zoom_model]
pub enum DialInNumberType {
    /// Calls that the caller pays for.
    Toll,
    /// Calls that are free for the caller.
    Tollfree,
    /// A media link, in place of a bridge number that costs.
    MediaLink,
}

/// A user's accounts at the telephony service provider (TSP).
#[zoom_model]
pub struct TspAccountList {
    /// The user's TSP accounts.
    pub tsp_accounts: Vec<ListedTspAccount>,
}

/// A TSP account, as it is listed.
#[zoom_model]
pub struct ListedTspAccount {
    /// The conference code, in digits: 1 to 16 characters, though Zoom's page asks for fewer than 16.
    pub conference_code: String,
    /// The dial-in numbers.
    pub dial_in_numbers: Vec<TspDialInNumber>,
    /// The TSP account's ID.
    pub id: Option<TspId>,
    /// The leader's PIN, in digits: 1 to 16 characters, though Zoom's page asks for fewer than 16.
    pub leader_pin: String,
    /// The telephony bridge.
    pub tsp_bridge: Option<TspBridge>,
}

/// Which of a user's two TSP accounts it is.
#[zoom_model]
pub enum TspId {
    /// The first.
    #[zoom(rename = "1")]
    First,
    /// The second.
    #[zoom(rename = "2")]
    Second,
}

/// What is changed of the account's TSP settings; what is left out stays as it is.
#[zoom_model]
pub struct TspSettingsUpdate {
    /// Whether users may add TSP numbers that are not among the account's dial-in numbers.
    pub dial_in_number_unrestricted: Option<bool>,
    /// Whether users of the account can have audio conferences of a third party.
    pub enable: Option<bool>,
    /// Whether a master account's TSP settings hold for its sub accounts. On a sub account: whether it takes them over.
    pub master_account_setting_extended: Option<bool>,
    /// Whether users are kept from changing their TSP credentials.
    pub modify_credential_forbidden: Option<bool>,
    /// The telephony bridge.
    pub tsp_bridge: Option<TspBridge>,
    /// Whether the account has TSP on. All other TSP settings need it.
    pub tsp_enabled: Option<bool>,
    /// The third party that provides audio conferences.
    pub tsp_provider: Option<String>,
}
