//! TSP.

use crate::{NoContent, zoom_endpoint, zoom_model};

/// Gets a TSP.
///
/// Zoom's page: [Get account's TSP information](https://developers.zoom.us/docs/api/meetings/#tag/tsp/GET/tsp).
#[zoom_endpoint(
    GET, "/tsp",
    scopes = ["tsp:read:admin", "tsp:read:tsp:admin"],
    rate_limit = Light,
)]
pub fn get_tsp() -> Tsp;

/// Updates a TSP.
///
/// Zoom's page: [Update an account's TSP information](https://developers.zoom.us/docs/api/meetings/#tag/tsp/PATCH/tsp).
#[zoom_endpoint(
    PATCH, "/tsp", json,
    scopes = ["tsp:write:admin", "tsp:update:tsp:admin"],
    rate_limit = Light,
    errors(
        /// Invalid parameter.
        400/300 => InvalidParameter,
    )
)]
pub fn update_tsp(
    /// The TSP.
    #[body]
    tsp: TspUpdate,
) -> NoContent;

/// Lists TSP accounts.
///
/// Zoom's page: [List user's TSP accounts](https://developers.zoom.us/docs/api/meetings/#tag/tsp/GET/users/%7BuserId%7D/tsp).
#[zoom_endpoint(
    GET, "/users/<user_id>/tsp",
    scopes = ["tsp:read", "tsp:read:admin", "tsp:read:list_tsp_accounts", "tsp:read:list_tsp_accounts:admin"],
    rate_limit = Medium,
    errors(
        /// TSP not enabled.
        400/2024 => TspNotEnabled,
        /// User not found.
        404/1001 => UserNotFound,
        /// Invitation not found.
        404/1120 => InvitationNotFound,
    )
)]
pub fn list_tsp_accounts(
    /// The user.
    user_id: String,
) -> TspAccountList;

/// Adds a TSP account.
///
/// Zoom's page: [Add a user's TSP account](https://developers.zoom.us/docs/api/meetings/#tag/tsp/POST/users/%7BuserId%7D/tsp).
#[zoom_endpoint(
    POST, "/users/<user_id>/tsp", json,
    scopes = ["tsp:write", "tsp:write:admin", "tsp:write:tsp_account", "tsp:write:tsp_account:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// Media link required.
        400/300 => MediaLinkRequired,
        /// TSP not enabled.
        400/2024 => TspNotEnabled,
        /// User not found.
        404/1001 => UserNotFound,
        /// Invitation not found.
        404/1120 => InvitationNotFound,
    )
)]
pub fn add_tsp_account(
    /// The user.
    user_id: String,
    /// The conference code: 1 to 16 characters.
    conference_code: String,
    /// The dial in numbers.
    dial_in_numbers: Option<Vec<NewDialInNumber>>,
    /// The leader PIN: 1 to 16 characters.
    leader_pin: String,
    /// The TSP bridge.
    tsp_bridge: Option<TspBridge>,
) -> CreatedTspAccount;

/// Sets a dial in URL.
///
/// Zoom's page: [Set dial in url](https://developers.zoom.us/docs/api/meetings/#tag/tsp/PATCH/users/%7BuserId%7D/tsp/settings).
#[zoom_endpoint(
    PATCH, "/users/<user_id>/tsp/settings", json,
    scopes = ["tsp:write", "tsp:write:admin", "tsp:update:tsp_settings", "tsp:update:tsp_settings:admin"],
    rate_limit = Light,
    errors(
        /// TSP privilege required.
        400/2000 => TspPrivilegeRequired,
        /// TSP not enabled.
        400/2024 => TspNotEnabled,
        /// User not found.
        404/1001 => UserNotFound,
        /// Invitation not found.
        404/1120 => InvitationNotFound,
    )
)]
pub fn set_dial_in_url(
    /// The user.
    user_id: String,
    /// The audio URL: at most 512 characters.
    audio_url: Option<String>,
) -> NoContent;

