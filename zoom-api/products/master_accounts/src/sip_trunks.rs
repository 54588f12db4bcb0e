//! SIP Connected Audio: trunks, internal numbers and call-out countries.

mod responses;

pub use responses::*;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the countries that participants of an account can be called in.
///
/// Requires SIP Connected Audio; only master accounts may call it.
#[zoom_endpoint(
    GET, "/accounts/<account_id>/sip_trunk/callout_countries",
    scopes = ["sip_trunk:master", "sip_connected_audio:read:callout_countries:admin", "sip_connected_audio:read:callout_countries:master"],
    rate_limit = Unlabeled,
    operation = "ListInternalCall-outCountries",
    docs = "https://developers.zoom.us/docs/api/master-accounts/#tag/sip-connected-audio/GET/accounts/%7BaccountId%7D/sip_trunk/callout_countries",
    errors(
        /// The calling account is not a master account, or has no SIP Connected Audio plan: Zoom uses one code for
        /// both.
        400/300 => MasterAccountOrPlanRequired,
        /// The master account has no such account.
        404/2001 => AccountNotFound,
    )
)]
pub fn list_callout_countries(
    /// ID of the account; `me` for the master account.
    account_id: String,
) -> CalloutCountryList;

/// Adds internal call-out countries to a master account or subaccount.
///
/// Requires SIP Connected Audio; only master accounts may call it.
#[zoom_endpoint(
    POST, "/accounts/<account_id>/sip_trunk/callout_countries", json,
    scopes = ["sip_trunk:master", "sip_connected_audio:write:callout_countries:admin", "sip_connected_audio:write:callout_countries:master"],
    rate_limit = Unlabeled,
    success = 201,
    operation = "AddInternalCall-outCountries",
    docs = "https://developers.zoom.us/docs/api/master-accounts/#tag/sip-connected-audio/POST/accounts/%7BaccountId%7D/sip_trunk/callout_countries",
    errors(
        /// The calling account is not a master account or has no SIP Connected Audio plan, or a country is invalid:
        /// Zoom uses one code for all.
        400/300 => NotAllowedOrInvalidCountries,
        /// The master account has no such account.
        404/2001 => AccountNotFound,
    )
)]
pub fn add_callout_countries(
    /// ID of the account; `me` for the master account.
    account_id: String,
    /// Countries.
    #[zoom(min_items = 1, max_items = 30)]
    callout_countries: Vec<CalloutCountryRef>,
) -> AddedCalloutCountries;

/// Removes an internal call-out country from a master account or subaccount.
///
/// Requires SIP Connected Audio; only master accounts may call it.
#[zoom_endpoint(
    DELETE, "/accounts/<account_id>/sip_trunk/callout_countries/<country_id>",
    scopes = ["sip_trunk:master", "sip_connected_audio:delete:callout_countries:admin", "sip_connected_audio:delete:callout_countries:master"],
    rate_limit = Unlabeled,
    operation = "DeleteInternalCall-outCountry",
    docs = "https://developers.zoom.us/docs/api/master-accounts/#tag/sip-connected-audio/DELETE/accounts/%7BaccountId%7D/sip_trunk/callout_countries/%7BcountryId%7D",
    errors(
        /// The calling account is not a master account, or has no SIP Connected Audio plan: Zoom uses one code for
        /// both.
        400/300 => MasterAccountOrPlanRequired,
        /// The master account has no such account.
        404/2001 => AccountNotFound,
        /// The call-out country does not exist.
        404/2302 => CalloutCountryNotFound,
    )
)]
pub fn remove_callout_country(
    /// ID of the account; `me` for the master account.
    account_id: String,
    /// Two-letter country code (ISO 3166).
    country_id: String,
) -> NoContent;

