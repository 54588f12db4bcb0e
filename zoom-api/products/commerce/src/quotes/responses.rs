//! Quotes: responses.

use jiff::civil::Date;

use super::super::{
    ChargeModel, ChargeType, DiscountLevel, DiscountType, DiscountedCharges, Money, OrderError, OrderType,
    SubmissionError, TransactionType,
};
use super::{Amendment, Header, QuoteStatus, QuotedSubscription};
use zoom_api::zoom_model;

/// Quote with the subscriptions that it creates and changes.
#[zoom_model(response)]
pub struct Quote {
    /// Numbers, dates, accounts and status of the quote.
    pub header: Option<Header>,
    /// Subscriptions to create.
    #[zoom(max_items = 1)]
    pub create_subscriptions: Vec<QuotedSubscription>,
    /// Changes to existing subscriptions.
    #[zoom(max_items = 5)]
    pub amend_subscriptions: Vec<Amendment>,
    /// Errors of the validation and processing.
    pub errors: Vec<OrderError>,
    /// Warnings of the validation and processing.
    pub warnings: Vec<SubmissionError>,
}

/// Contract value and recurring revenue of a quote.
#[zoom_model(response)]
pub struct QuoteMetrics {
    /// Total contract value (TCV): the amount booked over the whole term.
    pub tcv: Option<f64>,
    /// Total contracted billing (TCB): the amount expected to be billed over the whole term.
    pub tcb: Option<f64>,
    /// Monthly recurring revenue (MRR).
    pub mrr: Option<f64>,
    /// Discount on the total, in percent.
    pub total_discount_pct: Option<f64>,
}

/// Page of quotes.
#[zoom_model(response)]
pub struct QuotePage {
    /// Number of pages.
    pub page_count: Option<u32>,
    /// Quotes.
    #[zoom(max_items = 100)]
    pub quote_list: Vec<ListedQuote>,
}

/// Quote as a list returns it.
#[zoom_model(response)]
pub struct ListedQuote {
    /// Reference ID of the quote.
    pub quote_reference_id: Option<String>,
    /// Number in the billing system, once the quote was submitted.
    pub quote_number: Option<String>,
    /// State of the quote.
    pub status: Option<QuoteStatus>,
    /// Whether the quote is for a trial or a sale.
    pub quote_type: Option<OrderType>,
    /// Whether subscriptions are created or changed.
    pub transaction_type: Option<TransactionType>,
    /// Name of the end customer.
    pub end_customer_account_name: Option<String>,
    /// Zoom account number of the end customer.
    #[zoom(max_length = 10)]
    pub end_customer_account_number: Option<String>,
    /// CRM account number of the end customer.
    #[zoom(max_length = 10)]
    pub end_customer_crm_account_number: Option<String>,
    /// Name of the sub-reseller for whom the distributor acted.
    pub sub_reseller_name: Option<String>,
    /// CRM account number of the sub-reseller for whom the distributor acted.
    pub sub_reseller_crm_account_number: Option<String>,
    /// Name of the account that receives the invoices.
    pub invoice_owner_name: Option<String>,
    /// CRM account number of the account that receives the invoices.
    pub invoice_owner_crm_account_number: Option<String>,
    /// Day of the creation.
    pub creation_date: Option<Date>,
    /// Day of the activation; also the contract's first day.
    pub effective_date: Option<Date>,
    /// Value of the quote after discounts.
    pub net_amount: Option<Money>,
    /// Day of the last change.
    pub updated_date: Option<Date>,
    /// Whether the trade screening was passed.
    pub trade_screening: Option<bool>,
    /// Number of the deal registration.
    #[zoom(rename = "deal_reg_number")]
    pub deal_registration_number: Option<String>,
    /// Purchase order number.
    pub po_number: Option<String>,
}

/// Quote that was submitted.
#[zoom_model(response)]
pub struct CreatedQuote {
    /// Whether the quote was submitted.
    pub status: Option<SubmissionStatus>,
    /// Reference ID of the quote.
    pub quote_reference_id: Option<String>,
    /// Day when the quote is placed in the billing system.
    pub quote_date: Option<Date>,
    /// Errors of the validation and processing.
    #[zoom(max_items = 20)]
    pub errors: Vec<SubmissionError>,
}

/// Result of a submission.
#[zoom_model]
pub enum SubmissionStatus {
    /// Failed to submit.
    #[zoom(rename = "failedToSubmit")]
    FailedToSubmit,
    /// Submitted.
    Submitted,
}

