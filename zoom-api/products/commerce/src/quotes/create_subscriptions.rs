//! Quotes: create subscriptions.

use jiff::civil::Date;

use super::super::{
    AgreementDates, ChargeModel, ChargeType, ContactSummary, DiscountLevel, DiscountType, EndCustomerLanguage,
    FreeMonthsReasonCode, Money, NewTerm, PartyAccount, PaymentTerm, ProfessionalServices, SubscriptionMetrics,
    TermType, TypedAttribute,
};
use zoom_api::zoom_model;

/// Subscription that a quote creates.
#[zoom_model(response)]
pub struct QuotedSubscription {
    /// Number of the subscription; absent until it is created.
    pub subscription_number: Option<String>,
    /// Account of the end customer.
    pub end_customer_account: Option<PartyAccount>,
    /// Account that receives the invoices.
    pub invoice_owner_account: Option<PartyAccount>,
    /// Sub-reseller, if one is involved.
    pub sub_reseller: Option<PartyAccount>,
    /// Contact that the subscription is sold to.
    pub sold_to_contact: Option<ContactSummary>,
    /// Contact that receives the bills.
    pub bill_to_contact: Option<ContactSummary>,
    /// First term of the subscription.
    pub initial_term: Option<NewTerm>,
    /// Term of each renewal.
    pub renewal_term: Option<RenewalTerm>,
    /// Dates of the agreement.
    pub agreement_dates: Option<AgreementDates>,
    /// CRM number of the contact that the subscription is sold to.
    pub sold_to_crm_contact_number: Option<String>,
    /// Language of communication and invoices.
    pub end_customer_language: Option<EndCustomerLanguage>,
    /// Time until payments are due; that of the account by default.
    pub payment_term: Option<PaymentTerm>,
    /// First day of the service; not after `paid_period_start_date`.
    pub service_start_date: Option<Date>,
    /// First day that is paid. A strategic program can change it.
    pub paid_period_start_date: Option<Date>,
    /// Whether the subscription has a free period.
    pub free_months_included: Option<bool>,
    /// Reason for the free period.
    pub free_months_reason_code: Option<FreeMonthsReasonCode>,
    /// Whether the subscription renews at the end of each term. Default `true`; only for termed subscriptions.
    pub auto_renew: Option<bool>,
    /// Currency code (ISO 4217).
    #[zoom(max_length = 3)]
    pub currency: Option<String>,
    /// Number of the deal registration.
    #[zoom(rename = "deal_reg_number")]
    pub deal_registration_number: Option<String>,
    /// Purchase order number.
    pub po_number: Option<String>,
    /// Contract value and recurring revenue.
    pub subscription_metrics: Option<SubscriptionMetrics>,
    /// Offers in the new subscription.
    #[zoom(max_items = 10)]
    pub offers: Vec<Offer>,
    /// Add-ons in the new subscription.
    #[zoom(max_items = 10)]
    pub add_ons: Vec<Offer>,
    /// Further attributes to store.
    #[zoom(max_items = 10)]
    pub additional_attributes: Vec<TypedAttribute>,
    /// Professional services for the deployment.
    pub professional_services: Option<ProfessionalServices>,
}

/// Renewal term of a subscription.
#[zoom_model(response)]
pub struct RenewalTerm {
    /// Whether the subscription has terms or runs until canceled (evergreen).
    pub term_type: TermType,
    /// Length of the term in months: 12, 24, 36, 48 or 60. Only for termed subscriptions.
    #[zoom(values = [12, 24, 36, 48, 60])]
    pub term_period: Option<i64>,
    /// First day of the term.
    pub start_date: Option<Date>,
    /// Last day of the term.
    pub end_date: Option<Date>,
}

/// Offer of a subscription.
#[zoom_model(response)]
pub struct Offer {
    /// ID of the offer.
    pub offer_id: Option<String>,
    /// Name of the offer.
    pub offer_name: Option<String>,
    /// SKU code.
    pub sku: Option<String>,
    /// ID of the offer's price list.
    pub offer_price_list_id: Option<String>,
    /// SKU code for partners.
    pub partner_sku_code: Option<String>,
    /// Name of the offer's price list.
    pub offer_price_list_name: Option<String>,
    /// Number of licenses, within the limits of the plan; not for flat fees.
    pub quantity: Option<i64>,
    /// First day of the offer in the subscription.
    pub start_date: Option<Date>,
    /// Last day of the offer in the subscription.
    pub end_date: Option<Date>,
    /// Charges of the offer.
    #[zoom(max_items = 5)]
    pub charges: Vec<Charge>,
    /// Whether the plan charges usage or overage.
    pub usage_based_charge: Option<bool>,
}

/// Charge of an offer.
#[zoom_model(response)]
pub struct Charge {
    /// Pricing model.
    pub charge_model: Option<ChargeModel>,
    /// Frequency of the charge.
    pub charge_type: Option<ChargeType>,
    /// ID of the charge.
    pub charge_id: Option<String>,
    /// SKU code for partners.
    pub partner_sku_code: Option<String>,
    /// Sale price of the charge.
    pub sale_price: Option<Money>,
    /// Price after discounts.
    pub net_price: Option<Money>,
    /// Amount after discounts.
    pub net_amount: Option<Money>,
    /// Discount on the charge.
    pub total_discount: Option<f64>,
    /// Discounts on the price.
    pub discounts: Vec<Discount>,
}

/// Discount on a charge.
#[zoom_model(response)]
pub struct Discount {
    /// Origin of the discount.
    pub discount_type: DiscountType,
    /// Discount in percent; either this or `amount_value` is set.
    pub percent_value: Option<f64>,
    /// Discount as an amount; either this or `percent_value` is set.
    pub amount_value: Option<f64>,
    /// Charges that the discount reduces.
    pub apply_to: ApplyTo,
    /// ID of the charge that the discount reduces.
    pub apply_to_charge: Option<String>,
    /// Scope of the discount: all charges of the price plan, the subscription or the account to which `apply_to`
    /// applies.
    pub discount_level: DiscountLevel,
    /// Name of the strategic program that gives the discount.
    pub discount_program: Option<String>,
}

/// Charges that a discount reduces.
#[zoom_model]
pub enum ApplyTo {
    /// One-time charges.
    #[zoom(rename = "ONETIME")]
    OneTime,
    /// Recurring charges.
    #[zoom(rename = "RECURRING")]
    Recurring,
    /// Usage charges.
    #[zoom(rename = "USAGE")]
    Usage,
}