/// Lists the internal numbers of a master account or subaccount: numbers that the customer owns, not Zoom.
///
/// Requires SIP Connected Audio; only master accounts may call it.
#[zoom_endpoint(
    GET, "/accounts/<account_id>/sip_trunk/internal_numbers",
    scopes = ["sip_trunk:master", "sip_connected_audio:read:internal_numbers:admin", "sip_connected_audio:read:internal_numbers:master"],
    rate_limit = Unlabeled,
    paged = internal_numbers,
    operation = "ListInternalNumbers",
    docs = "https://developers.zoom.us/docs/api/master-accounts/#tag/sip-connected-audio/GET/accounts/%7BaccountId%7D/sip_trunk/internal_numbers",
    errors(
        /// The calling account is not a master account, or has no SIP Connected Audio plan: Zoom uses one code for
        /// both.
        400/300 => MasterAccountOrPlanRequired,
        /// The master account has no such account.
        404/2001 => AccountNotFound,
    )
)]
pub fn list_internal_numbers(
    /// ID of the account; `me` for the master account.
    account_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> InternalNumberPage;

/// Adds internal numbers to a master account or subaccount: numbers that the customer owns, not Zoom.
///
/// Requires SIP Connected Audio; only master accounts may call it.
#[zoom_endpoint(
    POST, "/accounts/<account_id>/sip_trunk/internal_numbers", json,
    scopes = ["sip_trunk:master", "sip_connected_audio:write:internal_numbers:admin", "sip_connected_audio:write:internal_numbers:master"],
    rate_limit = Unlabeled,
    success = 201,
    operation = "AddInternalNumbers",
    docs = "https://developers.zoom.us/docs/api/master-accounts/#tag/sip-connected-audio/POST/accounts/%7BaccountId%7D/sip_trunk/internal_numbers",
    errors(
        /// The calling account is not a master account or has no SIP Connected Audio plan, or a number is invalid,
        /// already used, or exceeds the maximum of the account: Zoom uses one code for all.
        400/300 => NotAllowedOrInvalidNumbers,
        /// The master account has no such account.
        404/2001 => AccountNotFound,
    )
)]
pub fn add_internal_numbers(
    /// ID of the account; `me` for the master account.
    account_id: String,
    /// Internal numbers.
    #[zoom(min_items = 1, max_items = 30)]
    internal_numbers: Option<Vec<NewInternalNumber>>,
) -> AddedInternalNumbers;

/// Deletes an internal number from a master account or subaccount.
///
/// Requires SIP Connected Audio; only master accounts may call it.
#[zoom_endpoint(
    DELETE, "/accounts/<account_id>/sip_trunk/internal_numbers/<number_id>",
    scopes = ["sip_trunk:master", "sip_connected_audio:delete:internal_numbers:admin", "sip_connected_audio:delete:internal_numbers:master"],
    rate_limit = Unlabeled,
    operation = "DeleteAnInternalNumber",
    docs = "https://developers.zoom.us/docs/api/master-accounts/#tag/sip-connected-audio/DELETE/accounts/%7BaccountId%7D/sip_trunk/internal_numbers/%7BnumberId%7D",
    errors(
        /// The calling account is not a master account, or has no SIP Connected Audio plan: Zoom uses one code for
        /// both.
        400/300 => MasterAccountOrPlanRequired,
        /// The master account has no such account.
        404/2001 => AccountNotFound,
        /// The internal number does not exist.
        404/2303 => InternalNumberNotFound,
    )
)]
pub fn delete_internal_number(
    /// ID of the account; `me` for the master account.
    account_id: String,
    /// ID of the internal number.
    number_id: String,
) -> NoContent;

/// Updates an internal number of a master account or subaccount.
///
/// Requires SIP Connected Audio; only master accounts may call it.
#[zoom_endpoint(
    PATCH, "/accounts/<account_id>/sip_trunk/internal_numbers/<number_id>", json,
    scopes = ["sip_trunk:master", "sip_connected_audio:update:internal_numbers:admin", "sip_connected_audio:update:internal_numbers:master"],
    rate_limit = Unlabeled,
    operation = "UpdateAnInternalNumber",
    docs = "https://developers.zoom.us/docs/api/master-accounts/#tag/sip-connected-audio/PATCH/accounts/%7BaccountId%7D/sip_trunk/internal_numbers/%7BnumberId%7D",
    errors(
        /// The internal number could not be updated.
        400/2 => NumberNotUpdated,
        /// The calling account is not a master account, or has no SIP Connected Audio plan: Zoom uses one code for
        /// both.
        400/300 => MasterAccountOrPlanRequired,
        /// The master account has no such account.
        404/2001 => AccountNotFound,
    )
)]
pub fn update_internal_number(
    /// ID of the account; `me` for the master account.
    account_id: String,
    /// ID of the internal number.
    number_id: String,
    /// Changes to the number.
    #[body]
    internal_number: InternalNumberUpdate,
) -> NoContent;

