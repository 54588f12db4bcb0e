//! Orders: responses.

use jiff::civil::Date;

use super::super::{
    ChargeModel, ChargeType, DiscountLevel, DiscountType, DiscountedCharges, Money, OfferAttribute, OrderError,
    OrderType, SubmissionError, SubscriptionState, TransactionType,
};
use super::{Amendment, OrderStatus, OrderedSubscription};
use zoom_api::zoom_model;

/// Order with the subscriptions that it creates and changes.
#[zoom_model(response)]
pub struct Order {
    /// Numbers, dates, accounts and status of the order.
    pub header: Option<Header>,
    /// Subscriptions to create.
    #[zoom(rename = "create_subscription", max_items = 1)]
    pub create_subscriptions: Vec<OrderedSubscription>,
    /// Changes to existing subscriptions.
    #[zoom(max_items = 5)]
    pub amend_subscriptions: Vec<Amendment>,
    /// Errors of the validation and processing.
    #[zoom(max_items = 50)]
    pub errors: Vec<OrderError>,
    /// Warnings of the validation and processing.
    #[zoom(max_items = 50)]
    pub warnings: Vec<SubmissionError>,
}

/// Header of an order.
#[zoom_model(response)]
pub struct Header {
    /// Reference ID of the order.
    pub order_reference_id: Option<String>,
    /// Whether the order is a trial or a sale.
    pub order_type: Option<String>,
    /// Whether subscriptions are created or changed.
    pub transaction_type: Option<TransactionType>,
    /// Description of the order.
    #[zoom(max_length = 500)]
    pub order_description: Option<String>,
    /// State of the order.
    pub status: Option<OrderStatus>,
    /// Number in the billing system, once the order was submitted.
    pub order_number: Option<String>,
    /// Number of the deal registration.
    #[zoom(rename = "deal_reg_number")]
    pub deal_registration_number: Option<String>,
    /// Day when the order is placed in the billing system.
    pub order_date: Date,
    /// Purchase order number.
    pub po_number: Option<String>,
    /// Whether the trade screening was passed.
    pub trade_screening: Option<bool>,
    /// Contract value and recurring revenue.
    pub order_metrics: Option<OrderMetrics>,
    /// Further attributes to store.
    #[zoom(max_items = 10)]
    pub additional_attributes: Vec<OfferAttribute>,
    /// ID of the trial, if the order is one.
    pub trial_id: Option<String>,
}

/// Contract value and recurring revenue of an order.
#[zoom_model(response)]
pub struct OrderMetrics {
    /// Total contract value (TCV): the amount booked over the whole term.
    pub tcv: Option<f64>,
    /// Total contracted billing (TCB): the amount expected to be billed over the whole term.
    pub tcb: Option<f64>,
    /// Monthly recurring revenue (MRR).
    pub mrr: Option<f64>,
    /// Discount on the total, in percent.
    pub total_discount_pct: Option<f64>,
    /// Sum of the net amounts.
    pub total_net_amount: Option<f64>,
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
    pub apply_to: DiscountedCharges,
    /// Scope of the discount: all charges of the price plan, the subscription or the account to which `apply_to`
    /// applies.
    pub discount_level: DiscountLevel,
    /// Name of the strategic program that gives the discount.
    pub discount_program: Option<String>,
}

/// Page of orders.
#[zoom_model(response)]
pub struct OrderPage {
    /// Number of pages.
    pub page_count: Option<u32>,
    /// Orders.
    #[zoom(max_items = 100)]
    pub order_list: Vec<ListedOrder>,
}

/// Order as a list returns it.
#[zoom_model(response)]
pub struct ListedOrder {
    /// Reference ID of the order.
    pub order_reference_id: Option<String>,
    /// Number in the billing system, once the order was submitted.
    pub order_number: Option<String>,
    /// State of the order.
    pub status: Option<OrderStatus>,
    /// Whether the order is a trial or a sale.
    pub order_type: Option<OrderType>,
    /// Whether subscriptions are created or changed.
    pub transaction_type: Option<TransactionType>,
    /// CRM account number of the account that receives the invoices.
    pub invoice_owner_crm_account_number: Option<String>,
    /// Name of the account that receives the invoices.
    pub invoice_owner_name: Option<String>,
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
    /// Day of the creation.
    pub creation_date: Option<Date>,
    /// Day of the activation; also the contract's first day.
    pub effective_date: Option<Date>,
    /// Value of the order after discounts.
    pub net_amount: Option<Money>,
    /// Total contract value (TCV): the amount booked over the whole term.
    pub tcv: Option<Money>,
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

/// Order that was submitted.
#[zoom_model(response)]
pub struct CreatedOrder {
    /// State of the order.
    pub status: Option<CreatedOrderStatus>,
    /// Reference ID of the order.
    pub order_reference_id: Option<String>,
    /// Number in the billing system, once the order was submitted.
    pub order_number: Option<String>,
    /// Day when the order is placed in the billing system.
    pub order_date: Option<Date>,
    /// Subscriptions of the order.
    #[zoom(max_items = 1)]
    pub subscriptions: Vec<Subscription>,
    /// Errors of the validation and processing.
    pub errors: Vec<SubmissionError>,
}

/// State of a submitted order.
#[zoom_model]
pub enum CreatedOrderStatus {
    /// Failed to submit.
    #[zoom(rename = "failedToSubmit")]
    FailedToSubmit,
    /// Completed.
    Completed,
    /// Canceled.
    Canceled,
    /// Submitted.
    Submitted,
    /// Failed.
    Failed,
}

/// Subscription of a submitted order.
#[zoom_model(response)]
pub struct Subscription {
    /// Number of the subscription; absent until it is created.
    pub subscription_number: Option<String>,
    /// Zoom account number.
    pub zoom_account_number: Option<String>,
    /// State of the subscription.
    pub subscription_status: Option<SubscriptionState>,
    /// Billing account ID of the account that owns the subscription.
    pub subscription_owner_id: Option<String>,
    /// Billing account ID of the account that receives the invoices.
    pub invoice_owner_id: Option<String>,
    /// CRM account number of the account that receives the invoices.
    pub invoice_owner_crm_account_number: Option<String>,
}

/// Metrics of an order that was not placed.
#[zoom_model(response)]
pub struct OrderPreview {
    /// State of the order.
    pub status: Option<OrderStatus>,
    /// Reference ID of the order.
    pub order_reference_id: Option<String>,
    /// Day when the order is placed in the billing system.
    pub order_date: Option<String>,
    /// Contract value and recurring revenue.
    pub order_metrics: Option<OrderMetrics>,
    /// Metrics of each subscription.
    #[zoom(rename = "subscription_preview")]
    pub subscription_previews: Vec<SubscriptionPreview>,
    /// Metrics of each offer.
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
    /// Total contract value (TCV): the amount booked over the whole term.
    pub tcv: Option<f64>,
    /// Total contracted billing (TCB): the amount expected to be billed over the whole term.
    pub tcb: Option<f64>,
    /// Monthly recurring revenue (MRR).
    pub mrr: Option<f64>,
    /// Sum of the net amounts.
    pub total_net_amount: Option<f64>,
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
    /// SKU code for partners.
    pub partner_sku_code: Option<String>,
    /// Sale price of the charge.
    pub sale_price: Option<Money>,
    /// Price after discounts.
    pub net_price: Option<Money>,
    /// Amount after discounts.
    pub net_amount: Option<Money>,
    /// Discounts on the price.
    pub discounts: Vec<Discount>,
}