/// Metrics of a quote that was not submitted.
#[zoom_model(response)]
pub struct QuotePreview {
    /// State of the quote.
    pub status: Option<SubmissionStatus>,
    /// Reference ID of the quote.
    pub quote_reference_id: Option<String>,
    /// Day when the quote is placed in the billing system.
    pub quote_date: Option<String>,
    /// Contract value and recurring revenue.
    pub quote_metrics: Option<QuoteMetrics>,
    /// Metrics of each subscription.
    #[zoom(rename = "subscription_preview", max_items = 1)]
    pub subscription_previews: Vec<SubscriptionPreview>,
    /// Metrics of each offer.
    #[zoom(max_items = 30)]
    pub subscription_item_metrics: Vec<OfferPreview>,
    /// Errors of the validation and processing.
    #[zoom(max_items = 20)]
    pub errors: Vec<SubmissionError>,
    /// Warnings of the validation and processing.
    #[zoom(max_items = 20)]
    pub warnings: Vec<SubmissionError>,
}

/// Metrics of a previewed subscription.
#[zoom_model(response)]
pub struct SubscriptionPreview {
    /// Number of the subscription; absent until it is created.
    pub subscription_number: Option<String>,
    /// First day that is paid. A strategic program can change it.
    pub paid_period_start_date: Option<Date>,
    /// Total contract value (TCV): the amount booked over the whole term.
    pub tcv: Option<f64>,
    /// Total contracted billing (TCB): the amount expected to be billed over the whole term.
    pub tcb: Option<f64>,
    /// Monthly recurring revenue (MRR).
    pub mrr: Option<f64>,
    /// Discount on the total, in percent.
    pub total_discount_pct: Option<f64>,
}

/// Metrics of a previewed offer.
#[zoom_model(response)]
pub struct OfferPreview {
    /// ID of the offer.
    pub offer_id: Option<String>,
    /// Name of the offer.
    pub offer_name: Option<String>,
    /// SKU code.
    pub sku: Option<String>,
    /// ID of the offer's price list.
    pub offer_price_list_id: Option<String>,
    /// Name of the offer's price list.
    pub offer_price_list_name: Option<String>,
    /// Charges of the offer.
    #[zoom(max_items = 5)]
    pub charges: Vec<ChargePreview>,
    /// Monthly recurring revenue (MRR).
    pub mrr: Option<Money>,
}

/// Price of a previewed charge.
#[zoom_model(response)]
pub struct ChargePreview {
    /// Pricing model.
    pub charge_model: Option<ChargeModel>,
    /// Frequency of the charge.
    pub charge_type: Option<ChargeType>,
    /// Sale price of the charge.
    pub sale_price: Option<Money>,
    /// Price after discounts.
    pub net_price: Option<Money>,
    /// Amount after discounts.
    pub net_amount: Option<Money>,
    /// Discounts on the price.
    pub discounts: Vec<DiscountPreview>,
}

/// Discount on a previewed charge.
#[zoom_model(response)]
pub struct DiscountPreview {
    /// Origin of the discount.
    pub discount_type: DiscountType,
    /// Discount in percent; either this or `amount_value` is set.
    pub percent_value: Option<f64>,
    /// Discount as an amount; either this or `percent_value` is set.
    pub amount_value: Option<f64>,
    /// Charges that the discount reduces.
    pub apply_to: DiscountedCharges,
    /// ID of the charge that the discount reduces.
    pub apply_to_charge: Option<String>,
    /// Scope of the discount: all charges of the price plan, the subscription or the account to which `apply_to`
    /// applies.
    pub discount_level: DiscountLevel,
    /// Name of the strategic program that gives the discount.
    pub discount_program: Option<String>,
}

/// Quote that was updated.
#[zoom_model(response)]
pub struct UpdatedQuote {
    /// State of the submission.
    pub status: Option<SubmissionStatus>,
    /// Reference ID of the quote.
    pub quote_reference_id: Option<String>,
    /// Day when the quote is placed in the billing system.
    pub quote_date: Option<Date>,
    /// Errors of the validation and processing.
    #[zoom(max_items = 20)]
    pub errors: Vec<SubmissionError>,
    /// Warnings of the validation and processing.
    #[zoom(max_items = 20)]
    pub warnings: Vec<SubmissionError>,
}