/// Lists the numbers configured for SIP Connected Audio in the master account.
///
/// Requires a Pro plan or higher with SIP Connected Audio.
#[zoom_endpoint(
    GET, "/sip_trunk/numbers",
    scopes = ["sip_trunk:master", "sip_connected_audio:read:numbers:master"],
    rate_limit = Light,
    operation = "listSipTrunkNumbers",
    docs = "https://developers.zoom.us/docs/api/master-accounts/#tag/sip-connected-audio/GET/sip_trunk/numbers",
    errors(
        /// The master account has no such account.
        404/2001 => AccountNotFound,
    )
)]
pub fn list_numbers() -> PhoneNumberList;

/// Assigns internal numbers of the master account to a subaccount.
///
/// Requires a Pro plan or higher with SIP Connected Audio.
#[zoom_endpoint(
    POST, "/accounts/<account_id>/sip_trunk/numbers", json,
    scopes = ["sip_trunk:master", "sip_connected_audio:write:numbers:master"],
    rate_limit = Light,
    success = 201,
    operation = "AssignNumbers",
    docs = "https://developers.zoom.us/docs/api/master-accounts/#tag/sip-connected-audio/POST/accounts/%7BaccountId%7D/sip_trunk/numbers",
    errors(
        /// The master account does not have the number.
        400/400 => NumberNotInMasterAccount,
        /// The subaccount has no SIP trunk plan.
        400/2100 => SubaccountPlanRequired,
        /// The master account has no such account.
        404/2001 => AccountNotFound,
    )
)]
pub fn assign_numbers(
    /// ID of the subaccount.
    account_id: String,
    /// Numbers to assign to the subaccount.
    phone_numbers: Option<Vec<String>>,
) -> NoContent;

/// Deletes every internal number assigned to a subaccount.
///
/// Requires a Pro plan or higher with SIP Connected Audio.
#[zoom_endpoint(
    DELETE, "/accounts/<account_id>/sip_trunk/numbers",
    scopes = ["sip_trunk:master", "sip_connected_audio:delete:numbers:master"],
    rate_limit = Light,
    operation = "DeleteAllNumbers",
    docs = "https://developers.zoom.us/docs/api/master-accounts/#tag/sip-connected-audio/DELETE/accounts/%7BaccountId%7D/sip_trunk/numbers",
    errors(
        /// The subaccount has no SIP trunk plan.
        400/2100 => SubaccountPlanRequired,
        /// The master account has no such account.
        404/2001 => AccountNotFound,
    )
)]
pub fn delete_numbers(
    /// ID of the subaccount.
    account_id: String,
) -> NoContent;

/// Returns the SIP trunk configuration of an account.
///
/// Requires a Pro plan or higher with the master account option and SIP Connected Audio.
#[zoom_endpoint(
    GET, "/accounts/<account_id>/sip_trunk/settings",
    scopes = ["sip_trunk:master", "sip_connected_audio:read:settings:admin", "sip_connected_audio:read:settings:master"],
    rate_limit = Light,
    operation = "GetSIPTrunkConfiguration",
    docs = "https://developers.zoom.us/docs/api/master-accounts/#tag/sip-connected-audio/GET/accounts/%7BaccountId%7D/sip_trunk/settings",
    errors(
        /// The calling account is not a master account, or has no SIP Connected Audio plan: Zoom uses one code for
        /// both.
        400/300 => MasterAccountOrPlanRequired,
        /// The master account has no such account.
        404/2001 => AccountNotFound,
    )
)]
pub fn get_settings(
    /// ID of the account.
    account_id: String,
) -> Settings;

/// Copies the master account's SIP Connected Audio configuration to a subaccount and enables or disables it there.
///
/// With SIP Connected Audio, calls between the customer's phone network and Zoom use a private SIP trunk instead of the
/// public network. Requires a Pro plan or higher with SIP Connected Audio; only the master account's owner may call it.
#[zoom_endpoint(
    PATCH, "/accounts/<account_id>/sip_trunk/settings", json,
    scopes = ["sip_trunk:master", "sip_connected_audio:update:settings:admin", "sip_connected_audio:update:settings:master"],
    rate_limit = Light,
    operation = "AssignSIPTrunkConfiguration",
    docs = "https://developers.zoom.us/docs/api/master-accounts/#tag/sip-connected-audio/PATCH/accounts/%7BaccountId%7D/sip_trunk/settings",
    errors(
        /// The SIP trunk settings could not be copied.
        400/2 => SettingsNotCopied,
        /// The calling account is not a master account, or has no SIP Connected Audio plan: Zoom uses one code for
        /// both.
        400/300 => MasterAccountOrPlanRequired,
        /// The master account has no such account.
        404/2001 => AccountNotFound,
    )
)]
pub fn update_settings(
    /// ID of the subaccount.
    account_id: String,
    /// Configuration to apply.
    #[body]
    settings: SettingsUpdate,
) -> NoContent;