/// Gets a TSP account.
///
/// Zoom's page: [Get a user's TSP account](https://developers.zoom.us/docs/api/meetings/#tag/tsp/GET/users/%7BuserId%7D/tsp/%7BtspId%7D).
#[zoom_endpoint(
    GET, "/users/<user_id>/tsp/<tsp_id>",
    scopes = ["tsp:read", "tsp:read:admin", "tsp:read:tsp_account", "tsp:read:tsp_account:admin"],
    rate_limit = Light,
    errors(
        /// TSP not found.
        400/300 => TspNotFound,
        /// TSP not enabled.
        400/2024 => TspNotEnabled,
        /// User not found.
        404/1001 => UserNotFound,
        /// Invitation not found.
        404/1120 => InvitationNotFound,
    )
)]
pub fn get_tsp_account(
    /// The user.
    user_id: String,
    /// The TSP.
    tsp_id: TspId,
) -> TspAccount;

/// Deletes a TSP account.
///
/// Zoom's page: [Delete a user's TSP account](https://developers.zoom.us/docs/api/meetings/#tag/tsp/DELETE/users/%7BuserId%7D/tsp/%7BtspId%7D).
#[zoom_endpoint(
    DELETE, "/users/<user_id>/tsp/<tsp_id>",
    scopes = ["tsp:write", "tsp:write:admin", "tsp:delete:tsp_account", "tsp:delete:tsp_account:admin"],
    rate_limit = Light,
    errors(
        /// TSP not found.
        400/300 => TspNotFound,
        /// TSP not enabled.
        400/2024 => TspNotEnabled,
        /// User not found.
        404/1001 => UserNotFound,
        /// Invitation not found.
        404/1120 => InvitationNotFound,
    )
)]
pub fn delete_tsp_account(
    /// The user.
    user_id: String,
    /// The TSP.
    tsp_id: TspId,
) -> NoContent;

/// Updates a TSP account.
///
/// Zoom's page: [Update a TSP account](https://developers.zoom.us/docs/api/meetings/#tag/tsp/PATCH/users/%7BuserId%7D/tsp/%7BtspId%7D).
#[zoom_endpoint(
    PATCH, "/users/<user_id>/tsp/<tsp_id>", json,
    scopes = ["tsp:write", "tsp:write:admin", "tsp:update:tsp_account", "tsp:update:tsp_account:admin"],
    rate_limit = Light,
    errors(
        /// TSP not found.
        400/300 => TspNotFound,
        /// TSP not enabled.
        400/2024 => TspNotEnabled,
        /// User not found.
        404/1001 => UserNotFound,
        /// Invitation not found.
        404/1120 => InvitationNotFound,
    )
)]
pub fn update_tsp_account(
    /// The user.
    user_id: String,
    /// The TSP.
    tsp_id: TspId,
    /// The conference code: 1 to 16 characters.
    conference_code: String,
    /// The dial in numbers.
    dial_in_numbers: Option<Vec<DialInNumberUpdate>>,
    /// The leader PIN: 1 to 16 characters.
    leader_pin: String,
    /// The TSP bridge.
    tsp_bridge: Option<TspBridge>,
) -> NoContent;

/// A TSP.
#[zoom_model]
pub struct Tsp {
    /// Whether "dial in number unrestricted" is on.
    pub dial_in_number_unrestricted: Option<bool>,
    /// The dial in numbers.
    pub dial_in_numbers: Vec<DialInNumber>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether "master account setting extended" is on.
    pub master_account_setting_extended: Option<bool>,
    /// Whether "modify credential forbidden" is on.
    pub modify_credential_forbidden: Option<bool>,
    /// The TSP bridge.
    pub tsp_bridge: Option<TspBridge>,
    /// Whether TSP is enabled.
    pub tsp_enabled: Option<bool>,
    /// The TSP provider.
    pub tsp_provider: Option<String>,
}

/// A dial in number.
#[zoom_model]
pub struct DialInNumber {
    /// The code.
    pub code: Option<String>,
    /// The number: at most 16 characters.
    pub number: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
}

/// What a TSP bridge can be.
#[zoom_model]
pub enum TspBridge {
    /// Us TSP tb.
    #[zoom(rename = "US_TSP_TB")]
    UsTspTb,
    /// Eu TSP tb.
    #[zoom(rename = "EU_TSP_TB")]
    EuTspTb,
}

