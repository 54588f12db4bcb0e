//! Zoom Commerce: accounts, deal registrations, quotes, orders and subscriptions for distributors and resellers.
//!
//! A partner registers a deal ([`deal_registrations`]), creates the account of the end customer ([`accounts`]), looks
//! up offers and prices ([`catalog`], [`pricebooks`]) and creates a quote ([`quotes`]) or an order ([`orders`]). Orders
//! create and change [`subscriptions`], which [`billing_documents`] and [`invoices`] bill.
//!
//! An account has two numbers: the Zoom account number, and the CRM account number from Zoom's own CRM. A call that
//! creates a record returns a reference ID (`create_reference_id`), which identifies the record until Zoom has numbered
//! it.
//!
//! Sandbox and production have different base URLs. `ClientBuilder::base_url` sets the one of the sandbox.

pub mod accounts;
pub mod billing_documents;
pub mod campaigns;
pub mod catalog;
pub mod deal_registrations;
pub mod events;
pub mod files;
pub mod invoices;
mod order_types;
pub mod orders;
pub mod pricebooks;
mod professional_services;
pub mod quotes;
mod subscription_item_metrics;
pub mod subscriptions;
pub mod trials;

pub use order_types::*;
pub use professional_services::*;
pub use subscription_item_metrics::*;

use jiff::civil::Date;

use zoom_api::zoom_model;

/// Numbers and name of an account.
#[zoom_model(response)]
pub struct AccountSummary {
    /// Number of the account in Zoom's CRM.
    pub crm_account_number: Option<String>,
    /// Name of the account.
    pub account_name: Option<String>,
    /// Zoom account number.
    #[zoom(max_length = 10)]
    pub zoom_account_number: Option<String>,
}

/// Account with its postal address.
#[zoom_model(response)]
pub struct AccountWithAddress {
    /// Zoom account number.
    #[zoom(max_length = 10)]
    pub zoom_account_number: Option<String>,
    /// Number of the account in Zoom's CRM.
    pub crm_account_number: Option<String>,
    /// Name of the account.
    pub account_name: Option<String>,
    /// Address of the account.
    pub address: Option<BillingAddress>,
}

/// Address of an account.
#[zoom_model(response)]
pub struct Address {
    /// Whether it is the address for bills, for deliveries or of the buyer.
    pub address_type: AddressType,
    /// Street.
    pub line_1: String,
    /// Second line of the address.
    #[zoom(max_length = 200)]
    pub line_2: Option<String>,
    /// Third line of the address.
    #[zoom(max_length = 200)]
    pub line_3: Option<String>,
    /// City.
    #[zoom(max_length = 50)]
    pub city: String,
    /// Postal code.
    #[zoom(max_length = 10)]
    pub postal_code: Option<String>,
    /// State or province.
    #[zoom(max_length = 20)]
    pub state: String,
    /// Country code (ISO 3166).
    #[zoom(max_length = 3)]
    pub country: String,
}

/// Kind of an address.
#[zoom_model]
pub enum AddressType {
    /// Address for bills.
    #[zoom(rename = "billTo")]
    BillTo,
    /// Address for deliveries.
    #[zoom(rename = "shipTo")]
    ShipTo,
    /// Address of the buyer.
    #[zoom(rename = "soldTo")]
    SoldTo,
}

/// Dates of a subscription's agreement.
#[zoom_model(response)]
pub struct AgreementDates {
    /// First day of the contract.
    pub contract_effective_date: Option<Date>,
    /// Day when the service is activated.
    pub service_activation_date: Option<Date>,
    /// Day when the customer accepted the order or quote.
    pub customer_acceptance_date: Option<Date>,
}

/// Postal address.
#[zoom_model(response)]
pub struct BillingAddress {
    /// Street.
    #[zoom(max_length = 200)]
    pub line_1: String,
    /// Second line of the address.
    #[zoom(max_length = 200)]
    pub line_2: Option<String>,
    /// Third line of the address.
    #[zoom(max_length = 200)]
    pub line_3: Option<String>,
    /// City.
    #[zoom(max_length = 50)]
    pub city: String,
    /// Postal code.
    #[zoom(max_length = 10)]
    pub postal_code: Option<String>,
    /// State or province.
    #[zoom(max_length = 20)]
    pub state: String,
    /// Country code (ISO 3166).
    #[zoom(max_length = 3)]
    pub country: String,
}

/// Attribute of an offer, with its type and unit.
#[zoom_model(response)]
pub struct CatalogAttribute {
    /// Name of the attribute.
    pub name: Option<String>,
    /// Unit of measure.
    #[zoom(rename = "uom")]
    pub unit_of_measure: Option<String>,
    /// Type of the value, such as `Integer` or `Boolean`.
    pub value_type: Option<ValueType>,
    /// Value of the attribute.
    pub value: Option<String>,
}