/// Lists an account's SIP trunks.
#[zoom_endpoint(
    GET, "/accounts/<account_id>/sip_trunk/trunks",
    scopes = ["sip_trunk:master", "sip_connected_audio:read:trunks:admin", "sip_connected_audio:read:trunks:master"],
    rate_limit = Unlabeled,
    operation = "ListSIPTrunks",
    docs = "https://developers.zoom.us/docs/api/master-accounts/#tag/sip-connected-audio/GET/accounts/%7BaccountId%7D/sip_trunk/trunks",
    errors(
        /// The calling account is not a master account, or has no SIP Connected Audio plan: Zoom uses one code for
        /// both.
        400/300 => MasterAccountOrPlanRequired,
        /// The master account has no such account.
        404/2001 => AccountNotFound,
    )
)]
pub fn list_trunks(
    /// ID of the account; `me` for the master account.
    account_id: String,
) -> SipTrunkList;

/// Assigns SIP trunks of the master account to a subaccount.
///
/// Requires a master account with the API Partner and SIP Connected Audio plans.
#[zoom_endpoint(
    POST, "/accounts/<account_id>/sip_trunk/trunks", json,
    scopes = ["sip_trunk:master", "sip_connected_audio:write:trunks:master"],
    rate_limit = Unlabeled,
    success = 201,
    operation = "AssignSIPTrunks",
    docs = "https://developers.zoom.us/docs/api/master-accounts/#tag/sip-connected-audio/POST/accounts/%7BaccountId%7D/sip_trunk/trunks",
    errors(
        /// The calling account is not a master account, has no SIP Connected Audio plan or no SIP trunk configuration,
        /// or a SIP trunk is invalid: Zoom uses one code for all.
        400/300 => NotAllowedOrInvalidTrunks,
        /// The master account has no such account.
        404/2001 => AccountNotFound,
    )
)]
pub fn assign_trunks(
    /// ID of the subaccount.
    account_id: String,
    /// SIP trunks.
    #[zoom(min_items = 1, max_items = 30)]
    sip_trunks: Option<Vec<TrunkRef>>,
) -> AssignedTrunks;

/// Removes a SIP trunk from a subaccount.
///
/// Requires a master account with the API Partner and SIP Connected Audio plans.
#[zoom_endpoint(
    DELETE, "/accounts/<account_id>/sip_trunk/trunks/<trunk_id>",
    scopes = ["sip_trunk:master", "sip_connected_audio:delete:trunks:master"],
    rate_limit = Unlabeled,
    operation = "DeleteASIPTrunk",
    docs = "https://developers.zoom.us/docs/api/master-accounts/#tag/sip-connected-audio/DELETE/accounts/%7BaccountId%7D/sip_trunk/trunks/%7BtrunkId%7D",
    errors(
        /// The calling account is not a master account, or has no SIP Connected Audio plan: Zoom uses one code for
        /// both.
        400/300 => MasterAccountOrPlanRequired,
        /// The master account has no such account.
        404/2001 => AccountNotFound,
        /// The SIP trunk does not exist.
        404/2301 => SipTrunkNotFound,
    )
)]
pub fn delete_trunk(
    /// ID of the subaccount.
    account_id: String,
    /// ID of the SIP trunk.
    trunk_id: String,
) -> NoContent;

/// Use of Zoom's numbers.
#[zoom_model]
pub enum NumberDisplay {
    /// Zoom's numbers are available in the web portal and the client.
    Shown = 0,
    /// Zoom's numbers are available once the user selects them in the web portal.
    Selectable = 1,
    /// Zoom's numbers are removed; only internal numbers remain.
    InternalOnly = 2,
}