/// A TSP account.
#[zoom_model]
pub struct TspAccount {
    /// The conference code: 1 to 16 characters.
    pub conference_code: String,
    /// The dial in numbers.
    pub dial_in_numbers: Vec<AccountDialInNumber>,
    /// The ID.
    pub id: Option<String>,
    /// The leader PIN: 1 to 16 characters.
    pub leader_pin: String,
    /// The TSP bridge.
    pub tsp_bridge: Option<TspBridge>,
}

/// An account dial in number.
#[zoom_model]
pub struct AccountDialInNumber {
    /// The code: at most 6 characters.
    pub code: Option<String>,
    /// The country label: at most 10 characters.
    pub country_label: Option<String>,
    /// The number: 1 to 16 characters.
    pub number: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<AccountDialInNumberType>,
}

/// What an account dial in number type can be.
#[zoom_model]
pub enum AccountDialInNumberType {
    /// Toll.
    Toll,
    /// Tollfree.
    Tollfree,
    /// Media link.
    MediaLink,
}

/// A TSP account list.
#[zoom_model]
pub struct TspAccountList {
    /// The TSP accounts.
    pub tsp_accounts: Vec<ListedTspAccount>,
}

/// A TSP account, as it is listed.
#[zoom_model]
pub struct ListedTspAccount {
    /// The conference code: 1 to 16 characters.
    pub conference_code: String,
    /// The dial in numbers.
    pub dial_in_numbers: Vec<AccountDialInNumber>,
    /// The ID.
    pub id: Option<ListedTspId>,
    /// The leader PIN: 1 to 16 characters.
    pub leader_pin: String,
    /// The TSP bridge.
    pub tsp_bridge: Option<TspBridge>,
}

/// What a listed TSP ID can be.
#[zoom_model]
pub enum ListedTspId {
    /// Value1.
    #[zoom(rename = "1")]
    Value1,
    /// Value2.
    #[zoom(rename = "2")]
    Value2,
}

/// A TSP account that was made.
#[zoom_model]
pub struct CreatedTspAccount {
    /// The ID.
    pub id: Option<String>,
    /// The conference code: 1 to 16 characters.
    pub conference_code: String,
    /// The dial in numbers.
    pub dial_in_numbers: Vec<AccountDialInNumber>,
    /// The leader PIN: 1 to 16 characters.
    pub leader_pin: String,
    /// The TSP bridge.
    pub tsp_bridge: Option<TspBridge>,
}

/// What is changed: TSP.
#[zoom_model]
pub struct TspUpdate {
    /// Whether "dial in number unrestricted" is on.
    pub dial_in_number_unrestricted: Option<bool>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether "master account setting extended" is on.
    pub master_account_setting_extended: Option<bool>,
    /// Whether "modify credential forbidden" is on.
    pub modify_credential_forbidden: Option<bool>,
    /// The TSP bridge.
    pub tsp_bridge: Option<TspBridge>,
    /// Whether TSP is enabled.
    pub tsp_enabled: Option<bool>,
    /// The TSP provider.
    pub tsp_provider: Option<String>,
}

/// What is made: dial in number.
#[zoom_model]
pub struct NewDialInNumber {
    /// The code: at most 6 characters.
    pub code: Option<String>,
    /// The country label: at most 10 characters.
    pub country_label: Option<String>,
    /// The number: 1 to 16 characters.
    pub number: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<DialInNumberType>,
}

/// What a dial in number type can be.
#[zoom_model]
pub enum DialInNumberType {
    /// Toll.
    Toll,
    /// Tollfree.
    Tollfree,
    /// Media link.
    MediaLink,
}

/// What a TSP ID can be.
#[zoom_model]
pub enum TspId {
    /// Value1.
    #[zoom(rename = "1")]
    Value1,
    /// Value2.
    #[zoom(rename = "2")]
    Value2,
}

/// What is changed: dial in number.
#[zoom_model]
pub struct DialInNumberUpdate {
    /// The code: at most 6 characters.
    pub code: Option<String>,
    /// The country label: at most 10 characters.
    pub country_label: Option<String>,
    /// The number: 1 to 16 characters.
    pub number: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<DialInNumberType>,
}