/// Contact of a subscription, trial or invoice.
#[zoom_model(response)]
pub struct ContactSummary {
    /// Number of the contact in Zoom's CRM.
    pub crm_contact_number: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email address.
    pub email: Option<String>,
}

/// Number of employees.
#[zoom_model]
pub enum EmployeeCount {
    /// One person.
    #[zoom(rename = "Just Me")]
    JustMe,
    /// 2 to 10 employees.
    #[zoom(rename = "2-10")]
    From2To10,
    /// 11 to 50 employees.
    #[zoom(rename = "11-50")]
    From11To50,
    /// 51 to 250 employees.
    #[zoom(rename = "51-250")]
    From51To250,
    /// 251 to 500 employees.
    #[zoom(rename = "251-500")]
    From251To500,
    /// 501 to 1000 employees.
    #[zoom(rename = "501-1000")]
    From501To1000,
    /// 1001 to 5000 employees.
    #[zoom(rename = "1001-5000")]
    From1001To5000,
    /// 5001 to 10000 employees.
    #[zoom(rename = "5001-10000")]
    From5001To10000,
    /// More than 10000 employees.
    #[zoom(rename = "10000+")]
    Over10000,
}

/// Amount of money.
#[zoom_model(response)]
pub struct Money {
    /// Amount, in `currency`.
    pub amount: Option<f64>,
    /// Currency code (ISO 4217).
    #[zoom(max_length = 3)]
    pub currency: Option<String>,
}

/// Kind of an offer.
#[zoom_model]
pub enum OfferType {
    /// Plan.
    Plan,
    /// Standalone.
    Standalone,
    /// Configurable.
    Configurable,
    /// Offer of an independent software vendor.
    Isv,
    /// Add-on.
    Addon,
}

/// Postal address.
#[zoom_model]
pub struct PartnerAddress {
    /// Street.
    #[zoom(max_length = 255)]
    pub line_1: String,
    /// City.
    #[zoom(max_length = 50)]
    pub city: String,
    /// Postal code.
    #[zoom(max_length = 10)]
    pub postal_code: String,
    /// State or province.
    #[zoom(max_length = 20)]
    pub state: String,
    /// Country code (ISO 3166).
    #[zoom(max_length = 3)]
    pub country: String,
}

/// Account with its address: end customer, invoice owner or sub-reseller.
#[zoom_model(response)]
pub struct PartyAccount {
    /// Zoom account number.
    #[zoom(max_length = 10)]
    pub zoom_account_number: Option<String>,
    /// Number of the account in Zoom's CRM.
    pub crm_account_number: Option<String>,
    /// Name of the account.
    pub account_name: Option<String>,
    /// Address of the account.
    pub address: Option<Address>,
}

/// Whether a document is paid.
#[zoom_model]
pub enum PaymentStatus {
    /// Paid.
    #[zoom(rename = "Paid")]
    Paid,
    /// Unpaid.
    #[zoom(rename = "Unpaid")]
    Unpaid,
}

/// Time until payments are due.
#[zoom_model]
pub enum PaymentTerm {
    /// Due upon receipt.
    #[zoom(rename = "Due upon Receipt")]
    DueUponReceipt,
    /// Payment within 30 days of the invoice.
    #[zoom(rename = "Net30")]
    Net30,
    /// Payment within 45 days of the invoice.
    #[zoom(rename = "Net45")]
    Net45,
    /// Payment within 60 days of the invoice.
    #[zoom(rename = "Net60")]
    Net60,
}

/// Unit of a term's length.
#[zoom_model]
pub enum PeriodType {
    /// Month.
    #[zoom(rename = "Month")]
    Month,
    /// Year.
    #[zoom(rename = "Year")]
    Year,
}

/// Code and message of an error or warning.
#[zoom_model(response)]
pub struct SubmissionError {
    /// Code of the error.
    pub error_code: String,
    /// Message of the error.
    pub error_description: String,
}

/// Term of a subscription.
#[zoom_model(response)]
pub struct Term {
    /// Whether the subscription has terms or runs until canceled (evergreen).
    pub term_type: TermType,
    /// Unit of the term's length.
    pub period_type: Option<PeriodType>,
    /// Length of the term in months: 12, 24, 36, 48 or 60. Only for termed subscriptions.
    #[zoom(values = [12, 24, 36, 48, 60])]
    pub term_period: Option<i64>,
    /// First day of the term.
    pub start_date: Option<Date>,
    /// Last day of the term.
    pub end_date: Option<Date>,
}

/// Kind of a term.
#[zoom_model]
pub enum TermType {
    /// Ends after its length.
    #[zoom(rename = "TERMED")]
    Termed,
    /// Runs until canceled.
    #[zoom(rename = "EVERGREEN")]
    Evergreen,
}