/// Language in which a number is displayed.
#[zoom_model]
pub enum Language {
    /// English (United Kingdom).
    #[zoom(rename = "en-GB")]
    EnGb,
    /// English (USA).
    #[zoom(rename = "en-US")]
    EnUs,
    /// Arabic.
    Ar,
    /// Danish (Denmark).
    #[zoom(rename = "da-DK")]
    DaDk,
    /// German (Germany).
    #[zoom(rename = "de-DE")]
    DeDe,
    /// Spanish (Spain).
    #[zoom(rename = "es-ES")]
    EsEs,
    /// Spanish (Mexico).
    #[zoom(rename = "es-MX")]
    EsMx,
    /// French (Canada).
    #[zoom(rename = "fr-CA")]
    FrCa,
    /// French (France).
    #[zoom(rename = "fr-FR")]
    FrFr,
    /// Italian (Italy).
    #[zoom(rename = "it-IT")]
    ItIt,
    /// Japanese.
    Ja,
    /// Korean (Korea).
    #[zoom(rename = "ko-KR")]
    KoKr,
    /// Dutch (Netherlands).
    #[zoom(rename = "nl-NL")]
    NlNl,
    /// Portuguese (Brazil).
    #[zoom(rename = "pt-BR")]
    PtBr,
    /// Portuguese (Portugal).
    #[zoom(rename = "pt-PT")]
    PtPt,
    /// Russian.
    Ru,
    /// Chinese (China).
    #[zoom(rename = "zh-CN")]
    ZhCn,
    /// Chinese (Hong Kong).
    #[zoom(rename = "zh-HK")]
    ZhHk,
}

/// Kind of a number.
#[zoom_model]
pub enum InternalNumberType {
    /// Toll number.
    Toll = 0,
    /// Toll-free number.
    Tollfree = 1,
}

/// Country to add, by its code.
#[zoom_model]
pub struct CalloutCountryRef {
    /// Two-letter country code (ISO 3166).
    pub id: String,
}

/// Internal number to add.
#[zoom_model]
pub struct NewInternalNumber {
    /// Whether the number can be used for third-party meetings.
    pub allow_for_external_meetings: Option<bool>,
    /// Whether the number can be used to join meetings; always `true` for visible numbers.
    pub allow_join: Option<bool>,
    /// Two-letter country code (ISO 3166).
    pub country: String,
    /// Phone number as it is displayed, such as `+1 888 888 000`.
    pub display_number: String,
    /// Short description of the number.
    pub labels: String,
    /// Language in which the number is displayed.
    pub languages: Language,
    /// Phone number in E.164 format.
    pub number: String,
    /// Whether the number is toll or toll-free.
    #[zoom(rename = "type")]
    pub kind: InternalNumberType,
    /// Whether the number is shown in the web portal and the client.
    pub visible: Option<bool>,
}

/// Changes to an internal number.
#[zoom_model]
pub struct InternalNumberUpdate {
    /// Whether the change also applies to the accounts that share the number.
    pub affect_all: Option<bool>,
    /// Whether the number can be used for third-party meetings.
    pub allow_for_external_meetings: Option<bool>,
    /// Whether the number can be used to join meetings; always `true` for visible numbers.
    pub allow_join: Option<bool>,
    /// Two-letter country code (ISO 3166).
    pub country: Option<String>,
    /// Phone number as it is displayed, such as `+1 888 888 000`.
    pub display_number: Option<String>,
    /// Short description of the number.
    pub labels: Option<String>,
    /// Language in which the number is displayed.
    pub languages: Option<Language>,
    /// Phone number in E.164 format.
    pub number: Option<String>,
    /// Whether the number is toll or toll-free.
    #[zoom(rename = "type")]
    pub kind: Option<InternalNumberType>,
    /// Whether the number is shown in the web portal and the client.
    pub visible: Option<bool>,
}

/// Configuration to apply to a subaccount.
#[zoom_model]
pub struct SettingsUpdate {
    /// Whether the master account's configuration is assigned to the subaccount (`true`) or removed from it (`false`);
    /// unchanged if absent.
    pub enable: Option<bool>,
    /// Whether the master account's configuration is copied over the subaccount's own (`true`), or only if the
    /// subaccount has none (`false`); not copied if absent.
    pub enable_all_settings_from_master_account: Option<bool>,
    /// Whether numbers of carrier partners are offered for calling out.
    pub show_callout_internal_number: Option<bool>,
    /// Use of Zoom's call-out countries.
    pub show_zoom_provided_callout_countries: Option<CalloutCountryDisplay>,
    /// Use of Zoom's numbers.
    pub show_zoom_provided_numbers: Option<NumberDisplay>,
}

/// SIP trunk to assign.
#[zoom_model]
pub struct TrunkRef {
    /// DNIS of the subaccount. Its first five digits are those of the master account's DNIS.
    #[zoom(min_length = 5, max_length = 8)]
    pub dnis: Option<String>,
    /// ID of the SIP trunk.
    pub id: Option<String>,
    /// Caller ID of outgoing calls.
    #[zoom(max_length = 32)]
    pub outbound_caller_id: Option<String>,
}
