//! Quotes: amend subscriptions.

use jiff::civil::Date;

use super::super::{
    Cancellation, ContactSummary, DiscountLevel, PartyAccount, SubscriptionMetrics, SubscriptionUpdate, Term,
    TypedAttribute,
};
use super::{Charge, NewDiscountType, Offer};
use zoom_api::zoom_model;

/// Subscription that a quote changes.
#[zoom_model(response)]
pub struct Amendment {
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
    /// Offers to add.
    #[zoom(max_items = 5)]
    pub add_offers: Vec<Offer>,
    /// Add-ons to add.
    #[zoom(max_items = 5)]
    pub add_add_ons: Vec<Offer>,
    /// Offers to replace with others; not for trials.
    #[zoom(max_items = 5)]
    pub upgrade_offers: Vec<UpgradedOffer>,
    /// Offers to remove.
    #[zoom(max_items = 5)]
    pub remove_offers: Vec<RemovedOffer>,
    /// Changes to offers and add-ons.
    #[zoom(max_items = 5)]
    pub update_offers: Vec<Offer>,
    /// Cancellation of the subscription.
    pub cancel_subscription: Option<Cancellation>,
    /// Renewal of the subscription.
    pub renew_subscription: Option<Renewal>,
    /// Changes to the attributes of a paid subscription.
    pub update_subscription: Option<SubscriptionUpdate>,
    /// Further attributes to store.
    #[zoom(max_items = 10)]
    pub additional_attributes: Vec<TypedAttribute>,
}

/// Offer that replaces another.
#[zoom_model(response)]
pub struct UpgradedOffer {
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
    /// ID of the price list of the offer that is replaced.
    pub old_offer_price_list_id: Option<String>,
    /// Partner SKU code of the offer that is replaced.
    pub old_partner_sku_code: Option<String>,
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

/// Offer that is removed.
#[zoom_model(response)]
pub struct RemovedOffer {
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
    /// Last day of the offer in the subscription.
    pub end_date: Option<Date>,
    /// Charges of the offer.
    #[zoom(max_items = 5)]
    pub charges: Vec<Charge>,
    /// Whether the plan charges usage or overage.
    pub usage_based_charge: Option<bool>,
    /// Reason for the removal.
    pub remove_reason: Option<String>,
}

/// Renewal of a subscription.
#[zoom_model(response)]
pub struct Renewal {
    /// Term of each renewal.
    pub renewal_term: Option<Term>,
    /// Discounts on the price.
    #[zoom(max_items = 1)]
    pub discounts: Vec<RenewalDiscount>,
}

/// Discount on a renewal.
#[zoom_model(response)]
pub struct RenewalDiscount {
    /// Origin of the discount.
    pub discount_type: NewDiscountType,
    /// Discount in percent; either this or `amount_value` is set.
    pub percent_value: Option<f64>,
    /// Discount as an amount; either this or `percent_value` is set.
    pub amount_value: Option<f64>,
    /// ID of the charge that the discount reduces.
    pub apply_to_charge: String,
    /// Scope of the discount: all charges of the price plan, the subscription or the account to which `apply_to`
    /// applies.
    pub discount_level: Option<DiscountLevel>,
    /// Name of the strategic program that gives the discount.
    pub discount_program: Option<String>,
}
