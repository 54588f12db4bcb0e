//! SIP trunks: responses.

use super::{InternalNumberType, Language, NumberDisplay};
use zoom_api::zoom_model;

/// SIP trunk configuration of an account.
#[zoom_model(response)]
pub struct Settings {
    /// Whether numbers of carrier partners are offered for calling out.
    pub show_callout_internal_number: Option<bool>,
    /// Use of Zoom's call-out countries.
    pub show_zoom_provided_callout_countries: Option<CalloutCountryDisplay>,
    /// Use of Zoom's numbers.
    pub show_zoom_provided_numbers: Option<NumberDisplay>,
}

/// Use of Zoom's call-out countries.
#[zoom_model]
pub enum CalloutCountryDisplay {
    /// Zoom's countries are available.
    Shown = 0,
    /// Zoom's countries are not offered.
    Hidden = 1,
    /// Zoom's countries are removed; only those of carrier partners remain.
    InternalOnly = 2,
}

/// Call-out countries of an account.
#[zoom_model(response)]
pub struct CalloutCountryList {
    /// Countries.
    pub callout_countries: Vec<CalloutCountry>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Country that participants can be called in.
#[zoom_model(response)]
pub struct CalloutCountry {
    /// Country calling code.
    pub code: Option<String>,
    /// Two-letter country code (ISO 3166).
    pub id: Option<String>,
    /// Name of the country.
    pub name: Option<String>,
}

/// Page of internal numbers.
#[zoom_model(response)]
pub struct InternalNumberPage {
    /// Internal numbers.
    pub internal_numbers: Vec<InternalNumber>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Phone number that the customer owns, with its accounts.
#[zoom_model(response)]
pub struct InternalNumber {
    /// ID of the number.
    pub id: Option<String>,
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
    /// Accounts that the number is assigned to.
    pub assigned_accounts: Vec<AssignedAccount>,
}

/// Account that a number is assigned to.
#[zoom_model(response)]
pub struct AssignedAccount {
    /// ID of the account.
    pub id: Option<String>,
    /// Name of the account.
    pub name: Option<String>,
    /// Whether it is the master account or a subaccount.
    #[zoom(rename = "type")]
    pub kind: Option<AssignedAccountType>,
}

/// Kind of an account that a number is assigned to.
#[zoom_model]
pub enum AssignedAccountType {
    /// Master account.
    Master = 1,
    /// Subaccount.
    Sub = 2,
}

/// Numbers of the master account.
#[zoom_model(response)]
pub struct PhoneNumberList {
    /// Phone numbers.
    pub phone_numbers: Vec<PhoneNumber>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Phone number.
#[zoom_model(response)]
pub struct PhoneNumber {
    /// Two-letter country code (ISO 3166).
    pub country: Option<String>,
    /// Phone number in E.164 format.
    pub number: Option<String>,
}

/// SIP trunks of an account.
#[zoom_model(response)]
pub struct SipTrunkList {
    /// SIP trunks.
    pub sip_trunks: Vec<SipTrunk>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// SIP trunk.
#[zoom_model(response)]
pub struct SipTrunk {
    /// Dialed number identification service (DNIS) of the trunk.
    pub dnis: Option<String>,
    /// ID of the SIP trunk.
    pub id: Option<String>,
    /// Name of the SIP trunk.
    pub name: Option<String>,
    /// Prefix of the numbers that the trunk routes.
    pub number_prefix: Option<String>,
    /// Caller ID of outgoing calls.
    pub outbound_caller_id: Option<String>,
    /// IP address or domain of the SIP trunk.
    pub sip_server_address: Option<String>,
}

/// Call-out countries that were added.
#[zoom_model(response)]
pub struct AddedCalloutCountries {
    /// Countries.
    pub callout_countries: Vec<CalloutCountry>,
}

/// Internal numbers that were added.
#[zoom_model(response)]
pub struct AddedInternalNumbers {
    /// Internal numbers.
    pub internal_numbers: Vec<AddedInternalNumber>,
}

/// Internal number that was added.
#[zoom_model(response)]
pub struct AddedInternalNumber {
    /// Whether the number can be used for third-party meetings.
    pub allow_for_external_meetings: Option<bool>,
    /// Whether the number can be used to join meetings; always `true` for visible numbers.
    pub allow_join: Option<bool>,
    /// Two-letter country code (ISO 3166).
    pub country: String,
    /// Phone number as it is displayed, such as `+1 888 888 000`.
    pub display_number: String,
    /// ID of the number.
    pub id: Option<String>,
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

/// SIP trunks that were assigned.
#[zoom_model(response)]
pub struct AssignedTrunks {
    /// SIP trunks.
    pub sip_trunks: Vec<AssignedTrunk>,
}

/// SIP trunk that was assigned.
#[zoom_model(response)]
pub struct AssignedTrunk {
    /// Dialed number identification service (DNIS) of the trunk.
    pub dnis: Option<String>,
    /// ID of the SIP trunk.
    pub id: Option<String>,
    /// Name of the SIP trunk.
    pub name: Option<String>,
    /// Prefix of the numbers that the trunk routes; `0` for all calls.
    pub number_prefix: Option<String>,
    /// IP address or domain of the SIP trunk.
    pub sip_server_address: Option<String>,
}
