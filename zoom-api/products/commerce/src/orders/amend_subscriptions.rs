//! Orders: amend subscriptions.

use jiff::civil::Date;

use super::super::{Cancellation, PartyAccount, SubscriptionMetrics, SubscriptionUpdate, Term};
use super::{Charge, Offer};
use zoom_api::zoom_model;

/// Subscription that an order changes.
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
    pub sold_to_contact: Option<AmendmentContact>,
    /// Contact that receives the bills.
    pub bill_to_contact: Option<AmendmentContact>,
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
    /// Changes to a trial.
    pub update_trial_subscription: Option<TrialChange>,
}

/// Contact of a changed subscription.
#[zoom_model(response)]
pub struct AmendmentContact {
    /// Number of the account in Zoom's CRM.
    pub crm_account_number: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email address.
    pub email: Option<String>,
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

/// Offer that was removed.
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
    /// First day of the offer in the subscription.
    pub start_date: Option<Date>,
    /// Last day of the offer in the subscription.
    pub end_date: Option<Date>,
    /// Reason for the removal.
    pub remove_reason: Option<String>,
    /// Charges of the offer.
    #[zoom(max_items = 5)]
    pub charges: Vec<Charge>,
    /// Whether the plan charges usage or overage.
    pub usage_based_charge: Option<bool>,
}

/// Renewal of a subscription.
#[zoom_model(response)]
pub struct Renewal {
    /// Term of each renewal.
    pub renewal_term: Option<Term>,
}

/// Change of a trial.
#[zoom_model(response)]
pub struct TrialChange {
    /// Offers whose trial is extended.
    #[zoom(max_items = 10)]
    pub extend_trial_offers: Vec<ExtendedOffer>,
}

/// Offer whose trial was extended.
#[zoom_model(response)]
pub struct ExtendedOffer {
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
    /// First day of the offer in the trial.
    pub start_date: Option<Date>,
    /// Last day of the offer in the trial.
    pub end_date: Option<Date>,
}
