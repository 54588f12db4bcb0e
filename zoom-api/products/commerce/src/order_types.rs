//! Shared types: order types.

use jiff::civil::Date;

use super::ProfessionalServices;
use zoom_api::zoom_model;

/// Time when a cancellation takes effect.
#[zoom_model]
pub enum CancelBy {
    /// At the end of the current term.
    #[zoom(rename = "EndOfCurrentTerm")]
    EndOfCurrentTerm,
    /// At the end of the last invoiced period.
    #[zoom(rename = "EndOfLastInvoicePeriod")]
    EndOfLastInvoicePeriod,
    /// At `cancel_on`.
    #[zoom(rename = "SpecificDate")]
    SpecificDate,
}

/// Cancellation of a subscription.
#[zoom_model(response)]
pub struct Cancellation {
    /// Time when the cancellation takes effect; only `EndOfCurrentTerm` is supported for paid subscriptions.
    pub cancel_by: Option<CancelBy>,
    /// Date of the cancellation, if `cancel_by` is `SpecificDate`.
    pub cancel_on: Option<Date>,
    /// Reason for the cancellation.
    #[zoom(max_length = 250)]
    pub cancel_reason: Option<String>,
}

/// Date that a period filters by.
#[zoom_model]
pub enum DateFilterOption {
    /// Day of the activation.
    #[zoom(rename = "effectiveDate")]
    EffectiveDate,
    /// Day of the creation.
    #[zoom(rename = "createdDate")]
    CreatedDate,
    /// Day of the last change.
    #[zoom(rename = "updatedDate")]
    UpdatedDate,
}

/// Language of communication and invoices.
#[zoom_model]
pub enum EndCustomerLanguage {
    /// Spanish (Spain).
    #[zoom(rename = "es-ES;")]
    EsEs,
    /// German (Germany).
    #[zoom(rename = "de-DE;")]
    DeDe,
    /// French (France).
    #[zoom(rename = "fr-FR;")]
    FrFr,
    /// Japanese (Japan).
    #[zoom(rename = "ja-JP;")]
    JaJp,
    /// English (USA).
    #[zoom(rename = "en-US;")]
    EnUs,
}

/// Reason for a free period.
#[zoom_model]
pub enum FreeMonthsReasonCode {
    /// The customer wants another start of the billing.
    #[zoom(rename = "Customer's Desired Billing/Start Date")]
    CustomersDesiredBillingStartDate,
    /// The billing starts later for another reason.
    #[zoom(rename = "Billing at Later Date for Other Reason")]
    BillingAtLaterDateForOtherReason,
    /// The term is aligned with the customer's renewal date.
    #[zoom(rename = "Align to Customer's Renewal Date")]
    AlignToCustomersRenewalDate,
}

/// Term to agree on.
#[zoom_model]
pub struct NewTerm {
    /// Whether the subscription has terms or runs until canceled (evergreen).
    pub term_type: NewTermType,
    /// Length of the term in months: 12, 24, 36, 48 or 60. Only for termed subscriptions.
    pub term_period: Option<i64>,
    /// First day of the term.
    pub start_date: Option<Date>,
    /// Last day of the term.
    pub end_date: Option<Date>,
}

/// Kind of a term to agree on.
#[zoom_model]
pub enum NewTermType {
    /// Ends after its length.
    #[zoom(rename = "TERMED")]
    Termed,
}

/// Attribute of an offer.
#[zoom_model]
pub struct OfferAttribute {
    /// Name of the attribute.
    #[zoom(max_length = 20)]
    pub name: Option<String>,
    /// Value of the attribute.
    #[zoom(max_length = 500)]
    pub value: Option<String>,
}

/// Offer to remove from a subscription.
#[zoom_model]
pub struct OfferRemoval {
    /// ID of the offer's price list.
    pub offer_price_list_id: String,
    /// SKU code for partners.
    pub partner_sku_code: Option<String>,
    /// Day when the offer is removed, from today to the end of the subscription.
    pub end_date: Date,
    /// Reason for the removal; at most 255 characters.
    pub remove_reason: Option<String>,
}

/// Error of an order or quote.
#[zoom_model(response)]
pub struct OrderError {
    /// Code of the error.
    pub error_code: Option<String>,
    /// Message of the error.
    pub error_description: Option<String>,
}

/// Kind of an order or quote.
#[zoom_model]
pub enum OrderType {
    /// Trial.
    Trial,
    /// Sale.
    Sale,
}

/// Sub-reseller of a subscription.
#[zoom_model]
pub struct SubResellerRef {
    /// Number of the account in Zoom's CRM.
    pub crm_account_number: Option<String>,
    /// Name of the account.
    pub account_name: Option<String>,
}

/// Contract value and recurring revenue of a subscription.
#[zoom_model(response)]
pub struct SubscriptionMetrics {
    /// Number of the subscription; absent until it is created.
    pub subscription_number: Option<String>,
    /// Total contract value (TCV): the amount booked over the whole term.
    pub tcv: Option<f64>,
    /// Total contracted billing (TCB): the amount expected to be billed over the whole term.
    pub tcb: Option<f64>,
    /// Monthly recurring revenue (MRR).
    pub mrr: Option<f64>,
    /// Discount on the total, in percent.
    pub total_discount_pct: Option<f64>,
}

/// State of a subscription.
#[zoom_model]
pub enum SubscriptionState {
    /// Active.
    Active,
    /// Pending activation.
    PendingActivation,
    /// Pending acceptance.
    PendingAcceptance,
    /// Canceled.
    Cancelled,
    /// Suspended.
    Suspended,
    /// Expired.
    Expired,
}

/// Changes to the attributes of a paid subscription.
#[zoom_model]
pub struct SubscriptionUpdate {
    /// Whether the subscription renews at the end of each term, which requires a `renewal_term`; only for termed
    /// subscriptions.
    pub auto_renew: Option<bool>,
    /// Term of each renewal; required for paid subscriptions.
    pub renewal_term: Option<NewTerm>,
    /// CRM number of the contact that the subscription is sold to.
    pub sold_to_crm_contact_number: Option<String>,
    /// Language of communication and invoices; by default that of the end customer's country.
    pub end_customer_language: Option<EndCustomerLanguage>,
    /// Professional services for the deployment; required for Contact Center.
    pub professional_services: Option<ProfessionalServices>,
}

/// Whether an order creates or changes subscriptions.
#[zoom_model]
pub enum TransactionType {
    /// Creates subscriptions.
    #[zoom(rename = "New")]
    New,
    /// Changes subscriptions.
    #[zoom(rename = "Amend")]
    Amend,
}

/// Attribute with a typed value.
#[zoom_model]
pub struct TypedAttribute {
    /// Name of the attribute.
    pub name: Option<String>,
    /// Type of the value, such as `Integer` or `Boolean`.
    pub value_type: Option<ValueType>,
    /// Value of the attribute.
    pub value: Option<String>,
}

/// Type of an attribute's value.
#[zoom_model]
pub enum ValueType {
    /// Integer.
    #[zoom(rename = "Integer")]
    Integer,
    /// Enum.
    #[zoom(rename = "Enum")]
    Enum,
    /// String.
    #[zoom(rename = "String")]
    String,
    /// Boolean.
    #[zoom(rename = "Boolean")]
    Boolean,
    /// Object.
    #[zoom(rename = "Object")]
    Object,
}
